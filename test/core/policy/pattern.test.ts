import * as fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { patternRefusal } from '../../../core/policy/pattern.ts';
import { processorMs } from '../../support/processor-time.ts';

describe('patternRefusal', () => {
  it.each([
    String.raw`\b(call|text)\s+988\b`,
    String.raw`(?i)dial\s+911`,
    '(a+){0,5}b',
    '(a{1,3})+b',
    '[(a+)+]x',
    String.raw`\(a+\)+`,
    String.raw`\Q(a+)+\Eb`,
    String.raw`[^\]+]+b`,
    '[]+]+b',
    '[[:alpha:]+]+b',
    '(a?)b+',
    'a|b+',
    '(?P<word>abc)+',
    '(?:abc)+',
    String.raw`\d+(?:[- ]\d+)?`,
    'é+',
    '👮+',
  ])('allows %s', (pattern) => {
    expect(patternRefusal(pattern)).toBeUndefined();
    expect(() => RE2JS.compile(pattern)).not.toThrow();
  });

  it.each([
    ['(a+)+$', '“(a+)+”', 'Write “a+” instead'],
    ['([a-z]+)*x', '“([a-z]+)*”', 'Write “[a-z]+” instead'],
    [String.raw`(?:\d+)+x`, String.raw`“(?:\d+)+”`, String.raw`Write “\d+” instead`],
    ['(?P<n>a+)+b', '“(?P<n>a+)+”', 'Write “a+” instead'],
    [String.raw`(?:\w+\s+)*911`, 'exponentially many', 'Take one of the two repeats away'],
    ['(a|b+)+', 'exponentially many', 'bound the outer repeat'],
    ['((a+)b){2,}', 'exponentially many', 'Take one'],
    ['((a{2,})?b)+', 'exponentially many', 'Take one'],
    ['(?=abc)d', '“(?=”', 'must-not-appear'],
    ['(?!abc)d', '“(?!”', 'must-not-appear'],
    ['(?<=abc)d', '“(?<=”', 'must-not-appear'],
    ['(?<!abc)d', '“(?<!”', 'must-not-appear'],
    [String.raw`(a)\1`, String.raw`“\1”`, 'a second time'],
    [String.raw`(?<n>a)\k<n>`, String.raw`“\k<n>”`, 'a second time'],
    ['a*', 'also fits an empty text', '“+” for “*”'],
    ['(abc)?', 'also fits an empty text', '“+” for “*”'],
    ['a|', 'also fits an empty text', '“+” for “*”'],
    ['a{1001}', 'invalid repeat count', 'phrases'],
    ['a{999}b{999}', 'Its repeats multiply', 'Split it'],
    ['a'.repeat(501), 'It has 501 signs', 'Split it'],
    ['(', '“(” is not a regular expression: missing closing ): `(`.', 'phrases'],
    ['[a', 'missing closing ]', 'phrases'],
    ['*a', 'missing argument', 'phrases'],
    ['a++', 'invalid nested repetition', 'phrases'],
    [')))', 'is not a regular expression', 'phrases'],
  ])('refuses %s', (pattern, says, remedy) => {
    const refusal = patternRefusal(pattern);
    expect(refusal?.says).toContain(says);
    expect(refusal?.remedy).toContain(remedy);
  });

  it('answers any text quickly, and what it allows compiles and is found in some text only', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '(',
        ')',
        '(?:',
        '(?=',
        '[',
        ']',
        '[^',
        '+',
        '*',
        '?',
        '{2,}',
        '{1,3}',
        '|',
        '\\',
        '\\Q',
        '\\E',
        '\\1',
        '.',
        '^',
        '$',
        'a',
        '(?P<',
        '>',
        '[:alpha:]',
      ),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const pattern = pieces.join('');
        if (patternRefusal(pattern) !== undefined) return;
        expect(RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE).matcher('').find()).toBe(false);
      }),
      { numRuns: 2000 },
    );
    const start = processorMs();
    for (const hostile of ['[', '(', '[[:a', '\\Q', '(?P<', '(?', '{1,']) {
      patternRefusal(hostile.repeat(500 / hostile.length));
    }
    expect(processorMs() - start).toBeLessThan(3_000);
  });
});
