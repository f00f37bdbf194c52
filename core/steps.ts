// The steps of a run, in order, each callable by itself: plan (or take over), lanes, confirm, hold back, close. `core/run-audit.ts` joins them.
import type { AuditPorts, OnEvent } from './run/audit-ports.ts';
import { keyOf } from './run/audit-ports.ts';
import { auditPage } from './run/audit-page.ts';
import { BrowserWanted } from './run/browser-wanted.ts';
import { confirmNewlyFailing } from './run/confirm.ts';
import { knownPages } from './run/known-pages.ts';
import { lanesOf, runLanes, type Again } from './run/lanes.ts';
import type { Plan } from './run/plan.ts';
import { createPoliteness } from './run/politeness.ts';
import { rulingsOf, type RulingsOf } from './run/rulings-of.ts';
import { createTries, type Later, type Tries } from './run/tries.ts';
import { createVisits, type Visits } from './run/visits.ts';
import type { Politeness } from './run/visitor.ts';
import { StoreError } from './store/store-error.ts';
import type { ExpectedPage } from './ports.ts';

export { closeRun, type Closed } from './run/close.ts';
export { holdBackCommonCauses } from './run/hold-back.ts';
export { inventoryDifference, planRun, resumeRun, unfinishedRun, type Plan } from './run/plan.ts';

export type LaneSettings = {
  /** Hosts visited side by side. */
  lanes: number;
  /** Pause between two visits to one host, milliseconds. */
  hostDelayMs: number;
  /** Time between a page's first visit and the second one that confirms what newly fails, milliseconds; 0 unless told. */
  confirmAfterMs?: number;
};

export type LaneWork = {
  ports: AuditPorts;
  settings: LaneSettings;
  signal: AbortSignal;
  onEvent: OnEvent;
  /** Where one process takes several steps, they share what politeness has to remember; see `politenessOf`. */
  politeness?: Politeness;
  /** The same for what was visited: linked pages above all; see `visitsOf`. */
  visits?: Visits;
  /** Where functions visit side by side: whether the run gives a host to this one alone. */
  isOwnHost?: (host: string) => boolean;
  /** Where others go on with pages, in functions of their own. */
  handOn?: HandOn;
};

export type HandOn = {
  /** First captures that others have made in this run; see `VisitSettings`. */
  kept?: (expected: ExpectedPage) => string | undefined;
  /** The page needs a browser, which is elsewhere; `firstKey` is the capture that showed it. The page gets no report here. */
  toBrowser?: (expected: ExpectedPage, firstKey: string | undefined) => Promise<void>;
  /** How often pages were tried before. */
  tried?: ReadonlyMap<string, number>;
  /** The page is to be tried again: somebody else waits for that. */
  later?: (expected: ExpectedPage, again: Later) => void;
};

/** What makes the visits of a run polite, for one process: a host's turns are remembered from step to step. */
export function politenessOf(
  plan: Plan,
  { ports, settings, onEvent, isOwnHost }: LaneWork,
): Politeness {
  return createPoliteness({
    ports,
    ...settings,
    runId: plan.run.runId,
    onWait: (host, ms) => onEvent({ type: 'waiting', host, ms }),
    ...(isOwnHost === undefined ? {} : { isOwnHost }),
  });
}

/** The visits of a run's lanes, for one process: a linked page is visited once, whatever step asks for it. */
export function visitsOf(plan: Plan, work: LaneWork): Visits {
  const { ports } = work;
  const { kept } = work.handOn ?? {};
  return createVisits({
    ports,
    runId: plan.run.runId,
    politeness: work.politeness ?? politenessOf(plan, work),
    known: knownPages(ports),
    ...(kept === undefined ? {} : { kept }),
  });
}

/**
 * Audits the planned pages that have no report yet. Each is reported before its lane goes on, so that a run may be killed at any
 * moment and go on where it was. Throws a `StoreError`, or the signal's reason when aborted; `plan.done` then holds what was done.
 */
