// A run in the cloud begins: the trigger's week and agencies are claimed once, or a run that was left is taken over.
import { userAgentOf } from '../capture/limits.ts';
import { partOf, isoWeekIn, scheduledPart, scheduleName, schedulesOf } from './schedule.ts';
import type { Inventory } from '../inventory/schema.ts';
import type { Clock, Records } from '../ports.ts';
import { expectedOf, newRun, resumable } from '../run/plan.ts';
import type { Begun } from '../run/stages.ts';
import { StoreError } from '../store/store-error.ts';
import { sha256Hex } from '../verdict/sha256.ts';
import type { Run } from '../verdict/schema.ts';
import type { Inventories, PushedInventory } from './ports.ts';
import { isPast } from './untold.ts';
import type { Schedule, Trigger } from './trigger.ts';

export type BeginPorts = { records: Records; inventories: Inventories; clock: Clock };

export type BeginRequest = {
  trigger: Trigger;
  /** The same for all tries of one execution, and no other's. */
  owner: string;
  /** The service's own day and hour. */
  unless: Pick<Schedule, 'weekday' | 'hour'>;
  readerVersion: string;
  visitor: { version: string; contactUrl: string };
};

/**
 * Claims the run by one conditional put: whoever comes second, whenever that is, finds it taken. May be repeated by its owner. Throws
 * what the store throws, and a `RunError` where a run cannot be taken over.
 */
export async function beginRun(ports: BeginPorts, request: BeginRequest): Promise<Begun> {
  const { trigger } = request;
  if ('resume' in trigger) return takeOver(ports, trigger.resume, request);
  const pushed = await ports.inventories.current();
  if (pushed === undefined) return nothing('no inventory was pushed yet');
  const { runId, part } = await askedFor(trigger, pushed.inventory, request);
  const left = await ports.records.run(runId);
  const before = left && (await asLeft(ports, left, request));
  if (before !== undefined) return before;
  if (part.pages.length === 0) return nothing(`no page is audited by ${runId.slice(9)}`);
  return claim(ports, request, { runId, part, pushed });
}

/** What becomes of a run that is there already; undefined where it is our own, and its plan is to be made. */
async function asLeft(
  ports: BeginPorts,
  left: Run,
  request: BeginRequest,
): Promise<Begun | undefined> {
  const { runId } = left;
  const { owner } = request;
  if (left.owner !== owner) {
    if (await isLeftUnplanned(ports, left)) return takeOver(ports, runId, request);
    return { status: 'duplicate', runId };
  }
  if ((await ports.records.planPolicy(runId)) !== undefined)
    return { status: 'begun', runId, owner };
  // Taken over by us, and not planned yet: it is not claimed anew.
  return left.takeovers === undefined ? undefined : takeOver(ports, runId, request);
}

type Claim = { runId: string; part: Inventory; pushed: PushedInventory };

async function claim(
  { records, clock }: BeginPorts,
  { owner, readerVersion, visitor }: BeginRequest,
  { runId, part, pushed }: Claim,
): Promise<Begun> {
  const expected = expectedOf(part);
  const { policy, files } = pushed;
  const about = { kind: 'audit', inventoryName: files.inventory.name, policy } as const;
  const run: Run = {
    ...newRun(clock, { ...about, readerVersion, expected }),
    runId,
    owner,
    inventoryVersion: pushed.version,
    visitor: { userAgent: userAgentOf(visitor) },
  };
  try {
    await records.startRun(run);
  } catch (error) {
    if (error instanceof StoreError && error.reason === 'run-taken')
      return { status: 'duplicate', runId };
    throw error;
  }
  await giveUpOlder({ records, clock }, runId);
  await records.savePlan(runId, policy, expected);
  return { status: 'begun', runId, owner };
}

/** The week and the set of agencies make the run's id, so that the same trigger makes the same one however late it comes. */
async function askedFor(
  trigger: Exclude<Trigger, { resume: string }>,
  inventory: Inventory,
  { unless }: BeginRequest,
): Promise<{ runId: string; part: Inventory }> {
  if ('schedule' in trigger) {
    const { schedule, scheduledTime } = trigger;
    const week = isoWeekIn(schedule.timeZone, new Date(scheduledTime));
    const part = scheduledPart(inventory, schedule, unless);
    return { runId: `${week}-${scheduleName(schedule)}`, part };
  }
  const { agencies, again } = trigger;
  const part =
    agencies === undefined ? inventory : partOf(inventory, ({ id }) => agencies.includes(id));
  const set = agencies === undefined ? 'all' : await setName(agencies);
  const week = isoWeekIn('UTC', new Date(trigger.askedAt));
  return { runId: [week, 'asked', set, ...(again === undefined ? [] : [again])].join('-'), part };
}

