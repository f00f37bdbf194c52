// One audit from inventory to stored agency reports in one process: its stages over core/steps.ts, in the order of core/run/conduct.ts.
import type { Inventory } from './inventory/schema.ts';
import type { Policy } from './policy/schema.ts';
import type { AuditPorts, InventoryDifference, OnEvent } from './run/audit-ports.ts';
import { conductAudit } from './run/conduct.ts';
import { inProcess } from './run/in-process.ts';
import { partSchema, type Phase, type Stages } from './run/stages.ts';
import type { Politeness } from './run/visitor.ts';
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
 * Audits an inventory in this process, or goes on with a run that was interrupted; both end with the same reports. Pages in trouble are
 * reported as such; trouble with the store (`StoreError`) or the run itself (`RunError`) is thrown.
 */
export async function runAudit(ports: AuditPorts, request: AuditRequest): Promise<RunResult> {
  const signal = request.signal ?? new AbortController().signal;
  const running: Running = {};
  const here = { ports, request, signal, onEvent: request.onEvent ?? (() => undefined), running };
  const workflow = inProcess({
    wait: ports.wait,
    signal,
    targets: { 'audit-lane': (payload) => visitHere(here, partSchema.parse(payload).phase) },
  });
  try {
    await conductAudit(workflow, stagesHere(here), { lanes: 1, renders: 1, confirmAfterMs: 0 });
  } catch (error) {
    const { plan, closing } = running;
    if (error instanceof StoreError || !signal.aborted || plan === undefined) throw error;
    if (closing === true) throw error;
    return {
      status: 'stopped',
      runId: plan.run.runId,
      done: plan.done.size,
      expected: plan.expected.length,
    };
  }
  if (running.closed === undefined) throw new TypeError('the audit ended without a result');
  const { closed, difference } = running;
  return {
    status: 'finished',
    exitCode: exitCodeOf(closed.tally),
    ...(difference === undefined ? {} : { inventoryDifference: difference }),
    ...closed,
  };
}

/** What the stages of one process hand each other: they need not read it again. */
type Running = {
  plan?: Plan;
  politeness?: Politeness;
  difference?: InventoryDifference | undefined;
  closing?: true;
  closed?: Closed;
};

type Here = {
  ports: AuditPorts;
  request: AuditRequest;
  signal: AbortSignal;
  onEvent: OnEvent;
  running: Running;
};

/** The stages over the functions of `core/steps.ts`: the whole run is one lane, whose hosts are visited side by side. */
function stagesHere(here: Here): Stages {
  const { ports, request, onEvent, running } = here;
  return {
    begin: async () => {
      const plan = await begin(ports, request);
      running.plan = plan;
      running.difference = announce(plan, request, onEvent);
      running.politeness = politenessOf(plan, { ...here, settings: request.settings });
      return { status: 'begun', runId: plan.run.runId, owner: plan.run.owner };
    },
    // The browser is here: no page is handed on.
    lanes: async (_run, _phase, target) => (target === 'audit-lane' ? 1 : 0),
    account: async () => 0,
    holdBack: async ({ runId }) => {
      running.closing = true;
      onEvent({ type: 'closing', runId });
      const plan = planIn(running);
      const commonCauses = await holdBackCommonCauses(ports, plan);
      if (commonCauses.length > 0) running.plan = { ...plan, run: { ...plan.run, commonCauses } };
    },
    close: async ({ runId }) => {
      running.closed = await closeRun(ports, planIn(running));
      const { counts } = running.closed.run;
      onEvent({ type: 'run-closed', runId, counts });
      return { runId, counts };
    },
  };
}

async function visitHere(here: Here, phase: Phase): Promise<object> {
  const { politeness } = here.running;
  const work = {
    ...here,
    settings: here.request.settings,
    ...(politeness === undefined ? {} : { politeness }),
  };
  await (phase === 'audit' ? auditLanes : confirmPages)(planIn(here.running), work);
  return {};
}

function planIn({ plan }: Running): Plan {
  if (plan === undefined) throw new TypeError('the audit was not begun');
  return plan;
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
