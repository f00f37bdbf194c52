// What was made of words that may stand in a language without phrases: it counts where they can be read, and is left to a person where not.
import { describe, expect, it } from 'vitest';
import { leftUnread, notRead } from '../../../checks/language/left-unread.ts';
import { judgeStatements, type Reading } from '../../../checks/language/readings.ts';
import { unitsOf } from '../../../checks/language/units.ts';
import type { Content } from '../../../core/read/content.ts';
import { pageOf, type RowPage } from '../../support/content.ts';

const LANGUAGES = ['en', 'es', 'fr'];
const ENGLISH = 'The page is not read at night.';
const POLISH = 'Nasza strona nie jest czytana w nocy.';
const RUSSIAN = 'Страница не отслеживается ночью.';
/** In no language, and no word of it is known. */
const UNKNOWN = 'Qorv zelm trabix ondrul';

/** A page whose sentences were looked at. */
function seen(row: RowPage): Content {
  const { content } = pageOf(row);
  unitsOf(content);
  return content;
}

const MEETS: Reading<'says-so'> = { stance: 'meets', message: 'says-so' };
const WEIGHED: Reading<'in-other-words'> = { stance: 'meets', message: 'in-other-words' };

/** What is left of a reading of the words of a sentence. */
function left(
  reading: Reading<string> | undefined,
  norm: string,
  row: RowPage = { text: ENGLISH },
): string | undefined {
  const [unit] = unitsOf(pageOf({ text: ENGLISH }).content);
  if (unit === undefined) throw new Error('no sentence');
  const content = seen(row);
  const found = leftUnread(
    reading,
    { ...unit, norm, quotes: () => [], foreign: false },
    { content, languages: LANGUAGES },
  );
  if (found === undefined) return undefined;
  return found === reading ? 'as it was' : `${found.stance} ${found.message} ${found.values?.['language']}`; // prettier-ignore
}

describe('a reading', () => {
  it.each<[string, string, string]>([
    ['of words that can be read', 'the page is not read at night', 'as it was'],
    ['of Polish words', 'nie czytamy wiadomosci w nocy, ani w niedziele', 'partly language pl'],
    ['of Russian letters', RUSSIAN.toLowerCase(), 'partly language und-Cyrl'],
    ['of Polish words beside English ones', 'nie czytamy wiadomosci w nocy / the page is not read at night', 'as it was'], // prettier-ignore
    ['of English words beside Polish ones', 'the page is not read at night - nie czytamy wiadomosci w nocy', 'as it was'], // prettier-ignore
    ['of Polish words twice', 'nie czytamy wiadomosci w nocy / nie czytamy wiadomosci ani w dni', 'partly language pl'], // prettier-ignore
    ['of Polish words beside a single one', 'nie czytamy wiadomosci w nocy - police', 'partly language pl'], // prettier-ignore
    ['of a single word', 'unmonitored', 'as it was'],
    ['of Polish words beside two English ones', 'nie jest nasza strona / police page', 'as it was'],
    ['of words that nobody knows', UNKNOWN.toLowerCase(), 'as it was'],
  ])('%s', (_what, norm, wanted) => {
    expect(left(MEETS, norm)).toBe(wanted);
  });

  it('of which nothing was made, or that is only near, stays that', () => {
    expect(left(undefined, RUSSIAN.toLowerCase())).toBeUndefined();
    expect(left({ stance: 'near', message: 'topic' }, RUSSIAN.toLowerCase())).toBe('as it was');
    expect(left({ stance: 'opposite', message: 'no' }, RUSSIAN.toLowerCase())).toBe(
      'partly language und-Cyrl',
    );
    expect(left({ stance: 'partly', message: 'half' }, RUSSIAN.toLowerCase())).toBe(
      'partly language und-Cyrl',
    );
  });

  it.each<[string, Reading<string>, RowPage, string]>([
    ['counts on a page that can be read', WEIGHED, { text: ENGLISH }, 'as it was'],
    ['found by a phrase, counts where nothing else is told', MEETS, { text: UNKNOWN }, 'as it was'],
    ['weighed, does not count there', WEIGHED, { text: UNKNOWN }, 'partly language und'],
    ['does not count on a page that is said to be in another language', MEETS, { text: ENGLISH, language: 'pl' }, 'partly language und'], // prettier-ignore
    ['counts where no language is said', MEETS, { text: ENGLISH, language: 'und' }, 'as it was'],
    ['does not count on a page much of which cannot be read', MEETS, { text: `${RUSSIAN}\n${ENGLISH}` }, 'partly language und'], // prettier-ignore
  ])('of words that nobody knows %s', (_how, reading, row, wanted) => {
    expect(left(reading, UNKNOWN.toLowerCase(), row)).toBe(wanted);
  });
});

const told = (row: RowPage) => {
  const judgement = notRead(seen(row), LANGUAGES);
  return judgement && [judgement.outcome, judgement.message, judgement.values?.['language'], ...judgement.evidence.map(({ text }) => text)]; // prettier-ignore
};

describe('what is missing on a page', () => {
  it.each<[string, RowPage, string[] | undefined]>([
    ['in English says so', { text: ENGLISH }, undefined],
    ['in no language that is told', { text: ENGLISH, language: 'und' }, undefined],
    ['without text', { text: '', language: 'pl' }, undefined],
    ['that is said to be Polish', { text: ENGLISH, language: 'pl' }, ['review', 'language', 'pl', ENGLISH]], // prettier-ignore
    ['in Polish words', { text: POLISH }, ['review', 'language', 'pl', POLISH]],
    ['in Polish words under English ones', { text: `${ENGLISH}\n${POLISH}` }, ['review', 'language', 'pl', POLISH]], // prettier-ignore
    ['in Russian letters, said to be Polish', { text: `${ENGLISH}\n${RUSSIAN}`, language: 'pl' }, ['review', 'language', 'pl', RUSSIAN]], // prettier-ignore
    ['of which little is Polish', { text: `${`${ENGLISH}\n`.repeat(12)}${POLISH}` }, undefined],
  ])('%s', (_what, row, wanted) => {
    expect(told(row)).toEqual(wanted);
  });
});

it('says nothing of an item that nobody can read', () => {
  const { content } = pageOf({ text: RUSSIAN });
  const { outcome, message } = judgeStatements(content, 'records', () => undefined);
  expect(`${outcome} ${message}`).toBe('review language');
});
