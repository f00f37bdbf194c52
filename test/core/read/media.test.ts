import { expect, it } from 'vitest';
import { both, conditionOf } from '../../../core/read/media.ts';

it.each([
  ['@media screen', 'always'],
  ['@media print', 'never'],
  ['@media not screen', 'never'],
  ['@media not print', 'always'],
  ['@media not screen and (color)', 'perhaps'],
  ['@media print, (min-width: 600px)', 'always'],
  ['@media (max-width: 600px)', 'elsewhere'],
  ['@media (min-height: 600px) and (hover)', 'always'],
  ['@media (monochrome)', 'elsewhere'],
  ['@media (orientation: portrait)', 'elsewhere'],
  ['@media (prefers-color-scheme: light)', 'always'],
  ['@media (min-resolution: 192dpi)', 'elsewhere'],
  ['@media (600px <= width < 900px)', 'elsewhere'],
  ['@media (width >= 600px)', 'always'],
  ['@media (something: odd)', 'perhaps'],
  ['@media (color) or (hover)', 'perhaps'],
  ['@supports (display: grid)', 'always'],
  ['@supports not (display: grid)', 'elsewhere'],
  ['@supports (-ms-accelerator: true)', 'elsewhere'],
  ['@supports selector(:has(a))', 'perhaps'],
  ['@layer base', 'always'],
  ['@container (min-width: 1px)', 'perhaps'],
  ['@font-face', 'never'],
])('%s holds %s for a visitor at a desktop', (prelude, condition) => {
  expect(conditionOf(prelude)).toBe(condition);
});

it('of two conditions the harder one counts', () => {
  expect([both('always', 'perhaps'), both('never', 'elsewhere')]).toEqual(['perhaps', 'never']);
});
