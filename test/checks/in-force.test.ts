// What a page says of its own text: a draft, a sample or a version that was replaced states nothing for sure.
import { describe, expect, it } from 'vitest';
import { RULES } from '../../checks/index.ts';
import { pageOf, type RowPage } from '../support/content.ts';

const RULE = 'This page is not monitored 24/7.';
const RULE_ES = 'Esta página no se supervisa las 24 horas.';
const RULE_FR = "Cette page n'est pas surveillée en tout temps.";
const URL = 'https://www.riverton.example.gov/social';

type Where = { kind?: RowPage['kind']; url?: string | false };

/** The outcome for a page with these blocks. */
function judged(
  texts: readonly NonNullable<RowPage['blocks']>[number][],
  { kind = 'policy-page', url = URL }: Where = {},
): string {
  const { content, about } = pageOf({ blocks: [...texts], platform: 'website', kind, url });
  const one = RULES.checks.find(({ check }) => check.meta.id === 'not-monitored-disclaimer');
  const judgement = one?.check.judge(content, about);
  return `${judgement?.outcome} ${judgement?.message}`;
}

describe('a page that says that its text is not in force', () => {
  it.each([
    ['This policy has been superseded and is no longer in effect.', RULE],
    ['This social media policy was rescinded on March 3.', RULE],
    ['These guidelines are obsolete.', RULE],
    ['This document is only a draft.', RULE],
    ['This notice has not yet been adopted.', RULE],
    ['This policy of the Riverton Police Department is kept for historical reference only.', RULE],
    ['This page has been archived.', RULE],
    ['Esta política ha sido derogada.', RULE_ES],
    ['Esta política ya no está vigente.', RULE_ES],
    ['Este documento es un borrador.', RULE_ES],
    ['Cette politique a été abrogée.', RULE_FR],
    ["Ce règlement n'est pas encore en vigueur.", RULE_FR],
    ["Cette charte n'est plus en vigueur.", RULE_FR],
  ])('%s', (says, rule) => {
    expect(judged([says, rule])).toBe('review not-in-force');
    expect(judged([rule, says])).toBe('review not-in-force');
  });

  it.each([
    'DRAFT',
    '*** DRAFT ***',
    '--- DRAFT v2',
    'DRAFT - NOT FOR PUBLICATION',
    'Draft v2',
    'Borrador',
    'Brouillon',
  ])('under the banner %s, once it is published', (banner) => {
    expect(judged([banner, RULE])).toBe('review not-in-force');
  });

  it.each([
    'Specimen',
    'Template for agencies',
    'Previous policy (2012-2018)',
    'Repealed by Resolution 2019-12',
    'ARCHIVED: kept for reference',
  ])('under the heading %s, and not above it', (heading) => {
    expect(judged([heading, RULE])).toBe('review not-in-force');
    expect(judged([RULE, heading, 'Nobody asked for this.'])).toBe('pass says-so');
  });

  it('may have the version in force below the one that is not', () => {
    expect(judged(['Previous policy', 'Posts were short.', 'Current policy', RULE])).toBe('pass says-so'); // prettier-ignore
    expect(judged(['Current policy', 'Posts are short.', 'Previous policy', RULE])).toBe('review not-in-force'); // prettier-ignore
  });
});

describe('what leaves a text in force', () => {
  it.each([
    'This policy supersedes all previous policies.',
    'This policy replaces the policy of 2015, which was rescinded.',
    'This policy was adopted on March 3 and revised in May.',
    'Views of visitors to this page are not adopted by the City.',
    'This page is archived under the Public Records Act.',
    'Our previous page has been archived.',
    'This page is a model of civility.',
    'Drafts of ordinances are posted here before the council votes.',
    'The draft budget is open for comments.',
    'Previous page',
    'Archived meetings',
    'Esta política sustituye a la anterior.',
    'Cette politique remplace la précédente.',
  ])('%s', (says) => {
    expect(judged([says, RULE])).toBe('pass says-so');
  });

  it('is said of a draft that nobody has published by nobody', () => {
    expect(judged(['DRAFT', RULE], { url: false })).toBe('pass says-so');
  });

  it('is not asked of a front page, which tells of many texts', () => {
    expect(judged(['This policy has been superseded.', RULE], { kind: 'home' })).toBe(
      'pass says-so',
    );
  });

  it.each(['nav', 'visitor-comment', 'quotation'] as const)('is not told by a %s', (place) => {
    expect(judged([{ text: 'This policy has been superseded.', place }, RULE])).toBe(
      'pass says-so',
    );
    expect(judged([{ text: 'DRAFT', place }, RULE])).toBe('pass says-so');
  });

  it.each(['footer', 'header'] as const)(
    'is no heading in a %s, and none stands above it',
    (place) => {
      expect(judged([{ text: 'Previous policy', place }, RULE])).toBe('pass says-so');
      expect(judged(['Previous policy', { text: RULE, place }])).toBe('pass says-so');
    },
  );

  it('is no heading within a paragraph', () => {
    expect(judged(['We post news. Repealed by Resolution 12.', RULE])).toBe('pass says-so');
    const long =
      'Superseded by the order of the court in the matter of the town of Oakley and others, see below';
    expect(judged([long, RULE])).toBe('pass says-so');
  });

  it('is told of a profile by what it says of all its text only', () => {
    expect(judged(['Previous policy', RULE], { kind: 'profile' })).toBe('pass says-so');
    expect(judged(['This page has been archived.', RULE], { kind: 'profile' })).toBe('review not-in-force'); // prettier-ignore
  });
});
