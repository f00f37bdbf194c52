// What is made of what an item's reader says of a sentence: alone and with its neighbour, language by language, clause by clause.
import { describe, expect, it } from 'vitest';
import { phrasesFor } from '../../../checks/language/phrasebook.ts';
import type { ItemName } from '../../../checks/language/phrases/table.ts';
import { judgeStatements, type Reading } from '../../../checks/language/readings.ts';
import { unitsOf } from '../../../checks/language/units.ts';
import { signsIn, weightOf } from '../../../checks/language/weighing/weigh.ts';
import type { PageKind } from '../../../core/inventory/schema.ts';
import { pageOf } from '../../support/content.ts';

type Read = (norm: string, language: string) => Reading<string> | undefined;
type On = { item: ItemName; kind?: PageKind };

const reading = (stance: Reading<string>['stance'], more: Partial<Reading<string>> = {}): Reading<string> => ({ stance, message: stance, ...more }); // prettier-ignore
/** Whatever its words weigh. */
const MEETS = reading('meets', { byForm: true });
const REFUSED = reading('near', { refused: true });

/** Outcome, message and the words that are quoted. */
function told(text: string, { item, kind = 'profile' }: On, read: Read): string {
  const judgement = judgeStatements(pageOf(text).content, item, (norm, { language }) => read(norm, language), { kind }); // prettier-ignore
  const { outcome, message, evidence, nearest } = judgement;
  const quotes = [...evidence, ...(nearest === undefined ? [] : [nearest])];
  return [`${outcome} ${message}`, ...quotes.map((quote) => quote.text)].join(' | ');
}

const cuesOf = (norm: string, item: ItemName): string[] => {
  const unit = unitsOf(pageOf(norm).content).find((one) => one.norm === norm);
  return phrasesFor(item).flatMap(({ bit, language }) => ((unit?.cues ?? 0) & bit) === 0 ? [] : [language]); // prettier-ignore
};

describe('a sentence after a short neighbour', () => {
  const OWN = 'posts are public records.';
  const TEXT = 'Riverton PD. Posts are public records.';
  const both = (pair: Reading<string>, own: Reading<string>): Read => (norm) => norm === OWN ? own : norm.includes(OWN) ? pair : undefined; // prettier-ignore

  it.each<[string, Reading<string>, Reading<string>, string]>([
    ['does not meet it where it is refused alone', MEETS, REFUSED, 'fail near | Posts are public records.'], // prettier-ignore
    ['meets it where it is half of it alone', MEETS, reading('partly'), 'pass meets | Riverton PD. | Posts are public records.'], // prettier-ignore
    ['is half of it though it is refused alone', reading('partly'), REFUSED, 'review partly | Riverton PD. | Posts are public records.'], // prettier-ignore
    ['denies it though it is refused alone', reading('opposite'), REFUSED, 'contradicted opposite | Riverton PD. | Posts are public records.'], // prettier-ignore
  ])('%s', (_how, pair, own, wanted) => {
    expect(told(TEXT, { item: 'records' }, both(pair, own))).toMatch(wanted);
  });

  it('is refused alone only in a language that it is in', () => {
    expect(cuesOf(OWN, 'records')).toEqual(['en']);
    const inEnglish = both(MEETS, reading('partly'));
    expect(told(TEXT, { item: 'records' }, (norm, language) => language === 'en' ? inEnglish(norm, language) : REFUSED)).toMatch(/^pass meets/); // prettier-ignore
  });

  it('may be refused alone where it is told in two halves who watches', () => {
    const text = 'The desk is staffed. Not this page.';
    expect(told(text, { item: 'monitoring' }, (norm) => norm.includes(': ') ? MEETS : REFUSED)).toBe('pass meets | The desk is staffed. | Not this page.'); // prettier-ignore
  });
});

const inEach = (en: Reading<string>, es: Reading<string>, fr: Reading<string>): Read => (_norm, language) => language === 'en' ? en : language === 'es' ? es : fr; // prettier-ignore
const near = (message: string): Reading<string> => reading('near', { message });

describe('a sentence that may be in several languages', () => {
  const ON = { item: 'emergency' } as const;

  it.each<[string, Read, string]>([
    ['is refused for all by the first that refuses it', inEach(REFUSED, MEETS, MEETS), 'fail near | 911'], // prettier-ignore
    ['is refused though another is near', inEach(near('one'), REFUSED, MEETS), 'fail near | 911'],
    ['meets it in the first that says more than near', inEach(near('one'), MEETS, reading('opposite')), 'pass meets | 911'], // prettier-ignore
  ])('%s', (_how, read, wanted) => {
    expect(cuesOf('911', 'emergency')).toEqual(['en', 'es', 'fr']);
    expect(told('911', ON, read)).toBe(wanted);
  });

  it('is near as the first of them says', () => {
    const read = inEach(near('one'), near('two'), near('three'));
    expect(told('911', { ...ON, kind: 'home' }, read)).toBe('fail one | 911');
  });

  it('is near only by what is near in its own', () => {
    const norm = 'the page is updated 24 h a day.';
    expect(cuesOf(norm, 'monitoring')).toEqual(['en']);
    expect(phrasesFor('monitoring').map((one) => one.isNear(norm))).toEqual([false, false, true]);
    expect(told(norm, { item: 'monitoring' }, () => REFUSED)).toBe('fail missing');
    expect(told('The page is updated 24/7.', { item: 'monitoring' }, () => REFUSED)).toBe('fail near | The page is updated 24/7.'); // prettier-ignore
  });
});

