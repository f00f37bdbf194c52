// Words that deny what stands after a break, and those that deny what stood before it.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isLeftOpen } from '../../../checks/language/left-open.ts';

it.each([
  'Do not',
  'Please do NOT -',
  'We never',
  'This page isn’t',
  "we don't *",
  'La page ne',
  'No se atiende nunca',
  'no contestamos jamás',
  'there is no',
])('leaves open what %j denies', (text) => {
  expect(isLeftOpen(text)).toBe(true);
});

it.each([
  '',
  ' ',
  'No',
  'Emergency? No.',
  'whether or not',
  'If not',
  'I would rather not.',
  'Do not!',
  'We never;',
  'a knot',
  'Canal 9',
  'Call 911',
])('does not take %j for an open end', (text) => {
  expect(isLeftOpen(text)).toBe(false);
});

it('is told by what the text ends in', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('', ' ', ' -', '*', '\n', ' — '), (before, after) => {
      expect(isLeftOpen(`${before} do not${after}`)).toBe(true);
      expect(isLeftOpen(`${before} do not call${after}`)).toBe(false);
      expect(isLeftOpen(`${before} do not.`)).toBe(false);
    }),
  );
});
