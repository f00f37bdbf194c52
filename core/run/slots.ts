// How many may be at work at once: a number of slots, given out in the order in which they were asked for.

/** Gives a slot when one is free: call what it resolves to in order to give it back. Rejects with the signal's reason. */
export type Slots = (signal: AbortSignal) => Promise<() => void>;

/** A place at work that is taken and left again and again, by one piece of work after the other. */
export type Place = {
  /** Waits for a slot; at once where it is held already. */
  take: () => Promise<void>;
  free: () => void;
};

export function createSlots(count: number): Slots {
  let free = Math.max(1, count);
  const waiting: (() => void)[] = [];
  const giveBack = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return async (signal) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => void waiting.push(resolve));
    const slot = onceOnly(giveBack);
    // Whoever holds a slot ends soon when the run is stopped, so that those who wait hear of it here.
    if (signal.aborted) slot();
    signal.throwIfAborted();
    return slot;
  };
}

/** A place of one piece of work. It waits for no host and for no other work while it holds its slot. */
export function createPlace(slots: Slots, signal: AbortSignal): Place {
  let slot: (() => void) | undefined;
  return {
    take: async () => {
      slot ??= await slots(signal);
    },
    free: () => {
      slot?.();
      slot = undefined;
    },
  };
}

/** What is called again and again happens the first time. */
export function onceOnly(action: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    action();
  };
}
