// The pattern language of the phrase tables, and the sieve before it.
import { describe, expect, it } from 'vitest';
import { markNumbers } from '../../../checks/language/emergency-numbers.ts';
import { anchorsOf } from '../../../checks/language/anchors.ts';
import { readPattern } from '../../../checks/language/grammar.ts';
import { matcher } from '../../../checks/language/matcher.ts';
import { namesAgency } from '../../../checks/language/names.ts';
import { phrasesFor, SIEVE } from '../../../checks/language/phrasebook.ts';
import { unitsOf } from '../../../checks/language/units.ts';
import { voiceOf } from '../../../checks/language/voice.ts';
import { pageOf } from '../../support/content.ts';

const words = { watch: 'watch|see', all: '{watch}|look' };
const says = (pattern: string, text: string): boolean =>
  matcher(words, { list: [pattern] })(text, 'list');
const needs = (pattern: string): (readonly string[])[] =>
  anchorsOf(readPattern(words, pattern)).map(({ stems }) => stems);

const marks = (text: string): number => SIEVE.marksOf(SIEVE.signsOf(text));

describe('patterns', () => {
  it('need the word that begins with or without a letter that may be left out', () => {
    expect(needs('c?pra')).toEqual([['pra$', 'cpra$']]);
    expect(needs('c?-pra')).toEqual([['pra$']]);
    expect(needs('c?(?:pra|pia)')).toEqual([['pra$', 'cpra$', 'pia$', 'cpia$']]);
    expect(needs('c? ?pra')).toEqual([]);
    expect(needs('c?')).toEqual([]);
  });

  it('match whole words, with classes inside classes', () => {
    expect(says('{watch}', 'we watch it')).toBe(true);
    expect(says('{watch}', 'watches')).toBe(false);
    expect(says('{all}', 'we see it')).toBe(true);
    expect(() => readPattern(words, '{nothing}')).toThrow('nothing');
    expect(() => readPattern(words, '\\bword')).toThrow('unknown');
    expect(matcher(words, {})('anything', 'list')).toBe(false);
  });

  it('take a bounded gap, within the clause or across it', () => {
    expect(says('not ~2 {watch}', 'not at all watch')).toBe(true);
    expect(says('not ~2 {watch}', 'not at all times watch')).toBe(false);
    expect(says('not ~2 {watch}', 'not here, we watch')).toBe(false);
    expect(says('not ~~2 {watch}', 'not here, we watch')).toBe(true);
    expect(says('not {watch}', 'not - watch')).toBe(true);
    expect(says('not {watch}', 'not. watch')).toBe(false);
    expect(says('all ?day', 'allday')).toBe(true);
    expect(says('(?:not )?~2 {watch}', 'not at all watch')).toBe(true);
    expect(says('not ?~1 {watch}', 'not to watch')).toBe(true);
    expect(says('^~1 {watch}', 'we watch')).toBe(true);
    expect(says('^~1 {watch}', 'here, we watch')).toBe(false);
  });
});

describe('what a pattern cannot do without', () => {
  it.each([
    ['{watch} ~2 now', [['watch$', 'see$'], ['now$']]],
    ['web ?sites?', [['web$', 'website$', 'websites$']]],
    ['e-?mail\\w*', [['e$', 'email']]],
    ['(?:no )?staff(?:ed)?', [['staff$', 'staffed$']]],
    ['(?:un)?manned', [['manned$', 'unmanned$']]],
    ['staff(?:ed|s? ?|-led)', [['staff']]],
    ['staff(?: on duty)? now', [['staff$'], ['now$']]],
    ['staff(?: on duty){1,2}', [['staff$'], ['on$'], ['duty']]],
    ['staff(?:\\w+){0,2}', [['staff']]],
    ['staff(?:-led|\\.)', [['staff$']]],
    ['staff(?! of)ed', [['staffed$']]],
    ['(?<=our )staff(?= of) of', [['staff$'], ['of$']]],
    ['staff{watch}', [['staff$'], ['watch$', 'see$']]],
    [
      '(?:is|are) {watch}',
      [
        ['is$', 'are$'],
        ['watch$', 'see$'],
      ],
    ],
    ['(?:at the desk|here)', [['desk$', 'here$']]],
    ['\\d{3}-\\d{4}', [Array.from('0123456789'), Array.from('0123456789')]],
    ['^text$', [['text$']]],
    ['(?<!non )urgent', [['urgent$']]],
    ['#?official', [['official$']]],
    ['(?:re-?){1,2}moved+', [['re$', 're']]],
    ['(?:©|copyright)', []],
  ])('%j: %j', (pattern, stems) => {
    expect(needs(pattern)).toEqual(stems);
  });
});

