// Finds in text, in one walk over it, the words of all lists at once, where lists hold beginnings of words and whole words ("monit", "page$").
import { isLetter } from './characters.ts';

/** What one walk over a text found. */
export type Scan = {
  readonly norm: string;
  /** The numbers of the stems that it has a word of, each once, in the order they are met. */
  readonly stems: readonly number[];
  /** The languages that its small words show most, a bit each; all of them when it shows none. */
  readonly languages: number;
  /** How many stems were known then. */
  readonly known: number;
};

/** The number of a stem: a-z and 0-9; one with `$` at its end is a whole word. Stems have the same number whoever asks. */
export function stemNumber(stem: string): number {
  const known = NUMBERS.get(stem);
  if (known !== undefined) return known;
  const isWhole = stem.endsWith('$');
  const node = nodeFor(isWhole ? stem.slice(0, -1) : stem);
  const number = NUMBERS.size + 1;
  NUMBERS.set(stem, number);
  tree[isWhole ? 'whole' : 'begun'][node] = number;
  seen.push(0);
  return number;
}

/** Notes that a word of letters belongs to the language with this number, at most 30 of them. */
export function addSmallWord(word: string, language: number): void {
  const node = nodeFor(word);
  tree.small[node] = (tree.small[node] ?? 0) | (1 << language);
  if (scores.length <= language) scores = new Int32Array(language + 1);
}

/** Walks over normalised text; the last texts are remembered. Linear in the text. */
export function scanOf(norm: string): Scan {
  if (isFor(given, norm)) return given;
  if (!isFor(latest, norm)) latest = scan(norm);
  return latest;
}

/** Spares the next questions about this very text the walk. */
export function remember(scanned: Scan): void {
  given = scanned;
}

function isFor({ norm, known }: Scan, text: string): boolean {
  return norm === text && known === NUMBERS.size;
}

const NOTHING: Scan = { norm: '', stems: [], languages: 0, known: -1 };
let given = NOTHING;
let latest = NOTHING;

const NUMBERS = new Map<string, number>();
/** For each stem, the last walk that met it. */
const seen = [0];
let walk = 0;
/** For each language, how many of its small words the walk has met. */
let scores = new Int32Array(0);

/** For each code of ASCII, its place in the rows of the tree; 0 for what is in no word. */
const PLACES = Uint8Array.from({ length: 128 }, (_none, code) => {
  if (!isLetter(code)) return 0;
  return code < 97 ? code - 47 : code - 86;
});
const WIDTH = 37;

/** The stems by their letters, a row of children a node. Node 0 leads nowhere, node 1 is the root. */
type Tree = { next: Int32Array; begun: Int32Array; whole: Int32Array; small: Int32Array };
const NOWHERE = 0;
const ROOT = 1;
let tree = treeOf(1024);
let nodes = 2;

function treeOf(room: number): Tree {
  const row = (): Int32Array => new Int32Array(room);
  return { next: new Int32Array(room * WIDTH), begun: row(), whole: row(), small: row() };
}

function nodeFor(word: string): number {
  let node = ROOT;
  for (let at = 0; at < word.length; at += 1) {
    const place = PLACES[word.charCodeAt(at)] ?? 0;
    if (place === 0) throw new Error(`"${word}" is more than letters`);
    if (nodes >= tree.begun.length) grow();
    const way = node * WIDTH + place;
    if (tree.next[way] === NOWHERE) tree.next[way] = nodes++;
    node = tree.next[way] ?? NOWHERE;
  }
  return node;
}

function grow(): void {
  const larger = treeOf(tree.begun.length * 2);
  larger.next.set(tree.next);
  larger.begun.set(tree.begun);
  larger.whole.set(tree.whole);
  larger.small.set(tree.small);
  tree = larger;
}

function scan(norm: string): Scan {
  walk += 1;
  scores.fill(0);
  const stems: number[] = [];
  const { next, begun } = tree;
  let node = ROOT;
  let start = 0;
  for (let at = 0; at < norm.length; at += 1) {
    const code = norm.charCodeAt(at);
    const place = code < 128 ? (PLACES[code] ?? 0) : 0;
    if (place === 0) {
      if (node > ROOT) endWord(stems, node, { norm, start, end: at });
      node = ROOT;
      start = at + 1;
    } else {
      node = next[node * WIDTH + place] ?? NOWHERE;
      note(stems, begun[node] ?? 0);
    }
  }
  if (node > ROOT) endWord(stems, node, { norm, start, end: norm.length });
  return { norm, stems, languages: mostShown(), known: NUMBERS.size };
}

function note(stems: number[], stem: number): void {
  if (stem === 0 || seen[stem] === walk) return;
  seen[stem] = walk;
  stems.push(stem);
}

type Word = { norm: string; start: number; end: number };

function endWord(stems: number[], node: number, word: Word): void {
  note(stems, tree.whole[node] ?? 0);
  const languages = tree.small[node] ?? 0;
  if (languages !== 0 && isPlainWord(word)) score(languages);
}

function score(languages: number): void {
  for (let at = 0; at < scores.length; at += 1) {
    if ((languages & (1 << at)) !== 0) scores[at] = (scores[at] ?? 0) + 1;
  }
}

function mostShown(): number {
  let most = 0;
  let languages = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const shown = scores[at] ?? 0;
    if (shown < most) continue;
    languages = shown > most ? 1 << at : languages | (1 << at);
    most = shown;
  }
  return languages;
}

/** Parts of an address ("t.co/1y2") and the ends of English words ("the city's", "we'd") speak no language. */
function isPlainWord({ norm, start, end }: Word): boolean {
  const before = norm.charAt(start - 1);
  if (before !== '' && '_@/.-'.includes(before)) return false;
  if (before === "'" && isEnding(norm, start, end)) return false;
  const after = norm.charAt(end);
  if (after === '_' || after === '@') return false;
  return after === '' || !'./-'.includes(after) || !isWordCode(norm.charCodeAt(end + 1));
}

/** The "s" of "city's". */
function isEnding(norm: string, start: number, end: number): boolean {
  if (end - start !== 1 || !'sd'.includes(norm.charAt(start))) return false;
  const code = norm.charCodeAt(start - 2);
  return code >= 97 && code <= 122;
}

function isWordCode(code: number): boolean {
  return isLetter(code) || code === 95;
}
