// The phrase tables, compiled: asks whether a sentence says something, in each language there is a table for.
import { CUE_LATER, GATES } from './gates.ts';
import { type Gate, matcher, matcherOf, type PatternLists } from './matcher.ts';
import { EN } from './phrases/en/index.ts';
import { ES } from './phrases/es/index.ts';
import { FR } from './phrases/fr/index.ts';
import { type Marks, type Sieve, sieveFor } from './sieve.ts';
import type { ItemLists, ItemName, PhraseTable } from './phrases/table.ts';
import { UNREAD_WORDS } from './phrases/unread.ts';
import { type Text, Texts } from './texts.ts';

const TABLES: readonly PhraseTable[] = [EN, ES, FR];

/** The items in the order of their bits. */
const ITEMS: readonly ItemName[] = [
  'monitoring',
  'emergency',
  'opinions',
  'records',
  'maintained',
  'purpose',
  'comments',
  'removal',
];

/** All texts: what one walk finds in them serves all items and languages. */
export const TEXTS = new Texts({
  signs: TABLES.length,
  lists: TABLES.flatMap(({ items, near, voice, things }) => [...Object.values(items), near, voice, things].flatMap(Object.keys)).length, // prettier-ignore
  languages: TABLES.length,
});

/** The quick look before any phrase is tried, for all items and languages at once. */
export const SIEVE: Sieve = sieveFor(TEXTS, TABLES, ITEMS);

/** One language's phrases for one item. */
export type Phrases<Item extends ItemName> = {
  language: string;
  /** Its bit among `cuesIn`. */
  bit: number;
  /** Whether normalised text matches a list's phrases. */
  says: (norm: string, list: ItemLists[Item] | 'cue') => boolean;
  /** Whether a sentence that does not meet the item is near enough to be quoted. */
  isNear: (norm: string) => boolean;
  /** A quick look whether the item's reader may make anything of a sentence of a front page. */
  gate: Gate;
  /** On a front page its cue is asked before its reader. */
  cueFirst: boolean;
};

type ListOfVoice = keyof PhraseTable['voice'];
type GenreName = Extract<
  ListOfVoice,
  'elsewhere' | 'clubs' | 'perhapsElsewhere' | 'perhapsPrivate' | 'publicBody'
>;
type VoiceName = Exclude<ListOfVoice, GenreName>;
export type Voices = { says: (norm: string, list: VoiceName) => boolean };
type Things = { says: (norm: string, list: keyof PhraseTable['things']) => boolean };
export type GenreSigns = {
  language: string;
  says: (norm: string, list: GenreName) => boolean;
};

/** The phrases for an item, a language at a time; compiled at the first use. */
export function phrasesFor<Item extends ItemName>(item: Item): readonly Phrases<Item>[] {
  const compiled = COMPILED.get(item) ?? TABLES.flatMap((table) => phrasesIn(table, item));
  COMPILED.set(item, compiled);
  return compiled;
}

const COMPILED = new Map<ItemName, readonly Phrases<ItemName>[]>();

function phrasesIn(table: PhraseTable, item: ItemName): Phrases<ItemName>[] {
  const own: PatternLists | undefined = table.items[item];
  if (own === undefined) return [];
  const near = table.near[item];
  const lists: PatternLists = near === undefined ? own : { ...own, near };
  const at = TABLES.indexOf(table);
  const { says, gate } = matcherOf(table.words, lists, TEXTS, `${table.language}.${item}`);
  return [
    {
      language: table.language,
      bit: 1 << (at * ITEMS.length + ITEMS.indexOf(item)),
      says,
      isNear: near === undefined ? () => true : (norm) => says(norm, 'near'),
      gate: gate(GATES[item]),
      cueFirst: !CUE_LATER.has(item),
    },
  ];
}

/** A bit for each item and language whose cue text with these marks has, of the languages that it shows: all are asked at once, while the text is at hand. */
export function cuesIn(text: Text, marks: Marks): number {
  TEXTS.remember(text);
  let cues = 0;
  for (let left = marks & ofLanguages(text.languages); left !== 0; left &= left - 1) {
    const phrases = lowestOf(left);
    if (phrases?.says(text.norm, 'cue') === true) cues |= phrases.bit;
  }
  return cues;
}

/** Of the bits of `mayBeReadFor` those whose cues the text has, or whose cues are asked only once their reader has made something of it. */
export function cuesOnFrontPage(text: Text, may: number): number {
  TEXTS.remember(text);
  let cues = 0;
  for (let left = may; left !== 0; left &= left - 1) {
    const phrases = lowestOf(left);
    if (phrases === undefined) continue;
    if (!phrases.cueFirst || phrases.says(text.norm, 'cue')) cues |= phrases.bit;
  }
  return cues;
}

/**
 * A bit for each item and language that a sentence of a front page with these marks may say something about: it shows the language, and
 * has the words for what the item's reader asks. Most have them for none, and need not be looked at any further.
 */
