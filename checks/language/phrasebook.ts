// The phrase tables, compiled: asks whether a sentence says something, in each language there is a table for.
import { matcher, matcherOf, type PatternLists, type Says } from './matcher.ts';
import { EN } from './phrases/en/index.ts';
import { ES } from './phrases/es/index.ts';
import { FR } from './phrases/fr/index.ts';
import { type Marks, type Sieve, sieveFor } from './sieve.ts';
import { addSmallWord, type Scan } from './stems.ts';
import type { ItemLists, ItemName, PhraseTable } from './phrases/table.ts';

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

/** The quick look before any phrase is tried, for all items and languages at once. */
export const SIEVE: Sieve = sieveFor(TABLES, ITEMS);

/** One language's phrases for one item. */
export type Phrases<Item extends ItemName> = {
  language: string;
  /** Whether text with these marks may be about the item. */
  mayBeAbout: (marks: Marks) => boolean;
  /** Whether normalised text matches a list's phrases. */
  says: (norm: string, list: ItemLists[Item] | 'cue') => boolean;
};

type ListOfVoice = keyof PhraseTable['voice'];
type GenreName = Extract<ListOfVoice, 'elsewhere' | 'perhapsElsewhere'>;
type VoiceName = Exclude<ListOfVoice, GenreName>;
export type Voices = { says: (norm: string, list: VoiceName) => boolean };
export type GenreSigns = { says: (norm: string, list: GenreName) => boolean };

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
      mayBeAbout: (marks) => ((marks[at] ?? 0) & bit) !== 0,
      says: inGroups(table, lists),
    },
  ];
}

/** Lists that are asked for without the others of their item: what a sentence is about at all, and the names of links. */
const APART = [['cue'], ['policyName', 'siteTerms', 'meeting']];

/** Most texts in a language get no farther than the first list of an item: the others are left unread until one does. */
function inGroups({ words }: PhraseTable, lists: PatternLists): Says {
  const groupOf = (list: string): number => APART.findIndex((names) => names.includes(list));
  const groups = [-1, ...APART.keys()].map((group) =>
    Object.fromEntries(Object.entries(lists).filter(([list]) => groupOf(list) === group)),
  );
  const asked = new Map<string, Says>();
  for (const group of groups) {
    const says = matcher(words, group);
    for (const list of Object.keys(group)) asked.set(list, says);
  }
  return (norm, list) => asked.get(list)?.(norm, list) ?? false;
}

/** Signs of whose words a sentence is, in all languages. */
export function voices(): readonly Voices[] {
  VOICES ??= TABLES.map(({ words, voice }) => ({ says: matcher(words, withoutGenre(voice)) }));
  return VOICES;
}

let VOICES: readonly Voices[] | undefined;

function withoutGenre({
  elsewhere: _sure,
  perhapsElsewhere: _perhaps,
  ...voice
}: PhraseTable['voice']): PatternLists {
  return voice;
}

/** Signs of what kind a text is, a language at a time; asked of all sentences of a page, and so looked for in all languages at once. */
export function genreSigns(): readonly GenreSigns[] {
  GENRE ??= compiledGenre();
  return GENRE;
}

let GENRE: readonly GenreSigns[] | undefined;

function compiledGenre(): GenreSigns[] {
  const says = matcherOf(
    TABLES.map(({ language, words, voice: { elsewhere, perhapsElsewhere } }) => ({
      words,
      lists: {
        [`elsewhere ${language}`]: elsewhere,
        [`perhapsElsewhere ${language}`]: perhapsElsewhere,
      },
    })),
  );
  return TABLES.map(({ language }) => {
    const names = {
      elsewhere: `elsewhere ${language}`,
      perhapsElsewhere: `perhapsElsewhere ${language}`,
    };
    return { says: (norm, list) => says(norm, names[list]) };
  });
}

/** The languages that a text shows most by its small words; all of them when it shows none. */
export function languagesIn({ languages }: Scan): readonly string[] {
  return SHOWN[languages] ?? [];
}

TABLES.forEach(({ common }, at) => {
  for (const word of common) addSmallWord(word, at);
});

/** The languages by their bits. */
const SHOWN = Array.from({ length: 2 ** TABLES.length }, (_none, bits) =>
  TABLES.flatMap(({ language }, at) => ((bits & (1 << at)) === 0 ? [] : [language])),
);

/** The names of the digits in every language. */
export const DIGIT_NAMES: readonly (readonly string[])[] = TABLES.map((table) => table.digits);
