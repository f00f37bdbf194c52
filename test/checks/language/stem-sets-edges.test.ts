// Sets of stems by their numbers, and the tree that gives the numbers.
import { describe, expect, it } from 'vitest';
import { addSet, forgetStems, isNewStem, presentAt, stemAt, stemsOfSet } from '../../../checks/language/stem-sets.ts'; // prettier-ignore
import { PLACES, StemTree } from '../../../checks/language/stems.ts';

describe('a set', () => {
  it.each([
    [[]],
    [[1]],
    [[31, 32]],
    [[1, 2, 33, 64, 65_535]],
    [[0, 31, 63]],
    [Array.from({ length: 200 }, (_none, at) => at * 7)],
  ])('has the stems it was made of: %j', (numbers) => {
    expect(stemsOfSet(addSet(numbers)).toSorted((a, b) => a - b)).toEqual(numbers);
  });

  it('has each once, however they are mixed', () => {
    const set = addSet([70, 1, 40, 1, 70, 3, 41]);
    expect(stemsOfSet(set).toSorted((a, b) => a - b)).toEqual([1, 3, 40, 41, 70]);
    expect(set.to - set.from).toBe(6);
  });

  it('is not mixed with the next, of thousands', () => {
    const sets = Array.from({ length: 9_000 }, (_none, at) => addSet([at, at + 32]));
    expect(sets.map(stemsOfSet)).toEqual(sets.map((_set, at) => [at, at + 32]));
  });
});

/** Those of a set that the text has. */
const foundIn = (set: { from: number; to: number }): number[] => {
  const found: number[] = [];
  for (let at = set.from; at < set.to; at += 2) {
    for (let left = presentAt(at); left !== 0; left &= left - 1) found.push(stemAt(at, left));
  }
  return found;
};

describe('a text’s stems', () => {
  it('are new once, until they are forgotten', () => {
    forgetStems(100);
    expect([5, 5, 37, 37, 5].map(isNewStem)).toEqual([true, false, true, false, false]);
    forgetStems(100);
    expect([5, 37].map(isNewStem)).toEqual([true, true]);
    forgetStems(60_000);
    expect([5, 59_999, 59_999].map(isNewStem)).toEqual([true, true, false]);
    forgetStems(60_000);
    expect(isNewStem(59_999)).toBe(true);
  });

  it('are told of a set', () => {
    const set = addSet([1, 31, 32, 63, 900]);
    forgetStems(1_000);
    expect(foundIn(set)).toEqual([]);
    for (const stem of [0, 31, 33, 63, 901]) isNewStem(stem);
    expect(foundIn(set)).toEqual([31, 63]);
    for (const stem of [900, 1, 32]) isNewStem(stem);
    expect(foundIn(set)).toEqual([1, 31, 32, 63, 900]);
  });
});

const codesOf = (text: string): number[] => Array.from(text, (char) => char.charCodeAt(0));

describe('the tree of stems', () => {
  it('numbers them from one, each once', () => {
    const tree = new StemTree();
    expect(['pa', 'page', 'page$', 'pa', 'page$', '9'].map((stem) => tree.numberOf(stem))).toEqual([1, 2, 3, 1, 3, 4]); // prettier-ignore
    expect(tree.all()).toEqual(['pa', 'page', 'page$', '9']);
    expect(tree.size).toBe(4);
    expect(() => tree.numberOf('pa-ge')).toThrow('"pa-ge" is more than letters');
    expect(() => tree.numberOf('pagé$')).toThrow('letters');
    expect(tree.size).toBe(4);
  });

  it('finds those of a word', () => {
    const tree = new StemTree();
    for (const stem of ['p', 'page', 'page$', 'pages$', 'z9', 'a0$']) tree.numberOf(stem);
    const stems = (text: string, from = 0, to = text.length) => tree.stemsOf(codesOf(text), from, to).map((number) => tree.all()[number - 1]); // prettier-ignore
    expect(stems('page')).toEqual(['p', 'page', 'page$']);
    expect(stems('pages')).toEqual(['p', 'page', 'pages$']);
    expect(stems('pagers')).toEqual(['p', 'page']);
    expect(stems('our page', 4)).toEqual(['p', 'page', 'page$']);
    expect(stems('our page', 4, 7)).toEqual(['p']);
    expect(stems('z99')).toEqual(['z9']);
    expect(stems('a0')).toEqual(['a0$']);
    expect(stems('x')).toEqual([]);
    expect(stems('')).toEqual([]);
  });

  it('grows', () => {
    const tree = new StemTree();
    const words = Array.from({ length: 2_000 }, (_none, at) => `w${at.toString(36)}x`);
    for (const word of words) tree.numberOf(word);
    expect(words.map((word) => tree.stemsOf(codesOf(word), 0, word.length).at(-1))).toEqual(words.map((_word, at) => at + 1)); // prettier-ignore
  });

  it('holds no more than it has numbers for', () => {
    const tree = new StemTree();
    const many = (): void => {
      for (let at = 0; at < 66_000; at += 1) tree.numberOf(at.toString(36));
    };
    expect(many).toThrow('more stems than a tree holds');
  });

  it('has a place for each letter and digit', () => {
    expect(Array.from('09az', (char) => PLACES[char.charCodeAt(0)])).toEqual([1, 10, 11, 36]);
    expect(Array.from('/:`{A- ', (char) => PLACES[char.charCodeAt(0)])).toEqual([0, 0, 0, 0, 0, 0, 0]); // prettier-ignore
  });
});
