// The doors of a replay: captures kept from before, and no visit; and what a report's captures, judged again, come to.
import type { CaptureStore } from '../ports.ts';
import { isRuled } from '../rulings/apply.ts';
import { FAILING } from '../verdict/page-verdict.ts';
import type { CaptureRef, Finding, PageReport } from '../verdict/schema.ts';
import { settleBySecondLook, type SecondSight } from '../verdict/second-look.ts';
import type { AuditPorts } from './audit-ports.ts';
import { lookAtPage, type PageDoors, type PageSight, type PageTerms } from './look-at-page.ts';
import { see, type Doors, type Taken } from './see.ts';

/** What a page report rests on, as doors. A capture that was never made is a failure in the answer; trouble with the store is thrown. */
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
 * does so again, and what was held back stays so. Throws what the store throws.
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
  return { ...now, outcome: 'review', message: 'common-cause', says, heldBack: held };
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
  const body = kept === undefined ? undefined : await captures.load(kept.key);
  if (kept === undefined || body === undefined) return missing;
  return { ok: true, key: kept.key, load: async () => body };
}

const missing: Taken = {
  ok: false,
  failure: { reason: 'reading-failed', detail: 'no capture of it was kept' },
};
