// Sets of characters as the phrase tables write them ("\\d", "[^a-z]"), looked up by code.

export type Characters = { has: (code: number) => boolean };

const KNOWN = new Map<string, Characters>();

/** The set that a regular expression for one character describes; each is made once. */
export function charactersOf(source: string): Characters {
  const known = KNOWN.get(source);
  if (known !== undefined) return known;
  const one = new RegExp(`^${source}$`, 's');
  const ascii = Array.from({ length: 128 }, (_none, code) => one.test(String.fromCharCode(code)));
  const has = (code: number): boolean => ascii[code] ?? one.test(String.fromCharCode(code));
  const characters = { has };
  KNOWN.set(source, characters);
  return characters;
}

/** What words are made of, as far as patterns know edges of words. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
