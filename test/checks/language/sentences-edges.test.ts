// Sentences at their limits: which are compared as they stand, where each begins in the page's codes, signs before one, and what is none.
import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE } from '../../../checks/language/boundaries.ts';
import { codesOf } from '../../../checks/language/page-codes.ts';
import { lengthOf, lettersOf, quoteOf, sentencesOf, wordsOf } from '../../../checks/language/sentences.ts'; // prettier-ignore
import { blocksOf } from '../../support/content.ts';

describe('letters and length', () => {
  it.each([
    // Where small letters are all the difference, as it stands.
    ['Call Us', ['Call Us']],
    ['Call Us. Then Wait.', ['Call Us.', 'Then Wait.']],
    ['Fire & Rescue. A = B', ['Fire & Rescue.', 'A = B']],
    ['X'.repeat(LONGEST_SENTENCE), ['X'.repeat(LONGEST_SENTENCE)]],
    // The compared form otherwise.
    ['Café Open', ['cafe open']],
    ['Große Straße', ['grosse strasse']],
    ['It Isn&#39;t so. Now', ["it isn't so.", 'Now']],
    ['Two  Blanks', ['two blanks']],
    ['A`s', ["a's"]],
  ])('of %j: %j', (text, wanted) => {
    const sentences = sentencesOf(blocksOf(text));
    expect(sentences.map(lettersOf)).toEqual(wanted);
    expect(sentences.map(lengthOf)).toEqual(wanted.map(({ length }) => length));
    expect(sentences.map(({ norm }) => norm)).toEqual(wanted.map((one) => one.toLowerCase()));
  });
});

it('says where each begins in the page’s codes', () => {
  const blocks = blocksOf('Call Us', 'Wait. Then Go.', '', 'Café', '- Now, Please.');
  const sentences = sentencesOf(blocks);
  const codes = [...(codesOf(blocks) ?? [])];
  const read = sentences.map(({ from, text }) =>
    from < 0 ? 'elsewhere' : String.fromCharCode(...codes.slice(from, from + text.length)),
  );
  expect(read).toEqual(['call us', 'wait.', 'then go.', 'elsewhere', 'now, please.']);
  expect(sentences.map(({ block }) => block)).toEqual([0, 1, 1, 3, 4]);
});

describe('signs right before a sentence', () => {
  it.each([
    ['=Call us', ['=Call us']],
    ['Wait. -+Call us', ['Wait.', '-+Call us']],
    ['- Call us', ['Call us']],
    ['•=Call us', ['=Call us']],
    ['• Call us -', ['Call us -']],
    ['Call us -', ['Call us -']],
    ['====Call us', ['===Call us']],
  ])('of %j are quoted with it: %j', (text, wanted) => {
    const quotes = sentencesOf(blocksOf(text)).map(quoteOf);
    expect(quotes.map((quote) => quote.text)).toEqual(wanted);
    for (const quote of quotes) expect(text.startsWith(quote.text, quote.offset)).toBe(true);
  });
});

it.each(['', ' ', '...', '\u3164', '\u115f'])('%j is none', (text) => {
  expect(sentencesOf(blocksOf(text))).toEqual([]);
});

it.each([
  ['“”', []],
  ['(-', []],
  ['No. 5-a', ['no', '5-a']],
])('%j has the words %j', (text, wanted) => {
  expect(sentencesOf(blocksOf(text)).flatMap(wordsOf)).toEqual(wanted);
});
