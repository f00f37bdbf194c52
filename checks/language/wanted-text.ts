// Finds in a block of text the words that an agency's own item names.
import { RE2JS } from 're2js';
import type { OwnItem } from '../../core/policy/schema.ts';
import { foldText, normalise } from './normalise.ts';

/** Where the words stand in one block, UTF-16 units; `doubtful` when letters of another script were read as Latin. */
export type Hit = { start: number; end: number; doubtful: boolean };
export type Finder = (text: string) => Hit | undefined;

/** Finds the first of the phrases, as whole words whatever their case, spacing and typography, or else the pattern. Throws for a pattern that RE2 does not take. */
export function finderOf(item: Pick<OwnItem, 'phrases' | 'pattern'>): Finder {
  const phrases = item.phrases.map((phrase) => foldText(phrase).text).filter((one) => one !== '');
  const pattern =
    item.pattern === undefined ? undefined : RE2JS.compile(item.pattern, RE2JS.CASE_INSENSITIVE);
  return (text) => phraseIn(text, phrases) ?? (pattern && patternIn(text, pattern));
}

function phraseIn(text: string, phrases: readonly string[]): Hit | undefined {
  const folded = foldText(text);
  for (const phrase of phrases) {
    const at = wholeWords(folded.text, phrase);
    if (at < 0) continue;
    const origins = normalise(text).map.subarray(at, at + phrase.length + 1);
    const doubtful = folded.lookalikes;
    return { start: Math.min(...origins), end: Math.max(...origins), doubtful };
  }
  return undefined;
}

/** Where the phrase begins as words of its own: "art" is not in "party". */
function wholeWords(text: string, phrase: string): number {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
    const around = text.charAt(at - 1) + phrase.charAt(0);
    const after = phrase.charAt(phrase.length - 1) + text.charAt(at + phrase.length);
    if (!TWO_LETTERS.test(around) && !TWO_LETTERS.test(after)) return at;
  }
  return -1;
}

const TWO_LETTERS = /^[\p{L}\p{N}]{2}$/u;

function patternIn(text: string, pattern: RE2JS): Hit | undefined {
  const matcher = pattern.matcher(text);
  if (!matcher.find()) return undefined;
  return { start: matcher.start(), end: matcher.end(), doubtful: false };
}
