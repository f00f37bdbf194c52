// Asks whether text says what a list of patterns describes; a pattern is tried only on text that has the words it cannot do without.
import { type Anchor, anchorsOf, type Stems } from './anchors.ts';
import { type Part, readPattern, type Words } from './grammar.ts';
import { matches } from './matching.ts';
import { type Scan, scanOf, stemNumber } from './stems.ts';
import { sureWordsOf } from './sure-words.ts';

/** Patterns by the name of their list. */
export type PatternLists = Readonly<Record<string, readonly string[]>>;
/** Whether normalised text matches one of a list's patterns; false for a list that does not exist. */
export type Says = (norm: string, list: string) => boolean;

/** Asks about lists that are asked for together, such as those of one item. They are read at the first question. */
export function matcher(words: Words, lists: PatternLists): Says {
  return matcherOf([{ words, lists }]);
}

/** The same for lists that use several tables' words; names are unique among all of them. */
export function matcherOf(tables: readonly { words: Words; lists: PatternLists }[]): Says {
  let prepared: Prepared | undefined;
  let known: string | undefined;
  let text = 0;
  return (norm, name) => {
    prepared ??= prepare(tables);
    const list = prepared.lists.get(name);
    if (list === undefined) return false;
    if (norm !== known) {
      known = norm;
      text += 1;
      sieve(prepared, scanOf(norm), text);
    }
    if (list.sure === text) return true;
    if (list.answered !== text) {
      list.answered = text;
      list.answer = answerOf(list, norm, text);
    }
    return list.answer;
  };
}

/** `needs` are the numbers of the pattern's other anchors. */
type Tried = { pattern: Part; needs: readonly number[]; list: List };

/** A list's patterns, and what is known of it for the text with a number. */
type List = {
  /** Patterns that are tried on every text. */
  always: Part[];
  /** Those that the text has the words for, when `able` is its number. */
  some: Part[];
  able: number;
  /** The number of the last text with a word that is enough. */
  sure: number;
  answered: number;
  answer: boolean;
};

/** What stands behind each list of words: the patterns that are looked at when a text has one of them, and the lists that are content with it. */
type Behind = { patterns: Tried[]; sure: List[] };
/** `met`: for each list of words, the number of the last text that had one of them. */
type Prepared = {
  lists: ReadonlyMap<string, List>;
  /** The lists of words that have a stem, by its number (`stems.ts`). */
  having: readonly (readonly number[] | undefined)[];
  behind: readonly Behind[];
  met: number[];
};

/** Notes which patterns a text has the words for. */
function sieve({ having, behind, met }: Prepared, { stems }: Scan, text: number): void {
  const found: number[] = [];
  for (const stem of stems) {
    const lists = having[stem];
    if (lists === undefined) continue;
    for (const one of lists) {
      if (met[one] === text) continue;
      met[one] = text;
      found.push(one);
    }
  }
  for (const one of found) {
    const { patterns, sure } = behind[one] ?? NOTHING;
    for (const list of sure) list.sure = text;
    for (const tried of patterns) if (hasAll(tried.needs, met, text)) makeAble(tried, text);
  }
}

const NOTHING: Behind = { patterns: [], sure: [] };

function hasAll(needs: readonly number[], met: readonly number[], text: number): boolean {
  for (const need of needs) if (met[need] !== text) return false;
  return true;
}

function makeAble({ pattern, list }: Tried, text: number): void {
  if (list.able !== text) {
    list.able = text;
    list.some.length = 0;
  }
  list.some.push(pattern);
}

function answerOf({ always, some, able }: List, norm: string, text: number): boolean {
  if (able === text && some.some((pattern) => matches(pattern, norm))) return true;
  return always.some((pattern) => matches(pattern, norm));
}

function prepare(tables: readonly { words: Words; lists: PatternLists }[]): Prepared {
  const index = new Index();
  const lists = new Map<string, List>();
  for (const { words, lists: named } of tables) {
    for (const [name, patterns] of Object.entries(named)) {
      const list: List = { always: [], some: [], able: 0, sure: 0, answered: 0, answer: false };
      lists.set(name, list);
      index.addList(
        list,
        patterns.flatMap((source) => waysIn(readPattern(words, source))),
      );
    }
  }
  const { stems, behind } = index;
  return { lists, having: byStem(stems), behind, met: stems.map(() => 0) };
}

function byStem(lists: readonly Stems[]): (number[] | undefined)[] {
  const numbers = lists.map((stems) => new Set(stems.map(stemNumber)));
  const highest = Math.max(0, ...numbers.flatMap((some) => [...some]));
  const having = Array.from({ length: highest + 1 }, (): number[] | undefined => undefined);
  numbers.forEach((stems, list) => {
    for (const stem of stems) (having[stem] ??= []).push(list);
  });
  return having;
}

/** The patterns of which one is enough: each needs fewer texts tried than all of them together. */
function waysIn(pattern: Part): readonly Part[] {
  if (pattern.is === 'whole') return waysIn(pattern.part);
  return pattern.is === 'either' ? pattern.ways.flatMap(waysIn) : [pattern];
}

/** "pages?" and the like are told by their words alone. */
function isText(pattern: Part): boolean {
  return pattern.is === 'sequence' ? pattern.parts[0]?.is === 'text' : pattern.is === 'text';
}

/** Patterns by the words that they cannot do without. */
class Index {
  readonly stems: Stems[] = [];
  readonly behind: Behind[] = [];
  readonly #numbers = new Map<string, number>();

  addList(list: List, patterns: readonly Part[]): void {
    const sure = new Set<string>();
    for (const pattern of patterns) {
      const words = sureWordsOf(pattern);
      for (const word of words) sure.add(word);
      if (words.length === 0 || !isText(pattern)) this.#add(list, pattern);
    }
    if (sure.size > 0) this.behind[this.#added([...sure])]?.sure.push(list);
  }

  #add(list: List, pattern: Part): void {
    const [seldom, ...others] = anchorsOf(pattern).toSorted((a, b) => a.share - b.share);
    if (seldom === undefined) list.always.push(pattern);
    else {
      const needs = others.map((anchor) => this.#numberOf(anchor));
      this.behind[this.#numberOf(seldom)]?.patterns.push({ pattern, needs, list });
    }
  }

  #numberOf(anchor: Anchor): number {
    const key = anchor.stems.join('|');
    const number = this.#numbers.get(key) ?? this.#added(anchor.stems);
    this.#numbers.set(key, number);
    return number;
  }

  #added(words: Stems): number {
    this.behind.push({ patterns: [], sure: [] });
    return this.stems.push(words) - 1;
  }
}
