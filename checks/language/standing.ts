// Where the words of a text stand that patterns cannot do without: a pattern is tried only where they all lie ahead, in its order.
import type { Anchor, Stems } from './anchors.ts';
import { cell, longer } from './rows.ts';
import { addSet, forgetStems, isNewStem, presentAt, stemAt, stemsOfSet } from './stem-sets.ts';
import { STEMS } from './stems.ts';
import type { Text, Texts } from './texts.ts';

/** What a part of a pattern needs, by the numbers of its anchors, in the order in which their words stand in what it matches. */
export type Needs = readonly number[];

export const NO_NEEDS: Needs = [];

const NUMBERS = new Map<string, number>();

/** A row an anchor: where the set of its stems begins and ends, at which look it was found, and where its first and last word begin then. */
const WIDTH = 5;
const FROM = 0;
const TO = 1;
const KNOWN = 2;
const FIRST = 3;
const FINAL = 4;
let anchors = new Int32Array(1024 * WIDTH);
let anchorCount = 0;
/** Where all words of an anchor begin, in the text that was looked at `placed`. */
const placed: number[] = [];
const places: (readonly number[])[] = [];
const NOWHERE: readonly number[] = [];

/** The number of an anchor: the same for the same stems. Word classes bring the very same anchor again and again. */
export function standingOfAnchor(anchor: Anchor): number {
  if (anchor.standing < 0) anchor.standing = standingOf(anchor.stems);
  return anchor.standing;
}

/** How many anchors have a number by now. */
export function anchorCountNow(): number {
  return anchorCount;
}

/** The numbers of an anchor's stems. */
export function stemsIn(standing: number): number[] {
  return stemsOfSet(setAt(standing * WIDTH));
}

function setAt(row: number): { from: number; to: number } {
  return { from: cell(anchors, row + FROM), to: cell(anchors, row + TO) };
}

/** The number of the first words of a part, or of an anchor's. */
export function standingOf(names: Stems): number {
  const key = names.join('|');
  const before = NUMBERS.get(key);
  if (before !== undefined) return before;
  const number = addAnchor(Array.from(new Set(names), (name) => STEMS.numberOf(name)));
  NUMBERS.set(key, number);
  return number;
}

/** The number of a new anchor, of stems by their numbers. */
export function addAnchor(numbers: readonly number[]): number {
  const number = anchorCount;
  anchorCount += 1;
  if (anchorCount * WIDTH > anchors.length) anchors = longer(anchors);
  const { from, to } = addSet(numbers);
  anchors[number * WIDTH + FROM] = from;
  anchors[number * WIDTH + TO] = to;
  placed.push(0);
  places.push(NOWHERE);
  return number;
}

/** The number of the look; for each stem of the text a row: its first place, and the number of its last. */
let look = 0;
const SEEN = 2;
const SEEN_FIRST = 0;
const SEEN_LAST = 1;
let seen = new Int32Array(1024 * SEEN);
/** The places of all stems: each where, and the number of the place before with the same stem. */
let placeAt = new Int32Array(1024);
let placeBefore = new Int32Array(1024);
let placeCount = 1;
let looked: Text | undefined;

/** Looks at a text; gives the number of the look, which is the same as long as it is the same text. Linear in the text. */
export function lookAt({ vocabulary }: Texts, text: Text): number {
  if (text === looked) return look;
  if (STEMS.size * SEEN >= seen.length) seen = new Int32Array(STEMS.size * 2 * SEEN);
  forgetStems(STEMS.size);
  looked = text;
  look += 1;
  placeCount = 1;
  const { words, starts } = text;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    const from = vocabulary.stemsFrom(word);
    const to = from + vocabulary.stemCount(word);
    for (let one = from; one < to; one += 1) note(vocabulary.stemAt(one), starts[at] ?? 0);
  }
  return look;
}

