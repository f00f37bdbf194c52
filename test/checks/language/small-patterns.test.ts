// Made-up patterns mean what the same regular expression means, whatever their parts and however these are put together.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorsOf } from '../../../checks/language/anchors.ts';
import { readPattern, type Words } from '../../../checks/language/grammar.ts';
import { matcher } from '../../../checks/language/matcher.ts';
import { beginText, matchesText } from '../../../checks/language/matching.ts';
import { patternOf } from '../../../checks/language/nodes.ts';
import { Texts } from '../../../checks/language/texts.ts';
import { expressionOf } from '../../support/pattern-oracle.ts';

const WORDS: Words = {
  page: '(?:page|post)s?|feed',
  us: "we|our (?:office|page)|'(?:t|s) us",
  time: '{page} time|\\d{1,2}(?: ?[ap]m)?|(?:at )?n[io]ght',
};
const SPELLED = ['page', 'pages', 'post', 'posts', 'feed', 'we', 'our', 'us', 'not', 'no', 'notes', 'night', 'time', 'at', 'a', 'pm', '9', '24', 'office', 't']; // prettier-ignore

const word = fc.constantFrom(...SPELLED);
const plain = fc.oneof(
  word,
  word.map((one) => `${one}s?`),
  word.map((one) => `${one}(?:s|ed|-s)?`),
  word.map((one) => `${one}(?:s|ing)`),
  word.map((one) => `${one}\\w*`),
  word.map((one) => `(?:re|un-?)?${one}`),
  word.map((one) => `#?${one}`),
  fc.constantFrom('{page}', '{us}', '{time}', '\\d+', '\\d{1,2}', 'n[io]t', "isn't", '§'),
);
const group = fc.oneof(
  plain,
  fc.array(plain, { minLength: 2, maxLength: 4 }).map((ways) => `(?:${ways.join('|')})`),
  fc.tuple(plain, plain, plain).map(([a, b, c]) => `(?:${a} ${b}|${c})`),
  fc.tuple(plain, plain).map(([a, b]) => `(?:${a} )?${b}`),
  fc.tuple(plain, plain).map(([a, b]) => `${a}(?: ${b})?`),
  fc.tuple(plain, plain).map(([a, b]) => `(?:${a} ){0,2}${b}`),
  fc.tuple(plain, word).map(([a, b]) => `(?!${b})${a}`),
  fc.tuple(plain, word).map(([a, b]) => `(?<!${b} )${a}`),
  fc.tuple(plain, word).map(([a, b]) => `(?<=${b} )${a}`),
  fc.tuple(plain, word).map(([a, b]) => `${a}(?! ${b})`),
  fc.tuple(plain, word).map(([a, b]) => `${a}(?= ${b})`),
);
const between = fc.constantFrom(' ', ' ', ' ', ' ~1 ', ' ~3 ', ' ~~2 ', ' ?', '-', ': ');
const pattern = fc
  .tuple(
    fc.constantFrom('', '', '', '', '^', '^(?:the )?', '^[^a-z]{0,2}'),
    group,
    fc.array(fc.tuple(between, group), { maxLength: 3 }),
    fc.constantFrom('', '', '', '', '$', '[^a-z0-9]{0,2}$'),
  )
  .map(([start, first, more, end]) => start + first + more.flat().join('') + end);

const sign = fc.constantFrom(' ', ' ', ' ', ' ', ' ', ' ', ', ', '. ', "'", '-', ': ', '', ' #', ' §', '! '); // prettier-ignore
const text = fc
  .array(
    fc.tuple(
      fc.oneof(
        { arbitrary: word, weight: 6 },
        { arbitrary: fc.constantFrom('the', 'x', 'un', 'reposted', "isn't"), weight: 1 },
      ),
      sign,
    ),
    { minLength: 1, maxLength: 9 },
  ) // prettier-ignore
  .map((parts) => parts.flat().join('').trim());

const texts = new Texts({ signs: 0, lists: 0, languages: 0 });

/** What the engine says of a text: alone, and after the quick looks by words. */
function answers(source: string, some: readonly string[]): [string, boolean, boolean, boolean][] {
  const expression = expressionOf(WORDS, source);
  const node = patternOf(readPattern(WORDS, source));
  const says = matcher(WORDS, { list: [source] });
  return some.map((one) => {
    beginText(texts, texts.of(one));
    return [one, expression.test(one), matchesText(node), says(one, 'list')];
  });
}

const examples = fc.array(fc.tuple(pattern, fc.array(text, { minLength: 8, maxLength: 8 })), {
  minLength: 60,
  maxLength: 60,
});

describe('patterns of a few parts', () => {
  it('match as the expression does, alone and after the quick looks', () => {
    fc.assert(
      fc.property(examples, (all) => {
        for (const [source, some] of all) {
          const wrong = answers(source, some).filter(([, wanted, alone, quickly]) => wanted !== alone || wanted !== quickly); // prettier-ignore
          expect(wrong, source).toEqual([]);
        }
      }),
      { numRuns: 40, seed: 11, endOnFailure: true },
    );
  }, 60_000);

  it('match only text that has a word of each of their anchors', () => {
    fc.assert(
      fc.property(examples, (all) => {
        for (const [source, some] of all) {
          const anchors = anchorsOf(readPattern(WORDS, source));
          const expression = expressionOf(WORDS, source);
          for (const one of some.filter((each) => expression.test(each))) {
            const found = one.match(/[a-z0-9]+/g) ?? [];
            const hasOne = (stem: string): boolean =>
              found.some((each) => `${each}$`.startsWith(stem));
            for (const { stems } of anchors) {
              expect(stems.some(hasOne), `${source} on "${one}": ${stems.join('|')}`).toBe(true);
            }
          }
        }
      }),
      { numRuns: 20, seed: 12, endOnFailure: true },
    );
  });
});
