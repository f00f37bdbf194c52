// Every reason why a page could not be read, what it means and what to do. A page with such a reason has no findings.
import { z } from 'zod';

export const CAPTURE_FAILURES = [
  'address-refused',
  'platform-terms',
  'submission-missing',
  'submission-expired',
  'token-missing',
  'token-expired',
  'permission-missing',
  'account-not-found',
  'account-renamed',
  'robots',
  'robots-unreadable',
  'robots-unreachable',
  'name-not-found',
  'connection-refused',
  'connection-lost',
  'certificate',
  'timeout',
  'too-large',
  'truncated',
  'bad-encoding',
  'protocol',
  'redirect-loop',
  'bad-redirect',
  'not-html',
  'charset',
  'not-found',
  'forbidden',
  'rate-limited',
  'server-error',
  'http-status',
  'login-wall',
  'login-or-gone',
  'consent-wall',
  'age-wall',
  'geo-blocked',
  'bot-challenge',
  'suspended',
  'unavailable',
  'soft-404',
  'parked',
  'maintenance',
  'moved-elsewhere',
  'not-the-page',
  'empty',
  'needs-browser',
  'browser-failed',
  'browser-timeout',
  'too-deep',
  'reading-timeout',
  'reading-failed',
  'not-reached',
  'capture-missing',
  'capture-damaged',
] as const;
export type CaptureFailure = (typeof CAPTURE_FAILURES)[number];

export const failureSchema = z.object({
  reason: z.enum(CAPTURE_FAILURES),
  /** What happened this time, in words, with the numbers ("HTTP 503", "after 25 s"); never text of the page. */
  detail: z.string(),
  /** How long the server asked to be left alone, milliseconds (`Retry-After`). */
  retryAfterMs: z.number().optional(),
});
/** A page that could not be read, and why. */
export type Failure = z.infer<typeof failureSchema>;

/** What is said of a reason: whether another try may help, one line of meaning, one line of remedy. */
export type FailureText = { retry: boolean; means: string; remedy: string };
