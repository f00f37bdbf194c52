// The signs in a sentence that are weighed: its words, those that stand together, the classes that they stand for, and which classes stand together.
import { CLASSES } from './classes.ts';
import type { KnownWords } from './known-words.ts';

/** Numbers of the classes by word. */
const CLASSES_OF = new Map<string, number[]>();
const NAMES = Object.keys(CLASSES);
NAMES.forEach((name, at) => {
  for (const word of (CLASSES[name] ?? '').split(' ')) {
    CLASSES_OF.set(word, [...(CLASSES_OF.get(word) ?? []), at]);
  }
});
const NEGATION = [NAMES.indexOf('neg')];
const NONE: readonly number[] = [];

/** More classes than there are: the signs' numbers stay when one is added. */
const ROOM = 80;
const ORDERED = ROOM;
const TOGETHER = ORDERED + ROOM * ROOM;
/** The number of the first word; words follow in the order of the vocabulary. */
export const FIRST_WORD: number = TOGETHER + ROOM * ROOM;

/** Classes this many words apart still belong together in their order. */
const REACH = 6;
/** Text that is longer is weighed by its beginning. */
const MOST_TOKENS = 160;

const TOKEN = /24 ?[/x*] ?7|9[ -]?1[ -]?1(?!\d)|[a-z]+(?:['-][a-z]+)*|\d+|\?/g;
const EMERGENCY_NUMBERS = new Set(['911', '999', '112', '000', '111', '24']);
const ELISION = /^(?:n|l|d|qu|j|s|c|m|t|lorsqu|jusqu|puisqu)'/;

/** The words of text in compared form: numbers as "#", elided words apart, endings like "'s" left out. Linear in the text. */
export function tokensOf(norm: string): string[] {
  const tokens: string[] = [];
  for (const [found] of norm.matchAll(TOKEN)) {
    if (tokens.length >= MOST_TOKENS) break;
    if (/^\d/.test(found)) tokens.push(numberOf(found));
    else if (CLASSES_OF.has(found)) tokens.push(found);
    else for (const part of found.split('-')) addWord(tokens, part);
  }
  return tokens;
}

function numberOf(found: string): string {
  if (/^24 ?\D/.test(found)) return '24/7';
  const digits = found.replaceAll(/\D/g, '');
  return EMERGENCY_NUMBERS.has(digits) ? digits : '#';
}

function addWord(tokens: string[], word: string): void {
  if (!word.includes("'") || word.endsWith("n't")) {
    tokens.push(word);
    return;
  }
  const [elided] = ELISION.exec(word) ?? [];
  if (elided === undefined) tokens.push(word.slice(0, word.indexOf("'")));
  else tokens.push(elided.slice(0, -1), word.slice(elided.length));
}

/** The vocabulary's words for how long a text is. */
export const LENGTHS = ['<4', '<8', '<25', '>24'] as const;

function lengthOf(tokens: number): string {
  const [tiny, short, middling, long] = LENGTHS;
  if (tokens < 8) return tokens < 4 ? tiny : short;
  return tokens < 25 ? middling : long;
}

/** The numbers of all signs in text in compared form, each once. Linear in the text. */
export function signsOf(norm: string, known: KnownWords): readonly number[] {
  const signs = new Signs();
  const tokens = tokensOf(norm);
  known.eachIn(tokens, (at) => signs.addWord(at));
  signs.addWord(known.numberOf(lengthOf(tokens.length)));
  addClasses(signs, tokens.map(classesOf));
  return signs.found;
}

/** Each sign once: `AT` holds the number of the last text that had it. */
const AT = new Int32Array(FIRST_WORD + 0x2_00_00);
let texts = 0;

class Signs {
  readonly found: number[] = [];
  readonly #text = (texts += 1);

  add(sign: number): void {
    if (AT[sign] === this.#text) return;
    AT[sign] = this.#text;
    this.found.push(sign);
  }

  addWord(at: number | undefined): void {
    if (at !== undefined) this.add(FIRST_WORD + at);
  }
}

/** Whether a word stands for some class. */
export function isOfClass(token: string): boolean {
  return classesOf(token).length > 0;
}

function classesOf(token: string): readonly number[] {
  return CLASSES_OF.get(token) ?? (token.endsWith("n't") ? NEGATION : NONE);
}

function addClasses(signs: Signs, classes: readonly (readonly number[])[]): void {
  const all: number[] = [];
  for (const [at, here] of classes.entries()) {
    for (const one of here) {
      if (!all.includes(one)) all.push(one);
      addOrdered(signs, one, { classes, from: at + 1 });
    }
  }
  for (const one of all) {
    signs.add(one);
    for (const other of all) if (one < other) signs.add(TOGETHER + one * ROOM + other);
  }
}

type Stretch = { classes: readonly (readonly number[])[]; from: number };

function addOrdered(signs: Signs, one: number, { classes, from }: Stretch): void {
  const end = Math.min(classes.length, from + REACH);
  for (let at = from; at < end; at += 1) {
    for (const other of classes[at] ?? NONE) {
      if (other !== one) signs.add(ORDERED + one * ROOM + other);
    }
  }
}
