// Runs of letters anywhere in a text, as an expression would find them.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { infixFinder } from '../../../checks/language/infixes.ts';

it.each([
  ['Comment Policies', true],
  ['the METROPOLIC line', true],
  ['poli-cy', false],
  ['rupolrule', true],
  ['Parks', false],
  ['', false],
  ['reglas', true],
  ['règlement', true],
  ['a\tb', true],
])('%j: %s', (text, found) => {
  expect(infixFinder(['polic', 'rule', 'regl'])([text])).toEqual([found]);
});

it('finds what an expression finds', () => {
  const infix = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 5 });
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'A', 'B', ' ', '[', '@', '1', 'é', '~', '\u007f'), maxLength: 30 }); // prettier-ignore
  fc.assert(
    fc.property(fc.array(infix, { minLength: 1, maxLength: 6 }), text, (infixes, one) => {
      const wanted = new RegExp(`${infixes.join('|')}|[^\\x20-\\x7e]`, 'i').test(one);
      expect(infixFinder(infixes)(['rul', one, 'es'])).toEqual([false, wanted, false]);
    }),
  );
});

it.each([
  ['ab|c', false],
  ['ab}c', false],
  ['ab~c', false],
  ['ab{c', false],
  ['ab`c', false],
  ['ab@c', false],
  ['ab[c', false],
  ['ab\\c', false],
  ['ab c', false],
  ['ab0c', false],
  ['ab9c', false],
  ['ab/c', false],
  ['a|b|c', false],
  ['|', false],
  ['|bc', false],
  ['}c', false],
  ["xy'yz", false],
  ['xy+bc', false],
  [' ', false],
  ['~', false],
  ['\u001f', true],
  ['\u007f', true],
  ['aabc', true],
  ['ABC', true],
  ['ababc', true],
  ['z', false],
  ['xyz', true],
  ['xyxyz', true],
  ['xyabc', true],
  ['ab', false],
])('letter by letter, in %j: %s', (text, found) => {
  const find = infixFinder(['abc', 'xyz']);
  expect(find([text])).toEqual([found]);
  expect(find(['ab', text, 'c'])).toEqual([false, found, false]);
});

it('finds an infix that another one ends in, or begins with', () => {
  const find = infixFinder(['abcd', 'bc', 'abce']);
  expect(find(['abc', 'abx', 'xbc', 'ab', 'c'])).toEqual([true, false, true, false, false]);
});

it('finds nothing where nothing is looked for', () => {
  expect(infixFinder([])(['abc', ''])).toEqual([false, false]);
});
