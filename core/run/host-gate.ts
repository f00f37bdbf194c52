// Politeness: one visit to a host at a time, a pause between two, and no visit at all to a host that has had enough.
import type { Failure } from '../capture/failures.ts';
import { LONGEST_RETRY_AFTER_MS, nextTryMs } from '../capture/retry.ts';
import type { Clock } from '../ports.ts';
import type { Wait } from './audit-ports.ts';
import { jitterOf } from './jitter.ts';
import { onceOnly } from './slots.ts';

export type GateSettings = {
  /** Pause between the end of one visit to a host and the beginning of the next, milliseconds. A little is added by chance. */
  delayMs: number;
  clock: Clock;
  wait: Wait;
  /** What chance is made from: the same seed, the same pauses. */
  seed?: string;
  onWait?: (host: string, ms: number) => void;
};

/** Runs a visit when its host's turn has come. Rejects with the signal's reason when aborted while waiting. */
export type HostGate = {
  <T>(url: string, signal: AbortSignal, visit: () => Promise<T>): Promise<T>;
  /** Waits for a host's turn; calling what it gives ends it. Whoever holds a turn waits for no other one, except in order of their names. */
  enter: (url: string, signal: AbortSignal) => Promise<() => void>;
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
/** Times that a host may say "too many requests" before it is left alone. */
const MOST_RATE_LIMITS = 2;

type Host = {
  tail: Promise<void>;
  ended: number | undefined;
  delayMs: number;
  /** The host asked for no visit before this time. */
  notBefore: number;
  rateLimits: number;
  leftAlone: Failure | undefined;
};

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
    turn(at(url), settings, (host) => pause(host, hostOf(url), { ...settings, chance, signal }));
  const run = async <T>(url: string, signal: AbortSignal, visit: () => Promise<T>): Promise<T> => {
    const leave = await enter(url, signal);
    return visit().finally(leave);
  };
  return Object.assign(run, {
    enter,
    slowDown: (url: string, ms: number) => {
      const host = at(url);
      host.delayMs = Math.max(host.delayMs, Math.min(ms, LONGEST_CRAWL_DELAY_MS));
    },
    heard: (url: string, failure: Failure) => hear(at(url), failure, settings),
    dueIn: (url: string) => leftFor(at(url), settings, chance),
    leftAlone: (url: string) => at(url).leftAlone,
  });
}

/** Host and port as one: two servers on one machine are two hosts; a site with and without "www." is one. */
export function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}

function newHost(delayMs: number): Host {
  return {
    tail: Promise.resolve(),
    ended: undefined,
    delayMs,
    notBefore: 0,
    rateLimits: 0,
    leftAlone: undefined,
  };
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
    end();
  });
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

function leftFor(host: Host, { clock }: GateSettings, chance: () => number): number {
  if (host.leftAlone !== undefined) return 0;
  if (host.notBefore === 0 && (host.ended === undefined || host.delayMs <= 0)) return 0;
  const now = clock.now().getTime();
  return Math.max(sinceLast(host, now, chance), host.notBefore - now, 0);
}

/** Between 2 and 10 percent are added: whoever reads the host's log sees no clockwork, and a timer that is early is not too early. */
function sinceLast({ ended, delayMs }: Host, now: number, chance: () => number): number {
  if (ended === undefined || delayMs <= 0) return 0;
  const pauseMs = Math.round(delayMs * (1.02 + 0.08 * chance()));
  // A clock that was set back must not make the pause longer than it is.
  return Math.min(pauseMs, ended + pauseMs - now);
}

function hear(host: Host, failure: Failure, settings: GateSettings): void {
  const { reason } = failure;
  if (reason === 'rate-limited') host.rateLimits += 1;
  const asked = askedFor(failure, settings.delayMs);
  const hadEnough = host.rateLimits >= MOST_RATE_LIMITS || asked > LONGEST_RETRY_AFTER_MS;
  if (reason === 'bot-challenge' || hadEnough) host.leftAlone ??= alone(failure);
  if (asked > 0) host.notBefore = Math.max(host.notBefore, settings.clock.now().getTime() + asked);
}

/** Milliseconds that the host wants to be left in peace for; who says "too many requests" without a time gets the usual one. */
function askedFor(failure: Failure, delayMs: number): number {
  const { reason, retryAfterMs = 0 } = failure;
  if (reason !== 'rate-limited') return retryAfterMs;
  return nextTryMs(failure, 1, delayMs) ?? retryAfterMs;
}

function alone({ reason, detail }: Failure): Failure {
  const says = `${detail}, so the whole host was left alone for the rest of the run`;
  return { reason, detail: says };
}
