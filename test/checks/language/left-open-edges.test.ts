// Words that deny what comes next, at their edges: each word, what may stand before it and after it, and how far back is looked.
import { expect, it } from 'vitest';
import { isLeftOpen } from '../../../checks/language/left-open.ts';

it.each([
  'not',
  'NOT',
  'do not',
  '(not',
  '-not',
  '1not',
  'never',
  'cannot',
  'Cannot',
  "isn't",
  'isn’t',
  "ISN'T",
  "can't",
  "wouldn't",
  'ne',
  'Il ne',
  'nunca',
  'jamas',
  'jamás',
  'JAMÁS',
  'there is no',
  'é no',
  'do not   ',
  'do not -',
  'do not *_-',
  'do not — ',
  'do not \t',
  'do not\u00a0',
  'forsooth not',
  'Café not',
  'ça ne',
  'ñ never',
])('leaves something open: %j', (text) => {
  // prettier-ignore
  expect(isLeftOpen(text)).toBe(true);
  expect(isLeftOpen(`This is a long beginning of it: ${text}`)).toBe(true);
});

it.each([
  'knot',
  'nota',
  'not x',
  'éNot',
  "'not",
  '’not',
  'nevers',
  'anever',
  'cannots',
  'isn t',
  "n't",
  'nes',
  'one',
  'une',
  'no',
  '1 no',
  '. no',
  'nunc',
  'jama',
  'jamases',
  'or not',
  'if not',
  'why not',
  'but not',
  'and not',
  'rather not',
  'maybe not',
  'probably not',
  'of course not',
  'OR NOT',
  'do not.',
  'do not!',
  'do not?',
  'do not…',
  'do not:',
  'do not;',
  'do not,',
  'do not)',
  'do not"',
  'do not”',
  'do not»',
  'do not. ',
  'do not.\t',
  'do not -.',
  'do not -----',
  'do not 1',
  'do not      ',
  '',
  '-',
  '     ',
  '*',
  'x',
  'no no1',
])('leaves nothing open: %j', (text) => {
  // prettier-ignore
  expect(isLeftOpen(text)).toBe(false);
});

it.each([
  ['abcdefg', false],
  ['wouldn', true],
  ['abcdef', true],
])('takes up to six letters before "n’t": %j', (word, wanted) => {
  expect(isLeftOpen(`we ${word}n’t`)).toBe(wanted);
});
