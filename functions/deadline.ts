// How long a call of a function may still work.
/** Work stops so long before the function is ended. */
const BEFORE_THE_END_MS = 10_000;

type Timed = { getRemainingTimeInMillis: () => number };

/** Milliseconds for work; never less than one. */
export function leftOf(context: Timed): number {
  return Math.max(1, context.getRemainingTimeInMillis() - BEFORE_THE_END_MS);
}

/** Aborted ten seconds before the function's time is up. */
export function deadlineOf(context: Timed): AbortSignal {
  return AbortSignal.timeout(leftOf(context));
}
