// JSON that is harmless to print, and to put into a page, and still parses to exactly the same text.

/** Controls beyond C0, invisible and direction-changing characters, and `<`, which ends a script element. */
const UNSAFE = /[<\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** One line of JSON. Lone surrogates are written as escapes (well-formed JSON.stringify, ES2019). */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, (char) => char.split('').map(escape).join(''));
}

const escape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
