// The steps of a run, in order, each callable by itself: plan (or take over), lanes, confirm, hold back, close. `core/run-audit.ts` joins them.
import type { AuditPorts, OnEvent } from './run/audit-ports.ts';
import { keyOf } from './run/audit-ports.ts';
import { auditPage } from './run/audit-page.ts';
import { confirmNewlyFailing } from './run/confirm.ts';
import { knownPages } from './run/known-pages.ts';
import { lanesOf, runLanes, type Again } from './run/lanes.ts';
import type { Plan } from './run/plan.ts';
import { createPoliteness } from './run/politeness.ts';
import { rulingsOf, type RulingsOf } from './run/rulings-of.ts';
import { createTries, type Tries } from './run/tries.ts';
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
};

/** What makes the visits of a run polite, for one process: a host's turns are remembered from step to step. */
export function politenessOf(plan: Plan, { ports, settings, onEvent }: LaneWork): Politeness {
  return createPoliteness({
    ports,
    ...settings,
    runId: plan.run.runId,
    onWait: (host, ms) => onEvent({ type: 'waiting', host, ms }),
  });
}

/**
 * Audits the planned pages that have no report yet. Each is reported before its lane goes on, so that a run may be killed at any
 * moment and go on where it was. Throws a `StoreError`, or the signal's reason when aborted; `plan.done` then holds what was done.
 */
export async function auditLanes(plan: Plan, work: LaneWork): Promise<void> {
  const { ports, settings, signal } = work;
  const politeness = work.politeness ?? politenessOf(plan, work);
  const { runId } = plan.run;
  const visits = createVisits({ ports, runId, politeness, known: knownPages(ports) });
  const rulings = rulingsOf(ports.rulings);
  const tries = createTries({ ...settings, wait: ports.wait, gate: politeness.gate });
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
  const visits = createVisits({ ports, runId: run.runId, politeness });
  const heard = { ...ports, judge: visits.judge };
  const rulings = rulingsOf(ports.rulings);
  await confirmNewlyFailing(plan, {
    ...work,
    look: (expected, signal) => {
      const doors = visits.doorsOf(expected, signal);
      const look = auditPage({ ports: heard, run, policy, doors, rulings, signal }, expected);
      return look.finally(doors.end);
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
  const seen = await page.finally(doors.end);
  signal.throwIfAborted();
  const again = tries.again(seen, signal);
  if (again !== undefined) {
    onEvent({ type: 'page-later', ...name, reason: again.reason, ms: again.ms });
    return again;
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
