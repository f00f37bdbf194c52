// One lane in the cloud: each host's pages one after another, with waits that cost nothing, and what failed for the moment once more.
import type { Part, PartAnswer } from '../run/stages.ts';
import type { Workflow } from '../run/workflow.ts';
import type { RunLanes } from './ports.ts';
import { HOSTS_AT_ONCE, type Pages, type RunVisitor, type Visited } from './visit.ts';

export type LaneDoors = {
  lanes: RunLanes;
  visitor: RunVisitor;
  /** Aborted some seconds before the function's time is up; asked for inside steps only. */
  deadline: () => AbortSignal;
};

export type LaneLimits = {
  hostDelayMs: number;
  /** Pauses up to this are made in place: a checkpoint costs as much as a second of a function. */
  longestIdleMs: number;
};

/** Conducts one lane. Throws trouble with the store, and a run that another execution has taken over. */
export async function conductLane(
  workflow: Workflow,
  doors: LaneDoors,
  limits: LaneLimits,
  part: Part,
): Promise<PartAnswer> {
  const lane = { workflow, doors, limits, part };
  const sizes = await workflow.step('hosts', async () =>
    (await loaded(doors, part)).map((pages) => pages.length),
  );
  const came = await workflow.map(
    'hosts',
    sizes,
    (size, host, within) => throughHost({ ...lane, workflow: within }, host, size),
    { width: HOSTS_AT_ONCE },
  );
  const trouble = came.find((one) => !one.ok);
  if (trouble !== undefined && !trouble.ok) throw new Error(trouble.error);
  return {};
}

type Conducting = { workflow: Workflow; doors: LaneDoors; limits: LaneLimits; part: Part };

/** Pages done in one step where the pauses between them are made in place: what a crash may cost. */
const IN_PLACE = 20;
/** Steps and waits that one host may take; an execution may hold some thousand operations for all. */
const MOST_STEPS = 300;

function stepSize({ hostDelayMs, longestIdleMs }: LaneLimits, size: number): number {
  const few = hostDelayMs <= longestIdleMs ? IN_PLACE : 1;
  return Math.max(few, Math.ceil(size / MOST_STEPS));
}

/** Rounds of tries: the table of retries knows none with more. */
const MOST_TRIES = 4;

type Open = { at: number; tried: number };

async function throughHost(lane: Conducting, host: number, size: number): Promise<number> {
  let open: Open[] = Array.from({ length: size }, (_, at) => ({ at, tried: 0 }));
  for (let round = 1; open.length > 0 && round <= MOST_TRIES; round += 1) {
    const { again, waitMs } = await throughRound(lane, host, { round, open });
    open = again;
    if (open.length > 0) await lane.workflow.wait(`host ${host}: try ${round + 1}`, waitMs);
  }
  return size;
}

type Round = { round: number; open: readonly Open[] };

/** Every open page once; those that are to be tried again, and for how long they want to be left. */
async function throughRound(
  lane: Conducting,
  host: number,
  { round, open }: Round,
): Promise<{ again: Open[]; waitMs: number }> {
  const size = stepSize(lane.limits, open.length);
  const again: Open[] = [];
  let waitMs = 0;
  for (let from = 0; from < open.length; from += size) {
    const some = open.slice(from, from + size);
    const name = `host ${host}: try ${round}, page ${some[0]?.at ?? 0}`;
    const visited = await inTime(lane, name, { host, open: some });
    for (const { at, ms, tried } of visited.again) {
      again.push({ at: some[at]?.at ?? 0, tried });
      waitMs = Math.max(waitMs, ms);
    }
    const isLast = from + size >= open.length;
    if (!isLast && visited.dueInMs > lane.limits.longestIdleMs)
      await lane.workflow.wait(`${name}: pause`, visited.dueInMs);
  }
  return { again, waitMs };
}

type Some = { host: number; open: readonly Open[] };

/** So long a wait that the function is begun anew, with all its time. */
const NEW_TIME_MS = 1_000;

/**
 * One step. What was not done in time is asked for once more, with a function's whole time before it; whoever is not done then never will be,
 * and is reported as not reached, one page at a time.
 */
async function inTime(lane: Conducting, name: string, some: Some): Promise<Visited> {
  const { workflow } = lane;
  const first = await workflow.step(name, () => visit(lane, some));
  if (!first.unfinished) return first;
  let last = first;
  const again = [...first.again];
  for (const [at, one] of some.open.entries()) {
    await workflow.wait(`${name}: new time ${at}`, NEW_TIME_MS);
    last = await workflow.step(`${name}: alone ${at}`, () => visitOrGiveUp(lane, some.host, one));
    again.push(...last.again.map((later) => ({ ...later, at })));
  }
  return { ...last, again };
}

async function visitOrGiveUp(lane: Conducting, host: number, one: Open): Promise<Visited> {
  const visited = await visit(lane, { host, open: [one] });
  if (!visited.unfinished) return visited;
  const page = (await loaded(lane.doors, lane.part))[host]?.[one.at];
  if (page !== undefined) await lane.doors.visitor.giveUp(lane.part, page);
  return { again: [], unfinished: false, dueInMs: visited.dueInMs };
}

async function visit({ doors, part }: Conducting, { host, open }: Some): Promise<Visited> {
  const all = (await loaded(doors, part))[host] ?? [];
  const pages = open.flatMap(({ at }) => all.slice(at, at + 1));
  return doors.visitor.visit(part, pages, {
    signal: doors.deadline(),
    tried: open.map(({ tried }) => tried),
  });
}

async function loaded({ lanes }: LaneDoors, part: Part): Promise<Pages[]> {
  const lane = await lanes.lane({ ...part, target: 'audit-lane' }, part.lane);
  return (lane?.hosts ?? []).map(({ pages }) => pages);
}
