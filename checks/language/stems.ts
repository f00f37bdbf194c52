// Finds which of many lists a word belongs to, where lists hold beginnings of words and whole words ("monit", "page$").

/** For a word, the numbers of the lists that it belongs to. */
export type StemFinder = (word: string) => readonly number[];

/** A finder for lists of stems; one with `$` at its end is a whole word. Looks at the few stems that begin like the word. */
export function stemFinder(lists: readonly (readonly string[])[]): StemFinder {
  const byKey = new Map<string, Stem[]>();
  lists.forEach((stems, list) => {
    for (const stem of stems) {
      const key = stem.slice(0, KEY);
      const alike = byKey.get(key);
      if (alike === undefined) byKey.set(key, [{ stem, list }]);
      else alike.push({ stem, list });
    }
  });
  return (word) => search(`${word}$`, byKey);
}

/** Words remembered; further ones are looked at each time. */
const MOST_WORDS = 20_000;

/** The same function, which looks at a word once. */
export function remembered<Found>(find: (word: string) => Found): (word: string) => Found {
  const known = new Map<string, Found>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = find(word);
    if (known.size < MOST_WORDS) known.set(word, found);
    return found;
  };
}

type Stem = { stem: string; list: number };

/** Stems are kept by so many first letters, shorter ones by all they have. */
const KEY = 3;
const NONE: readonly number[] = [];

function search(word: string, byKey: ReadonlyMap<string, readonly Stem[]>): readonly number[] {
  let found: number[] | undefined;
  for (let length = 1; length <= KEY; length += 1) {
    for (const { stem, list } of byKey.get(word.slice(0, length)) ?? []) {
      if (!word.startsWith(stem)) continue;
      if (found === undefined) found = [list];
      else found.push(list);
    }
  }
  return found ?? NONE;
}
