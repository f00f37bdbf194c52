// What becomes of a sentence once its words are weighed, limit by limit: how much is enough on which page, how little is too little.
import { describe, expect, it } from 'vitest';
import type { ItemName } from '../../../checks/language/phrases/table.ts';
import type { Reading } from '../../../checks/language/readings.ts';
import { type Unit, unitsOf } from '../../../checks/language/units.ts';
import { misleads } from '../../../checks/language/weighing/misleads.ts';
import { isUsualInPart, isWeighed, onlyWeighed, secondOpinion } from '../../../checks/language/weighing/second-opinion.ts'; // prettier-ignore
import { tokensOf } from '../../../checks/language/weighing/signs.ts';
import { signsIn, tellingWords, weightOf } from '../../../checks/language/weighing/weigh.ts';
import type { PageKind } from '../../../core/inventory/schema.ts';
import { pageOf } from '../../support/content.ts';

const ITEMS = ['monitoring', 'emergency', 'opinions', 'records', 'maintained', 'purpose', 'comments', 'removal'] as const; // prettier-ignore
const KINDS = ['profile', 'policy-page', 'web-page', 'home'] as const;
type On = { item: ItemName; kind: PageKind };

const HALVES = [
  'nobody looks at this page', 'comments must not contain threats', 'trash is picked up on mondays', 'in an emergency call 911', 'what you post is a public record',
  'the views of visitors', 'this page is run by the town', 'we share news and tips', 'insults are removed', 'posts may be deleted', 'the hall is for hire', 'our crew posts pictures', 'the library lends books',
]; // prettier-ignore
const ENDS = ['', 'at night', 'under the law', 'are not ours', 'of the lake', 'by the county', 'for two years', 'and comments', 'from the desk', 'without notice', 'here']; // prettier-ignore
const SHORT = [
  'not watched nights',
  'nobody reads here',
  'bear sightings',
  'pool opens friday',
  'a road closed',
];
const SENTENCES = [...SHORT, ...HALVES.flatMap((half) => ENDS.map((end) => `${half} ${end}`.trim()))]; // prettier-ignore

const [ANY] = unitsOf(pageOf({ text: 'Any words.' }).content);

function unitOf(norm: string, more: Partial<Unit> = {}): Unit {
  if (ANY === undefined) throw new Error('no sentence');
  return { ...ANY, norm, quotes: () => [], foreign: false, ...more };
}

const weight = (norm: string, item: ItemName): number => weightOf(signsIn(norm), item);
const stanceOf = (reading: Reading<string> | undefined): string => reading === undefined ? 'none' : `${reading.stance} ${reading.message}`; // prettier-ignore

/** Each sentence with each item on each kind of page. */
const EACH = SENTENCES.flatMap((norm) => ITEMS.flatMap((item) => KINDS.map((kind) => ({ norm, item, kind })))); // prettier-ignore
type Each = (typeof EACH)[number];

/** Of how many it is not as wanted, of those that are looked at; and how many these are. */
function wrong(
  looked: (one: Each) => boolean,
  found: (one: Each) => string,
  wanted: (one: Each) => string,
) {
  // prettier-ignore
  const all = EACH.filter(looked);
  expect(new Set(all.map(wanted)).size).toBeGreaterThan(1);
  return all.filter((one) => found(one) !== wanted(one)).map((one) => `${JSON.stringify(one)} ${found(one)}`); // prettier-ignore
}

/** Sentences that could be said in other words. */
const tells = ({ norm, item }: Each): boolean =>
  !misleads(norm, item) && tokensOf(norm).length >= 3 && tellingWords(norm, item).length > 0;

