// The small pattern language of the phrase tables: named word classes and bounded gaps, read into a tree that matches in linear time.
import { type Characters, charactersOf, isLetter } from './characters.ts';

/** Word classes by name: alternatives as a regular expression, which may name other classes as `{name}`. */
export type Words = Readonly<Record<string, string>>;

/** A part of a pattern. */
export type Part =
  | { is: 'text'; text: string }
  | { is: 'run'; of: Characters; letters: boolean; least: number; most: number }
  /** Up to so many words of these characters, each with a space after it. */
  | { is: 'words'; of: Characters; most: number }
  | { is: 'sequence'; parts: readonly Part[] }
  | { is: 'either'; ways: readonly Part[] }
  | { is: 'repeat'; part: Part; least: number; most: number }
  /** A word class: stands between edges of words. */
  | { is: 'whole'; part: Part }
  /** Looks ahead, or back over at most so many characters. */
  | { is: 'look'; part: Part; back: number | undefined; wanted: boolean }
  | { is: 'end'; of: 'start' | 'end' };

/** A part of one sort. */
export type Of<Is extends Part['is']> = Extract<Part, { is: Is }>;

/**
 * Reads a pattern. In a pattern, `{name}` is a word class; a space is any spacing or light punctuation and ` ?` the same or nothing;
 * `~3` stands for up to three words of the same clause and `~~3` for up to three words whatever their punctuation; everything else is a
 * regular expression without captures, whose looks back are no longer than what they show. A pattern begins and ends at a word's edge. Gaps are bounded and sentences are cut
 * (`boundaries.ts`), so matching is linear in the page's text. Throws for a class that does not exist, and for what it does not know.
 */
export function readPattern(words: Words, pattern: string): Part {
  return new Reader(pattern, (name) => classOf(words, name, pattern)).either();
}

const CLASSES = new WeakMap<Words, Map<string, Part>>();

/** Each class of a table is read once, however often patterns name it. */
function classOf(words: Words, name: string, pattern: string): Part {
  const known = CLASSES.get(words) ?? new Map<string, Part>();
  CLASSES.set(words, known);
  const before = known.get(name);
  if (before !== undefined) return before;
  const alternatives = words[name];
  if (alternatives === undefined) throw new Error(`no word class "${name}" in "${pattern}"`);
  const part: Part = { is: 'whole', part: readPattern(words, alternatives) };
  known.set(name, part);
  return part;
}

/** Between two neighbouring words: spacing, a comma, a colon, a dash, an opening quote. */
const NEXT = '[^a-z0-9.!?]';
const LONGEST_SPACING = 4;
const CLAUSE_WORD = String.raw`[^\s,;:]`;
const ANY_WORD = String.raw`\S`;
const OPENING = String.raw`[^a-z0-9\s]`;

/** Letters and digits, which most sets of signs are without: after one of these, a word may begin. */
const LETTERS = Array.from({ length: 128 }, (_none, code) => code).filter(isLetter);

const LITERAL = /[^\\[\](){}|?*+.^$ ]+/y;
const GAP = /(~~?)(\d+) /y;
const LOOK = /\(\?(<?)([=!])/y;
const SET = /\\[dwsSWD]|\[(?:\\.|[^\]\\])*\]|\./y;
const TIMES = /(?:[?*+]|\{(\d+)(?:(,)(\d*))?\})\??/y;

type Times = { least: number; most: number };
const ONCE: Times = { least: 1, most: 1 };

/** Reads one pattern from left to right. */
class Reader {
  #at = 0;
  readonly #source: string;
  readonly #classNamed: (name: string) => Part;

  constructor(source: string, classNamed: (name: string) => Part) {
    this.#source = source;
    this.#classNamed = classNamed;
  }

