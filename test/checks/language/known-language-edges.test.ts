// Whether the words of a text were met while weights were learned, and which words speak for a statement.
import { describe, expect, it } from 'vitest';
import {
  isMostlyKnown,
  signsIn,
  tellingWords,
  weightOf,
} from '../../../checks/language/weighing/weigh.ts';

describe('words that were met', () => {
  it.each([
    ['nobody reads this page', true],
    ['zzxqv qqzzt', false],
    // Half of them are enough.
    ['nobody zzxqv', true],
    ['nobody zzxqv qqzzt', false],
    // Several words as one, numbers and single letters are none.
    ['nobody zzxqv #nobody #reads', true],
    ['zzxqv #nobodyreads', false],
    ['nobody zzxqv 12 13 14', true],
    ['zzxqv 911 911 911', false],
    ['nobody zzxqv a b x', true],
    ['zzxqv x', false],
    ['', true],
  ])('%j: %s', (norm, wanted) => {
    expect(isMostlyKnown(norm)).toBe(wanted);
  });
});

describe('words that tell', () => {
  const TEXT = 'zzxqv nobody qqzzt reads this page at night a x';

  it('are some of the text’s, in its order, each weighing for it', () => {
    const words = tellingWords(TEXT, 'monitoring');
    const all = TEXT.split(' ');
    expect(words.length).toBeGreaterThan(0);
    expect(words.length).toBeLessThanOrEqual(4);
    expect(words.map((word) => all.indexOf(word))).toEqual(words.map((word) => all.indexOf(word)).toSorted((a, b) => a - b)); // prettier-ignore
    expect(words).toContain('nobody');
    expect(words).not.toContain('x');
    expect(words).not.toContain('zzxqv');
  });

  it('are each told once, and the same without the others', () => {
    const words = tellingWords(TEXT, 'monitoring');
    expect(tellingWords(`${words.join(' ')} ${words.join(' ')}`, 'monitoring')).toEqual(words);
  });

  it('are none of words that nobody has met', () => {
    expect(tellingWords('zzxqv qqzzt', 'monitoring').filter((words) => weightOf(signsIn(words), 'monitoring') === -Infinity)).toEqual([]); // prettier-ignore
    expect(tellingWords('', 'monitoring')).toEqual([]);
  });
});
