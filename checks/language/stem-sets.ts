// Sets of stems, as bits by the stems' numbers: which of a set's stems a text has is told for 32 of them at once.
import { cell, longer } from './rows.ts';

/** All sets, one after the other, in pairs: the number of a row of 32 stems, and the bits of those that belong to the set. */
let pairs = new Int32Array(8192);
let used = 0;
/** The stems of the text that is looked at, a bit each. */
let present = new Int32Array(512);

/** Adds a set; gives where its pairs begin and end. */
export function addSet(numbers: readonly number[]): { from: number; to: number } {
  const from = used;
  for (const stem of numbers) {
    const at = pairFor(stem >> 5, from);
    pairs[at + 1] = cell(pairs, at + 1) | (1 << (stem & 31));
  }
  return { from, to: used };
}

/** The pair of a row in the set that begins at `from` and is the last. */
function pairFor(row: number, from: number): number {
  for (let at = used - 2; at >= from; at -= 2) if (pairs[at] === row) return at;
  if (used + 2 > pairs.length) pairs = longer(pairs);
  pairs[used] = row;
  used += 2;
  return used - 2;
}

/** The numbers of all stems of a set. */
export function stemsOfSet({ from, to }: { from: number; to: number }): number[] {
  const stems: number[] = [];
  for (let at = from; at < to; at += 2) {
    for (let left = cell(pairs, at + 1); left !== 0; left &= left - 1) stems.push(stemAt(at, left));
  }
  return stems;
}

/** From now on, a text with none of them is looked at. */
export function forgetStems(most: number): void {
  if (most >> 5 >= present.length) present = new Int32Array((most >> 5) * 2);
  else present.fill(0);
}

/** Notes a stem of the text; whether it is a new one. */
export function isNewStem(stem: number): boolean {
  const bits = cell(present, stem >> 5);
  const bit = 1 << (stem & 31);
  present[stem >> 5] = bits | bit;
  return (bits & bit) === 0;
}

/** The bits of a pair's stems that the text has. */
export function presentAt(pair: number): number {
  return cell(present, cell(pairs, pair)) & cell(pairs, pair + 1);
}

/** The stem of the lowest of these bits of a pair. */
export function stemAt(pair: number, bits: number): number {
  return (cell(pairs, pair) << 5) + 31 - Math.clz32(bits & -bits);
}
