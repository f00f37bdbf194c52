// Asks whether text says what a list of patterns describes; a pattern is tried only on text that has the words it cannot do without.
import { type Anchor, anchorsOf, type Stems } from './anchors.ts';
import { type Part, readPattern, type Words } from './grammar.ts';
import { matches } from './matching.ts';
import { isLetter } from './characters.ts';
import { type StemFinder, stemFinder } from './stems.ts';
import { sureWordsOf } from './sure-words.ts';

/** Patterns by the name of their list. */
export type PatternLists = Readonly<Record<string, readonly string[]>>;
/** Whether normalised text matches one of a list's patterns; false for a list that does not exist. */
export type Says = (norm: string, list: string) => boolean;

/** `needs` are the numbers of the pattern's anchors, `sure` that of the words which are enough. */
type Tried = { pattern: Part; needs: readonly number[]; sure: number };
/** `met`: for each list of words, the number of the last text that had one of them. */
type Prepared = { lists: ReadonlyMap<string, Tried[]>; finder: StemFinder; met: number[] };

/** Asks about lists that are asked for together, such as those of one item. They are read at the first question. */
export function matcher(words: Words, lists: PatternLists): Says {
  let prepared: Prepared | undefined;
  let known: string | undefined;
  let text = 0;
  return (norm, list) => {
    prepared ??= prepare(words, lists);
    const { finder, met } = prepared;
    if (norm !== known) {
      known = norm;
      text += 1;
      for (const one of finder(norm)) met[one] = text;
    }
    for (const { needs, sure, pattern } of prepared.lists.get(list) ?? []) {
      if (met[sure] === text) return true;
      if (needs.every((need) => met[need] === text) && matches(pattern, norm)) return true;
    }
    return false;
  };
}

function prepare(words: Words, lists: PatternLists): Prepared {
  const stems: Stems[] = [];
  const numbers = new Map<Anchor, number>();
  const numberOf = (anchor: Anchor): number => {
    const number = numbers.get(anchor) ?? stems.push(anchor.stems) - 1;
    numbers.set(anchor, number);
    return number;
  };
  const read = new Map<string, Tried[]>();
  for (const [list, patterns] of Object.entries(lists)) {
    const tried = patterns.map((source): Tried => {
      const pattern = readPattern(words, source);
      const needs = anchorsOf(pattern).map(numberOf);
      return { pattern, needs, sure: stems.push(sureWordsOf(pattern)) - 1 };
    });
    read.set(list, tried);
  }
  return { lists: read, finder: stemFinder(stems, isLetter), met: stems.map(() => 0) };
}
