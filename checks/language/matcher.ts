// Asks whether text says what a list of patterns describes; a pattern is tried only on text that has the words it cannot do without.
import { type Anchor, anchorsOf } from './anchors.ts';
import { type Part, readPattern, type Words } from './grammar.ts';
import { matches } from './matching.ts';
import { remembered, type StemFinder, stemFinder } from './stems.ts';

/** Patterns by the name of their list. */
export type PatternLists = Readonly<Record<string, readonly string[]>>;
/** Whether normalised text matches one of a list's patterns; false for a list that does not exist. */
export type Says = (norm: string, list: string) => boolean;

/** `needs` are the numbers of the pattern's anchors. */
type Tried = { pattern: Part; needs: readonly number[] };
type Prepared = { lists: ReadonlyMap<string, Tried[]>; anchors: number; finder: StemFinder };

/** Asks about lists that are asked for together, such as those of one item. They are read at the first question. */
export function matcher(words: Words, lists: PatternLists): Says {
  let prepared: Prepared | undefined;
  let known: string | undefined;
  let has: Uint8Array = new Uint8Array(0);
  return (norm, list) => {
    prepared ??= prepare(words, lists);
    if (norm !== known) {
      has = anchorsIn(norm, prepared);
      known = norm;
    }
    for (const { needs, pattern } of prepared.lists.get(list) ?? []) {
      if (hasAll(has, needs) && matches(pattern, norm)) return true;
    }
    return false;
  };
}

function hasAll(has: Uint8Array, needs: readonly number[]): boolean {
  for (const need of needs) if (has[need] === 0) return false;
  return true;
}

function prepare(words: Words, lists: PatternLists): Prepared {
  const numbers = new Map<Anchor, number>();
  const numberOf = (anchor: Anchor): number => {
    const number = numbers.get(anchor) ?? numbers.size;
    numbers.set(anchor, number);
    return number;
  };
  const read = new Map<string, Tried[]>();
  for (const [list, patterns] of Object.entries(lists)) {
    const tried = patterns.map((source): Tried => {
      const pattern = readPattern(words, source);
      return { pattern, needs: anchorsOf(pattern).map(numberOf) };
    });
    read.set(list, tried);
  }
  const stems = [...numbers.keys()].map((anchor) => anchor.stems);
  return { lists: read, anchors: stems.length, finder: remembered(stemFinder(stems)) };
}

function anchorsIn(norm: string, { anchors, finder }: Prepared): Uint8Array {
  const has = new Uint8Array(anchors);
  for (const word of wordsIn(norm)) {
    for (const anchor of finder(word)) has[anchor] = 1;
  }
  return has;
}

const WORD = /[a-z0-9]+/g;
let last: { norm: string; words: readonly string[] } = { norm: '', words: [] };

/** The words of a text, which is asked about many times in a row. */
function wordsIn(norm: string): readonly string[] {
  if (norm !== last.norm) last = { norm, words: norm.match(WORD) ?? [] };
  return last.words;
}
