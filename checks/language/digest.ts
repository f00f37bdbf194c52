// What is known of a list of patterns before any text is met: of each way to match it, the words that are enough and those it needs.
import { type Anchor, anchorsOf, rarestOf } from './anchors.ts';
import { type Part, readPattern, type Words } from './grammar.ts';
import { type Needs, NO_NEEDS, standingOfAnchor } from './standing.ts';
import { STEMS } from './stems.ts';
import { sureWordsOf } from './sure-words.ts';

/** How a way is tried: not at all where words alone tell, on text that has the words or the sign it needs, or on every text. */
export const TRIED = { never: 0, words: 1, sign: 2, always: 3 } as const;
export type Tried = (typeof TRIED)[keyof typeof TRIED];

/** One of the ways of a pattern; words by the numbers of their stems, what it needs by the numbers of its anchors. */
export type Way = {
  readonly sure: readonly number[];
  readonly tried: Tried;
  /** Nothing where it needs one anchor only: that is `rarest`. */
  readonly needs: Needs;
  /** The anchor that least text has; -1 for none. */
  readonly rarest: number;
  /** Of the others, the one that least text has; -1 where it needs one only. */
  readonly also: number;
};

/** The ways of each pattern of a list, in order. */
export type Digest = readonly (readonly Way[])[];

/** The ways of a pattern, as they are matched. */
export function waysOf(words: Words, source: string): readonly Part[] {
  return waysIn(readPattern(words, source));
}

/** The digest of what `waysOf` gives. */
export function digestOf(ways: readonly Part[]): Way[] {
  return ways.map(wayOf);
}

function wayOf(pattern: Part): Way {
  const words = sureWordsOf(pattern);
  const sure = words.sure.map((stem) => STEMS.numberOf(stem));
  if (words.all) return { ...NO_WAY, sure };
  const anchors = anchorsOf(pattern);
  const needs = anchors.length < 2 ? NO_NEEDS : anchors.map(standingOfAnchor);
  const rarest = rarestOf(anchors);
  if (rarest === undefined)
    return { ...NO_WAY, sure, tried: isSign(pattern) ? TRIED.sign : TRIED.always };
  const also = rarestOf(anchors.filter((one) => one !== rarest));
  return { sure, tried: TRIED.words, needs, rarest: numberOf(rarest), also: numberOf(also) };
}

const NO_WAY: Way = { sure: [], tried: TRIED.never, needs: NO_NEEDS, rarest: -1, also: -1 };

function numberOf(anchor: Anchor | undefined): number {
  return anchor === undefined ? -1 : standingOfAnchor(anchor);
}

/** The patterns of which one is enough: each needs fewer texts tried than all of them together. */
function waysIn(pattern: Part): readonly Part[] {
  if (pattern.is === 'whole') return waysIn(pattern.part);
  return pattern.is === 'either' ? pattern.ways.flatMap(waysIn) : [pattern];
}

/** "©" */
function isSign(pattern: Part): boolean {
  return pattern.is === 'text' && pattern.text.charCodeAt(0) >= 128;
}
