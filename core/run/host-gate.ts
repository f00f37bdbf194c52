// Politeness: one visit to a host at a time, and a pause between two, whoever asks.
import type { Clock } from '../ports.ts';
import type { Wait } from './audit-ports.ts';

export type GateSettings = {
  /** Pause between the end of one visit to a host and the beginning of the next, milliseconds. */
  delayMs: number;
  clock: Clock;
  wait: Wait;
  onWait?: (host: string, ms: number) => void;
};

/** Runs a visit when its host's turn has come. Rejects with the signal's reason when aborted while waiting. */
export type HostGate = <T>(url: string, signal: AbortSignal, visit: () => Promise<T>) => Promise<T>;

export function createHostGate(settings: GateSettings): HostGate {
  const { clock } = settings;
  const tails = new Map<string, Promise<unknown>>();
  const ended = new Map<string, number>();
  return (url, signal, visit) => {
    const host = hostOf(url);
    const turn = (tails.get(host) ?? Promise.resolve()).then(async () => {
      await pause(host, ended.get(host), settings, signal);
      try {
        return await visit();
      } finally {
        ended.set(host, clock.now().getTime());
      }
    });
    const tail = turn.catch(() => undefined);
    tails.set(host, tail);
    return turn.finally(() => {
      if (tails.get(host) === tail) tails.delete(host);
    });
  };
}

/** Host and port as one: two servers on one machine are two hosts. */
export function hostOf(url: string): string {
  return new URL(url).host;
}

async function pause(
  host: string,
  ended: number | undefined,
  settings: GateSettings,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  const { delayMs, clock, wait } = settings;
  if (ended === undefined || delayMs <= 0) return;
  // A clock that was set back must not make the pause longer than it is.
  const left = Math.min(delayMs, ended + delayMs - clock.now().getTime());
  if (left <= 0) return;
  settings.onWait?.(host, left);
  await wait(left, signal);
}