describe('the sieve', () => {
  it('lets through what a phrase could match and stops most of a page', () => {
    const bit = phrasesFor('monitoring')[0]?.bit ?? 0;
    expect(marks('this page is not monitored') & bit).not.toBe(0);
    expect(marks('nobody reads this') & bit).not.toBe(0);
    expect(marks('parks and streets') & bit).toBe(0);
  });

  it('finds the word behind a sign that no word begins with', () => {
    expect(marks('¿emergencia?')).toEqual(marks('emergencia?'));
    expect(marks('news·emergency')).toEqual(marks('news emergency'));
  });

  it('reads short neighbours as one statement and leaves visitors out', () => {
    const { content } = pageOf({
      blocks: [
        'Emergency?',
        '911',
        { text: 'Call 911', place: 'visitor-comment' },
        'Emergency. 911',
      ],
      images: [{ alt: 'Emergency: 911', place: 'quotation' }, 'Call 911', '\u200b'],
    });
    const norms = unitsOf(content).map(({ norm }) => norm);
    expect(norms).toContain('emergency: 911');
    expect(norms.filter((norm) => norm === 'call 911')).toHaveLength(1);
    expect(unitsOf(content).at(-1)?.doubt).toBe('screen-reader');
  });
});

describe('emergency numbers', () => {
  const US = { country: 'US', emergencyNumber: '911' };
  it.each([
    ['call 9-1-1 now', 'call emnum now'],
    ['call 9 1 1', 'call emnum'],
    ['nine-one-one', 'emnum'],
    ['call 999', 'call othernum'],
    ['555-911-2000', '555-911-2000'],
    ['911-2000', '911-2000'],
    ['$911', '$911'],
    ['9/11', '9/11'],
    ['19112', '19112'],
  ])('marks %j', (text, marked) => {
    expect(markNumbers(text, US)).toBe(marked);
  });

  it('knows other countries, and an agency without a plain number', () => {
    expect(markNumbers('ring 999 or 112', { country: 'GB', emergencyNumber: '999' })).toBe(
      'ring emnum or emnum',
    );
    expect(markNumbers('triple zero', { country: 'AU', emergencyNumber: '000' })).toBe('emnum');
    expect(markNumbers('call 911', { country: 'XX', emergencyNumber: 'none' })).toBe(
      'call othernum',
    );
  });
});

describe('whose words', () => {
  it.each([
    ['this page is not monitored', 'own'],
    ['agencies should post a disclaimer', 'advice'],
    ['the mayor said that it is so', 'reported'],
    ["i don't speak for the city", 'personal'],
  ])('%j is %s', (text, voice) => {
    expect(voiceOf(text)).toBe(voice);
  });

  it('knows an agency by its names, its own word and its initials', () => {
    const agency = { name: 'Riverton Police Department', alsoKnownAs: ['RPD Ohio'] };
    expect(namesAgency('page of the riverton police', agency)).toBe(true);
    expect(namesAgency('page of rpd', agency)).toBe(true);
    expect(namesAgency('page of the police department', agency)).toBe(false);
    expect(namesAgency('page of hillside police', { name: '', alsoKnownAs: [] })).toBe(false);
  });
});
