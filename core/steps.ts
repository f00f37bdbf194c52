// The steps of a run, in order, each callable by itself: plan (or take over), lanes, close. `core/run-audit.ts` joins them.
import type { AuditPorts, OnEvent } from './run/audit-ports.ts';
import { keyOf } from './run/audit-ports.ts';
import { auditPage } from './run/audit-page.ts';
import { createHostGate, type HostGate } from './run/host-gate.ts';
import { lanesOf, runLanes } from './run/lanes.ts';
import type { Plan } from './run/plan.ts';
import { createVisits } from './run/visits.ts';
import { StoreError } from './store/store-error.ts';
import type { ExpectedPage } from './ports.ts';

export { closeRun, type Closed } from './run/close.ts';
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
  gate?: HostGate;
};

/** What makes the visits of a run polite, for one process: a host's turns are remembered from step to step. */
export function politenessOf({ ports, settings, onEvent }: LaneWork): HostGate {
  return createHostGate({
    delayMs: settings.hostDelayMs,
    clock: ports.clock,
    wait: ports.wait,
    onWait: (host, ms) => onEvent({ type: 'waiting', host, ms }),
  });
}

/**
 * Audits the planned pages that have no report yet. Each is reported before its lane goes on, so that a run may be killed at any
 * moment and go on where it was. Throws a `StoreError`, or the signal's reason when aborted; `plan.done` then holds what was done.
 */
export async function auditLanes(plan: Plan, work: LaneWork): Promise<void> {
  const { ports, settings, signal } = work;
  const gate = work.gate ?? politenessOf(work);
  const visits = createVisits({ ports, runId: plan.run.runId, gate });
  for (const capture of plan.linked) visits.remember(capture);
  const open = plan.expected.filter(({ page }) => !plan.done.has(keyOf(page)));
  await runLanes(lanesOf(open), settings.lanes, signal, async (expected, either) => {
    try {
      await auditOne(plan, { ...work, signal: either }, visits, expected);
    } catch (error) {
      if (either.aborted && !(error instanceof StoreError)) either.throwIfAborted();
      throw error;
    }
  });
}

async function auditOne(
  plan: Plan,
  work: LaneWork,
  visits: ReturnType<typeof createVisits>,
  expected: ExpectedPage,
): Promise<void> {
  const { ports, onEvent, signal } = work;
  const { id: pageId, agencyId, url } = expected.page;
  const name = { agencyId, pageId, url };
  onEvent({ type: 'page-started', ...name });
  const doors = visits.doorsOf(expected, signal);
  const { run, policy } = plan;
  const report = await auditPage({ ports, run, policy, doors, signal }, expected);
  signal.throwIfAborted();
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
