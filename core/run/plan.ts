// The first step of a run: what it expects is written down, or read back for a run that was interrupted.
import type { Inventory } from '../inventory/schema.ts';
import type { Policy } from '../policy/schema.ts';
import type { Clock, ExpectedPage, Records } from '../ports.ts';
import { emptyCounts } from '../verdict/agency-verdict.ts';
import type { CaptureRef, Run } from '../verdict/schema.ts';
import { keyOf, pageKey, type InventoryDifference, type PageKey } from './audit-ports.ts';
import { RunError } from './run-error.ts';

/** A run as its steps know it: small enough to be held for any number of pages. */
export type Plan = {
  run: Run;
  policy: Policy;
  expected: ExpectedPage[];
  /** Pages that already have a report. */
  done: Set<PageKey>;
  /** Linked captures that those reports rest on. */
  linked: CaptureRef[];
  /** Only some of the run's pages are in it: what is asked of the run is asked of them alone. */
  isPart?: boolean;
};

export type PlanRequest = {
  inventory: Inventory;
  inventoryName: string;
  policy: Policy;
  readerVersion: string;
};

type PlanPorts = { records: Records; clock: Clock };

/** How many of the newest runs are looked through for one that was left unfinished. */
const LOOKED_THROUGH = 50;

/** Begins a run: claims its id, gives up unfinished ones before it, writes policy and pages. Idempotent only in its effects. */
export async function planRun(ports: PlanPorts, request: PlanRequest): Promise<Plan> {
  const expected = expectedOf(request.inventory);
  if (expected.length === 0)
    throw new RunError(
      'nothing-to-audit',
      'The inventory has no pages. Add at least one page to it.',
    );
  const { records, clock } = ports;
  const run = newRun(clock, { ...request, kind: 'audit', expected });
  await abandonUnfinished(ports);
  await records.startRun(run);
  await records.savePlan(run.runId, request.policy, expected);
  return { run, policy: request.policy, expected, done: new Set(), linked: [] };
}

/** Takes over a run that was interrupted, on the terms it was planned with. Throws a `RunError` when that cannot be. */
export async function resumeRun(ports: PlanPorts, runId: string): Promise<Plan> {
  const { records, clock } = ports;
  const left = resumable(runId, await records.run(runId));
  const policy = await records.planPolicy(runId);
  if (policy === undefined)
    throw new RunError(
      'plan-incomplete',
      `Run ${runId} was stopped before its plan was written; no page was visited. Begin a new audit.`,
    );
  const run: Run = { ...left, owner: clock.token() };
  await records.updateRun(run, left.owner);
  const plan: Plan = { run, policy, expected: [], done: new Set(), linked: [] };
  const agencies = new Map<string, ExpectedPage['agency']>();
  for await (const { page, agency } of records.expectedPages(runId)) {
    // One object for an agency's thousand pages.
    const shared = agencies.get(agency.id) ?? agency;
    agencies.set(agency.id, shared);
    plan.expected.push({ page, agency: shared });
  }
  for await (const report of records.pageReports(runId)) {
    plan.done.add(pageKey(report.agencyId, report.pageId));
    plan.linked.push(...report.linked);
  }
  return plan;
}

/** The newest audit that was neither finished nor given up. */
export async function unfinishedRun(records: Records): Promise<Run | undefined> {
  const runs = await records.runs(LOOKED_THROUGH);
  return runs.find((run) => run.status === 'running' && run.kind === 'audit');
}

/** A new run. Its id sorts by time: `20261121T093000Z-ab12`. */
export function newRun(
  clock: Clock,
  about: Pick<Run, 'kind' | 'replayOf' | 'inventoryName'> & {
    policy: Policy;
    readerVersion: string;
    expected: readonly ExpectedPage[];
  },
): Run {
  const startedAt = clock.now().toISOString();
  const stamp = startedAt.slice(0, 19).replaceAll(/[-:]/g, '');
  const owner = clock.token();
  return {
    schema: 1,
    runId: `${stamp}Z-${shortId(clock.token())}`,
    owner,
    status: 'running',
    kind: about.kind,
    ...(about.replayOf === undefined ? {} : { replayOf: about.replayOf }),
    inventoryName: about.inventoryName,
    agencies: [...new Set(about.expected.map(({ agency }) => agency.id))],
    counts: emptyCounts(about.expected.length),
    versions: { policy: about.policy.version, reader: about.readerVersion },
    startedAt,
  };
}

/** How today's inventory differs from what a run was planned with; undefined when it does not. */
export function inventoryDifference(
  planned: readonly ExpectedPage[],
  inventory: Inventory,
): InventoryDifference | undefined {
  const was = new Map(planned.map((one) => [keyOf(one.page), one]));
  const is = new Map(expectedOf(inventory).map((one) => [keyOf(one.page), one]));
  const added = [...is.keys()].filter((key) => !was.has(key));
  const removed = [...was.keys()].filter((key) => !is.has(key));
  const changed = [...is].filter(([key, one]) => was.has(key) && !same(was.get(key), one));
  if (added.length + removed.length + changed.length === 0) return undefined;
  return { added, removed, changed: changed.map(([key]) => key) };
}

/** Fails later steps of what was left: a process that is still alive somewhere is refused by its owner token. */
async function abandonUnfinished({ records, clock }: PlanPorts): Promise<void> {
  for (const run of await records.runs(LOOKED_THROUGH)) {
    if (run.status !== 'running') continue;
    await records.updateRun({ ...run, owner: clock.token(), status: 'abandoned' }, run.owner);
  }
}

/** The pages of an inventory, each with its agency. */
export function expectedOf({ agencies, pages }: Inventory): ExpectedPage[] {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  return pages.map((page) => {
    const agency = byId.get(page.agencyId);
    if (agency === undefined)
      throw new TypeError(`page ${page.id} names no agency of the inventory`);
    return { page, agency };
  });
}

/** The run, where it can be gone on with; throws a `RunError` otherwise. */
export function resumable(runId: string, run: Run | undefined): Run {
  if (run === undefined) throw new RunError('no-such-run', `There is no run ${runId} here.`);
  if (run.kind !== 'audit')
    throw new RunError('not-an-audit', `Run ${runId} is a replay. Begin the replay again instead.`);
  if (run.status === 'finished')
    throw new RunError('run-finished', `Run ${runId} is finished already. Begin a new audit.`);
  if (run.status === 'abandoned')
    throw new RunError(
      'run-abandoned',
      `Run ${runId} was given up when a newer one began. Begin a new audit.`,
    );
  return run;
}

function shortId(token: string): string {
  return token
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .slice(0, 4)
    .padEnd(4, '0');
}

/** Fields in any order: what comes back from the store need not keep it. */
function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
