// Texts as rows of known words: one walk over a text finds the words in it, and all questions after that are about their bits.
import { codeIn } from './characters.ts';
import { PLACES } from './stems.ts';
import { Vocabulary } from './vocabulary.ts';
import { isPlainWord } from './word-edges.ts';

/** A normalised text that has been walked over. */
export type Text = {
  readonly norm: string;
  /** Its words in order, by their numbers, and where each begins. */
  readonly words: readonly number[];
  readonly starts: readonly number[];
  /** The languages that its small words show most, a bit each; all of them when it shows none. */
  readonly languages: number;
  /** It has characters beyond ASCII. */
  readonly others: boolean;
  /** The vocabulary's era and version when it was walked over. */
  readonly era: number;
  readonly version: number;
};

/**
 * Where a vocabulary notes of words what they are to a list, a bit in each of two columns: that patterns are tried for it, that it is
 * enough alone. `others`: besides, it tries patterns for text with characters beyond ASCII.
 */
export type ListPlace = { able: number; sure: number; bit: number; others: boolean };

/** What texts are asked for, by their words. The first columns of the vocabulary are for signs. */
export class Texts {
  readonly vocabulary: Vocabulary;
  /** The column of the languages, a bit each. */
  readonly #languages: number;
  #lists = 0;
  /** For each language, how many of its small words the walk has met. */
  readonly #scores: Int32Array;
  readonly #signs: Int32Array;
  #words = new Int32Array(512);
  #starts = new Int32Array(512);
  #count = 0;
  /** The codes of the characters of the last walk, after a blank and before another. */
  #codes = new Uint16Array(2048);
  /** More than 0 where there are characters beyond ASCII. */
  #others = 0;
  #walked: string | undefined;
  #version = 0;
  /** The bits of all words of the text that was asked about, and for which question they were put together, a number a column. */
  readonly #joined: Int32Array;
  readonly #joinedAt: Int32Array;
  /** The same of the last walk, and its number. */
  readonly #sums: Int32Array;
  readonly #sumAt: Int32Array;
  #walks = 0;
  #asked = NOTHING;
  #question = 0;
  #given = NOTHING;
  #latest = NOTHING;

  /** There must be room for all lists that are asked about. */
  constructor({ signs, lists, languages }: { signs: number; lists: number; languages: number }) {
    this.#languages = signs;
    this.#signs = new Int32Array(signs);
    this.#scores = new Int32Array(languages);
    const columns = signs + 1 + Math.ceil(lists / BITS) * 2;
    this.vocabulary = new Vocabulary(columns, signs + 1);
    this.#joined = new Int32Array(columns);
    this.#joinedAt = new Int32Array(columns);
    this.#sums = new Int32Array(columns);
    this.#sumAt = new Int32Array(columns);
  }

