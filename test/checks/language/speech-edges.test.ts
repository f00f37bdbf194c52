// Who is speaking: what is quoted of a sentence and what is left of it, forms, questions, posts that were copied in.
import { describe, expect, it } from 'vitest';
import { notMonitoredDisclaimer } from '../../../checks/not-monitored-disclaimer.ts';
import { Sentence, sentencesOf } from '../../../checks/language/sentences.ts';
import {
  handedOnIn,
  handsOn,
  mayQuote,
  signOf,
  speechReader,
} from '../../../checks/language/speech.ts';
import { pageOf } from '../../support/content.ts';
import { onSite, told } from '../../support/told.ts';

/** Of every sentence: "own", "foreign", or what is left without its quotations. */
function speeches(...blocks: string[]): string[] {
  const { content } = pageOf({ blocks });
  const read = speechReader(content.blocks);
  return sentencesOf(content.blocks).map((sentence) => {
    const { foreign, unquoted } = read(sentence);
    return foreign ? 'foreign' : (unquoted ?? 'own');
  });
}

const signs = (text: string) => signOf({ text, norm: text.toLowerCase() });

describe('quotations', () => {
  it.each([
    ['He said: “one two three four” and left.', ['he said: and left.']],
    [
      '“One two three” is said here, and “four five six” too, friends.',
      ['is said here, and too, friends.'],
    ],
    [
      'They write every day: “one. Two three. Four”',
      ['they write every day:', 'foreign', 'foreign'],
    ],
    ['It says «uno dos tres» and no more than that.', ['it says and no more than that.']],
    // Two words are a name, and a text all in quotation marks is only set that way.
    ['He wrote “one two” to all of us today.', ['own']],
    ['“One two three four.”', ['own']],
    ['“One two three four.” Right.', ['own', 'own']],
  ])('%j: %j', (text, wanted) => {
    expect(speeches(text)).toEqual(wanted);
  });

  it.each([
    [
      'Jane Doe wrote:\nCall us any time. We answer.\nOne two three.',
      ['own', 'foreign', 'foreign', 'own'],
    ],
    ['Jane Doe wrote: Call us.\nOne two three.', ['foreign', 'own']],
    ['RT @HilltownPD:\nOne two three.\nFour five six.', ['own', 'foreign', 'own']],
    // In quotation marks it ends with them.
    ['Jane Doe wrote: “One two. Three.” Four five six.', ['foreign', 'foreign', 'own']],
    ['Jane Doe wrote: “Yes.” Four five six, says our chief.', ['foreign', 'own']],
    ['Jane Doe wrote: «One two three.» Four five six.', ['foreign', 'own']],
    [
      'Jane Doe wrote: "One two three." Four "five six seven" eight nine ten.',
      ['foreign', 'four eight nine ten.'],
    ],
    ['Jane Doe wrote: One “two” three. Four five six.', ['foreign', 'foreign']],
    [
      'Jane Doe wrote: One two three.\nWe said “four five six” to her then.',
      ['foreign', 'we said to her then.'],
    ],
  ])('that somebody introduces at the beginning: %j', (text, wanted) => {
    expect(speeches(text)).toEqual(wanted);
  });

  it('are found in each block for itself', () => {
    const quoting = 'They write every day: “one two three” to us.';
    expect(speeches('One two three.', quoting, 'One two three.')).toEqual([
      'own',
      'they write every day: to us.',
      'own',
    ]);
  });
});

describe('a quotation at the edge of a sentence', () => {
  const BEFORE = 'They wrote to us here';
  const QUOTED = '“one two three”';
  const AFTER = 'and so did we.';
  it.each([
    ['before it', BEFORE, undefined],
    ['as all of it', QUOTED, undefined],
    ['after it', AFTER, undefined],
    ['at its end', `${BEFORE}${QUOTED}`, 'they wrote to us here'],
    ['at its beginning', `${QUOTED}${AFTER}`, 'and so did we.'],
    ['with half of it', `three”${AFTER}`, 'and so did we.'],
  ])('stands %s', (_where, text, unquoted) => {
    const [block] = pageOf(`${BEFORE}${QUOTED}${AFTER}`).content.blocks;
    if (block === undefined) throw new Error('no block');
    const start = block.text.indexOf(text);
    const cut = { text, start, signs: '', folded: undefined };
    const sentence = new Sentence(block, { index: 0, from: 0, kinds: 0 }, cut);
    const read = speechReader([block])(sentence);
    expect(read).toStrictEqual({ foreign: text === QUOTED, ...(unquoted === undefined ? {} : { unquoted }) }); // prettier-ignore
  });
});

describe('what is handed on', () => {
  it.each([
    ['RT @bob: hello', true],
    ['RT @bob hello', false],
    ['Reposted from Hilltown: hello', true],
    ['Jane Doe wrote on Monday: hello', true],
    ['Jane Doe says: hello', true],
    ['Chief Doe says: hello', false],
    ['Note: RT @bob: hello', false],
    ['Open now: hello', false],
    ['Hello', false],
    ['', false],
  ])('is begun with %j: %s', (text, wanted) => {
    expect(handsOn(text)).toBe(wanted);
  });

  it.each([
    ['Jane wrote: one\ntwo', 'one'],
    ['Jane wrote: one two', 'one two'],
    ['Jane wrote: “one”, two', '“one”'],
    ['Jane wrote: “one\ntwo” three', '“one\ntwo”'],
    ['Jane wrote: “one two', '“one two'],
    ['Jane wrote: one “two” three', 'one “two” three'],
    ['RT @bob: «uno» dos', '«uno» dos'],
    ['Hello: “one”', undefined],
    ['Jane wrote “one”', undefined],
    ['', undefined],
  ])('goes on to the end of its line or of its quotation: %j', (text, wanted) => {
    const handed = handedOnIn(text);
    expect(handed && text.slice(handed.from, handed.to)).toBe(wanted);
  });

  it('has marks where it is a quotation', () => {
    expect(['"', '“', '”', '„', '«', '»'].filter(mayQuote)).toHaveLength(6);
    expect(mayQuote("It's 'so'.")).toBe(false);
  });
});

describe('signs of others', () => {
  it.each([
    ['Is it ours?', 'asked'],
    ['Is it ours?"', 'asked'],
    ['This page is ____', 'form'],
    ['The [name] page', 'form'],
    ['Dana R.: just call', 'posted'],
    ['D. Reyes: just call', 'posted'],
    ['Dana R.: Just call', undefined],
    ['Is it? Yes.', undefined],
    ['[yourself]', undefined],
  ])('%j: %s', (text, wanted) => {
    expect(signs(text)).toBe(wanted);
  });
});

it.each([
  ['“This page is not monitored 24/7.” OK?', 'pass says-so'],
  ['“This page is not monitored 24/7.” That is what another town writes.', 'fail others-words'],
  ['This page, says the “chief of police”, is not monitored 24/7.', 'fail others-words'],
  ['The [agency] page is not monitored 24/7.', 'fail others-words'],
  [
    'In Elmtown they write: “All pages are watched by us.” This page is not monitored 24/7.',
    'pass says-so',
  ],
  [
    'Our slogan “we are there for you” does not mean that this page is monitored 24/7.',
    'pass says-so',
  ],
])('%j: %s', (text, wanted) => {
  expect(told(notMonitoredDisclaimer, onSite(text))).toBe(wanted);
});
