// The system behind a web site, by what stands at the beginning of its pages.
import { expect, test } from 'vitest';
import { madeWith, systemName } from '../../../core/read/made-with.ts';

test.each<[string, string | undefined]>([
  ['<head><meta name="generator" content="WordPress 6.4.2"></head>', 'wordpress'],
  ['<head><link href="https://a.example/WP-Content/themes/x.css"></head>', 'wordpress'],
  ['<head><meta name="Generator" content="Drupal 10 (https://www.drupal.org)"></head>', 'drupal'],
  [
    '<head><script src="https://cms.revize.com/x.js"></script><script src="/wp-includes/y.js"></script></head>',
    'revize',
  ],
  ['<head><link href="https://static1.squarespace.com/a.css"></head>', 'squarespace'],
  ['<head><title>We use WordPress and Drupal</title></head>', undefined],
  ['<head></head><body><img src="/wp-content/a.png"></body>', undefined],
  [`<head>${' '.repeat(20_000)}<link href="/wp-content/a.css"></head>`, undefined],
  ['', undefined],
])('%#', (html, expected) => expect(madeWith(html)).toBe(expected));

test('has a name that people know', () => {
  expect(systemName('civicplus')).toBe('CivicPlus');
  expect(systemName('unheard-of')).toBe('unheard-of');
});
