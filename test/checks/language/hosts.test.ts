// Hosts of addresses: one that was read before must not lend its host to another.
import { expect, test } from 'vitest';
import { hostOf } from '../../../checks/language/hosts.ts';

test.each([
  ['https://riverton.gov/a', 'riverton.gov'],
  ['https://riverton.gov/b?c', 'riverton.gov'],
  ['https://riverton.gov.example.com/a', 'riverton.gov.example.com'],
  ['https://riverton.gov@example.com/', 'example.com'],
  ['https://riverton.gov:8080/a', 'riverton.gov'],
  ['(no address begins so) https://riverton.gov/', undefined],
])('the host of %s', (url, host) => {
  expect(hostOf('https://riverton.gov/first')).toBe('riverton.gov');
  expect(hostOf(url)).toBe(host);
});
