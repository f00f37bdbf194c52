// Reasons why a page could not be read, put together for people who are no technicians. A new reason does not compile until it has its place.
import type { CaptureFailure } from '../../capture/failures.ts';

/** `ours`: a fault of the auditor, which its operators see to; for everything else there is somebody who can do something. */
export type UnreadKind =
  | 'login'
  | 'turned-away'
  | 'not-allowed'
  | 'to-bring'
  | 'key'
  | 'gone'
  | 'trouble'
  | 'ours';

export const UNREAD_KIND: Record<CaptureFailure, UnreadKind> = {
  'login-wall': 'login',
  'login-or-gone': 'login',
  'age-wall': 'login',
  'bot-challenge': 'turned-away',
  forbidden: 'turned-away',
  'rate-limited': 'turned-away',
  'consent-wall': 'turned-away',
  'geo-blocked': 'turned-away',
  'platform-terms': 'not-allowed',
  robots: 'not-allowed',
  'robots-unreadable': 'not-allowed',
  'robots-unreachable': 'trouble',
  'submission-missing': 'to-bring',
  'submission-expired': 'to-bring',
  'token-missing': 'key',
  'token-expired': 'key',
  'permission-missing': 'key',
  'account-not-found': 'gone',
  'account-renamed': 'gone',
  'address-refused': 'gone',
  'name-not-found': 'gone',
  'redirect-loop': 'trouble',
  'bad-redirect': 'trouble',
  'not-found': 'gone',
  'soft-404': 'gone',
  suspended: 'gone',
  unavailable: 'gone',
  parked: 'gone',
  'moved-elsewhere': 'gone',
  'not-the-page': 'gone',
  'connection-refused': 'trouble',
  'connection-lost': 'trouble',
  certificate: 'trouble',
  timeout: 'trouble',
  'too-large': 'trouble',
  truncated: 'trouble',
  'bad-encoding': 'trouble',
  protocol: 'trouble',
  'not-html': 'trouble',
  charset: 'trouble',
  'server-error': 'trouble',
  'http-status': 'trouble',
  maintenance: 'trouble',
  empty: 'trouble',
  'too-deep': 'trouble',
  'needs-browser': 'ours',
  'browser-failed': 'ours',
  'browser-timeout': 'ours',
  'reading-timeout': 'ours',
  'reading-failed': 'ours',
  'not-reached': 'ours',
  'capture-missing': 'ours',
  'capture-damaged': 'ours',
};
