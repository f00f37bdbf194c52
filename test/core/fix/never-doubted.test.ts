// What the product offers to paste is never doubted: every wording meets its item, in every language, on every kind of page, alone and in a whole notice.
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../checks/index.ts';
import type { About } from '../../../core/check.ts';
import { factsOf, wordsIn } from '../../../core/fix/facts.ts';
import { FIX_LANGUAGES, type FixAgency, type FixLanguage } from '../../../core/fix/fix.ts';
import { PLATFORMS, type PageKind, type Platform } from '../../../core/inventory/schema.ts';
import type { Policy } from '../../../core/policy/schema.ts';
import { STANDARD_ITEMS, type StandardItem } from '../../../core/policy/standard-items.ts';
import { readDraft } from '../../../core/read/read.ts';
import { runChecks } from '../../../core/verdict/run-checks.ts';

const KNOWN = { alsoKnownAs: [], country: 'US', emergencyNumber: '911', officialHosts: ['www.riverton.gov'] }; // prettier-ignore
const PHONE = { nonEmergencyPhone: '(614) 555-0142' };

const RIVERTON: FixAgency = {
  ...KNOWN,
  ...PHONE,
  name: 'Riverton Police Department',
  alsoKnownAs: ['Riverton PD'],
  state: 'OH',
};

/** Agencies of other names, countries and laws, and some of which little is known. */
const AGENCIES: readonly FixAgency[] = [
  RIVERTON,
  { ...KNOWN, ...PHONE, name: 'City of Port Orford', state: 'OR' },
  { ...KNOWN, ...PHONE, name: "St. Mary's County Sheriff's Office", alsoKnownAs: ['SMCSO'], state: 'MN' },
  { ...KNOWN, name: 'Thames Valley Police', country: 'GB', emergencyNumber: '999', contactEmail: 'hello@riverton.gov' },
  { ...KNOWN, ...PHONE, name: 'Service de police de la Ville de Québec', alsoKnownAs: ['SPVQ'], country: 'CA', state: 'QC' },
  { ...KNOWN, ...PHONE, name: 'Alcaldía de Mayagüez', state: 'PR' },
  { ...KNOWN, name: 'Ballarat City Council', country: 'AU', emergencyNumber: '000', streetAddress: '200 Bridge Street, Ballarat VIC 3350' },
]; // prettier-ignore

type Where = Pick<About, 'platform' | 'kind'> & { url?: string };

const PROFILES: readonly Where[] = PLATFORMS.filter((platform) => platform !== 'website').map((platform) => ({ platform, kind: 'profile', url: 'https://p.example/riverton' })); // prettier-ignore
const onSite = (kind: PageKind, path: string): Where => ({ platform: 'website', kind, url: `https://www.riverton.gov${path}` }); // prettier-ignore
const SITE: readonly Where[] = [
  onSite('policy-page', '/social-media-policy'),
  onSite('web-page', '/police'),
  onSite('home', '/'),
];
/** A text that somebody brought has no address. */
const DRAFTS: readonly Where[] = [
  { platform: 'facebook', kind: 'profile' },
  { platform: 'website', kind: 'policy-page' },
  { platform: 'website', kind: 'web-page' },
];

const ASKED = { level: 'required', where: 'page' } as const;
/** Harder than any policy: every item on every kind of page. */
const EVERYWHERE: Policy = {
  id: 'everywhere',
  version: '1',
  title: 'Every item on every kind of page',
  requirements: Object.fromEntries(
    STANDARD_ITEMS.map((item) => [item, { profile: ASKED, home: ASKED, 'policy-page': ASKED, 'web-page': ASKED }]), // prettier-ignore
  ),
  ownItems: [],
};

type Wording = { item: StandardItem; says: string };

function wordingsOf(agency: FixAgency, language: FixLanguage, platform: Platform): Wording[] {
  const facts = factsOf({ agency, page: { platform } }, language);
  const words = wordsIn(language);
  return STANDARD_ITEMS.flatMap((item) => words[item](facts).map((says) => ({ item, says })));
}

/** Where the text is not met there: item, page, outcome and text. */
async function doubts(agency: FixAgency, where: Where, text: string, items: StandardItem[]) {
  const findings = await runChecks(RULES, readDraft(text, where.platform), {
    about: { agency, ...where },
    policy: EVERYWHERE,
    page: { kind: where.kind, waivers: [] },
    items,
    today: '2026-11-21',
  });
  expect(findings).toHaveLength(items.length);
  return findings
    .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable')
    .map(({ item, outcome, message }) => `${item} ${outcome} (${message}) on ${where.platform} ${where.kind}: ${text}`); // prettier-ignore
}

/** One wording for each item, the fullest or the shortest, as a whole notice has them. */
function whole(wordings: readonly Wording[], which: 'fullest' | 'shortest'): Wording[] {
  const order = which === 'fullest' ? wordings : wordings.toReversed();
  return STANDARD_ITEMS.flatMap((item) => order.find((one) => one.item === item) ?? []);
}

/** Each agency in one of the languages' turns for pages that differ by little only: all of them on all would take a minute. */
const isTurn = (at: number, agency: number): boolean => at % AGENCIES.length === agency;

describe.each(FIX_LANGUAGES)('what is offered in the language %s', (language) => {
  it.each(AGENCIES)('is met alone, wherever it is pasted: $name', async (agency) => {
    const doubted = [];
    for (const where of [...PROFILES.slice(0, 1), ...SITE, ...DRAFTS.slice(0, 1)])
      for (const { item, says } of wordingsOf(agency, language, where.platform))
        doubted.push(...(await doubts(agency, where, says, [item])));
    expect(doubted).toEqual([]);
  });

  it.each(AGENCIES)('is met in a whole notice and in parts of one: $name', async (agency) => {
    const doubted = [];
    const turns = PROFILES.filter((_where, at) => isTurn(at, AGENCIES.indexOf(agency)));
    for (const where of [...turns, ...SITE, ...DRAFTS]) {
      const wordings = wordingsOf(agency, language, where.platform);
      const fullest = whole(wordings, 'fullest');
      const parts = fullest.slice(2).map((_said, from) => fullest.slice(from, from + 3));
      for (const said of [fullest, whole(wordings, 'shortest'), ...parts]) {
        const text = said.map(({ says }) => says).join(where.kind === 'profile' ? ' ' : '\n\n');
        doubted.push(...(await doubts(agency, where, text, said.map(({ item }) => item)))); // prettier-ignore
      }
    }
    expect(doubted).toEqual([]);
  });
});

it('has wordings for every item', () => {
  for (const language of FIX_LANGUAGES) {
    const items = new Set(wordingsOf(RIVERTON, language, 'facebook').map(({ item }) => item));
    expect([...items].sort()).toEqual([...STANDARD_ITEMS].sort());
  }
});
