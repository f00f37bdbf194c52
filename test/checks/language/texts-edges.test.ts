// Texts as rows of words: where they begin, what they are remembered by, their signs, and stretches of a row of codes.
import { describe, expect, it } from 'vitest';
import { joinSigns, sieveFor } from '../../../checks/language/sieve.ts';
import { EN } from '../../../checks/language/phrases/en/index.ts';
import { ES } from '../../../checks/language/phrases/es/index.ts';
import { groupOf, Texts } from '../../../checks/language/texts.ts';

const roomFor = (lists: number): Texts => new Texts({ signs: 2, lists, languages: 2 });

describe('a text', () => {
  it.each([
    ['our page', [0, 4]],
    ['  our--page ', [2, 7]],
    ['caf\u00e9s 9', [0, 4, 6]],
    ['', []],
    ['...', []],
  ])('%j has words that begin at %j', (norm, wanted) => {
    expect(roomFor(0).of(norm)).toMatchObject({ norm, starts: wanted });
  });

  it('has as many words as it has', () => {
    const norm = Array.from({ length: 1_300 }, (_none, at) => `w${at}`).join(' ');
    const { words, starts } = roomFor(0).of(norm);
    expect(new Set(words).size).toBe(1_300);
    expect(starts.map((at, one) => norm.startsWith(`w${one}`, at))).not.toContain(false);
  });

  it('knows whether there is more than ASCII in it', () => {
    const texts = roomFor(0);
    expect(['page', 'page é', '\u007f', '\u0080', ''].map((norm) => texts.of(norm).others)).toEqual([false, true, false, true, false]); // prettier-ignore
  });

  it('is the same as long as it is the last, or remembered', () => {
    const texts = roomFor(1);
    const { able } = texts.newList();
    const page = texts.of('the page');
    expect(texts.of('the page')).toBe(page);
    texts.remember(page);
    texts.of('the street');
    expect(texts.of('the page')).toBe(page);
    texts.vocabulary.mean('page$', able, 1);
    expect(texts.of('the page')).not.toBe(page);
    expect(texts.has(texts.of('the page'), able, 1)).toBe(true);
    expect(texts.has(texts.of('the street'), able, 1)).toBe(false);
  });
});

const place = (able: number, bit: number, others = false) => ({ able, also: able + 1, sure: able + 2, bit, others }); // prettier-ignore

describe('places of lists', () => {
  it('are a bit each in three columns, thirty-two lists to each three', () => {
    const texts = roomFor(70);
    const places = Array.from({ length: 70 }, () => texts.newList());
    expect(places[0]).toEqual({ able: 3, also: 4, sure: 5, bit: 1, others: false });
    expect(places[31]).toEqual({ able: 3, also: 4, sure: 5, bit: -2147483648, others: false });
    expect(places[32]).toEqual({ able: 6, also: 7, sure: 8, bit: 1, others: false });
    expect(places[69]).toEqual({ able: 9, also: 10, sure: 11, bit: 32, others: false });
  });

  it('are put together by column, for text within ASCII and beyond', () => {
    expect([...groupOf([place(3, 1), place(6, 2), place(3, 4, true)])]).toEqual([3, 5, 1, 6, 2, 2]);
    expect([...groupOf([])]).toEqual([]);
  });

  it('are asked of the last walk, each group for itself', () => {
    const texts = roomFor(40);
    const places = Array.from({ length: 40 }, () => texts.newList());
    const at = (one: number) => places[one] ?? places[0] ?? texts.newList();
    texts.vocabulary.mean('fork$', at(0).able, 1);
    texts.vocabulary.mean('knife$', at(0).also, 1);
    texts.vocabulary.mean('spoon$', at(33).sure, at(33).bit);
    const [first, last] = [groupOf([at(0)]), groupOf([at(33)])];
    const both = groupOf([at(0), at(33)]);
    const may = (norm: string) => {
      texts.languagesOf(norm);
      return [[first], [last], [both], [first, last], [groupOf([])], []].map((groups) => texts.mayHave(groups)); // prettier-ignore
    };
    expect(may('fork and knife')).toEqual([true, false, false, true, true, false]);
    expect(may('fork')).toEqual([false, false, false, false, true, false]);
    expect(may('spoon')).toEqual([false, true, false, true, true, false]);
    expect(may('knife, spoon, fork')).toEqual([true, true, true, true, true, false]);
  });
});

