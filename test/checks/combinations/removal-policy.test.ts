// Which comments are taken off, in all the ways that slots make: stated, it passes; nearly stated, it does not.
import { describe, expect, it } from 'vitest';
import { wrongOf } from '../../support/combinations/judge.ts';
import { REMOVAL } from '../../support/combinations/removal.ts';

describe.each(REMOVAL)('removal-policy in $language', (spoken) => {
  it('takes plain statements, and none that only comes near', () => {
    expect(wrongOf('removal-policy', spoken, 6)).toEqual([]);
  });
});
