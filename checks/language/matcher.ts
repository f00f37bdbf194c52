// Asks whether text says what a list of patterns describes; a pattern is tried only on text that has the words it cannot do without.
import { anchorsOf } from './anchors.ts';
import { type Part, readPattern, type Words } from './grammar.ts';
import { beginText, matchesText } from './matching.ts';
import { type Node, patternOf } from './nodes.ts';
import { latestStart, lookAt, type Needs, NO_NEEDS, standingOf } from './standing.ts';
import { STEMS } from './stems.ts';
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

/** A pattern, made ready when it is first tried, what it needs, and the last question for which it was met. */
type Tried = { pattern: Part; needs: Needs; node: Node | undefined; met: number };

type Sources = { words: Words; sources: readonly string[] };

/** A list's patterns by the words that they cannot do without, and what is known of the last text. */
class List {
  readonly #texts: Texts;
  readonly #place: ListPlace;
  readonly #sources: Sources;
  #read = false;
  /** Patterns that are tried on every text. */
  readonly #always: Tried[] = [];
  /** For each stem, by its number, the patterns that are tried when a text has a word of it. */
  readonly #tried = new Map<number, Tried[]>();
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
    return this.#always.length > 0 && this.#someMatches(this.#always, text);
  }

  /** Tries the patterns that the text has the words for; they are collected first, since making one ready changes what is known of words. */
  #isAble(text: Text): boolean {
    const found: Tried[] = [];
    const { vocabulary } = this.#texts;
    this.#question += 1;
    lookAt(this.#texts, text.norm);
    const count = vocabulary.find(text.words, this.#place, PLACES);
    for (let at = 0; at < count; at += 1) {
      const stems = vocabulary.stemsOf(text.words[PLACES[at] ?? 0] ?? 0);
      for (let one = 0; one < stems.length; one += 1) {
        const tried = this.#tried.get(stems[one] ?? 0);
        if (tried !== undefined) this.#meet(tried, found);
      }
    }
    return found.length > 0 && this.#someMatches(found, text);
  }

  #someMatches(patterns: readonly Tried[], { norm }: Text): boolean {
    for (const one of patterns) one.node ??= patternOf(one.pattern);
    beginText(this.#texts, norm);
    for (const { node } of patterns) {
      if (node !== undefined && matchesText(node, norm)) return true;
    }
    return false;
  }

  #meet(tried: readonly Tried[], found: Tried[]): void {
    const question = this.#question;
    for (const one of tried) {
      if (one.met === question) continue;
      one.met = question;
      if (latestStart(one.needs) >= 0) found.push(one);
    }
  }

  #readAll(): void {
    this.#read = true;
    const { words, sources } = this.#sources;
    for (const source of sources) {
      for (const pattern of waysIn(readPattern(words, source))) this.#add(pattern);
    }
  }

  #add(pattern: Part): void {
    const { sure, able, bit } = this.#place;
    const { vocabulary } = this.#texts;
    const enough = sureWordsOf(pattern);
    for (const stem of enough) vocabulary.mean(stem, sure, bit);
    if (enough.length > 0 && isText(pattern)) return;
    const anchors = anchorsOf(pattern);
    const needs = anchors.length < 2 ? NO_NEEDS : anchors.map(({ stems }) => standingOf(stems));
    const tried: Tried = { pattern, needs, node: undefined, met: 0 };
    const [seldom] = anchors.toSorted((a, b) => a.share - b.share);
    if (seldom === undefined) {
      this.#always.push(tried);
      return;
    }
    for (const stem of new Set(seldom.stems)) {
      vocabulary.mean(stem, able, bit);
      this.#noteStem(STEMS.numberOf(stem), tried);
    }
  }

  #noteStem(stem: number, tried: Tried): void {
    const known = this.#tried.get(stem);
    if (known === undefined) this.#tried.set(stem, [tried]);
    else known.push(tried);
  }
}

/** Where in a text the words stand that a list tries patterns for; each question writes it anew. */
const PLACES: number[] = [];

/** The patterns of which one is enough: each needs fewer texts tried than all of them together. */
function waysIn(pattern: Part): readonly Part[] {
  if (pattern.is === 'whole') return waysIn(pattern.part);
  return pattern.is === 'either' ? pattern.ways.flatMap(waysIn) : [pattern];
}

/** "pages?" and the like are told by their words alone. */
function isText(pattern: Part): boolean {
  return pattern.is === 'sequence' ? pattern.parts[0]?.is === 'text' : pattern.is === 'text';
}
