// Politeness: one visit to a host at a time, a pause between two, and no visit at all to a host that has had enough.
import type { Failure } from '../capture/failures.ts';
import type { Clock } from '../ports.ts';
import type { Wait } from './audit-ports.ts';
import { jitterOf } from './jitter.ts';
import { hear, leftFor, newHost, pauseAfter, type Host } from './host-state.ts';
import type { SharedTurns } from './shared-turns.ts';
import { onceOnly } from './slots.ts';

export type GateSettings = {
  /** Pause between the end of one visit to a host and the beginning of the next, milliseconds. A little is added by chance. */
  delayMs: number;
  clock: Clock;
  wait: Wait;
  /** What chance is made from: the same seed, the same pauses. */
  seed?: string;
  /** Turns among functions; without it, this process alone visits. */
  shared?: SharedTurns;
  onWait?: (host: string, ms: number) => void;
};

/** Runs a visit when its host's turn has come. Rejects with the signal's reason when aborted while waiting. */
export type HostGate = {
  <T>(url: string, signal: AbortSignal, visit: () => Promise<T>): Promise<T>;
  /** Waits for a host's turn; calling what it gives ends it. Whoever holds a turn waits for no other one. */
  enter: (url: string, signal: AbortSignal) => Promise<() => void>;
  /** The turns of several hosts at once, waited for in the order of their names, so that no two wait for each other. */
  enterAll: (urls: readonly string[], signal: AbortSignal) => Promise<() => void>;
  /** The host asks for a longer pause, milliseconds (`Crawl-delay`); up to ten seconds are granted. */
  slowDown: (url: string, ms: number) => void;
  /** How a visit to the host failed: what is asked for is granted, and who has had enough is left alone. */
  heard: (url: string, failure: Failure) => void;
  /** Milliseconds until the host's next visit may begin; 0 when it may now. */
  dueIn: (url: string) => number;
  /** Why the host is left alone for the rest of the run; undefined when it is not. */
  leftAlone: (url: string) => Failure | undefined;
};

const LONGEST_CRAWL_DELAY_MS = 10_000;

export function createHostGate(settings: GateSettings): HostGate {
  const hosts = new Map<string, Host>();
  const chance = jitterOf(settings.seed ?? '');
  const at = (url: string): Host => {
    const name = hostOf(url);
    const host = hosts.get(name) ?? newHost(settings.delayMs);
    hosts.set(name, host);
    return host;
  };
  const enter: HostGate['enter'] = (url, signal) =>
    turn(at(url), settings, async (host) => {
      await pause(host, hostOf(url), { ...settings, chance, signal });
      await share(host, hostOf(url), { ...settings, signal });
    });
  const run = async <T>(url: string, signal: AbortSignal, visit: () => Promise<T>): Promise<T> => {
    const leave = await enter(url, signal);
    return visit().finally(leave);
  };
  return Object.assign(run, {
    enter,
    enterAll: (urls: readonly string[], signal: AbortSignal) =>
      enterAll({ at, enter }, urls, signal),
    slowDown: (url: string, ms: number) => {
      const host = at(url);
      host.delayMs = Math.max(host.delayMs, Math.min(ms, LONGEST_CRAWL_DELAY_MS));
    },
    heard: (url: string, failure: Failure) => {
      hear(at(url), failure, settings);
      tell(at(url), hostOf(url), settings);
    },
    dueIn: (url: string) => leftFor(at(url), settings, chance),
    leftAlone: (url: string) => at(url).leftAlone,
  });
}

/** Host and port as one: two servers on one machine are two hosts; a site with and without "www." is one. */
export function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}

const notYet = (): void => undefined;

async function turn(
  host: Host,
  { clock }: GateSettings,
  ready: (host: Host) => Promise<void>,
): Promise<() => void> {
  let end = notYet;
  const before = host.tail;
  host.tail = new Promise((resolve) => {
    end = resolve;
  });
  try {
    await before;
    await ready(host);
  } catch (error) {
    end();
    throw error;
  }
  return onceOnly(() => {
    host.ended = clock.now().getTime();
    const { held } = host;
    host.held = undefined;
    // Whoever is next here finds the turn given back.
    if (held === undefined) end();
    else void held.leave(pauseAfter(host, host.ended), host.leftAlone).finally(end);
  });
}

/** The host's turn among functions; a host that is left alone is not visited, and needs none. */
async function share(
  host: Host,
  name: string,
  { shared, signal }: GateSettings & { signal: AbortSignal },
): Promise<void> {
  if (shared === undefined || host.leftAlone !== undefined) return;
  host.held = await shared.enter(name, signal);
  host.leftAlone ??= host.held.alone;
}

/** Other functions hear of a host that has had enough: with the turn's end, or at once where there is none. */
function tell(host: Host, name: string, { shared }: GateSettings): void {
  const { leftAlone, held } = host;
  if (shared === undefined || leftAlone === undefined || held !== undefined || host.told) return;
  host.told = true;
  void shared.tell(name, leftAlone);
}

type Gate = { at: (url: string) => Host; enter: HostGate['enter'] };

async function enterAll(
  { at, enter }: Gate,
  urls: readonly string[],
  signal: AbortSignal,
): Promise<() => void> {
  const hosts = [...new Map(urls.map((url) => [hostOf(url), url]))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  for (;;) {
    const leaves: (() => void)[] = [];
    const leave = (): void => leaves.forEach((one) => one());
    try {
      for (const [, url] of hosts) leaves.push(await enter(url, signal));
      // The last may have kept us waiting for longer than the first turn lasts.
      const earlier = hosts.slice(0, -1).flatMap(([, url]) => at(url).held ?? []);
      const still = await Promise.all(earlier.map((held) => held.renew()));
      if (still.every(Boolean)) return leave;
    } catch (error) {
      leave();
      throw error;
    }
    leave();
  }
}

async function pause(
  host: Host,
  name: string,
  settings: GateSettings & { chance: () => number; signal: AbortSignal },
): Promise<void> {
  const { wait, signal, chance, onWait } = settings;
  signal.throwIfAborted();
  const left = leftFor(host, settings, chance);
  if (left <= 0) return;
  onWait?.(name, left);
  await wait(left, signal);
}
