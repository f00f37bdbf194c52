// The words that lists ask for, as one tree of letters, where lists hold beginnings of words and whole words ("monit", "page$").
import { isLetter } from './characters.ts';

/** For each code of ASCII, the place of a letter or digit in the rows of a tree; 0 for what is in no word. */
export const PLACES = Uint8Array.from({ length: 128 }, (_none, code) => {
  if (!isLetter(code)) return 0;
  return code < 97 ? code - 47 : code - 86;
});
const WIDTH = 37;
const NOWHERE = 0;
const ROOT = 1;

/** Stems: a-z and 0-9; one with `$` at its end is a whole word. */
export class StemTree {
  readonly #numbers = new Map<string, number>();
  /** A row of children a node. Node 0 leads nowhere, node 1 is the root. */
  #next = new Uint16Array(64 * WIDTH);
  /** The number of the stem that ends at a node, and of the whole word. */
  #begun = new Uint16Array(64);
  #whole = new Uint16Array(64);
  #nodes = 2;

  /** The number of a stem, from 1; the same whoever asks. Throws for what is no stem. */
  numberOf(stem: string): number {
    const known = this.#numbers.get(stem);
    if (known !== undefined) return known;
    const isWhole = stem.endsWith('$');
    const node = this.#nodeFor(isWhole ? stem.slice(0, -1) : stem);
    const number = this.#numbers.size + 1;
    if (number > LARGEST) throw new Error('more stems than a tree holds');
    this.#numbers.set(stem, number);
    (isWhole ? this.#whole : this.#begun)[node] = number;
    return number;
  }

  /** All stems, in the order of their numbers. */
  all(): string[] {
    return [...this.#numbers.keys()];
  }

  /** How many stems there are; their numbers go up to it. */
  get size(): number {
    return this.#numbers.size;
  }

  /** The numbers of all stems of the word that stands there among the codes of a text. */
  stemsOf(codes: ArrayLike<number>, start: number, end: number): number[] {
    const stems: number[] = [];
    let node = ROOT;
    for (let at = start; at < end && node !== NOWHERE; at += 1) {
      node = this.#next[node * WIDTH + (PLACES[codes[at] ?? 0] ?? 0)] ?? NOWHERE;
      const begun = this.#begun[node] ?? 0;
      if (begun !== 0) stems.push(begun);
    }
    const whole = this.#whole[node] ?? 0;
    if (whole !== 0) stems.push(whole);
    return stems;
  }

  #nodeFor(word: string): number {
    let node = ROOT;
    for (let at = 0; at < word.length; at += 1) {
      const place = PLACES[word.charCodeAt(at)] ?? 0;
      if (place === 0) throw new Error(`"${word}" is more than letters`);
      const way = node * WIDTH + place;
      if (this.#next[way] === NOWHERE) this.#grow(way);
      node = this.#next[way] ?? NOWHERE;
    }
    return node;
  }

  #grow(way: number): void {
    if (this.#nodes === this.#begun.length) {
      this.#next = doubled(this.#next);
      this.#begun = doubled(this.#begun);
      this.#whole = doubled(this.#whole);
    }
    if (this.#nodes > LARGEST) throw new Error('more stems than a tree holds');
    this.#next[way] = this.#nodes;
    this.#nodes += 1;
  }
}

const LARGEST = 0xffff;

/** All stems that are looked for, whoever looks: they have the same numbers everywhere. */
export const STEMS: StemTree = new StemTree();

function doubled(row: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(row.length * 2);
  larger.set(row);
  return larger;
}
