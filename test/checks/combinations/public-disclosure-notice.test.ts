// What becomes of what is written to an agency, in all the ways that slots make: stated, it passes; nearly stated, it does not.
import { describe, expect, it } from 'vitest';
import { wrongOf } from '../../support/combinations/judge.ts';
import { RECORDS } from '../../support/combinations/records.ts';

describe.each(RECORDS)('public-disclosure-notice in $language', (spoken) => {
  it('takes plain statements, and none that only comes near', () => {
    expect(wrongOf('public-disclosure-notice', spoken, 6)).toEqual([]);
  });
});
