// The words without which a pattern cannot match, read off its tree: text that has none of them needs no matching.
import { charactersOf, isLetter } from './characters.ts';
import { startsOf } from './first-characters.ts';
import type { Of, Part } from './grammar.ts';
import { shareOf } from './word-shares.ts';

/** Beginnings of words, of which text must have at least one; with `$` at its end, a whole word. Words are runs of a-z and 0-9. */
export type Stems = readonly string[];
/** Words of which one is needed. */
export class Anchor {
  readonly stems: Stems;
  /** Its number, for `standing.ts`; -1 before it has one. */
  standing = -1;
  private known = -1;

  constructor(stems: Stems) {
    this.stems = stems;
  }

  /** About how much text has one of them; put together when it is first compared. */
  get share(): number {
    if (this.known >= 0) return this.known;
    let share = 0;
    for (const stem of this.stems) share += shareOf(stem);
    this.known = share;
    return share;
  }
}

/** What a pattern needs: a word of each anchor. Nothing when that cannot be told; never more than it truly needs. */
export function anchorsOf(pattern: Part): readonly Anchor[] {
  const known = KNOWN.get(pattern);
  if (known !== undefined) return known;
  const anchors = [...closed(read(begun(true), pattern), '$').anchors];
  KNOWN.set(pattern, anchors);
  return anchors;
}

/** Patterns and word classes live as long as their tables do. */
const KNOWN = new Map<Part, readonly Anchor[]>();

/** The same of a part inside a pattern, which begins after no letter and no digit. */
export function anchorsIn(part: Part): readonly Anchor[] {
  return KNOWN.get(part) ?? closed(read(begun(true), part), '').anchors;
}

/** How far a pattern is read. */
type Reading = {
  anchors: readonly Anchor[];
  /** Stems of the word that the reading stands in: what comes next decides whether they are whole. */
  open: Stems;
  /** Stems that belong to the same anchor and are decided. */
  done: Stems;
  /** The character before what comes next, if there is one, is surely no letter and no digit. */
  edge: boolean;
};

function begun(edge: boolean): Reading {
  return { anchors: [], open: [], done: [], edge };
}

function read(before: Reading, part: Part): Reading {
  switch (part.is) {
    case 'text':
      return readText(before, part.text);
    case 'run':
      return readRun(before, part);
    case 'sequence':
      return part.parts.reduce(read, before);
    case 'either':
      return readEither(before, part.ways);
    case 'repeat':
      return readRepeat(before, part);
    case 'whole': {
      // It begins after no letter and no digit.
      const { anchors } = closed(before, '$');
      return { ...begun(false), anchors: anchors.concat(anchorsOf(part.part)) };
    }
    case 'end':
      return closed(before, '$');
    case 'words':
      return closed(before, '');
    case 'look':
      return before;
  }
}

/** Ends the open word: `$` when it is whole, nothing when it may go on. */
function closed(reading: Reading, end: '$' | ''): Reading {
  const { anchors, open, done, edge } = reading;
  if (open.length === 0) return reading;
  // A word that may not have begun yet tells nothing.
  if (open.includes('')) return begunAgain(reading);
  const stems = new Set(done.concat(end === '' ? open : open.map((stem) => stem + end)));
  return { ...begun(edge), anchors: [...anchors, new Anchor([...stems])] };
}

function begunAgain({ anchors, edge }: Reading): Reading {
  return { ...begun(edge), anchors };
}

function readText(before: Reading, text: string): Reading {
  let reading = before;
  for (let start = 0; start < text.length;) {
    const letters = isLetter(text.charCodeAt(start));
    let end = start + 1;
    while (end < text.length && isLetter(text.charCodeAt(end)) === letters) end += 1;
    const run = start === 0 && end === text.length ? text : text.slice(start, end);
    reading = letters ? readLetters(reading, run) : readSigns(reading);
    start = end;
  }
  return reading;
}

function readLetters({ anchors, open, done, edge }: Reading, letters: string): Reading {
  const longer = open.length > 0 ? open.map((stem) => stem + letters) : edge ? [letters] : [];
  return { anchors, open: longer, done, edge: false };
}

function readSigns(before: Reading): Reading {
  const { anchors, open, done } = closed(before, '$');
  return { anchors, open, done, edge: true };
}

const DIGIT = charactersOf(String.raw`\d`);
const DIGITS = new Anchor(Array.from('0123456789'));

function readRun(before: Reading, { of, letters, least }: Extract<Part, { is: 'run' }>): Reading {
  if (!letters) return least > 0 ? { ...closed(before, '$'), edge: true } : leftOut(before);
  const reading = { ...closed(before, ''), edge: false };
  const digit = before.edge && least > 0 && of === DIGIT;
  return digit ? { ...reading, anchors: [...reading.anchors, DIGITS] } : reading;
}

