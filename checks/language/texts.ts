// Texts as rows of known words: one walk over a text finds the words in it, and all questions after that are about their bits.
import { cell } from './rows.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordWalk } from './word-walk.ts';

/** A normalised text that has been walked over. */
export type Text = {
  readonly norm: string;
  /** Its words in order, by their numbers, and where each begins. */
  readonly words: readonly number[];
  readonly starts: readonly number[];
  /** The languages that its small words show most, a bit each; all of them when it shows none, none when it shows others. */
  readonly languages: number;
  /** It has characters beyond ASCII. */
  readonly others: boolean;
  /** The vocabulary's era and version when it was walked over. */
  readonly era: number;
  readonly version: number;
};

/**
 * Where a vocabulary notes of words what they are to a list, a bit in each of three columns: that patterns are tried for it, that it is
 * another word which one of them needs, that it is enough alone. `others`: besides, it tries patterns for text with characters beyond ASCII.
 */
export type ListPlace = { able: number; also: number; sure: number; bit: number; others: boolean };

/** Lists that a text must have words for, all of them: a row for each of their columns, with their bits in it, and the bits of those that need words in text beyond ASCII, too. */
export type ListGroup = Int32Array;
const EACH = 3;
const BITS_ALWAYS = 1;
const BITS_BEYOND = 2;
const NO_LISTS: ListGroup = new Int32Array(0);

/** The group of these lists, as far as they are known by now. */
export function groupOf(places: readonly ListPlace[]): ListGroup {
  const rows = new Map<number, [number, number, number]>();
  for (const { able, bit, others } of places) {
    const row = rows.get(able) ?? [able, 0, 0];
    row[BITS_ALWAYS] |= bit;
    if (!others) row[BITS_BEYOND] |= bit;
    rows.set(able, row);
  }
  return Int32Array.from([...rows.values()].flat());
}

/** What texts are asked for, by their words. The first columns of the vocabulary are for signs. */
export class Texts {
  readonly vocabulary: Vocabulary;
  /** The column of the languages, a bit each. */
  readonly #languages: number;
  /** The number after those of all languages. */
  readonly #unread: number;
  #lists = 0;
  readonly #walk: WordWalk;
  /** The bits of all words of the text that was asked about, and for which question they were put together, a number a column. */
  readonly #joined: Int32Array;
  readonly #joinedAt: Int32Array;
  /** The same of the last walk, and its number. */
  readonly #sums: Int32Array;
  readonly #sumAt: Int32Array;
  #asked = NOTHING;
  #question = 0;
  #given = NOTHING;
  #latest = NOTHING;

  /** There must be room for all lists that are asked about. */
  constructor({ signs, lists, languages }: { signs: number; lists: number; languages: number }) {
    this.#languages = signs;
    this.#unread = languages;
    const columns = signs + 1 + Math.ceil(lists / BITS) * COLUMNS;
    this.vocabulary = new Vocabulary(columns, signs + 1);
    this.#walk = new WordWalk(this.vocabulary, { signs, languages });
    this.#joined = new Int32Array(columns);
    this.#joinedAt = new Int32Array(columns);
    this.#sums = new Int32Array(columns);
    this.#sumAt = new Int32Array(columns);
  }

