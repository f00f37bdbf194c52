// What is known of a host while it is visited: when it may be visited again, and whether it has had enough.
import type { Failure } from '../capture/failures.ts';
import { LONGEST_RETRY_AFTER_MS, nextTryMs } from '../capture/retry.ts';
import type { Clock } from '../ports.ts';
import type { HeldTurn } from './shared-turns.ts';

/** Times that a host may say "too many requests" before it is left alone. */
const MOST_RATE_LIMITS = 2;

export type Host = {
  tail: Promise<void>;
  ended: number | undefined;
  delayMs: number;
  /** The host asked for no visit before this time. */
  notBefore: number;
  rateLimits: number;
  leftAlone: Failure | undefined;
  /** Its turn among functions, while this process has it. */
  held: HeldTurn | undefined;
  /** Other functions were told that it is left alone. */
  told: boolean;
};

export function newHost(delayMs: number): Host {
  return {
    tail: Promise.resolve(),
    ended: undefined,
    delayMs,
    notBefore: 0,
    rateLimits: 0,
    leftAlone: undefined,
    held: undefined,
    told: false,
  };
}

/** The pause that others have to keep after a visit that has ended now, milliseconds. */
export function pauseAfter({ delayMs, notBefore }: Host, now: number): number {
  return Math.max(delayMs, notBefore - now);
}

/** Milliseconds until the next visit may begin. */
export function leftFor(host: Host, { clock }: { clock: Clock }, chance: () => number): number {
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

/** Notes how a visit failed. */
export function hear(
  host: Host,
  failure: Failure,
  settings: { clock: Clock; delayMs: number },
): void {
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
