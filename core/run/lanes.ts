// Lanes: pages grouped by host, several hosts side by side, a few pages of one host in work while only one is being visited.
import type { ExpectedPage } from '../ports.ts';
import { hostOf } from './host-gate.ts';

export type Lane = { host: string; pages: ExpectedPage[] };

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
 * Works through the lanes, `width` of them side by side. The first error stops all and is thrown when everything that was begun has
 * ended. `work` is given a signal that is aborted by that error or by `signal`.
 */
export async function runLanes(
  lanes: readonly Lane[],
  width: number,
  signal: AbortSignal,
  work: (expected: ExpectedPage, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  const errors: unknown[] = [];
  const onPage = (one: ExpectedPage): Promise<void> =>
    work(one, either).catch((error: unknown) => {
      errors.push(error);
      stop.abort(error);
    });
  await sideBySide(lanes, width, either, (lane) => sideBySide(lane.pages, OVERLAP, either, onPage));
  const trouble = errors.find((error) => error !== signal.reason);
  if (trouble !== undefined) throw trouble;
  signal.throwIfAborted();
}

/** Works through the items in order, `width` at a time; begins no more once the signal is aborted. */
async function sideBySide<T>(
  items: Iterable<T>,
  width: number,
  signal: AbortSignal,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  const runner = async (): Promise<void> => {
    for (let next = queue.next(); !signal.aborted && next.done !== true; next = queue.next())
      await work(next.value);
  };
  await Promise.all(Array.from({ length: Math.max(1, width) }, runner));
}