const ENOUGH = { profile: 0.1, 'policy-page': 0.1, 'web-page': 1.5, home: Infinity };
const SURE: Readonly<Record<PageKind, readonly ItemName[]>> = {
  profile: ['maintained', 'emergency', 'records'],
  'policy-page': ['emergency', 'records'],
  'web-page': [],
  home: [],
};
const enough = ({ item, kind }: On): number => ENOUGH[kind] + (item === 'purpose' ? 0.3 : 0);
const more = ({ item, kind }: On): number => (SURE[kind].includes(item) ? 0 : 0.5);

describe('words that no phrase was found in', () => {
  it('settle it from a tenth on, on web pages from one and a half on', () => {
    expect(wrong(tells, (one) => stanceOf(secondOpinion(undefined, unitOf(one.norm), one)), (one) => weight(one.norm, one.item) >= enough(one) ? 'meets in-other-words' : 'none')).toEqual([]); // prettier-ignore
  });

  it('need a half more where phrases look for none of them, but for three items', () => {
    expect(wrong(tells, (one) => stanceOf(onlyWeighed(unitOf(one.norm), one)), (one) => weight(one.norm, one.item) >= enough(one) + more(one) ? 'meets in-other-words' : 'none')).toEqual([]); // prettier-ignore
  });

  it('are weighed everywhere but on a front page', () => {
    expect(KINDS.filter(isWeighed)).toEqual(['profile', 'policy-page', 'web-page']);
  });
});

describe('words that a phrase found half of it in', () => {
  it('need a half more where it is only near', () => {
    const near = { stance: 'near', message: 'topic' } as const;
    expect(wrong(tells, (one) => stanceOf(secondOpinion(near, unitOf(one.norm), one)), (one) => weight(one.norm, one.item) >= enough(one) + more(one) ? 'meets in-other-words' : 'near topic')).toEqual([]); // prettier-ignore
  });

  it('say more from 2.2 on, of removal in a policy, and nowhere else', () => {
    const half = { stance: 'partly', message: 'half' } as const;
    expect(wrong(tells, (one) => stanceOf(secondOpinion(half, unitOf(one.norm), one)), (one) => one.item === 'removal' && one.kind === 'policy-page' && weight(one.norm, one.item) >= 2.2 ? 'meets in-other-words' : 'partly half')).toEqual([]); // prettier-ignore
  });

  it.each([
    { stance: 'opposite', message: 'denied' },
    { stance: 'near', message: 'topic', refused: true },
  ] as const)('stay what they are: $stance', (reading) => {
    for (const one of EACH) expect(secondOpinion(reading, unitOf(one.norm), one)).toBe(reading);
  });
});

const isShort = ({ norm }: Each): boolean => tokensOf(norm).length <= 3;
const least = ({ item, kind }: On): number =>
  kind !== 'home' && ['maintained', 'comments', 'opinions', 'removal'].includes(item) ? -1.5 : -1;
const isDoubted = (one: Each): boolean => !isShort(one) && weight(one.norm, one.item) < least(one);
const others = ({ norm, item }: Each): number => Math.max(...ITEMS.filter((one) => one !== item).map((one) => weight(norm, one))); // prettier-ignore

describe('words that a phrase found it in', () => {
  const meets = { stance: 'meets', message: 'says-so' } as const;
  it('are left to a person where they weigh against it, if there are more than three', () => {
    expect(wrong(() => true, (one) => stanceOf(secondOpinion(meets, unitOf(one.norm), one)), (one) => isDoubted(one) ? 'partly unusual' : 'meets says-so')).toEqual([]); // prettier-ignore
    expect(EACH.some((one) => tokensOf(one.norm).length === 3 && weight(one.norm, one.item) < -2)).toBe(true); // prettier-ignore
  });

  it.each([
    [false, 1],
    [true, 0],
  ])(
    'state nothing where they are hopeless, or sooner state another item (loose: %s)',
    (loose, limit) => {
      // prettier-ignore
      const reading = { ...meets, loose, otherwise: 'topic' };
      expect(wrong(isDoubted, (one) => stanceOf(secondOpinion(reading, unitOf(one.norm), one)), (one) => weight(one.norm, one.item) < -2.5 || others(one) > limit ? 'near topic' : 'partly unusual')).toEqual([]); // prettier-ignore
      const refused = EACH.filter(isDoubted).map((one) => secondOpinion(reading, unitOf(one.norm), one)).filter((one) => one?.stance === 'near'); // prettier-ignore
      expect(refused.every((one) => one?.refused === true)).toBe(true);
    },
  );

  it('stay where their form says it', () => {
    const reading = { ...meets, byForm: true };
    for (const one of EACH) expect(secondOpinion(reading, unitOf(one.norm), one)).toBe(reading);
  });
});

