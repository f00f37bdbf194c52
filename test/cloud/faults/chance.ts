// Chance by a seed: the same seed gives the same run, fault for fault.
export type Chance = {
  /** True with this probability. */
  hits: (probability: number) => boolean;
  /** A whole number from 0 up to but not including `below`. */
  below: (below: number) => number;
  pick: <T>(from: readonly T[]) => T;
  token: () => string;
};

/** Mulberry32: 32 bits of state, which is plenty to vary a run. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return {
    hits: (probability) => next() < probability,
    below,
    pick: (from) => from[below(from.length)] as (typeof from)[number],
    token: () => next().toString(16).slice(2).padEnd(16, '0') + below(1e9).toString(16),
  };
}

/** FNV-1a, 32 bits: what goes by a text has its own chance, whatever else is drawn before. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
