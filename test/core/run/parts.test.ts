// The small parts of a run: pauses, lanes, memory, days, kept changes.
import { describe, expect, it } from 'vitest';
import type { ExpectedPage } from '../../../core/ports.ts';
import { keepChanges } from '../../../core/run/changes-kept.ts';
import { dayIn } from '../../../core/run/day.ts';
import { createHostGate } from '../../../core/run/host-gate.ts';
import { lanesOf, runLanes } from '../../../core/run/lanes.ts';
import { createMemo } from '../../../core/run/memo.ts';
import type { Change } from '../../../core/verdict/schema.ts';
import { AGENCY } from '../../support/audit-world.ts';

const never = new AbortController().signal;

function expectedAt(url: string): ExpectedPage {
  const page = {
    id: url,
    agencyId: AGENCY.id,
    platform: 'website',
    kind: 'web-page',
    url,
    waivers: [],
  } as const;
  return { page: { ...page, waivers: [] }, agency: AGENCY };
}

function gated(delayMs: number, times: number[]) {
  const waits: number[] = [];
  const clock = { now: () => new Date(times.shift() ?? 0), token: () => '' };
  const wait = async (ms: number): Promise<void> => void waits.push(ms);
  return { gate: createHostGate({ delayMs, clock, wait }), waits };
}

describe('the host gate', () => {
  it('pauses between two visits to one host, counted from the end of the first', async () => {
    const { gate, waits } = gated(1_000, [10_000, 10_400, 10_500]);
    await gate('http://a.example/1', never, async () => 1);
    await gate('http://b.example/1', never, async () => 1);
    await gate('http://a.example:80/2', never, async () => 1);
    // The clock is asked at each end and once before the pause: 10_000, then b's end 10_400, then 10_500.
    // A second and what chance adds, 2 to 10 percent of it; half a second has passed.
    expect(waits).toEqual([541]);
  });

  it('never pauses longer than it should, whatever the clock does', async () => {
    const { gate, waits } = gated(1_000, [90_000, 10_000]);
    await gate('http://a.example/1', never, async () => 1);
    await gate('http://a.example/2', never, async () => 1);
    expect(waits).toEqual([1_041]);
  });

  it('goes on after a visit that failed, and keeps nobody waiting who was stopped', async () => {
    const { gate } = gated(0, []);
    await expect(
      gate('http://a.example/', never, async () => {
        throw new Error('lost');
      }),
    ).rejects.toThrow('lost');
    const stop = new AbortController();
    stop.abort(new Error('stopped'));
    await expect(gate('http://a.example/', stop.signal, async () => 2)).rejects.toThrow('stopped');
    expect(await gate('http://a.example/', never, async () => 3)).toBe(3);
  });
});

describe('lanes', () => {
  it('hold one host and port each, the longest first', () => {
    const urls = [
      'http://a.example/1',
      'http://b.example/1',
      'http://b.example/2',
      'http://b.example:81/3',
    ];
    const lanes = lanesOf(urls.map(expectedAt));
    expect(lanes.map(({ host, pages }) => [host, pages.length])).toEqual([
      ['b.example', 2],
      ['a.example', 1],
      ['b.example:81', 1],
    ]);
  });

  it('stop at the first error, after what was begun has ended', async () => {
    const pages = Array.from({ length: 20 }, (_, at) =>
      expectedAt(`http://h${at % 4}.example/${at}`),
    );
    let begun = 0;
    let ended = 0;
    const work = async (_one: ExpectedPage, signal: AbortSignal): Promise<void> => {
      begun += 1;
      const mine = begun;
      await new Promise((resolve) => setTimeout(resolve, 5));
      ended += 1;
      if (mine === 2) throw new Error('disk full');
      signal.throwIfAborted();
    };
    await expect(runLanes(lanesOf(pages), 2, never, work)).rejects.toThrow('disk full');
    expect(begun).toBeLessThanOrEqual(7);
    expect(ended).toBe(begun);
  });

  it('begin nothing when stopped before', async () => {
    const stop = new AbortController();
    stop.abort(new Error('stopped'));
    const begun: ExpectedPage[] = [];
    const work = async (one: ExpectedPage): Promise<void> => void begun.push(one);
    const lanes = lanesOf([expectedAt('http://a.example/')]);
    await expect(runLanes(lanes, 1, stop.signal, work)).rejects.toThrow('stopped');
    expect(begun).toEqual([]);
  });
});

describe('the memo', () => {
  it('asks once, forgets what was asked longest ago, and what failed', async () => {
    const memo = createMemo<number>(2);
    let made = 0;
    const ask = (key: string): Promise<number> => memo.get(key, async () => (made += 1));
    expect(await Promise.all([ask('a'), ask('a'), ask('b'), ask('a')])).toEqual([1, 1, 2, 1]);
    await ask('c');
    expect(await ask('a')).toBe(1);
    expect(await ask('b'), 'b was forgotten').toBe(4);
    memo.put('d', 99);
    expect(await ask('d')).toBe(99);
    await expect(memo.get('bad', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await ask('bad')).toBe(5);
  });
});

describe('the day', () => {
  it('is that of the place', () => {
    const at = new Date('2026-11-21T04:30:00Z');
    expect(dayIn('America/New_York', at)).toBe('2026-11-20');
    expect(dayIn('Asia/Tokyo', at)).toBe('2026-11-21');
    expect(dayIn('UTC', new Date('2026-01-02T00:00:00Z'))).toBe('2026-01-02');
    expect(dayIn('UTC', new Date('2026-01-03T00:00:00Z'))).toBe('2026-01-03');
    expect(() => dayIn('Mars/Base', at)).toThrow(RangeError);
  });
});

const change = (kind: Change['kind'], pageId = 'p'): Change => ({ kind, agencyId: 'a', pageId });

describe('the changes of an agency', () => {
  it('stand in the order of their gravity', () => {
    const kept = keepChanges();
    for (const kind of ['still-failing', 'new-page', 'fixed', 'newly-failing'] as const)
      kept.add(change(kind));
    const { changes, omitted } = kept.result();
    expect(changes.map(({ kind }) => kind)).toEqual([
      'newly-failing',
      'fixed',
      'new-page',
      'still-failing',
    ]);
    expect(omitted).toBe(0);
  });

  it('stay within their size, the gravest kept and the others counted', () => {
    const kept = keepChanges(10_000);
    for (let at = 0; at < 500; at += 1) kept.add(change('still-failing', `p${at}`));
    for (let at = 0; at < 100; at += 1) kept.add(change('newly-failing', `p${at}`));
    const { changes, omitted } = kept.result();
    expect(changes.length + omitted).toBe(600);
    expect(changes.slice(0, 100).every(({ kind }) => kind === 'newly-failing')).toBe(true);
    expect(
      new TextEncoder().encode(changes.map((one) => JSON.stringify(one)).join('')).length,
    ).toBeLessThanOrEqual(10_000);
    expect(changes.length).toBeGreaterThan(120);
  });
});
