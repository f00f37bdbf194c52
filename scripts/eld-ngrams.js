// The language guesser's table in a compact form: as objects, its 50,000 rows take 35 MB, which every collection of garbage goes through.

import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';

/** Longest piece of a word that the table knows, in letters of one byte. */
const LONGEST = 6;
const BUCKETS = 65_536;

/**
 * The table as text: for each n-gram, in the order of the alphabet, its six bytes, the number of its languages, then language and
 * score of each; packed by brotli, which takes half of what a zipped bundle would need otherwise. Throws where a row does not fit into bytes: a table of another make must not be cut to size.
 */
export function packNgrams(ngrams) {
  const sorted = Object.entries(ngrams).sort(([one], [other]) => (one < other ? -1 : 1));
  const rows = sorted.map(([ngram, scores]) => rowOf(ngram, scores));
  return brotliCompressSync(Buffer.concat(rows)).toString('base64');
}

function rowOf(ngram, scores) {
  const letters = Array.from({ length: LONGEST }, (_, at) => letterOf(ngram, at));
  const pairs = Object.entries(scores);
  const numbers = [...letters, pairs.length, ...pairs.flat().map(Number)];
  const fits = numbers.every((number) => Number.isInteger(number) && number >= 0 && number < 256);
  if (!fits || ngram.length > LONGEST) throw new Error(`no room for the n-gram "${ngram}"`);
  return Buffer.from(numbers);
}

function letterOf(ngram, at) {
  return at < ngram.length ? ngram.charCodeAt(at) : 0;
}

function halfOf(letters, at) {
  return letters[at] | (letters[at + 1] << 8) | (letters[at + 2] << 16);
}

function bucketOf(low, high) {
  return Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b) >>> 16;
}

/** Answers from the packed text, which is unpacked when the first question comes. */
export class PackedNgrams {
  #packed;
  #table;

  constructor(packed) {
    this.#packed = packed;
  }

  /** Adds to the score of each language that knows the n-gram what the table says, and `base` on top. */
  addTo(scores, ngram, base) {
    const { bytes, rows, firsts } = (this.#table ??= tableOf(this.#packed));
    if (ngram.length > LONGEST) return;
    const low = threeLetters(ngram, 0);
    const high = threeLetters(ngram, 3);
    const bucket = bucketOf(low, high);
    for (let row = firsts[bucket]; row < firsts[bucket + 1]; row += 1) {
      const at = rows[row];
      if (halfOf(bytes, at) !== low || halfOf(bytes, at + 3) !== high) continue;
      const end = at + LONGEST + 1 + 2 * bytes[at + LONGEST];
      for (let pair = at + LONGEST + 1; pair < end; pair += 2)
        scores[bytes[pair]] += bytes[pair + 1] + base;
      return;
    }
  }
}

/** A letter of more than one byte, of which the table has none, gives a number that no row has. */
function threeLetters(ngram, at) {
  const [one, two, three] = [letterOf(ngram, at), letterOf(ngram, at + 1), letterOf(ngram, at + 2)];
  return one + two * 256 + three * 65_536;
}

/** Where each row begins, by buckets, and which row is the first of each bucket. */
function tableOf(packed) {
  const bytes = new Uint8Array(brotliDecompressSync(Buffer.from(packed, 'base64')));
  const starts = [];
  const firsts = new Uint32Array(BUCKETS + 1);
  for (let at = 0; at < bytes.length; at += LONGEST + 1 + 2 * bytes[at + LONGEST]) {
    firsts[bucketAt(bytes, at) + 1] += 1;
    starts.push(at);
  }
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) firsts[bucket + 1] += firsts[bucket];
  const rows = new Uint32Array(starts.length);
  const next = firsts.slice();
  for (const at of starts) rows[next[bucketAt(bytes, at)]++] = at;
  return { bytes, rows, firsts };
}

function bucketAt(bytes, at) {
  return bucketOf(halfOf(bytes, at), halfOf(bytes, at + 3));
}
