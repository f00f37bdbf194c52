// The doors of an audit: polite visits, every capture kept before anything is said of it, a linked address visited once a run.
import type { ExpectedPage, Judge, KnownPage } from '../ports.ts';
import type { CaptureRef } from '../verdict/schema.ts';
import type { AuditPorts } from './audit-ports.ts';
import { dayIn } from './day.ts';
import { createLinkedVisits } from './linked-visits.ts';
import type { PageDoors } from './look-at-page.ts';
import { permissionOf } from './robots-permission.ts';
import type { Doors, Taken } from './see.ts';
import { takeSubmission } from './take-submission.ts';
import { keyPart, loadKept, take, type TakeSettings } from './taking.ts';
import { createVisitor, type Politeness, type Visitor } from './visitor.ts';
import { wayIn } from './way-in.ts';

export type VisitSettings = {
  ports: Omit<AuditPorts, 'records'>;
  runId: string;
  politeness: Politeness;
  /** The last capture of a page, where a server can be asked whether it still holds. */
  known?: (expected: ExpectedPage) => Promise<KnownPage | undefined>;
  /** A first capture of the page that somebody else has made in this run, by its key: it is not visited for another. */
  kept?: (expected: ExpectedPage) => string | undefined;
};

/** `firstKey`: key of the page's first capture, once there is one. */
type LiveDoors = PageDoors & { end: () => void; firstKey: () => string | undefined };

export type Visits = {
  /** The doors of one page; `end` when its report stands, so that others may go on. */
  doorsOf: (expected: ExpectedPage, signal: AbortSignal) => LiveDoors;
  /** The judge of the ports, listened to: a host that shows a challenge in a page's place has had enough. */
  judge: Judge;
  /** Takes a linked capture of an interrupted run for visited. */
  remember: (linked: CaptureRef) => void;
};

/** The visits of one run. */
export function createVisits(settings: VisitSettings): Visits {
  const { runId, ports } = settings;
  const judge = listening(settings);
  const linked = createLinkedVisits({ captures: ports.captures, runId, judge });
  return {
    judge,
    remember: linked.remember,
    doorsOf: (expected, signal) => {
      const visitor = visitorOf(settings, expected, signal);
      const page = pageDoors(settings, expected, visitor);
      let firstKey: string | undefined;
      const first = async (): Promise<Taken> => {
        const taken = await page.first();
        if (taken.ok) firstKey = taken.key;
        return taken;
      };
      return {
        page: { ...page, first },
        firstKey: () => firstKey,
        linked: (url, terms) =>
          visitor.aside(() =>
            linked.look(expected, {
              url,
              terms,
              visitor: () => visitorOf(settings, expected, signal),
            }),
          ),
        end: visitor.end,
      };
    },
  };
}

function visitorOf(
  settings: VisitSettings,
  { agency }: ExpectedPage,
  signal: AbortSignal,
): Visitor {
  const { ports, politeness } = settings;
  return createVisitor({
    ports,
    politeness,
    signal,
    permissionFor: (url) => permissionOf(agency, url),
  });
}

function listening({ ports, politeness }: VisitSettings): Judge {
  return async (request) => {
    const judged = await ports.judge(request);
    const { mode, finalUrl } = request.capture.capture;
    const visited = mode === 'static' || mode === 'browser';
    if (judged.failure !== undefined && visited) politeness.gate.heard(finalUrl, judged.failure);
    return judged;
  };
}

/**
 * A page's captures lie under its own keys, each with its hash: a step that is delivered twice at once, or repeated after an
 * interruption, never puts another capture under the key that a report names.
 */
function pageDoors(settings: VisitSettings, expected: ExpectedPage, visitor: Visitor): Doors {
  const { page, agency } = expected;
  const keyFor = (mode: string) => async (sha256: string) => {
    const place = [settings.runId, await keyPart(agency.id), await keyPart(page.id)];
    return [...place, `${mode}-${sha256.slice(0, 16)}`].join('/');
  };
  return {
    first: () => takeByItsWay(settings, expected, visitor, keyFor),
    browser: async (because) => {
      const visit = await visitor.visitBrowser(page.url, because);
      return take(taking(settings), visit, keyFor('browser'));
    },
  };
}

function taking({ ports, runId }: VisitSettings): TakeSettings {
  return { captures: ports.captures, runId };
}

type KeyFor = (mode: string) => (sha256: string) => Promise<string>;

/** The first look: as the inventory, the platform and what is at hand say. */
async function takeByItsWay(
  settings: VisitSettings,
  expected: ExpectedPage,
  visitor: Visitor,
  keyFor: KeyFor,
): Promise<Taken> {
  const { page, agency } = expected;
  const { ports } = settings;
  const kept = settings.kept?.(expected);
  if (kept !== undefined)
    return { ok: true, key: kept, load: () => loadKept(ports.captures, kept) };
  const way = await wayIn(expected, ports, dayIn(agency.timeZone, ports.clock.now()));
  if (way.by === 'none') return { ok: false, failure: way.failure };
  if (way.by === 'submission') return takeSubmission(ports.captures, expected, way.submission);
  if (way.by === 'connect')
    return take(taking(settings), await visitor.visitConnect(page), keyFor('api'));
  const known = await settings.known?.(expected);
  // A page that is called a website may stand on a platform's host, which then tells.
  const said = page.platform === 'website' ? {} : { platform: page.platform };
  const how = { ...said, ...(known === undefined ? {} : { known }) };
  return take(taking(settings), await visitor.visitStatic(page.url, how), keyFor('static'));
}
