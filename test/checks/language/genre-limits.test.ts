// Whose page a text is, where it hangs by one sign: how many make enough, who is counted, and how long a page may be.
import { describe, expect, it } from 'vitest';
import { type Doubt, genreOf } from '../../../checks/language/genre.ts';
import { blocksOf, type RowPage } from '../../support/content.ts';

type Rows = NonNullable<RowPage['blocks']>;
type Own = { speaks: () => boolean; named: () => boolean };

const own = (speaks: boolean, named: boolean): Own => ({
  speaks: () => speaks,
  named: () => named,
});
/** Of each block, whether it is somebody else's. */
function foreign(rows: Rows, whose?: Own): boolean[] {
  const blocks = blocksOf(...rows);
  return blocks.map((_block, at) => genreOf(blocks).foreign(at, whose));
}
const doubt = (rows: Rows, speaks?: () => boolean): Doubt =>
  genreOf(blocksOf(...rows)).doubt(speaks);

const SURE = 'Paid for by Friends of Dana Ruiz.';
const LESS_SURE = 'The lawsuit was settled.';
const HINT = 'Our patients love us.';
const PLAIN = 'The ferry leaves at noon.';
const BODY = 'City of Riverton';
/** Says nothing of whose it is; 100 characters long. */
const LINE =
  'The ferry leaves from the old pier at noon and comes back from the far side of the lake before dark.';

it('has lines of a hundred characters', () => {
  expect(LINE).toHaveLength(100);
  expect(foreign([LINE])).toEqual([false]);
});

describe('signs in a short text', () => {
  it.each<[string, Rows, boolean[], Doubt]>([
    ['none', [PLAIN], [false], 'none'],
    ['a sure one at the beginning', [SURE, PLAIN], [true, true], 'says'],
    ['a sure one further down', [PLAIN, SURE, PLAIN], [false, true, false], 'says'],
    ['two sure ones further down', [PLAIN, SURE, SURE, PLAIN], [true, true, true, true], 'says'],
    ['a less sure one', [LESS_SURE, PLAIN], [false, false], 'none'],
    ['two in the first block', [`${LESS_SURE} The plaintiffs won.`, PLAIN], [true, true], 'says'],
    ['two in one block', [PLAIN, `${LESS_SURE} The plaintiffs won.`], [false, true], 'says'],
    ['two in two blocks', [LESS_SURE, PLAIN, LESS_SURE], [false, false, false], 'says'],
    ['four in four blocks', [PLAIN, LESS_SURE, LESS_SURE, LESS_SURE, LESS_SURE], [true, true, true, true, true], 'says'], // prettier-ignore
    ['three in three blocks', [PLAIN, LESS_SURE, LESS_SURE, LESS_SURE], [false, false, false, false], 'says'], // prettier-ignore
    ['one in a menu', [PLAIN, { text: SURE, place: 'nav' }], [false, false], 'none'],
  ])('%s', (_what, rows, wanted, wantedDoubt) => {
    expect(foreign(rows)).toEqual(wanted);
    expect(foreign(rows, own(true, false))).toEqual(wanted);
    expect(doubt(rows)).toBe(wantedDoubt);
  });

  it('that stand in other blocks count less where the agency is named', () => {
    const rows = [PLAIN, SURE, SURE, PLAIN];
    expect(foreign(rows, own(false, true))).toEqual([false, true, true, false]);
    expect(foreign([SURE, PLAIN], own(false, true))).toEqual([true, true]);
  });

  it('are not told by what others say before the page does', () => {
    for (const place of ['quotation', 'visitor-comment'] as const) {
      const said = { text: SURE, place };
      expect(foreign([said, PLAIN])).toEqual([true, false]);
      expect(foreign([{ text: PLAIN, place }, SURE, PLAIN])).toEqual([true, true, true]);
    }
    expect(foreign(['Who reads this?', SURE, PLAIN])).toEqual([true, true, true]);
    expect(foreign(['The mayor said “we are open today” to us.', SURE, PLAIN])).toEqual([true, true, true]); // prettier-ignore
  });
});

/** More than nine hundred characters, by so many. */
const nineLinesAnd = (more: number): string[] => [
  ...Array.from({ length: 9 }, () => LINE),
  'x'.repeat(more),
];

/** What is asked of the page to tell whose its first block is, and how doubtful the others are. */
function asked(rows: Rows): string[] {
  const names: string[] = [];
  const note = (name: string) => (): boolean => names.push(name) > 0;
  const genre = genreOf(blocksOf(...rows));
  genre.foreign(0, { speaks: note('speaks'), named: note('named') });
  genre.doubt(note('for doubt'));
  return names;
}

describe('signs of whose a short text is', () => {
  it('that only others give are told of none but their blocks', () => {
    for (const place of ['quotation', 'visitor-comment'] as const) {
      const said = (text: string) => ({ text, place });
      expect(foreign([said(PLAIN), said(SURE)])).toEqual([false, true]);
      expect(foreign([said(PLAIN), said(SURE), said(PLAIN)])).toEqual([false, true, false]);
    }
  });

  it('are looked for in the languages that a sentence shows', () => {
    const ad = 'Paid for by friends of Ana.';
    expect(foreign([ad])).toEqual([true]);
    expect(foreign([`La piscina está cerrada los lunes, y el cartel dice: ${ad}`])).toEqual([false]); // prettier-ignore
    expect(foreign([`La piscine est fermée le lundi, et l’affiche dit : ${ad}`])).toEqual([false]);
    expect(foreign([`The pool is closed on Mondays, and the poster says: ${ad}`])).toEqual([true]);
  });

  it('are enough to tell whose it is, unless they tell that it may be somebody else’s', () => {
    expect(asked([PLAIN])).toEqual([]);
    expect(asked([LESS_SURE])).toEqual([]);
    expect(asked([PLAIN, SURE])).toEqual(['for doubt']);
    expect(asked([SURE])).toEqual(['speaks', 'for doubt']);
    expect(asked([PLAIN, SURE, SURE])).toEqual(['speaks', 'named', 'for doubt']);
  });
});

