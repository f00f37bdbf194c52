// Page text as people see it: nothing unseen stays unseen, nothing runs over, nothing is slow.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, manyLines, oneLine, shortLine } from '../../../core/report/safe-text.ts';
import { processorMs } from '../../support/processor-time.ts';

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;
/** What may stay although it is unseen alone: the joiner and the selectors of emoji. */
const EMOJI_PARTS = /\u200d|\ufe0e|\ufe0f/g;
const anyText = fc.string({ unit: 'binary', maxLength: 200 });

const count = (text: string): number => [...new Intl.Segmenter('en').segment(text)].length;

describe('oneLine', () => {
  it.each([
    ['a\u202eb', 'a[U+202E]b'],
    ['\u2066x\u2069', '[U+2066]x[U+2069]'],
    ['zero\u200bwidth', 'zero[U+200B]width'],
    ['\ufeffstart', '[U+FEFF]start'],
    ['soft\u00adhyphen', 'soft[U+00AD]hyphen'],
    ['\u001b[2J', '[U+001B][2J'],
    ['c1 \u009b', 'c1 [U+009B]'],
    ['nul\0', 'nul[U+0000]'],
    ['sep\u2028a\u2029', 'sep[U+2028]a[U+2029]'],
    ['tag \u{e0041}', 'tag [U+E0041]'],
    ['lone \ud800!', 'lone \ufffd!'],
    ['non \ufffe', 'non [U+FFFE]'],
    ['a\u200db', 'a[U+200D]b'],
    ['x\ufe0f', 'x[U+FE0F]'],
  ])('shows what cannot be seen: %j', (text, shown) => {
    expect(oneLine(text)).toBe(shown);
  });

  it.each(['👮🏽‍♀️ on patrol', '❤️ you', '1️⃣ first', '👩‍👩‍👧'])('leaves an emoji whole: %s', (text) => {
    expect(oneLine(text)).toBe(text);
  });

  it('folds white space of any kind and trims', () => {
    expect(oneLine(' a\t\r\n b\u00a0\u3000c ')).toBe('a b c');
  });

  it('caps marks piled on one letter', () => {
    expect(oneLine(`Z${'\u0301'.repeat(300)}x`)).toBe(`Z${'\u0301'.repeat(8)}[…]x`);
  });

  it('leaves nothing unseen in any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(oneLine(text).replace(EMOJI_PARTS, '')).not.toMatch(UNSEEN);
      }),
      { numRuns: 2_000 },
    );
  });

  it('changes nothing that it has made', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(oneLine(oneLine(text))).toBe(oneLine(text));
      }),
    );
  });
});

describe('manyLines', () => {
  it('keeps line feeds, and marks a lone carriage return', () => {
    expect(manyLines('a\r\nb\nc\td\re')).toBe('a\nb\nc d[U+000D]e');
  });
});

describe('clip', () => {
  it.each([
    ['short', 10, 'short'],
    ['exactly10!', 10, 'exactly10!'],
    ['one two three', 8, 'one two…'],
    ['👮🏽‍♀️👮🏽‍♀️👮🏽‍♀️', 2, '👮🏽‍♀️👮🏽‍♀️…'],
    ['👮🏽‍♀️👮🏽‍♀️', 2, '👮🏽‍♀️👮🏽‍♀️'],
  ])('cuts %j at %i characters as people count them', (text, limit, expected) => {
    expect(clip(text, limit)).toBe(expected);
  });

  it('cuts one endless character too, and no surrogate pair', () => {
    const cut = clip(`e${'\u0301'.repeat(1_000)}`, 10);
    expect(cut.length).toBeLessThanOrEqual(81);
    expect(clip(`${'\u200d'.repeat(79)}${'😀'.repeat(40)}`, 10)).not.toMatch(/\p{Cs}/u);
  });

  it('never gives more than was asked for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 100 }),
        fc.integer({ min: 1, max: 50 }),
        (text, limit) => {
          expect(count(clip(text, limit))).toBeLessThanOrEqual(limit + 1);
        },
      ),
    );
  });
});

it('takes the same time for each character of a long hostile text', () => {
  const hostile = 'a\u202e\u0301\u200b \t=<>&'.repeat(60_000);
  const start = processorMs();
  expect(oneLine(hostile).length).toBeGreaterThan(hostile.length);
  expect(shortLine(hostile, 100).length).toBeLessThan(2_000);
  expect(processorMs() - start).toBeLessThan(3_000);
});
