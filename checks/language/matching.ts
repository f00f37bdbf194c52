// Matches a pattern of the phrase tables: follows all ways through it at once, so that no text makes it slow.
import { isLetter } from './characters.ts';
import { mayStart } from './first-characters.ts';
import { latestStart, lookAt, NO_NEEDS, placesOf } from './standing.ts';
import type { Texts } from './texts.ts';
import { among, firstOf, EITHER, type Ends, LOOK, type Node, NONE, REPEAT, RUN, SEQUENCE, TEXT, WHOLE, WORDS } from './nodes.ts'; // prettier-ignore

/** From now on, patterns are matched with this text: all of them must have been made ready before. */
export function beginText(texts: Texts, text: string): void {
  look = lookAt(texts, text);
}

/**
 * Whether the text that was begun has a stretch that the pattern describes, which begins and ends at words' edges. A pattern, and a part of
 * it, is only tried where the words that it needs lie ahead.
 */
export function matchesText(node: Node, text: string): boolean {
  const latest = latestOf(node);
  if (latest < 0 || (node.ending !== '' && !endsIn(text, node.ending))) return false;
  for (const at of node.lead < 0 ? edgesOf(text) : placesOf(node.lead)) {
    if (at > latest) return false;
    if (matchesAt(node, text, at)) return true;
  }
  return false;
}

function matchesAt(node: Node, text: string, at: number): boolean {
  if (!mayStart(node.starts, text.charCodeAt(at))) return false;
  const ends = endsOf(node, text, at);
  return typeof ends === 'number' ? ends !== NONE && isEdge(text, ends) : hasEdge(ends, text);
}

let lastText = '';
let lastEdges: readonly number[] = [0];

