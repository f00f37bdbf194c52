// The order of an audit as its orchestration keeps it: what is called, how often, what is waited for, and what ends it.
import { describe, expect, it } from 'vitest';
import { conductAudit } from '../../../core/run/conduct.ts';
import { inProcess } from '../../../core/run/in-process.ts';
import type { Begun, MessagesPut, PartAnswer, Stages } from '../../../core/run/stages.ts';
import type { Workflow } from '../../../core/run/workflow.ts';
import { emptyTally } from '../../../core/verdict/agency-verdict.ts';

const { counts } = emptyTally();
const RUN = { runId: 'run-1', owner: 'me' };
const SETTINGS = { lanes: 3, renders: 2, confirmAfterMs: 600_000 };

type Asked = { target: string; phase: string; lane: number; from: number; tried: number };
type Answer = PartAnswer | Error;

type Given = {
  begun?: Begun;
  /** How many lanes there are, by phase and target. */
  lanes?: Record<string, number>;
  answer?: (asked: Asked, calls: number) => Answer;
  messages?: (from: number) => MessagesPut;
};

/** A workflow in which a failing call ends its own item and no other, as in the cloud; everything is written down. */
function world({ begun = { status: 'begun', ...RUN }, lanes = {}, answer, messages }: Given) {
  const done: string[] = [];
  const waits: [string, number][] = [];
  const calls: Asked[] = [];
  const note =
    <T>(name: string, value: T) =>
    async (): Promise<T> => {
      done.push(name);
      return value;
    };
  const stages: Stages = {
    begin: note('begin', begun),
    lanes: async (_run, phase, target) => lanes[`${phase} ${target}`] ?? 0,
    account: async (_run, phase) => (done.push(`account ${phase}`), phase === 'audit' ? 2 : 1),
    holdBack: note('hold back', undefined),
    close: note('close', { runId: RUN.runId, counts }),
    ...(messages === undefined
      ? {}
      : {
          messages: async (_run, from) => {
            done.push(`messages from ${from}`);
            return messages(from);
          },
        }),
  };
  const base = inProcess({ wait: async () => undefined, signal: new AbortController().signal, targets: {} }); // prettier-ignore
  const workflow: Workflow = {
    ...base,
    wait: async (name, ms) => void waits.push([name, ms]),
    map: async (_name, items, work) =>
      Promise.all(
        items.map(async (item, at) => {
          try {
            return { ok: true as const, value: await work(item, at, workflow) };
          } catch (error) {
            return { ok: false as const, error: String(error) };
          }
        }),
      ),
    invoke: async (_name, target, payload) => {
      done.push(target);
      if (target === 'notify') return undefined;
      const asked = { target, ...(payload as Omit<Asked, 'target'>) };
      const same = (one: Asked): boolean =>
        one.target === target && one.phase === asked.phase && one.lane === asked.lane;
      calls.push(asked);
      const said = answer?.(asked, calls.filter(same).length) ?? {};
      if (said instanceof Error) throw said;
      return said;
    },
  };
  return { done, waits, calls, run: () => conductAudit(workflow, stages, SETTINGS) };
}

const inTwoParts = (from: number): MessagesPut =>
  from === 0 ? { count: 2, next: 9 } : { count: 1 };

