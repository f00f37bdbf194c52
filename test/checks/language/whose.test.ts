// Whose a text is: what names the agency there, and what visitors and others say, which tells nothing of it.
import { describe, expect, it } from 'vitest';
import { isNamed, perhapsOthers, surelyOwn } from '../../../checks/language/weighing/whose.ts';
import { UNNAMED } from '../../../core/check.ts';
import { pageOf, type RowPage } from '../../support/content.ts';

const POLICE = {
  name: 'Zephyrfield Police',
  alsoKnownAs: ['Zephyrville Constables'],
  country: 'US',
  officialHosts: [],
  emergencyNumber: '911',
};
/** As much like an agency's as like somebody else's. */
const DOUBTFUL =
  'This is the page of the fire district. Old engines are welcome, and so are stories about them. The hall is for hire on weekends, with chairs for a hundred guests and a kitchen. Posts may be public records.';
const CLUB =
  'A private club of retired officers. We are not the police and not the city. Opinions are our own. Join us for a podcast about old cases.';
const NOTICE =
  'Official page of the Riverton Police Department. We share news and safety tips here. In an emergency call 911. The page is not monitored at night.';

type Blocks = NonNullable<RowPage['blocks']>;
const blocksOf = (...blocks: Blocks) => pageOf({ blocks }).content.blocks;
const doubted = (...blocks: Blocks): boolean =>
  perhapsOthers(blocksOf(...blocks), 'none', { kind: 'web-page', agency: POLICE });

describe('a text that names the agency', () => {
  it.each<[string, Blocks, boolean]>([
    ['by no word', [DOUBTFUL], false],
    ['by a word of its own', [`${DOUBTFUL} Zephyrfield.`], true],
    ['by another name', [`${DOUBTFUL} Zephyrville.`], true],
    ['by a host', [`${DOUBTFUL} Write to us@zephyrfieldpolice.org.`], true],
    ['by a host of its other name', [`${DOUBTFUL} See zephyrvilleconstables.org.`], true],
    ["not by somebody else's host", [`${DOUBTFUL} See zephyrnews.org.`], false],
    [
      'not in a comment',
      [DOUBTFUL, { text: 'Zephyrfield rocks.', place: 'visitor-comment' }],
      false,
    ],
    ['not in a quotation', [DOUBTFUL, { text: 'Zephyrfield rocks.', place: 'quotation' }], false],
    ['not in what is handed on', [DOUBTFUL, 'RT @bob: Zephyrfield rocks.'], false],
    ['not by a speaker who is quoted', [DOUBTFUL, 'Bob says: "Zephyrfield rocks."'], false],
    ['beside what is handed on', [`${DOUBTFUL} Zephyrfield.`, 'RT @bob: Old engines rock.'], true],
  ])('%s', (_how, blocks, named) => {
    expect(isNamed(blocksOf(...blocks), POLICE)).toBe(named);
  });

  it('is sooner its own', () => {
    expect(doubted(DOUBTFUL)).toBe(true);
    expect(doubted(`${DOUBTFUL} Zephyrfield.`)).toBe(false);
    expect(doubted(DOUBTFUL, { text: 'Zephyrfield rocks.', place: 'visitor-comment' })).toBe(true);
  });

  it('is somebody else’s all the same where a phrase says so and it names none', () => {
    const page = { kind: 'profile', agency: POLICE } as const;
    expect(perhapsOthers(blocksOf(NOTICE), 'says', page)).toBe(true);
    expect(perhapsOthers(blocksOf(`${NOTICE} Zephyrfield.`), 'says', page)).toBe(false);
  });

  it('is one that says whose page it is, where nobody named the agency', () => {
    const nobody = { ...POLICE, name: UNNAMED, alsoKnownAs: [] };
    expect(isNamed(blocksOf(NOTICE), nobody)).toBe(true);
    expect(isNamed(blocksOf(CLUB), nobody)).toBe(false);
    expect(isNamed(blocksOf(NOTICE), undefined)).toBe(false);
  });
});

describe('what others say on a page', () => {
  it('makes it no page of others, and none of the agency', () => {
    expect(doubted(NOTICE, { text: CLUB, place: 'visitor-comment' })).toBe(false);
    expect(doubted(NOTICE, { text: CLUB, place: 'quotation' })).toBe(false);
    expect(doubted(CLUB, { text: NOTICE, place: 'visitor-comment' })).toBe(true);
    expect(doubted(CLUB, { text: NOTICE, place: 'quotation' })).toBe(true);
  });

  it('lends a doubtful text no trust where it is handed on', () => {
    expect(doubted(CLUB, `RT @riverton: ${NOTICE}`)).toBe(true);
    const handedOn = blocksOf(CLUB, `RT @riverton: ${NOTICE} ${NOTICE}`);
    expect(surelyOwn(handedOn, { kind: 'profile' })).toBe(false);
    expect(surelyOwn(blocksOf(NOTICE, NOTICE), { kind: 'profile' })).toBe(true);
  });
});
