// One audit from inventory to stored agency reports: plan or take over, lanes, second visits, close.
import type { Inventory } from './inventory/schema.ts';
import type { Policy } from './policy/schema.ts';
import type { AuditPorts, InventoryDifference, OnEvent } from './run/audit-ports.ts';
import { StoreError } from './store/store-error.ts';
import {
  auditLanes,
  closeRun,
  confirmPages,
  holdBackCommonCauses,
  inventoryDifference,
  planRun,
  politenessOf,
  resumeRun,
  type Closed,
  type LaneSettings,
  type Plan,
} from './steps.ts';
import { exitCodeOf } from './verdict/agency-verdict.ts';
import type { Visitor } from './verdict/schema.ts';

export type { AuditPorts, RunEvent } from './run/audit-ports.ts';

export type AuditRequest = {
  inventory: Inventory;
  /** As people know it: the file's name. */
  inventoryName: string;
  policy: Policy;
  /** `Rules.readerVersion` of the rules that the judge runs. */
  readerVersion: string;
  settings: LaneSettings;
  /** Go on with this run: its own pages and policy hold, whatever the inventory says today. */
  resumeRunId?: string;
  /** Under which name pages are visited: what a web vendor is asked to let through. */
  visitor?: Visitor;
  signal?: AbortSignal;
  onEvent?: OnEvent;
};

/** `stopped`: the signal was aborted; every page done so far has its report and the run can be resumed. */
export type RunResult =
  | ({
      status: 'finished';
      exitCode: 0 | 1 | 2;
      inventoryDifference?: InventoryDifference;
    } & Closed)
  | { status: 'stopped'; runId: string; done: number; expected: number };

/**
 * Audits an inventory, or goes on with a run that was interrupted; both end with the same reports. Pages in trouble are reported as
 * such; trouble with the store (`StoreError`) or the run itself (`RunError`) is thrown.
 */
export async function runAudit(ports: AuditPorts, request: AuditRequest): Promise<RunResult> {
  const onEvent = request.onEvent ?? (() => undefined);
  const signal = request.signal ?? new AbortController().signal;
  let plan = await begin(ports, request);
  const { runId } = plan.run;
  const difference = announce(plan, request, onEvent);
  const work = { ports, settings: request.settings, signal, onEvent };
  const polite = { ...work, politeness: politenessOf(plan, work) };
  try {
    await auditLanes(plan, polite);
    await confirmPages(plan, polite);
  } catch (error) {
    if (error instanceof StoreError || !signal.aborted) throw error;
    return { status: 'stopped', runId, done: plan.done.size, expected: plan.expected.length };
  }
  onEvent({ type: 'closing', runId });
  const commonCauses = await holdBackCommonCauses(ports, plan);
  if (commonCauses.length > 0) plan = { ...plan, run: { ...plan.run, commonCauses } };
  const closed = await closeRun(ports, plan);
  onEvent({ type: 'run-closed', runId, counts: closed.run.counts });
  return {
    status: 'finished',
    exitCode: exitCodeOf(closed.tally),
    ...(difference === undefined ? {} : { inventoryDifference: difference }),
    ...closed,
  };
}

async function begin(ports: AuditPorts, request: AuditRequest): Promise<Plan> {
  const plan = await planOf(ports, request);
  const { visitor } = request;
  return visitor === undefined ? plan : { ...plan, run: { ...plan.run, visitor } };
}

async function planOf(ports: AuditPorts, request: AuditRequest): Promise<Plan> {
  if (request.resumeRunId === undefined) return planRun(ports, request);
  const plan = await resumeRun(ports, request.resumeRunId);
  // The program may be newer than when the run began: its reports say by what they were judged.
  const versions = { ...plan.run.versions, reader: request.readerVersion };
  return { ...plan, run: { ...plan.run, versions } };
}

function announce(
  plan: Plan,
  request: AuditRequest,
  onEvent: OnEvent,
): InventoryDifference | undefined {
  const resumed = request.resumeRunId !== undefined;
  const { run, expected, done } = plan;
  onEvent({
    type: 'run-started',
    runId: run.runId,
    expected: expected.length,
    done: done.size,
    resumed,
  });
  const difference = resumed ? inventoryDifference(expected, request.inventory) : undefined;
  if (difference !== undefined) onEvent({ type: 'inventory-changed', difference });
  return difference;
}
