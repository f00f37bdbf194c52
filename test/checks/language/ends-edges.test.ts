// Where parts of patterns may end: none, one or several places, each once, and rows that are given stay as they are.
import { describe, expect, it } from 'vitest';
import { type Ends, listOf, newAmong, NONE, union, withEnd } from '../../../checks/language/ends.ts'; // prettier-ignore

describe('all places of both', () => {
  it.each<[Ends, Ends, Ends]>([
    [NONE, NONE, NONE],
    [NONE, 4, 4],
    [4, NONE, 4],
    [4, 4, 4],
    [4, 6, [4, 6]],
    [4, [4, 6], [4, 6]],
    [4, [6, 8], [4, 6, 8]],
    [[4, 6], NONE, [4, 6]],
    [[4, 6], 6, [4, 6]],
    [[4, 6], 8, [4, 6, 8]],
    [
      [4, 6],
      [6, 8],
      [4, 6, 8],
    ],
  ])('%j and %j: %j', (one, other, wanted) => {
    expect(union(one, other)).toEqual(wanted);
  });

  it('leaves both as they were', () => {
    const one = [4, 6];
    const other = [6, 8];
    union(one, other);
    union(one, 9);
    expect([one, other]).toEqual([
      [4, 6],
      [6, 8],
    ]);
  });
});

it.each<[number | number[], number, Ends]>([
  [NONE, 4, 4],
  [4, 6, [4, 6]],
  [[4, 6], 8, [4, 6, 8]],
])('%j with %j after it: %j', (ends, end, wanted) => {
  expect(withEnd(ends, end)).toEqual(wanted);
});

it.each<[Ends, number[]]>([
  [NONE, []],
  [0, [0]],
  [4, [4]],
  [
    [4, 6],
    [4, 6],
  ],
])('%j as a row: %j', (ends, wanted) => {
  expect(listOf(ends)).toEqual(wanted);
});

describe('places where it has not been before', () => {
  it.each([
    [[4, 6], [5], 5, [4, 6]],
    [[4, 6], [4, 5], 5, [6]],
    [[5, 6], [4, 5], 5, [6]],
    [[4, 5], [4, 5], 5, []],
    [[7, 6], [4, 5], 5, [7, 6]],
  ])('%j after %j, the latest %d: %j', (places, before, latest, wanted) => {
    expect(newAmong(places, before, latest)).toEqual(wanted);
  });

  it('are all where it has been nowhere, and no row is made', () => {
    const places = [4, 6];
    expect(newAmong(places, [], 9)).toBe(places);
  });
});
