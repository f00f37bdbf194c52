// What is told of each statement that was read: whose words it is taken for, in which language, and nothing that was not asked for.
import { describe, expect, it } from 'vitest';
import { phrasesFor } from '../../../checks/language/phrasebook.ts';
import type { Reading } from '../../../checks/language/readings.ts';
import { traceBlocks, traceOf, traceReadings } from '../../../checks/language/trace.ts';
import type { Explained, Others } from '../../../core/check.ts';
import { pageOf, type RowPage } from '../../support/content.ts';

const MEETS: Reading<'said'> = { stance: 'meets', message: 'said' };
const PHRASES = phrasesFor('monitoring');

type Told = {
  reading?: Reading<'said'> | undefined;
  read?: (language: string) => Reading<'said'> | undefined;
  whose?: Others | undefined;
};

const nothing = (): undefined => undefined;

/** Whatever a page says is taken for the same. */
function told(page: string | RowPage, { reading = MEETS, read, whose }: Told = {}): Explained[] {
  const steps: Explained[] = [];
  traceReadings((step) => steps.push(step), pageOf(page).content, {
    phrases: PHRASES,
    read: (_norm, { language }) => (read === undefined ? reading : read(language)),
    readOne: () => reading,
    whose: () => whose,
  });
  return steps;
}
const othersOf = (page: string | RowPage, whose?: Others): unknown => told(page, { whose })[0]?.others; // prettier-ignore

describe('whose words they are', () => {
  const POSTED = 'Dana R.: this page is not watched';
  it.each<[string | RowPage, Others | undefined, Others | undefined]>([
    ['Nobody watches this page.', undefined, undefined],
    ['Nobody watches this page.', 'advice', 'advice'],
    ['Nobody watches this page.', 'quoted', 'quoted'],
    [POSTED, 'quoted', 'posted'],
    [POSTED, 'advice', 'advice'],
    [POSTED, undefined, undefined],
    ['Is this page watched?', 'quoted', 'asked'],
    ['The [name] page is not watched.', 'quoted', 'form'],
    // No words of a visitor: nobody else wrote what stands for an image.
    [{ images: ['Is this page monitored?'] }, 'quoted', 'quoted'],
    [{ text: 'Not watched.', place: 'visitor-comment' }, undefined, 'visitor'],
    [{ text: 'Not watched.', place: 'visitor-comment' }, 'advice', 'visitor'],
    [{ text: 'Not watched.', place: 'quotation' }, undefined, 'quotation'],
  ])('%j, taken for %s: %s', (page, whose, wanted) => {
    expect(othersOf(page, whose)).toBe(wanted);
    expect(told(page, { whose })[0]?.taken).toBe(wanted === undefined ? 'meets' : 'others');
  });

  it('is read in the words of a quotation that is no other sign', () => {
    const page = 'They write: “Hello to all of you. Nobody watches this page. Thank you all.”';
    const [, second] = told(page, { whose: 'quoted' });
    expect(second).toMatchObject({ taken: 'others', message: 'others-words', others: 'quoted' });
  });
});

const language = (text: string, more: Told): unknown => told(text, more)[0]?.language;

describe('the language', () => {
  it.each([
    ['This page is not monitored 24/7.', 'en'],
    ['Esta página no se supervisa las 24 horas.', 'es'],
    ['Cette page n’est pas surveillée jour et nuit.', 'fr'],
  ])('of %j is %s, whatever others would make of it', (text, wanted) => {
    expect(language(text, {})).toBe(wanted);
  });

  it('is the one whose phrases take it for the same', () => {
    const text = 'This page is not monitored 24/7.';
    expect(language(text, { read: () => ({ stance: 'near', message: 'said' }) })).toBe(undefined);
    expect(language(text, { read: () => undefined })).toBe(undefined);
    expect(language(text, { read: (one) => (one === 'en' ? MEETS : undefined) })).toBe('en');
    expect(language(text, { read: (one) => (one === 'es' ? MEETS : undefined) })).toBe(undefined);
  });
});

describe('what is told', () => {
  const QUOTE = { text: 'Good morning', place: 'main', visibility: 'shown', offset: 0 };
  it('has only what there is to tell', () => {
    const plain = { quotes: [QUOTE], taken: 'meets', message: 'said' };
    expect(told('Good morning')).toStrictEqual([plain]);
    const values = { words: 'morning' };
    expect(told('Good morning', { reading: { ...MEETS, values } })).toStrictEqual([{ ...plain, values }]); // prettier-ignore
    const others = { quotes: [QUOTE], taken: 'others', message: 'others-words', others: 'advice' };
    expect(told('Good morning', { reading: { ...MEETS, values }, whose: 'advice' })).toStrictEqual([others]); // prettier-ignore
    const hidden = told({ text: 'Good morning', visibility: 'on-click' });
    expect(hidden).toStrictEqual([{ ...plain, quotes: [{ ...QUOTE, visibility: 'on-click' }], doubt: 'on-click' }]); // prettier-ignore
  });

  it('is nothing of what is not about the item', () => {
    const steps: Explained[] = [];
    const { content } = pageOf('Good morning\nGood night');
    traceReadings((step) => steps.push(step), content, {
      phrases: PHRASES,
      read: nothing,
      readOne: nothing,
      whose: nothing,
    });
    expect(steps).toEqual([]);
  });
});

it('goes to who asked for these very blocks', () => {
  const { blocks } = pageOf('Good morning').content;
  expect(traceOf(blocks)).toBe(undefined);
  traceBlocks(blocks, nothing);
  expect(traceOf(blocks)).toBe(nothing);
  expect(traceOf([...blocks])).toBe(undefined);
});