function note(stem: number, at: number): void {
  const row = stem * SEEN;
  const isNew = isNewStem(stem);
  if (isNew) seen[row + SEEN_FIRST] = at;
  if (placeCount === placeAt.length) {
    placeAt = longer(placeAt);
    placeBefore = longer(placeBefore);
  }
  placeAt[placeCount] = at;
  placeBefore[placeCount] = isNew ? 0 : cell(seen, row + SEEN_LAST);
  seen[row + SEEN_LAST] = placeCount;
  placeCount += 1;
}

/** The last place of the text looked at where what has these needs may begin; -1 when it is nowhere in it. */
export function latestStart(needs: ArrayLike<number>, begin = 0, end = needs.length): number {
  if (isKnownToLack(needs, begin, end)) return -1;
  let from = 0;
  let latest = begin === end ? Infinity : LAST;
  for (let one = begin; one < end; one += 1) {
    const row = (needs[one] ?? 0) * WIDTH;
    if (anchors[row + KNOWN] !== look) find(row);
    const last = cell(anchors, row + FINAL);
    if (last < from) return -1;
    from = Math.max(from, cell(anchors, row + FIRST));
    latest = Math.min(latest, last);
  }
  return latest;
}

/** Whether one of them has been looked for before, and was nowhere: many patterns need the same words. */
function isKnownToLack(needs: ArrayLike<number>, begin: number, end: number): boolean {
  for (let one = begin; one < end; one += 1) {
    const row = (needs[one] ?? 0) * WIDTH;
    if (anchors[row + KNOWN] === look && cell(anchors, row + FINAL) < 0) return true;
  }
  return false;
}

/** Later than all places. */
const LAST = 0x3fff_ffff;

function find(row: number): void {
  let first = LAST;
  let last = -1;
  const to = cell(anchors, row + TO);
  for (let at = cell(anchors, row + FROM); at < to; at += 2) {
    for (let left = presentAt(at); left !== 0; left &= left - 1) {
      const stem = stemAt(at, left) * SEEN;
      first = Math.min(first, cell(seen, stem + SEEN_FIRST));
      last = Math.max(last, cell(placeAt, cell(seen, stem + SEEN_LAST)));
    }
  }
  anchors[row + KNOWN] = look;
  anchors[row + FIRST] = first;
  anchors[row + FINAL] = last;
}

/** Where in the text looked at words begin that have one of the stems, in order. */
export function placesOf(standing: number): readonly number[] {
  if (placed[standing] !== look) {
    placed[standing] = look;
    places[standing] = findAll(standing * WIDTH);
  }
  return places[standing] ?? NOWHERE;
}

function findAll(row: number): readonly number[] {
  const found: number[] = [];
  const to = cell(anchors, row + TO);
  for (let at = cell(anchors, row + FROM); at < to; at += 2) {
    for (let left = presentAt(at); left !== 0; left &= left - 1) {
      addPlaces(stemAt(at, left) * SEEN, found);
    }
  }
  return found.length < 2 ? found : inOrder(found);
}

/** Each once. Those of one stem come from the last to the first. */
function inOrder(found: readonly number[]): readonly number[] {
  if (found.length > FEW) return [...new Set(Int32Array.from(found).sort())];
  const ordered: number[] = [];
  for (let one = found.length - 1; one >= 0; one -= 1) insert(ordered, found[one] ?? 0);
  return ordered;
}

/** To put more in order one by one would take their square. */
const FEW = 32;

function insert(ordered: number[], at: number): void {
  let place = ordered.length;
  while (place > 0 && (ordered[place - 1] ?? 0) > at) place -= 1;
  if (place > 0 && ordered[place - 1] === at) return;
  if (place === ordered.length) ordered.push(at);
  else ordered.splice(place, 0, at);
}

function addPlaces(row: number, found: number[]): void {
  for (let one = cell(seen, row + SEEN_LAST); one !== 0; one = cell(placeBefore, one)) {
    found.push(cell(placeAt, one));
  }
}
