// The words of all texts, each known once: by its number it is told which stems it has, and what these mean, without a look at its letters.
import { cell, doubled } from './rows.ts';
import { STEMS } from './stems.ts';

/** Columns of what every walk asks of a word, before those for what is asked of each. */
const [HASH, FROM, LENGTH, LEARNT, OWN] = [0, 1, 2, 3, 4] as const;
/** Columns of what is asked of few, before those for lists: where its stems are among those of all words, and how many they are. */
const [STEMS_FROM, STEM_COUNT, OTHER] = [0, 1, 2] as const;

/** When there are more, all are forgotten: only hostile text has so many. */
const MOST_WORDS = 2 ** 15;

/** Letters and digits are 36, so that six of them have a hash of their own (37 ** 6 < 2 ** 32). */
const TOLD_BY_HASH = 6;

/** What a stem means are bits in columns; a word has the bits of all of its stems. */
export class Vocabulary {
  /** How often all words have been forgotten: numbers of before mean nothing now. */
  era = 0;
  #meant = 0;
  /** The version at the beginning of the text that is walked over. */
  #now = 0;
  /** The first columns are asked of every word, and lie apart from the others: so that a walk touches little memory. */
  readonly #first: number;
  readonly #width: number;
  readonly #otherWidth: number;
  /** For each stem, columns and their bits, one after the other. */
  readonly #meanings: number[][] = [];
  #words = 1;
  #slots = new Int32Array(2048);
  #rows: Int32Array<ArrayBuffer>;
  #others: Int32Array<ArrayBuffer>;
  #letters = new Uint8Array(8192);
  #lettersUsed = 0;
  #stems = new Int32Array(8192);
  #stemsUsed = 0;

  constructor(columns: number, first: number) {
    this.#first = first;
    this.#width = OWN + first;
    this.#otherWidth = OTHER + columns - first;
    this.#rows = new Int32Array(64 * this.#width);
    this.#others = new Int32Array(64 * this.#otherWidth);
  }

  /** Grows with every stem and every meaning. */
  get version(): number {
    return STEMS.size + this.#meant;
  }

  /** From now on, words with this stem have these bits in that column. */
  mean(stem: string, column: number, bits: number): void {
    this.meanBy(STEMS.numberOf(stem), column, bits);
  }

