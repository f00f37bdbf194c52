// What a page is for, that posts are records, which comments are allowed and which are taken off, in the ways that slots make: stated, it passes; nearly stated, it does not.
import { describe, expect, it } from 'vitest';
import { COMMENTS } from '../../support/combinations/comments.ts';
import { wrongOf } from '../../support/combinations/judge.ts';
import { PURPOSE } from '../../support/combinations/purpose.ts';
import { RECORDS } from '../../support/combinations/records.ts';
import { REMOVAL } from '../../support/combinations/removal.ts';

const ITEMS = {
  'purpose-statement': PURPOSE,
  'public-disclosure-notice': RECORDS,
  'comment-policy': COMMENTS,
  'removal-policy': REMOVAL,
};

describe.each(Object.entries(ITEMS))('%s', (item, languages) => {
  it.each(languages)('is met by plain statements in $language, and by none near it', (spoken) => {
    expect(wrongOf(item, spoken, 6)).toEqual([]);
  });
});
