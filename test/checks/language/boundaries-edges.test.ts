// Where one statement ends: signs, telephones, abbreviations, stops without a space, closing marks, endless lines.
import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE } from '../../../checks/language/boundaries.ts';
import { sentencesOf } from '../../../checks/language/sentences.ts';

const cut = (text: string): string[] =>
  sentencesOf([{ text, place: 'main', visibility: 'shown', offset: 0 }]).map((one) => one.text);

describe('cuts', () => {
  it.each([
    ['A | B ¦ C', ['A', 'B', 'C']],
    ['Wow 🚒 Fire', ['Wow', 'Fire']],
    ['Wait... what', ['Wait...', 'what']],
    ['Really?! Yes.', ['Really?!', 'Yes.']],
    ['Yes! 100% sure.', ['Yes!', '100% sure.']],
    ['Hi.\u200bYou', ['Hi.', 'You']],
    ['今日。明日', ['今日。', '明日']],
    // The numbers of a list end nothing while it goes on in small letters.
    [
      'Gone: i. ads; ii. threats; and iii. lies. Call.',
      ['Gone: i. ads; ii. threats; and iii. lies.', 'Call.'],
    ],
    ['Fuera: 1. anuncios; y 2. amenazas.', ['Fuera: 1. anuncios; y 2. amenazas.']],
    ['Part ii. the page', ['Part ii.', 'the page']],
    ['Gone: 1. Ads. 2. Threats.', ['Gone: 1.', 'Ads.', '2.', 'Threats.']],
    ['...', []],
    // A telephone stands for "call" where words lead up to it and a number follows.
    ['Call us: 📞 (614) 555-0100', ['Call us: 📞 (614) 555-0100']],
    ['Emergency 🆘 112', ['Emergency 🆘 112']],
    ['Hello.☎ 911', ['Hello.', '☎ 911']],
    ['☎️ 555-0100 ☎ 555-0101', ['☎️ 555-0100', '☎ 555-0101']],
    ['Stop 📞 now', ['Stop', '📞 now']],
    ['Room 4 ☎ ask for 12', ['Room 4', '☎ ask for 12']],
    ['Hall ... 7 ☎ 911', ['Hall ...', '7', '☎ 911']],
    // Marks that close belong to what they close, three at most.
    ['(See us.) Now.', ['(See us.)', 'Now.']],
    ['End.)))) Next one.', ['End.)))', 'Next one.']],
    // No space after the stop: a sentence, unless it is an address.
    ['Not monitored 24/7.Call 911', ['Not monitored 24/7.', 'Call 911']],
    ['24/7.A/C repairs', ['24/7.', 'A/C repairs']],
    ['word.A b', ['word.', 'A b']],
    ['Hi!There', ['Hi!', 'There']],
    ['Ok.no', ['Ok.no']],
    ['DOC.Pdf', ['DOC.Pdf']],
    ['50.5 percent', ['50.5 percent']],
    ['Mail desk@riverton.Gov now', ['Mail desk@riverton.Gov now']],
    ['Mail first.Last@riverton.gov now', ['Mail first.Last@riverton.gov now']],
    ['Go to www.riverton.Police site', ['Go to www.riverton.Police site']],
    ['See ftp://files.Riverton now', ['See ftp://files.Riverton now']],
  ])('%j', (text, wanted) => {
    expect(cut(text)).toEqual(wanted);
  });
});

describe('after a shortened word', () => {
  it.each([
    ['At 5 p.m. We close', ['At 5 p.m.', 'We close']],
    ['At 5 p.m. the desk', ['At 5 p.m. the desk']],
    ['U.S. Attorney', ['U.S. Attorney']],
    ['U.S. We are', ['U.S.', 'We are']],
    ['J. Smith', ['J. Smith']],
    ['Plan B. We go', ['Plan B. We go']],
    ['Lt. We are', ['Lt. We are']],
    ['Sgt. 5', ['Sgt. 5']],
    ['Elm St. Please call', ['Elm St.', 'Please call']],
    ['Elm St. north', ['Elm St. north']],
    ["Int'l. Please", ["Int'l.", 'Please']],
    ['Int’l. airport', ['Int’l. airport']],
    ['st. Those', ['st. Those']],
    ['Fri. ', ['Fri.']],
    ['Fri. 24 Call', ['Fri. 24 Call']],
  ])('%j', (text, wanted) => {
    expect(cut(text)).toEqual(wanted);
  });
});

describe('lines without an end', () => {
  it('are cut at a space in their second half, or in the middle of a word', () => {
    const words = 'ab '.repeat(400).trim();
    const [first = '', second = ''] = cut(words);
    expect(first.length).toBeGreaterThan(LONGEST_SENTENCE / 2);
    expect(first.endsWith('ab')).toBe(true);
    expect(`${first} ${second}`).toBe(words);
    expect(cut('x'.repeat(LONGEST_SENTENCE + 1)).map((one) => one.length)).toEqual([1_000, 1]);
  });

  it('stay whole up to the longest', () => {
    expect(cut('x'.repeat(LONGEST_SENTENCE))).toHaveLength(1);
    expect(cut(`Yes! ${'x'.repeat(LONGEST_SENTENCE + 20)}`)).toHaveLength(3);
    expect(cut(`${'x'.repeat(LONGEST_SENTENCE + 20)}! Yes`)).toHaveLength(3);
  });

  it('do not grow by a row of marks', () => {
    for (const text of [`Yes${'!'.repeat(5_000)} No`, `${'x'.repeat(LONGEST_SENTENCE)}. Yes.`]) {
      const sentences = cut(text);
      expect(Math.max(...sentences.map((one) => one.length))).toBeLessThanOrEqual(LONGEST_SENTENCE);
      expect(sentences.at(-1)).toMatch(/^(?:No|Yes\.)$/);
    }
  });
});
