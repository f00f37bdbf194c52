// Whose a text is, by how long it is, and by what others say in it: both ways to weigh it must agree.
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../checks/language/sentences.ts';
import { signsIn, weightOf } from '../../../checks/language/weighing/weigh.ts';
import { perhapsOthers, surelyOwn } from '../../../checks/language/weighing/whose.ts';
import type { Block } from '../../../core/read/content.ts';
import { blocksOf } from '../../support/content.ts';

const POLICE = {
  name: 'Zephyrfield Police',
  alsoKnownAs: [],
  country: 'US',
  officialHosts: [],
  emergencyNumber: '911',
};
const PROFILE = { kind: 'profile', agency: POLICE } as const;
const FRONT = { kind: 'home', agency: POLICE } as const;

/** What a text weighs as a whole: less sure either way below 250 characters. */
function weighed(norms: readonly string[]): { weighs: number; unsure: number } {
  const length = norms.reduce((sum, norm) => sum + norm.length, 0);
  const weighs = weightOf([...new Set(norms.flatMap((norm) => signsIn(norm)))], 'others');
  return { weighs, unsure: 1.5 * Math.max(0, 1 - length / 250) };
}

const OWN = [
  'We share news and safety tips with you',
  'In an emergency call 911',
  'Comments with threats are removed',
  'The hall is for hire on weekends',
  'Old engines are welcome in the valley',
  'Deputies will check the locks of your house',
  'Join us for a podcast about old cases',
];
const PAIRS = OWN.flatMap((one, at) =>
  OWN.slice(at + 1).map((two): [string, string] => [one, two]),
);
const normsOf = (blocks: readonly Block[]): string[] => sentencesOf(blocks).map(({ norm }) => norm);
const isLong = (norms: readonly string[]): boolean => norms.join('').length >= 80;

describe('a short text', () => {
  const SHORT = PAIRS.flatMap(([one, two]) => [
    blocksOf(`${one}. ${two}.`),
    blocksOf(`${one}. ${two}. Zephyrfield Police.`),
    blocksOf(`Official page of Zephyrfield Police. ${one}. ${two}.`),
  ]);

  it('is surely its own only where its words leave little doubt, for all that they are few', () => {
    const wrong = SHORT.filter((blocks) => {
      const norms = normsOf(blocks);
      const { weighs, unsure } = weighed(norms);
      const limit = norms.length > 2 ? -1 : -2;
      return surelyOwn(blocks, PROFILE) !== (isLong(norms) && weighs + unsure - 1 < limit);
    });
    expect(wrong.map(normsOf)).toEqual([]);
    expect(SHORT.some((blocks) => surelyOwn(blocks, PROFILE))).toBe(true);
  });

  it('is doubted only where its words say enough, for all that they are few', () => {
    const two = SHORT.filter((blocks) => normsOf(blocks).length === 2);
    const wrong = two.filter((blocks) => {
      const { weighs, unsure } = weighed(normsOf(blocks));
      const wanted = isLong(normsOf(blocks)) && weighs - unsure > -1.95;
      return perhapsOthers(blocks, 'none', FRONT) !== wanted;
    });
    expect(wrong.map(normsOf)).toEqual([]);
  });
});

const OFFICIAL = 'Official page of the Zephyrfield Police.';
const surely = (...rows: string[]): boolean => surelyOwn(blocksOf(...rows), PROFILE);

