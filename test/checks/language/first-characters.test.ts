// Where a match may begin: told by the first character, in ASCII exactly, beyond it never turned away.
import { describe, expect, it } from 'vitest';
import { mayStart, startsOf } from '../../../checks/language/first-characters.ts';
import { readPattern } from '../../../checks/language/grammar.ts';

const ASCII = Array.from({ length: 128 }, (_none, code) => code);
const END = Number.NaN;

/** The characters of ASCII with which a match may begin, and whether one beyond may. */
function startsIn(pattern: string): { ascii: string; beyond: boolean } {
  const starts = startsOf(readPattern({ day: 'mon|tue' }, pattern));
  const ascii = ASCII.filter((code) => mayStart(starts, code));
  const beyond = mayStart(starts, 'é'.charCodeAt(0));
  expect(mayStart(starts, 128)).toBe(beyond);
  expect(mayStart(starts, END)).toBe(beyond);
  return { ascii: String.fromCharCode(...ascii), beyond };
}

describe('a match may begin', () => {
  it.each([
    ['abc', 'a', false],
    ['1st', '1', false],
    ["'s", "'", false],
    ['~', '~', false],
    ['été', '', true],
    ['{day}', 'mt', false],
    ['(?:x|y)z', 'xy', false],
    ['a?b', 'ab', false],
    [String.raw`\d+`, '0123456789', true],
    ['[xyz]w', 'xyz', true],
  ])('of %j with %j; with others: %s', (pattern, ascii, beyond) => {
    expect(startsIn(pattern)).toEqual({ ascii, beyond });
  });

  it('anywhere, of what may match no text at all', () => {
    for (const pattern of ['a?', '(?:a|b?)', '^', '(?=a)']) {
      expect(startsIn(pattern)).toEqual({ ascii: String.fromCharCode(...ASCII), beyond: true });
    }
  });
});
