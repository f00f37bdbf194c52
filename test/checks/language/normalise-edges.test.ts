// Comparable text at its limits: the first and last codes that are read otherwise, blanks at either end, codes that were never read.
import { describe, expect, it } from 'vitest';
import {
  foldText,
  mayBeGarbled,
  normalise,
  originalOf,
} from '../../../checks/language/normalise.ts';

describe('comparable text', () => {
  it.each([
    ['Call 911!', 'call 911!'],
    ['Call\t911', 'call 911'],
    [' Call  us ', 'call us'],
    ['a\nb\rc', 'a b c'],
    ['Tel`s', "tel's"],
    ['Caf\u00e9', 'cafe'],
    ['\ud7ffx', '\ud7ffx'],
    ['1\ud8002', '1\ufffd2'],
    ['1\udfff2', '1\ufffd2'],
    ['1\ue0002', '1\ue0002'],
    ['1\uffff2', '1\uffff2'],
    ['1\u{10000}2', '1\u{10000}2'],
    ['1\u{10ffff}2', '1\u{10ffff}2'],
    ['\ufeffa\ufeffb', 'ab'],
    ['5≠6', '5!=6'],
    ['´', "'"],
    ['\u3164a\u115f', 'a'],
    ['Œ Æ ẞ', 'oe ae ss'],
    ['ŒŒ ÆÆ ßß', 'oeoe aeae ssss'],
    ['isn′t isn‵t isnʼt isnˈt isn׳t isn՚t', "isn't isn't isn't isn't isn't isn't"],
    ['„x‟ ″y‶', '"x" "y"'],
    ['1⁄2 3∕4', '1/2 3/4'],
    ['a﹘b﹣c－d', 'a-b-c-d'],
  ])('%j is %j, in Latin letters of its own', (text, wanted) => {
    expect(foldText(text)).toEqual({ text: wanted, lookalikes: false });
    expect(normalise(text)).toMatchObject({ text: wanted, lookalikes: false });
  });

  it.each([
    ['Ωmega жabc', 'ωmega жabc', true],
    ['pаge', 'page', true],
    ['аб page', 'аб page', false],
    ['а1b', 'а1b', false],
    ['ж', 'ж', false],
    ['éа', 'ea', true],
    ['p\u0561ge', 'p\u0561ge', true],
    ['p\u0590ge', 'p\u0590ge', false],
  ])('%j is read as %j; with letters of another script in a word: %s', (text, wanted, mixed) => {
    expect(foldText(text)).toEqual({ text: wanted, lookalikes: mixed });
    expect(normalise(text)).toMatchObject({ text: wanted, lookalikes: mixed });
  });

  it.each([
    ['isn\ufffdt', "isn't"],
    ['a\ufffd', 'a\ufffd'],
    ['\ufffda', '\ufffda'],
    ['a\ufffd1', 'a\ufffd1'],
    ['a\ufffd\ufffdb', 'a\ufffd\ufffdb'],
    ['a\ufffdb\ufffdc', "a'b'c"],
  ])('reads what was lost between two letters as an apostrophe: %j', (text, wanted) => {
    expect(foldText(text).text).toBe(wanted);
    expect(normalise(text).text).toBe(wanted);
  });
});

describe('the way back', () => {
  it.each([
    ['', [0]],
    ['  ', [0]],
    [' ', [0]],
    ['a', [0, 1]],
    ['a ', [0, 1]],
    ['a  ', [0, 1]],
    [' a', [1, 2]],
    ['a  b', [0, 1, 3, 4]],
    ['&#39;a', [0, 5, 6]],
    ['a&#39;', [0, 1, 6]],
    ['\u{1d400}b', [0, 2, 3]],
    ['œb', [0, 0, 1, 2]],
  ])('from %j leads to %j', (text, wanted) => {
    expect([...normalise(text).map]).toEqual(wanted);
  });

  it.each([
    [{ start: 0, end: 3 }, 'Ask'],
    [{ start: 3, end: 7 }, 'us'],
    [{ start: 4, end: 99 }, 'us now'],
    [{ start: 99, end: 3 }, 'Ask'],
    [{ start: 10, end: 10 }, ''],
  ])('of %j, leads to the very words: %j', (stretch, wanted) => {
    expect(originalOf('Ask us now', normalise('Ask us now'), stretch)).toBe(wanted);
  });
});

describe('a code for an apostrophe that was never read', () => {
  it.each([
    '&#39;tis',
    '&#039;',
    '&#0039;',
    '&amp;#39;',
    '&#x27;',
    '&#X027;',
    '&#x0027;',
    '&#8216;',
    '&#8217;',
    '&#x2018;',
    '&#x2019;',
    '&lsquo;',
    '&rsquo;',
    '&apos;',
    '&AMP;APOS;',
    'isn=E2=80=98t',
    'isn=E2=80=99t',
    'isnâ€™t',
    'isnâ€˜t',
  ])('is %j', (text) => {
    // prettier-ignore
    expect(mayBeGarbled(text)).toBe(true);
    expect(foldText(text).text).toBe(normalise(text).text);
    expect(foldText(text).text).toContain("'");
  });

  it.each([
    '',
    "isn't",
    '&',
    '&amp;',
    '&#38;',
    '&#00039;',
    '&#8215;',
    '&ldquo;',
    '5 €',
    '=E2=80=9A',
  ])('is not %j', (text) => {
    // prettier-ignore
    expect(mayBeGarbled(text)).toBe(false);
    expect(foldText(text).text).toBe(text.toLowerCase());
    expect(normalise(text).text).toBe(text.toLowerCase());
  });
});
