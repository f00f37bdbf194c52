// Which of several ways through a pattern can begin with a character: most cannot, and are not tried.
import type { Of, Part } from './grammar.ts';

/** For each code of ASCII, and in the last place for all other characters and the end of the text: whether a match may begin there. */
export type Starts = readonly boolean[];

const OTHERS = 128;

/** The place of a character's code in `Starts`. */
export function startAt(code: number): number {
  return code < OTHERS ? code : OTHERS;
}

const WAYS = new WeakMap<Of<'either'>, readonly (readonly Part[])[]>();

/** The ways by the characters they may begin with (`startAt`), in the pattern's order. */
export function waysOf(part: Of<'either'>): readonly (readonly Part[])[] {
  const known = WAYS.get(part) ?? sorted(part.ways);
  WAYS.set(part, known);
  return known;
}

const STARTS = new WeakMap<Part, Starts>();

/** Where a match of the part may begin. */
export function startsOf(part: Part): Starts {
  const known = STARTS.get(part);
  if (known !== undefined) return known;
  const { at, empty } = firstOf(part);
  const starts = empty ? at.map(() => true) : at;
  STARTS.set(part, starts);
  return starts;
}

const NO_WAY: readonly Part[] = [];

function sorted(ways: readonly Part[]): readonly (readonly Part[])[] {
  const starts = ways.map((way) => ({ way, at: startsOf(way) }));
  return Array.from({ length: OTHERS + 1 }, (_none, place) => {
    const able = starts.filter(({ at }) => at[place] === true);
    return able.length === 0 ? NO_WAY : able.map(({ way }) => way);
  });
}

/** The first characters of what a part matches; `empty` when it may match no text at all, and leave the beginning to what follows it. */
type First = { at: Starts; empty: boolean };

const NOWHERE: Starts = Array.from({ length: OTHERS + 1 }, () => false);
const FIRSTS = new WeakMap<Part, First>();

function firstOf(part: Part): First {
  if (part.is === 'look' || part.is === 'end') return NOTHING;
  const known = FIRSTS.get(part) ?? read(part);
  FIRSTS.set(part, known);
  return known;
}

function read(part: Exclude<Part, Of<'look'> | Of<'end'>>): First {
  switch (part.is) {
    case 'text':
      return { at: only(part.text.charCodeAt(0)), empty: part.text === '' };
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

const NOTHING: First = { at: NOWHERE, empty: true };

function readRepeat({ part, least }: Of<'repeat'>): First {
  const { at, empty } = firstOf(part);
  return { at, empty: empty || least === 0 };
}

function only(code: number): Starts {
  return NOWHERE.map((_none, place) => place === startAt(code));
}

/** What a set has beyond ASCII is not asked. */
function all({ has }: Of<'run'>['of']): Starts {
  return NOWHERE.map((_none, place) => place === OTHERS || has(place));
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
  return one === NOWHERE ? other : one.map((is, place) => is || other[place] === true);
}