  either(): Part {
    const first = this.#sequence();
    if (this.#next !== '|') return first;
    const ways = [first];
    while (this.#next === '|') {
      this.#at += 1;
      ways.push(this.#sequence());
    }
    return { is: 'either', ways };
  }

  #sequence(): Part {
    const parts: Part[] = [];
    for (let char = this.#next; char !== '' && char !== '|' && char !== ')'; char = this.#next) {
      this.#read(char, parts);
    }
    const [only] = parts;
    return only !== undefined && parts.length === 1 ? only : { is: 'sequence', parts };
  }

  #read(char: string, parts: Part[]): void {
    if (char === ' ') this.#space(parts);
    else if (char === '(') parts.push(this.#group());
    else if (char === '{') parts.push(this.#class());
    else if (char === '^' || char === '$') {
      this.#at += 1;
      parts.push({ is: 'end', of: char === '^' ? 'start' : 'end' });
    } else if (!this.#gap(parts)) this.#characters(parts);
  }

  #space(parts: Part[]): void {
    this.#at += 1;
    const optional = this.#next === '?';
    if (optional) this.#at += 1;
    parts.push(runOf(NEXT, { least: optional ? 0 : 1, most: LONGEST_SPACING }));
    this.#gap(parts);
  }

  /** Some words, wherever they may stand: after a space, after what may be left out, at the start. */
  #gap(parts: Part[]): boolean {
    const [, reach, most] = this.#match(GAP);
    if (most === undefined) return false;
    const of = charactersOf(reach === '~' ? CLAUSE_WORD : ANY_WORD);
    parts.push({ is: 'words', of, most: Number(most) }, runOf(OPENING, { least: 0, most: 2 }));
    return true;
  }

  #group(): Part {
    const [look, behind, sign] = this.#match(LOOK);
    if (look === undefined) this.#at += '(?:'.length;
    const from = this.#at;
    const part = this.either();
    // No character of a pattern stands for more of the text than a space does.
    const longest = (this.#at - from) * LONGEST_SPACING;
    this.#at += 1;
    if (look === undefined) return repeated(part, this.#times());
    return { is: 'look', part, back: behind === '' ? undefined : longest, wanted: sign === '=' };
  }

  #class(): Part {
    const end = this.#source.indexOf('}', this.#at);
    const part = this.#classNamed(this.#source.slice(this.#at + 1, end));
    this.#at = end + 1;
    return repeated(part, this.#times());
  }

  #characters(parts: Part[]): void {
    const [set] = this.#match(SET);
    if (set !== undefined) {
      parts.push(runOf(set, this.#times()));
      return;
    }
    const text = this.#literal();
    const times = this.#times();
    if (times === ONCE) {
      pushText(parts, text);
      return;
    }
    // A sign of repetition belongs to the last character alone.
    if (text.length > 1) parts.push({ is: 'text', text: text.slice(0, -1) });
    parts.push(repeated({ is: 'text', text: text.slice(-1) }, times));
  }

  #literal(): string {
    const [literal] = this.#match(LITERAL);
    if (literal !== undefined) return literal;
    this.#at += this.#next === '\\' ? 2 : 1;
    const char = this.#source.charAt(this.#at - 1);
    if (isLetter(char.charCodeAt(0)))
      throw new Error(`"\\${char}" is unknown in "${this.#source}"`);
    return char;
  }

  #times(): Times {
    const [sign, least, comma, most] = this.#match(TIMES);
    if (sign === undefined) return ONCE;
    if (least !== undefined) {
      const upTo = most === '' ? Infinity : Number(most);
      return { least: Number(least), most: comma === undefined ? Number(least) : upTo };
    }
    return { least: sign.startsWith('+') ? 1 : 0, most: sign.startsWith('?') ? 1 : Infinity };
  }

  /** The match that begins here, which is then read; nothing where there is none. */
  #match(expression: RegExp): (string | undefined)[] {
    expression.lastIndex = this.#at;
    const found = expression.exec(this.#source) ?? [];
    this.#at += found[0]?.length ?? 0;
    return found;
  }

  get #next(): string {
    return this.#source.charAt(this.#at);
  }
}

/** "don't" is typed as "dont" and "don´ t", and garbled to "don?t": its apostrophe is any sign, or none. */
function pushText(parts: Part[], text: string): void {
  const at = text.indexOf(CONTRACTED);
  if (at < 0) {
    parts.push({ is: 'text', text });
    return;
  }
  const before = text.slice(0, at + 1);
  const after = text.slice(at + CONTRACTED.length - 1);
  const signs = runOf(NO_LETTER, { least: 1, most: MOST_SIGNS });
  const apart: Part[] = [{ is: 'text', text: before }, signs, { is: 'text', text: after }];
  parts.push({ is: 'either', ways: [{ is: 'sequence', parts: apart }, { is: 'text', text: before + after }] }); // prettier-ignore
}

const CONTRACTED = "n't";
const NO_LETTER = '[^a-z0-9]';
const MOST_SIGNS = 3;

function runOf(source: string, times: Times): Part {
  const of = charactersOf(source);
  return { is: 'run', of, letters: LETTERS.some(of.has), ...times };
}

function repeated(part: Part, { least, most }: Times): Part {
  return least === 1 && most === 1 ? part : { is: 'repeat', part, least, most };
}
