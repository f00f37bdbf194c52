// One walk over a text: the words of all lists in it, and the languages that its small words show.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languagesIn } from '../../../checks/language/phrasebook.ts';
import { scanOf, stemNumber } from '../../../checks/language/stems.ts';

const found = (text: string, ...stems: string[]): string[] => {
  const numbers = stems.map((stem) => stemNumber(stem));
  const { stems: met } = scanOf(text);
  return stems.filter((_stem, at) => met.includes(numbers[at] ?? -1));
};

describe('stems', () => {
  it('are beginnings of words, or with a sign at the end whole words', () => {
    expect(found('we monitor it', 'monit', 'monit$', 'monitor$', 'onit')).toEqual(['monit', 'monitor$']); // prettier-ignore
    expect(found('monitored', 'monitor$', 'monitor')).toEqual(['monitor']);
    expect(found('the-monitor', 'monitor$')).toEqual(['monitor$']);
    expect(found('24/7', '24$', '7', '247')).toEqual(['24$', '7']);
    expect(() => stemNumber("gov't")).toThrow('letters');
  });

  it('are each named once, and by the same number whoever asks', () => {
    expect(stemNumber('page$')).toBe(stemNumber('page$'));
    const { stems } = scanOf('page page page');
    expect(stems).toHaveLength(new Set(stems).size);
  });

  it('that came after a text was walked over are found in it all the same', () => {
    const text = 'zyxwvut tsrqpon';
    expect(scanOf(text).stems).toEqual([]);
    const number = stemNumber('zyxw');
    expect(scanOf(text).stems).toEqual([number]);
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

describe('small words', () => {
  it.each([
    ['the page of the town', ['en']],
    ['la pagina de el pueblo es para los vecinos', ['es']],
    ['parks', ['en', 'es', 'fr']],
    ['', ['en', 'es', 'fr']],
    ['see t.co/the/of/and', ['en', 'es', 'fr']],
    ['the_of @the of@x', ['en', 'es', 'fr']],
  ])('%j: %j', (text, languages) => {
    expect(languagesIn(scanOf(text))).toEqual(languages);
  });

  it('are not the ends of English words', () => {
    expect(languagesIn(scanOf("we'd"))).toEqual(languagesIn(scanOf('we')));
    expect(languagesIn(scanOf("s'il vous plait"))).toEqual(['fr']);
  });
});
