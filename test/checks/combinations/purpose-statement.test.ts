// What a page is for, in all the ways that slots make: stated, it passes; nearly stated, it does not.
import { describe, expect, it } from 'vitest';
import { wrongOf } from '../../support/combinations/judge.ts';
import { PURPOSE } from '../../support/combinations/purpose.ts';

describe.each(PURPOSE)('purpose-statement in $language', (spoken) => {
  it('takes plain statements, and none that only comes near', () => {
    expect(wrongOf('purpose-statement', spoken, 6)).toEqual([]);
  });
});
