// Digests as text and back: whatever a way to match says, and whatever numbers its stems and anchors have by then.
import { describe, expect, it } from 'vitest';
import type { Digest, Way } from '../../../checks/language/digest.ts';
import { digestIn, packed, packedDigest, unpacked } from '../../../checks/language/packed.ts';
import { NO_NEEDS } from '../../../checks/language/standing.ts';

const way = (more: Partial<Way>): Way => ({
  sure: [],
  tried: 0,
  needs: [],
  rarest: -1,
  also: -1,
  ...more,
});
const AS_THEY_WERE = Array.from({ length: 16 }, (_none, at) => at);
const there = (digest: Digest): Digest =>
  digestIn(packedDigest(digest), AS_THEY_WERE, AS_THEY_WERE);

describe('packed numbers', () => {
  it.each([
    [[], ''],
    [[0], ' '],
    [[1, 33], '!A'],
    [[0xd7df], '\ud7ff'],
  ])('%j are %j, and back', (numbers, text) => {
    expect(packed(numbers)).toBe(text);
    expect([...unpacked(text)]).toEqual(numbers);
  });

  it.each([[[0xd7e0]], [[1, 0xd7e0, 1]], [[0xffff]]])('%j are too large', (numbers) => {
    expect(() => packed(numbers)).toThrow('a number too large to be packed');
  });
});

describe('a packed digest', () => {
  it.each<[string, Digest]>([
    ['of nothing', []],
    ['of a pattern without a way', [[]]],
    ['of several such', [[], [], []]],
    ['of one plain way', [[way({})]]],
    ['of sure stems', [[way({ sure: [3] })], [way({ sure: [1, 2, 15] })]]],
    ['of needs', [[way({ needs: [0] }), way({ needs: [4, 5, 6] })]]],
    ['of the rarest', [[way({ rarest: 0 })], [way({ rarest: 15 })]]],
    ['of what it also needs', [[way({ also: 0 })], [way({ also: 15 })]]],
    ['of what is tried', [[way({ tried: 1 }), way({ tried: 2 }), way({ tried: 3 })]]],
    ['of all', [[way({ sure: [1], tried: 2, needs: [3, 4], rarest: 3, also: 4 }), way({})], []]],
  ])('%s comes back as it was', (_what, digest) => {
    expect(there(digest)).toEqual(digest);
  });

  it('knows no other way to be tried than the four there are', () => {
    const [[{ tried } = way({})] = []] = digestIn(packed([1, 4, 0, 0, 0, 0]), [], []);
    expect(tried).toBe(0);
  });

  it('has the numbers that stems and anchors have by now', () => {
    const digest = [[way({ sure: [0, 2], needs: [1, 2], rarest: 1, also: 2 })]];
    expect(digestIn(packedDigest(digest), [7, 8, 9], [4, 5, 6])).toEqual([
      [way({ sure: [7, 9], needs: [5, 6], rarest: 5, also: 6 })],
    ]);
  });

  it('shares one row among all that need nothing', () => {
    const [[first, second] = []] = there([[way({}), way({ needs: [1] })]]);
    expect(first?.needs).toBe(NO_NEEDS);
    expect(second?.needs).not.toBe(NO_NEEDS);
  });
});
