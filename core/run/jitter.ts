// Chance that can be repeated: a small generator of numbers from a seed (mulberry32), for pauses and nothing that must be secret.

/** Gives numbers from 0 up to 1; the same row of them for the same seed. */
export function jitterOf(seed: string): () => number {
  let state = 0;
  for (const character of seed)
    state = (Math.imul(state, 31) + (character.codePointAt(0) ?? 0)) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32;
  };
}
