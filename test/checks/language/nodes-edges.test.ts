// What a pattern is made into before it is matched, and what is known of it beforehand so that it is seldom tried.
import { describe, expect, it } from 'vitest';
import { mayStart } from '../../../checks/language/first-characters.ts';
import { readPattern } from '../../../checks/language/grammar.ts';
import { type Node, patternOf, SEQUENCE, WHOLE } from '../../../checks/language/nodes.ts';
import { NO_NEEDS, stemsIn } from '../../../checks/language/standing.ts';
import { STEMS } from '../../../checks/language/stems.ts';

const WORDS = {
  watch: 'watch|see',
  sub: 'us|the (?:town|city)',
  one: 'page',
  any: '[a-z]+',
  mixed: 'page|~2 site',
};
const nodeOf = (pattern: string): Node => patternOf(readPattern(WORDS, pattern));
const stemsOf = (standing: number): string =>
  stemsIn(standing).map((number) => STEMS.all()[number - 1]).join(' '); // prettier-ignore

describe('the letters in which a text must end', () => {
  it.each([
    ['page$', 'page'],
    ['our page$', 'page'],
    ['page[^a-z0-9]*$', 'page'],
    ['page[^a-z0-9]{0,3}$', 'page'],
    ['page $', 'page'],
    ['x-page$', 'page'],
    ['page 911$', '911'],
    ['page-$', ''],
    ['page[a-z]*$', ''],
    ['pages?$', ''],
    ['{watch}$', ''],
    ['{watch}[^a-z0-9]*$', ''],
    ['page', ''],
    ['our page', ''],
    ['page^', ''],
    ['(?:page|site)$', ''],
    ['[^a-z0-9]$', ''],
    ['$', ''],
  ])('of %j: %j', (pattern, wanted) => {
    expect(nodeOf(pattern).ending).toBe(wanted);
  });
});

it.each([
  ['^page', true],
  ['^', false],
  ['^our page$', true],
  ['page', false],
  ['our page', false],
  ['$page', false],
  ['page^', false],
  ['(?:^our|my) page', false],
])('%j is tried at the text’s beginning only: %s', (pattern, wanted) => {
  expect(nodeOf(pattern).atStart).toBe(wanted);
});

describe('what follows', () => {
  it.each([
    ['page ?site', 1, 's', 'pt '],
    ['page [a-z]?x', 2, 'x', 'ay '],
    ['page ~2 site', 1, 'abs"', ''],
    ['page[a-z]*', 1, 'abc ', ''],
    ['page ?s?x', 1, 'sx', 'ap'],
  ])(
    'the part of %j with the number %i begins with one of %j, not of %j',
    (pattern, at, yes, no) => {
      // prettier-ignore
      const part = nodeOf(pattern).parts[at];
      const may = (chars: string) => Array.from(chars, (char) => mayStart(part?.follow ?? [0, 0, 0, 0, 0], char.charCodeAt(0))); // prettier-ignore
      expect(may(yes)).toEqual(Array.from(yes, () => true));
      expect(may(no)).toEqual(Array.from(no, () => false));
    },
  );
});

describe('what is remembered', () => {
  it.each([
    ['watch', false],
    ['sub', false],
    ['one', false],
    ['any', true],
    ['mixed', true],
  ])('of the class "%s", where it ended: %s', (name, wanted) => {
    const node = nodeOf(`{${name}}`);
    expect(node.sort).toBe(WHOLE);
    expect(node.seen !== undefined).toBe(wanted);
  });
});

describe('the first words', () => {
  it.each([
    ['our page', 'our'],
    ['{watch} page', 'watch see'],
    ['{watch}', 'watch see'],
    ['^our page', 'our'],
    ['~2 page', undefined],
    ['[a-z] page', undefined],
    ['{any} page', undefined],
  ])('of %j: %j', (pattern, wanted) => {
    const { lead } = nodeOf(pattern);
    expect(lead < 0 ? undefined : stemsOf(lead)).toBe(wanted);
  });
});

const needsOf = (node: Node): string[] => Array.from(node.needs, stemsOf);

describe('the needs', () => {
  it('of a pattern are its words, in their order', () => {
    expect(needsOf(nodeOf('page of site'))).toEqual(['page$', 'of$', 'site']);
    expect(needsOf(nodeOf('{watch} page'))).toEqual(['watch$ see$', 'page']);
    expect(needsOf(nodeOf('page'))).toEqual([]);
    expect(nodeOf('[a-z] ~2 ?').needs).toBe(NO_NEEDS);
  });

  it('of a class are those of its words', () => {
    expect(needsOf(nodeOf('{watch}'))).toEqual(['watch$ see$']);
    expect(nodeOf('{any}').needs).toBe(NO_NEEDS);
  });

  it('are told of what begins a pattern, and of nothing inside', () => {
    const [first, , last] = nodeOf('(?:~1 page site)? x(?: page site)?').parts;
    expect([first, last].map((part) => part?.parts[0]?.needs.length)).toEqual([0, undefined]);
    const either = nodeOf('(?:[^a-z]our page|see) site').parts[0];
    expect(either?.others.map(({ sort, needs }) => [sort, needs.length])).toEqual([[SEQUENCE, 1]]);
  });
});
