// Words that deny what comes next: a line, a paragraph or a row of signs that ends in one goes on after the break.

import { codeIn } from '../../core/code-in.ts';

/** Longer than any of the words, with what stands before it. */
const LONGEST = 20;

/** "or not", "if not" and the answer "no" deny what was before; "do not", "never" and "isn't" leave open what they deny. */
const LEFT_OPEN =
  /(?:^|[^\p{L}'’])(?:(?<!(?<!\p{L})(?:or|if|why|but|and|rather|maybe|probably|of course) )not|never|cannot|\p{L}{1,6}n['’]t|ne|(?<=\p{L} )no|nunca|jam[aá]s)[\s\p{P}*_]{0,4}$/iu;
const ENDED = /[.!?…:;,)"”»]\s*$/;

/** Whether text up to a break denies what stands after it. */
export function isLeftOpen(text: string): boolean {
  if (!mayBeDenied(text)) return false;
  const end = text.slice(-LONGEST);
  return LEFT_OPEN.test(end) && !ENDED.test(end);
}

/** A quick look at the last letters and the sign that ends the text: it never turns away what the patterns would match. */
function mayBeDenied(text: string): boolean {
  const least = Math.max(0, text.length - LONGEST);
  let at = text.length - 1;
  while (at >= least && codeIn(text, at) === SPACE) at -= 1;
  if (isEnd(codeIn(text, at))) return false;
  for (; at >= least; at -= 1) {
    const code = codeIn(text, at);
    if (code >= BEYOND_ASCII) return true;
    if (isLetter(code)) return mayDeny(code, codeIn(text, at - 1), codeIn(text, at - 2));
  }
  return false;
}

/** Whether a word may be one of those, by its last letters, the very last one first. */
function mayDeny(last: number, second: number, third: number): boolean {
  if (second >= BEYOND_ASCII || third >= BEYOND_ASCII) return true;
  return LAST_LETTERS.has(letters(isLetter(third) ? third : SPACE, second, last));
}

/** Three letters as one number, in whatever case. */
function letters(third: number, second: number, last: number): number {
  return ((third | LOWER) << 16) | ((second | LOWER) << 8) | last | LOWER;
}

function isLetter(code: number): boolean {
  const lower = code | LOWER;
  return lower >= 0x61 && lower <= 0x7a;
}

function isEnd(code: number): boolean {
  return code < BEYOND_ASCII && ENDS[code] === 1;
}

const SPACE = 0x20;
/** The bit that small letters have and capitals have not; the signs that are compared here have it as well. */
const LOWER = 0x20;
const BEYOND_ASCII = 0x80;
/** With which the denying words end: "not", "n't", "never", "ne", "no", "nunca", "jamas". */
const LAST_LETTERS: ReadonlySet<number> = new Set(
  ['not', "n't", 'ver', ' ne', ' no', 'nca', 'mas'].map((end) =>
    letters(end.charCodeAt(0), end.charCodeAt(1), end.charCodeAt(2)),
  ),
);
const ENDS = Uint8Array.from({ length: BEYOND_ASCII }, (_none, code) =>
  Number('.!?:;,)"'.includes(String.fromCharCode(code))),
);
