// Patterns as they are matched: of one shape for all parts, ways that begin with the same letters put together into a tree of letters.
import { type Anchor, anchorsIn, anchorsOf } from './anchors.ts';
import { type Characters, charactersOf } from './characters.ts';
import type { Ends } from './ends.ts';
import { ANYWHERE, type Starts, startsOf, startsOfRow } from './first-characters.ts';
import type { Of, Part } from './grammar.ts';
import { firstWordsOf } from './first-words.ts';
import { beginning, type Letter, letterAfter, placeTree } from './letter-trees.ts';
import { type Needs, NO_NEEDS, standingOf, standingOfAnchor } from './standing.ts';

export const TEXT = 0;
export const RUN = 1;
export const WORDS = 2;
export const SEQUENCE = 3;
export const EITHER = 4;
export const REPEAT = 5;
export const WHOLE = 6;
export const LOOK = 7;
const END = 8;

const NO_CHARACTERS = charactersOf(String.raw`[^\s\S]`);
const UNKNOWN = -2;

/** A part of a pattern, ready to be matched. What its sort does not need is empty. All are of one shape, so that they are looked into without asking for it. */
export class Node {
  sort: number;
  /** Where a match may begin. */
  starts: Starts;
  /** The codes of a text's letters. */
  codes: readonly number[] = [];
  of: Characters = NO_CHARACTERS;
  least = 0;
  most = 0;
  /** Of a run, and of words, inside a sequence: where what follows may begin; they end nowhere else. */
  follow: Starts = ANYWHERE;
  /** Of a sequence; of the others, the only one. */
  parts: readonly Node[] = [];
  /** Of a sequence that reaches the text's end: the letters that the text's last word must end in. */
  ending = '';
  /** Of a sequence: it begins with the text's beginning, and is tried nowhere else. */
  atStart = false;
  /** Of several ways, the tree of those that begin with letters, -1 where there is none, and all others. */
  lettered = -1;
  others: readonly Node[] = [];
  /** Of a look, whether it must be seen; of an end, whether it is the text's beginning. */
  wanted = false;
  /** How far back to look; -1 for ahead. */
  back = -1;
  /** Of sequences and word classes: the words without which they match nothing, and the last place where they may begin in the text looked at `look`. */
  needs: Needs = NO_NEEDS;
  look = 0;
  latest = 0;
  /** Of patterns and word classes with more than letters, what their first word is, where that can be told; -1 where not. */
  lead = UNKNOWN;
  /** Of a word class with more than letters: where it ends in that text, by where it begins. */
  seen: { look: number; ends: Map<number, Ends> } | undefined = undefined;

  constructor(sort: number, part: Part) {
    this.sort = sort;
    this.starts = startsOf(part);
  }
}

/** What follows in ways that begin with the same letters, by its number in their tree. */
const RESTS: Node[][] = [[]];

export function restsOf(number: number): readonly Node[] {
  return RESTS[number] ?? [];
}

const KNOWN = new Map<Part, Node>();

/** The part as it is matched; made at the first question. `edge`: it surely begins after no letter and no digit. */
function nodeOf(part: Part, edge = true): Node {
  const known = KNOWN.get(part);
  if (known !== undefined) return known;
  const node = made(part, edge);
  KNOWN.set(part, node);
  return node;
}

function filled(sort: number, part: Part, fields: Partial<Node>): Node {
  return Object.assign(new Node(sort, part), fields);
}

function made(part: Part, edge: boolean): Node {
  switch (part.is) {
    case 'text':
      return filled(TEXT, part, { codes: Array.from({ length: part.text.length }, (_none, at) => part.text.charCodeAt(at)) }); // prettier-ignore
    case 'run':
      return filled(RUN, part, { of: part.of, least: part.least, most: part.most });
    case 'words':
      return filled(WORDS, part, { of: part.of, most: part.most });
    case 'sequence':
      return sequenceOf(part, edge);
    case 'either':
      return eitherOf(part, edge);
    case 'whole':
      return wholeOf(part);
    case 'repeat':
    case 'look':
    case 'end':
      return around(part);
  }
}