describe('an audit', () => {
  it.each<Begun>([
    { status: 'duplicate', runId: 'run-1' },
    { status: 'nothing', why: 'no page' },
  ])('ends where it does not begin: %j', async (begun) => {
    const { run, done } = world({ begun });
    expect(await run()).toEqual(begun);
    expect(done).toEqual(['begin']);
  });

  it('of which nobody was told is told of, and does nothing else', async () => {
    const begun = { status: 'closed', runId: 'run-1' } as const;
    const { run, done } = world({ begun, messages: inTwoParts, lanes: { 'audit audit-lane': 2 } });
    expect(await run()).toEqual({ status: 'announced', runId: 'run-1', messages: 3 });
    expect(done).toEqual(['begin', 'messages from 0', 'messages from 9', 'notify']);
  });

  it('goes its way: lanes, browsers, second visits a while later, common causes, close, messages', async () => {
    const lanes = {
      'audit audit-lane': 2,
      'audit render-page': 1,
      'confirm audit-lane': 1,
      'confirm render-page': 1,
    };
    const { run, done, waits } = world({ lanes, messages: () => ({ count: 5 }) });
    expect(await run()).toEqual({
      status: 'finished',
      runId: 'run-1',
      counts,
      notReached: 3,
      lanesFailed: 0,
    });
    expect(done).toEqual([
      'begin',
      'audit-lane',
      'audit-lane',
      'render-page',
      'account audit',
      'audit-lane',
      'render-page',
      'account confirm',
      'hold back',
      'close',
      'messages from 0',
      'notify',
    ]);
    expect(waits).toEqual([['confirm: a while later', 600_000]]);
  });

  it('waits for nothing where nothing newly fails, and asks nobody to send what there is not', async () => {
    const { run, done, waits } = world({
      lanes: { 'audit audit-lane': 1 },
      messages: () => ({ count: 0 }),
    });
    expect(await run()).toMatchObject({ notReached: 2 });
    expect(waits).toEqual([]);
    expect(done).not.toContain('notify');
    expect(done).not.toContain('account confirm');
  });

  it('asks for a lane that failed once more after a rest, and counts what failed again', async () => {
    const { run, calls, waits } = world({
      lanes: { 'audit audit-lane': 3 },
      answer: ({ lane }, times) => (lane === 2 || times === 1 ? new Error('killed') : {}),
    });
    expect(await run()).toMatchObject({ status: 'finished', lanesFailed: 1 });
    expect(calls.map(({ lane }) => lane)).toEqual([0, 1, 2, 0, 1, 2]);
    expect(waits).toEqual([['audit: rest', 60_000]]);
  });

  it('lets a function whose time is up go on where it was, after the wait that it asks for', async () => {
    const answers: PartAnswer[] = [
      { next: 4 },
      { next: 4, tried: 1, waitMs: 9_000 },
      { next: 5 },
      {},
    ];
    const { run, calls, waits } = world({
      lanes: { 'audit audit-lane': 1, 'audit render-page': 1 },
      answer: ({ target }, times) => (target === 'render-page' ? (answers[times - 1] ?? {}) : {}),
    });
    await run();
    const asked = calls.filter(({ target }) => target === 'render-page');
    expect(asked.map(({ from, tried }) => [from, tried])).toEqual([[0, 0], [4, 0], [4, 1], [5, 0]]); // prettier-ignore
    expect(waits.map(([, ms]) => ms)).toEqual([9_000]);
  });

  it.each<[string, PartAnswer]>([
    ['stands still', { next: 3 }],
    ['goes back', { next: 1, tried: 9 }],
  ])('asks no function for ever that %s', async (_name, again) => {
    const { run, calls } = world({
      lanes: { 'audit audit-lane': 1, 'audit render-page': 1 },
      answer: ({ target }, times) => {
        if (target !== 'render-page') return {};
        return times === 1 ? { next: 3 } : again;
      },
    });
    expect(await run()).toMatchObject({ status: 'finished' });
    expect(calls.filter(({ target }) => target === 'render-page')).toHaveLength(2);
  });

  it('puts very many messages out some agencies at a time, each time with a function’s whole time', async () => {
    const { run, done, waits } = world({
      lanes: { 'audit audit-lane': 1 },
      messages: (from) => (from < 4_000 ? { count: 0, next: from + 2_000 } : { count: 1 }),
    });
    await run();
    expect(done.slice(-4)).toEqual([
      'messages from 0',
      'messages from 2000',
      'messages from 4000',
      'notify',
    ]);
    expect(waits).toHaveLength(2);
  });

  it('takes an answer that is none for a lane that failed', async () => {
    const { run } = world({
      lanes: { 'audit audit-lane': 1 },
      answer: () => ({ next: -1 }),
    });
    expect(await run()).toMatchObject({ status: 'finished', lanesFailed: 1 });
  });
});
