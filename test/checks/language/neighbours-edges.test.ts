// Neighbouring sentences at their limits: how long they may be, how near they stand, what is left of the marks between them.
import { describe, expect, it } from 'vitest';
import { asOne, belongTogether, denies } from '../../../checks/language/neighbours.ts';
import { type Sentence, sentencesOf } from '../../../checks/language/sentences.ts';
import type { Place } from '../../../core/read/content.ts';

/** One sentence of its own block, which is the first but where it is told. */
function sentence(text: string, block = 0, place: Place = 'main'): Sentence {
  const texts = [...Array.from({ length: block }, () => 'x'), text];
  const blocks = texts.map((one, at) => ({ text: one, place, visibility: 'shown' as const, offset: 2 * at })); // prettier-ignore
  const [last, more] = sentencesOf(blocks).slice(block);
  if (last === undefined || more !== undefined) throw new Error(`no single sentence: ${text}`);
  return last;
}
const long = (length: number): string => 'x'.repeat(length);

describe('sentences of one block belong together', () => {
  it.each([
    [28, 29, true],
    [29, 28, true],
    [29, 29, false],
  ])('where one has 28 characters or less: of %d and %d, %s', (first, second, wanted) => {
    expect(belongTogether(sentence(long(first)), sentence(long(second)))).toBe(wanted);
  });

  it.each([
    [200, 200, true],
    [201, 200, false],
    [200, 201, false],
  ])('where up to 200 answer a question of up to 200: %d, %d', (first, second, wanted) => {
    const asked = sentence(`${long(first - 1)}?`);
    expect(belongTogether(asked, sentence(long(second)))).toBe(wanted);
    const back = sentence(`they ${long(second - 5)}`);
    expect(belongTogether(sentence(long(first)), back)).toBe(wanted);
  });

  it.each<[string, Place, Place, boolean]>([
    ['both in the text', 'main', 'main', true],
    ['in different places', 'main', 'footer', false],
    ['in a menu', 'nav', 'nav', false],
  ])('that is %s', (_where, first, second, wanted) => {
    expect(belongTogether(sentence('Desk', 0, first), sentence('open', 0, second))).toBe(wanted);
  });
});

describe('sentences of two blocks belong together', () => {
  const NUMBER = `${long(39)}7`;
  it.each<[string, Sentence, Sentence, boolean]>([
    ['a heading and a number', sentence(long(48)), sentence(NUMBER, 1), true],
    ['a question and an answer', sentence(`${long(47)}?`), sentence(long(40), 1), true],
    ['a long heading', sentence(long(49)), sentence(NUMBER, 1), false],
    ['a long line under it', sentence(long(48)), sentence(`x${NUMBER}`, 1), false],
    ['a heading and no number', sentence(long(48)), sentence(long(40), 1), false],
    ['a block between them', sentence(long(48)), sentence(NUMBER, 2), false],
    ['the number first', sentence(long(48), 1), sentence(NUMBER), false],
  ])('%s', (_what, first, second, wanted) => {
    expect(belongTogether(first, second)).toBe(wanted);
  });
});

describe('a word that denies what comes next', () => {
  it.each<[string, Sentence | undefined, Sentence, boolean]>([
    ['before it', sentence('Do not'), sentence('call us'), true],
    ['in the block before', sentence('Do not', 1), sentence('call us', 2), true],
    ['in a block further up', sentence('Do not', 1), sentence('call us', 3), false],
    ['in another place', sentence('Do not', 0, 'header'), sentence('call us', 1), false],
    ['in another place of the same block', sentence('Do not', 0, 'nav'), sentence('call us'), false], // prettier-ignore
    ['that is none', sentence('Do'), sentence('call us', 1), false],
    ['where nothing is before it', undefined, sentence('call us'), false],
  ])('%s', (_where, first, second, wanted) => {
    expect(denies(first, second)).toBe(wanted);
  });
});

describe('as one', () => {
  it.each([
    ['emergency?', '911', 'emergency: 911'],
    ['emergency?', 'a. 911', 'emergency: 911'],
    ['urgence ?', 'r) 112', 'urgence: 112'],
    ['q. emergency?', 'answer: 911', 'q. emergency: 911'],
    ['emergency', 'a. 911', 'emergency: a. 911'],
    ['?emergency', 'a. 911', '?emergency: a. 911'],
    ['emergency', '911', 'emergency: 911'],
    ['emergency .?!:,-', '911', 'emergency: 911'],
    [`x${'.'.repeat(9)}`, '911', 'x: 911'],
    [`x${'.'.repeat(10)}`, '911', 'x.: 911'],
    ['...', '911', ': 911'],
    ['', '911', ': 911'],
  ])('%j and %j: %j', (first, second, both) => {
    expect(asOne(first, second)).toBe(both);
  });
});
