// The life of one invocation: killed at any moment, after which nothing that it still does has any effect.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Chance } from './chance.ts';

type Life = { dead: boolean; die: () => void; sending?: string | undefined };

const lives = new AsyncLocalStorage<Life>();

export type Killing = {
  chance: Chance;
  /** Probability of being killed at one point; changed while the world goes on. */
  rate: number;
  kills: number;
  /** Messages whose sender ended between sending them and writing that down, by entry: how often. */
  unsure: Map<string, number>;
};

export const KILLED = Symbol('killed');

/** Runs work as one invocation; `KILLED` when it was killed on the way. */
export async function live<T>(work: () => Promise<T>): Promise<T | typeof KILLED> {
  return new Promise((resolve, reject) => {
    const life: Life = { dead: false, die: () => resolve(KILLED) };
    lives.run(life, () => void work().then(resolve, reject));
  });
}

/** A point at which the invocation may be killed, and beyond which a dead one never comes. */
export async function point(killing: Killing): Promise<void> {
  const life = lives.getStore();
  if (life === undefined) return;
  if (!life.dead && killing.chance.hits(killing.rate)) {
    life.dead = true;
    killing.kills += 1;
    endedSending(killing);
    life.die();
  }
  if (life.dead) await new Promise(() => undefined);
}

/** The service takes nothing more of this invocation: what it still does has no effect. */
export async function shutOut(killing: Killing): Promise<never> {
  const life = lives.getStore();
  if (life !== undefined && !life.dead) {
    life.dead = true;
    endedSending(killing);
    life.die();
  }
  return new Promise(() => undefined);
}

/** This invocation has handed a message over; `undefined`: it has written that down. */
export function sending(entry: string | undefined): void {
  const life = lives.getStore();
  if (life !== undefined) life.sending = entry;
}

/** The invocation ends, whether killed or by an error: if in the middle of sending, nobody knows of that message. */
export function endedSending({ unsure }: Killing): void {
  const entry = lives.getStore()?.sending;
  if (entry !== undefined) unsure.set(entry, (unsure.get(entry) ?? 0) + 1);
}
