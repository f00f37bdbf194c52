// What an explanation shows, in which order, and what it leaves out.
import { describe, expect, it } from 'vitest';
import { contactInformation } from '../../checks/contact-information.ts';
import { emergencyNote } from '../../checks/emergency-note.ts';
import { explainCheck } from '../../checks/explain.ts';
import { notMonitoredDisclaimer } from '../../checks/not-monitored-disclaimer.ts';
import { websiteLink } from '../../checks/website-link.ts';
import type { AnyCheck, Explained, Judgement, Quote } from '../../core/check.ts';
import type { Content } from '../../core/read/content.ts';
import { rowPage, type Row } from '../support/check-tester.ts';
import { onProfile, UNFORESEEN } from '../support/told.ts';

function looked(check: AnyCheck, row: Row): Explained[] {
  const { content, about } = rowPage(row);
  return explainCheck(check, content, about).looked;
}
const words = ({ taken, quotes }: Explained): string =>
  `${taken}: ${quotes.map(({ text }) => text).join(' | ')}`;

describe('two sentences that say it together', () => {
  it('are shown together where neither says it alone', () => {
    expect(looked(emergencyNote, 'Emergency?\n911 (county)').map(words)).toContain(
      'meets: Emergency? | 911 (county)',
    );
  });

  it('are not shown again where one of them says the same alone', () => {
    const shown = looked(emergencyNote, 'Emergency?\nCall 911 now.').map(words);
    expect(shown).toContain('meets: Call 911 now.');
    expect(shown.filter((line) => line.startsWith('meets'))).toEqual(['meets: Call 911 now.']);
  });
});

const NOT_ALWAYS = 'This page is not monitored 24/7.';
const one = (row: Row): Explained | undefined => looked(notMonitoredDisclaimer, row)[0];

describe('what a sentence is taken for', () => {
  it.each([
    [{ text: NOT_ALWAYS, place: 'visitor-comment' as const }, 'visitor'],
    [{ text: NOT_ALWAYS, place: 'quotation' as const }, 'quotation'],
    ['Dana R.: this page is not monitored 24/7', 'posted'],
    ['The [name] page is not monitored 24/7.', 'form'],
    [`They write: “Hello to all of you. ${NOT_ALWAYS} Thank you all.”`, 'quoted'],
    ['Every agency should say that its page is not monitored 24/7.', 'advice'],
  ])('in %j it is others’: %s', (row, others) => {
    const found = one(row);
    expect(found).toMatchObject({ taken: 'others', message: 'others-words', others });
    expect(found).not.toHaveProperty('doubt');
  });

  it('is what the item makes of it, with the doubt and the language', () => {
    expect(one(NOT_ALWAYS)).toEqual({
      quotes: [{ text: NOT_ALWAYS, place: 'main', visibility: 'shown', offset: 0 }],
      taken: 'meets',
      message: 'says-so',
      language: 'en',
    });
    const hidden = one({ text: NOT_ALWAYS, visibility: 'screen-reader' });
    expect(hidden).toMatchObject({ taken: 'meets', doubt: 'screen-reader', language: 'en' });
    expect(one('Esta página no se supervisa las 24 horas.')).toMatchObject({ language: 'es' });
    expect(one('Cette page n’est pas surveillée jour et nuit.')).toMatchObject({ language: 'fr' });
  });
});

