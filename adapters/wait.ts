// Waiting, by the system's timer.
import { setTimeout } from 'node:timers/promises';
import type { Wait } from '../core/run/audit-ports.ts';

/** Waits so many milliseconds; rejects with an `AbortError` when the signal is aborted first. */
export const wait: Wait = async (ms, signal) => {
  await setTimeout(ms, undefined, signal === undefined ? {} : { signal });
};
