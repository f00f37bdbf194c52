// What of a page is in a language without phrases: by the words that only such languages have, or by its letters.
import type { Block } from '../../core/read/content.ts';
import { OTHER_IN } from './characters.ts';
import { LastAsked } from './last-asked.ts';
import { TEXTS } from './phrasebook.ts';
import { UNREAD_WORDS } from './phrases/unread.ts';
import { lengthOf, type Sentence } from './sentences.ts';

/** How much of a page nobody here can read, in characters, the first such sentence, and whether another shows a language that can be read. */
export type Unread = { length: number; total: number; read: boolean; first?: Sentence };

/** Of a page of which no sentence has been seen yet. */
export function nothingUnread(): Unread {
  return { length: 0, total: 0, read: false };
}

const KNOWN = new LastAsked<readonly Block[], Unread>();

/** Whether normalised text is in a language without phrases. Linear in it. */
export function isUnread(norm: string): boolean {
  return TEXTS.languagesOf(norm) === 0 || isInOtherLetters(norm);
}

/** Fewer letters may be a sign or a name. */
const FEWEST_LETTERS = 3;

function isInOtherLetters(norm: string): boolean {
  // Most of what is not ASCII is a dash or an apostrophe.
  if (!MAY_BE_OTHER.test(norm)) return false;
  const other = norm.match(OTHER_LETTER)?.length ?? 0;
  return other >= FEWEST_LETTERS && other * 2 > (norm.match(LATIN)?.length ?? 0);
}

const MAY_BE_OTHER = /[\u0370-\u1dff\u2c00-\ud7ff\uf900-\ufefc]/;
const OTHER_LETTER = /(?!\p{Script=Latin})\p{L}/gu;
const LATIN = /[a-z]/g;

/** Adds a sentence that has just been walked over to what is known of its page. */
export function addTo(page: Unread, sentence: Sentence): void {
  // A menu names languages in themselves.
  if (sentence.place === 'nav') return;
  const length = lengthOf(sentence);
  const letters = (sentence.kinds & OTHER_IN) !== 0 && isInOtherLetters(sentence.norm);
  page.total += length;
  page.read ||= TEXTS.isShown;
  if (!letters && !(TEXTS.isUnread && TEXTS.unreadCount >= FEWEST_WORDS)) return;
  if (BETWEEN_LANGUAGES.test(sentence.norm)) return;
  page.length += length;
  page.first ??= sentence;
}

/** What stands between a statement and the same in another language: "Cyfrif swyddogol / Official account". */
export const BETWEEN_LANGUAGES: RegExp = / ?\/ | - /;

/** One may be in a name: "Willkommen Township". */
const FEWEST_WORDS = 2;

/** Whether some sentence of the page shows by its small words a language that can be read. */
export function isReadAnywhere(blocks: readonly Block[]): boolean {
  return KNOWN.get(blocks)?.read === true;
}

/** Remembers what was found of a page. */
export function noteUnread(blocks: readonly Block[], page: Unread): void {
  KNOWN.set(blocks, page);
}

/** The first sentence that cannot be read, of a page of which so much cannot be that nothing follows from what is missing. */
export function unreadIn(blocks: readonly Block[]): Sentence | undefined {
  const page = KNOWN.get(blocks);
  return page !== undefined && page.length * MUCH >= page.total ? page.first : undefined;
}

/** One character in four. */
const MUCH = 4;

/** The tag of the language that normalised text shows by its words or its letters; "und" where neither tells. */
export function unreadLanguage(norm: string): string {
  if (isInOtherLetters(norm)) return SCRIPTS.find(([letter]) => letter.test(norm))?.[1] ?? 'und';
  const words = new Set(norm.match(/[a-z]+/g));
  let language = 'und';
  let most = 0;
  for (const [tag, row] of Object.entries(UNREAD_WORDS)) {
    const found = row.split(' ').filter((word) => words.has(word)).length;
    if (found > most) [language, most] = [tag, found];
  }
  return language;
}

/** What is written in letters of one script only. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Cyrillic}/u, 'und-Cyrl'],
  [/\p{Script=Arabic}/u, 'und-Arab'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'und-Deva'],
  [/\p{Script=Ethiopic}/u, 'und-Ethi'],
  [/\p{Script=Armenian}/u, 'hy'],
];