/** A sign, or what begins with one, that may be left out ("web ?site"): the word before it is whole, or goes on. */
function leftOut(before: Reading): Reading {
  if (before.open.includes('')) return begunAgain(before);
  return { ...before, done: before.done.concat(before.open.map((stem) => `${stem}$`)) };
}

function readRepeat(before: Reading, part: Of<'repeat'>): Reading {
  return readLeftOut(before, part) ?? readAgain(before, part);
}

/** Letters that may be left out ("c?pra", "post(?:ed)?"), or a sign. */
function readLeftOut(before: Reading, { part, least, most }: Of<'repeat'>): Reading | undefined {
  if (least > 0 || most > 1) return undefined;
  const open = openBefore(before);
  return goneOn({ ...before, open, edge: false }, [NOTHING, part]);
}

/** At a word's edge, a word that has not begun: its first letters may be those that are left out. */
function openBefore({ open, edge }: Reading): Stems {
  return open.length === 0 && edge ? [''] : open;
}

const NOTHING: Part = { is: 'text', text: '' };

/** The open word in all of its spellings, where each way goes on with letters alone, and they are few. */
function goneOn(before: Reading, ways: readonly Part[]): Reading | undefined {
  if (before.open.length === 0) return undefined;
  const open: string[] = [];
  const done = [...before.done];
  for (const way of ways) {
    const reading = read({ ...before, anchors: [], done: [] }, way);
    if (reading.anchors.length > 0 || reading.open.length === 0) return undefined;
    open.push(...reading.open);
    done.push(...reading.done);
    if (open.length + done.length > MOST_SPELLINGS) return undefined;
  }
  return { ...before, open, done };
}

const MOST_SPELLINGS = 64;

function readAgain(before: Reading, { part, least }: Of<'repeat'>): Reading {
  const goesOn = mayGoOn(part);
  if (least === 0 && !goesOn && before.open.length > 0) return leftOut(before);
  const ended = closed(before, goesOn ? '' : '$');
  const inside = closed(read(begun(ended.edge), part), '');
  return least === 0
    ? { ...ended, edge: ended.edge && inside.edge }
    : { ...ended, anchors: ended.anchors.concat(inside.anchors), edge: inside.edge };
}

/** Whether a word before the part may go on in it, or after it where it matches no text at all. */
function mayGoOn(part: Part): boolean {
  const starts = startsOf(part);
  return (starts[LETTER_ROW] & LETTER_BITS) !== 0 || (starts[DIGIT_ROW] & DIGIT_BITS) !== 0;
}

/** Where letters and digits stand among the codes of ASCII, in rows of 32. */
const LETTER_ROW = 3;
const LETTER_BITS = bitsOf('abcdefghijklmnopqrstuvwxyz');
const DIGIT_ROW = 1;
const DIGIT_BITS = bitsOf('0123456789');

function bitsOf(letters: string): number {
  let bits = 0;
  for (let at = 0; at < letters.length; at += 1) bits |= 1 << (letters.charCodeAt(at) & 31);
  return bits;
}

/** Several ways to go on need one of several words: of each way, the one that is seldom in text. */
function readEither(reading: Reading, ways: readonly Part[]): Reading {
  return goneOn(reading, ways) ?? readWays(reading, ways);
}

function readWays(reading: Reading, ways: readonly Part[]): Reading {
  const before = closed(reading, ways.some(mayGoOn) ? '' : '$');
  const open: string[] = [];
  const done: string[] = [];
  let edge = true;
  let told = true;
  for (const way of ways) {
    const inside = read(begun(before.edge), way);
    edge &&= inside.edge;
    const seldom = seldomOf(inside);
    told &&= seldom !== undefined;
    if (seldom === 'open') {
      open.push(...inside.open);
      done.push(...inside.done);
    } else done.push(...(seldom?.stems ?? []));
  }
  if (!told) return { ...before, edge };
  if (open.length > 0) return { anchors: before.anchors, open, done, edge };
  return { ...before, anchors: [...before.anchors, new Anchor(done)], edge };
}

/** The anchor that least text has; the first of equals. */
export function rarestOf(anchors: readonly Anchor[]): Anchor | undefined {
  let [best] = anchors;
  for (let one = 1; one < anchors.length; one += 1) {
    const other = anchors[one];
    if (best !== undefined && other !== undefined && other.share < best.share) best = other;
  }
  return best;
}

function seldomOf({ anchors, open, done }: Reading): Anchor | 'open' | undefined {
  const best = rarestOf(anchors);
  if (open.length === 0) return best;
  // Mostly, the open word ends here.
  const now = new Anchor(done.concat(open.map((stem) => `${stem}$`))).share;
  return best === undefined || now <= best.share ? 'open' : best;
}
