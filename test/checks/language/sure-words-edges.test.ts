// Words that are enough for a pattern by themselves: a text with one of them is never tried against it.
import { expect, it } from 'vitest';
import { readPattern } from '../../../checks/language/grammar.ts';
import { sureWordsOf } from '../../../checks/language/sure-words.ts';

it.each([
  ['page', ['page$']],
  ['pages?', ['page$', 'pages$']],
  ['(?:page|sites?)', ['page$', 'site$', 'sites$']],
  ['{pages}', ['page$', 'feed$', 'feeds$']],
  // More than one word, or letters that are not alone what is asked for.
  ['our page', []],
  ['(?:page|our site)', ['page$']],
  ['e-?mail', ['email$']],
  ['e-mail', []],
  ['pages{1,2}', []],
  ['page(?: feed)?', ['page$']],
  ['page(?: feed)', []],
  ['page$', []],
  ['(?:page|~2 site)s?', ['page$', 'pages$']],
  ['pages?(?= of)', []],
  ['(?:web|home)pages?', ['webpage$', 'webpages$', 'homepage$', 'homepages$']],
  ['page(?:d|r(?:s|ed)?)?', ['page$', 'paged$', 'pager$', 'pagers$', 'pagered$']],
  ['pages?s?', ['page$', 'pages$', 'pagess$']],
  ['(?:page)?', []],
  ['page(?:s|-s)', ['pages$']],
  [`a${'(?:a|b|c)?'.repeat(5)}`, []],
  ['web ?', []],
])('of %j: %j', (source, wanted) => {
  expect(sureWordsOf(readPattern({ pages: 'page|feeds?' }, source)).sure).toEqual(wanted);
});

it.each([
  ['page', true],
  ['pages?', true],
  ['(?:web|home)pages?', true],
  ['e-?mail', false],
  ['page(?: feed)?', false],
  ['(?:page|our site)s?', false],
  ['page$', false],
  ['(?:page)?', false],
])('%j describes single words alone: %j', (source, wanted) => {
  expect(sureWordsOf(readPattern({}, source)).all).toBe(wanted);
});
