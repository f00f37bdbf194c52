// The words that weights were learned for: whole words, beginnings of words, two words that stand together, first and last words.

/** Beginnings by which words of one stem are told, and the words of a pair. */
const STEM = 5;
const PART = 6;

/** What marks the kind of a name in the list of words. */
const MARK = { stem: '*', next: '_', afterNext: '__', first: '^', last: '$' } as const;

/** The first words of a text tell what kind of statement it is. */
const FIRST = 2;

/** All names that a text's words go by, in the form of the list of words; some more than once. */
export function namesOf(tokens: readonly string[]): string[] {
  const parts = tokens.map((token) => token.slice(0, PART));
  const names = tokens.flatMap((token) => [token, `${token.slice(0, STEM)}${MARK.stem}`]);
  parts.forEach((part, at) => {
    const [next, afterNext] = [parts[at + 1], parts[at + 2]];
    if (next !== undefined) names.push(`${part}${MARK.next}${next}`);
    if (afterNext !== undefined) names.push(`${part}${MARK.afterNext}${afterNext}`);
    if (at < FIRST) names.push(`${MARK.first}${part}`);
  });
  const last = parts.at(-1);
  return last === undefined ? names : [...names, `${MARK.last}${last}`];
}

/** More parts of pairs than there are. */
const ROOM = 0x1_00_00;

/** The numbers of known names, without spelling a text's names out. */
export class KnownWords {
  readonly #words = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  readonly #first = new Map<string, number>();
  readonly #last = new Map<string, number>();
  readonly #parts = new Map<string, number>();
  readonly #next = new Map<number, number>();
  readonly #afterNext = new Map<number, number>();

  /** Names as `namesOf` gives them; a name's number is its place in the list. */
  constructor(names: readonly string[]) {
    names.forEach((name, at) => this.#learn(name, at));
  }

  /** The number of a word that is in no text, such as one that says how long the text is. */
  numberOf(word: string): number | undefined {
    return this.#words.get(word);
  }

  /** Tells the number of each known name that the words go by; of some more than once. Linear in the words. */
  eachIn(tokens: readonly string[], tell: (at: number | undefined) => void): void {
    let before: number | undefined;
    let beforeThat: number | undefined;
    for (const [at, token] of tokens.entries()) {
      tell(this.#words.get(token));
      tell(this.#stems.get(token.slice(0, STEM)));
      const part = this.#parts.get(token.slice(0, PART));
      if (part !== undefined && before !== undefined) tell(this.#next.get(before * ROOM + part));
      if (part !== undefined && beforeThat !== undefined) tell(this.#afterNext.get(beforeThat * ROOM + part)); // prettier-ignore
      if (at < FIRST) tell(this.#first.get(token.slice(0, PART)));
      beforeThat = before;
      before = part;
    }
    tell(this.#last.get((tokens.at(-1) ?? '').slice(0, PART)));
  }

  #learn(name: string, at: number): void {
    if (name.endsWith(MARK.stem) && name.length > 1) this.#stems.set(name.slice(0, -1), at);
    else if (name.startsWith(MARK.first)) this.#first.set(name.slice(1), at);
    else if (name.startsWith(MARK.last)) this.#last.set(name.slice(1), at);
    else if (name.includes(MARK.next)) this.#learnPair(name, at);
    else this.#words.set(name, at);
  }

  #learnPair(name: string, at: number): void {
    const apart = name.includes(MARK.afterNext);
    const [first = '', second = ''] = name.split(apart ? MARK.afterNext : MARK.next);
    const pair = this.#part(first) * ROOM + this.#part(second);
    (apart ? this.#afterNext : this.#next).set(pair, at);
  }

  #part(part: string): number {
    const at = this.#parts.get(part) ?? this.#parts.size;
    this.#parts.set(part, at);
    return at;
  }
}
