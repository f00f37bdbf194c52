// Whether a text begins with a keeper that is no public body: by sure words, by a noun, by a mere name, and how long the text may be.
import { describe, expect, it } from 'vitest';
import { beginsPrivately } from '../../../checks/language/private-heads.ts';
import { pageOf, type RowPage } from '../../support/content.ts';

const begins = (page: RowPage): boolean => {
  const { content, about } = pageOf(page);
  return beginsPrivately(content.blocks, about.kind);
};
const WEB: RowPage = { kind: 'web-page', platform: 'website' };
/** One sentence of so many characters, about nobody. */
const zinnias = (length: number): string =>
  `Zinnias${' and'.repeat(length)}`.slice(0, length - 1) + '!';

describe('a text', () => {
  it.each([
    ['Riverton Lutheran.', true],
    ['Main Street Bakery.', true],
    ['Main Street Bakery. The city council meets.', false],
    ['Riverton Lutheran. The city council meets.', true],
    ['The bakery is closed.', false],
    ['Zinnias and dahlias.', false],
    ['', false],
    // Not more than sixteen words.
    ['Riverton Lutheran one two three four five six seven eight nine ten eleven twelve thirteen fourteen', true], // prettier-ignore
    ['Riverton Lutheran one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen', false], // prettier-ignore
  ])('%j: %s', (text, wanted) => {
    expect(begins({ text })).toBe(wanted);
  });

  it('may begin with a mere name where nobody has named the page as the agency’s', () => {
    expect(begins({ text: 'Maria Ortega.' })).toBe(false);
    expect(begins({ text: 'Maria Ortega.', ...WEB })).toBe(true);
    expect(begins({ text: 'maria ortega.', ...WEB })).toBe(false);
    expect(begins({ text: 'Call Maria Ortega.', ...WEB })).toBe(false);
  });

  it('may have a menu, a comment or a quotation first', () => {
    for (const place of ['nav', 'visitor-comment', 'quotation'] as const) {
      expect(begins({ blocks: [{ text: 'City news.', place }, 'Riverton Lutheran.'] }), place).toBe(true); // prettier-ignore
      expect(begins({ blocks: [{ text: 'Riverton Lutheran.', place }, 'Zinnias.'] }), place).toBe(false); // prettier-ignore
    }
    expect(begins({ blocks: [{ text: 'Riverton Lutheran.', place: 'nav' }] })).toBe(false);
  });

  it('is short: longer ones hold many things', () => {
    const [noun, sure] = ['Main Street Bakery.', 'Riverton Lutheran.'];
    expect(begins({ blocks: [noun, zinnias(1_000 - noun.length)] })).toBe(true);
    expect(begins({ blocks: [noun, zinnias(1_001 - noun.length)] })).toBe(false);
    const more = [zinnias(900), zinnias(900)];
    expect(begins({ blocks: [sure, ...more, zinnias(700 - sure.length)] })).toBe(true);
    expect(begins({ blocks: [sure, ...more, zinnias(701 - sure.length)] })).toBe(false);
  });

  it('is asked once a page', () => {
    const { content } = pageOf({ text: 'Riverton Lutheran.' });
    expect(beginsPrivately(content.blocks, 'profile')).toBe(true);
    expect(beginsPrivately(content.blocks, 'web-page')).toBe(true);
  });
});
