// Which items a sentence can be about at all, told from the beginnings of its words: most sentences are about none.
import type { ItemName, PhraseTable } from './phrases/table.ts';
import type { Texts } from './texts.ts';

/** Signs found in text, a number a language: three bits an item; one and the same list for all text without any. Signs of two texts together are joined by `|`. */
export type Signs = readonly number[];

/** Items and languages that text may be about by its signs: a bit each, the items of the first language before those of the second. */
export type Marks = number;

export type Sieve = {
  signsOf: (norm: string) => Signs;
  /** The same of text that stands among a row of codes. */
  signsAt: (codes: Uint16Array, from: number, to: number) => Signs;
  marksOf: (signs: Signs) => Marks;
  /** The marks of all languages together. */
  itemsOf: (signs: Signs) => number;
  bitOf: (item: ItemName) => number;
};

/** A sieve for all languages, which takes the first columns of the texts' vocabulary, one a language. */
export function sieveFor(
  texts: Texts,
  tables: readonly PhraseTable[],
  items: readonly ItemName[],
): Sieve {
  const nothing = tables.map(() => 0);
  const eachTable = items.length * SIGNS_EACH;
  const every = items.reduce((bits, _item, at) => bits | (ALONE << (at * SIGNS_EACH)), 0);
  listsOf(tables, items).forEach((stems, list) => {
    const bit = 1 << (list % eachTable);
    for (const stem of stems) texts.vocabulary.mean(stem, Math.floor(list / eachTable), bit);
  });
  return {
    bitOf: (item) => ALONE << (items.indexOf(item) * SIGNS_EACH),
    marksOf: (signs) => {
      let marks = 0;
      for (let at = 0; at < signs.length; at += 1) {
        const found = meant(signs[at] ?? 0) & every;
        if (found !== 0) marks |= oneBitEach(found) << (at * items.length);
      }
      return marks;
    },
    itemsOf: (signs) => {
      if (signs === nothing) return 0;
      let marks = 0;
      for (const found of signs) marks |= meant(found);
      return marks & every;
    },
    signsOf: (norm) => texts.signsOf(norm) ?? nothing,
    signsAt: (codes, from, to) => texts.signsAt(codes, from, to) ?? nothing,
  };
}

/** The signs of two texts read as one; the very same list where the second adds none. */
export function joinSigns(first: Signs, second: Signs): Signs {
  if (first === second) return first;
  for (let at = 0; at < second.length; at += 1) {
    if (((first[at] ?? 0) | (second[at] ?? 0)) !== first[at]) return eitherOf(first, second);
  }
  return first;
}

function eitherOf(first: Signs, second: Signs): Signs {
  return first.map((sign, at) => sign | (second[at] ?? 0));
}

/** The bits of the items' first signs, side by side. */
function oneBitEach(found: number): number {
  let bits = 0;
  for (let left = found; left !== 0; left &= left - 1) {
    bits |= 1 << ((31 - Math.clz32(left & -left)) / SIGNS_EACH);
  }
  return bits;
}

/** Three signs an item: a word that is enough alone, and either of a pair. */
const SIGNS_EACH = 3;

/** The stems of each sign, by table and item. */
function listsOf(tables: readonly PhraseTable[], items: readonly ItemName[]): string[][] {
  return tables.flatMap(({ stems }) =>
    items.flatMap((item) => {
      const { alone, pair } = stems[item] ?? { alone: '', pair: ['', ''] };
      return [alone, ...pair].map((list) => list.split('|').filter((stem) => stem !== ''));
    }),
  );
}

/** The first of an item's signs. */
const ALONE = 0b001;

/** The items, each by the bit of its first sign, whose signs say that text may be about them; other bits mean nothing. */
function meant(found: number): number {
  return found | ((found >> 1) & (found >> 2));
}