describe('signs', () => {
  it('are those of all words together, none where no word has any', () => {
    const texts = roomFor(0);
    texts.vocabulary.mean('plate', 0, 1);
    texts.vocabulary.mean('cups$', 1, 2);
    expect(texts.signsOf('a plate')).toEqual([1, 0]);
    expect(texts.signsOf('plates and cups')).toEqual([1, 2]);
    expect(texts.signsOf('cup')).toBeUndefined();
  });

  it('are told of a stretch of codes as if it stood alone, and leave the row as it was', () => {
    const texts = roomFor(0);
    texts.vocabulary.mean('plate$', 0, 1);
    const row = Uint16Array.from('a plateau plates', (char) => char.charCodeAt(0));
    const before = row.slice();
    expect(texts.signsAt(row, 2, 7)).toEqual([1, 0]);
    expect(texts.signsAt(row, 2, 8)).toBeUndefined();
    expect(texts.signsAt(row, 10, 15)).toEqual([1, 0]);
    expect(texts.signsAt(row, 10, 16)).toBeUndefined();
    expect(row).toEqual(before);
    texts.signsAt(row, 10, 15);
    texts.lastWas('plate');
    expect(texts.languagesOf('plate')).toBe(0b11);
  });

  it('are joined', () => {
    const [first, same, none, other] = [[1, 2], [1, 2], [0, 0], [4, 0]]; // prettier-ignore
    expect(joinSigns(first ?? [], same ?? [])).toBe(first);
    expect(joinSigns(first ?? [], none ?? [])).toBe(first);
    expect(joinSigns(first ?? [], other ?? [])).toEqual([5, 2]);
    expect(joinSigns(none ?? [], first ?? [])).toEqual([1, 2]);
    expect(first).toEqual([1, 2]);
  });
});

describe('the items that text may be about', () => {
  const stems = { monitoring: { alone: 'quill|ink$', pair: ['pen', 'nib$'] }, emergency: { alone: 'siren', pair: ['', ''] } }; // prettier-ignore
  const more = { monitoring: { alone: 'pluma', pair: ['', ''] } };
  const tables = [
    { ...EN, stems },
    { ...ES, stems: more },
  ] as never;
  const sieve = sieveFor(roomFor(0), tables, ['monitoring', 'emergency']);

  it.each([
    ['a quill', [1, 0], 0b0001, 0b001],
    ['quills', [1, 0], 0b0001, 0b001],
    ['inks', [0, 0], 0, 0],
    ['a pen', [2, 0], 0, 0],
    ['a nib', [4, 0], 0, 0],
    ['pens: a nib', [6, 0], 0b0001, 0b001],
    ['siren', [8, 0], 0b0010, 0b1000],
    ['siren, ink', [9, 0], 0b0011, 0b1001],
    ['pluma', [0, 1], 0b0100, 0b001],
    ['plumas and sirens', [8, 1], 0b0110, 0b1001],
    ['nothing', [0, 0], 0, 0],
  ])('%j: signs %j, marks %i, items %i', (norm, signs, marks, items) => {
    const found = sieve.signsOf(norm);
    expect(found).toEqual(signs);
    expect(sieve.marksOf(found)).toBe(marks);
    expect(sieve.itemsOf(found)).toBe(items);
  });

  it('have a bit each, and nothing is always the same', () => {
    expect([sieve.bitOf('monitoring'), sieve.bitOf('emergency')]).toEqual([1, 8]);
    expect(sieve.signsOf('x')).toBe(sieve.signsOf('y'));
    const row = Uint16Array.from('the siren', (char) => char.charCodeAt(0));
    expect(sieve.signsAt(row, 4, 9)).toEqual([8, 0]);
    expect(sieve.signsAt(row, 0, 3)).toBe(sieve.signsOf('x'));
  });
});
