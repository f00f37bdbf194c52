// Which reasons are worth another visit in the same run, and how long is waited before each. The one table of retries.
import type { CaptureFailure, Failure } from './failures.ts';

const SECOND = 1_000;
const NEVER: readonly number[] = [];

/**
 * Milliseconds before the second and every further try, at the usual pause of a second between two visits to a host. What lasts (a page
 * that is not there, a wall, a refusal) is never tried again in the same run. A new reason does not compile until its row is here.
 */
export const RETRIES: Record<CaptureFailure, readonly number[]> = {
  'address-refused': NEVER,
  'platform-terms': NEVER,
  'submission-missing': NEVER,
  'submission-expired': NEVER,
  'token-missing': NEVER,
  'token-expired': NEVER,
  'permission-missing': NEVER,
  'account-not-found': NEVER,
  'account-renamed': NEVER,
  robots: NEVER,
  'robots-unreadable': NEVER,
  'robots-unreachable': [60 * SECOND],
  'name-not-found': [60 * SECOND],
  'connection-refused': [60 * SECOND],
  'connection-lost': [20 * SECOND, 120 * SECOND],
  certificate: NEVER,
  timeout: [60 * SECOND],
  'too-large': NEVER,
  truncated: [20 * SECOND, 120 * SECOND],
  'bad-encoding': [20 * SECOND],
  protocol: [20 * SECOND],
  'redirect-loop': NEVER,
  'bad-redirect': NEVER,
  'not-html': NEVER,
  charset: NEVER,
  'not-found': NEVER,
  forbidden: NEVER,
  'rate-limited': [60 * SECOND],
  'server-error': [30 * SECOND, 120 * SECOND],
  'http-status': NEVER,
  'login-wall': NEVER,
  'login-or-gone': NEVER,
  'consent-wall': NEVER,
  'age-wall': NEVER,
  'geo-blocked': NEVER,
  'bot-challenge': NEVER,
  suspended: NEVER,
  unavailable: NEVER,
  'soft-404': NEVER,
  parked: NEVER,
  maintenance: [120 * SECOND],
  'moved-elsewhere': NEVER,
  'not-the-page': NEVER,
  empty: [20 * SECOND],
  'needs-browser': NEVER,
  'browser-failed': [5 * SECOND],
  'browser-timeout': [30 * SECOND],
  'too-deep': NEVER,
  'reading-timeout': NEVER,
  'reading-failed': NEVER,
  'not-reached': NEVER,
  'capture-missing': NEVER,
  'capture-damaged': NEVER,
};

/**
 * What a single visit may have met by chance, and what is not tried again above: a page that could be read last time and shows one of these
 * now is visited once more, later in the run, before anybody is told (core/run/unread-twice.ts). The others were tried several
 * times already, or nobody was asked, or asking again would pester (a challenge, a rate limit, a robots.txt).
 */
export const SEEN_ONCE: ReadonlySet<CaptureFailure> = new Set<CaptureFailure>([
  'certificate',
  'too-large',
  'redirect-loop',
  'bad-redirect',
  'not-html',
  'charset',
  'not-found',
  'forbidden',
  'http-status',
  'login-wall',
  'login-or-gone',
  'consent-wall',
  'age-wall',
  'geo-blocked',
  'suspended',
  'unavailable',
  'soft-404',
  'parked',
  'moved-elsewhere',
  'not-the-page',
  'too-deep',
  'reading-timeout',
]);

/** The longest `Retry-After` that a run waits for, milliseconds; a host that asks for more is left alone. */
export const LONGEST_RETRY_AFTER_MS = 3_600_000;

/**
 * Milliseconds until the next try of a page that failed, or undefined when it is not tried again. `tries`: how often it was tried.
 * The table's waits shrink with a pause shorter than a second (tests, the agency's own previews); what the server asked for does not.
 */
export function nextTryMs(
  failure: Failure,
  tries: number,
  hostDelayMs: number,
): number | undefined {
  const wait = RETRIES[failure.reason][tries - 1];
  const { retryAfterMs = 0 } = failure;
  if (wait === undefined || retryAfterMs > LONGEST_RETRY_AFTER_MS) return undefined;
  return Math.max(retryAfterMs, wait * Math.min(1, hostDelayMs / SECOND));
}

/** The failure of a page's last try, saying how often it was tried. */
export function afterTries(failure: Failure, tries: number): Failure {
  if (tries <= 1) return failure;
  return { ...failure, detail: `${failure.detail}; tried ${tries} times in this run` };
}
