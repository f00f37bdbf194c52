// Whose a text is: what names the agency there, and what visitors and others say, which tells nothing of it.
import { describe, expect, it } from 'vitest';
import { isNamed, perhapsOthers, surelyOwn } from '../../../checks/language/weighing/whose.ts';
import { UNNAMED } from '../../../core/check.ts';
import { blocksOf, type RowPage } from '../../support/content.ts';

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

describe('a text that begins with who keeps it', () => {
  const RULES = 'Insults get hidden here. Write on weekdays.';
  it.each<[string, string, boolean]>([
    ['a firm', `Hilltop Gym and Sauna. ${RULES}`, true],
    ['a church', `Saint Olaf Lutheran in Hilltop. ${RULES}`, true],
    ['a campaign', `Ada Voss for Sheriff. ${RULES}`, true],
    ['neighbors', `Citizens Against the Dam. ${RULES}`, true],
    ['a firm, in Spanish', `Gimnasio Cumbre. Los insultos se ocultan.`, true],
    ['a club, in French', `Amicale des anciens pompiers. Les injures sont masquées.`, true],
    ['a name, and nothing public after it', `Copper Kettle Rentals. ${RULES}`, true],
    ['a name, and a public body after it', `Copper Kettle Trail. ${RULES} The parks crew.`, false],
    ['a firm to which something happens', `The Hilltop Gym is closed for repairs. ${RULES}`, false],
    ['a title', `Social Media Terms. ${RULES}`, false],
    ['a firm, and the agency after it', `Hilltop Gym opens Monday. ${RULES} Zephyrfield Police.`, false], // prettier-ignore
    ['a sentence', `We post news of Old Hilltop. ${RULES}`, false],
  ])('%s', (_what, text, wanted) => {
    expect(doubted(text)).toBe(wanted);
  });

  it('is believed sooner where it comes from the inventory, when it only has a name', () => {
    const text = `Copper Kettle Rentals. ${RULES}`;
    const page = { kind: 'profile', agency: POLICE } as const;
    expect(perhapsOthers(blocksOf(text), 'none', page)).toBe(false);
  });
});
