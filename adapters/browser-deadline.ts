// A deadline around everything that a browser is asked for: some of it never answers, and has no limit of its own.
import { onAbort } from './abort.ts';
import { CaptureError } from '../core/capture/capture-error.ts';

/** Counts down from its making. */
export class Deadline {
  #end: number;
  /** When it was stopped; undefined while it counts. */
  #stopped: number | undefined;
  readonly #signal: AbortSignal | undefined;

  constructor(ms: number, signal?: AbortSignal) {
    this.#end = performance.now() + ms;
    this.#signal = signal;
  }

  /** Milliseconds left, at least 0. */
  get left(): number {
    return Math.max(0, this.#end - (this.#stopped ?? performance.now()));
  }

  /** Waits for something that takes nothing of the time; one such wait at a time. */
  async aside<T>(wait: () => Promise<T>): Promise<T> {
    const since = performance.now();
    this.#stopped = since;
    try {
      return await wait();
    } finally {
      this.#end += performance.now() - since;
      this.#stopped = undefined;
    }
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
      let timer: NodeJS.Timeout;
      // It may have been stopped meanwhile.
      const late = () => {
        if (this.left > 0) timer = setTimeout(late, this.left);
        else reject(new CaptureError('browser-timeout', `while ${doing}`));
      };
      timer = setTimeout(late, this.left);
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