  /** A place for one more list. */
  newList(): ListPlace {
    const able = this.#languages + 1 + Math.floor(this.#lists / BITS) * 2;
    const bit = 1 << (this.#lists % BITS);
    this.#lists += 1;
    return { able, sure: able + 1, bit, others: false };
  }

  /** Notes that a word of letters belongs to the language with this number. */
  addSmallWord(word: string, language: number): void {
    this.vocabulary.mean(`${word}$`, this.#languages, 1 << language);
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
    this.#walk(norm);
    return this.#signsFound();
  }

  #signsFound(): number[] | undefined {
    let any = 0;
    for (let column = 0; column < this.#signs.length; column += 1) any |= this.#signs[column] ?? 0;
    return any === 0 ? undefined : firstOf(this.#signs, this.#signs.length);
  }

  /** The same of text that stands among a row of codes, which must be those of normalised text. */
  signsAt(codes: Uint16Array, from: number, to: number): number[] | undefined {
    this.#begin();
    this.#walked = undefined;
    this.#others = 0;
    // A text stands alone, whatever is before it and after it in the row.
    const before = codes[from - 1] ?? 0;
    const after = codes[to] ?? 0;
    codes[from - 1] = 0;
    codes[to] = 0;
    this.#walkCodes(codes, from, to);
    codes[from - 1] = before;
    codes[to] = after;
    return this.#signsFound();
  }

  /** The last walk was over this text. */
  lastWas(norm: string): void {
    this.#walked = norm;
  }

  /** The languages that a text's small words show most, without keeping its words. */
  languagesOf(norm: string): number {
    this.#walk(norm);
    return this.#mostShown();
  }

  /**
   * Whether a text has, for each list of one of the groups, a word for which the list tries patterns or one that is enough; without keeping
   * its words.
   */
  mayHave(norm: string, groups: readonly (readonly ListPlace[])[]): boolean {
    this.#walk(norm);
    for (const places of groups) if (this.#mayHaveAll(places)) return true;
    return false;
  }

  #mayHaveAll(places: readonly ListPlace[]): boolean {
    for (const { able, sure, bit, others } of places) {
      if (others && this.#others !== 0) continue;
      if (((this.#walkedBits(able) | this.#walkedBits(sure)) & bit) === 0) return false;
    }
    return true;
  }

  /** The bits in a column of all words of the last walk, put together once. */
  #walkedBits(column: number): number {
    if (this.#sumAt[column] === this.#walks) return this.#sums[column] ?? 0;
    const bits = this.vocabulary.bitsOfFirst(this.#words, this.#count, column);
    this.#sumAt[column] = this.#walks;
    this.#sums[column] = bits;
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
    this.#walk(norm);
    const { era, version } = this.vocabulary;
    const words = firstOf(this.#words, this.#count);
    const starts = firstOf(this.#starts, this.#count);
    const others = this.#others !== 0;
    return { norm, words, starts, languages: this.#mostShown(), others, era, version };
  }

  #walk(norm: string): void {
    if (this.#walked === norm && this.#version === this.vocabulary.version) return;
    this.#begin();
    this.#walked = norm;
    this.#readCodes(norm);
    this.#walkCodes(this.#codes, 1, norm.length + 1);
  }

  /** Before and after the stretch of codes there must be one that is in no word. */
  #walkCodes(codes: Uint16Array, from: number, to: number): void {
    const { vocabulary } = this;
    let start = from;
    let hash = 0;
    for (let at = from; at <= to; at += 1) {
      const code = codes[at] ?? 0;
      const place = code < 128 ? (PLACES[code] ?? 0) : 0;
      if (place !== 0) hash = (Math.imul(hash, 37) + place) | 0;
      else {
        if (at > start) {
          const word = vocabulary.numberOf(codes, start, at, hash);
          this.#keep(word, start - from);
          const languages = vocabulary.joinSigns(word, this.#signs);
          if (languages !== 0 && isPlainWord(codes, start, at)) this.#score(languages);
        }
        start = at + 1;
        hash = 0;
      }
    }
  }

  #begin(): void {
    this.#version = this.vocabulary.version;
    this.vocabulary.begin();
    this.#walks += 1;
    this.#count = 0;
    this.#scores.fill(0);
    this.#signs.fill(0);
  }

  #readCodes(norm: string): void {
    const { length } = norm;
    if (length + 2 > this.#codes.length) this.#codes = new Uint16Array((length + 2) * 2);
    const codes = this.#codes;
    codes[0] = 0;
    let all = 0;
    for (let at = 0; at < length; at += 1) {
      const code = codeIn(norm, at);
      codes[at + 1] = code;
      all |= code;
    }
    codes[length + 1] = 0;
    this.#others = all >> 7;
  }

  #keep(word: number, start: number): void {
    if (this.#count === this.#words.length) {
      this.#words = longer(this.#words);
      this.#starts = longer(this.#starts);
    }
    this.#words[this.#count] = word;
    this.#starts[this.#count] = start;
    this.#count += 1;
  }

  #score(languages: number): void {
    for (let at = 0; at < this.#scores.length; at += 1) {
      if ((languages & (1 << at)) !== 0) this.#scores[at] = (this.#scores[at] ?? 0) + 1;
    }
  }

  #mostShown(): number {
    let most = 0;
    let languages = 0;
    for (let at = 0; at < this.#scores.length; at += 1) {
      const shown = this.#scores[at] ?? 0;
      if (shown < most) continue;
      languages = shown > most ? 1 << at : languages | (1 << at);
      most = shown;
    }
    return languages;
  }
}

const BITS = 32;
const NOTHING: Text = { norm: '', words: [], starts: [], languages: 0, others: false, era: -1, version: 0 }; // prettier-ignore

function firstOf(row: Int32Array, count: number): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < count; at += 1) numbers.push(row[at] ?? 0);
  return numbers;
}

export function longer(row: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(row.length * 2);
  larger.set(row);
  return larger;
}
