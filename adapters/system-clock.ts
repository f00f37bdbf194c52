// The machine's clock and chance, for commands and functions alike.
import { randomBytes } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../core/ports.ts';
import type { Wait } from '../core/run/audit-ports.ts';

export const clock: Clock = {
  now: () => new Date(),
  token: () => randomBytes(8).toString('hex'),
};

export const wait: Wait = async (ms, signal) => {
  // Every lane may be waiting on the run's one signal.
  if (signal) setMaxListeners(0, signal);
  await sleep(ms, undefined, signal ? { signal } : {});
};
