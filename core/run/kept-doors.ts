// The doors of a replay: captures kept from before, and no visit; and what a report's captures, judged again, come to.
import type { CaptureWithBody } from '../capture/capture.ts';
import type { CaptureStore } from '../ports.ts';
import { isRuled } from '../rulings/apply.ts';
import { FAILING } from '../verdict/page-verdict.ts';
import { StoreError } from '../store/store-error.ts';
import type { CaptureRef, Finding, PageReport } from '../verdict/schema.ts';
import { settleBySecondLook, type SecondSight } from '../verdict/second-look.ts';
import type { AuditPorts } from './audit-ports.ts';
import { lookAtPage, type PageDoors, type PageSight, type PageTerms } from './look-at-page.ts';
import { see, type Doors, type Taken } from './see.ts';

/** What a page report rests on, as doors. A capture that was never made, is gone or damaged is a failure in the answer; other trouble with the store is thrown. */
function keptDoors(
  ports: Pick<AuditPorts, 'captures' | 'judge'>,
  report: { capture?: CaptureRef | undefined; linked: readonly CaptureRef[] },
): PageDoors {
  const { captures, judge } = ports;
  return {
    page: doorsOf(captures, report.capture),
    linked: async (url, terms) => {
      const kept = report.linked.find((one) => one.url === url);
      return see(judge, doorsOf(captures, kept), terms);
    },
  };
}

/**
 * What the captures of a report show when they are judged again, as the run came to it: where a second visit settled an item, its capture
 * does so again, and what was held back stays so. Throws what the store throws, but for a damaged capture.
 */
export async function lookAtKept(
  ports: Pick<AuditPorts, 'captures' | 'judge'>,
  report: Pick<PageReport, 'capture' | 'linked' | 'findings' | 'secondLook'>,
  terms: PageTerms,
): Promise<PageSight> {
  const first = await lookAtPage(ports.judge, keptDoors(ports, report), terms);
  if (!first.ok) return first;
  const second = await secondSight(ports, report.secondLook, terms);
  const items = new Set(report.findings.filter(isSettledTwice).map(({ item }) => item));
  const settled = second ? settleBySecondLook(first.findings, second, items) : first.findings;
  return { ...first, findings: settled.map((one) => stillHeld(one, report.findings)) };
}

/** Not what another run had shown already: that needed no second visit. */
function isSettledTwice({ confirmation }: Finding): boolean {
  if (confirmation === undefined) return false;
  return confirmation.state !== 'confirmed' || confirmation.second !== undefined;
}

async function secondSight(
  ports: Pick<AuditPorts, 'captures' | 'judge'>,
  look: PageReport['secondLook'],
  terms: PageTerms,
): Promise<SecondSight | undefined> {
  if (look === undefined) return undefined;
  if (look.failure !== undefined) return { ok: false, failure: look.failure };
  const { capture, linked } = look;
  return lookAtPage(ports.judge, keptDoors(ports, { capture, linked }), terms);
}

/** What a person has not looked at since is no news. */
function stillHeld(now: Finding, before: readonly Finding[]): Finding {
  const held = before.find(({ item }) => item === now.item)?.heldBack;
  if (held === undefined || !FAILING.has(now.outcome) || isRuled(now)) return now;
  const says = `Held back until a person has looked at what many pages lost at once. On this page itself: ${now.says}`;
  return {
    ...now,
    outcome: 'review',
    confidence: 'low',
    message: 'common-cause',
    says,
    heldBack: held,
  };
}

function doorsOf(captures: CaptureStore, kept: CaptureRef | undefined): Doors {
  return {
    first: () => taken(captures, kept),
    browser: async () => ({
      ok: false,
      failure: {
        reason: 'needs-browser',
        detail: 'scripts build the page, and the capture kept of it was made without a browser',
      },
    }),
  };
}

async function taken(captures: CaptureStore, kept: CaptureRef | undefined): Promise<Taken> {
  if (kept === undefined) return lost('capture-missing', 'no capture of it was kept');
  const { key, sha256 } = kept;
  const of = `the capture of ${kept.url.slice(0, 300)}`;
  const body = await loaded(captures, key);
  if (body === undefined) return lost('capture-missing', `${of}, kept as ${key}, is not there`);
  if ('damaged' in body) return lost('capture-damaged', `${of} is not what was stored: ${body.damaged}`); // prettier-ignore
  // Not told by its time: a second visit that finds the same keeps its capture in the same place.
  if (body.capture.sha256 !== sha256 || body.capture.requestedUrl !== kept.url)
    return lost('capture-damaged', `${of}, kept as ${key}, is another one than the report names`);
  return { ok: true, key, load: async () => body };
}

/** Or the file that is damaged: that is found out for each page by itself, and the others are judged. */
async function loaded(
  captures: CaptureStore,
  key: string,
): Promise<CaptureWithBody | { damaged: string } | undefined> {
  try {
    return await captures.load(key);
  } catch (error) {
    if (!(error instanceof StoreError) || error.reason !== 'damaged') throw error;
    return { damaged: error.file ?? key };
  }
}

function lost(reason: 'capture-missing' | 'capture-damaged', detail: string): Taken {
  return { ok: false, failure: { reason, detail } };
}
