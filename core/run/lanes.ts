// Lanes: pages grouped by host, several hosts side by side, a few pages of one host in work while only one is being visited.
import type { ExpectedPage } from '../ports.ts';
import { hostOf } from './host-gate.ts';
import { createSlots } from './slots.ts';

export type Lane = { host: string; pages: ExpectedPage[] };

/** A page that is to be worked on once more, when the wait is over. */
export type Again = { wait: Promise<void> };

/**
 * Pages of one host in work at a time. The host gate lets only one of them visit; the others are being judged or stored, which
 * would otherwise leave the host and the processor idle in turn.
 */
const OVERLAP = 3;

/** The pages by host, the longest lane first: it decides when the run ends. */
export function lanesOf(pages: readonly ExpectedPage[]): Lane[] {
  const lanes = new Map<string, Lane>();
  for (const one of pages) {
    const host = hostOf(one.page.url);
    const lane = lanes.get(host) ?? { host, pages: [] };
    lane.pages.push(one);
    lanes.set(host, lane);
  }
  return [...lanes.values()].sort((a, b) => b.pages.length - a.pages.length);
}

/**
 * Works through the lanes, `width` of them side by side. A lane whose pages are all to be worked on again leaves its place to others
 * until their waits are over. The first error stops all and is thrown when everything that was begun has ended. `work` is given a
 * signal that is aborted by that error or by `signal`.
 */
export async function runLanes(
  lanes: readonly Lane[],
  width: number,
  signal: AbortSignal,
  work: (expected: ExpectedPage, signal: AbortSignal) => Promise<Again | void>,
): Promise<void> {
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  const errors: unknown[] = [];
  const onPage = (one: ExpectedPage): Promise<Again | void> =>
    work(one, either).catch((error: unknown) => {
      errors.push(error);
      stop.abort(error);
    });
  const open = createSlots(width);
  const run = async (lane: Lane): Promise<void> => {
    for (let pages = lane.pages; pages.length > 0 && !either.aborted;) {
      const close = await open(either);
      const again = await workThrough(pages, either, onPage).finally(close);
      await Promise.allSettled(again.map(({ wait }) => wait));
      pages = again.map(({ page }) => page);
    }
  };
  await Promise.allSettled(lanes.map(run));
  const trouble = errors.find((error) => error !== signal.reason);
  if (trouble !== undefined) throw trouble;
  signal.throwIfAborted();
}

/** Works through a lane's pages in order, a few at a time; those that are to be worked on again. */
async function workThrough(
  pages: readonly ExpectedPage[],
  signal: AbortSignal,
  work: (page: ExpectedPage) => Promise<Again | void>,
): Promise<({ page: ExpectedPage } & Again)[]> {
  const again: ({ page: ExpectedPage } & Again)[] = [];
  const queue = pages[Symbol.iterator]();
  const runner = async (): Promise<void> => {
    for (let next = queue.next(); !signal.aborted && next.done !== true; next = queue.next()) {
      const later = await work(next.value);
      if (later !== undefined) again.push({ page: next.value, wait: later.wait });
    }
  };
  await Promise.all(Array.from({ length: OVERLAP }, runner));
  return again;
}
