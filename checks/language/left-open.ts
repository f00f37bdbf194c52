// Words that deny what comes next: a line, a paragraph or a row of signs that ends in one goes on after the break.

import { codeIn } from '../../core/code-in.ts';

/** Longer than any of the words, with what stands before it. */
const LONGEST = 16;

/** "or not", "if not" and the answer "no" deny what was before; "do not", "never" and "isn't" leave open what they deny. */
const LEFT_OPEN =
  /(?:^|[^\p{L}'’])(?:(?<!(?:or|if|why|but|and|rather|maybe|probably|of course) )not|never|cannot|\p{L}{1,6}n['’]t|ne|(?<=\p{L} )no|nunca|jam[aá]s)[\s\p{P}*_]{0,4}$/iu;
const ENDED = /[.!?…:;,)"”»]\s*$/;

/** Whether text up to a break denies what stands after it. */
export function isLeftOpen(text: string): boolean {
  if (!mayBeDenied(text)) return false;
  const end = text.slice(-LONGEST);
  return LEFT_OPEN.test(end) && !ENDED.test(end);
}

/** A quick look at the last letter and the sign that ends the text: it never turns away what the patterns would match. */
function mayBeDenied(text: string): boolean {
  const least = Math.max(0, text.length - LONGEST);
  let at = text.length - 1;
  while (at >= least && codeIn(text, at) === SPACE) at -= 1;
  if (ENDS.has(codeIn(text, at))) return false;
  for (; at >= least; at -= 1) {
    const code = codeIn(text, at);
    if (code >= BEYOND_ASCII || LAST_LETTERS.has(code)) return true;
    if (isLetter(code)) return false;
  }
  return false;
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

const SPACE = 0x20;
const BEYOND_ASCII = 0x80;
/** With which the denying words end. */
const LAST_LETTERS = codesOf('treoasTREOAS');
const ENDS = codesOf('.!?:;,)"');

function codesOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
}
