// The words of all texts: each known by one number, what its stems mean, and how they are kept, forgotten and met anew.
import { describe, expect, it } from 'vitest';
import { PLACES, STEMS } from '../../../checks/language/stems.ts';
import { Vocabulary } from '../../../checks/language/vocabulary.ts';

const codesOf = (text: string): Uint16Array => Uint16Array.from(text, (char) => char.charCodeAt(0));
const hashOf = (word: string): number => Array.from(word).reduce((hash, char) => (Math.imul(hash, 37) + (PLACES[char.charCodeAt(0)] ?? 0)) | 0, 0); // prettier-ignore
const numberIn = (vocabulary: Vocabulary, word: string): number => vocabulary.numberOf(codesOf(word), 0, word.length, hashOf(word)); // prettier-ignore

/** Two columns for signs and one for languages, four for lists. */
const made = (): Vocabulary => new Vocabulary(7, 3);
const many = (count: number): string[] => Array.from({ length: count }, (_none, at) => `v${at.toString(36)}longword`); // prettier-ignore

describe('the number of a word', () => {
  it('is the same wherever it stands, and another for every other word', () => {
    const vocabulary = made();
    vocabulary.begin();
    const page = numberIn(vocabulary, 'page');
    expect(vocabulary.numberOf(codesOf('our page is'), 4, 8, hashOf('page'))).toBe(page);
    expect(numberIn(vocabulary, 'pages')).not.toBe(page);
    expect(numberIn(vocabulary, 'pag')).not.toBe(page);
    expect(numberIn(vocabulary, 'page')).toBe(page);
  });

  it('tells words apart that have the same hash', () => {
    const vocabulary = made();
    vocabulary.begin();
    const words = ['monitored', 'monitorex', 'monitor', 'xonitored', 'mon'];
    const numbers = words.map((word) => vocabulary.numberOf(codesOf(word), 0, word.length, 4711));
    expect(new Set(numbers).size).toBe(5);
    expect(words.map((word) => vocabulary.numberOf(codesOf(word), 0, word.length, 4711))).toEqual(numbers); // prettier-ignore
  });

  it('stays as words become many', () => {
    const vocabulary = made();
    vocabulary.begin();
    const words = many(5_000);
    const numbers = words.map((word) => numberIn(vocabulary, word));
    expect(new Set(numbers).size).toBe(5_000);
    expect(numbers[0]).toBe(1);
    expect(words.map((word) => numberIn(vocabulary, word))).toEqual(numbers);
  });

  it('is given anew once there are too many, and not before a text is over', () => {
    const vocabulary = made();
    const words = many(2 ** 15 + 1);
    vocabulary.begin();
    for (const word of words.slice(0, -3)) numberIn(vocabulary, word);
    vocabulary.begin();
    expect(vocabulary.era).toBe(0);
    for (const word of words) numberIn(vocabulary, word);
    expect(vocabulary.era).toBe(0);
    vocabulary.begin();
    expect(vocabulary.era).toBe(1);
    expect(words.slice(-3).map((word) => numberIn(vocabulary, word))).toEqual([1, 2, 3]);
    expect(numberIn(vocabulary, words[0] ?? '')).toBe(4);
  });
});

const signs = (vocabulary: Vocabulary, ...words: string[]): number[] => {
  const columns = new Int32Array(2);
  const languages = words.map((word) => vocabulary.joinSigns(numberIn(vocabulary, word), columns)); // prettier-ignore
  return [...columns, ...languages];
};

