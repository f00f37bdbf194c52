// The form of what is known about a platform's walls.
import type { CaptureFailure } from './failures.ts';

/** One mark. A weak one also stands in good pages and counts only where nothing proves a profile. */
export type WallMark = {
  reason: CaptureFailure;
  in: 'url' | 'title' | 'body';
  is: RegExp;
  says: string;
  weak: boolean;
};

export type PlatformWalls = {
  marks: WallMark[];
  /** Statuses that mean something else here than elsewhere. */
  statuses?: Record<number, CaptureFailure>;
  /** Stands only in a page that shows a profile. */
  proof?: RegExp;
};

export const LOGIN = 'the platform asks to log in';
export const LOGIN_OR_GONE =
  'a log-in screen or a missing account: the platform shows the same for both';
export const GONE = 'the platform says that there is no such account';
export const OFF = 'the platform says that the account is not available';
export const CHALLENGE = 'the platform tests whether the visitor is human';
export const CONSENT = 'the platform asks for consent first';
export const AGE = 'the platform asks for the age';
export const TOO_MANY = 'the platform says that there were too many visits';

/** A mark that is enough by itself. */
export function strong(
  reason: CaptureFailure,
  where: WallMark['in'],
  is: RegExp,
  says: string,
): WallMark {
  return { reason, in: where, is, says, weak: false };
}

/** A mark that counts only where nothing proves a profile. */
export function weak(
  reason: CaptureFailure,
  where: WallMark['in'],
  is: RegExp,
  says: string,
): WallMark {
  return { reason, in: where, is, says, weak: true };
}
