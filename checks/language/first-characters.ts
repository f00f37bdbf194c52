// Which characters a part of a pattern can begin with: most texts cannot match at most places, and are not tried there.
import type { Of, Part } from './grammar.ts';

/** Whether a match may begin with a character: a bit for each code of ASCII, and one for all other characters and the end of the text. */
export type Starts = readonly [number, number, number, number, number];

/** Whether a match may begin with the character of this code; NaN for the end of the text. */
export function mayStart(starts: Starts, code: number): boolean {
  return code < ASCII ? ((starts[code >> 5] ?? 0) & (1 << (code & 31))) !== 0 : starts[4] !== 0;
}

const ASCII = 128;
const NOWHERE: Starts = [0, 0, 0, 0, 0];
/** Of what may match no text at all. */
export const ANYWHERE: Starts = [-1, -1, -1, -1, 1];

/** Where a match of the part may begin: everywhere, when it may match no text at all. */
export function startsOf(part: Part): Starts {
  const { at, empty } = firstOf(part);
  return empty ? ANYWHERE : at;
}

/** The same of parts one after the other. */
export function startsOfRow(parts: readonly Part[]): Starts {
  const { at, empty } = readRow(parts);
  return empty ? ANYWHERE : at;
}

/** The first characters of what a part matches; `empty` when it may match no text at all, and leave the beginning to what follows it. */
type First = { at: Starts; empty: boolean };

const NOTHING: First = { at: NOWHERE, empty: true };
const FIRSTS = new WeakMap<Part, First>();

function firstOf(part: Part): First {
  if (part.is === 'look' || part.is === 'end') return NOTHING;
  if (part.is === 'text') return { at: only(part.text.charCodeAt(0)), empty: part.text === '' };
  const known = FIRSTS.get(part) ?? read(part);
  FIRSTS.set(part, known);
  return known;
}

function read(part: Exclude<Part, Of<'look'> | Of<'end'> | Of<'text'>>): First {
  switch (part.is) {
    case 'run':
      return { at: all(part.of), empty: part.least === 0 };
    case 'sequence':
      return readRow(part.parts);
    case 'either':
      return readEither(part.ways);
    case 'repeat':
      return readRepeat(part);
    case 'whole':
      return firstOf(part.part);
    case 'words':
      return { at: all(part.of), empty: true };
  }
}

function readRepeat({ part, least }: Of<'repeat'>): First {
  const { at, empty } = firstOf(part);
  return { at, empty: empty || least === 0 };
}

function only(code: number): Starts {
  const bit = 1 << (code & 31);
  if (!(code < ASCII)) return [0, 0, 0, 0, 1];
  const of = (row: number): number => (code >> 5 === row ? bit : 0);
  return [of(0), of(1), of(2), of(3), 0];
}

const SETS = new WeakMap<Of<'run'>['of'], Starts>();

/** What a set has beyond ASCII is not asked. */
function all(characters: Of<'run'>['of']): Starts {
  const known = SETS.get(characters) ?? bitsOf(characters);
  SETS.set(characters, known);
  return known;
}

function bitsOf({ has }: Of<'run'>['of']): Starts {
  const row = (from: number): number => {
    let bits = 0;
    for (let bit = 0; bit < 32; bit += 1) if (has(from + bit)) bits |= 1 << bit;
    return bits;
  };
  return [row(0), row(32), row(64), row(96), 1];
}

function readRow(parts: readonly Part[]): First {
  let at = NOWHERE;
  for (const part of parts) {
    const first = firstOf(part);
    at = either(at, first.at);
    if (!first.empty) return { at, empty: false };
  }
  return { at, empty: true };
}

function readEither(ways: readonly Part[]): First {
  const firsts = ways.map(firstOf);
  return {
    at: firsts.reduce((at, first) => either(at, first.at), NOWHERE),
    empty: firsts.some(({ empty }) => empty),
  };
}

function either(one: Starts, other: Starts): Starts {
  if (one === NOWHERE) return other;
  return [
    one[0] | other[0],
    one[1] | other[1],
    one[2] | other[2],
    one[3] | other[3],
    one[4] | other[4],
  ];
}
