// The quick looks by words: which lists a text may match at all, and which languages its small words show.
import { describe, expect, it } from 'vitest';
import { matcherOf } from '../../../checks/language/matcher.ts';
import {
  addNeeds,
  beginQuestion,
  hasNeeds,
  isMetFirst,
} from '../../../checks/language/pattern-needs.ts';
import { lookAt, standingOf } from '../../../checks/language/standing.ts';
import { Texts } from '../../../checks/language/texts.ts';

const LISTS = {
  pages: ['page', 'our ~2 site'],
  sign: ['§'],
  mixed: ['code', '§'],
  any: ['[^a-z]'],
  ...Object.fromEntries(Array.from({ length: 40 }, (_none, at) => [`list${at}`, [`word${at}`]])),
};

describe('a gate', () => {
  const texts = new Texts({ signs: 0, lists: Object.keys(LISTS).length, languages: 0 });
  const { gate, says } = matcherOf({}, LISTS, texts);
  const lets = (groups: string[][], text: string): boolean => {
    const one = gate(groups);
    one.makeReady();
    texts.languagesOf(text);
    return one.letsLast;
  };

  it.each([
    ['a word that is enough', [['pages']], 'the page', true],
    ['two words that a pattern needs', [['pages']], 'our new site', true],
    ['one word of two', [['pages']], 'our street', false],
    ['the other word of two', [['pages']], 'the site', false],
    ['no word', [['pages']], 'a street', false],
    ['a sign where there is none', [['sign']], 'the page', false],
    ['a sign where something is beyond ASCII', [['sign']], 'the page §', true],
    ['a word or a sign, without either', [['mixed']], 'the page', false],
    ['a word or a sign, by the word', [['mixed']], 'the code', true],
    ['a word or a sign, by the sign', [['mixed']], '§ 9', true],
    ['a list that is tried on every text', [['any']], 'page', true],
    [
      'a list that is tried on every text, and one that is not',
      [['any', 'pages']],
      'a street',
      false,
    ],
    ['both lists', [['pages', 'sign']], 'the page § 9', true],
    ['one list of both, and a sign', [['pages', 'sign']], 'the street § 9', false],
    ['one list of both, and no sign', [['pages', 'sign']], 'the page', false],
    ['the second of two groups', [['sign'], ['pages']], 'the page', true],
    ['neither of two groups', [['sign'], ['list3']], 'the page', false],
    ['lists far apart', [['list0', 'list39']], 'word39 word0', true],
    ['the first of lists far apart', [['list0', 'list39']], 'word0', false],
    ['the last of lists far apart', [['list0', 'list39']], 'word39', false],
    ['a list beside another', [['list31']], 'word32', false],
  ])('asks for %s', (_name, groups, text, wanted) => {
    expect(lets(groups, text)).toBe(wanted);
  });

  it('lets nothing pass before it is ready, and says of the last text only', () => {
    const one = gate([['pages']]);
    texts.languagesOf('the page');
    expect(one.letsLast).toBe(false);
    one.makeReady();
    texts.languagesOf('the page');
    expect(one.letsLast).toBe(true);
    texts.languagesOf('the street');
    expect(one.letsLast).toBe(false);
    expect(says('the page', 'pages')).toBe(true);
    expect(says('the page', 'nowhere')).toBe(false);
  });
});

describe('the languages of a text', () => {
  const texts = new Texts({ signs: 1, lists: 0, languages: 2 });
  for (const word of ['the', 'of', 's']) texts.addSmallWord(word, 0);
  for (const word of ['el', 'de', 'of']) texts.addSmallWord(word, 1);
  texts.addUnreadWord('und');

  it.each([
    ['', 0b11, false, 0],
    ['page', 0b11, false, 0],
    ['the page', 0b01, false, 0],
    ['page el', 0b10, false, 0],
    ['of', 0b11, false, 0],
    ['the page of it', 0b01, false, 0],
    ['the el', 0b11, false, 0],
    ['the el, the page', 0b01, false, 0],
    ['und', 0, true, 1],
    ['und page und', 0, true, 2],
    ['und the the the', 0, true, 1],
    ['und the the the the', 0b01, false, 1],
    ['und the the the the the', 0b01, false, 1],
    // Parts of addresses, and the ends of other words, are none.
    ['the.el', 0b11, false, 0],
    ['page/el', 0b11, false, 0],
    ['und-page', 0b11, false, 0],
    ["page's el", 0b10, false, 0],
    ['el_page', 0b11, false, 0],
    ['el@page', 0b11, false, 0],
    ['el. the', 0b11, false, 0],
    ['(el)', 0b10, false, 0],
    ['theel', 0b11, false, 0],
  ])('%j shows %j', (text, languages, isUnread, count) => {
    expect(texts.languagesOf(text)).toBe(languages);
    expect(texts.languagesOfLast).toBe(languages);
    expect([texts.isUnread, texts.unreadCount]).toEqual([isUnread, count]);
  });

  it('has one of them shown as soon as there is a small word of any', () => {
    texts.languagesOf('of');
    expect(texts.isShown).toBe(true);
    texts.languagesOf('und');
    expect(texts.isShown).toBe(false);
  });
});

describe('the needs of patterns', () => {
  const texts = new Texts({ signs: 0, lists: 0, languages: 0 });
  const [page, site, of] = ['page$', 'site$', 'of$'].map((stem) => standingOf([stem]));
  const both = addNeeds([page ?? -1, site ?? -1]);
  const none = addNeeds([]);
  const three = addNeeds([page ?? -1, of ?? -1, site ?? -1]);

  it.each([
    ['page site', true, false],
    ['site page', false, false],
    ['site page site', true, false],
    ['page', false, false],
    ['page of site', true, true],
    ['of page site', true, false],
    ['page site of', true, false],
    ['page site of site', true, true],
    ['', false, false],
  ])('in %j', (text, hasBoth, hasThree) => {
    lookAt(texts, texts.of(text));
    expect([hasNeeds(both), hasNeeds(three), hasNeeds(none)]).toEqual([hasBoth, hasThree, true]);
    // Asked again, it is told from what is known.
    expect([hasNeeds(three), hasNeeds(both)]).toEqual([hasThree, hasBoth]);
  });

  it('are looked into once a question', () => {
    beginQuestion();
    expect([isMetFirst(both), isMetFirst(both), isMetFirst(three)]).toEqual([true, false, true]);
    beginQuestion();
    expect([isMetFirst(both), isMetFirst(three)]).toEqual([true, true]);
  });

  it('are kept apart for thousands of patterns', () => {
    const numbers = Array.from({ length: 3_000 }, (_none, at) => addNeeds(at % 2 === 0 ? [page ?? -1] : [site ?? -1, of ?? -1])); // prettier-ignore
    lookAt(texts, texts.of('a page'));
    beginQuestion();
    expect(numbers.filter((one) => isMetFirst(one) && hasNeeds(one))).toEqual(numbers.filter((_one, at) => at % 2 === 0)); // prettier-ignore
  });
});
