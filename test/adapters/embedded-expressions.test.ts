// What is remembered of an expression answers as dynalite's own reading would.
import conditions from 'dynalite/db/conditionParser.js';
import type { Condition, Context } from 'dynalite/db/conditionParser.js';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const own = conditions.parse;
const counted = vi.fn(own);

// Tests share a process: another one may have asked for it already.
beforeAll(async () => {
  conditions.parse = counted;
  vi.resetModules();
  const { rememberExpressions } = await import('../../adapters/embedded-expressions.ts');
  rememberExpressions();
  rememberExpressions();
});

afterAll(() => {
  conditions.parse = own;
});

type Values = NonNullable<Context['attrVals']>;
type Reading = { read: Condition | string; unused: string[]; parses: number };

function reading(parse: typeof own, text: string, values: Values, more: string[] = []): Reading {
  const names = [...(text.match(/#\w+/g) ?? []), ...more];
  const context = {
    attrNames: Object.fromEntries(names.map((name) => [name, name.slice(1)])),
    attrVals: values,
    unusedAttrNames: Object.fromEntries(names.map((name) => [name, true as const])),
    unusedAttrVals: Object.fromEntries(Object.keys(values).map((name) => [name, true as const])),
    isReserved: (name: string) => name === 'status',
    compare: () => false,
  };
  const before = counted.mock.calls.length;
  const read = parse(text, { context });
  const unused = [...Object.keys(context.unusedAttrNames), ...Object.keys(context.unusedAttrVals)];
  return { read, unused, parses: counted.mock.calls.length - before };
}

const remembered = (text: string, values: Values, more?: string[]): Reading =>
  reading(conditions.parse, text, values, more);

const NESTED = 'attribute_not_exists(#pk) OR (#a = :a AND (#b < :b OR (#b = :b AND #c <= :c)))';

test.each([
  [NESTED, [1, 2, 3]],
  ['#a = :a AND begins_with(#b, :b) AND :c = :c', [4, 5, 6]],
  ['contains(#list[1].#b, :a) OR size(#a) > :b OR NOT #c IN (:b, :c)', [7, 8, 9]],
])('%s is read once for all values of the same types', (text, [a, b, c]) => {
  const first = { ':a': { S: 'x' }, ':b': { S: 'y' }, ':c': { N: '0' } };
  const then = { ':a': { S: `a${a}` }, ':b': { S: `b${b}` }, ':c': { N: `${c}` } };
  expect(remembered(text, first).parses).toBe(1);
  const again = remembered(text, then);
  expect(again.parses).toBe(0);
  expect({ ...again, parses: 0 }).toEqual({ ...reading(own, text, then), parses: 0 });
  expect(again.unused).toEqual([]);
});

test('names and values that the text does not use stay unused', () => {
  const values = { ':a': { S: '1' }, ':left': { S: '2' } };
  const unused = ['#over', ':left'];
  expect(remembered('#a = :a', values, ['#over']).unused).toEqual(unused);
  expect(remembered('#a = :a', values, ['#over'])).toMatchObject({ parses: 0, unused });
});

test('a value of another type, and one value under two names, are looked at anew', () => {
  expect(remembered('#a < :a', { ':a': { S: '1' } }).parses).toBe(1);
  expect(remembered('#a < :a', { ':a': { N: '1' } }).parses).toBe(1);
  const same = { S: 'same' };
  expect(remembered('#a = :a OR #b = :b', { ':a': same, ':b': same }).parses).toBe(1);
  const apart = remembered('#a = :a OR #b = :b', { ':a': { S: '1' }, ':b': { S: '2' } });
  expect(apart).toMatchObject({ parses: 1 });
});

test('what is refused is refused each time, and what compares values is read each time', () => {
  const refused = { ':a': { S: 'x' } };
  for (let time = 0; time < 2; time += 1) {
    expect(remembered('#a = :a AND status = :a', refused)).toMatchObject({ parses: 1 });
    expect(remembered('#a = :a AND status = :a', refused).read).toMatch(/reserved keyword/);
    expect(() => remembered('#a = = :a', refused)).toThrow(/Expected/);
    const bounds = { ':a': { S: 'x' }, ':b': { S: 'y' } };
    expect(remembered('#a BETWEEN :a AND :b', bounds).parses).toBe(1);
  }
});