  /** The same by the stem's number. */
  meanBy(stem: number, column: number, bits: number): void {
    this.#meant += 1;
    (this.#meanings[stem] ??= []).push(column, bits);
  }

  /** Adds the bits of a word in the first columns; gives those in the column after them. */
  joinSigns(word: number, columns: Int32Array): number {
    const rows = this.#rows;
    const at = word * this.#width + OWN;
    for (let column = 0; column < columns.length; column += 1) {
      columns[column] = cell(columns, column) | cell(rows, at + column);
    }
    return cell(rows, at + columns.length);
  }

  /** All bits of several words in a column for lists. */
  bitsOfAll(words: readonly number[], column: number): number {
    const rows = this.#others;
    const width = this.#otherWidth;
    const at = OTHER + column - this.#first;
    let bits = 0;
    for (const word of words) bits |= rows[word * width + at] ?? 0;
    return bits;
  }

  /** Of the first words of a row: the bits that are in the column and in the next one, whichever words have them, or in the one after these. */
  enoughIn(words: Int32Array, count: number, column: number): number {
    const rows = this.#others;
    const width = this.#otherWidth;
    const from = OTHER + column - this.#first;
    let first = 0;
    let second = 0;
    let third = 0;
    for (let at = 0; at < count; at += 1) {
      const row = cell(words, at) * width + from;
      first |= cell(rows, row);
      second |= cell(rows, row + 1);
      third |= cell(rows, row + 2);
    }
    return (first & second) | third;
  }

  /** Notes in `places` where in the row those words stand that have one of the bits in a column; gives how many there are. */
  find(words: readonly number[], column: number, bit: number, places: number[]): number {
    const rows = this.#others;
    const width = this.#otherWidth;
    const from = OTHER + column - this.#first;
    let count = 0;
    for (let at = 0; at < words.length; at += 1) {
      if (((rows[(words[at] ?? 0) * width + from] ?? 0) & bit) === 0) continue;
      places[count] = at;
      count += 1;
    }
    return count;
  }

  /** The numbers of a word's stems. */
  stemsOf(word: number): number[] {
    const from = this.stemsFrom(word);
    return Array.from(this.#stems.subarray(from, from + this.stemCount(word)));
  }

  /** Where a word's stems begin among those of all words, how many they are, and which stands there. */
  stemsFrom(word: number): number {
    return cell(this.#others, word * this.#otherWidth + STEMS_FROM);
  }

  stemCount(word: number): number {
    return cell(this.#others, word * this.#otherWidth + STEM_COUNT);
  }

  stemAt(place: number): number {
    return cell(this.#stems, place);
  }

  /** Before a text is walked over. Forgets all words when there are too many; on the way, the text's words would lose their numbers. */
  begin(): void {
    this.#now = this.version;
    if (this.#words < MOST_WORDS) return;
    this.era += 1;
    this.#words = 1;
    this.#lettersUsed = 0;
    this.#stemsUsed = 0;
    this.#slots.fill(0);
  }

  /** The number of the word that stands there among the codes of a text; `hash` is made of its letters and digits alone. */
  numberOf(codes: Uint16Array, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let word = this.#slots[slot] ?? 0; word !== 0; word = this.#slots[slot] ?? 0) {
      const at = word * this.#width;
      if (this.#rows[at + HASH] === hash && this.#stands(at, codes, start, end)) {
        if (this.#rows[at + LEARNT] !== this.#now) this.#learn(word, codes, start, end);
        return word;
      }
      slot = (slot + 1) & mask;
    }
    return this.#added(codes, start, end, hash);
  }

  /** Whether the word whose row begins at `at` is the one in the text. */
  #stands(at: number, codes: Uint16Array, start: number, end: number): boolean {
    if (this.#rows[at + LENGTH] !== end - start) return false;
    // Of so few letters no others have the same hash.
    if (end - start <= TOLD_BY_HASH) return true;
    const from = (this.#rows[at + FROM] ?? 0) - start;
    for (let one = start; one < end; one += 1) {
      if (this.#letters[from + one] !== codes[one]) return false;
    }
    return true;
  }

  #added(codes: Uint16Array, start: number, end: number, hash: number): number {
    if (this.#words * 2 >= this.#slots.length) this.#spread();
    const word = this.#words;
    this.#words += 1;
    const at = word * this.#width;
    const other = word * this.#otherWidth;
    if (at >= this.#rows.length) {
      this.#rows = doubled(this.#rows, new Int32Array(at * 2));
      this.#others = doubled(this.#others, new Int32Array(other * 2));
    }
    this.#rows[at + HASH] = hash;
    this.#rows[at + FROM] = this.#lettersUsed;
    this.#rows[at + LENGTH] = end - start;
    this.#others[other + STEM_COUNT] = 0;
    this.#keep(codes, start, end);
    this.#place(word, hash);
    this.#learn(word, codes, start, end);
    return word;
  }

  #keep(codes: Uint16Array, start: number, end: number): void {
    const used = this.#lettersUsed + end - start;
    if (used > this.#letters.length) {
      this.#letters = doubled(this.#letters, new Uint8Array(used * 2));
    }
    for (let at = start; at < end; at += 1) {
      this.#letters[this.#lettersUsed] = codes[at] ?? 0;
      this.#lettersUsed += 1;
    }
  }

  #spread(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let word = 1; word < this.#words; word += 1) {
      this.#place(word, cell(this.#rows, word * this.#width + HASH));
    }
  }

  #place(word: number, hash: number): void {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = word;
  }

  /** Puts together what a word's stems mean by now. */
  #learn(word: number, codes: Uint16Array, start: number, end: number): void {
    const stems = STEMS.stemsOf(codes, start, end);
    const at = word * this.#width;
    const other = word * this.#otherWidth;
    this.#keepStems(other, stems);
    this.#rows[at + LEARNT] = this.#now;
    this.#rows.fill(0, at + OWN, at + this.#width);
    this.#others.fill(0, other + OTHER, other + this.#otherWidth);
    for (const stem of stems) this.#addMeanings(word, this.#meanings[stem] ?? NO_STEMS);
  }

  /** Where its stems were before, if there is room. */
  #keepStems(row: number, stems: readonly number[]): void {
    const fits = stems.length <= cell(this.#others, row + STEM_COUNT);
    const from = fits ? cell(this.#others, row + STEMS_FROM) : this.#stemsUsed;
    if (!fits) this.#stemsUsed += stems.length;
    if (this.#stemsUsed > this.#stems.length) {
      this.#stems = doubled(this.#stems, new Int32Array(this.#stemsUsed * 2));
    }
    this.#stems.set(stems, from);
    this.#others[row + STEMS_FROM] = from;
    this.#others[row + STEM_COUNT] = stems.length;
  }

  #addMeanings(word: number, meanings: readonly number[]): void {
    const at = word * this.#width + OWN;
    const other = word * this.#otherWidth + OTHER - this.#first;
    for (let one = 0; one < meanings.length; one += 2) {
      const column = meanings[one] ?? 0;
      const bits = meanings[one + 1] ?? 0;
      if (column < this.#first) this.#rows[at + column] = cell(this.#rows, at + column) | bits;
      else this.#others[other + column] = cell(this.#others, other + column) | bits;
    }
  }
}

const NO_STEMS: readonly number[] = [];