const unlessAsked: Read = (norm) => (norm.endsWith('?') ? undefined : reading('meets'));

it('is the nearest where only a question says it that is denied', () => {
  const text = 'Are comments public records? No.';
  const on = { item: 'records', kind: 'home' } as const;
  expect(told(text, on, unlessAsked)).toBe('fail meets | Are comments public records?');
  expect(told(text.replace('No', 'Yes'), on, unlessAsked)).toMatch(/^pass meets/);
});

describe('on a front page', () => {
  it.each<[ItemName, string, string]>([
    ['monitoring', 'Staff information hours run', 'fail missing'],
    ['monitoring', 'This page is read on weekdays', 'pass meets | This page is read on weekdays'],
    ['maintained', 'Police welcome for we', 'fail missing'],
    ['records', 'Posts are public records', 'pass meets | Posts are public records'],
  ])('nothing is made of what has no cue, of %s: %j', (item, text, wanted) => {
    expect(told(text, { item, kind: 'home' }, () => MEETS)).toBe(wanted);
  });

  it('nothing is weighed', () => {
    expect(told('Nobody looks at this page in the evening', { item: 'monitoring', kind: 'home' }, () => undefined)).toBe('fail missing'); // prettier-ignore
  });
});

/** The whole of a list, and a clause of it. */
const parts = (whole: Reading<string>, clause: Reading<string> | undefined): Read => (norm) => norm.includes(';') ? whole : clause; // prettier-ignore

describe('a list of terms', () => {
  const CLAUSE = 'nobody looks at this page in the evening';
  const LIST = `${CLAUSE}; (b) in an emergency call 911; (c) what you post is a public record; (d) the views of visitors are not ours; (e) insults are removed without notice; (f) the county runs this page`;
  const ON = { item: 'monitoring' } as const;

  it('weighs against it, and one clause does not', () => {
    expect(weightOf(signsIn(LIST), 'monitoring')).toBeLessThan(-1);
    expect(weightOf(signsIn(CLAUSE), 'monitoring')).toBeGreaterThan(0);
    expect(cuesOf(LIST, 'monitoring')).toEqual(['en']);
  });

  it.each<[string, Read, string]>([
    ['meets it by the clause', parts(reading('meets'), reading('meets')), 'pass meets'],
    ['is unusual where the clause is near', parts(reading('meets'), reading('near')), 'review unusual'], // prettier-ignore
    ['is unusual where the clause says nothing', parts(reading('meets'), undefined), 'review unusual'], // prettier-ignore
    ['is unusual where the clause says it in another language', (norm, language) => norm.includes(';') || language !== 'en' ? reading('meets') : undefined, 'review unusual'], // prettier-ignore
    ['meets it by its form', parts(MEETS, undefined), 'pass meets'],
    ['denies it though the clause meets it', parts(reading('opposite'), reading('meets')), 'contradicted opposite'], // prettier-ignore
  ])('%s', (_how, read, wanted) => {
    expect(told(LIST, ON, read)).toBe(`${wanted} | ${LIST}`);
  });

  it('that weighs for it meets it in other words, though a clause says it', () => {
    const all = `${CLAUSE}; (b) nobody reads it at night; (c) this page is not monitored on weekends`; // prettier-ignore
    expect(weightOf(signsIn(all), 'monitoring')).toBeGreaterThan(1);
    expect(told(all, ON, parts(reading('near'), reading('meets')))).toBe(`pass in-other-words | ${all}`); // prettier-ignore
  });
});

/** After a first sentence that meets it. */
const then = (second: Reading<string> | undefined): Read => (norm) => norm.startsWith('posts are') && norm.length < 30 ? MEETS : second; // prettier-ignore

describe('once it is met', () => {
  const TEXT = 'Posts are public records. No post is a public record.';

  it.each<[string, Reading<string> | undefined, string]>([
    ['only its opposite counts', reading('opposite'), 'contradicted both'],
    ['nothing half said counts', reading('partly'), 'pass meets | Posts are public records.'],
    ['nothing near counts', reading('near'), 'pass meets | Posts are public records.'],
    ['nothing else said counts', reading('meets', { message: 'again' }), 'pass meets | Posts are public records.'], // prettier-ignore
    ['nothing that is not read counts', undefined, 'pass meets | Posts are public records.'],
  ])('%s', (_what, second, wanted) => {
    for (const kind of ['profile', 'home'] as const) expect(told(TEXT, { item: 'records', kind }, then(second))).toContain(wanted); // prettier-ignore
  });
});
