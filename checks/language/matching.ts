// Matches a pattern of the phrase tables: follows all ways through it at once, so that no text makes it slow.
import { type Ends, listOf, newAmong, NONE, union, withEnd } from './ends.ts';
import { mayStart } from './first-characters.ts';
import { firstLetter, isLastLetter, nextLetter, NO_LETTER, restsAfter } from './letter-trees.ts';
import { latestStart, lookAt, NO_NEEDS, placesOf } from './standing.ts';
import { codeAt, edgesOf, endOfText, endsIn, isEdge, isSpace, length, readCodes } from './text-codes.ts'; // prettier-ignore
import type { Text, Texts } from './texts.ts';
import { EITHER, LOOK, type Node, REPEAT, RUN, restsOf, SEQUENCE, TEXT, WHOLE, WORDS } from './nodes.ts'; // prettier-ignore

/** From now on, patterns are matched with this text: all of them must have been made ready before. */
export function beginText(texts: Texts, text: Text): void {
  const now = lookAt(texts, text);
  if (now === look) return;
  look = now;
  readCodes(text.norm);
}

/**
 * Whether the text that was begun has a stretch that the pattern describes, which begins and ends at words' edges. A pattern, and a part of
 * it, is only tried where the words that it needs lie ahead.
 */
export function matchesText(node: Node): boolean {
  const latest = latestOf(node);
  if (latest < 0 || (node.ending !== '' && !endsIn(node.ending))) return false;
  if (node.atStart) return matchesAt(node, 0);
  for (const at of node.lead < 0 ? edgesOf() : placesOf(node.lead)) {
    if (at > latest) return false;
    if (matchesAt(node, at)) return true;
  }
  return false;
}

function matchesAt(node: Node, at: number): boolean {
  if (!mayStart(node.starts, codeAt(at))) return false;
  const ends = endsOf(node, at);
  return typeof ends === 'number' ? ends !== NONE && isEdge(ends) : hasEdge(ends);
}

/** The number of the look at the text that is matched. */
let look = 0;

/** The last place where the part may begin. */
function latestOf(node: Node): number {
  if (node.look === look) return node.latest;
  node.look = look;
  node.latest = latestStart(node.needs);
  return node.latest;
}

/** Whether a word with which the part may begin stands there. */
function isPlace({ lead }: Node, at: number): boolean {
  return lead < 0 || placesOf(lead).includes(at);
}

function hasEdge(ends: readonly number[]): boolean {
  for (const end of ends) if (isEdge(end)) return true;
  return false;
}

/** Where the part may end that begins at `at`; each place once. */
function endsOf(node: Node, at: number): Ends {
  switch (node.sort) {
    case TEXT:
      return endOfText(node.codes, at);
    case SEQUENCE:
      return endsOfSequence(node, at);
    case EITHER:
      return endsOfEither(node, at);
    case RUN:
      return endsOfRun(node, at);
    case WHOLE:
      return endsOfWhole(node, at);
    default:
      return endsOfOther(node, at);
  }
}

function endsOfOther(node: Node, at: number): Ends {
  if (node.sort === WORDS) return endsOfWords(node, at);
  if (node.sort === REPEAT) return endsOfRepeat(node, at);
  if (node.sort === LOOK) return isSeen(node, at) === node.wanted ? at : NONE;
  return at === (node.wanted ? 0 : length) ? at : NONE;
}

/** Word classes are asked for at the same places again and again, by many patterns. */
function endsOfWhole(node: Node, at: number): Ends {
  if (!mayStart(node.starts, codeAt(at)) || !isEdge(at - 1)) return NONE;
  if (at > latestOf(node)) return NONE;
  const { seen } = node;
  if (seen !== undefined && !isPlace(node, at)) return NONE;
  if (seen === undefined) return wholeEnds(node, at);
  if (seen.look !== look) {
    seen.look = look;
    seen.ends.clear();
  }
  const known = seen.ends.get(at);
  if (known !== undefined) return known;
  const ends = wholeEnds(node, at);
  seen.ends.set(at, ends);
  return ends;
}

