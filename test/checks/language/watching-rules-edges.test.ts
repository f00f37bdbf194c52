// Which of the things that a sentence says of watching counts, and where it is read clause by clause.
import { describe, expect, it } from 'vitest';
import { readWatching } from '../../../checks/language/watching-rules.ts';
import type { PageKind } from '../../../core/inventory/schema.ts';

/** Made-up phrases: each word is the name of the list that it stands in. */
const says = (norm: string, list: string): boolean => norm.split(/[^a-z]+/i).includes(list);

const read = (norm: string, kind: PageKind = 'home') => readWatching(norm, { says }, kind);

const SAYS_SO = { stance: 'meets', message: 'says-so', byAnswer: true };
const HOURS = { ...SAYS_SO, message: 'hours' };
const ALWAYS = { stance: 'opposite', message: 'always-monitored' };
const MAILBOX = { stance: 'partly', message: 'mailbox' };
const WATCHED = { stance: 'near', message: 'monitored-only' };
const AT_ALL_TIMES = { ...WATCHED, refused: true };
const OTHER = { stance: 'near', message: 'other-thing', refused: true };
const SLOW = { stance: 'partly', message: 'slow-answer' };

describe('what is told by its form', () => {
  it.each([
    ['watched: answered', SAYS_SO],
    ['watched answered', undefined],
    ['watched:answered', undefined],
    ['atOnce page notAtAll', AT_ALL_TIMES],
    ['unlike', { ...SAYS_SO, byAnswer: false }],
    ['unlike atOnce', AT_ALL_TIMES],
  ])('%j', (norm, wanted) => {
    expect(read(norm)).toEqual(wanted);
  });
});

describe('what is denied', () => {
  it.each([
    ['neverLeft', ALWAYS],
    ['notAtAll', undefined],
    ['page notAtAll', SAYS_SO],
    ['pronoun notAlways', SAYS_SO],
    ['bare notAtAll', SAYS_SO],
    ['page', undefined],
    ['mailbox notAtAll', MAILBOX],
    ['mailbox notAlways', MAILBOX],
    ['mailbox pageName notAtAll', MAILBOX],
    ['mailbox pageName notAlways', SAYS_SO],
  ])('%j', (norm, wanted) => {
    expect(read(norm)).toEqual(wanted);
  });
});

describe('what is said of another thing', () => {
  it.each([
    ['notThis', undefined],
    ['page notThis', undefined],
    ['page notThis monitored', WATCHED],
    ['page notThis hours', OTHER],
    ['page notThis notAtAll', OTHER],
    ['otherThing', OTHER],
    ['otherThing page', undefined],
    ['otherThing page hours', HOURS],
    ['otherThing pronoun hours', HOURS],
    ['otherThing bare notAtAll', OTHER],
  ])('%j', (norm, wanted) => {
    expect(read(norm)).toEqual(wanted);
  });
});

describe('what is said of when it is watched', () => {
  it.each([
    ['page evenThen hours', AT_ALL_TIMES],
    ['page evenThen bounded hours', HOURS],
    ['page hours', HOURS],
    ['hours', undefined],
    ['page hours mailbox', MAILBOX],
    ['page hours mailbox pageName', HOURS],
    ['page hours pageName', HOURS],
    ['page slowAnswer', SLOW],
    ['page slowAnswer hours', HOURS],
    ['page monitored', WATCHED],
    ['monitored', undefined],
    ['answersAlways', AT_ALL_TIMES],
    ['answersAlways page hours', AT_ALL_TIMES],
    ['page nonStop', OTHER],
    ['page nonStop pageWatched', ALWAYS],
    ['page nonStop pageWatched hours', ALWAYS],
    ['page nonStop pageWatched bounded', HOURS],
    ['page always pageWatched', ALWAYS],
    ['page always pageWatched hours', HOURS],
    ['nonStop pageWatched', undefined],
  ])('%j', (norm, wanted) => {
    expect(read(norm)).toEqual(wanted);
  });
});

describe('clauses', () => {
  it.each([
    ['are read as one where nothing is said of day and night', 'page mailbox; hours', MAILBOX],
    ['are read apart where something is non-stop', 'page nonStop mailbox; hours', HOURS],
    ['are read apart where something is always so', 'page always mailbox; hours', HOURS],
    ['count as what is watched non-stop before what has hours', 'page hours; nonStop pageWatched', ALWAYS], // prettier-ignore
    ['count as what has hours before what only takes time', 'page nonStop; slowAnswer; hours', HOURS], // prettier-ignore
    ['count as the first that says anything', 'page; slowAnswer; nonStop', SLOW],
    ['that say nothing count as nothing', 'nonStop; always', undefined],
  ])('%s: %j', (_how, norm, wanted) => {
    expect(read(norm)).toEqual(wanted);
  });

  it.each([
    'page nonStop clock: hours',
    'page nonStop nuit: hours',
    'page nonStop 24/7: hours',
    'page nonStop, but hours',
    'page nonStop whereas hours',
    'page nonStop, mientras hours',
  ])('are told apart in %j', (norm) => {
    expect(read(norm)).toEqual(HOURS);
  });

  it.each(['page nonStop: hours', 'page nonStop, hours', 'page nonStop;hours'])(
    'are one in %j',
    (norm) => {
      expect(read(norm)).toEqual(OTHER);
    },
  );
});

/** The words in so many characters. */
const over = (length: number, words: string): string => `${'-'.repeat(length - words.length)}${words}`; // prettier-ignore

describe('in a profile', () => {
  it.each([
    [140, 'notAtAll', SAYS_SO],
    [141, 'notAtAll', undefined],
    [140, 'monitored', WATCHED],
    [141, 'monitored', undefined],
    [141, 'page monitored', WATCHED],
    [80, 'inShort', HOURS],
    [81, 'inShort', undefined],
    [81, 'page inShort', undefined],
  ])('%d characters that say %j', (length, words, wanted) => {
    expect(read(over(length, words), 'profile')).toEqual(wanted);
    if (!words.startsWith('page')) expect(read(over(length, words), 'home')).toBeUndefined();
  });
});
