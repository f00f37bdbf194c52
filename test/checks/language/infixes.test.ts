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
