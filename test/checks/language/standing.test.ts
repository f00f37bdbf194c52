// Where the words stand that patterns cannot do without, and which words a match may begin with.
import { describe, expect, it } from 'vitest';
import { firstWordsOf } from '../../../checks/language/first-words.ts';
import { readPattern } from '../../../checks/language/grammar.ts';
import { matcher } from '../../../checks/language/matcher.ts';
import { latestStart, lookAt, placesOf, standingOf } from '../../../checks/language/standing.ts';
import { Texts } from '../../../checks/language/texts.ts';

const words = { watch: 'watch|see', page: '(?:web ?)?pages?' };
const texts = new Texts({ signs: 0, lists: 0, languages: 0 });

describe('where words stand', () => {
  const we = standingOf(['we$']);
  const watch = standingOf(['watch', 'see$']);
  const page = standingOf(['page']);
  const both = standingOf(['wat', 'watch$']);
  const nowhere = standingOf(['nowhere']);

  it('is told by their stems, each place once', () => {
    lookAt(texts, texts.of('we see pages, and we watch'));
    expect(placesOf(we)).toEqual([0, 18]);
    expect(placesOf(watch)).toEqual([3, 21]);
    expect(placesOf(both)).toEqual([21]);
    expect(placesOf(nowhere)).toEqual([]);
  });

  it('tells how late what needs them in this order may begin', () => {
    lookAt(texts, texts.of('we see pages, and we watch'));
    expect(latestStart([we, watch])).toBe(18);
    expect(latestStart([we, watch, page])).toBe(7);
    expect(latestStart([page, we])).toBe(7);
    expect(latestStart([page, watch, page])).toBe(7);
    lookAt(texts, texts.of('a page that we watch'));
    expect(latestStart([watch, page])).toBe(-1);
    expect(latestStart([nowhere, page])).toBe(-1);
    expect(latestStart([])).toBe(Infinity);
  });

  it('is found for words that are asked for after a text was looked at', () => {
    const before = lookAt(texts, texts.of('pages of late qqbirdsx'));
    const late = standingOf(['qqbirdsx$']);
    expect(lookAt(texts, texts.of('pages of late qqbirdsx'))).toBeGreaterThan(before);
    expect(placesOf(late)).toEqual([14]);
  });
});

describe('the first word of a match', () => {
  it.each([
    ['{watch} ~2 now', ['watch', 'see']],
    ['(?:on |in )?(?:the )?{page}', ['on', 'in', 'the', 'web', 'page']],
    ['(?<!non )urgent', ['urgent']],
    ['\\d{3}-\\d{4}', Array.from('0123456789')],
    ["don't", ['don', 'dont']],
    ['\\w+ {page}', undefined],
    ['#?official', undefined],
    ['(?:a|\\S+) page', undefined],
    ['~2 page', undefined],
    ['(?:the )?', undefined],
  ])('of %s: %j', (pattern, stems) => {
    expect(firstWordsOf(readPattern(words, pattern))).toEqual(stems);
  });

  it('may stand more than once, and the text have what follows it after one of them alone', () => {
    const says = matcher(words, { list: ['{watch} (?:this|the) {page}'] });
    expect(says('see it: we watch the web page', 'list')).toBe(true);
    expect(says('see the dog, we watch it, a page', 'list')).toBe(false);
    expect(says('the page we watch', 'list')).toBe(false);
  });
});