describe('what was looked at', () => {
  it('comes in the order of the page, what is in no text last', () => {
    const profile = { phones: ['(614) 555-0140'] };
    const text = 'Fax: (614) 555-0143\nDesk: (614) 555-0142\nFront door: (614) 555-0141';
    const shown = looked(contactInformation, onProfile(text, { profile })).map(words);
    expect(shown).toEqual([
      'near: Fax: (614) 555-0143',
      'meets: Desk: (614) 555-0142',
      'meets: Front door: (614) 555-0141',
      'meets: (614) 555-0140',
    ]);
  });

  it('says what was found in it', () => {
    expect(looked(websiteLink, 'Visit rivertonpd.gov')).toMatchObject([
      { taken: 'meets', message: 'linked', values: { host: 'rivertonpd.gov' } },
    ]);
    expect(looked(emergencyNote, 'Call 911.').every((said) => !('values' in said))).toBe(true);
  });

  it('is nothing where nothing was found', () => {
    expect(looked(contactInformation, 'Welcome\nGood morning')).toEqual([]);
    expect(looked(websiteLink, onProfile('Welcome', { profile: { bio: 'Hello' } }))).toEqual([]);
  });

  it('says where it is taken for a guide’s or a firm’s words', () => {
    const text = 'Free quotes for roofs. This page is not monitored 24/7.';
    expect(looked(notMonitoredDisclaimer, text)).toMatchObject([
      { taken: 'others', others: 'guide', message: 'others-words' },
    ]);
  });

  it('leaves out of a long text what the judgement left out, too', () => {
    const alone = UNFORESEEN.map((text) => looked(notMonitoredDisclaimer, onProfile(text)));
    const said = UNFORESEEN.find((text, at) => alone[at]?.map(words).includes(`meets: ${text}`));
    expect(said).toBeDefined();
    const long = `${said}\n${'The ferry leaves from the old pier at noon. '.repeat(200)}`;
    expect(looked(notMonitoredDisclaimer, onProfile(long))).toEqual([]);
  });
});

/** A check of links, or of statements, that comes to what is told. */
const judging = (judge: AnyCheck['judge'], like: AnyCheck = websiteLink): AnyCheck => ({ ...like, judge }); // prettier-ignore
const NOTHING: Judgement = { outcome: 'fail', message: 'missing', evidence: [] };

describe('a part of the page that is judged alone', () => {
  const WHOLE: Row = {
    blocks: ['One.', 'Two.'],
    links: ['https://one.example/', 'https://two.example/'],
    images: ['A boat'],
    title: 'Riverton',
    profile: { bio: 'Hello', notServed: ['phones'] },
  };
  const told = ({ title, language, blocks, links, images, profile }: Content) => ({
    title,
    language,
    blocks: blocks?.map(({ text }) => text),
    links: links?.map(({ url }) => url),
    images: images?.length,
    profile: profile && [profile.bio, ...profile.notServed],
  });
  /** All that is judged, the whole page first. */
  const judgedOf = (change: (content: Content) => Content, like?: AnyCheck) => {
    const { content, about } = rowPage(WHOLE);
    const seen: ReturnType<typeof told>[] = [];
    const check = judging((part) => {
      seen.push(told(part));
      return NOTHING;
    }, like);
    explainCheck(check, change(content), about);
    return seen;
  };
  const whole = { title: 'Riverton', language: 'en', blocks: ['One.', 'Two.'], links: ['https://one.example/', 'https://two.example/'], images: 1, profile: ['Hello', 'phones'] }; // prettier-ignore
  const none = { title: '', language: 'und', blocks: [], links: [], images: 0, profile: undefined };
  const profile = { ...none, profile: ['Hello'] };
  const links = [{ ...none, links: ['https://one.example/'] }, { ...none, links: ['https://two.example/'] }]; // prettier-ignore

  it('has nothing of the others, and lacks nothing that was not served', () => {
    const blocks = [
      { ...none, blocks: ['One.'] },
      { ...none, blocks: ['Two.'] },
    ];
    expect(judgedOf((content) => content)).toEqual([whole, profile, ...blocks, ...links]);
  });

  it('is not text where the check tells its statements itself', () => {
    expect(judgedOf((content) => content, emergencyNote)).toEqual([whole, profile, ...links]);
  });

  it('is none where the check does not need it', () => {
    const without = (...names: (keyof Content)[]) => (content: Content) =>
      Object.fromEntries(Object.entries(content).filter(([name]) => !names.some((one) => one === name))) as Content; // prettier-ignore
    expect(judgedOf(without('blocks', 'profile'))).toEqual([{ ...whole, blocks: [], profile: undefined }, ...links]); // prettier-ignore
    expect(judgedOf(without('links', 'blocks'))).toEqual([{ ...whole, blocks: [], links: undefined }, profile]); // prettier-ignore
  });
});