describe('how long a text is', () => {
  const NOTICE = `${OFFICIAL} We share news and safety tips here. In an emergency call 911. The page is not monitored at night.`; // prettier-ignore

  it('tells nothing of a single sentence', () => {
    expect(surely(`${NOTICE} ${NOTICE}`)).toBe(true);
    const one = `${NOTICE} ${NOTICE}`.replaceAll('.', ',');
    expect(normsOf(blocksOf(one))).toHaveLength(1);
    expect(surely(one)).toBe(false);
  });

  it.each([
    [
      'Buy my book. Subscribe to my podcast. Our members and fans say agencies should do.',
      80,
      true,
    ],
    [
      'Buy my book. Subscribe to my podcast. Our members and fans say agencies should d.',
      79,
      false,
    ],
  ])('tells nothing below 80 characters: %j has %d', (text, length, wanted) => {
    expect(normsOf(blocksOf(text)).join('')).toHaveLength(length);
    expect(perhapsOthers(blocksOf(text), 'none', FRONT)).toBe(wanted);
  });

  it('is that of all its words, those included that it only hands on', () => {
    expect(surely(NOTICE, NOTICE)).toBe(true);
    expect(surely(NOTICE, NOTICE, `RT @bob: ${NOTICE}`)).toBe(true);
    expect(surely(NOTICE, NOTICE, `RT @bob: ${`${NOTICE} `.repeat(20)}`)).toBe(false);
  });

  it('tells nothing beyond 2,500 characters', () => {
    const many = Array.from({ length: 17 }, () => NOTICE).join(' ');
    const read = 17 * (NOTICE.length - 3);
    expect(surely(many, 'x'.repeat(2_500 - read))).toBe(true);
    expect(surely(many, 'x'.repeat(2_501 - read))).toBe(false);
  });
});

describe('what others say in a text', () => {
  const TOLD = 'we share news and safety tips with all of you here';
  it.each([
    `RT @bob: ${TOLD}.`,
    `Bob K.: ${TOLD}.`,
    `Bob says: ${TOLD}.`,
    `The mayor said “${TOLD}” to us.`,
  ])('makes it no more the agency’s: %j', (others) => {
    const wrong = PAIRS.flatMap(([one, two]) => {
      const alone = blocksOf(`${one}. ${two}. ${OWN[3]}, ${OWN[4]}.`);
      const both = blocksOf(`${one}. ${two}. ${OWN[3]}, ${OWN[4]}.`, others);
      const isOwn = surelyOwn(both, PROFILE);
      return isOwn && !surelyOwn(alone, PROFILE) ? [one, two] : [];
    });
    expect(wrong).toEqual([]);
  });

  it.each([`RT @bob: ${TOLD}.`, `Bob K.: ${TOLD}.`])('is weighed both ways: %j', (others) => {
    const wrong = PAIRS.filter(([one, two]) => {
      const alone = `${one}. ${two}. ${OWN[3]}, ${OWN[4]}.`;
      const own = weighed(normsOf(blocksOf(alone)));
      const all = weighed(normsOf(blocksOf(alone, others)));
      const [most, least] = [own.weighs + own.unsure, all.weighs + all.unsure];
      return surelyOwn(blocksOf(alone, others), PROFILE) !== Math.max(most, least) - 1 < -2;
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    'RT @bob: join us for a podcast about old cases, and subscribe to it',
    'Bob K.: my club sells a book about old cases to all of its members',
  ])('is weighed both ways where a text is doubted: %j', (others) => {
    const all = PAIRS.map(([one, two]) => {
      const alone = `${one}. ${two}. ${OWN[3]}, ${OWN[4]}.`;
      const [own, both] = [[alone], [alone, others]].map((rows) => weighed(normsOf(blocksOf(...rows)))); // prettier-ignore
      const most = [own, both].map((way) => (way?.weighs ?? 0) - (way?.unsure ?? 0));
      return { blocks: blocksOf(alone, others), most: Math.max(...most), least: Math.min(...most) };
    });
    const wrong = all.filter(({ blocks, most, least }) => {
      const found = perhapsOthers(blocks, 'none', FRONT);
      return most < -1.95 ? found : least > -1.35 && !found;
    });
    expect(wrong).toEqual([]);
    const apart = all.filter(({ most, least }) => most > -1.35 && least < -1.95);
    expect(apart.filter(({ blocks }) => !perhapsOthers(blocks, 'none', FRONT))).toEqual([]);
    expect(apart.length).toBeGreaterThan(0);
  });

  it('leaves nothing to go by where all of it is theirs', () => {
    const LINE = 'official news and safety tips are shared here by the police department.';
    const posted = blocksOf(...Array.from({ length: 4 }, () => `Bob K.: ${LINE}`));
    expect(surely(LINE, LINE, LINE, LINE)).toBe(true);
    expect(weighed(normsOf(posted)).weighs).toBeLessThan(-1);
    expect(surelyOwn(posted, PROFILE)).toBe(false);
  });
});
