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
