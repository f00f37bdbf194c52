// Which items a sentence can be about at all, told from the beginnings of its words: most sentences are about none.
import type { ItemName, PhraseTable, Stems } from './phrases/table.ts';

/** Signs found in text, a number a language: three bits an item. Signs of two texts together are joined by `|`. */
export type Signs = readonly number[];

/** Items that text may be about by its signs, a number a language with a bit an item; none for an item without stems. */
export type Marks = readonly number[];

export type Sieve = {
  signsOf: (norm: string) => Signs;
  marksOf: (signs: Signs) => Marks;
  bitOf: (item: ItemName) => number;
};

/** A sieve for all languages: each word is looked at once, then remembered. Linear in the text. */
export function sieveFor(tables: readonly PhraseTable[], items: readonly ItemName[]): Sieve {
  const sifters = tables.map((table) => items.map((item, at) => sifter(table.stems[item], at)));
  const nothing = tables.map(() => 0);
  const any = anyStem(tables);
  const signsOfWord = remembered((word) =>
    // Most words begin like none of the stems of any item or language: one look tells.
    any.test(word)
      ? sifters.map((language) => language.reduce((sum, sift) => sum | sift.signs(word), 0))
      : nothing,
  );
  return {
    bitOf: (item) => 1 << items.indexOf(item),
    marksOf: (signs) =>
      signs.map((found, at) =>
        (sifters[at] ?? []).reduce((sum, { meant, bit }) => (meant(found) ? sum | bit : sum), 0),
      ),
    signsOf: (norm) => {
      let found: Signs = nothing;
      for (const word of norm.match(WORD) ?? []) found = joinSigns(found, signsOfWord(word));
      return found;
    },
  };
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
  return signs.every((sign) => sign === 0);
}

const WORD = /[a-z0-9\u00aa-\uffff]+/g;
/** Words remembered with their signs; further ones are looked at each time. */
const MOST_WORDS = 20_000;

function remembered(signsOf: (word: string) => Signs): (word: string) => Signs {
  const known = new Map<string, Signs>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const signs = signsOf(word);
    if (known.size < MOST_WORDS) known.set(word, signs);
    return signs;
  };
}

type Sifter = { bit: number; signs: (word: string) => number; meant: (found: number) => boolean };

/** Three signs an item: a word that is enough alone, and either of a pair. */
function sifter(stems: Stems | undefined, index: number): Sifter {
  const bit = 1 << index;
  if (stems === undefined) return { bit, signs: () => 0, meant: () => false };
  const [alone, first, second] = [stems.alone, ...stems.pair].map(beginning);
  const [one, two, three] = [1 << (index * 3), 2 << (index * 3), 4 << (index * 3)];
  return {
    bit,
    signs: (word) =>
      (alone?.test(word) ? one : 0) |
      (first?.test(word) ? two : 0) |
      (second?.test(word) ? three : 0),
    meant: (found) => (found & one) !== 0 || ((found & two) !== 0 && (found & three) !== 0),
  };
}

function anyStem(tables: readonly PhraseTable[]): RegExp {
  const stems = tables.flatMap((table) => Object.values(table.stems));
  return beginning(stems.map(({ alone, pair }) => `${alone}|${pair.join('|')}`).join('|'));
}

function beginning(stems: string): RegExp {
  return new RegExp(`^(?:${stems})`);
}