/** Where a match may begin that need not begin with a word: after no letter and no digit. */
function edgesOf(text: string): readonly number[] {
  if (text === lastText) return lastEdges;
  const edges: number[] = [0];
  for (let at = 1; at <= text.length; at += 1) if (isEdge(text, at - 1)) edges.push(at);
  lastText = text;
  lastEdges = edges;
  return edges;
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

/** Whether the text's last word ends in these letters. */
function endsIn(text: string, letters: string): boolean {
  let end = text.length;
  while (end > 0 && isEdge(text, end - 1)) end -= 1;
  return text.endsWith(letters, end);
}

/** No letter or digit stands here. */
function isEdge(text: string, at: number): boolean {
  return !isLetter(text.charCodeAt(at));
}

function hasEdge(ends: readonly number[], text: string): boolean {
  for (const end of ends) if (isEdge(text, end)) return true;
  return false;
}

/** Where the part may end that begins at `at`; each place once. */
function endsOf(node: Node, text: string, at: number): Ends {
  switch (node.sort) {
    case TEXT:
      return text.startsWith(node.text, at) ? at + node.text.length : NONE;
    case SEQUENCE:
      return endsOfSequence(node, text, at);
    case EITHER:
      return endsOfEither(node, text, at);
    case RUN:
      return endsOfRun(node, text, at);
    case WHOLE:
      return endsOfWhole(node, text, at);
    default:
      return endsOfOther(node, text, at);
  }
}

function endsOfOther(node: Node, text: string, at: number): Ends {
  if (node.sort === WORDS) return endsOfWords(node, text, at);
  if (node.sort === REPEAT) return endsOfRepeat(node, text, at);
  if (node.sort === LOOK) return isSeen(node, text, at) === node.wanted ? at : NONE;
  return at === (node.wanted ? 0 : text.length) ? at : NONE;
}

/** All places of both. */
function union(one: Ends, other: Ends): Ends {
  if (one === NONE || one === other) return other;
  if (other === NONE) return one;
  const ends = typeof one === 'number' ? [one] : one.slice();
  if (typeof other !== 'number') {
    for (const end of other) if (!ends.includes(end)) ends.push(end);
  } else if (!ends.includes(other)) ends.push(other);
  return ends;
}

/** Word classes are asked for at the same places again and again, by many patterns. */
function endsOfWhole(node: Node, text: string, at: number): Ends {
  if (!mayStart(node.starts, text.charCodeAt(at)) || !isEdge(text, at - 1)) return NONE;
  if (at > latestOf(node)) return NONE;
  const { seen } = node;
  if (seen !== undefined && !isPlace(node, at)) return NONE;
  if (seen === undefined) return wholeEnds(node, text, at);
  if (seen.look !== look) {
    seen.look = look;
    seen.ends.clear();
  }
  const known = seen.ends.get(at);
  if (known !== undefined) return known;
  const ends = wholeEnds(node, text, at);
  seen.ends.set(at, ends);
  return ends;
}

function wholeEnds({ parts: [inside] }: Node, text: string, at: number): Ends {
  const ends = inside === undefined ? NONE : endsOf(inside, text, at);
  if (typeof ends === 'number') return ends === NONE || isEdge(text, ends) ? ends : NONE;
  const whole = ends.filter((end) => isEdge(text, end));
  return whole.length > 1 ? whole : (whole[0] ?? NONE);
}

function endsOfRun({ of, least, most }: Node, text: string, at: number): Ends {
  const last = Math.min(text.length, at + most);
  let end = at;
  while (end < last && of.has(text.charCodeAt(end))) end += 1;
  const first = at + least;
  if (end <= first) return end === first ? end : NONE;
  const ends: number[] = [];
  for (let one = first; one <= end; one += 1) ends.push(one);
  return ends;
}

function endsOfWords({ of, most }: Node, text: string, at: number): Ends {
  const ends = [at];
  let end = at;
  for (let count = 0; count < most; count += 1) {
    const start = end;
    while (end < text.length && of.has(text.charCodeAt(end))) end += 1;
    if (end === start || !isSpace(text, end)) break;
    end += 1;
    ends.push(end);
  }
  return ends.length > 1 ? ends : at;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : SPACE.test(text.charAt(at));
}

const SPACE = /\s/;

function endsOfSequence(node: Node, text: string, at: number): Ends {
  if (node.needs !== NO_NEEDS && at > latestOf(node)) return NONE;
  let ends: Ends = at;
  for (const part of node.parts) {
    ends = typeof ends === 'number' ? endsOf(part, text, ends) : endsFrom(ends, part, text);
    if (ends === NONE) break;
  }
  return ends;
}

function endsFrom(starts: readonly number[], part: Node, text: string): Ends {
  let ends: Ends = NONE;
  for (const start of starts) ends = union(ends, endsOf(part, text, start));
  return ends;
}

function endsOfEither({ starts, lettered, others }: Node, text: string, at: number): Ends {
  const code = text.charCodeAt(at);
  if (!mayStart(starts, code)) return NONE;
  let ends: Ends = NONE;
  let place = at;
  let branch = lettered === undefined ? undefined : firstOf(lettered, code);
  while (branch !== undefined) {
    place += 1;
    for (const rest of branch.rests) ends = union(ends, endsOf(rest, text, place));
    branch = among(branch.child, text.charCodeAt(place));
  }
  for (const way of others) {
    if (mayStart(way.starts, code)) ends = union(ends, endsOf(way, text, at));
  }
  return ends;
}

function endsOfRepeat(node: Node, text: string, at: number): Ends {
  const { parts: [part], least, most } = node; // prettier-ignore
  // Mostly, what may be left out is.
  if (part === undefined || !mayStart(part.starts, text.charCodeAt(at))) {
    return least === 0 ? at : NONE;
  }
  if (most === 1 && least === 0) return union(at, endsOf(part, text, at));
  return endsOfTimes(node, part, text, at);
}

function endsOfTimes({ least, most }: Node, part: Node, text: string, at: number): Ends {
  const ends = new Set<number>(least === 0 ? [at] : []);
  let starts: readonly number[] = [at];
  for (let count = 1; count <= most && starts.length > 0; count += 1) {
    const next = endsFrom(starts, part, text);
    starts = typeof next !== 'number' ? next : next === NONE ? [] : [next];
    if (count < least) continue;
    // Where it has been before, everything that follows has been tried.
    starts = starts.filter((end) => !ends.has(end));
    for (const end of starts) ends.add(end);
  }
  const [only] = ends;
  return ends.size > 1 ? [...ends] : (only ?? NONE);
}

/** Looking back tries every beginning from which the part may reach. */
function isSeen({ parts: [part], back }: Node, text: string, at: number): boolean {
  if (part === undefined) return false;
  if (back < 0) return endsOf(part, text, at) !== NONE;
  for (let start = Math.max(0, at - back); start <= at; start += 1) {
    if (!mayStart(part.starts, text.charCodeAt(start))) continue;
    const ends = endsOf(part, text, start);
    if (typeof ends === 'number' ? ends === at : ends.includes(at)) return true;
  }
  return false;
}
