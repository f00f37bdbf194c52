// Asks whether text says what a list of patterns describes; a pattern is tried only on text that has the words it cannot do without.
import { type Anchor, anchorsOf } from './anchors.ts';
import { type Part, readPattern, type Words } from './grammar.ts';
import { matches } from './matching.ts';
import { sureWordsOf } from './sure-words.ts';
import { type ListPlace, type Text, Texts } from './texts.ts';

/** Patterns by the name of their list. */
export type PatternLists = Readonly<Record<string, readonly string[]>>;
/** Whether normalised text matches one of a list's patterns; false for a list that does not exist. */
export type Says = (norm: string, list: string) => boolean;

/**
 * Asks about lists; a list is read at the first question about it. Lists of the same `texts` share the walk over a text, and the texts must
 * have room for all of them.
 */
export function matcher(
  words: Words,
  lists: PatternLists,
  texts = new Texts({ signs: 0, lists: Object.keys(lists).length, languages: 0 }),
): Says {
  const named = new Map(
    Object.entries(lists).map(
      ([name, sources]) => [name, new List(texts, { words, sources })] as const,
    ),
  );
  return (norm, name) => named.get(name)?.isIn(norm) ?? false;
}

/** `needs` are the numbers of the pattern's other anchors. */
type Tried = { pattern: Part; needs: readonly number[] };

type Sources = { words: Words; sources: readonly string[] };

/** A list's patterns by the words that they cannot do without, and what is known of the last text. */
class List {
  readonly #texts: Texts;
  readonly #place: ListPlace;
  readonly #sources: Sources;
  #read = false;
  /** Patterns that are tried on every text. */
  readonly #always: Part[] = [];
  /** For each anchor, the patterns that are looked at when a text has a word of it. */
  readonly #tried: Tried[][] = [];
  /** The anchors of each stem, by its number. */
  readonly #anchors = new Map<number, number[]>();
  /** For each anchor, the number of the last question for which it was met. */
  readonly #met: number[] = [];
  #question = 0;
  #asked: Text | undefined;
  #answer = false;

  constructor(texts: Texts, sources: Sources) {
    this.#texts = texts;
    this.#place = texts.newList();
    this.#sources = sources;
  }

  isIn(norm: string): boolean {
    if (!this.#read) this.#readAll();
    const text = this.#texts.of(norm);
    if (text === this.#asked) return this.#answer;
    this.#answer = this.#isIn(text);
    this.#asked = text;
    return this.#answer;
  }

  #isIn(text: Text): boolean {
    const { sure, able, bit } = this.#place;
    if (this.#texts.has(text, sure, bit)) return true;
    if (this.#texts.has(text, able, bit) && this.#isAble(text)) return true;
    return this.#always.some((pattern) => matches(pattern, text.norm));
  }

  /** Tries the patterns that the text has the words for. */
  #isAble(text: Text): boolean {
    const { vocabulary } = this.#texts;
    const { needed, bit } = this.#place;
    this.#question += 1;
    const found: number[] = [];
    for (const word of text.words) {
      if ((vocabulary.bitsOf(word, needed) & bit) === 0) continue;
      for (const stem of vocabulary.stemsOf(word)) {
        for (const anchor of this.#anchors.get(stem) ?? NONE) this.#meet(anchor, found);
      }
    }
    return found.some((anchor) =>
      this.#tried[anchor]?.some(
        ({ pattern, needs }) => this.#hasAll(needs) && matches(pattern, text.norm),
      ),
    );
  }

  #meet(anchor: number, found: number[]): void {
    if (this.#met[anchor] === this.#question) return;
    this.#met[anchor] = this.#question;
    found.push(anchor);
  }

  #hasAll(needs: readonly number[]): boolean {
    for (const need of needs) if (this.#met[need] !== this.#question) return false;
    return true;
  }

  #readAll(): void {
    this.#read = true;
    const { words, sources } = this.#sources;
    const numbers = new Map<string, number>();
    for (const source of sources) {
      for (const pattern of waysIn(readPattern(words, source))) this.#add(pattern, numbers);
    }
  }

  #add(pattern: Part, numbers: Map<string, number>): void {
    const { sure, able, bit } = this.#place;
    const enough = sureWordsOf(pattern);
    for (const stem of enough) this.#texts.vocabulary.mean(stem, sure, bit);
    if (enough.length > 0 && isText(pattern)) return;
    const [seldom, ...others] = anchorsOf(pattern).toSorted((a, b) => a.share - b.share);
    if (seldom === undefined) {
      this.#always.push(pattern);
      return;
    }
    for (const stem of seldom.stems) this.#texts.vocabulary.mean(stem, able, bit);
    const needs = others.map((anchor) => this.#numberOf(anchor, numbers));
    this.#tried[this.#numberOf(seldom, numbers)]?.push({ pattern, needs });
  }

  #numberOf({ stems }: Anchor, numbers: Map<string, number>): number {
    const key = stems.join('|');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#tried.push([]) - 1;
    numbers.set(key, number);
    this.#met.push(0);
    for (const stem of new Set(stems)) this.#noteStem(stem, number);
    return number;
  }

  #noteStem(stem: string, anchor: number): void {
    const { needed, bit } = this.#place;
    this.#texts.vocabulary.mean(stem, needed, bit);
    const number = this.#texts.vocabulary.stemNumber(stem);
    const known = this.#anchors.get(number);
    if (known === undefined) this.#anchors.set(number, [anchor]);
    else known.push(anchor);
  }
}

const NONE: readonly number[] = [];

/** The patterns of which one is enough: each needs fewer texts tried than all of them together. */
function waysIn(pattern: Part): readonly Part[] {
  if (pattern.is === 'whole') return waysIn(pattern.part);
  return pattern.is === 'either' ? pattern.ways.flatMap(waysIn) : [pattern];
}

/** "pages?" and the like are told by their words alone. */
function isText(pattern: Part): boolean {
  return pattern.is === 'sequence' ? pattern.parts[0]?.is === 'text' : pattern.is === 'text';
}
