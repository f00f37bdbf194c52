// The words of all texts, each known once: by its number it is told which stems it has, and what these mean, without a look at its letters.
import { STEMS } from './stems.ts';

/** Columns of what is kept of a word, before those for what its stems mean. */
const HASH = 0;
const FROM = 1;
const LENGTH = 2;
const LEARNT = 3;
const OWN = 4;

/** When there are more, all are forgotten: only hostile text has so many. */
const MOST_WORDS = 2 ** 15;

/** What a stem means are bits in columns; a word has the bits of all of its stems. */
export class Vocabulary {
  /** How often all words have been forgotten: numbers of before mean nothing now. */
  era = 0;
  #meant = 0;
  /** The version at the beginning of the text that is walked over. */
  #now = 0;
  readonly #columns: number;
  readonly #width: number;
  /** For each stem, columns and their bits, one after the other. */
  readonly #meanings: number[][] = [];
  #words = 1;
  #slots = new Int32Array(2048);
  #rows: Int32Array<ArrayBuffer>;
  #letters = new Uint8Array(8192);
  #lettersUsed = 0;
  #stems: (readonly number[])[] = [[]];

  constructor(columns: number) {
    this.#columns = columns;
    this.#width = OWN + columns;
    this.#rows = new Int32Array(64 * this.#width);
  }

  /** Grows with every stem and every meaning. */
  get version(): number {
    return STEMS.size + this.#meant;
  }

  /** From now on, words with this stem have these bits in that column. */
  mean(stem: string, column: number, bits: number): void {
    this.#meant += 1;
    (this.#meanings[STEMS.numberOf(stem)] ??= []).push(column, bits);
  }

  /** Adds the bits of a word in the first columns. */
  joinBits(word: number, columns: Int32Array): void {
    const at = word * this.#width + OWN;
    for (let column = 0; column < columns.length; column += 1) {
      columns[column] = (columns[column] ?? 0) | (this.#rows[at + column] ?? 0);
    }
  }

  /** The bits of a word in a column. */
  bitsOf(word: number, column: number): number {
    return this.#rows[word * this.#width + OWN + column] ?? 0;
  }

  /** All bits of several words in a column. */
  bitsOfAll(words: readonly number[], column: number): number {
    const rows = this.#rows;
    const width = this.#width;
    let bits = 0;
    for (const word of words) bits |= rows[word * width + OWN + column] ?? 0;
    return bits;
  }

  /** Notes in `places` where in the row those words stand that have one of the bits in a column; gives how many there are. */
  find(
    words: readonly number[],
    { able, bit }: { able: number; bit: number },
    places: number[],
  ): number {
    // prettier-ignore
    const rows = this.#rows;
    const width = this.#width;
    let count = 0;
    for (let at = 0; at < words.length; at += 1) {
      if (((rows[(words[at] ?? 0) * width + OWN + able] ?? 0) & bit) === 0) continue;
      places[count] = at;
      count += 1;
    }
    return count;
  }

  /** The numbers of a word's stems. */
  stemsOf(word: number): readonly number[] {
    return this.#stems[word] ?? NO_STEMS;
  }

  /** Before a text is walked over. Forgets all words when there are too many; on the way, the text's words would lose their numbers. */
  begin(): void {
    this.#now = this.version;
    if (this.#words < MOST_WORDS) return;
    this.era += 1;
    this.#words = 1;
    this.#lettersUsed = 0;
    this.#stems = [NO_STEMS];
    this.#slots.fill(0);
  }

  /** The number of the word that stands there in the text; `hash` is made of its letters and digits alone. */
  numberOf(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let word = this.#slots[slot] ?? 0; word !== 0; word = this.#slots[slot] ?? 0) {
      const at = word * this.#width;
      if (this.#rows[at + HASH] === hash && this.#stands(at, text, start, end)) {
        if (this.#rows[at + LEARNT] !== this.#now) this.#learn(word, text, start, end);
        return word;
      }
      slot = (slot + 1) & mask;
    }
    return this.#added(text, start, end, hash);
  }

  /** Whether the word whose row begins at `at` is the one in the text. */
  #stands(at: number, text: string, start: number, end: number): boolean {
    if (this.#rows[at + LENGTH] !== end - start) return false;
    const from = (this.#rows[at + FROM] ?? 0) - start;
    for (let one = start; one < end; one += 1) {
      if (this.#letters[from + one] !== text.charCodeAt(one)) return false;
    }
    return true;
  }

  #added(text: string, start: number, end: number, hash: number): number {
    if (this.#words * 2 >= this.#slots.length) this.#spread();
    const word = this.#words;
    this.#words += 1;
    const at = word * this.#width;
    if (at >= this.#rows.length) this.#rows = doubled(this.#rows, new Int32Array(at * 2));
    this.#rows[at + HASH] = hash;
    this.#rows[at + FROM] = this.#lettersUsed;
    this.#rows[at + LENGTH] = end - start;
    this.#keep(text, start, end);
    this.#place(word, hash);
    this.#learn(word, text, start, end);
    return word;
  }

  #keep(text: string, start: number, end: number): void {
    const used = this.#lettersUsed + end - start;
    if (used > this.#letters.length) {
      this.#letters = doubled(this.#letters, new Uint8Array(used * 2));
    }
    for (let at = start; at < end; at += 1) {
      this.#letters[this.#lettersUsed] = text.charCodeAt(at);
      this.#lettersUsed += 1;
    }
  }

  #spread(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let word = 1; word < this.#words; word += 1) {
      this.#place(word, this.#rows[word * this.#width + HASH] ?? 0);
    }
  }

  #place(word: number, hash: number): void {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = word;
  }

  /** Puts together what a word's stems mean by now. */
  #learn(word: number, text: string, start: number, end: number): void {
    const stems = STEMS.stemsOf(text, start, end);
    const at = word * this.#width + OWN;
    this.#stems[word] = stems;
    this.#rows[at - OWN + LEARNT] = this.#now;
    this.#rows.fill(0, at, at + this.#columns);
    for (const stem of stems) this.#addMeanings(at, this.#meanings[stem] ?? NO_STEMS);
  }

  #addMeanings(at: number, meanings: readonly number[]): void {
    for (let one = 0; one < meanings.length; one += 2) {
      const column = at + (meanings[one] ?? 0);
      this.#rows[column] = (this.#rows[column] ?? 0) | (meanings[one + 1] ?? 0);
    }
  }
}

const NO_STEMS: readonly number[] = [];

function doubled<Row extends Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(
  row: Row,
  larger: Row,
): Row {
  larger.set(row);
  return larger;
}
