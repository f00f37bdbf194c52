// The phrase tables, compiled: asks whether a sentence says something, in each language there is a table for.
import { matcher, type PatternLists } from './matcher.ts';
import { EN } from './phrases/en/index.ts';
import { ES } from './phrases/es/index.ts';
import { FR } from './phrases/fr/index.ts';
import { type Marks, type Sieve, sieveFor } from './sieve.ts';
import type { ItemLists, ItemName, PhraseTable } from './phrases/table.ts';
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
  lists: TABLES.flatMap(({ items, voice }) => [...Object.values(items), voice].flatMap(Object.keys)).length, // prettier-ignore
  languages: TABLES.length,
});

/** The quick look before any phrase is tried, for all items and languages at once. */
export const SIEVE: Sieve = sieveFor(TEXTS, TABLES, ITEMS);

/** One language's phrases for one item. */
export type Phrases<Item extends ItemName> = {
  language: string;
  /** Its bit among `cuesIn`. */
  bit: number;
  /** Whether text with these marks may be about the item. */
  mayBeAbout: (marks: Marks) => boolean;
  /** Whether normalised text matches a list's phrases. */
  says: (norm: string, list: ItemLists[Item] | 'cue') => boolean;
};

type ListOfVoice = keyof PhraseTable['voice'];
type GenreName = Extract<
  ListOfVoice,
  'elsewhere' | 'perhapsElsewhere' | 'perhapsPrivate' | 'publicBody'
>;
type VoiceName = Exclude<ListOfVoice, GenreName>;
export type Voices = { says: (norm: string, list: VoiceName) => boolean };
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
  const lists: PatternLists | undefined = table.items[item];
  if (lists === undefined) return [];
  const at = TABLES.indexOf(table);
  const bit = SIEVE.bitOf(item);
  return [
    {
      language: table.language,
      bit: 1 << (at * ITEMS.length + ITEMS.indexOf(item)),
      mayBeAbout: (marks) => ((marks[at] ?? 0) & bit) !== 0,
      says: matcher(table.words, lists, TEXTS),
    },
  ];
}

/** A bit for each item and language whose cue text with these marks has, of the languages that it shows: all are asked at once, while the text is at hand. */
export function cuesIn(text: Text, marks: Marks): number {
  CUES ??= ITEMS.flatMap((item) => phrasesFor(item).map((phrases) => ({ phrases, shown: shownBit(phrases) }))); // prettier-ignore
  TEXTS.remember(text);
  let cues = 0;
  for (const { phrases, shown } of CUES) {
    if ((text.languages & shown) === 0 || !phrases.mayBeAbout(marks)) continue;
    if (phrases.says(text.norm, 'cue')) cues |= phrases.bit;
  }
  return cues;
}

let CUES: readonly { phrases: Phrases<ItemName>; shown: number }[] | undefined;

function shownBit({ language }: Phrases<ItemName>): number {
  return 1 << TABLES.findIndex((table) => table.language === language);
}

/** Signs of whose words a sentence is, in all languages. */
export function voices(): readonly Voices[] {
  VOICES ??= TABLES.map(({ words, voice }) => ({
    says: matcher(words, withoutGenre(voice), TEXTS),
  }));
  return VOICES;
}

let VOICES: readonly Voices[] | undefined;

function withoutGenre({
  elsewhere: _sure,
  perhapsElsewhere: _perhaps,
  perhapsPrivate: _private,
  publicBody: _body,
  ...voice
}: PhraseTable['voice']): PatternLists {
  return voice;
}

/** Signs of what kind a text is, a language at a time. */
export function genreSigns(): readonly GenreSigns[] {
  GENRE ??= TABLES.map(({ language, words, voice }) => ({
    language,
    says: matcher(words, genreOf(voice), TEXTS),
  }));
  return GENRE;
}

let GENRE: readonly GenreSigns[] | undefined;

function genreOf({
  elsewhere,
  perhapsElsewhere,
  perhapsPrivate,
  publicBody,
}: PhraseTable['voice']): PatternLists {
  return { elsewhere, perhapsElsewhere, perhapsPrivate, publicBody };
}

/** The languages that a text shows most by its small words; all of them when it shows none. */
export function languagesIn({ languages }: Text): readonly string[] {
  return SHOWN[languages] ?? [];
}

TABLES.forEach(({ common }, at) => {
  for (const word of common) TEXTS.addSmallWord(word, at);
});

/** The languages by their bits. */
const SHOWN = Array.from({ length: 2 ** TABLES.length }, (_none, bits) =>
  TABLES.flatMap(({ language }, at) => ((bits & (1 << at)) === 0 ? [] : [language])),
);

/** The names of the digits in every language. */
export const DIGIT_NAMES: readonly (readonly string[])[] = TABLES.map((table) => table.digits);
