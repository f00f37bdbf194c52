// Every pattern of the phrase tables means what the same regular expression means, on text made of the tables' own words.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorsOf } from '../../../checks/language/anchors.ts';
import { readPattern, type Words } from '../../../checks/language/grammar.ts';
import { matcher } from '../../../checks/language/matcher.ts';
import { beginText, matchesText } from '../../../checks/language/matching.ts';
import { patternOf } from '../../../checks/language/nodes.ts';
import { EN } from '../../../checks/language/phrases/en/index.ts';
import { ES } from '../../../checks/language/phrases/es/index.ts';
import { FR } from '../../../checks/language/phrases/fr/index.ts';
import { Texts } from '../../../checks/language/texts.ts';
import { expressionOf } from '../../support/pattern-oracle.ts';

const texts = new Texts({ signs: 0, lists: 0, languages: 0 });

type Row = { words: Words; list: string; source: string };

const rowsOf = ({ words, items, voice, things }: typeof EN): Row[] =>
  [...Object.values(items), voice, things].flatMap((lists: Record<string, readonly string[]>) =>
    Object.entries(lists).flatMap(([list, sources]) =>
      sources.map((source) => ({ words, list, source })),
    ),
  );

/** A pattern without the look ahead at its end. */
const withoutLook = (source: string): string =>
  source.replace(/\(\?<?[!=](?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)$/, '');

/** Words and signs that stand in a pattern or its classes, so that text made of them often nearly matches. */
function vocabularyOf(words: Words, source: string, depth = 0): string[] {
  const plain = source.replaceAll(/\{\d+(?:,\d*)?\}|\(\?<?[:!=]/g, ' ');
  const own = plain.match(/[a-z0-9]+/g) ?? [];
  const named = [...source.matchAll(/\{([a-z]\w*)\}/gi)].flatMap(([, name = '']) =>
    depth > 3 ? [] : vocabularyOf(words, words[name] ?? '', depth + 1),
  );
  return [...own, ...named];
}

const SIGNS = [' ', ' ', ' ', ' ', ' ', ', ', '. ', "'", '-', '/', ': ', '', ' - ', '! ', '@', '#'];

/** Text that follows the pattern more or less: its words in order, some left out, others between. */
const textFor = (vocabulary: string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.subarray(vocabulary, { minLength: 0 }).map((some) => some.slice(0, 9)),
      fc.array(fc.constantFrom(...vocabulary, 'the', 'not', 'is', 'of', '24', 'x'), {
        maxLength: 6,
      }),
      fc.array(fc.constantFrom(...SIGNS), { minLength: 16, maxLength: 16 }),
      fc.boolean(),
    )
    .map(([ordered, others, signs, first]) => {
      const parts = first ? [...ordered, ...others] : [...others, ...ordered];
      return parts
        .map((part, at) => part + (signs[at] ?? ' '))
        .join('')
        .trim();
    });

describe.each([EN, ES, FR])('$language', (table) => {
  it('matches as the expression does, with and without the quick look before', () => {
    for (const { words, source } of rowsOf(table)) {
      const expression = expressionOf(words, source);
      const pattern = patternOf(readPattern(words, source));
      const says = matcher(words, { list: [source] });
      const vocabulary = [...new Set([...vocabularyOf(words, source), 'a'])];
      fc.assert(
        fc.property(textFor(vocabulary), (text) => {
          const wanted = expression.test(text);
          beginText(texts, texts.of(text));
          expect(matchesText(pattern), `${source} on "${text}"`).toBe(wanted);
          expect(says(text, 'list'), `quickly: ${source} on "${text}"`).toBe(wanted);
        }),
        { numRuns: 60, seed: 7 },
      );
    }
  }, 180_000);

  it('has no pattern that ends in a space after a word: what must end at a word’s edge would never match', () => {
    const ending = rowsOf(table).filter(({ source }) => /[a-z\d)] \)*$/.test(withoutLook(source)));
    expect(ending.map(({ list, source }) => `${list}: ${source}`)).toEqual([]);
  });

  it('knows words that nearly every pattern cannot do without', () => {
    const rows = rowsOf(table);
    const without = rows.filter(
      ({ words, source }) => anchorsOf(readPattern(words, source)).length === 0,
    );
    expect(without.length).toBeLessThan(rows.length / 20);
  });
});
