// Whether text has one of several runs of letters anywhere in it: one step a character, however many there are (Aho and Corasick 1975).
import { FIRST } from './code-row.ts';
import { readTexts } from './page-codes.ts';

/**
 * A finder for runs of a-z, whatever their case, in each of several texts; it says true as well of a text with other characters than
 * printable ASCII. Linear in the texts.
 */
export function infixFinder(infixes: readonly string[]): (texts: readonly string[]) => boolean[] {
  const { next, found } = automatonOf(infixes);
  const has = (codes: Uint16Array, from: number, to: number): boolean => {
    let state = 0;
    for (let at = from; at < to; at += 1) {
      const code = codes[at] ?? 0;
      if (code < LEAST || code > MOST) return true;
      state = next[state * WIDTH + letterOf(code)] ?? 0;
      if (found[state] === 1) return true;
    }
    return false;
  };
  return (texts) => {
    const codes = readTexts(texts);
    let from = FIRST;
    return texts.map(({ length }) => {
      const start = from;
      from += length + 1;
      return has(codes, start, start + length);
    });
  };
}

const LEAST = 32;
const MOST = 126;
/** A place for each letter, and the first one for all that is none. */
const WIDTH = 27;

function letterOf(code: number): number {
  const letter = (code | 0x20) - 96;
  return letter > 0 && letter < WIDTH ? letter : 0;
}

/** States are beginnings of infixes; each knows the longest beginning that the text ends in after one more letter. */
function automatonOf(infixes: readonly string[]): { next: Int16Array; found: Uint8Array } {
  const beginnings = new Set(
    infixes.flatMap((one) =>
      Array.from({ length: one.length + 1 }, (_none, at) => one.slice(0, at)),
    ),
  );
  const numbers = new Map(Array.from(beginnings, (one, at) => [one, at]));
  const next = new Int16Array(numbers.size * WIDTH);
  const found = new Uint8Array(numbers.size);
  for (const [beginning, state] of numbers) {
    if (infixes.some((one) => beginning.endsWith(one))) found[state] = 1;
    for (let letter = 1; letter < WIDTH; letter += 1) {
      const more = beginning + String.fromCharCode(96 + letter);
      next[state * WIDTH + letter] = numbers.get(longestEnd(more, numbers)) ?? 0;
    }
  }
  return { next, found };
}

function longestEnd(text: string, beginnings: ReadonlyMap<string, number>): string {
  for (let at = 0; at < text.length; at += 1) {
    if (beginnings.has(text.slice(at))) return text.slice(at);
  }
  return '';
}
