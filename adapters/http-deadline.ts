// One timer for a whole visit, whatever drips or stalls in it; waiting for a host's turn does not count.
import { CaptureError } from '../core/capture/capture-error.ts';
import { onAbort } from './abort.ts';

/** The time that a visit has. `signal` is aborted with the reason when it is over, or with the caller's own. */
export type Deadline = {
  signal: AbortSignal;
  /** Waits for something that takes nothing of the visit's time. */
  aside: <T>(wait: () => Promise<T>) => Promise<T>;
  /** Ends the visit: whatever of a redirect is still being read away ends with it. */
  end: () => void;
};

/** Said to what may still be under way when a visit has ended; without a reason, each end would make an error with its stack. */
const ENDED = new Error('the visit has ended');

/** Starts the timer. Bytes that keep dripping reset every other one, not this one. */
export function startDeadline(ms: number, outer: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  const over = () => controller.abort(new CaptureError('timeout', `not finished after ${ms} ms`));
  let left = ms;
  let since = performance.now();
  let timer = setTimeout(over, left);
  const stop = () => controller.abort(outer?.reason);
  if (outer?.aborted === true) stop();
  const unheard = onAbort(outer, stop);
  return {
    signal: controller.signal,
    aside: async (wait) => {
      clearTimeout(timer);
      left -= performance.now() - since;
      const answer = await wait();
      since = performance.now();
      timer = setTimeout(over, Math.max(0, left));
      return answer;
    },
    end: () => {
      clearTimeout(timer);
      unheard();
      controller.abort(ENDED);
    },
  };
}
