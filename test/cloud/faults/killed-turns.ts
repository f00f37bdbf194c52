// Which of a killed week's processes goes on: one at a time, each for so many calls of its own, in an order that goes by the seed alone.
import { setTimeout as sleep } from 'node:timers/promises';
import { chanceOf, seedOf } from './chance.ts';

export type Turns = {
  /** Resolves when an invocation may begin. */
  enter: (id: string, of: Begins) => Promise<void>;
  /** An invocation is at a call. Resolves when it may go on; `waits`: for what another has, so that others go first. */
  at: (id: string, waits: boolean) => Promise<void>;
  /** It waits for another function's answer: others have their turn meanwhile. */
  lend: (id: string) => void;
  /** It has ended, or was killed. */
  leave: (id: string) => void;
};

/**
 * Its function, how many of that there may be at once, and whether all others go before it. `of`: by whose name its turns are drawn, and `at`:
 * by which the first of them is, the same each time that the seed is run.
 */
type Begins = { name: string; most: number; isLast: boolean; of: string; at: string };

type Waiting = { go: () => void; order: number; begins?: Begins };

/** By then all that follows from a call or an end has come here: what is on its way needs no more than some messages within this machine. */
const SETTLE_MS = 10;
const LONGEST_SLICE = 5;

export function turnsOf(seed: number): Turns {
  const waiting = new Map<string, Waiting>();
  const times = new Map<string, number>();
  const running = new Map<string, Begins>();
  let [holder, left, last] = [undefined as string | undefined, 0, ''];
  let [changes, isDeciding] = [0, false];

  const mayBegin = ({ begins }: Waiting): boolean =>
    begins === undefined ||
    [...running.values()].filter(({ name }) => name === begins.name).length < begins.most;

  /** The first in order; who has just had its turn only where nobody else waits. */
  const next = (): string | undefined => {
    const ready = [...waiting].filter(([, one]) => mayBegin(one));
    const others = ready.filter(([id]) => id !== last);
    const from = others.length > 0 ? others : ready;
    return from.sort(([, a], [, b]) => a.order - b.order)[0]?.[0];
  };

  const decide = async (): Promise<void> => {
    if (isDeciding || holder !== undefined) return;
    isDeciding = true;
    for (let seen = -1; seen !== changes;) {
      seen = changes;
      await sleep(SETTLE_MS);
    }
    isDeciding = false;
    const id = next();
    const one = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || one === undefined) return;
    waiting.delete(id);
    if (one.begins !== undefined) running.set(id, one.begins);
    [holder, last] = [id, id];
    one.go();
  };

  const nextOf = (name = ''): string => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return `turn ${time} of ${name}`;
  };

  /** Each time that an invocation waits, its place and the length of its turn are drawn by its own name. */
  const wait = (id: string, begins?: Begins): Promise<void> =>
    new Promise((go) => {
      const chance = chanceOf(seedOf(`${seed} ${begins?.at ?? nextOf(running.get(id)?.of)}`));
      const order = chance.below(1e9) + (begins?.isLast === true ? 1e9 : 0);
      const slice = 1 + chance.below(2 ** (1 + chance.below(LONGEST_SLICE)));
      const start = (): void => {
        left = slice;
        go();
      };
      waiting.set(id, { go: start, order, ...(begins && { begins }) });
      changes += 1;
      void decide();
    });

  const free = (id: string): void => {
    if (holder === id) holder = undefined;
    changes += 1;
    void decide();
  };

  return {
    enter: (id, of) => wait(id, of),
    async at(id, waits) {
      if (!running.has(id)) return;
      if (holder !== id) return wait(id);
      left -= 1;
      if (left > 0 && !waits) return;
      if (!waits && waiting.size === 0) return;
      const again = wait(id);
      free(id);
      return again;
    },
    lend: free,
    leave(id) {
      waiting.get(id)?.go();
      waiting.delete(id);
      running.delete(id);
      free(id);
    },
  };
}
