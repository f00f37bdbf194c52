// Hosts packed into lanes, and what one lane does with its time: pauses, tries, and the end of a function.
import { describe, expect, it } from 'vitest';
import { conductLane, type LaneDoors } from '../../../core/cloud/lane.ts';
import { pack } from '../../../core/cloud/plan-lanes.ts';
import type { Lane } from '../../../core/cloud/ports.ts';
import { renderPages } from '../../../core/cloud/render.ts';
import type { Pages, RunVisitor, Visited } from '../../../core/cloud/visit.ts';
import { inProcess } from '../../../core/run/in-process.ts';
import { partSchema } from '../../../core/run/stages.ts';
import type { Workflow } from '../../../core/run/workflow.ts';

const host = (name: string, pages: number): Lane['hosts'][number] => ({
  host: name,
  pages: Array.from({ length: pages }, (_, at) => [name, `p${at}`]),
});

describe('lanes', () => {
  it('hold one host each while there is room', () => {
    const lanes = pack([host('a', 3), host('b', 9), host('c', 1)]);
    expect(lanes.map(({ hosts }) => hosts.map((one) => one.host))).toEqual([['b'], ['a'], ['c']]);
  });

  it('are shared by short hosts beyond that; no page is lost and none is twice', () => {
    const hosts = Array.from({ length: 1_000 }, (_, at) => host(`h${at}`, 1 + (at % 7)));
    const lanes = pack(hosts, 40);
    expect(lanes).toHaveLength(40);
    const all = lanes.flatMap((lane) => lane.hosts);
    expect(all.map((one) => one.host).toSorted()).toEqual(hosts.map((one) => one.host).toSorted());
    const sizes = lanes.map((lane) => lane.hosts.flatMap(({ pages }) => pages).length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(7);
  });

  it('are never two for one host, however many pages it has', () => {
    const lanes = pack([host('large', 4_000), host('b', 2)]);
    expect(lanes.map((lane) => lane.hosts.map(({ pages }) => pages.length))).toEqual([
      [4_000],
      [2],
    ]);
  });
});

const PART = partSchema.parse({ runId: 'r', owner: 'o', phase: 'audit', lane: 0 });

type Call = { pages: string[]; tried: number[] };

/** A visitor that answers as it is told; the workflow notes its waits. */
function laneOf(lane: Lane, answer: (call: Call, at: number) => Partial<Visited>) {
  const calls: Call[] = [];
  const waits: number[] = [];
  const givenUp: string[] = [];
  const visitor: RunVisitor = {
    visit: async (_name, pages: Pages, { tried = [] }) => {
      const call = { pages: pages.map(([, id]) => id), tried: [...tried] };
      calls.push(call);
      return { again: [], unfinished: false, dueInMs: 0, ...answer(call, calls.length) };
    },
    giveUp: async (_name, [, id]) => void givenUp.push(id),
  };
  const doors: LaneDoors = {
    visitor,
    deadline: () => new AbortController().signal,
    lanes: {
      save: async () => undefined,
      lane: async () => lane,
      want: async () => undefined,
      wanted: async () => [],
    },
  };
  const workflow: Workflow = inProcess({
    wait: async (ms) => void waits.push(ms),
    signal: new AbortController().signal,
    targets: {},
  });
  return { calls, waits, givenUp, doors, workflow };
}

describe('a lane', () => {
  const lane = { hosts: [host('a', 3)] };

  it('waits durably between two pages of a host for as long as the host is to be left alone', async () => {
    const { calls, waits, doors, workflow } = laneOf(lane, () => ({ dueInMs: 2_100 }));
    const limits = { hostDelayMs: 2_000, longestIdleMs: 1_500 };
    await conductLane(workflow, doors, limits, PART);
    expect(calls.map(({ pages }) => pages)).toEqual([['p0'], ['p1'], ['p2']]);
    expect(waits).toEqual([2_100, 2_100]);
  });

  it('makes short pauses in place, many pages in one step', async () => {
    const { calls, waits, doors, workflow } = laneOf({ hosts: [host('a', 45)] }, () => ({
      dueInMs: 1_000,
    }));
    await conductLane(workflow, doors, { hostDelayMs: 1_000, longestIdleMs: 1_500 }, PART);
    expect(calls.map(({ pages }) => pages.length)).toEqual([20, 20, 5]);
    expect(waits).toEqual([]);
  });

  it('stays below what an execution may hold, however many pages there are', async () => {
    const { calls, doors, workflow } = laneOf({ hosts: [host('a', 1_500)] }, () => ({}));
    await conductLane(workflow, doors, { hostDelayMs: 2_000, longestIdleMs: 0 }, PART);
    expect(calls.length).toBeLessThanOrEqual(300);
    expect(calls.flatMap(({ pages }) => pages)).toHaveLength(1_500);
  });

  it('tries again later what failed for the moment, saying how often it was tried', async () => {
    const { calls, waits, doors, workflow } = laneOf(lane, ({ pages, tried }) =>
      pages[0] === 'p1' && (tried[0] ?? 0) < 2
        ? { again: [{ at: 0, ms: 60_000, tried: (tried[0] ?? 0) + 1 }] }
        : {},
    );
    await conductLane(workflow, doors, { hostDelayMs: 2_000, longestIdleMs: 0 }, PART);
    expect(calls.slice(3)).toEqual([
      { pages: ['p1'], tried: [1] },
      { pages: ['p1'], tried: [2] },
    ]);
    expect(waits).toEqual([60_000, 60_000]);
  });

  it('asks once more for what was not done in time, page by page, and gives up only what is late again', async () => {
    const late = new Set(['p1']);
    const { calls, givenUp, doors, workflow } = laneOf(lane, ({ pages }) => ({
      unfinished: pages.some((page) => late.has(page)),
    }));
    await conductLane(workflow, doors, { hostDelayMs: 0, longestIdleMs: 1_500 }, PART);
    expect(calls.map(({ pages }) => pages)).toEqual([['p0', 'p1', 'p2'], ['p0'], ['p1'], ['p2']]);
    expect(givenUp).toEqual(['p1']);
  });
});

const render = (world: ReturnType<typeof laneOf>, from: number, leftMs: number, tried = 0) =>
  renderPages(
    {
      lanes: world.doors.lanes,
      visitor: world.doors.visitor,
      deadline: new AbortController().signal,
      leftMs: () => leftMs,
    },
    { ...PART, from, tried },
  );

describe('render', () => {
  const lane = { hosts: [host('a', 3)] };
  it('goes on while it has time for a whole page, and says where to go on', async () => {
    const world = laneOf(lane, () => ({}));
    expect(await render(world, 0, 100_000)).toEqual({});
    expect(world.calls).toHaveLength(3);
    expect(await render(world, 1, 60_000)).toEqual({ next: 2 });
  });

  it('says when a page is to be tried again', async () => {
    const world = laneOf(lane, () => ({ again: [{ at: 0, ms: 5_000, tried: 1 }] }));
    expect(await render(world, 0, 100_000)).toEqual({ next: 0, waitMs: 5_000, tried: 1 });
    await render(world, 0, 100_000, 1);
    expect(world.calls.at(-1)).toEqual({ pages: ['p0'], tried: [1] });
  });

  it('gives up a page that is not done in the whole time of a call', async () => {
    const world = laneOf(lane, ({ pages }) => ({ unfinished: pages[0] === 'p1' }));
    expect(await render(world, 0, 100_000)).toEqual({ next: 1 });
    expect(world.givenUp).toEqual([]);
    expect(await render(world, 1, 100_000)).toEqual({ next: 2 });
    expect(world.givenUp).toEqual(['p1']);
  });
});
