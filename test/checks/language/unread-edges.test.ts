// How many letters and words of another language are too many, how much of a page is much, and which language they show.
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../checks/language/sentences.ts';
import { addTo, isReadAnywhere, isUnread, noteUnread, nothingUnread, type Unread, unreadIn, unreadLanguage } from '../../../checks/language/unread.ts'; // prettier-ignore
import { TEXTS } from '../../../checks/language/phrasebook.ts';
import type { Block } from '../../../core/read/content.ts';
import { pageOf } from '../../support/content.ts';

describe('letters of another script', () => {
  it.each([
    ['дом', true],
    ['до', false],
    ['до мы', true],
    ['дом abcde', true],
    ['дом abcdef', false],
    ['дом 123456', true],
    ['домик abcdefghi', true],
    ['домик abcdefghij', false],
    ['open daily 、 call us', false],
    ['open daily · call us', false],
    ['ẁẃẅ ꜳꜵꜷ', false],
    ['๑๒๓', false],
    ['۱۲۳ ۴۵۶', false],
    ['שלום', true],
    ['', false],
  ])('%j cannot be read: %s', (norm, wanted) => {
    expect(isUnread(norm)).toBe(wanted);
  });

  it.each([
    ['ひらがな', 'ja'],
    ['カタカナ', 'ja'],
    ['漢字と', 'ja'],
    ['漢字漢', 'zh'],
    ['漢字한글', 'ko'],
    ['домик', 'und-Cyrl'],
    ['שלום', 'he'],
    ['مرحبا', 'und-Arab'],
    ['καλη', 'el'],
    ['สวสด', 'th'],
    ['नमसत', 'und-Deva'],
    ['ሰላም', 'und-Ethi'],
    ['բարեւ', 'hy'],
    ['გამარჯობა', 'und'],
    ['дом abcdef', 'und'],
    ['до', 'und'],
  ])('%j shows %s', (norm, wanted) => {
    expect(unreadLanguage(norm)).toBe(wanted);
  });
});

const POLISH = 'Nasza strona nie jest czytana w nocy';
const RUSSIAN = 'Страница ночью не читается';
const ENGLISH = 'The page is not read at night';

/** What is known of a page after a sentence of it. */
function after(row: Partial<Block>): Unread {
  const page = nothingUnread();
  for (const sentence of sentencesOf(pageOf({ blocks: [row] }).content.blocks)) {
    TEXTS.languagesOf(sentence.norm);
    addTo(page, sentence);
  }
  return page;
}

describe('a sentence', () => {
  it.each<[string, Partial<Block>, number, number, boolean]>([
    ['in Polish words', { text: POLISH }, POLISH.length, POLISH.length, false],
    ['in Russian letters', { text: RUSSIAN }, RUSSIAN.length, RUSSIAN.length, false],
    ['in English', { text: ENGLISH }, 0, ENGLISH.length, true],
    ['with one Polish word', { text: 'Nie Township Hall' }, 0, 17, false],
    ['in a menu', { text: RUSSIAN, place: 'nav' }, 0, 0, false],
    ['in a menu, in English', { text: ENGLISH, place: 'nav' }, 0, 0, false],
    ['in a footer', { text: RUSSIAN, place: 'footer' }, RUSSIAN.length, RUSSIAN.length, false],
    ['said in two languages', { text: `${RUSSIAN} / Konto` }, 0, RUSSIAN.length + 8, false],
    ['said in two, with a dash', { text: `${RUSSIAN} - Konto` }, 0, RUSSIAN.length + 8, false],
    ['with a hyphen', { text: `${RUSSIAN}-ка` }, RUSSIAN.length + 3, RUSSIAN.length + 3, false],
  ])('%s', (_what, row, length, total, read) => {
    const page = after(row);
    expect({ ...page, first: page.first?.text }).toEqual({ length, total, read, first: length === 0 ? undefined : row.text }); // prettier-ignore
  });

  it('is kept where it is the first that cannot be read', () => {
    expect(after({ text: `${ENGLISH}. ${RUSSIAN}. ${POLISH}.` }).first?.text).toBe(`${RUSSIAN}.`);
  });
});

describe('a page', () => {
  const first = sentencesOf(pageOf(RUSSIAN).content.blocks)[0];
  if (first === undefined) throw new Error('no sentence');
  const noted = (page: Partial<Unread>): readonly Block[] => {
    const { blocks } = pageOf(RUSSIAN).content;
    noteUnread(blocks, { ...nothingUnread(), first, ...page });
    return blocks;
  };

  it.each([
    [25, 100, true],
    [24, 100, false],
    [100, 100, true],
  ])('of which %d characters of %d cannot be read: %s', (length, total, wanted) => {
    expect(unreadIn(noted({ length, total }))).toBe(wanted ? first : undefined);
  });

  it('is read where that was noted of it', () => {
    expect(isReadAnywhere(noted({ read: true }))).toBe(true);
    expect(isReadAnywhere(noted({ read: false }))).toBe(false);
  });

  it('of which nothing was noted is neither read nor unread', () => {
    noted({ length: 100, total: 100, read: true });
    const { blocks } = pageOf(RUSSIAN).content;
    expect([unreadIn(blocks), isReadAnywhere(blocks)]).toEqual([undefined, false]);
  });
});
