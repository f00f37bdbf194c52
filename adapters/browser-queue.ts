// A few at a time: the others wait their turn in the order in which they came.

/**
 * Runs the work when it is its turn; rejects with the signal's reason when that is aborted before. What the work waits for
 * through `aside` keeps nobody else waiting: its place is another's until then.
 */
export type Queue = <T>(
  signal: AbortSignal | undefined,
  work: (aside: Aside) => Promise<T>,
) => Promise<T>;

type Aside = <T>(wait: () => Promise<T>) => Promise<T>;

/** A queue of which at most `places` are at work. */
export function createQueue(places: number): Queue {
  const waiting: (() => void)[] = [];
  let free = Math.max(1, places);
  const take = async (): Promise<void> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  const aside: Aside = async (wait) => {
    leave();
    try {
      return await wait();
    } finally {
      await take();
    }
  };
  return async (signal, work) => {
    signal?.throwIfAborted();
    await take();
    try {
      signal?.throwIfAborted();
      return await work(aside);
    } finally {
      leave();
    }
  };
}
