// The walk over a text: finds its words, one after the other, and puts together what their signs and small words say.
import { CodeRow, FIRST } from './code-row.ts';
import { cell, longer } from './rows.ts';
import { PLACES } from './stems.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isPlainWord } from './word-edges.ts';

/** What the last walk found; good until the next one. */
export class WordWalk {
  /** The text that was walked over, where it is known as a string, and the vocabulary's version then. */
  text: string | undefined;
  version = 0;
  /** Words by their numbers, and where each begins; `count` of them count. */
  words = new Int32Array(512);
  starts = new Int32Array(512);
  count = 0;
  /** The bits of all words in the first columns. */
  readonly signs: Int32Array;
  /** More than 0 where there are characters beyond ASCII. */
  others = 0;
  /** How many words of languages without phrases were met. */
  unread = 0;
  /** How many walks there were. */
  number = 0;
  readonly #vocabulary: Vocabulary;
  /** For each language, how many of its small words were met. */
  readonly #scores: Int32Array;
  /** The bit of the words of languages without phrases: the one after all languages. */
  readonly #unreadBit: number;
  /** The codes of a text that is no part of a row, after one of nothing and before another. */
  readonly #row = new CodeRow(2048);

  constructor(vocabulary: Vocabulary, { signs, languages }: { signs: number; languages: number }) {
    this.#vocabulary = vocabulary;
    this.signs = new Int32Array(signs);
    this.#scores = new Int32Array(languages);
    this.#unreadBit = 1 << languages;
  }

  /** Walks over normalised text, unless it was the last. Linear in it. */
  over(text: string): void {
    if (this.text === text && this.version === this.#vocabulary.version) return;
    this.#begin();
    this.text = text;
    this.#walk(this.#readCodes(text), FIRST, FIRST + text.length);
  }

  /** Walks over a stretch of a row of codes, which are those of normalised text in ASCII. */
  at(codes: Uint16Array, from: number, to: number): void {
    this.#begin();
    this.text = undefined;
    this.others = 0;
    // A text stands alone, whatever is before it and after it in the row.
    const before = codes[from - 1] ?? 0;
    const after = codes[to] ?? 0;
    codes[from - 1] = 0;
    codes[to] = 0;
    this.#walk(codes, from, to);
    codes[from - 1] = before;
    codes[to] = after;
  }

  /** The languages whose small words were met most, a bit each; all of them where none was, and none where words of languages without phrases were. */
  get languages(): number {
    let most = this.unread * TELLING;
    let languages = 0;
    for (let at = 0; at < this.#scores.length; at += 1) {
      const shown = cell(this.#scores, at);
      if (shown < most) continue;
      languages = shown > most ? 1 << at : languages | (1 << at);
      most = shown;
    }
    return languages;
  }

  /** Whether the last text is in none of the languages: nearly none has any word of another. */
  get isUnread(): boolean {
    return this.unread > 0 && this.languages === 0;
  }

  /** Whether the last text has a small word of one of the languages. */
  get isShown(): boolean {
    for (let at = 0; at < this.#scores.length; at += 1) if (cell(this.#scores, at) > 0) return true;
    return false;
  }

  #begin(): void {
    this.version = this.#vocabulary.version;
    this.#vocabulary.begin();
    this.number += 1;
    this.count = 0;
    this.unread = 0;
    // Rows of three: to call for them to be filled takes longer.
    for (let at = 0; at < this.#scores.length; at += 1) this.#scores[at] = 0;
    for (let at = 0; at < this.signs.length; at += 1) this.signs[at] = 0;
  }

  #readCodes(text: string): Uint16Array {
    const codes = this.#row.read(text);
    let all = 0;
    for (let at = FIRST; at <= text.length; at += 1) all |= codes[at] ?? 0;
    this.others = all >> 7;
    return codes;
  }

  /** Before and after the stretch there must be a code that is in no word. */
  #walk(codes: Uint16Array, from: number, to: number): void {
    let start = from;
    let hash = 0;
    for (let at = from; at <= to; at += 1) {
      const code = codes[at] ?? 0;
      const place = code < 128 ? (PLACES[code] ?? 0) : 0;
      if (place !== 0) hash = (Math.imul(hash, 37) + place) | 0;
      else {
        if (at > start) this.#add(this.#vocabulary.numberOf(codes, start, at, hash), start - from);
        if (at > start && this.#shown !== 0 && isPlainWord(codes, start, at)) this.#score();
        start = at + 1;
        hash = 0;
      }
    }
  }

  /** The languages that the last word is a small word of. */
  #shown = 0;

  #add(word: number, start: number): void {
    if (this.count === this.words.length) {
      this.words = longer(this.words);
      this.starts = longer(this.starts);
    }
    this.words[this.count] = word;
    this.starts[this.count] = start;
    this.count += 1;
    this.#shown = this.#vocabulary.joinSigns(word, this.signs);
  }

  #score(): void {
    if ((this.#shown & this.#unreadBit) !== 0) this.unread += 1;
    for (let at = 0; at < this.#scores.length; at += 1) {
      if ((this.#shown & (1 << at)) !== 0) this.#scores[at] = cell(this.#scores, at) + 1;
    }
  }
}

/** A word that only one language has tells more than a small word that several have. */
const TELLING = 4;
