// What an explanation makes of the parts of a page that are judged alone: which these are, what they are taken for, and in which order they come.
import { describe, expect, it } from 'vitest';
import { explainCheck } from '../../checks/explain.ts';
import type { AnyCheck, Explained, Judgement, Quote } from '../../core/check.ts';
import type { Content } from '../../core/read/content.ts';
import { pageOf, type RowPage } from '../support/content.ts';

const NOTHING: Judgement = { outcome: 'fail', message: 'missing', evidence: [] };
const MESSAGE = { outcome: 'fail', says: 'It is not there.' } as const;

/** A check that comes to what is told. */
const judging = (judge: AnyCheck['judge'], messages = {}): AnyCheck => ({
  meta: { id: 'made-up', title: 'Made up', strength: 'must', asks: '', why: '', references: [], messages: { missing: MESSAGE, ...messages } },
  needs: [],
  judge,
  suggest: () => '',
}); // prettier-ignore
const OF_STATEMENTS = { 'others-words': MESSAGE };

const WHOLE: RowPage = {
  blocks: ['One.', 'Two.'],
  links: ['https://one.example/', 'https://two.example/'],
  images: ['A boat'],
  title: 'Riverton',
  profile: { bio: 'Hello', notServed: ['phones'] },
};
const inShort = ({ title, language, blocks, links, images, profile }: Content) => ({
  title,
  language,
  blocks: blocks?.map(({ text }) => text),
  links: links?.map(({ url }) => url),
  images: images?.length,
  profile: profile && [profile.bio, ...profile.notServed],
});

/** All that is judged, the whole page first; without what the check does not need. */
function judged(without: readonly string[] = [], messages = {}): ReturnType<typeof inShort>[] {
  const { content, about } = pageOf(WHOLE);
  const needed = Object.entries(content).filter(([name]) => !without.includes(name));
  const seen: ReturnType<typeof inShort>[] = [];
  const check = judging((part) => {
    seen.push(inShort(part));
    return NOTHING;
  }, messages);
  explainCheck(check, Object.fromEntries(needed) as Content, about);
  return seen;
}

describe('the parts that are judged alone', () => {
  const whole = { title: 'Riverton', language: 'en', blocks: ['One.', 'Two.'], links: ['https://one.example/', 'https://two.example/'], images: 1, profile: ['Hello', 'phones'] }; // prettier-ignore
  const none = { title: '', language: 'und', blocks: [], links: [], images: 0, profile: undefined };
  const profile = { ...none, profile: ['Hello'] };
  const links = whole.links.map((link) => ({ ...none, links: [link] }));

  it('have nothing of the others, and lack nothing that was not served', () => {
    const blocks = whole.blocks.map((text) => ({ ...none, blocks: [text] }));
    expect(judged()).toEqual([whole, profile, ...blocks, ...links]);
  });

  it('are not text where the check tells its statements itself', () => {
    expect(judged([], OF_STATEMENTS)).toEqual([whole, profile, ...links]);
  });

  it('are only what the check needs', () => {
    expect(judged(['blocks', 'profile'])).toEqual([{ ...whole, blocks: [], profile: undefined }, ...links]); // prettier-ignore
    expect(judged(['links', 'blocks'])).toEqual([{ ...whole, blocks: [], links: undefined }, profile]); // prettier-ignore
  });
});

const at = (offset: number | undefined, text = 'Call us'): Quote => ({ text, place: 'main', visibility: 'shown', ...(offset === undefined ? {} : { offset }) }); // prettier-ignore
const found = (outcome: Judgement['outcome'], ...evidence: Quote[]): Judgement => ({ outcome, message: 'linked', evidence }); // prettier-ignore
const pass = (...quotes: Quote[]): Judgement => found('pass', ...quotes);

/** What is shown of judgements, one for each link of a page. */
function shownOf(...judgements: Judgement[]): Explained[] {
  const links = judgements.map((_judgement, index) => `https://${index}.example/`);
  const { content, about } = pageOf({ title: 'Whole', text: '', links });
  const alone = ({ links: [link] }: Content) => judgements[links.indexOf(link?.url ?? '')];
  const check = judging((part) => (part.title === '' ? alone(part) : undefined) ?? NOTHING);
  return explainCheck(check, content, about).looked;
}

describe('what a part was judged to be', () => {
  it.each([
    ['pass', 'meets'],
    ['contradicted', 'opposite'],
    ['review', 'partly'],
    ['fail', 'forbidden'],
  ] as const)('%s is shown as what it is taken for: %s', (outcome, taken) => {
    expect(shownOf(found(outcome, at(3)))).toStrictEqual([{ quotes: [at(3)], taken, message: 'linked' }]); // prettier-ignore
  });

  it('is near where a failure rests on nothing', () => {
    expect(shownOf({ ...NOTHING, nearest: at(3), values: { host: 'x' } })).toStrictEqual([
      { quotes: [at(3)], taken: 'near', message: 'missing', values: { host: 'x' } },
    ]);
  });

  it('is not shown where the item does not apply', () => {
    expect(shownOf(found('not-applicable', at(3)))).toEqual([]);
  });
});

const offsets = (...judgements: Judgement[]): (number | undefined)[][] => shownOf(...judgements).map(({ quotes }) => quotes.map(({ offset }) => offset)); // prettier-ignore

describe('the order', () => {
  it.each<[string, Judgement[], (number | undefined)[][]]>([
    ['is that of the page', [pass(at(9)), pass(at(0)), pass(at(4))], [[0], [4], [9]]],
    ['has last what is in no text', [pass(at(undefined)), pass(at(4)), pass(at(0))], [[0], [4], [undefined]]], // prettier-ignore
    ['goes by the first of two sentences', [pass(at(4), at(9)), pass(at(2))], [[2], [4, 9]]],
    ['has each once', [pass(at(4)), pass(at(4)), pass(at(4))], [[4]]],
  ])('%s', (_how, judgements, wanted) => {
    expect(offsets(...judgements)).toEqual(wanted);
  });

  it('is that in which they were found where they stand at one place, or in no text', () => {
    const [half, whole] = [found('review', at(4)), found('pass', at(4))];
    expect(shownOf(half, whole).map(({ taken }) => taken)).toEqual(['partly', 'meets']);
    expect(shownOf(whole, half).map(({ taken }) => taken)).toEqual(['meets', 'partly']);
    const names = ['phone', 'address', 'category'];
    const fields = names.map((text) => pass(at(undefined, text)));
    expect(shownOf(...fields).map(({ quotes }) => quotes[0]?.text)).toEqual(names);
  });

  it('leaves out what two say together where one of them is taken for the same, and nothing else', () => {
    expect(offsets(pass(at(4), at(9)), pass(at(9)))).toEqual([[9]]);
    expect(offsets(pass(at(4), at(9)), found('review', at(9)))).toEqual([[4, 9], [9]]);
    expect(offsets(pass(at(4), at(9)), pass(at(9, 'Write')))).toEqual([[4, 9], [9]]);
    expect(offsets(pass(at(4), at(9)), pass(at(5)))).toEqual([[4, 9], [5]]);
  });
});
