// The stages of an audit in the cloud: each reads what it needs from the store, and may be repeated.
import type { Clock } from '../ports.ts';
import { keyOf, type AuditPorts } from '../run/audit-ports.ts';
import { closeRun } from '../run/close.ts';
import { confirmNewlyFailing } from '../run/confirm.ts';
import { holdBackCommonCauses } from '../run/hold-back.ts';
import { skippedReport, unreadableReport } from '../run/page-report.ts';
import type { Plan } from '../run/plan.ts';
import type { Phase, RunName, Stages } from '../run/stages.ts';
import type { PageReport, Run } from '../verdict/schema.ts';
import type { ExpectedPage } from '../ports.ts';
import { adoptReports } from './adopt-reports.ts';
import { beginRun, type BeginRequest } from './begin.ts';
import { planLanes, withoutReport } from './plan-lanes.ts';
import type { Inventories, RunLanes } from './ports.ts';
import { wholePlan } from './run-parts.ts';

export type WeeklyPorts = Pick<AuditPorts, 'records' | 'captures' | 'judge' | 'clock'> & {
  inventories: Inventories;
  lanes: RunLanes;
};

/** `notReached`: pages that no lane had reported, whichever execution noted that down. */
export type ClosedRun = { run: Run; notReached: number };

export type WeeklyRequest = BeginRequest & {
  /** Told of a run that was closed, at least once. */
  onClosed?: (closed: ClosedRun) => void;
  messages?: NonNullable<Stages['messages']>;
};

/** The stages over the store; `core/run/conduct.ts` says in which order they go. */
export function weeklyStages(ports: WeeklyPorts, request: WeeklyRequest): Stages {
  const { messages } = request;
  return {
    begin: () => beginRun(ports, request),
    async lanes(run, phase, target) {
      if (phase === 'confirm' && target === 'audit-lane') await adoptReports(ports.records, run);
      return planLanes(ports, { ...run, phase, target });
    },
    account: (run, phase) => account(ports, run, phase),
    holdBack: (run) => holdBack(ports, run),
    close: (run) => close(ports, run, request),
    ...(messages === undefined ? {} : { messages }),
  };
}

/**
 * Whatever no lane has reported is reported here, so that no page is ever missing. Of a page that was to be confirmed and was not, the
 * second visit is one that failed: then it is not told as newly failing.
 */
async function account(ports: WeeklyPorts, name: RunName, phase: Phase): Promise<number> {
  const { records, clock } = ports;
  const plan = await wholePlan(records, name);
  if (phase === 'audit') {
    const open = await withoutReport(records, plan);
    for (const expected of open)
      await records.savePageReport(notReached(plan, clock, expected), plan.run);
    return open.length;
  }
  const done = new Set<string>();
  await confirmNewlyFailing(plan, {
    ports: { records, clock, wait: () => Promise.resolve() },
    settings: { lanes: 1 },
    signal: new AbortController().signal,
    onEvent: () => undefined,
    look: async (expected) => {
      done.add(keyOf(expected.page));
      return notReached(plan, clock, expected);
    },
  });
  return done.size;
}

function notReached({ run }: Pick<Plan, 'run'>, clock: Clock, expected: ExpectedPage): PageReport {
  const frame = {
    runId: run.runId,
    versions: run.versions,
    checkedAt: clock.now().toISOString(),
  };
  // A page that is left out needs no lane to say so.
  if (expected.page.skip !== undefined) return skippedReport(frame, expected, expected.page.skip);
  const detail = 'the part of the audit that was to read it was ended before it had';
  return unreadableReport(frame, expected, { failure: { reason: 'not-reached', detail } });
}

async function holdBack(ports: WeeklyPorts, name: RunName): Promise<void> {
  const plan = await wholePlan(ports.records, name);
  const commonCauses = await holdBackCommonCauses(ports, plan);
  if (commonCauses.length > 0) await ports.records.updateRun({ ...plan.run, commonCauses });
}

/** A run that was closed and whose acknowledgement was lost is closed: it is not closed again, and told of once more. */
async function close(ports: WeeklyPorts, name: RunName, { onClosed }: WeeklyRequest) {
  const { runId, owner } = name;
  const { records, count, counted } = countingNotReached(ports.records);
  const left = await ports.records.run(runId);
  const isClosed = left?.status === 'finished' && left.owner === owner;
  if (isClosed) for await (const report of ports.records.pageReports(runId)) count(report);
  const run = isClosed
    ? left
    : (await closeRun({ ...ports, records }, await wholePlan(ports.records, name))).run;
  onClosed?.({ run, notReached: counted() });
  return { runId, counts: run.counts };
}

/** Counts in passing, so that the reports are read once. */
function countingNotReached(records: WeeklyPorts['records']) {
  let found = 0;
  const count = ({ failure }: PageReport): void => {
    if (failure?.reason === 'not-reached') found += 1;
  };
  async function* pageReports(runId: string): AsyncGenerator<PageReport> {
    for await (const report of records.pageReports(runId)) {
      count(report);
      yield report;
    }
  }
  return { records: { ...records, pageReports }, count, counted: () => found };
}