const at = (offset: number | undefined, text = 'Call us'): Quote => ({ text, place: 'main', visibility: 'shown', ...(offset === undefined ? {} : { offset }) }); // prettier-ignore

/** What is shown of judgements, one for each link of a page. */
function shown(...judgements: Judgement[]): Explained[] {
  const links = judgements.map((_one, index) => `https://${index}.example/`);
  const { content, about } = rowPage({ text: '', links });
  const check = judging(({ links: [link, ...more] }) => (more.length > 0 || link === undefined ? NOTHING : judgements[links.indexOf(link.url ?? '')]) ?? NOTHING); // prettier-ignore
  return explainCheck(check, { ...content, links: [...content.links, ...content.links] }, about).looked; // prettier-ignore
}

const found = (outcome: Judgement['outcome'], ...evidence: Quote[]): Judgement => ({ outcome, message: 'linked', evidence }); // prettier-ignore

describe('what a part was judged to be', () => {
  it.each([
    ['pass', 'meets'],
    ['contradicted', 'opposite'],
    ['review', 'partly'],
    ['fail', 'forbidden'],
  ] as const)('%s is shown as what it is taken for: %s', (outcome, taken) => {
    expect(shown(found(outcome, at(3)))).toStrictEqual([{ quotes: [at(3)], taken, message: 'linked' }]); // prettier-ignore
  });

  it('is near where a failure rests on nothing', () => {
    expect(shown({ ...NOTHING, nearest: at(3), values: { host: 'x' } })).toStrictEqual([
      { quotes: [at(3)], taken: 'near', message: 'missing', values: { host: 'x' } },
    ]);
  });

  it('is not shown where the item does not apply', () => {
    expect(shown(found('not-applicable', at(3)))).toEqual([]);
  });
});

describe('the order', () => {
  const offsets = (...judgements: Judgement[]) => shown(...judgements).map(({ quotes }) => quotes.map(({ offset }) => offset)); // prettier-ignore
  const pass = (...quotes: Quote[]): Judgement => found('pass', ...quotes);

  it.each<[Judgement[], (number | undefined)[][]]>([
    [
      [pass(at(9)), pass(at(0)), pass(at(4))],
      [[0], [4], [9]],
    ],
    [
      [pass(at(undefined)), pass(at(4)), pass(at(0))],
      [[0], [4], [undefined]],
    ],
    [
      [pass(at(4), at(9)), pass(at(2))],
      [[2], [4, 9]],
    ],
    [[pass(at(4)), pass(at(4)), pass(at(4))], [[4]]],
  ])('%#', (judgements, wanted) => {
    expect(offsets(...judgements)).toEqual(wanted);
  });

  it('is that in which they were found where they stand at one place, or in no text', () => {
    const [one, two] = [found('review', at(4)), found('pass', at(4))];
    expect(shown(one, two).map(({ taken }) => taken)).toEqual(['partly', 'meets']);
    expect(shown(two, one).map(({ taken }) => taken)).toEqual(['meets', 'partly']);
    const fields = ['one', 'two', 'three'].map((text) => pass(at(undefined, text)));
    expect(shown(...fields).map(({ quotes }) => quotes[0]?.text)).toEqual(['one', 'two', 'three']);
  });

  it('leaves out what two say together where one of them is taken for the same, and nothing else', () => {
    expect(offsets(pass(at(4), at(9)), pass(at(9)))).toEqual([[9]]);
    expect(offsets(pass(at(4), at(9)), found('review', at(9)))).toEqual([[4, 9], [9]]);
    expect(offsets(pass(at(4), at(9)), pass(at(9, 'Write')))).toEqual([[4, 9], [9]]);
    expect(offsets(pass(at(4), at(9)), pass(at(5)))).toEqual([[4, 9], [5]]);
  });
});
