// A few at a time: the others wait their turn in the order in which they came.

/** Runs the work when it is its turn; rejects with the signal's reason when that is aborted before. */
export type Queue = <T>(signal: AbortSignal | undefined, work: () => Promise<T>) => Promise<T>;

/** A queue of which at most `places` are at work. */
export function createQueue(places: number): Queue {
  const waiting: (() => void)[] = [];
  let free = Math.max(1, places);
  return async (signal, work) => {
    signal?.throwIfAborted();
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      signal?.throwIfAborted();
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
