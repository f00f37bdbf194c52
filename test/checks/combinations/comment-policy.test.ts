// By which rules comments are treated, in all the ways that slots make: stated, it passes; nearly stated, it does not.
import { describe, expect, it } from 'vitest';
import { wrongOf } from '../../support/combinations/judge.ts';
import { COMMENTS } from '../../support/combinations/comments.ts';

describe.each(COMMENTS)('comment-policy in $language', (spoken) => {
  it('takes plain statements, and none that only comes near', () => {
    expect(wrongOf('comment-policy', spoken, 6)).toEqual([]);
  });
});
