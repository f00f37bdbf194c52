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
  ['e-?mail', []],
  ['pages{1,2}', []],
  ['page(?: feed)?', []],
  ['pages?(?= of)', []],
  ['pages?s?', []],
  ['web ?', []],
])('of %j: %j', (source, wanted) => {
  expect(sureWordsOf(readPattern({ pages: 'page|feeds?' }, source))).toEqual(wanted);
});
