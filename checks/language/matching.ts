// Matches a pattern of the phrase tables: follows all ways through it at once, so that no text makes it slow.
import { isLetter } from './characters.ts';
import { startAt, type Starts, startsOf, waysOf } from './first-characters.ts';
import type { Of, Part } from './grammar.ts';

/** Whether text has a stretch that the pattern describes, which begins and ends at words' edges. */
export function matches(pattern: Part, text: string): boolean {
  const starts = startsOf(pattern);
  for (let at = 0; at <= text.length; at += 1) {
    if (starts[startAt(text.charCodeAt(at))] !== true || !isEdge(text, at - 1)) continue;
    for (const end of endsOf(pattern, text, at)) {
      if (isEdge(text, end)) return true;
    }
  }
  return false;
}

/** No letter or digit stands here. */
function isEdge(text: string, at: number): boolean {
  return !isLetter(text.charCodeAt(at));
}

type Ends = readonly number[];
const NONE: Ends = [];

/** Where the part may end that begins at `at`; each place once. */
function endsOf(part: Part, text: string, at: number): Ends {
  if (part.is === 'text') {
    return text.startsWith(part.text, at) ? [at + part.text.length] : NONE;
  }
  if (part.is === 'sequence') return endsOfSequence(part.parts, text, at);
  if (part.is === 'either') return endsOfEither(part, text, at);
  if (part.is === 'run') return endsOfRun(part, text, at);
  if (part.is === 'whole') return endsOfWhole(part, text, at);
  if (part.is === 'words') return endsOfWords(part, text, at);
  if (part.is === 'repeat') return endsOfRepeat(part, text, at);
  return isHere(part, text, at) ? [at] : NONE;
}

/** What takes no text is here, or is not. */
function isHere(part: Of<'look'> | Of<'end'>, text: string, at: number): boolean {
  if (part.is === 'look') return isSeen(part, text, at) === part.wanted;
  return at === (part.of === 'start' ? 0 : text.length);
}

/** Word classes are asked for at the same places again and again, by many patterns. */
function endsOfWhole(whole: Of<'whole'>, text: string, at: number): Ends {
  const seen = SEEN.get(whole) ?? firstSeen(whole);
  if (seen.starts[startAt(text.charCodeAt(at))] !== true || !isEdge(text, at - 1)) return NONE;
  if (seen.text !== text) {
    seen.text = text;
    seen.ends.clear();
  }
  const known = seen.ends.get(at);
  if (known !== undefined) return known;
  const all = endsOf(whole.part, text, at);
  const ends = all.length === 0 ? NONE : all.filter((end) => isEdge(text, end));
  seen.ends.set(at, ends);
  return ends;
}

/** Where a class ends in the text that was last asked about, by where it begins. */
type Seen = { starts: Starts; text: string; ends: Map<number, Ends> };
const SEEN = new WeakMap<Of<'whole'>, Seen>();

function firstSeen(whole: Of<'whole'>): Seen {
  const seen = { starts: startsOf(whole), text: '', ends: new Map<number, Ends>() };
  SEEN.set(whole, seen);
  return seen;
}

function endsOfRun({ of, least, most }: Of<'run'>, text: string, at: number): Ends {
  let end = at;
  const last = Math.min(text.length, at + most);
  const ends: number[] = [];
  for (;;) {
    if (end - at >= least) ends.push(end);
    if (end >= last || !of.has(text.charCodeAt(end))) return ends;
    end += 1;
  }
}

function endsOfWords({ of, most }: Of<'words'>, text: string, at: number): Ends {
  const ends = [at];
  let end = at;
  for (let count = 0; count < most; count += 1) {
    const start = end;
    while (end < text.length && of.has(text.charCodeAt(end))) end += 1;
    if (end === start || !SPACE.test(text.charAt(end))) break;
    end += 1;
    ends.push(end);
  }
  return ends;
}

const SPACE = /\s/;

function endsOfSequence(parts: readonly Part[], text: string, at: number): Ends {
  let ends: Ends = [at];
  for (const part of parts) {
    ends = endsFrom(ends, part, text);
    if (ends.length === 0) break;
  }
  return ends;
}

function endsFrom(starts: Ends, part: Part, text: string): Ends {
  const [start] = starts;
  if (start !== undefined && starts.length === 1) return endsOf(part, text, start);
  const ends = new Set<number>();
  for (const one of starts) {
    for (const end of endsOf(part, text, one)) ends.add(end);
  }
  return [...ends];
}

function endsOfEither(part: Of<'either'>, text: string, at: number): Ends {
  const ways = waysOf(part)[startAt(text.charCodeAt(at))] ?? [];
  let found: Ends = NONE;
  for (const way of ways) {
    const ends = endsOf(way, text, at);
    if (ends.length > 0) found = found.length === 0 ? ends : [...new Set([...found, ...ends])];
  }
  return found;
}

function endsOfRepeat(repeat: Of<'repeat'>, text: string, at: number): Ends {
  const { part, least, most } = repeat;
  // Mostly, what may be left out is.
  if (startsOf(part)[startAt(text.charCodeAt(at))] !== true) return least === 0 ? [at] : NONE;
  if (most > 1 || least > 0) return endsOfTimes(repeat, text, at);
  const ends = endsOf(part, text, at);
  if (ends.length === 0) return [at];
  return ends.includes(at) ? ends : [at, ...ends];
}

function endsOfTimes({ part, least, most }: Of<'repeat'>, text: string, at: number): Ends {
  const ends = new Set<number>(least === 0 ? [at] : []);
  let starts: Ends = [at];
  for (let count = 1; count <= most && starts.length > 0; count += 1) {
    starts = endsFrom(starts, part, text);
    if (count < least) continue;
    // Where it has been before, everything that follows has been tried.
    starts = starts.filter((end) => !ends.has(end));
    for (const end of starts) ends.add(end);
  }
  return [...ends];
}

/** Looking back tries every beginning from which the part may reach. */
function isSeen({ part, back }: Of<'look'>, text: string, at: number): boolean {
  if (back === undefined) return endsOf(part, text, at).length > 0;
  const starts = startsOf(part);
  for (let start = Math.max(0, at - back); start <= at; start += 1) {
    if (starts[startAt(text.charCodeAt(start))] !== true) continue;
    if (endsOf(part, text, start).includes(at)) return true;
  }
  return false;
}
