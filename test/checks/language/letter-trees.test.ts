// Trees of letters: which ways end where, whatever other trees there are.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  beginning,
  firstLetter,
  isLastLetter,
  letterAfter,
  nextLetter,
  NO_LETTER,
  placeTree,
  restsAfter,
} from '../../../checks/language/letter-trees.ts';

/** A tree of words, each with the number of what follows it; 0 for a way that ends there. */
function treeOf(words: ReadonlyMap<string, number>): number {
  const root = beginning();
  for (const [word, rests] of words) {
    let letter = root;
    for (const char of word) letter = letterAfter(letter, char.charCodeAt(0));
    if (rests === 0) letter.ends = true;
    else letter.rests = rests;
  }
  return placeTree(root);
}

/** The lengths at which ways of the tree end in a text, or go on otherwise. */
function endsIn(tree: number, text: string): [number, boolean, number][] {
  const found: [number, boolean, number][] = [];
  let letter = firstLetter(tree, text.charCodeAt(0));
  for (let length = 1; letter !== NO_LETTER; length += 1) {
    if (isLastLetter(letter) || restsAfter(letter) !== 0) {
      found.push([length, isLastLetter(letter), restsAfter(letter)]);
    }
    letter = nextLetter(letter, text.charCodeAt(length));
  }
  return found;
}

const TREE = treeOf(new Map([['page', 0], ['pages', 0], ['post', 7], ['pa', 3], ['q', 0], ["'", 0], ['§9', 0]])); // prettier-ignore

it.each([
  ['page', [[2, false, 3], [4, true, 0]]],
  ['pages', [[2, false, 3], [4, true, 0], [5, true, 0]]],
  ['pagesx', [[2, false, 3], [4, true, 0], [5, true, 0]]],
  ['post', [[4, false, 7]]],
  ['pos', []],
  // Letters whose codes end in the same bits: "q" and "a", "'" and "7".
  ['a', []],
  ['q', [[1, true, 0]]],
  ['7', []],
  ["'", [[1, true, 0]]],
  ['§9', [[2, true, 0]]],
  ['§', []],
  ['', []],
] as [string, [number, boolean, number][]][])('in %j', (text, wanted) => {
  expect(endsIn(TREE, text)).toEqual(wanted);
}); // prettier-ignore

it('has nothing where there is no way', () => {
  expect(endsIn(treeOf(new Map()), 'page')).toEqual([]);
});

it('finds in each of many trees what is in it, and nothing else', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'q', '1', "'"), minLength: 1, maxLength: 5 }); // prettier-ignore
  const words = fc.array(fc.tuple(word, fc.nat(2)), { maxLength: 12 }).map((some) => new Map(some));
  fc.assert(
    fc.property(fc.array(words, { minLength: 30, maxLength: 30 }), word, (all, text) => {
      const trees = all.map((some) => [some, treeOf(some)] as const);
      for (const [some, tree] of trees) {
        const wanted = Array.from(text, (_char, at) => text.slice(0, at + 1)).flatMap((begun) => {
          const rests = some.get(begun);
          return rests === undefined ? [] : [[begun.length, rests === 0, rests]];
        });
        expect(endsIn(tree, text)).toEqual(wanted);
      }
    }),
  );
});
