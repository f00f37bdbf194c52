// What stands around a word: whether it is one of a language's own, or part of an address or of another word.
import { isLetter } from './characters.ts';

/**
 * Whether a word is one of its language: parts of an address ("t.co/1y2") and the ends of English words ("the city's", "we'd") are not. The codes
 * of a text, in which something stands before the first word and after the last.
 */
export function isPlainWord(codes: Uint16Array, start: number, end: number): boolean {
  const before = codes[start - 1] ?? 0;
  const after = codes[end] ?? 0;
  // Most words stand between spaces.
  if (before === SPACE && after === SPACE) return true;
  if (JOINED_BEFORE.has(before)) return false;
  if (before === APOSTROPHE && isEnding(codes, start, end)) return false;
  return !goesOn(codes, end);
}

function goesOn(codes: Uint16Array, end: number): boolean {
  const after = codes[end] ?? 0;
  if (after === UNDERSCORE || after === AT) return true;
  return JOINED_AFTER.has(after) && isWordCode(codes[end + 1] ?? 0);
}

const SPACE = 32;
const APOSTROPHE = 39;
const AT = 64;
const UNDERSCORE = 95;
const JOINED_BEFORE = codesOf('_@/.-');
const JOINED_AFTER = codesOf('./-');
const ENDINGS = codesOf('sd');

function codesOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
}

/** The "s" of "city's". */
function isEnding(codes: Uint16Array, start: number, end: number): boolean {
  if (end - start !== 1 || !ENDINGS.has(codes[start] ?? 0)) return false;
  const code = codes[start - 2] ?? 0;
  return code >= 97 && code <= 122;
}

function isWordCode(code: number): boolean {
  return isLetter(code) || code === UNDERSCORE;
}