describe('hints in a short text', () => {
  it.each<[string, Rows, Doubt, boolean]>([
    ['one', [HINT], 'sounds', true],
    ['none', [PLAIN], 'none', false],
    ['one beside a public body', [HINT, BODY], 'sounds', false],
    ['one beside a body that somebody else names', [HINT, { text: BODY, place: 'visitor-comment' }], 'sounds', true], // prettier-ignore
    ['one beside a body in a question', [HINT, 'Where is the City of Riverton?'], 'sounds', true],
    ['one in a menu', [{ text: HINT, place: 'nav' }], 'none', false],
    ['one in a quotation', [`She said: «${HINT}»`], 'none', false],
    ['one in a German quotation', [`She said: „${HINT}“`], 'none', false],
    ['one of a visitor', [{ text: HINT, place: 'visitor-comment' }], 'none', false],
    ['one that is quoted', [{ text: HINT, place: 'quotation' }], 'none', false],
  ])('%s', (_what, rows, wanted, others) => {
    expect(doubt(rows)).toBe(wanted);
    expect(foreign(rows)[0]).toBe(others);
  });

  it('count up to a thousand characters', () => {
    const most = 100 - HINT.length;
    expect(doubt([HINT, ...nineLinesAnd(most)])).toBe('sounds');
    expect(doubt([HINT, ...nineLinesAnd(most + 1)])).toBe('none');
  });
});

describe('clubs and firms', () => {
  const CLUB = 'Fraternal Order of Police.';
  const speaks = own(true, false);

  it.each<[string, Rows, boolean[]]>([
    ['count as its first words', [CLUB, PLAIN], [true, true]],
    ['do not count where they are only mentioned', [PLAIN, CLUB], [false, false]],
    ['do not count in a first sentence about them', ['The Fraternal Order of Police holds a dinner.', PLAIN], [false, false]], // prettier-ignore
    ['count where they speak', [PLAIN, 'We are the Fraternal Order of Police.'], [false, true]],
  ])('%s', (_how, rows, wanted) => {
    expect(foreign(rows, speaks)).toEqual(wanted);
    expect(foreign(rows, own(true, true))).toEqual(wanted);
    expect(foreign(rows)).toEqual(wanted);
  });

  it.each<[Rows, Doubt]>([
    [[HINT, PLAIN], 'sounds'],
    [[PLAIN, HINT], 'none'],
    [[PLAIN, 'We are a nonprofit.'], 'sounds'],
  ])('of %j: %s', (rows, wanted) => {
    expect(doubt(rows, () => true)).toBe(wanted);
    expect(doubt(rows, () => false)).toBe('sounds');
    expect(doubt(rows)).toBe('sounds');
  });
});

describe('a long page', () => {
  const LONG = Array.from({ length: 24 }, () => LINE);

  it('is one of more than 2,500 characters', () => {
    const most = [SURE, ...LONG, 'x'.repeat(100 - SURE.length)];
    expect(foreign(most).slice(0, 2)).toEqual([true, true]);
    expect(foreign([...most, 'x']).slice(0, 2)).toEqual([true, false]);
  });

  it.each<[string, Rows, boolean]>([
    ['a sure sign', [SURE], true],
    ['two less sure ones', [`${LESS_SURE} ${PLAIN} The plaintiffs won.`], true],
    ['a club', ['Fraternal Order of Police.'], true],
    ['a club that is only mentioned', ['The Fraternal Order of Police holds a dinner.'], true],
    ['a less sure one', [LESS_SURE], false],
    ['one in the next block', [LESS_SURE, SURE], false],
    ['nothing', [PLAIN], false],
  ])('is told block by block: by %s', (_what, rows, wanted) => {
    const before = LONG.slice(0, 12);
    const blocks = blocksOf(...before, ...rows, ...LONG, LINE);
    const genre = genreOf(blocks);
    expect(genre.foreign(12)).toBe(wanted);
    expect(genre.foreign(12)).toBe(wanted);
    expect([genre.foreign(0), genre.foreign(11), genre.foreign(blocks.length - 1)]).toEqual([false, false, false]); // prettier-ignore
    expect(genre.foreign(blocks.length + 5)).toBe(false);
    expect(genre.doubt()).toBe('none');
  });

  it('is told by its first and its last block alike', () => {
    expect(foreign([SURE, ...LONG, LINE, SURE])).toEqual([true, ...LONG.map(() => false), false, true]); // prettier-ignore
  });
});

describe('an article in its source', () => {
  const HEAD = ['title: Ten rules', 'author: A. Voss', 'slug: ten-rules'];
  it.each<[string, Rows, boolean]>([
    ['with its date in the fourth sentence', [...HEAD, 'date: 2019-04-02', PLAIN], true],
    ['with its date further down', [...HEAD, 'deck: Rules', 'date: 2019-04-02', PLAIN], false],
    ['that begins otherwise', [PLAIN, ...HEAD.slice(1), 'date: 2019-04-02'], false],
    ['without a title', ['author: A. Voss', 'date: 2019-04-02', PLAIN], false],
    ['without a date', [...HEAD, PLAIN], false],
    ['whose lines are one only with a break between them', ['summary: It has a', 'title: Ten', 'date: 2019-04-02'], true], // prettier-ignore
    ['of no text', [], false],
  ])('%s', (_what, rows, wanted) => {
    expect(foreign(rows)).toEqual(rows.map(() => wanted));
    expect(doubt(rows)).toBe('none');
  });
});
