// Turns, slots and chance: nobody is let in twice, nobody waits for ever, and the same seed waits the same.
import { describe, expect, it } from 'vitest';
import { createHostGate, hostOf } from '../../../core/run/host-gate.ts';
import { jitterOf } from '../../../core/run/jitter.ts';
import { createPlace, createSlots } from '../../../core/run/slots.ts';

const never = new AbortController().signal;
const soon = () => new Promise((resolve) => setTimeout(resolve, 2));

function gate(delayMs: number) {
  const waits: number[] = [];
  const clock = { at: 1_000_000 };
  const made = createHostGate({
    delayMs,
    clock: { now: () => new Date(clock.at), token: () => '' },
    wait: async (ms) => {
      waits.push(ms);
      clock.at += ms;
    },
  });
  return { gate: made, waits, clock };
}

describe('a host', () => {
  it('is a name and a port; "www." and the scheme make no other', () => {
    expect(hostOf('https://www.riverton.gov/x')).toBe(hostOf('http://riverton.gov/'));
    expect(hostOf('http://riverton.gov:8080/')).not.toBe(hostOf('http://riverton.gov/'));
    expect(hostOf('https://police.riverton.gov/')).not.toBe(hostOf('https://riverton.gov/'));
  });

  it('gives one turn at a time, in the order of asking, and ends it once', async () => {
    const { gate: turns } = gate(0);
    const order: number[] = [];
    const first = await turns.enter('http://a.example/', never);
    const others = [1, 2].map(async (at) => {
      const leave = await turns.enter('http://www.a.example/', never);
      order.push(at);
      await soon();
      leave();
      leave();
    });
    await soon();
    expect(order).toEqual([]);
    first();
    await Promise.all(others);
    expect(order).toEqual([1, 2]);
  });

  it('gets the longest of its pause, what it asked for, and ten seconds at most by robots.txt', async () => {
    const { gate: turns, waits } = gate(1_000);
    (await turns.enter('http://a.example/', never))();
    turns.slowDown('http://a.example/', 3_000);
    (await turns.enter('http://a.example/', never))();
    turns.slowDown('http://a.example/', 60_000);
    turns.slowDown('http://a.example/', 1);
    (await turns.enter('http://a.example/', never))();
    turns.heard('http://a.example/', {
      reason: 'server-error',
      detail: 'HTTP 503',
      retryAfterMs: 90_000,
    });
    (await turns.enter('http://a.example/', never))();
    expect(waits.map((ms) => Math.floor(ms / 1_000))).toEqual([3, 10, 90]);
    expect(turns.leftAlone('http://a.example/')).toBe(undefined);
  });

  it('is left alone by what it says, and others are not', () => {
    const { gate: turns } = gate(1_000);
    const limited = { reason: 'rate-limited', detail: 'HTTP 429' } as const;
    turns.heard('http://a.example/', limited);
    expect(turns.leftAlone('http://a.example/')).toBe(undefined);
    turns.heard('http://a.example/2', limited);
    expect(turns.leftAlone('http://a.example/3')).toMatchObject({ reason: 'rate-limited' });
    turns.heard('http://b.example/', { reason: 'bot-challenge', detail: 'a challenge' });
    expect(turns.leftAlone('http://www.b.example/')?.detail).toMatch(
      /^a challenge, so the whole host/,
    );
    turns.heard('http://c.example/', { reason: 'not-found', detail: 'HTTP 404' });
    expect(turns.leftAlone('http://c.example/')).toBe(undefined);
  });

  it('whoever is stopped while waiting leaves the turn to the next', async () => {
    const { gate: turns } = gate(0);
    const leave = await turns.enter('http://a.example/', never);
    const stop = new AbortController();
    const stopped = turns.enter('http://a.example/', stop.signal);
    const next = turns.enter('http://a.example/', never);
    stop.abort(new Error('stopped'));
    leave();
    await expect(stopped).rejects.toThrow('stopped');
    (await next)();
  });
});

describe('slots', () => {
  it('are given in order, and never more than there are', async () => {
    const slots = createSlots(2);
    let inside = 0;
    let most = 0;
    const order: number[] = [];
    await Promise.all(
      Array.from({ length: 9 }, async (_, at) => {
        const free = await slots(never);
        order.push(at);
        most = Math.max(most, (inside += 1));
        await soon();
        inside -= 1;
        free();
        free();
      }),
    );
    expect(most).toBe(2);
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('a place takes one slot however often it is taken, and one that is stopped takes none', async () => {
    const slots = createSlots(1);
    const place = createPlace(slots, never);
    await place.take();
    await place.take();
    const stop = new AbortController();
    const other = createPlace(slots, stop.signal);
    const taking = other.take();
    stop.abort(new Error('stopped'));
    place.free();
    place.free();
    await expect(taking).rejects.toThrow('stopped');
    await place.take();
    place.free();
  });
});

const row = (seed: string) => {
  const next = jitterOf(seed);
  return Array.from({ length: 1_000 }, () => next());
};

describe('chance', () => {
  it('is the same for the same seed, spread out, and never 1', () => {
    expect(row('run-1')).toEqual(row('run-1'));
    expect(row('run-1')).not.toEqual(row('run-2'));
    const numbers = row('run-1');
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.05);
  });
});
