// The words that lists ask for, found in texts; and the languages that a text's small words show.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languagesIn, TEXTS } from '../../../checks/language/phrasebook.ts';
import { STEMS } from '../../../checks/language/stems.ts';
import { Texts } from '../../../checks/language/texts.ts';

const roomFor = (lists: number): Texts => new Texts({ signs: 1, lists, languages: 0 });

/** Which of the stems a text has a word of, by the numbers of its words' stems. */
const found = (text: string, ...stems: string[]): string[] => {
  const texts = roomFor(0);
  const numbers = stems.map((stem) => STEMS.numberOf(stem));
  const met = new Set(texts.of(text).words.flatMap((word) => texts.vocabulary.stemsOf(word)));
  return stems.filter((_stem, at) => met.has(numbers[at] ?? -1));
};

describe('stems', () => {
  it('are beginnings of words, or with a sign at the end whole words', () => {
    expect(found('we monitor it', 'monit', 'monit$', 'monitor$', 'onit')).toEqual(['monit', 'monitor$']); // prettier-ignore
    expect(found('monitored', 'monitor$', 'monitor')).toEqual(['monitor']);
    expect(found('the-monitor', 'monitor$')).toEqual(['monitor$']);
    expect(found('24/7', '24$', '7', '247')).toEqual(['24$', '7']);
    expect(() => STEMS.numberOf("gov't")).toThrow('letters');
  });

  it('that came after a text was walked over are found in it all the same', () => {
    const texts = roomFor(1);
    const { able } = texts.newList();
    expect(texts.signsOf('watch the page')).toBeUndefined();
    texts.vocabulary.mean('watch', 0, 4);
    texts.vocabulary.mean('page$', 0, 1);
    expect(texts.signsOf('watch the page')).toEqual([5]);
    expect(texts.signsOf('watch the pages')).toEqual([4]);
    texts.vocabulary.mean('page$', able, 1);
    expect(texts.has(texts.of('the page'), able, 1)).toBe(true);
    expect(texts.has(texts.of('the page'), able, 2)).toBe(false);
  });

  it('are found where an expression finds them', () => {
    const stems = ['pa', 'page', 'page$', 'pages$', 'a$', '9', '91$'];
    const text = fc.string({ unit: fc.constantFrom('p', 'a', 'g', 'e', 's', '9', '1', ' ', '-', 'é', '·'), maxLength: 20 }); // prettier-ignore
    fc.assert(
      fc.property(text, (one) => {
        const wanted = stems.filter((stem) =>
          new RegExp(`(?<![a-z0-9])${stem.replace('$', '(?![a-z0-9])')}`).test(one),
        );
        expect(found(one, ...stems)).toEqual(wanted);
      }),
    );
  });
});

describe('words', () => {
  it('are forgotten when there are too many, and then met anew', () => {
    const texts = roomFor(1);
    const { able } = texts.newList();
    texts.vocabulary.mean('page$', 0, 1);
    texts.vocabulary.mean('page$', able, 1);
    const page = texts.of('the page');
    const many = Array.from({ length: 40_000 }, (_none, at) => `w${at.toString(36)}`);
    for (let at = 0; at < many.length; at += 500) {
      texts.of(`${many.slice(at, at + 500).join(' ')} page`);
      expect(texts.signsOf('this page')).toEqual([1]);
    }
    expect(texts.vocabulary.era).toBeGreaterThan(0);
    texts.remember(page);
    expect(texts.has(texts.of('the page'), able, 1)).toBe(true);
  });

  it('are told apart however many there are in one text', () => {
    const texts = roomFor(0);
    texts.vocabulary.mean('w100$', 0, 1);
    const many = Array.from({ length: 40_000 }, (_none, at) => `w${at}`).join(' ');
    expect(new Set(texts.of(many).words).size).toBe(40_000);
    expect(texts.signsOf('w100')).toEqual([1]);
    expect(texts.signsOf('w1000')).toBeUndefined();
  });
});

describe('small words', () => {
  it.each([
    ['the page of the town', ['en']],
    ['la pagina de el pueblo es para los vecinos', ['es']],
    ['parks', ['en', 'es', 'fr']],
    ['', ['en', 'es', 'fr']],
    ['see t.co/the/of/and', ['en', 'es', 'fr']],
    ['the_of @the of@x', ['en', 'es', 'fr']],
  ])('%j: %j', (text, languages) => {
    expect(languagesIn(TEXTS.of(text))).toEqual(languages);
  });

  it('are not the ends of English words', () => {
    expect(languagesIn(TEXTS.of("we'd"))).toEqual(languagesIn(TEXTS.of('we')));
    // What stood there in the text before tells nothing.
    TEXTS.of('abcdefgh');
    expect(languagesIn(TEXTS.of('la. minutes when posted'))).toEqual(['es', 'fr']);
    expect(languagesIn(TEXTS.of("s'il vous plait"))).toEqual(['fr']);
  });
});
