// What another agency says never settles an item: a page that fails still fails, or is looked at by a person, with the other's words on it.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../checks/index.ts';
import type { Block } from '../../core/read/content.ts';
import { judge, rowPage, type Row, type Table } from '../support/check-tester.ts';

const checks = RULES.checks.map(({ check }) => check);

/** The ways in which somebody else's words come to stand on a page. */
const WAYS: Record<string, (text: string) => Partial<Block>> = {
  'in a quotation': (text) => ({ text, place: 'quotation' }),
  'in a comment': (text) => ({ text, place: 'visitor-comment' }),
  'said in quotation marks': (text) => ({
    text: `The sheriff of Dormer County said on Monday: “${text}”`,
  }),
  'shared from there': (text) => ({
    text: `Dormer County announced this about its own page: “${text}”`,
  }),
  'passed on': (text) => ({ text: `Reposted from Dormer County: ${text}` }),
  'passed on by a short sign': (text) => ({ text: `RT @DormerCounty: ${text}` }),
  'said by a visitor': (text) => ({ text: `Bob Miller says: ${text}` }),
  'in French quotation marks': (text) => ({ text: `Selon la Ville de Dormer : « ${text} »` }),
};

/** Addresses and numbers are found anywhere in the running text: only where it is marked as somebody else's are they known to be so. */
const MARKED = ['in a quotation', 'in a comment'];
const waysFor = (id: string): string[] =>
  ['website-link', 'contact-information'].includes(id) ? MARKED : Object.keys(WAYS);

const textOf = (row: Row): string | undefined => (typeof row === 'string' ? row : row.text);
/** Quotation marks inside the text would end the quotation. */
const plain = (texts: readonly (string | undefined)[]): string[] =>
  texts.filter((text): text is string => text !== undefined && !/["“”„«»\n]/.test(text));

/** One or two words in quotation marks are a name or set apart, not somebody's statement. */
const THREE_WORDS = /[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]+[^\p{L}\p{N}]+[\p{L}\p{N}]/u;

describe.each(checks)('$meta.id', (check) => {
  it('is not settled by the words of another agency', async () => {
    const { table }: { table: Table } = await import(`./${check.meta.id}.table.ts`);
    const failing = plain(table.fail.map(textOf)).filter(
      (text) => outcomeOf([{ text }]) === 'fail',
    );
    const passing = plain(table.pass.map(textOf)).filter((text) => THREE_WORDS.test(text));
    const arbitrary = fc.record({
      own: fc.constantFrom(...failing),
      others: fc.constantFrom(...passing),
      way: fc.constantFrom(...waysFor(check.meta.id)),
      before: fc.boolean(),
    });
    fc.assert(
      fc.property(arbitrary, ({ own, others, way, before }) => {
        const added = WAYS[way]?.(others) ?? {};
        const blocks = before ? [added, { text: own }] : [{ text: own }, added];
        expect(outcomeOf(blocks), JSON.stringify({ way, others, own })).not.toBe('pass');
      }),
      { numRuns: 100 },
    );
  });

  function outcomeOf(blocks: Partial<Block>[]): string {
    const { content, about } = rowPage({ blocks });
    return judge(check, content, about).outcome;
  }
});

it('is no statement together with what stands under it', () => {
  const check = checks.find(({ meta }) => meta.id === 'emergency-note');
  const quoted = { text: 'Selon la Ville de Dormer : « Text or call 911 »' };
  const heading = { text: 'Calling 911-FAQ' };
  for (const blocks of [[quoted, heading], [heading, quoted], [quoted], [heading]]) {
    const { content, about } = rowPage({ blocks });
    expect(check?.judge(content, about).outcome, JSON.stringify(blocks)).toBe('fail');
  }
});

it('is not the agency’s text because somebody is quoted who names the agency', () => {
  const check = checks.find(({ meta }) => meta.id === 'visitor-opinions-note');
  const motel = { text: "Reviews are our guests' own opinions. Motel Sunset." };
  const says = 'Comments posted here by visitors do not reflect the opinions of Riverton PD.';
  const quoting = { text: `Dormer County announced this about its own page: “${says}”` };
  for (const blocks of [[motel], [motel, quoting], [quoting, motel]]) {
    const { content, about } = rowPage({ blocks });
    expect(check?.judge(content, about).outcome, JSON.stringify(blocks)).toBe('fail');
  }
});

it.each([
  [
    'purpose-statement',
    'Report such a profile to the network and, if you lost money, to your bank.',
    'Bob Miller says: Keeping you informed about what happens in Riverton.',
  ],
  [
    'purpose-statement',
    'Report such a profile to the network and, if you lost money, to your bank.',
    'RT @DormerCounty: Scope of this page: road work, water service and council business.',
  ],
  [
    'comment-policy',
    'DRAFT - not in force. The Riverton Police Department removes comments that contain threats or spam.',
    'RT @DormerCounty: We don’t accept threats, dirty pictures or slurs in comments.',
  ],
  [
    'visitor-opinions-note',
    "Reviews are our guests' own opinions. Motel Sunset.",
    'RT @DormerCounty: Seeing a comment here doesn’t make it the Town’s position.',
  ],
  [
    'emergency-note',
    'Riverton Lions Club. We paint benches. For emergencies call 911.',
    'The sheriff of Dormer County said on Monday: “This site is run by the City of Riverton. For emergencies call 911.”',
  ],
])('lends the page’s own words no trust by being handed on: %s', (id, own, others) => {
  const check = checks.find(({ meta }) => meta.id === id);
  for (const blocks of [
    [{ text: own }, { text: others }],
    [{ text: others }, { text: own }],
  ]) {
    const { content, about } = rowPage({ blocks });
    expect(check?.judge(content, about).outcome).not.toBe('pass');
  }
});

describe('what others say of their own pages', () => {
  const OPINIONS = checks.find(({ meta }) => meta.id === 'visitor-opinions-note');
  const SHARED = 'Dormer County announced this about its own page: “Seeing a comment here doesn’t make it the Town’s position.”'; // prettier-ignore

  it.each([
    'Some towns state that comments do not reflect their opinion.',
    'Algunos municipios aclaran que los comentarios no reflejan su opinión.',
    'Certaines communes précisent que les commentaires ne reflètent pas leur opinion.',
  ])('is no statement of the page, whatever stands beside it: %s', (text) => {
    for (const blocks of [[{ text }], [{ text }, { text: SHARED }], [{ text: SHARED }, { text }]]) {
      const { content, about } = rowPage({ blocks });
      expect(OPINIONS?.judge(content, about)).toMatchObject({ outcome: 'fail', message: 'others-words' }); // prettier-ignore
    }
  });
});