function wholeEnds({ parts: [inside] }: Node, at: number): Ends {
  const ends = inside === undefined ? NONE : endsOf(inside, at);
  if (typeof ends === 'number') return ends === NONE || isEdge(ends) ? ends : NONE;
  const whole = ends.filter((end) => isEdge(end));
  return whole.length > 1 ? whole : (whole[0] ?? NONE);
}

function endsOfRun({ of, least, most, follow }: Node, at: number): Ends {
  const last = Math.min(length, at + most);
  let end = at;
  while (end < last && of.has(codeAt(end))) end += 1;
  let ends: number | number[] = NONE;
  for (let one = at + least; one <= end; one += 1) {
    if (mayStart(follow, codeAt(one))) ends = withEnd(ends, one);
  }
  return ends;
}

function endsOfWords({ of, most, follow }: Node, at: number): Ends {
  let ends: number | number[] = mayStart(follow, codeAt(at)) ? at : NONE;
  let end = at;
  for (let count = 0; count < most; count += 1) {
    const start = end;
    while (end < length && of.has(codeAt(end))) end += 1;
    if (end === start || !isSpace(end)) break;
    end += 1;
    if (mayStart(follow, codeAt(end))) ends = withEnd(ends, end);
  }
  return ends;
}

function endsOfSequence(node: Node, at: number): Ends {
  if (node.needs !== NO_NEEDS && at > latestOf(node)) return NONE;
  let ends: Ends = at;
  for (const part of node.parts) {
    ends = typeof ends === 'number' ? endsOf(part, ends) : endsFrom(ends, part);
    if (ends === NONE) break;
  }
  return ends;
}

function endsFrom(starts: readonly number[], part: Node): Ends {
  let ends: Ends = NONE;
  for (const start of starts) ends = union(ends, endsOf(part, start));
  return ends;
}

function endsOfEither({ starts, lettered, others }: Node, at: number): Ends {
  const code = codeAt(at);
  if (!mayStart(starts, code)) return NONE;
  let ends: Ends = lettered < 0 ? NONE : endsOfLetters(lettered, at);
  for (const way of others) {
    if (mayStart(way.starts, code)) ends = union(ends, endsOf(way, at));
  }
  return ends;
}

function endsOfLetters(tree: number, at: number): Ends {
  let ends: Ends = NONE;
  let place = at;
  let letter = firstLetter(tree, codeAt(at));
  while (letter !== NO_LETTER) {
    place += 1;
    if (isLastLetter(letter)) ends = union(ends, place);
    const rests = restsAfter(letter);
    if (rests !== 0) ends = union(ends, endsOfRests(rests, place));
    letter = nextLetter(letter, codeAt(place));
  }
  return ends;
}

function endsOfRests(rests: number, at: number): Ends {
  let ends: Ends = NONE;
  for (const rest of restsOf(rests)) ends = union(ends, endsOf(rest, at));
  return ends;
}

function endsOfRepeat(node: Node, at: number): Ends {
  const { parts: [part], least, most } = node; // prettier-ignore
  // Mostly, what may be left out is.
  if (part === undefined || !mayStart(part.starts, codeAt(at))) {
    return least === 0 ? at : NONE;
  }
  if (most === 1 && least === 0) return union(at, endsOf(part, at));
  return endsOfTimes(node, part, at);
}

function endsOfTimes({ least, most }: Node, part: Node, at: number): Ends {
  const ends: number[] = least === 0 ? [at] : [];
  let latest = at;
  let starts: readonly number[] = [at];
  for (let count = 1; count <= most && starts.length > 0; count += 1) {
    starts = listOf(endsFrom(starts, part));
    if (count < least) continue;
    starts = newAmong(starts, ends, latest);
    for (const end of starts) {
      ends.push(end);
      latest = Math.max(latest, end);
    }
  }
  return ends.length > 1 ? ends : (ends[0] ?? NONE);
}

/** Looking back tries every beginning from which the part may reach. */
function isSeen({ parts: [part], back }: Node, at: number): boolean {
  if (part === undefined) return false;
  if (back < 0) return endsOf(part, at) !== NONE;
  for (let start = Math.max(0, at - back); start <= at; start += 1) {
    if (!mayStart(part.starts, codeAt(start))) continue;
    const ends = endsOf(part, start);
    if (typeof ends === 'number' ? ends === at : ends.includes(at)) return true;
  }
  return false;
}
