// Sets of characters as the phrase tables write them ("\\d", "[^a-z]"), looked up by code.

export type Characters = {
  has: (code: number) => boolean;
  /** The codes of all that belong to it; undefined when others than ASCII do. */
  codes: readonly number[] | undefined;
};

const KNOWN = new Map<string, Characters>();

/** The set that a regular expression for one character describes; each is made once. */
export function charactersOf(source: string): Characters {
  const known = KNOWN.get(source);
  if (known !== undefined) return known;
  const one = new RegExp(`^${source}$`, 's');
  const ascii = Array.from({ length: 128 }, (_none, code) => one.test(String.fromCharCode(code)));
  const has = (code: number): boolean => ascii[code] ?? one.test(String.fromCharCode(code));
  const all = ascii.flatMap((is, code) => (is ? code : []));
  const characters = { has, codes: ASCII_ONLY.test(source) ? all : undefined };
  KNOWN.set(source, characters);
  return characters;
}

const ASCII_ONLY = /^(?:\\[dw]|\[(?!\^)(?:\\[dw]|[ -Z^-~])+\])$/;

/** What words are made of, as far as patterns know edges of words. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** Kinds of characters, a bit each, that text is asked for before anything is looked for in it. */
export const DIGIT_IN = 1;
export const AT_IN = 2;
export const BRACKET_IN = 4;
/** Where a code for a character may begin that was never read. */
export const CODE_IN = 8;
/** What may end a sentence, in ASCII. */
export const MARK_IN = 16;
/** White space that is no single blank, and signs that are compared in another form. */
export const UNTIDY_IN = 32;
/** Anything else than ASCII. */
export const OTHER_IN = 64;

/** What of ASCII is of which kinds. */
const SETS: readonly (readonly [RegExp, number])[] = [
  [/\d/, DIGIT_IN],
  [/@/, AT_IN],
  [/[([{<]/, BRACKET_IN],
  [/[&=]/, CODE_IN],
  [/[.!?#|*~>=/:\r\n]/, MARK_IN],
  [/[^ -_a-~]/, UNTIDY_IN],
];
const KINDS = Uint8Array.from({ length: 128 }, (_none, code) => {
  const char = String.fromCharCode(code);
  return SETS.reduce((kinds, [set, kind]) => (set.test(char) ? kinds | kind : kinds), 0);
});

/** All kinds of characters in a stretch of codes, in one look; blanks at its edges or in a row are untidy. Capitals become small on the way. */
export function readKinds(codes: Uint16Array, from: number, to: number): number {
  let kinds = 0;
  let before = SPACE;
  for (let at = from; at < to; at += 1) {
    const code = codes[at] ?? 0;
    if (code === SPACE && before === SPACE) kinds |= UNTIDY_IN;
    if (code < 128) {
      kinds |= KINDS[code] ?? 0;
      codes[at] = SMALL[code] ?? code;
    } else kinds |= OTHER_IN;
    before = code;
  }
  return before === SPACE ? kinds | UNTIDY_IN : kinds;
}

/** For each code of ASCII that of the small letter. */
const SMALL = Uint8Array.from({ length: 128 }, (_none, code) =>
  String.fromCharCode(code).toLowerCase().charCodeAt(0),
);

const SPACE = 32;
