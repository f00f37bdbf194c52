// Work on many things, some at a time: what waits for the store would otherwise wait once for each.

/** Pieces of work at a time. */
const TOGETHER = 16;

/** Works on every item, begun in their order. After an error nothing more is begun, and it is thrown when what was begun has ended. */
export async function together<T>(
  items: Iterable<T>,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  const errors: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (let next = queue.next(); next.done !== true; next = queue.next()) {
      await work(next.value).catch((error: unknown) => errors.push(error));
      if (errors.length > 0) return;
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, worker));
  if (errors.length > 0) throw errors[0];
}