  /** A place for one more list. */
  newList(): ListPlace {
    const able = this.#languages + 1 + Math.floor(this.#lists / BITS) * COLUMNS;
    const bit = 1 << (this.#lists % BITS);
    this.#lists += 1;
    return { able, also: able + 1, sure: able + 2, bit, others: false };
  }

  /** Notes that a word of letters belongs to the language with this number. */
  addSmallWord(word: string, language: number): void {
    this.vocabulary.mean(`${word}$`, this.#languages, 1 << language);
  }

  /** Notes that a word of letters belongs to languages without phrases. */
  addUnreadWord(word: string): void {
    this.addSmallWord(word, this.#unread);
  }

  /** Whether the text of the last walk is, by its words, in none of the languages, and how many of its words say so. */
  get isUnread(): boolean {
    return this.#walk.isUnread;
  }

  /** Whether the text of the last walk shows some of the languages, and not all. */
  get isShown(): boolean {
    return this.#walk.isShown;
  }

  get unreadCount(): number {
    return this.#walk.unread;
  }

  /** Walks over normalised text. The last is remembered. Linear in the text. */
  of(norm: string): Text {
    if (this.#isNow(this.#given, norm)) return this.#given;
    if (!this.#isNow(this.#latest, norm)) this.#latest = this.#textOf(norm);
    return this.#latest;
  }

  /** Spares the next questions about this very text the walk. */
  remember(text: Text): void {
    this.#given = text;
  }

  /** The signs of a text's words, all together, a number a column; undefined where none has any. */
  signsOf(norm: string): number[] | undefined {
    this.#walk.over(norm);
    return this.#signsFound();
  }

  /** The same of text that stands among a row of codes, which must be those of normalised text in ASCII. */
  signsAt(codes: Uint16Array, from: number, to: number): number[] | undefined {
    this.#walk.at(codes, from, to);
    return this.#signsFound();
  }

  #signsFound(): number[] | undefined {
    const { signs } = this.#walk;
    let any = 0;
    for (let column = 0; column < signs.length; column += 1) any |= signs[column] ?? 0;
    return any === 0 ? undefined : firstOf(signs, signs.length);
  }

  /** Says that the last walk, among a row of codes, was over this text. */
  lastWas(norm: string): void {
    this.#walk.text = norm;
  }

  /** The languages that a text's small words show most, without keeping its words. */
  languagesOf(norm: string): number {
    this.#walk.over(norm);
    return this.#walk.languages;
  }

  /** The same of the text of the last walk. */
  get languagesOfLast(): number {
    return this.#walk.languages;
  }

  /** Whether the text of the last walk has, for each list of one of the groups, a word for which the list tries patterns or one that is enough. */
  mayHave(groups: readonly ListGroup[]): boolean {
    for (let at = 0; at < groups.length; at += 1) {
      if (this.#mayHaveAll(groups[at] ?? NO_LISTS)) return true;
    }
    return false;
  }

  #mayHaveAll(group: ListGroup): boolean {
    const which = this.#walk.others === 0 ? BITS_ALWAYS : BITS_BEYOND;
    for (let at = 0; at < group.length; at += EACH) {
      const bits = cell(group, at + which);
      if ((this.#walkedBits(cell(group, at)) & bits) !== bits) return false;
    }
    return true;
  }

  /** The bits of the lists that the words of the last walk may be enough for, put together once. */
  #walkedBits(able: number): number {
    const { words, count, number } = this.#walk;
    if (this.#sumAt[able] === number) return this.#sums[able] ?? 0;
    const bits = this.vocabulary.enoughIn(words, count, able);
    this.#sumAt[able] = number;
    this.#sums[able] = bits;
    return bits;
  }

  /** Whether one of the text's words has one of the bits in a column; the last text's bits are put together once. */
  has(text: Text, column: number, bits: number): boolean {
    if (text !== this.#asked) {
      this.#asked = text;
      this.#question += 1;
    }
    if (this.#joinedAt[column] !== this.#question) this.#join(text, column);
    return ((this.#joined[column] ?? 0) & bits) !== 0;
  }

  #join({ words }: Text, column: number): void {
    this.#joined[column] = this.vocabulary.bitsOfAll(words, column);
    this.#joinedAt[column] = this.#question;
  }

  #isNow(text: Text, norm: string): boolean {
    const { era, version } = this.vocabulary;
    return text.norm === norm && text.version === version && text.era === era;
  }

  #textOf(norm: string): Text {
    const walk = this.#walk;
    walk.over(norm);
    const { era, version } = this.vocabulary;
    const words = firstOf(walk.words, walk.count);
    const starts = firstOf(walk.starts, walk.count);
    return {
      norm,
      words,
      starts,
      languages: walk.languages,
      others: walk.others !== 0,
      era,
      version,
    };
  }
}

const BITS = 32;
/** Of each list. */
const COLUMNS = 3;
const NOTHING: Text = { norm: '', words: [], starts: [], languages: 0, others: false, era: -1, version: 0 }; // prettier-ignore

function firstOf(row: Int32Array, count: number): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < count; at += 1) numbers.push(row[at] ?? 0);
  return numbers;
}
