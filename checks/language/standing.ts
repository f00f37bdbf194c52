// Where the words of a text stand that patterns cannot do without: a pattern is tried only where they all lie ahead, in its order.
import type { Stems } from './anchors.ts';
import { STEMS } from './stems.ts';
import { longer, type Text, type Texts } from './texts.ts';

/** What a part of a pattern needs, by the numbers of its anchors, in the order in which their words stand in what it matches. */
export type Needs = readonly number[];

export const NO_NEEDS: Needs = [];

const NUMBERS = new Map<string, number>();
/** The stems of each anchor, and what was found of it in the text that was looked at `known`: where its first and last word begin. */
const stems: (readonly number[])[] = [];
const known: number[] = [];
const first: number[] = [];
const last: number[] = [];
/** Where all of its words begin, in the text that was looked at `placed`. */
const placed: number[] = [];
const places: (readonly number[])[] = [];
const NOWHERE: readonly number[] = [];

/** The number of an anchor, or of the first words of a part; the same for the same stems. */
export function standingOf(names: Stems): number {
  const key = names.join('|');
  const before = NUMBERS.get(key);
  if (before !== undefined) return before;
  const number = stems.push([...new Set(names)].map((name) => STEMS.numberOf(name))) - 1;
  known.push(0);
  first.push(0);
  last.push(-1);
  placed.push(0);
  places.push(NOWHERE);
  NUMBERS.set(key, number);
  return number;
}

/** The number of the look, and for each stem the look at which it was last seen, and where: its first place, and the number of its last. */
let look = 0;
let seen = new Int32Array(1024);
let seenFirst = new Int32Array(1024);
let seenLast = new Int32Array(1024);
/** The places of all stems: each where, and the number of the place before with the same stem. */
let placeAt = new Int32Array(1024);
let placeBefore = new Int32Array(1024);
let placeCount = 1;
let looked: Text | undefined;

/** Looks at a text; gives the number of the look, which is the same as long as it is the same text. Linear in the text. */
export function lookAt(texts: Texts, norm: string): number {
  const text = texts.of(norm);
  if (text === looked) return look;
  if (STEMS.size >= seen.length) makeRoom();
  looked = text;
  look += 1;
  placeCount = 1;
  const { words, starts } = text;
  for (let word = 0; word < words.length; word += 1) {
    note(texts.vocabulary.stemsOf(words[word] ?? 0), starts[word] ?? 0);
  }
  return look;
}

function note(numbers: readonly number[], at: number): void {
  for (const stem of numbers) {
    const isNew = seen[stem] !== look;
    if (isNew) {
      seen[stem] = look;
      seenFirst[stem] = at;
    }
    if (placeCount === placeAt.length) {
      placeAt = longer(placeAt);
      placeBefore = longer(placeBefore);
    }
    placeAt[placeCount] = at;
    placeBefore[placeCount] = isNew ? 0 : (seenLast[stem] ?? 0);
    seenLast[stem] = placeCount;
    placeCount += 1;
  }
}

function makeRoom(): void {
  const size = STEMS.size * 2;
  seen = new Int32Array(size);
  seenFirst = new Int32Array(size);
  seenLast = new Int32Array(size);
}

/** The last place of the text looked at where what has these needs may begin; -1 when it is nowhere in it. */
export function latestStart(needs: Needs): number {
  let from = 0;
  let latest = needs.length === 0 ? Infinity : LAST;
  for (const need of needs) {
    if (known[need] !== look) find(need);
    const end = last[need] ?? -1;
    if (end < from) return -1;
    from = Math.max(from, first[need] ?? 0);
    latest = Math.min(latest, end);
  }
  return latest;
}

/** Later than all places. */
const LAST = 0x3fff_ffff;

function find(anchor: number): void {
  let from = LAST;
  let to = -1;
  for (const stem of stems[anchor] ?? NO_NEEDS) {
    if (seen[stem] !== look) continue;
    from = Math.min(from, seenFirst[stem] ?? 0);
    to = Math.max(to, placeAt[seenLast[stem] ?? 0] ?? 0);
  }
  known[anchor] = look;
  first[anchor] = from;
  last[anchor] = to;
}

/** Where in the text looked at words begin that have one of the stems, in order. */
export function placesOf(standing: number): readonly number[] {
  if (placed[standing] !== look) {
    placed[standing] = look;
    places[standing] = findAll(stems[standing] ?? NO_NEEDS);
  }
  return places[standing] ?? NOWHERE;
}

function findAll(numbers: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const stem of numbers) if (seen[stem] === look) addPlaces(stem, found);
  if (found.length < 2) return found;
  found.sort((a, b) => a - b);
  return found.filter((at, index) => at !== found[index - 1]);
}

function addPlaces(stem: number, found: number[]): void {
  for (let one = seenLast[stem] ?? 0; one !== 0; one = placeBefore[one] ?? 0) {
    found.push(placeAt[one] ?? 0);
  }
}
