// Asks whether text says what a list of patterns describes; a pattern is tried only on text that has the words it cannot do without.
import { digestOf, TRIED, type Way, waysOf } from './digest.ts';
import type { Part, Words } from './grammar.ts';
import { beginText, matchesText } from './matching.ts';
import { type Node, patternOf } from './nodes.ts';
import { preparedDigest } from './prepared-digests.ts';
import { addNeeds, beginQuestion, hasNeeds, isMetFirst } from './pattern-needs.ts';
import { lookAt, stemsIn } from './standing.ts';
import { groupOf, type ListGroup, type ListPlace, type Text, Texts } from './texts.ts';

/** Patterns by the name of their list. */
export type PatternLists = Readonly<Record<string, readonly string[]>>;
/** Whether normalised text matches one of a list's patterns; false for a list that does not exist. */
export type Says = (norm: string, list: string) => boolean;

/**
 * Asks about lists; a list is read at the first question about it. Lists of the same `texts` share the walk over a text, and the texts must
 * have room for all of them. `owner`: what the lists belong to, by which their digests were prepared (prepared.ts), if they were.
 */
export function matcher(
  words: Words,
  lists: PatternLists,
  texts = new Texts({ signs: 0, lists: Object.keys(lists).length, languages: 0 }),
  owner = '',
): Says {
  return matcherOf(words, lists, texts, owner).says;
}

/** The same, with a quick look besides: whether text has the words for each list of one of several groups, so that it may match all of these lists. */
export type Matcher = { says: Says; gate: (groups: readonly (readonly string[])[]) => Gate };

export function matcherOf(words: Words, lists: PatternLists, texts: Texts, owner = ''): Matcher {
  const named = new Map(
    Object.entries(lists).map(
      ([name, sources]) =>
        [name, new List(texts, { words, sources, name: `${owner}.${name}` })] as const,
    ),
  );
  return {
    says: (norm, name) => named.get(name)?.isIn(norm) ?? false,
    gate: (groups) => new Gate(texts, groups.map((names) => names.flatMap((name) => named.get(name) ?? []))), // prettier-ignore
  };
}

/** A quick look by words alone: it never turns away text that its lists would match. */
export class Gate {
  readonly #texts: Texts;
  readonly #lists: readonly (readonly List[])[];
  #groups: readonly ListGroup[] | undefined;

  constructor(texts: Texts, lists: readonly (readonly List[])[]) {
    this.#texts = texts;
    this.#lists = lists;
  }

  /** Reads its lists; to be asked before the text is walked over, since it changes what is known of words. */
  makeReady(): void {
    this.#groups ??= this.#lists.map((lists) => groupOf(lists.flatMap((list) => list.places())));
  }

  /** Whether it lets the text of the last walk pass. */
  get letsLast(): boolean {
    return this.#texts.mayHave(this.#groups ?? []);
  }
}

/** The patterns of all lists by their numbers, each read and made ready when it is first tried. */
type Pattern = { list: List; source: number; way: number; node: Node | undefined };
const PATTERNS: Pattern[] = [];
type Sources = { words: Words; sources: readonly string[]; name: string };

/** A list's patterns by the words that they cannot do without, and what is known of the last text. */
class List {
  readonly #texts: Texts;
  readonly #place: ListPlace;
  readonly #sources: Sources;
  #read = false;
  /** The ways of each pattern that was read. */
  readonly #parts: (readonly Part[] | undefined)[] = [];
  /** Patterns that are tried on every text. */
  readonly #always: number[] = [];
  /** Patterns that are one sign beyond ASCII. */
  readonly #signs: number[] = [];
  /** For each stem, by its number, the patterns that are tried when a text has a word of it. */
  readonly #tried = new Map<number, number[]>();
  /** The same for each word that was met, by its number in an era and version of the vocabulary. */
  #byWord: (readonly number[] | undefined)[] = [];
  #era = -1;
  #version = -1;
  #asked: Text | undefined;
  #answer = false;

  constructor(texts: Texts, sources: Sources) {
    this.#texts = texts;
    this.#place = texts.newList();
    this.#sources = sources;
  }

