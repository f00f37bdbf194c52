// Judges the captures of an earlier run again with today's checks, without any visit, as a run of its own.
import type { Policy } from './policy/schema.ts';
import type { ExpectedPage, Records } from './ports.ts';
import type { AuditPorts } from './run/audit-ports.ts';
import { closeRun, type Closed } from './run/close.ts';
import { dayIn } from './run/day.ts';
import { lookAtKept } from './run/kept-doors.ts';
import {
  pageReport,
  skippedReport,
  unreadableReport,
  type ReportFrame,
} from './run/page-report.ts';
import { newRun, type Plan } from './run/plan.ts';
import { rulingsOf, type RulingsOf } from './run/rulings-of.ts';
import { RunError } from './run/run-error.ts';
import { exitCodeOf } from './verdict/agency-verdict.ts';
import type { PageReport, Run } from './verdict/schema.ts';

export type ReplayPorts = Pick<AuditPorts, 'records' | 'captures' | 'judge' | 'clock' | 'rulings'>;

export type ReplayOptions = {
  /** `Rules.readerVersion` of the rules that the judge runs. */
  readerVersion: string;
  /** Instead of the policy that the run was planned with. */
  policy?: Policy;
  onPage?: (report: PageReport) => void;
};

export type Replayed = { exitCode: 0 | 1 | 2; original: Run } & Closed;

/** Pages judged at a time. */
const TOGETHER = 4;

/**
 * Replays a finished run. A page that was unreadable or skipped stays so, waivers are looked at on the day of the original run, and
 * the changes are those against the original: only our rules, and what people have ruled since, can have made them. Throws `RunError` and `StoreError`.
 */
export async function replayRun(
  ports: ReplayPorts,
  runId: string,
  options: ReplayOptions,
): Promise<Replayed> {
  const { records } = ports;
  const original = await finishedRun(records, runId);
  const plan = await planReplay(ports, original, options);
  const rulings = rulingsOf(ports.rulings);
  await sideBySide(plan.expected, async (expected) => {
    const report = await replayPage(ports, { plan, original, rulings }, expected);
    await records.savePageReport(report, plan.run);
    options.onPage?.(report);
  });
  const closed = await closeRun(ports, plan, original);
  return { exitCode: exitCodeOf(closed.tally), original, ...closed };
}

async function finishedRun(records: Records, runId: string): Promise<Run> {
  const run = await records.run(runId);
  if (run === undefined) throw new RunError('no-such-run', `There is no run ${runId} here.`);
  if (run.status !== 'finished')
    throw new RunError(
      'run-unfinished',
      `Run ${runId} is not finished, so there is nothing whole to replay. Finish it first.`,
    );
  return run;
}

async function planReplay(
  ports: ReplayPorts,
  original: Run,
  options: ReplayOptions,
): Promise<Plan> {
  const { records, clock } = ports;
  const policy = options.policy ?? (await records.planPolicy(original.runId));
  if (policy === undefined)
    throw new RunError(
      'plan-incomplete',
      `The plan of run ${original.runId} is not there any more.`,
    );
  const expected: ExpectedPage[] = [];
  for await (const one of records.expectedPages(original.runId)) expected.push(one);
  const { inventoryName, runId: replayOf } = original;
  const { readerVersion } = options;
  const about = {
    kind: 'replay',
    replayOf,
    inventoryName,
    policy,
    readerVersion,
    expected,
  } as const;
  const { visitor, commonCauses } = original;
  const run = {
    ...newRun(clock, about),
    ...(visitor ? { visitor } : {}),
    ...(commonCauses ? { commonCauses } : {}),
  };
  await records.startRun(run);
  await records.savePlan(run.runId, policy, expected);
  return { run, policy, expected, done: new Set(), linked: [] };
}

type Replay = { plan: Plan; original: Run; rulings: RulingsOf };

async function replayPage(
  ports: ReplayPorts,
  replay: Replay,
  expected: ExpectedPage,
): Promise<PageReport> {
  const { plan, original } = replay;
  const { agencyId, id } = expected.page;
  const before = await ports.records.pageReport(original.runId, agencyId, id);
  const { runId, versions } = plan.run;
  const frame: ReportFrame = { runId, versions, checkedAt: ports.clock.now().toISOString() };
  if (before === undefined)
    return unreadableReport(frame, expected, { failure: { reason: 'not-reached', detail: `run ${original.runId} has no report of it` } }); // prettier-ignore
  if (before.verdict === 'skipped')
    return skippedReport(frame, expected, before.skipReason ?? 'left out by the inventory');
  if (before.failure !== undefined) {
    const { failure, capture } = before;
    return unreadableReport(frame, expected, { failure, ...(capture ? { capture } : {}) });
  }
  return judgeAgain(ports, { ...replay, frame, before }, expected);
}

async function judgeAgain(
  ports: ReplayPorts,
  replay: Replay & { frame: ReportFrame; before: PageReport },
  expected: ExpectedPage,
): Promise<PageReport> {
  const { plan, original, frame, before } = replay;
  const today = dayIn(expected.agency.timeZone, new Date(original.startedAt));
  const rulings = await replay.rulings(expected.page);
  const terms = { expected, policy: plan.policy, today, rulings };
  const sight = await lookAtKept(ports, before, terms);
  const { secondLook } = before;
  const report = pageReport(frame, expected, sight);
  return secondLook === undefined ? report : { ...report, secondLook };
}

async function sideBySide<T>(items: T[], work: (item: T) => Promise<void>): Promise<void> {
  for (let at = 0; at < items.length; at += TOGETHER)
    await Promise.all(items.slice(at, at + TOGETHER).map(work));
}