export async function auditLanes(plan: Plan, work: LaneWork): Promise<void> {
  const { ports, settings, signal } = work;
  const politeness = work.politeness ?? politenessOf(plan, work);
  const visits = work.visits ?? visitsOf(plan, { ...work, politeness });
  const rulings = rulingsOf(ports.rulings);
  const { gate } = politeness;
  const { tried } = work.handOn ?? {};
  const tries = createTries({ ...settings, gate, ...(tried === undefined ? {} : { tried }) });
  for (const capture of plan.linked) visits.remember(capture);
  const open = plan.expected.filter(({ page }) => !plan.done.has(keyOf(page)));
  // Most lanes only wait for their host's turn: many are open for each that visits.
  const width = settings.lanes * OPEN_LANES;
  await runLanes(lanesOf(open), width, signal, async (expected, either) => {
    try {
      return await auditOne(
        plan,
        { ...work, signal: either },
        { visits, tries, rulings },
        expected,
      );
    } catch (error) {
      if (either.aborted && !(error instanceof StoreError)) either.throwIfAborted();
      throw error;
    }
  });
}

/**
 * Visits once more what newly fails, later in the run; called when all lanes are through. Only what both visits saw still fails then.
 * Throws a `StoreError`, or the signal's reason when aborted; what was confirmed by then is stored.
 */
export async function confirmPages(plan: Plan, work: LaneWork): Promise<void> {
  const { ports } = work;
  const { run, policy } = plan;
  const politeness = work.politeness ?? politenessOf(plan, work);
  // Nothing is remembered of the lanes' visits: the second look is one at everything, the linked pages included.
  const { kept, toBrowser } = work.handOn ?? {};
  const visits = createVisits({
    ports,
    runId: run.runId,
    politeness,
    ...(kept === undefined ? {} : { kept }),
  });
  const heard = { ...ports, judge: visits.judge };
  const rulings = rulingsOf(ports.rulings);
  await confirmNewlyFailing(plan, {
    ...work,
    look: (expected, signal) => {
      const doors = visits.doorsOf(expected, signal);
      const look = auditPage({ ports: heard, run, policy, doors, rulings, signal }, expected);
      return handedOn(look.finally(doors.end), () => toBrowser?.(expected, doors.firstKey()));
    },
  });
}

/** Open lanes for each that may visit. */
const OPEN_LANES = 16;

/** Audits a page and keeps its report; or says when it is to be tried again, and keeps nothing yet. */
async function auditOne(
  plan: Plan,
  work: LaneWork,
  { visits, tries, rulings }: { visits: Visits; tries: Tries; rulings: RulingsOf },
  expected: ExpectedPage,
): Promise<Again | void> {
  const { ports, onEvent, signal } = work;
  const { id: pageId, agencyId, url } = expected.page;
  const name = { agencyId, pageId, url };
  onEvent({ type: 'page-started', ...name });
  const doors = visits.doorsOf(expected, signal);
  const { run, policy } = plan;
  const heard = { ...ports, judge: visits.judge };
  const page = auditPage({ ports: heard, run, policy, doors, rulings, signal }, expected);
  const seen = await handedOn(page.finally(doors.end), () =>
    work.handOn?.toBrowser?.(expected, doors.firstKey()),
  );
  if (seen === undefined) return;
  signal.throwIfAborted();
  const again = tries.again(seen);
  if (again !== undefined) {
    onEvent({ type: 'page-later', ...name, reason: again.reason, ms: again.ms });
    return tryLater(work, expected, again);
  }
  const report = tries.settled(seen);
  await ports.records.savePageReport(report, run);
  plan.done.add(keyOf(expected.page));
  const { verdict, failure } = report;
  onEvent({
    type: 'page-done',
    ...name,
    verdict,
    ...(failure === undefined ? {} : { failure }),
    done: plan.done.size,
    expected: plan.expected.length,
  });
}

/** Waits beside the lane, or leaves the waiting to whoever gave the page. */
function tryLater(
  { ports, signal, handOn }: LaneWork,
  expected: ExpectedPage,
  again: Later,
): Again | void {
  if (handOn?.later !== undefined) return handOn.later(expected, again);
  const wait = ports.wait(again.ms, signal);
  // Whoever waits hears of an abort; nobody need.
  wait.catch(() => undefined);
  return { wait };
}

/** Undefined, and told, where the page needs the browser that is elsewhere. */
async function handedOn<T>(
  look: Promise<T>,
  tell: () => Promise<void> | undefined,
): Promise<T | undefined> {
  try {
    return await look;
  } catch (error) {
    if (!(error instanceof BrowserWanted)) throw error;
    await tell();
    return undefined;
  }
}