  /** Where it is told of words that they may be enough for the list; nowhere, if some pattern is tried on every text. */
  places(): readonly ListPlace[] {
    if (!this.#read) this.#readAll();
    if (this.#always.length > 0) return [];
    return [this.#place];
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
    if (this.#texts.has(text, this.#place.sure, this.#place.bit)) return true;
    if (this.#hasWords(text) && this.#isAble(text)) return true;
    if (text.others && this.#signs.length > 0 && this.#someMatches(this.#signs, text)) return true;
    return this.#always.length > 0 && this.#someMatches(this.#always, text);
  }

  /** Whether it has a word for which patterns are tried, and another that they need. */
  #hasWords(text: Text): boolean {
    const { able, also, bit } = this.#place;
    return this.#texts.has(text, able, bit) && this.#texts.has(text, also, bit);
  }

  /** Tries the patterns that the text has the words for; they are collected first, since making one ready changes what is known of words. */
  #isAble(text: Text): boolean {
    const found: number[] = [];
    beginQuestion();
    const { able, bit } = this.#place;
    const count = this.#texts.vocabulary.find(text.words, able, bit, PLACES);
    lookAt(this.#texts, text);
    for (let at = 0; at < count; at += 1) {
      const tried = this.#triedFor(text, text.words[PLACES[at] ?? 0] ?? 0);
      for (let one = 0; one < tried.length; one += 1) {
        const number = tried[one] ?? 0;
        if (isMetFirst(number) && hasNeeds(number)) found.push(number);
      }
    }
    return found.length > 0 && this.#someMatches(found, text);
  }

  /** The patterns that are tried for a word, by its number; kept as long as numbers and stems stay what they are. */
  #triedFor({ era, version }: Text, word: number): readonly number[] {
    if (this.#era !== era || this.#version !== version) {
      this.#era = era;
      this.#version = version;
      this.#byWord = [];
    }
    const known = this.#byWord[word];
    if (known !== undefined) return known;
    const stems = this.#texts.vocabulary.stemsOf(word);
    const tried = [...new Set(stems.flatMap((stem) => this.#tried.get(stem) ?? []))];
    this.#byWord[word] = tried;
    return tried;
  }

  #someMatches(numbers: readonly number[], { norm }: Text): boolean {
    for (const number of numbers) {
      const one = PATTERNS[number];
      if (one !== undefined) one.node ??= patternOf(one.list.partAt(one.source, one.way));
    }
    // Walked over anew where a pattern that was made ready brought words that were not known before.
    beginText(this.#texts, this.#texts.of(norm));
    for (const number of numbers) {
      const node = PATTERNS[number]?.node;
      if (node !== undefined && matchesText(node)) return true;
    }
    return false;
  }

  /** A way of one of its patterns, which is read when it is first tried. */
  partAt(source: number, way: number): Part {
    const part = this.#partsOf(source)[way];
    if (part === undefined)
      throw new Error(`"${this.#sources.name}" was prepared from other patterns`);
    return part;
  }

  #partsOf(source: number): readonly Part[] {
    const { words, sources } = this.#sources;
    const parts = this.#parts[source] ?? waysOf(words, sources[source] ?? '');
    this.#parts[source] = parts;
    return parts;
  }

  #readAll(): void {
    this.#read = true;
    const { sources, name } = this.#sources;
    const prepared = preparedDigest(name);
    for (let source = 0; source < sources.length; source += 1) {
      const ways = prepared?.[source] ?? digestOf(this.#partsOf(source));
      for (let way = 0; way < ways.length; way += 1) this.#add(ways[way], source, way);
    }
  }

  #add(one: Way | undefined, source: number, way: number): void {
    if (one === undefined) return;
    const { sure, bit } = this.#place;
    const { vocabulary } = this.#texts;
    for (const stem of one.sure) vocabulary.meanBy(stem, sure, bit);
    if (one.tried === TRIED.never) return;
    const tried = addNeeds(one.needs);
    PATTERNS[tried] = { list: this, source, way, node: undefined };
    if (one.tried === TRIED.always) this.#always.push(tried);
    if (one.tried === TRIED.sign) {
      this.#signs.push(tried);
      this.#place.others = true;
    }
    if (one.tried === TRIED.words) this.#addWords(one, tried);
  }

  #addWords({ rarest, also: other }: Way, tried: number): void {
    const { able, also, bit } = this.#place;
    const { vocabulary } = this.#texts;
    for (const stem of stemsIn(rarest)) {
      vocabulary.meanBy(stem, able, bit);
      this.#noteStem(stem, tried);
    }
    for (const stem of stemsIn(other < 0 ? rarest : other)) vocabulary.meanBy(stem, also, bit);
  }

  #noteStem(stem: number, tried: number): void {
    const known = this.#tried.get(stem);
    if (known === undefined) this.#tried.set(stem, [tried]);
    else known.push(tried);
  }
}

/** Where in a text the words stand that a list tries patterns for; each question writes it anew. */
const PLACES: number[] = [];
