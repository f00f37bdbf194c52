// Commands of this program as they are written for somebody to paste into a terminal.

/** Writes a command from its words. Who prints it may add to it: the data folder that the user works with. */
export type Commands = (...words: readonly string[]) => string;

/** A command as it stands, each word quoted where a shell would take it apart. What the reader must fill in is a word like any other: FILE. */
export const command: Commands = (...words) => ['presence', ...words.map(quoted)].join(' ');

/** Nothing that a shell gives a meaning to: no space, quote, bracket, ampersand, dollar sign, star, tilde. */
const PLAIN = /^[\w@%+=:,./-]+$/;

/** In double quotes these keep their meaning. */
const LIVELY = /[$`"\\!]/;

/** One word for a POSIX shell. Double quotes where they do, for they are what other shells understand too. */
export function quoted(word: string): string {
  if (PLAIN.test(word)) return word;
  return LIVELY.test(word) ? `'${word.replaceAll("'", String.raw`'\''`)}'` : `"${word}"`;
}