const LIKELY = 'nobody looks at this page in the evening';
const ON = { item: 'monitoring', kind: 'profile' } as const;

const alone = (norm: string): string => stanceOf(secondOpinion(undefined, unitOf(norm), ON));

describe('a sentence that says it in other words', () => {
  it('says it by its own words where it quotes some', () => {
    const of = (unquoted: string) => stanceOf(secondOpinion(undefined, unitOf(LIKELY, { unquoted }), ON)); // prettier-ignore
    expect(of(LIKELY)).toBe('meets in-other-words');
    expect(of('the mayor wrote to all of us')).toBe('none');
    expect(of('not watched')).toBe('none');
  });

  it('has three words or more', () => {
    expect(weight('unmonitored nights', 'monitoring')).toBeGreaterThan(1);
    expect(alone('unmonitored nights')).toBe('none');
    expect(alone('not monitored continuously')).toBe('meets in-other-words');
  });

  it.each<[string, ItemName, string, string, string]>([
    [
      'is nobody’s who is only asked',
      'monitoring',
      'is nobody looking at this page at night?',
      'the ferry leaves at noon',
      'none',
    ],
    [
      'stands with its answer',
      'monitoring',
      'is nobody looking at this page at night?',
      'yes, nobody',
      'meets in-other-words',
    ],
    ['is denied', 'emergency', 'in an emergency call 911?', 'no, that is another page', 'none'],
    ['is left open', 'records', 'are your posts public records?', 'nobody knows', 'none'],
    [
      'is denied, and says it by that',
      'records',
      'are your posts public records?',
      'no',
      'meets in-other-words',
    ],
    [
      'is denied, and says it by that',
      'opinions',
      'are the views of visitors ours?',
      'no',
      'meets in-other-words',
    ],
  ])('%s: of %s, %j %j', (_how, item, asked, answer, wanted) => {
    // prettier-ignore
    const unit = unitOf(`${asked} ${answer}`, { asked, answer });
    expect(stanceOf(secondOpinion(undefined, unit, { item, kind: 'profile' }))).toBe(wanted);
  });
});

describe('a list of terms', () => {
  const TERMS = `${LIKELY}; (b) posts are public records; and iii. call 911`;
  const states = (clause: string): boolean => clause === LIKELY;

  it.each<[string, string, boolean]>([
    ['three clauses', TERMS, true],
    ['two clauses', `${LIKELY}; (b) posts are public records`, false],
    ['three sentences', TERMS.replaceAll(';', '.'), false],
    ['no such clause', `x ${TERMS}`, false],
  ])('is read clause by clause where it has %s', (_what, norm, wanted) => {
    expect(isUsualInPart(unitOf(norm), ON, states)).toBe(wanted);
  });

  it('is not believed in a clause that weighs against it', () => {
    const unit = unitOf(`the ferry leaves from the old pier; (b) ${LIKELY}; (c) call 911`);
    expect(weight('the ferry leaves from the old pier', 'monitoring')).toBeLessThan(-1);
    expect(isUsualInPart(unit, ON, (clause) => clause.startsWith('the ferry'))).toBe(false);
    expect(isUsualInPart(unit, ON, (clause) => clause === LIKELY)).toBe(true);
    expect(isUsualInPart(unit, ON, () => false)).toBe(false);
  });
});
