// Which words a match of a part of a pattern can begin with, where that can be told: it is tried nowhere else.
import type { Stems } from './anchors.ts';
import { charactersOf } from './characters.ts';
import type { Of, Part } from './grammar.ts';

/** Of a part that begins at a word's edge: the stems of which its first word has one. Undefined where it may begin with something else than a word, or with any. */
export function firstWordsOf(part: Part): Stems | undefined {
  const first = firstOf(part);
  return first === undefined || first.empty ? undefined : [...first.stems];
}

/** `empty`: it may match no text at all, and leave the beginning to what follows it. */
type First = { stems: ReadonlySet<string>; empty: boolean } | undefined;

const NOTHING: First = { stems: new Set(), empty: true };
const FIRSTS = new WeakMap<Part, First>();

function firstOf(part: Part): First {
  if (FIRSTS.has(part)) return FIRSTS.get(part);
  const first = read(part);
  FIRSTS.set(part, first);
  return first;
}

function read(part: Part): First {
  switch (part.is) {
    case 'text':
      return readText(part.text);
    case 'run':
      return readRun(part);
    case 'sequence':
      return readRow(part.parts);
    case 'either':
      return readEither(part.ways);
    case 'repeat':
      return readRepeat(part);
    case 'whole':
      return firstOf(part.part);
    case 'words':
      return undefined;
    case 'look':
    case 'end':
      return NOTHING;
  }
}

function readText(text: string): First {
  const [word] = /^[a-z0-9]+/.exec(text) ?? [];
  if (word === undefined) return undefined;
  return { stems: new Set([word.length < text.length ? `${word}$` : word]), empty: false };
}

const DIGIT = charactersOf(String.raw`\d`);
const DIGITS = new Set('0123456789');

function readRun({ of, least }: Of<'run'>): First {
  return of === DIGIT ? { stems: DIGITS, empty: least === 0 } : undefined;
}

function readRepeat({ part, least }: Of<'repeat'>): First {
  const first = firstOf(part);
  return first && { stems: first.stems, empty: first.empty || least === 0 };
}

function readRow(parts: readonly Part[]): First {
  const stems = new Set<string>();
  for (const part of parts) {
    const first = firstOf(part);
    if (first === undefined) return undefined;
    for (const stem of first.stems) stems.add(stem);
    if (!first.empty) return { stems, empty: false };
  }
  return { stems, empty: true };
}

function readEither(ways: readonly Part[]): First {
  const stems = new Set<string>();
  let empty = false;
  for (const way of ways) {
    const first = firstOf(way);
    if (first === undefined) return undefined;
    for (const stem of first.stems) stems.add(stem);
    empty ||= first.empty;
  }
  return { stems, empty };
}