describe('what a word means', () => {
  it('is what all of its stems mean, in each column', () => {
    const vocabulary = made();
    vocabulary.mean('tabl', 0, 1);
    vocabulary.mean('table$', 0, 4);
    vocabulary.mean('table$', 1, 2);
    vocabulary.mean('table$', 2, 8);
    vocabulary.mean('cup$', 1, 16);
    vocabulary.begin();
    expect(signs(vocabulary, 'table')).toEqual([5, 2, 8]);
    expect(signs(vocabulary, 'tables')).toEqual([1, 0, 0]);
    expect(signs(vocabulary, 'tables', 'cup', 'x')).toEqual([1, 16, 0, 0, 0]);
  });

  it('is learnt anew at the next text, if it grew', () => {
    const vocabulary = made();
    const before = vocabulary.version;
    vocabulary.begin();
    expect(signs(vocabulary, 'zqxchair')).toEqual([0, 0, 0]);
    vocabulary.mean('zqxchair$', 0, 1);
    expect(vocabulary.version).toBeGreaterThan(before);
    expect(signs(vocabulary, 'zqxchair')).toEqual([0, 0, 0]);
    vocabulary.begin();
    expect(signs(vocabulary, 'zqxchair')).toEqual([1, 0, 0]);
    vocabulary.meanBy(STEMS.numberOf('zqxchai'), 0, 2);
    vocabulary.begin();
    expect(signs(vocabulary, 'zqxchair')).toEqual([3, 0, 0]);
    expect(vocabulary.stemsOf(numberIn(vocabulary, 'zqxchair'))).toEqual([STEMS.numberOf('zqxchai'), STEMS.numberOf('zqxchair$')]); // prettier-ignore
  });

  it('is told of lists: of all words together, of those with a bit, and whether they are enough', () => {
    const vocabulary = made();
    vocabulary.mean('lamp$', 3, 1);
    vocabulary.mean('lamps$', 3, 2);
    vocabulary.mean('shade$', 4, 1);
    vocabulary.mean('bulb$', 5, 4);
    vocabulary.mean('wall$', 6, 1);
    vocabulary.begin();
    const words = (...list: string[]): number[] => list.map((word) => numberIn(vocabulary, word));
    expect(vocabulary.bitsOfAll(words('lamp', 'lamps', 'shade'), 3)).toBe(3);
    expect(vocabulary.bitsOfAll(words('lamp', 'shade'), 4)).toBe(1);
    expect(vocabulary.bitsOfAll(words('wall', 'lamp'), 6)).toBe(1);
    expect(vocabulary.bitsOfAll([], 3)).toBe(0);
    const enough = (list: string[], count = list.length): number => vocabulary.enoughIn(Int32Array.from(words(...list)), count, 3); // prettier-ignore
    expect(enough(['lamp', 'shade'])).toBe(1);
    expect(enough(['lamps', 'shade'])).toBe(0);
    expect(enough(['lamps', 'bulb'])).toBe(4);
    expect(enough(['lamp', 'shade', 'bulb'])).toBe(5);
    expect(enough(['lamp', 'shade', 'bulb'], 1)).toBe(0);
    const places: number[] = [];
    const row = words('lamp', 'x', 'lamps', 'lamp');
    expect(vocabulary.find(row, 3, 1, places)).toBe(2);
    expect(places.slice(0, 2)).toEqual([0, 3]);
    expect(vocabulary.find(row, 3, 3, places)).toBe(3);
    expect(places).toEqual([0, 2, 3]);
    expect(vocabulary.find(row, 4, 1, places)).toBe(0);
  });

  it('is kept for thousands of words', () => {
    const vocabulary = made();
    const words = many(4_000);
    words.forEach((word, at) => at % 7 === 0 && vocabulary.mean(`${word}$`, 3, 1));
    for (const stem of ['v', 'v1', 'v2']) vocabulary.mean(stem, 0, 1);
    vocabulary.begin();
    const numbers = words.map((word) => numberIn(vocabulary, word));
    expect(numbers.map((one) => vocabulary.bitsOfAll([one], 3))).toEqual(words.map((_word, at) => Number(at % 7 === 0))); // prettier-ignore
    expect(numbers.map((one) => vocabulary.stemCount(one))).toEqual(numbers.map((one) => vocabulary.stemsOf(one).length)); // prettier-ignore
    const last = numbers[3_997] ?? 0;
    expect(vocabulary.stemAt(vocabulary.stemsFrom(last))).toBe(STEMS.numberOf('v'));
  });
});
