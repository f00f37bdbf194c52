// A deadline around everything that a browser is asked for: some of it never answers, and has no limit of its own.
import { onAbort } from './abort.ts';
import { CaptureError } from '../core/capture/capture-error.ts';

/** Counts down from its making. */
export class Deadline {
  readonly #end: number;
  readonly #signal: AbortSignal | undefined;

  constructor(ms: number, signal?: AbortSignal) {
    this.#end = performance.now() + ms;
    this.#signal = signal;
  }

  /** Milliseconds left, at least 0. */
  get left(): number {
    return Math.max(0, this.#end - performance.now());
  }

  /**
   * What the promise gives, if it gives it in what is left. Otherwise throws `browser-timeout`; rejects with the reason of
   * the caller's signal when that is aborted.
   */
  async on<T>(promise: Promise<T>, doing: string): Promise<T> {
    // Nobody listens to it any more when it was given up.
    promise.catch(() => undefined);
    const releases: (() => void)[] = [];
    const over = new Promise<never>((_resolve, reject) => {
      const late = () => reject(new CaptureError('browser-timeout', `while ${doing}`));
      const timer = setTimeout(late, this.left);
      const stop = () => reject(asError(this.#signal?.reason));
      if (this.#signal?.aborted === true) stop();
      releases.push(() => clearTimeout(timer));
      releases.push(onAbort(this.#signal, stop));
    });
    try {
      return await Promise.race([promise, over]);
    } finally {
      for (const release of releases) release();
    }
  }
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
