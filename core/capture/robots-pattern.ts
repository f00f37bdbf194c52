// One path pattern of a robots.txt and the comparing of paths with it (RFC 9309 section 2.2.2 and 2.2.3), in linear time.

/** A pattern ready to be compared: the texts between its wildcards, whether it is held to the end, and its length in octets. */
export type PathPattern = { parts: string[]; anchored: boolean; octets: number };

/** The pattern as written in a rule: `*` stands for any octets, a final `$` for the end of the path. */
export function pathPattern(written: string): PathPattern {
  const anchored = written.endsWith('$');
  const text = anchored ? written.slice(0, -1) : written;
  const pieces = text.split('*').map((piece) => comparable(piece));
  // Several stars in a row mean what one means.
  const parts = pieces.filter((p, at) => p !== '' || at === 0 || at === pieces.length - 1);
  const wildcards = pieces.length - 1;
  const octets = pieces.reduce((sum, p) => sum + p.length, wildcards + (anchored ? 1 : 0));
  return { parts, anchored, octets };
}

/** Whether a path, in its comparable form, begins with the pattern (or equals it where that is anchored). */
export function matches({ parts, anchored }: PathPattern, path: string): boolean {
  const [head = '', ...rest] = parts;
  if (!path.startsWith(head)) return false;
  if (rest.length === 0) return !anchored || path.length === head.length;
  const tail = rest.pop() ?? '';
  let at = head.length;
  for (const part of rest) {
    const found = find(path, part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (anchored) return path.length - tail.length >= at && path.endsWith(tail);
  return find(path, tail, at) >= 0;
}

/**
 * A path or a piece of a pattern as it is compared: what is not ASCII and what an address cannot hold percent-encoded, percent-encoded
 * unreserved characters (and `$` and `*`, which are written so when they mean themselves) decoded, hexadecimal digits in capitals.
 */
export function comparable(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll(ENCODED, (triplet) => decoded(triplet))
    .replaceAll(TO_ENCODE, (characters) => encodeURIComponent(characters));
}

const UNUSUAL = /[^\w./?=&:;,@!'()+~$*-]/;
const ENCODED = /%[\da-f]{2}/gi;
// RFC 3986: neither reserved nor unreserved. A lone percent sign stands for itself.
const TO_ENCODE = /[^\w\-.~:/?#[\]@!$&'()*+,;=%]+/gu;
const PLAIN = /[\w\-.~$*]/;

function decoded(triplet: string): string {
  const character = String.fromCharCode(Number.parseInt(triplet.slice(1), 16));
  return PLAIN.test(character) ? character : triplet.toUpperCase();
}

/** Where a text begins in another one from a place on, or -1. Never slower than both lengths together. */
function find(text: string, wanted: string, from: number): number {
  if (wanted.length > text.length - from) return -1;
  if (wanted.length <= SHORT) return text.indexOf(wanted, from);
  return knuthMorrisPratt(text, wanted, from);
}

// So short that looking for it letter by letter is quick whatever the text.
const SHORT = 16;

function knuthMorrisPratt(text: string, wanted: string, from: number): number {
  const borders = bordersOf(wanted);
  let matched = 0;
  for (let at = from; at < text.length; at += 1) {
    while (matched > 0 && text[at] !== wanted[matched]) matched = borders[matched - 1] ?? 0;
    if (text[at] === wanted[matched]) matched += 1;
    if (matched === wanted.length) return at - matched + 1;
  }
  return -1;
}

/** For each beginning of the text, the length of its longest proper beginning that is also its end. */
function bordersOf(text: string): number[] {
  const borders = [0];
  let matched = 0;
  for (let at = 1; at < text.length; at += 1) {
    while (matched > 0 && text[at] !== text[matched]) matched = borders[matched - 1] ?? 0;
    if (text[at] === text[matched]) matched += 1;
    borders.push(matched);
  }
  return borders;
}