export function mayBeReadFor(norm: string, marks: Marks): number {
  const bits = marks & ofLanguages(TEXTS.languagesOf(norm));
  if ((bits & ~ready) !== 0) makeReady(bits);
  // Walked over anew where gates that were made ready have changed what is known of words.
  TEXTS.languagesOf(norm);
  return letPass(bits);
}

/** Whether there is any such bit for the text of the last walk; always, as long as gates have still to read their lists. */
export function lastMayBeRead(marks: Marks): boolean {
  const bits = marks & ofLanguages(TEXTS.languagesOfLast);
  return (bits & ~ready) !== 0 || letPass(bits) !== 0;
}

function letPass(bits: number): number {
  let may = 0;
  for (let left = bits; left !== 0; left &= left - 1) {
    if (lowestOf(left)?.gate.letsLast === true) may |= left & -left;
  }
  return may;
}

/** The bits of items and languages whose gates have read their lists. */
let ready = 0;

function makeReady(bits: number): void {
  for (let left = bits; left !== 0; left &= left - 1) lowestOf(left)?.gate.makeReady();
  ready |= bits;
}

/** The bits of all items in these languages; where a text shows none of them, it may still say something in one ("Konto der Polizei / Official account"). */
function ofLanguages(languages: number): number {
  return OF_LANGUAGES[languages === 0 ? ALL_LANGUAGES : languages] ?? 0;
}

const ALL_LANGUAGES = 2 ** TABLES.length - 1;

const OF_LANGUAGES = Int32Array.from({ length: 2 ** TABLES.length }, (_none, languages) =>
  TABLES.reduce(
    (bits, _table, at) =>
      (languages & (1 << at)) === 0
        ? bits
        : bits | ((2 ** ITEMS.length - 1) << (at * ITEMS.length)),
    0,
  ),
);

/** The phrases of the lowest of these bits; none for an item that has none in its language. */
function lowestOf(bits: number): Phrases<ItemName> | undefined {
  BY_BIT ??= phrasesByBit();
  return BY_BIT[31 - Math.clz32(bits & -bits)];
}

let BY_BIT: readonly (Phrases<ItemName> | undefined)[] | undefined;

function phrasesByBit(): readonly (Phrases<ItemName> | undefined)[] {
  const all = ITEMS.flatMap((item) => phrasesFor(item));
  return Array.from({ length: TABLES.length * ITEMS.length }, (_none, at) => all.find(({ bit }) => bit === 1 << at)); // prettier-ignore
}

/** Signs of whose words a sentence is, in all languages. */
export function voices(): readonly Voices[] {
  VOICES ??= TABLES.map(({ language, words, voice }) => ({
    says: matcher(words, withoutGenre(voice), TEXTS, `${language}.voice`),
  }));
  return VOICES;
}

let VOICES: readonly Voices[] | undefined;

function withoutGenre({
  elsewhere: _sure,
  clubs: _clubs,
  perhapsElsewhere: _perhaps,
  perhapsPrivate: _private,
  publicBody: _body,
  ...voice
}: PhraseTable['voice']): PatternLists {
  return voice;
}

/** What names other things than the page, a language at a time. */
export function thingsIn(): readonly Things[] {
  THINGS ??= TABLES.map(({ language, words, things }) => ({
    says: matcher(words, things, TEXTS, `${language}.things`),
  }));
  return THINGS;
}

let THINGS: readonly Things[] | undefined;

/** Signs of what kind a text is, a language at a time. */
export function genreSigns(): readonly GenreSigns[] {
  GENRE ??= TABLES.map(({ language, words, voice }) => ({
    language,
    says: matcher(words, genreOf(voice), TEXTS, `${language}.voice`),
  }));
  return GENRE;
}

let GENRE: readonly GenreSigns[] | undefined;

function genreOf({
  elsewhere,
  clubs,
  perhapsElsewhere,
  perhapsPrivate,
  publicBody,
}: PhraseTable['voice']): PatternLists {
  return { elsewhere, clubs, perhapsElsewhere, perhapsPrivate, publicBody };
}

/** The languages that a text shows most by its small words; all of them when it shows none, none when it shows one without phrases. */
export function languagesIn({ languages }: Text): readonly string[] {
  return SHOWN[languages] ?? [];
}

TABLES.forEach(({ common }, at) => {
  for (const word of common) TEXTS.addSmallWord(word, at);
});

for (const word of new Set(Object.values(UNREAD_WORDS).flatMap((words) => words.split(' ')))) {
  TEXTS.addUnreadWord(word);
}

/** The languages by their bits. */
const SHOWN = Array.from({ length: 2 ** TABLES.length }, (_none, bits) =>
  TABLES.flatMap(({ language }, at) => ((bits & (1 << at)) === 0 ? [] : [language])),
);

/** The names of the digits in every language. */
export const DIGIT_NAMES: readonly (readonly string[])[] = TABLES.map((table) => table.digits);
