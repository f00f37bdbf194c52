// The text that patterns are matched with, as a row of codes: its characters, its edges, the letters that stand in it and at its end.
import { describe, expect, it } from 'vitest';
import { CodeRow, FIRST } from '../../../checks/language/code-row.ts';
import { cell, doubled, longer } from '../../../checks/language/rows.ts';
import { codeAt, edgesOf, endOfText, endsIn, isEdge, isSpace, length, readCodes } from '../../../checks/language/text-codes.ts'; // prettier-ignore

const codesOf = (text: string): number[] => Array.from({ length: text.length }, (_none, at) => text.charCodeAt(at)); // prettier-ignore

describe('the codes of a text', () => {
  it.each([
    '',
    'a',
    'our page',
    'Café §',
    'a\u{1f600}b',
    'x'.repeat(47),
    'x'.repeat(48),
    'é'.repeat(49),
    'xyz'.repeat(700),
    'é'.repeat(2_100),
  ])('%j', (text) => {
    // prettier-ignore
    readCodes(text);
    expect(length).toBe(text.length);
    expect(Array.from({ length }, (_none, at) => codeAt(at))).toEqual(codesOf(text));
    expect([codeAt(-1), codeAt(length)]).toEqual([0xffff, 0xffff]);
  });

  it('are those of the last text alone', () => {
    readCodes('a longer text');
    expect(edgesOf()).toEqual([0, 2, 9]);
    readCodes('short');
    expect([length, codeAt(4), codeAt(5)]).toEqual([5, 116, 0xffff]);
    expect(edgesOf()).toEqual([0]);
  });
});

describe('edges', () => {
  it.each([
    ['', [0]],
    ['page', [0]],
    ['our page', [0, 4]],
    [' page', [0, 1]],
    ['page.', [0, 5]],
    ['a-b é9', [0, 2, 4, 5]],
    ['24/7', [0, 3]],
  ])('of %j, after no letter and no digit: %j', (text, wanted) => {
    readCodes(text);
    expect(edgesOf()).toEqual(wanted);
    expect(edgesOf()).toBe(edgesOf());
  });

  it.each([
    ['az09', [false, false, false, false]],
    ['`{/:', [true, true, true, true]],
    ['AZé ', [true, true, true, true]],
  ])('in %j: %j', (text, wanted) => {
    readCodes(text);
    expect(Array.from(text, (_char, at) => isEdge(at))).toEqual(wanted);
    expect([isEdge(-1), isEdge(text.length)]).toEqual([true, true]);
  });
});

it.each([
  ['our page', 'page', 4, 8],
  ['our page', 'our', 0, 3],
  ['our page', 'page', 3, -1],
  ['our page', 'pages', 4, -1],
  ['our page', '', 2, 2],
  ['our page', 'e', 7, 8],
  ['our page', 'e', 8, -1],
])('in %j, %j at %i ends at %i', (text, letters, at, wanted) => {
  readCodes(text);
  expect(endOfText(codesOf(letters), at)).toBe(wanted);
});

it.each([
  ['our page', 'page', true],
  ['our page', 'age', true],
  ['our page', 'pag', false],
  ['our page', 'rpage', false],
  ['our page. "', 'page', true],
  ['our page é', 'page', true],
  ['page', 'page', true],
  ['age', 'page', false],
  ['e', 'ae', false],
  ['', 'page', false],
  ['...', 'e', false],
  ['page 9', '9', true],
  ['page 9', 'page', false],
])('the last word of %j ends in %j: %s', (text, letters, wanted) => {
  readCodes(text);
  expect(endsIn(letters)).toBe(wanted);
});

it('tells white space', () => {
  const text = ' \t\n\v\f\r\u00a0\u2003\u3000\b\u000e!xé';
  readCodes(text);
  expect(Array.from(text, (_char, at) => isSpace(at))).toEqual(Array.from(text, (char) => /\s/.test(char))); // prettier-ignore
  expect(isSpace(text.length)).toBe(false);
});

describe('a row', () => {
  it('has nothing before a text and after it', () => {
    const row = new CodeRow(4);
    for (const text of [
      'ab',
      'abc',
      'x'.repeat(50),
      'y',
      'é'.repeat(100),
      'z'.repeat(300_000),
      'b',
    ]) {
      const codes = row.read(text);
      expect(codes[FIRST - 1]).toBe(0);
      expect(codes[FIRST + text.length]).toBe(0);
      expect(String.fromCharCode(...codes.subarray(FIRST, FIRST + Math.min(text.length, 500)))).toBe(text.slice(0, 500)); // prettier-ignore
    }
    const codes = row.read('ab', 7);
    expect([codes[0], codes[3]]).toEqual([7, 7]);
  });

  it('is kept as long as it is not very long', () => {
    const row = new CodeRow(4);
    const long = row.read('x'.repeat(1_000));
    expect(row.read('y')).toBe(long);
    const kept = 2 ** 18;
    const longest = row.read('x'.repeat(kept));
    expect(row.read('y')).toBe(longest);
    expect(row.read('x'.repeat(kept * 2 + 1_000))).not.toBe(longest);
    expect(row.read('y')).toBe(longest);
  });

  it('is made longer with all that is in it', () => {
    const row = Int32Array.of(1, 2, 3);
    expect(Array.from(longer(row))).toEqual([1, 2, 3, 0, 0, 0]);
    expect(Array.from(doubled(row, new Int32Array(5)))).toEqual([1, 2, 3, 0, 0]);
    expect([cell(row, 2), cell(row, 3)]).toEqual([3, 0]);
  });
});
