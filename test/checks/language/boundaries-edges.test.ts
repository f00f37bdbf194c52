// Where one statement ends: signs, telephones, abbreviations, stops without a space, closing marks, endless lines.
import { describe, expect, it } from 'vitest';
import { boundariesOf, LONGEST_SENTENCE } from '../../../checks/language/boundaries.ts';
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
    const line = 'ab '.repeat(400).trim();
    const [first = '', second = ''] = cut(line);
    expect(first.length).toBeGreaterThan(LONGEST_SENTENCE / 2);
    expect(first.endsWith('ab')).toBe(true);
    expect(`${first} ${second}`).toBe(line);
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

/** What the ends leave, letter by letter. That a text is all ASCII saves time, and makes no difference. */
function piecesOf(text: string): string[] {
  const ends = boundariesOf(text, false);
  if (/^[\n -~]*$/.test(text)) expect(boundariesOf(text, true)).toEqual(ends);
  return ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end));
}

describe('the ends themselves', () => {
  it.each<[string, ...string[]]>([
    [''],
    ['Plain words', 'Plain words'],
    ['Yes.', 'Yes.'],
    ['Oui, merci。', 'Oui, merci。'],
    ['• Read by us', '• Read by us'],
    ['Yes.|No', 'Yes.', '|No'],
    ['Is it late? No | Call us', 'Is it late?', ' No ', '| Call us'],
    ['We will not!', 'We will not!'],
    // Shortened at the very end, or before nothing but a space.
    ['Open Fri.', 'Open Fri.'],
    ['Open Fri. ', 'Open Fri.', ' '],
    // What is denied goes on after the break, unless the denial has ended.
    ['It is read by never - | us', 'It is read by never - | us'],
    ['Is the desk read late? Never. - | Call us', 'Is the desk read late?', ' Never.', ' - ', '| Call us'], // prettier-ignore
    // A telephone sign, what leads up to it, and the number right behind it.
    ['Us ☎ 911', 'Us ☎ 911'],
    ['Ask us ☎ at 911', 'Ask us ', '☎ at 911'],
    // Marks of the East end a sentence that goes on without a space; after a mark of the West only one that looks so.
    ['今日。明日', '今日。', '明日'],
    ['今日。 明日', '今日。', ' 明日'],
    ['版本?。5', '版本?。5'],
    // No space after the stop.
    ['Not read 24/7.Call the desk by day, and by night the number of the county.', 'Not read 24/7.', 'Call the desk by day, and by night the number of the county.'], // prettier-ignore
    ['Read now.eMail us', 'Read now.eMail us'],
    ['The DocX.Pdf file', 'The DocX.Pdf file'],
    ['Room 5 .Call us', 'Room 5 .Call us'],
    ['Read now.Call or write to desk@riverton.gov', 'Read now.', 'Call or write to desk@riverton.gov'], // prettier-ignore
    ['See www.riverton.gov or call now.Dial 911', 'See www.riverton.gov or call now.', 'Dial 911'],
    // Rows of marks are one end.
    ['Late.. we sleep', 'Late..', ' we sleep'],
    // One stop alone may shorten a word.
    ['Ask the Sgt! Miller knows', 'Ask the Sgt!', ' Miller knows'],
    ['Ask the Sgt.. Miller knows', 'Ask the Sgt..', ' Miller knows'],
  ])('%j', (text, ...wanted) => {
    expect(piecesOf(text)).toEqual(wanted);
  });
});

describe('after a short word', () => {
  it.each<[string, ...string[]]>([
    ['Plan Z. the end', 'Plan Z. the end'],
    ['Rue É. Zola', 'Rue É. Zola'],
    ['––––––é. the', '––––––é. the'],
    ['–––––––Sgt. Miller', '–––––––Sgt. Miller'],
    ['N.Y. Attorney', 'N.Y. Attorney'],
    ['N.Y. We are', 'N.Y.', ' We are'],
    ['é.à. We are', 'é.à.', ' We are'],
    ['é.à. Attorney', 'é.à. Attorney'],
    // A digit makes it a word of its own, an apostrophe of either kind too.
    ['Room 10b. Now', 'Room 10b.', ' Now'],
    ['Room 9b. Now', 'Room 9b.', ' Now'],
    ["Fish 'n. chips", "Fish 'n.", ' chips'],
    ['Fish ’n. chips', 'Fish ’n.', ' chips'],
    // Hours are no initials: a capital begins what comes next.
    ['De 8 h à 16 h. Appelez', 'De 8 h à 16 h.', ' Appelez'],
    ['De 8 h à 16 h.  Appelez', 'De 8 h à 16 h.', '  Appelez'],
    ['De 8 h à 16 h. «Appelez»', 'De 8 h à 16 h.', ' «Appelez»'],
    ['De 8 h à 16 h. le soir', 'De 8 h à 16 h. le soir'],
    ['De 8 h à 16 h. à Évry', 'De 8 h à 16 h. à Évry'],
    ['De 8 h à 16 h. (Évry)', 'De 8 h à 16 h. (Évry)'],
    ['Ask J. H. Miller', 'Ask J. H. Miller'],
    ['Dès 8 h, J. Miller', 'Dès 8 h, J. Miller'],
    // A list goes on in small letters right after the number.
    ['Gone: 1. A car', 'Gone: 1.', ' A car'],
    ['Gone: 1.  a car', 'Gone: 1.  a car'],
    ['See rules 10, 11, 12. they go on', 'See rules 10, 11, 12. they go on'],
    // What opens a sentence does so as a whole word, with a capital.
    ['At 5 p.m. We close', 'At 5 p.m.', ' We close'],
    ['At 5 p.m. we Close', 'At 5 p.m. we Close'],
    ['At 5 p.m. Weekly', 'At 5 p.m. Weekly'],
    ['At 5 p.m. In-house', 'At 5 p.m. In-house'],
    ['At 5 p.m. Non-emergency calls', 'At 5 p.m.', ' Non-emergency calls'],
    ['At 5 p.m. Town', 'At 5 p.m. Town'],
  ])('%j', (text, ...wanted) => {
    expect(piecesOf(text)).toEqual(wanted);
  });
});

describe('marks of headings and rows', () => {
  it.each<[string, ...string[]]>([
    ['# Rules - be kind * be brief', '# Rules', ' - be kind', ' * be brief'],
    ['Our #1 rule - be kind', 'Our #1 rule - be kind'],
    ['Été # Rules - be kind', 'Été', ' # Rules', ' - be kind'],
  ])('%j', (text, ...wanted) => {
    expect(piecesOf(text)).toEqual(wanted);
  });
});

const words = (length: number): string => 'é '.repeat(length / 2);

describe('the longest', () => {
  it.each<[string, number[]]>([
    [words(LONGEST_SENTENCE), [1_000]],
    [`${words(LONGEST_SENTENCE)}é`, [999, 1_001]],
    [`${'x'.repeat(500)} ${'x'.repeat(600)}`, [500, 1_101]],
    [`${'x'.repeat(499)} ${'x'.repeat(600)}`, [1_000, 1_100]],
    [`${words(LONGEST_SENTENCE - 2)}x.`, [1_000]],
  ])('%#', (text, ends) => {
    expect(boundariesOf(text, false)).toEqual(ends);
  });
});