/** A sequence inside of what begins with letters is tried seldom, and needs no look at what it cannot do without. */
function sequenceOf(part: Of<'sequence'>, edge: boolean): Node {
  const parts = part.parts.map((one, at) => nodeOf(one, edge && at === 0));
  parts.forEach((one, at) => {
    if (one.sort === RUN || one.sort === WORDS) one.follow = startsOfRow(part.parts.slice(at + 1));
  });
  const needs = edge ? needsOf(anchorsIn(part)) : NO_NEEDS;
  const [first] = part.parts;
  const atStart = first?.is === 'end' && first.of === 'start';
  return filled(SEQUENCE, part, { parts, needs, ending: endingOf(part.parts), atStart });
}

function needsOf(anchors: readonly Anchor[]): Needs {
  return anchors.length === 0 ? NO_NEEDS : anchors.map(standingOfAnchor);
}

/** A whole pattern, which is begun at more places than its parts: it is told its first words as well. */
export function patternOf(part: Part): Node {
  const node = nodeOf(part);
  if (node.lead === UNKNOWN) node.lead = leadOf(part);
  return node;
}

function leadOf(part: Part): number {
  const words = firstWordsOf(part);
  return words === undefined ? -1 : standingOf(words);
}

/** What repeats begins anywhere but for the first time. */
function around(part: Of<'repeat'> | Of<'look'> | Of<'end'>): Node {
  if (part.is === 'end') return filled(END, part, { wanted: part.of === 'start' });
  const parts = [nodeOf(part.part, false)];
  return part.is === 'look'
    ? filled(LOOK, part, { parts, wanted: part.wanted, back: part.back ?? -1 })
    : filled(REPEAT, part, { parts, least: part.least, most: part.most });
}

function endingOf(parts: readonly Part[]): string {
  const [last, before, ...others] = parts.toReversed();
  if (last?.is !== 'end' || last.of !== 'end' || before === undefined) return '';
  return before.is === 'run' && !before.letters ? lettersOf(others[0]) : lettersOf(before);
}

function lettersOf(part: Part | undefined): string {
  return part?.is === 'text' ? (/[a-z0-9]*$/.exec(part.text)?.[0] ?? '') : '';
}

/** A class of a few words is as soon matched as looked up. */
function wholeOf(part: Of<'whole'>): Node {
  const inside = nodeOf(part.part);
  const plain = inside.sort === TEXT || (inside.sort === EITHER && inside.others.length === 0);
  const seen = plain ? undefined : { look: 0, ends: new Map<number, Ends>() };
  const needs = needsOf(anchorsOf(part.part));
  return filled(WHOLE, part, {
    parts: [inside],
    needs,
    lead: plain ? UNKNOWN : leadOf(part),
    seen,
  });
}

function eitherOf(part: Of<'either'>, edge: boolean): Node {
  const tree = beginning();
  const others: Node[] = [];
  for (const way of waysIn(part)) {
    const [first, ...rest] = way.is === 'sequence' ? way.parts : [way];
    if (first?.is === 'text' && first.text !== '') addWay(tree, first.text, rest);
    else others.push(nodeOf(way, edge));
  }
  const lettered = tree.after.length === 0 ? -1 : placeTree(tree);
  return filled(EITHER, part, { lettered, others });
}

function addWay(tree: Letter, text: string, rest: readonly Part[]): void {
  let last = tree;
  for (let at = 0; at < text.length; at += 1) last = letterAfter(last, text.charCodeAt(at));
  if (rest.length === 0) last.ends = true;
  else {
    if (last.rests === 0) last.rests = RESTS.push([]) - 1;
    RESTS[last.rests]?.push(restOf(rest));
  }
}

function waysIn({ ways }: Of<'either'>): readonly Part[] {
  return ways.flatMap((way) => (way.is === 'either' ? waysIn(way) : [way]));
}

function restOf(parts: readonly Part[]): Node {
  const [only] = parts;
  const part: Part = only !== undefined && parts.length === 1 ? only : { is: 'sequence', parts };
  return nodeOf(part, false);
}
