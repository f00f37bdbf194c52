// The words without which a pattern cannot match: of each part, which are known, whole or as beginnings, and which cannot be told.
import { describe, expect, it } from 'vitest';
import { anchorsIn, anchorsOf, rarestOf } from '../../../checks/language/anchors.ts';
import { firstWordsOf } from '../../../checks/language/first-words.ts';
import { readPattern } from '../../../checks/language/grammar.ts';

const WORDS = {
  watch: 'watch|see',
  sub: 'us|the (?:town|city)',
  any: '[a-z]+',
  far: '~2 page',
};
const partOf = (pattern: string) => readPattern(WORDS, pattern);
/** The stems of each anchor. */
const needed = (pattern: string) => anchorsOf(partOf(pattern)).map(({ stems }) => stems.join(' '));
const inside = (pattern: string) => anchorsIn(partOf(pattern)).map(({ stems }) => stems.join(' ')); // prettier-ignore
const DIGITS = '0 1 2 3 4 5 6 7 8 9';

describe('what a pattern needs', () => {
  it.each([
    ['page', ['page$']],
    ['page site', ['page$', 'site$']],
    ['page-site', ['page$', 'site$']],
    ['page,? site', ['page$', 'site$']],
    ['page§', ['page$']],
    ['§', []],
    ['', []],
    // Letters that may be left out: all spellings, whole.
    ['pages?', ['page$ pages$']],
    ['post(?:ed|s)?', ['post$ posted$ posts$']],
    ['c?pra', ['pra$ cpra$']],
    ['p(?:a|b)?ge', ['pge$ page$ pbge$']],
    ['(?:watch|see)er', ['watcher$ seeer$']],
    ['pa(?:ge|th)s?', ['page$ path$ pages$ paths$']],
    ['x?', []],
    ['(?:s|es)?', []],
    // A sign that may be left out: the word ends before it, or goes on.
    ['web ?page', ['web$ webpage$']],
    ['(?:web ?)?page', ['web$ page$ webpage$']],
    ['(?:not? )?page', ['page$']],
    ['page(?:-site)?', ['page$']],
    ['page(?: site)?', ['page$']],
    ['page(?: ?site)?', ['page$ pagesite$']],
    ['page(?:s? of)?', ['page']],
    ['page(?: |s)', ['page']],
    ['page(?:s|~2)', ['page']],
    // Any letters: the word may go on, or has begun before.
    ['page[a-z]*', ['page']],
    ['page[s]?', ['page']],
    [String.raw`page\d`, ['page']],
    ['page.', ['page']],
    ['page(?:[0-9]|x)', ['page']],
    ['(?:page|site)(?:[a-z]|es)?', ['page site']],
    ['[a-z]+page', []],
    ['[^a-z]page', []],
    ['page[^a-z]?site', ['page']],
    ['(?:page|[a-z])s', []],
    // Digits at a word's edge.
    [String.raw`\d page`, [DIGITS, 'page$']],
    [String.raw`\d+`, [DIGITS]],
    [String.raw`\d?`, []],
    [String.raw`x\d`, ['x']],
    [String.raw`[a-z]\d`, []],
    // Gaps, classes, looks, ends.
    ['~3 page', ['page$']],
    ['page ~2 site', ['page$', 'site$']],
    ['{watch}', ['watch$ see$']],
    ['{watch} page', ['watch$ see$', 'page$']],
    ['{watch}? page', ['page$']],
    ['{watch}?page', []],
    ['page {any}', ['page$']],
    ['{any} page', ['page$']],
    ['{far}', ['page$']],
    ['{sub} page', ['us$ town$ city$', 'page$']],
    ['^page', ['page$']],
    ['page$', ['page$']],
    ['page(?! site)', ['page$']],
    ['page(?=s)', ['page$']],
    ['(?<!not )page', ['page$']],
    // What repeats.
    ['(?:page)+', ['page']],
    ['(?:page){2}', ['page']],
    ['(?:page )+site', ['page$', 'site$']],
    ['(?:page ?){2,3}', ['page$ page']],
    ['(?:page )*site', ['site$']],
    ['(?:pages)*site', []],
    // Several ways: of each the word that is seldom.
    ['watch|see the', ['see$ watch$']],
    ['(?:a page|the site)', ['page$ site$']],
    ['(?:page of|site)', ['page$ site$']],
    ['(?:the of page|of site)', ['page$ site$']],
    ['(?:page|§)', []],
    ['(?:page|)', []],
    ['(?:$|page)', []],
    ['page(?:$| site)', ['page']],
    ["don't", ['don$ dont$']],
  ])('%j: %j', (pattern, wanted) => {
    expect(needed(pattern)).toEqual(wanted);
  });

  it('is told in all spellings up to sixty-four', () => {
    expect(needed(`(?:a|b|c|d)(?:a|b|c|d)(?:a|b|c|d)`)[0]?.split(' ')).toHaveLength(64);
    expect(needed(`(?:a|b|c|d|e)(?:a|b|c|d|e)(?:a|b|c|d|e)`)[0]?.split(' ')).toHaveLength(25);
  });

  it('may go on after its last word, inside of another pattern', () => {
    expect(inside('page')).toEqual(['page']);
    expect(inside('page site')).toEqual(['page$', 'site']);
    expect(inside('page$')).toEqual(['page$']);
    expect(inside('page(?: site)?')).toEqual(['page$ page']);
    expect(inside('page {watch}')).toEqual(['page$', 'watch$ see$']);
  });

  it('is the same each time it is asked', () => {
    const part = partOf('page site');
    expect(anchorsOf(part)).toBe(anchorsOf(part));
  });
});

describe('the word that least text has', () => {
  it.each([
    ['the page of site', 'site$'],
    ['the of', 'of$'],
    ['page the', 'page$'],
    ['{watch} page', 'watch$ see$'],
    ['zebra quagga', 'quagga$'],
    ['x', 'x$'],
    ['§', undefined],
  ])('of %j: %j', (pattern, wanted) => {
    expect(rarestOf(anchorsOf(partOf(pattern)))?.stems.join(' ')).toBe(wanted);
  });
});

describe('what a match begins with', () => {
  it.each([
    ['page site', 'page'],
    ['page-site', 'page$'],
    ['page§', 'page$'],
    ['pages?', 'page'],
    ['(?:web ?)?page', 'web page'],
    ['{watch}', 'watch see'],
    ['{watch}?page', 'watch see page'],
    ['{sub} page', 'us the'],
    ['(?:a|the site)', 'a the'],
    ['^page', 'page'],
    ['(?<!not )page', 'page'],
    [String.raw`\d page`, DIGITS],
    [String.raw`\d?page`, `${DIGITS} page`],
    ["don't", 'don dont'],
    [String.raw`\d?`, undefined],
    ['x?', undefined],
    ['(?:page|)', undefined],
    ['', undefined],
    ['~3 page', undefined],
    ['[a-z]page', undefined],
    [' page', undefined],
    ['§page', undefined],
    ['(?:page|§)', undefined],
    ['x?§', undefined],
  ])('of %j: %j', (pattern, wanted) => {
    expect(firstWordsOf(partOf(pattern))?.join(' ')).toBe(wanted);
  });
});