async function setName(agencies: readonly string[]): Promise<string> {
  const all = [...new Set(agencies)].sort();
  return (await sha256Hex(JSON.stringify(all))).slice(0, 10);
}

/** Longer than any execution takes from its claim to its plan, all its tries included. */
const PLANNED_WITHIN_MS = 60 * 60_000;

/** Claimed long ago by an execution that ended before its plan was whole: whoever comes next plans it anew. */
async function isLeftUnplanned({ records, clock }: BeginPorts, run: Run): Promise<boolean> {
  const age = clock.now().getTime() - Date.parse(run.startedAt);
  if (run.status !== 'running' || age < PLANNED_WITHIN_MS) return false;
  return (await records.planPolicy(run.runId)) === undefined;
}

async function takeOver(
  ports: BeginPorts,
  runId: string,
  { owner, unless }: Pick<BeginRequest, 'owner' | 'unless'>,
): Promise<Begun> {
  const { records } = ports;
  const left = await records.run(runId);
  if (left?.status === 'finished' && left.kind === 'audit') return toldOf(left, ports.clock);
  const run = await taken(records, runId, { left, owner });
  if ((await records.planPolicy(runId)) === undefined) {
    const was = await plannedWith(ports, run, unless);
    if (was === undefined)
      return nothing(`the inventory with which ${runId} was begun is not there any more`);
    await giveUpOlder(ports, runId);
    await records.savePlan(runId, was.policy, expectedOf(was.part));
  }
  return { status: 'begun', runId, owner };
}

/** What was audited stays as it is: only what nobody was told is told still. */
function toldOf(run: Run, clock: Clock): Begun {
  const { runId } = run;
  if (run.messagesPutAt !== undefined)
    return nothing(`${runId} is finished, and its messages were put into the outbox`);
  if (isPast(run, clock.now()))
    return nothing(`${runId} was finished long ago: what it would tell is no longer news`);
  return { status: 'closed', runId };
}

async function taken(
  records: Records,
  runId: string,
  { left, owner }: { left: Run | undefined; owner: string },
): Promise<Run> {
  if (left?.owner === owner) return left;
  const found = resumable(runId, left);
  const run = { ...found, owner, takeovers: (found.takeovers ?? 0) + 1 };
  await records.updateRun(run, found.owner);
  return run;
}

/** The part of an inventory, and the policy, with which a run was begun: what of its plan was written already is the same. */
async function plannedWith(
  { inventories }: BeginPorts,
  { runId, agencies, inventoryVersion }: Run,
  unless: BeginRequest['unless'],
): Promise<{ part: Inventory; policy: PushedInventory['policy'] } | undefined> {
  if (inventoryVersion === undefined) return undefined;
  const pushed = await inventories.version(inventoryVersion);
  if (pushed === undefined) return undefined;
  const { inventory, policy } = pushed;
  const ids = new Set(agencies);
  if (ids.size > 0) return { part: partOf(inventory, ({ id }) => ids.has(id)), policy };
  // Too many to stand in the run: then it is a schedule's, or everybody's.
  const set = runId.slice(WEEK.length + 1);
  const schedule = schedulesOf(inventory, unless).find((one) => scheduleName(one) === set);
  return {
    part: schedule === undefined ? inventory : scheduledPart(inventory, schedule, unless),
    policy,
  };
}

const LOOKED_THROUGH = 200;

/** An earlier week of the same set that was never ended must not write any more. Other sets' runs are none of ours. */
async function giveUpOlder(
  { records, clock }: Pick<BeginPorts, 'records' | 'clock'>,
  runId: string,
): Promise<void> {
  const set = runId.slice(WEEK.length);
  for (const run of await records.runs(LOOKED_THROUGH)) {
    const isOlder = run.runId < runId && run.runId.slice(WEEK.length) === set;
    if (run.status !== 'running' || run.kind !== 'audit' || !isOlder) continue;
    await records.updateRun({ ...run, owner: clock.token(), status: 'abandoned' }, run.owner);
  }
}

const WEEK = '2026-W47';

function nothing(why: string): Begun {
  return { status: 'nothing', why };
}
