// Digests as text and back: each number is the code of a character, above the control characters and below the surrogates.
import type { Digest, Tried, Way } from './digest.ts';
import { codeIn } from '../../core/code-in.ts';
import { numberAt } from './rows.ts';
import { NO_NEEDS } from './standing.ts';

const ZERO = 0x20;
const SURROGATES = 0xd800;

/** Numbers as text. Throws for one that is too large. */
export function packed(numbers: Iterable<number>): string {
  const chars: string[] = [];
  for (const number of numbers) {
    if (number + ZERO >= SURROGATES) throw new Error('a number too large to be packed');
    chars.push(String.fromCharCode(number + ZERO));
  }
  return chars.join('');
}

/** The numbers of such a text. */
export function unpacked(text: string): Uint16Array {
  const numbers = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) numbers[at] = codeIn(text, at) - ZERO;
  return numbers;
}

/** A digest as text. */
export function packedDigest(digest: Digest): string {
  return packed(digest.flatMap((ways) => [ways.length, ...ways.flatMap(numbersOf)]));
}

/** -1 is no number that can be packed. */
function numbersOf({ sure, tried, needs, rarest, also }: Way): number[] {
  return [tried, rarest + 1, also + 1, sure.length, ...sure, needs.length, ...needs];
}

/** The digest of such a text; with the numbers that its stems and anchors have by now. */
export function digestIn(text: string, stems: Numbers, anchors: Numbers): Digest {
  const numbers = new NumberReader(unpacked(text));
  const digest: Way[][] = [];
  while (numbers.left) {
    const ways: Way[] = [];
    for (let left = numbers.next(); left > 0; left -= 1) ways.push(wayIn(numbers, stems, anchors));
    digest.push(ways);
  }
  return digest;
}

/** By the number that was packed the one of now. */
export type Numbers = ArrayLike<number>;

function wayIn(numbers: NumberReader, stems: Numbers, anchors: Numbers): Way {
  const tried = triedIn(numbers.next());
  const rarest = numbers.next() - 1;
  const also = numbers.next() - 1;
  const sure = numbers.several(stems);
  const needs = numbers.several(anchors);
  return {
    sure,
    tried,
    needs: needs.length === 0 ? NO_NEEDS : needs,
    rarest: rarest < 0 ? -1 : numberAt(anchors, rarest),
    also: also < 0 ? -1 : numberAt(anchors, also),
  };
}

/** Reads a row of numbers from its beginning on. */
class NumberReader {
  readonly #numbers: Uint16Array;
  #at = 0;

  constructor(numbers: Uint16Array) {
    this.#numbers = numbers;
  }

  get left(): boolean {
    return this.#at < this.#numbers.length;
  }

  next(): number {
    const number = numberAt(this.#numbers, this.#at);
    this.#at += 1;
    return number;
  }

  /** As many as the next number says, as they are now. */
  several(now: Numbers): number[] {
    const found: number[] = [];
    for (let left = this.next(); left > 0; left -= 1) found.push(numberAt(now, this.next()));
    return found;
  }
}

function triedIn(number: number): Tried {
  return number === 1 || number === 2 || number === 3 ? number : 0;
}
