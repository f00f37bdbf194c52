// Which items a sentence can be about at all, told from the beginnings of its words: most sentences are about none.
import type { ItemName, PhraseTable } from './phrases/table.ts';
import { type Scan, scanOf, stemNumber } from './stems.ts';

/** Signs found in text, a number a language: three bits an item; one and the same list for all text without any. Signs of two texts together are joined by `|`. */
export type Signs = readonly number[];

/** Items that text may be about by its signs, a number a language with a bit an item; none for an item without stems. */
export type Marks = readonly number[];

export type Sieve = {
  signsOf: (norm: string) => Signs;
  /** The same of text that has been walked over. */
  signsIn: (scan: Scan) => Signs;
  marksOf: (signs: Signs) => Marks;
  bitOf: (item: ItemName) => number;
};

/** A sieve for all languages. Linear in the text. */
export function sieveFor(tables: readonly PhraseTable[], items: readonly ItemName[]): Sieve {
  const nothing = tables.map(() => 0);
  const bits = bitsOf(tables, items);
  const signsIn = ({ stems }: Scan): Signs => {
    let signs: number[] | undefined;
    for (const stem of stems) {
      const more = bits[stem];
      if (more !== undefined) addSigns((signs ??= nothing.slice()), more);
    }
    return signs ?? nothing;
  };
  return {
    bitOf: (item) => 1 << items.indexOf(item),
    marksOf: (signs) => signs.map((found) => meant(found, items.length)),
    signsOf: (norm) => signsIn(scanOf(norm)),
    signsIn,
  };
}

function addSigns(signs: number[], more: Signs): void {
  for (let at = 0; at < signs.length; at += 1) signs[at] = (signs[at] ?? 0) | (more[at] ?? 0);
}

/** The signs that each stem is, by its number. */
function bitsOf(tables: readonly PhraseTable[], items: readonly ItemName[]): (Signs | undefined)[] {
  const bits: (Signs | undefined)[] = [];
  const lists = listsOf(tables, items);
  const eachTable = items.length * SIGNS_EACH;
  lists.forEach((stems, list) => {
    const sign = tables.map((_table, at) =>
      at === Math.floor(list / eachTable) ? 1 << (list % eachTable) : 0,
    );
    for (const stem of stems.map(stemNumber)) bits[stem] = joinSigns(bits[stem] ?? sign, sign);
  });
  return bits;
}

/** The signs of two texts read as one; the very same list where the second adds none. */
export function joinSigns(first: Signs, second: Signs): Signs {
  for (let at = 0; at < second.length; at += 1) {
    if (((first[at] ?? 0) | (second[at] ?? 0)) !== first[at]) return eitherOf(first, second);
  }
  return first;
}

function eitherOf(first: Signs, second: Signs): Signs {
  return first.map((sign, at) => sign | (second[at] ?? 0));
}

/** Whether text has no sign of any item in any language. */
export function isSilent(signs: Signs): boolean {
  for (const sign of signs) if (sign !== 0) return false;
  return true;
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

/** The items, a bit each, whose signs say that text may be about them. */
function meant(found: number, items: number): number {
  let marks = 0;
  for (let item = 0; item < items; item += 1) {
    const signs = (found >> (item * SIGNS_EACH)) & 0b111;
    if ((signs & 0b001) !== 0 || (signs & 0b110) === 0b110) marks |= 1 << item;
  }
  return marks;
}
