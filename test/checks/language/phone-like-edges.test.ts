// What looks like a telephone number and is none that could be called: how many digits, behind which words, and in which country.
import { expect, it } from 'vitest';
import { phoneLikeIn } from '../../../checks/language/phone-like.ts';

const like = (text: string, country = 'US'): string | undefined => {
  const hit = phoneLikeIn(text, country);
  return hit === undefined ? undefined : text.slice(hit.start, hit.end);
};

it.each([
  // Whole: no word for calling is needed.
  ['(123) 456-7890', '(123) 456-7890'],
  ['123-456-7890', '123-456-7890'],
  ['1-123-456-7890', '1-123-456-7890'],
  ['Case 123-456-7890', undefined],
  ['123-456-7890-1', undefined],
  // Seven digits.
  ['Questions? 555-0100.', '555-0100'],
  ['$555-0100', undefined],
  ['Permit 555-0100', undefined],
  // In groups, behind a word for calling: from seven digits to twelve.
  ['Call 12-34-56', undefined],
  ['Call 12-34-567', '12-34-567'],
  ['Call 12 3456 7890 12', '12 3456 7890 12'],
  ['Call 12 3456 7890 123', undefined],
  ['We sold 12-34-567', undefined],
  ['Call 123456789', '123456789'],
  ['Call 12345678', undefined],
  ['Sold 123456789', undefined],
  // Dates, years and sums.
  ['Call 12.05.2024', undefined],
  ['Call in 2024-20251', undefined],
  ['Call 1 000 000', undefined],
  ['Call 300-1200', undefined],
  // What the words around make of it.
  ['Fax: 123-456-7890', undefined],
  ['Fax: 123-456-7890, call 123-456-7891', '123-456-7891'],
  ['Crime Stoppers: 123-456-7890', undefined],
])('in the United States, %j: %j', (text, wanted) => {
  expect(like(text)).toBe(wanted);
});

it.each([
  ['Ring 12-34-567', '12-34-567'],
  ['(123) 456-7890', undefined],
  ['Ring 123456789', '123456789'],
])('in Ireland, %j: %j', (text, wanted) => {
  expect(like(text, 'IE')).toBe(wanted);
});
