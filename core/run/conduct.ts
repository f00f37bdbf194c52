// The order of an audit, the same on a laptop and in the cloud: begin, lanes, browsers, second visits, common causes, close, messages.
import type { Counts } from '../verdict/schema.ts';
import {
  partAnswerSchema,
  type MessagesPut,
  type Part,
  type Phase,
  type RunName,
  type Stages,
} from './stages.ts';
import type { Workflow } from './workflow.ts';

export type ConductSettings = {
  /** Lanes, and calls for a browser, side by side. */
  lanes: number;
  renders: number;
  /** Before the second visits, milliseconds. */
  confirmAfterMs: number;
  /** Told which run it is, each time that the audit is begun or begun again. */
  onBegun?: (run: Pick<RunName, 'runId'>) => void;
};

export type Conducted =
  | {
      status: 'finished';
      runId: string;
      counts: Counts;
      /** Pages that no lane had reported, and that were reported as not reached. */
      notReached: number;
      /** Lanes that failed twice. */
      lanesFailed: number;
    }
  | { status: 'duplicate'; runId: string }
  /** A run that was closed before and not told of: now its messages are in the outbox. */
  | { status: 'announced'; runId: string; messages: number }
  | { status: 'nothing'; why: string };

/**
 * Conducts one audit. All that has an effect stands in steps, so it may be stopped anywhere and begun again. Throws what ends a run: trouble
 * with the store, a run that another one has taken over, an abort.
 */
export async function conductAudit(
  workflow: Workflow,
  stages: Stages,
  settings: ConductSettings,
): Promise<Conducted> {
  const begun = await workflow.step('begin', stages.begin);
  if (begun.status === 'closed') {
    const { runId } = begun;
    settings.onBegun?.({ runId });
    return { status: 'announced', runId, messages: await announce({ workflow, stages }, runId) };
  }
  if (begun.status !== 'begun') return begun;
  const run: RunName = { runId: begun.runId, owner: begun.owner };
  settings.onBegun?.(run);
  const conducting = { workflow, stages, settings, run };
  const first = await visits(conducting, 'audit', 0);
  const second = await visits(conducting, 'confirm', settings.confirmAfterMs);
  await workflow.step('hold back', () => stages.holdBack(run));
  const { counts } = await workflow.step('close', () => stages.close(run));
  await announce(conducting, run.runId);
  return {
    status: 'finished',
    runId: run.runId,
    counts,
    notReached: first.notReached + second.notReached,
    lanesFailed: first.lanesFailed + second.lanesFailed,
  };
}

type Conducting = { workflow: Workflow; stages: Stages; settings: ConductSettings; run: RunName };

type Visited = { notReached: number; lanesFailed: number };

/** One phase: lanes by host, then the pages for which they ask a browser, then what neither has reported. */
async function visits(conducting: Conducting, phase: Phase, afterMs: number): Promise<Visited> {
  const { workflow, stages, settings, run } = conducting;
  const lanes = await workflow.step(`${phase}: lanes`, () =>
    stages.lanes(run, phase, 'audit-lane'),
  );
  if (lanes === 0) return { notReached: 0, lanesFailed: 0 };
  if (afterMs > 0) await workflow.wait(`${phase}: a while later`, afterMs);
  const failed = await fanOut(conducting, phase, {
    target: 'audit-lane',
    count: lanes,
    width: settings.lanes,
  });
  const renders = await workflow.step(`${phase}: browsers`, () =>
    stages.lanes(run, phase, 'render-page'),
  );
  const unrendered = await fanOut(conducting, phase, {
    target: 'render-page',
    count: renders,
    width: settings.renders,
  });
  const notReached = await workflow.step(`${phase}: account`, () => stages.account(run, phase));
  return { notReached, lanesFailed: failed + unrendered };
}

type FanOut = { target: 'audit-lane' | 'render-page'; count: number; width: number };

/** Time for a service in trouble, before what failed is asked for once more. */
const REST_MS = 60_000;

/** How many lanes failed, and failed again. What they had done by then is stored. */
async function fanOut(conducting: Conducting, phase: Phase, out: FanOut): Promise<number> {
  const { workflow } = conducting;
  const all = Array.from({ length: out.count }, (_, at) => at);
  const failed = await failing(conducting, `${phase}: ${out.target}`, { phase, lanes: all, out });
  if (failed.length === 0) return 0;
  await workflow.wait(`${phase}: rest`, REST_MS);
  const name = `${phase}: ${out.target} once more`;
  return (await failing(conducting, name, { phase, lanes: failed, out })).length;
}

type Asked = { phase: Phase; lanes: number[]; out: FanOut };

async function failing(
  { workflow, run }: Conducting,
  name: string,
  { phase, lanes, out }: Asked,
): Promise<number[]> {
  if (lanes.length === 0) return [];
  const came = await workflow.map(
    name,
    lanes,
    (lane, _at, within) => through(within, out.target, { ...run, phase, lane, from: 0, tried: 0 }),
    { width: out.width },
  );
  return lanes.filter((_, at) => came[at]?.ok !== true);
}

/** A function whose time is up says where to go on. One that says the same again has come no further, and is not asked for ever. */
async function through(workflow: Workflow, target: FanOut['target'], part: Part): Promise<number> {
  let at = { from: part.from, tried: part.tried };
  for (let calls = 1; ; calls += 1) {
    const name = `${target} ${part.lane} from ${at.from}`;
    const payload = { ...part, ...at };
    const answer = partAnswerSchema.parse(await workflow.invoke(name, target, payload));
    const { next, tried, waitMs } = answer;
    if (next === undefined || next < at.from || (next === at.from && tried <= at.tried))
      return calls;
    at = { from: next, tried };
    if (waitMs > 0) await workflow.wait(`${name}: later`, waitMs);
  }
}

const NEW_TIME_MS = 1_000;

/**
 * The messages are in the outbox before anybody is asked to send them; who does not answer now comes by again in a quarter of an hour.
 * Gives how many there were.
 */
async function announce(
  { workflow, stages: { messages } }: Pick<Conducting, 'workflow' | 'stages'>,
  runId: string,
): Promise<number> {
  if (messages === undefined) return 0;
  let count = 0;
  for (let from: number | undefined = 0; from !== undefined;) {
    const at: number = from;
    const name: string = at === 0 ? 'messages' : `messages from ${at}`;
    // A wait begins a function anew, with all its time.
    if (at > 0) await workflow.wait(`${name}: new time`, NEW_TIME_MS);
    const put: MessagesPut = await workflow.step(name, () => messages({ runId }, at));
    count += put.count;
    from = put.next;
  }
  if (count === 0) return 0;
  await workflow.map(
    'notify',
    [runId],
    (one, _at, within) => within.invoke('notify', 'notify', { runId: one }),
    { width: 1 },
  );
  return count;
}
