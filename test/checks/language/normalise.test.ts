// Comparable text: what is folded away, and the way back to the exact original words.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, normalise, originalOf } from '../../../checks/language/normalise.ts';

describe('comparable text', () => {
  it.each([
    ['Not  Monitored\n24/7', 'not monitored 24/7'],
    ['dis\u00adclo\u200bsure\ufeff', 'disclosure'],
    ['a\u00a0b\u2009c\u3000d', 'a b c d'],
    ['“it’s” ‘so’ «oui»', '"it\'s" \'so\' "oui"'],
    ['a–b—c−d‑e', 'a-b-c-d-e'],
    ['Ｃａｌｌ ９１１', 'call 911'],
    ['𝐂𝐚𝐥𝐥 𝟗𝟏𝟏', 'call 911'],
    ['9️⃣1️⃣1️⃣', '911'],
    ['Policía número à l’école', "policia numero a l'ecole"],
    ['cœur Straße', 'coeur strasse'],
    ['a\u0301\u0301\u0301\u0301b', 'ab'],
    ['RTs ≠ endorsement', 'rts != endorsement'],
    ['1⁄2', '1/2'],
    ['x\u202ey', 'xy'],
    ['a\0b', 'ab'],
    ['\ud800x', '\ufffdx'],
    ['  ', ''],
    ['isn&#39;t isn&amp;rsquo;t isn&#8217;t', "isn't isn't isn't"],
    ['isnâ€™t isn=E2=80=99t isn\ufffdt isnʹt isnꞌt', "isn't isn't isn't isn't isn't"],
    ['Parks &amp; Trees: 5 &gt; 3', 'parks &amp; trees: 5 &gt; 3'],
    ['\ufffd 5 \ufffd', '\ufffd 5 \ufffd'],
  ])('folds %j', (text, expected) => {
    expect(normalise(text).text).toBe(expected);
    expect(foldText(text).text).toBe(expected);
  });

  it('reads letters that look Latin in Latin words, and says so', () => {
    expect(normalise('cаll pоlice')).toMatchObject({ text: 'call police', lookalikes: true });
    expect(foldText('cаll')).toEqual({ text: 'call', lookalikes: true });
    expect(normalise('Москва')).toMatchObject({ text: 'москва', lookalikes: false });
    expect(normalise('Ωmega жabc')).toMatchObject({ lookalikes: true });
  });

  it('leads back to the exact words', () => {
    const text = ' The\u00a0“Pol\u00adice” page ';
    const normalised = normalise(text);
    const start = normalised.text.indexOf('police');
    expect(originalOf(text, normalised, { start, end: start + 6 })).toBe('Pol\u00adice');
    expect(originalOf(text, normalised, { start: 0, end: 999 })).toBe(
      'The\u00a0“Pol\u00adice” page',
    );
  });

  it('leads back past an apostrophe that was garbled', () => {
    const text = 'It isn&rsquo;t  read, it isnâ€™t';
    const normalised = normalise(text);
    expect(originalOf(text, normalised, { start: 3, end: 8 })).toBe('isn&rsquo;t');
    expect(originalOf(text, normalised, { start: 18, end: 23 })).toBe('isnâ€™t');
  });

  it('has one way for both forms, and a way back for every character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const normalised = normalise(text);
        expect(foldText(text).text).toBe(normalised.text);
        expect(normalised.map.length).toBe(normalised.text.length + 1);
        const origins = [...normalised.map];
        expect(origins).toEqual(origins.toSorted((a, b) => a - b));
        expect(normalise(normalised.text).text).toBe(normalised.text);
      }),
    );
  });
});
