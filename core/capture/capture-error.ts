// The one exception of a visit: it carries the closed reason, and is turned into an answer at the visit's edge.
import type { CaptureFailure, Failure } from './failures.ts';

/** Thrown inside a visit to end it with a reason; never leaves the adapter that throws it. */
export class CaptureError extends Error {
  readonly failure: Failure;
  /** `retryAfterMs`: how long the server asked to be left alone. */
  constructor(reason: CaptureFailure, detail: string, retryAfterMs?: number) {
    super(`${reason}: ${detail}`);
    this.name = 'CaptureError';
    this.failure = { reason, detail, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  }
}
