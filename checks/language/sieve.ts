// Which items a sentence can be about at all, told from the beginnings of its words: most sentences are about none.
import type { ItemName, PhraseTable, Stems } from './phrases/table.ts';

/** Tells the items that normalised text may be about, as one number with a bit an item (`bitOf`). Linear in the text. */
export type Sieve = { marksOf: (norm: string) => number; bitOf: (item: ItemName) => number };

/** A sieve for one language. Items without stems are always let through. */
export function sieveFor(table: PhraseTable): Sieve {
  const items = Object.entries(table.stems).map(([name, stems], index) =>
    sifter(name, stems, index),
  );
  const bits = new Map(items.map(({ name, bit }) => [name, bit]));
  const known = new Map<string, number>();
  const marksOfWord = (word: string): number => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const marks = items.reduce((sum, item) => sum | item.marks(word), 0);
    if (known.size < MOST_WORDS) known.set(word, marks);
    return marks;
  };
  return {
    bitOf: (item) => bits.get(item) ?? 0,
    marksOf: (norm) => {
      let found = 0;
      for (const word of norm.match(WORD) ?? []) found |= marksOfWord(word);
      return items.reduce((sum, { meant, bit }) => (meant(found) ? sum | bit : sum), 0);
    },
  };
}

/** Words remembered with their marks; further ones are looked at each time. */
const MOST_WORDS = 20_000;
const WORD = /[a-z0-9\u00aa-\uffff]+/g;

type Sifter = {
  name: string;
  bit: number;
  marks: (word: string) => number;
  meant: (found: number) => boolean;
};

/** Three marks an item: a word that is enough alone, and either of a pair. */
function sifter(name: string, stems: Stems, index: number): Sifter {
  const alone = beginning(stems.alone);
  const first = beginning(stems.pair[0]);
  const second = beginning(stems.pair[1]);
  const [one, two, three] = [1 << (index * 3), 2 << (index * 3), 4 << (index * 3)];
  return {
    name,
    bit: 1 << index,
    marks: (word) =>
      (alone.test(word) ? one : 0) | (first.test(word) ? two : 0) | (second.test(word) ? three : 0),
    meant: (found) => (found & one) !== 0 || ((found & two) !== 0 && (found & three) !== 0),
  };
}

function beginning(stems: string): RegExp {
  return new RegExp(`^(?:${stems})`);
}
