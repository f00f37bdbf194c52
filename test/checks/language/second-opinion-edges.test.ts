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

/** Each sentence with each item on each kind of page; `tells` where words alone could tell it. */
const EACH = SENTENCES.flatMap((norm) => {
  const unit = unitOf(norm);
  return ITEMS.flatMap((item) => {
    const weighs = weight(norm, item);
    const tells = weighs > 0 && !misleads(norm, item) && tokensOf(norm).length >= 3 && tellingWords(norm, item).length > 0; // prettier-ignore
    return KINDS.map((kind) => ({ unit, norm, item, kind, weighs, tells: tells || weighs <= 0 }));
  });
});
type Each = (typeof EACH)[number];
const TELLING = EACH.filter(({ tells }) => tells);

/** Those of which it is not as wanted; something must hang by what is wanted. */
function wrong(
  all: readonly Each[],
  found: (one: Each) => Reading<string> | undefined,
  wanted: (one: Each) => string,
): string[] {
  // prettier-ignore
  expect(new Set(all.map(wanted)).size).toBeGreaterThan(1);
  return all.filter((one) => stanceOf(found(one)) !== wanted(one)).map(({ norm, item, kind }) => `${norm}: ${item}, ${kind}`); // prettier-ignore
}

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
    expect(wrong(TELLING, (one) => secondOpinion(undefined, one.unit, one), (one) => one.weighs >= enough(one) ? 'meets in-other-words' : 'none')).toEqual([]); // prettier-ignore
  });

  it('need a half more where phrases look for none of them, but for three items', () => {
    expect(wrong(TELLING, (one) => onlyWeighed(one.unit, one), (one) => one.weighs >= enough(one) + more(one) ? 'meets in-other-words' : 'none')).toEqual([]); // prettier-ignore
  });

  it('are weighed everywhere but on a front page', () => {
    expect(KINDS.filter(isWeighed)).toEqual(['profile', 'policy-page', 'web-page']);
  });
});

describe('words that a phrase found half of it in', () => {
  it('need a half more where it is only near', () => {
    const near = { stance: 'near', message: 'topic' } as const;
    expect(wrong(TELLING, (one) => secondOpinion(near, one.unit, one), (one) => one.weighs >= enough(one) + more(one) ? 'meets in-other-words' : 'near topic')).toEqual([]); // prettier-ignore
  });

  it('say more from 2.2 on, of removal in a policy, and nowhere else', () => {
    const half = { stance: 'partly', message: 'half' } as const;
    expect(wrong(TELLING, (one) => secondOpinion(half, one.unit, one), (one) => one.item === 'removal' && one.kind === 'policy-page' && one.weighs >= 2.2 ? 'meets in-other-words' : 'partly half')).toEqual([]); // prettier-ignore
  });

  it.each([
    { stance: 'opposite', message: 'denied' },
    { stance: 'near', message: 'topic', refused: true },
  ] as const)('stay what they are: $stance', (reading) => {
    for (const one of EACH) expect(secondOpinion(reading, one.unit, one)).toBe(reading);
  });
});

const isShort = ({ norm }: Each): boolean => tokensOf(norm).length <= 3;
const least = ({ item, kind }: On): number =>
  kind !== 'home' && ['maintained', 'comments', 'opinions', 'removal'].includes(item) ? -1.5 : -1;
const isDoubted = (one: Each): boolean => !isShort(one) && one.weighs < least(one);
const DOUBTED = EACH.filter(isDoubted);
const others = ({ norm, item }: Each): number => Math.max(...ITEMS.filter((one) => one !== item).map((one) => weight(norm, one))); // prettier-ignore

describe('words that a phrase found it in', () => {
  const meets = { stance: 'meets', message: 'says-so' } as const;
  it('are left to a person where they weigh against it, if there are more than three', () => {
    expect(wrong(EACH, (one) => secondOpinion(meets, one.unit, one), (one) => isDoubted(one) ? 'partly unusual' : 'meets says-so')).toEqual([]); // prettier-ignore
    expect(EACH.some((one) => tokensOf(one.norm).length === 3 && one.weighs < -2)).toBe(true); // prettier-ignore
  });

  it.each([
    [false, 1],
    [true, 0],
  ])(
    'state nothing where they are hopeless, or sooner state another item (loose: %s)',
    (loose, limit) => {
      // prettier-ignore
      const reading = { ...meets, loose, otherwise: 'topic' };
      expect(wrong(DOUBTED, (one) => secondOpinion(reading, one.unit, one), (one) => one.weighs < -2.5 || others(one) > limit ? 'near topic' : 'partly unusual')).toEqual([]); // prettier-ignore
      const refused = DOUBTED.map((one) => secondOpinion(reading, one.unit, one)).filter((one) => one?.stance === 'near'); // prettier-ignore
      expect(refused.every((one) => one?.refused === true)).toBe(true);
    },
  );

  it('stay where their form says it', () => {
    const reading = { ...meets, byForm: true };
    for (const one of EACH) expect(secondOpinion(reading, one.unit, one)).toBe(reading);
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
    expect(of('nobody at the old mill by the lake wrote this to the mayor of us')).toBe('none');
  });

  it('names the words that tell it', () => {
    const reading = secondOpinion(undefined, unitOf(LIKELY), ON);
    expect(reading?.values).toEqual({ words: tellingWords(LIKELY, 'monitoring').join(', ') });
    expect(reading?.values?.['words']).toContain(', ');
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
    [
      'is told after another question',
      'emergency',
      'who reads this?',
      'no, in an emergency call 911',
      'meets in-other-words',
    ],
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
