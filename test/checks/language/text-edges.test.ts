// Text made comparable character by character, an agency's own words in it, and the emergency number however it is spelled.
import { describe, expect, it } from 'vitest';
import { notMonitoredDisclaimer } from '../../../checks/not-monitored-disclaimer.ts';
import { markNumbers } from '../../../checks/language/emergency-numbers.ts';
import { foldText, normalise, originalOf } from '../../../checks/language/normalise.ts';
import { finderOf } from '../../../checks/language/wanted-text.ts';
import { told } from '../../support/told.ts';

describe('comparable text', () => {
  it.each([
    ['½ Æon ß', '1/2 aeon ss'],
    ['Ⅷ ﬁne № 5 ℡ ㏂', 'viii fine no 5 tel a.m.'],
    ['＂x＂ «y» „z‟ “w”', '"x" "y" "z" "w"'],
    ['`a´ ‘b’ ‚c‛ ʻd ʼe', "'a' 'b' 'c' 'd 'e"],
    ['x−y ‒z ―w', 'x-y -z -w'],
    ['a⁄b∕c', 'a/b/c'],
    ['İI', 'ii'],
    ['\tTab\rx\u2028y', 'tab x y'],
    ['\uffa0x\u034fy\u115fz\u3164', 'xyz'],
    ['\udc00', '\ufffd'],
    ['x😀y', 'x😀y'],
    ['~ ^ ` _', "~ ^ ' _"],
  ])('%j becomes %j', (text, wanted) => {
    expect(foldText(text)).toEqual({ text: wanted, lookalikes: false });
    expect(normalise(text).text).toBe(wanted);
  });

  it.each([
    ['ıx', 'ix', true],
    ['ɡo', 'go', true],
    ['Pοst', 'post', true],
    ['ոot', 'not', true],
    ['αβγ', 'αβγ', false],
    ['αβγ abc', 'αβγ abc', false],
  ])('%j is read as %j; with letters that only look Latin: %s', (text, wanted, lookalikes) => {
    expect(foldText(text)).toEqual({ text: wanted, lookalikes });
    expect(normalise(text)).toMatchObject({ text: wanted, lookalikes });
  });

  it('takes an acute accent that stands alone for an apostrophe, as many keyboards write it', () => {
    expect(told(notMonitoredDisclaimer, 'This page isn´t monitored 24/7.')).toBe('pass says-so');
    expect(told(notMonitoredDisclaimer, 'Cette page n´est pas surveillée jour et nuit.')).toBe(
      'pass says-so',
    );
  });

  it('leads back over characters that became several, or two units, or none', () => {
    expect([...normalise('½!').map]).toEqual([0, 0, 0, 1, 2]);
    expect([...normalise('x😀y').map]).toEqual([0, 1, 1, 3, 4]);
    expect([...normalise(' a \u200b b  ').map]).toEqual([1, 2, 5, 6]);
    const text = 'Fees: ½ off';
    const at = normalise(text).text.indexOf('1/2');
    expect(originalOf(text, normalise(text), { start: at, end: at + 3 })).toBe('½');
  });
});

describe('words that an agency wants', () => {
  const find = finderOf({ phrases: ['art', ' ', 'Tip  Line'], pattern: 'unit [0-9]+' });
  const found = (text: string): string | undefined => {
    const hit = find(text);
    return hit && `${text.slice(hit.start, hit.end)}${hit.doubtful ? ' (doubtful)' : ''}`;
  };

  it.each([
    ['art', 'art'],
    ['party art', 'art'],
    ['artart art', 'art'],
    ['state of the ART!', 'ART'],
    ['x tip\u00a0line', 'tip\u00a0line'],
    ['тip line', 'тip line (doubtful)'],
    ['see Unit 12 now', 'Unit 12'],
    ['arts', undefined],
    ['smart', undefined],
    ['1art', undefined],
    ['unit', undefined],
  ])('in %j: %j', (text, wanted) => {
    expect(found(text)).toBe(wanted);
  });
});

describe('emergency numbers', () => {
  const US = { country: 'US', emergencyNumber: '911' };
  const GB = { country: 'GB', emergencyNumber: '999' };
  const AU = { country: 'AU', emergencyNumber: '000' };

  it.each([
    [US, '9-1-1 or 9 1 1 or 9.1.1 or 9*1*1', 'emnum or emnum or emnum or emnum'],
    [US, 'nine-one-one, nine one one', 'emnum, emnum'],
    [US, 'nueve uno uno; neuf un un', 'emnum; emnum'],
    [US, '911/112', 'emnum / othernum'],
    [US, '911. (911)', 'emnum. (emnum)'],
    [GB, '999 or 112 or 911', 'emnum or emnum or othernum'],
    [GB, 'triple nine', 'emnum'],
    [AU, 'triple zero, triple-zero, zero zero zero', 'emnum, emnum, emnum'],
    [{ country: 'XX', emergencyNumber: '112' }, '112 or 911', 'emnum or othernum'],
    [US, 'triple nine', 'othernum'],
    [{ country: 'XX', emergencyNumber: '' }, 'x, y. (911)', 'x, y. (othernum)'],
    [{ country: 'XX', emergencyNumber: 'none' }, 'none, or 911', 'none, or othernum'],
  ])('of %j: %j is %j', (agency, text, wanted) => {
    expect(markNumbers(text, agency)).toBe(wanted);
    expect(markNumbers(text, agency)).toBe(wanted);
  });

  it.each([
    '$911 #911 €911',
    '1911 9111 911a a911',
    '911-555 555-911 (614) 911-0000',
    '911.5 11/9/112 1/911/2 24/7',
  ])('leaves %j as it is', (text) => {
    expect(markNumbers(text, US)).toBe(text);
  });
});
