// The text that patterns are matched with, as a row of codes: a row is looked into quicker than a string.
import { isLetter } from './characters.ts';
import { CodeRow } from './code-row.ts';

/** The codes of the text's characters, after one that is none and before another. */
const ROW = new CodeRow(2048);
const NO_CODE = 0xffff;
let codes = ROW.read('', NO_CODE);
/** How many they are, UTF-16 units. */
export let length = 0;
let edges: number[] = [];
let areEdgesKnown = false;

/** From now on, all questions are about this text. Linear in it. */
export function readCodes(text: string): void {
  length = text.length;
  areEdgesKnown = false;
  codes = ROW.read(text, NO_CODE);
}

/** The code of the character that stands there; before the text and after it, one that is in no set of letters. */
export function codeAt(at: number): number {
  return codes[at + 1] ?? NO_CODE;
}

/** No letter or digit stands here. */
export function isEdge(at: number): boolean {
  return !isLetter(codeAt(at));
}

/** Where a match may begin that need not begin with a word: after no letter and no digit. */
export function edgesOf(): readonly number[] {
  if (areEdgesKnown) return edges;
  areEdgesKnown = true;
  edges = [0];
  for (let at = 1; at <= length; at += 1) if (isEdge(at - 1)) edges.push(at);
  return edges;
}

/** Where these letters end if they stand there; -1 if they do not. */
export function endOfText(letters: readonly number[], at: number): number {
  for (let one = 0; one < letters.length; one += 1) {
    if (codes[at + one + 1] !== letters[one]) return -1;
  }
  return at + letters.length;
}

/** Whether the text's last word ends in these letters. */
export function endsIn(letters: string): boolean {
  let end = length;
  while (end > 0 && isEdge(end - 1)) end -= 1;
  const from = end - letters.length;
  for (let one = 0; one < letters.length; one += 1) {
    if (codeAt(from + one) !== letters.charCodeAt(one)) return false;
  }
  return from >= 0;
}

/** White space stands there. */
export function isSpace(at: number): boolean {
  const code = codeAt(at);
  return code < 128
    ? code === 32 || (code >= 9 && code <= 13)
    : SPACE.test(String.fromCharCode(code));
}

const SPACE = /\s/;
