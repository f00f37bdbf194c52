// Where a part of a pattern may end that begins at one place: mostly nowhere or at one place, so that no row is made for it.

/** A place, several, or `NONE`. */
export type Ends = number | readonly number[];
export const NONE = -1;

/** All places of both. */
export function union(one: Ends, other: Ends): Ends {
  if (one === NONE || one === other) return other;
  if (other === NONE) return one;
  const ends = typeof one === 'number' ? [one] : one.slice();
  if (typeof other !== 'number') {
    for (const end of other) if (!ends.includes(end)) ends.push(end);
  } else if (!ends.includes(other)) ends.push(other);
  return ends;
}

/** One more place, after all others. */
export function withEnd(ends: number | number[], end: number): number | number[] {
  if (typeof ends === 'number') return ends === NONE ? end : [ends, end];
  ends.push(end);
  return ends;
}

/** The same as a row. */
export function listOf(ends: Ends): readonly number[] {
  if (typeof ends !== 'number') return ends;
  return ends === NONE ? [] : [ends];
}

/** Where it has not been before: from the others, everything that follows has been tried. Mostly all lie after the latest. */
export function newAmong(
  places: readonly number[],
  before: readonly number[],
  latest: number,
): readonly number[] {
  if (before.length === 0) return places;
  return places.filter((place) => place > latest || !before.includes(place));
}
