// For every platform, every language and any agency's data: the text fits, and the product's own checks pass on it.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../checks/index.ts';
import { fits } from '../../../core/fix/count.ts';
import { mostOf, roomOf } from '../../../core/fix/fields.ts';
import type { FixAgency, FixPage, PageFix } from '../../../core/fix/fix.ts';
import { fixPage } from '../../../core/fix/fix-page.ts';
import { PLATFORMS, type Platform } from '../../../core/inventory/schema.ts';
import { DEFAULT_POLICY } from '../../../core/policy/iacp-2019.ts';
import { policyLinks } from '../../../core/read/policy-links.ts';
import { readDraft } from '../../../core/read/read.ts';
import { runChecks } from '../../../core/verdict/run-checks.ts';
import type { Finding } from '../../../core/verdict/schema.ts';

const PROFILES = PLATFORMS.filter((platform) => platform !== 'website');

/** As `presence check` judges a text that somebody brought. */
async function judged(
  text: string,
  agency: FixAgency,
  on: Pick<FixPage, 'platform' | 'kind' | 'url'>,
) {
  const content = readDraft(text, on.platform);
  const findings = await runChecks(RULES, content, {
    about: { agency, ...on },
    policy: DEFAULT_POLICY,
    page: { kind: on.kind, waivers: [] },
    today: '2026-11-21',
  });
  return { findings, links: policyLinks(content, agency.officialHosts, on.url) };
}

async function fixed(agency: FixAgency, platform: Platform, bio: string, language: string) {
  const kind = platform === 'website' ? 'web-page' : 'profile';
  const url =
    platform === 'website' ? 'https://www.riverton.gov/police' : 'https://p.example/riverton';
  const on = { platform, kind, url } as const;
  const before = await judged(bio, agency, on);
  const page: FixPage = { ...on, findings: before.findings, language, profileText: bio };
  return { on, before, fix: await fixPage({ page, agency, language, rules: RULES }) };
}

async function proves(
  agency: FixAgency,
  on: Pick<FixPage, 'platform' | 'kind' | 'url'>,
  fix: PageFix,
) {
  const most = mostOf(roomOf(on.platform));
  expect(fits(fix.text, most), `${fix.text.length} of ${most?.max}: ${fix.text}`).toBe(true);
  const after = await judged(fix.text, agency, on);
  const outcomes = new Map(after.findings.map(({ item, outcome }) => [item, outcome]));
  for (const { item, carriedBy } of fix.items)
    if (carriedBy === 'text') expect(outcomes.get(item), `${item} in: ${fix.text}`).toBe('pass');
  if (fix.items.some(({ carriedBy }) => carriedBy === 'notice-page'))
    expect(after.links).toContain(agency.noticePage);
  return after;
}

const WORDS = ['Riverton', 'Port', 'St.', "Mary's", 'Police', 'Department', 'Fire', '&', 'Rescue', 'County', 'Sheriff', 'Office', 'City', 'of', 'Oak', 'Ñuñoa', 'Québec', 'Service', '911', 'No.', 'District', 'Ω', 'Nº 4']; // prettier-ignore
const name = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.constant('Metropolitan Consolidated Public Safety and Emergency Services Department '.repeat(4)),
).filter((text) => /[\p{L}\p{N}]/u.test(text)); // prettier-ignore

const host = fc.oneof(
  fc.constantFrom(
    'www.riverton.gov',
    'riverton.police.example',
    'cityof-a-very-long-name-indeed.and-its-departments.riverton-county.example',
  ),
  fc.domain(),
);

const agency: fc.Arbitrary<FixAgency> = fc
  .record(
    {
      name,
      alsoKnownAs: fc.array(name, { maxLength: 2 }),
      country: fc.constantFrom('US', 'CA', 'GB', 'AU', 'NZ', 'IE', 'MX'),
      emergencyNumber: fc.constantFrom('911', '999', '112', '000', '111'),
      officialHosts: host.map((one) => [one]),
      state: fc.constantFrom('OH', 'TX', 'FL', 'ON', 'QC', 'NSW', 'SCT', 'XX'),
      nonEmergencyPhone: fc.constantFrom('(614) 555-0142', '+1 614-555-0142', '614-555-0142'),
      contactEmail: fc.constant('police@riverton.gov'),
      noticePage: fc.string({ maxLength: 1 }),
    },
    { requiredKeys: ['name', 'alsoKnownAs', 'country', 'emergencyNumber', 'officialHosts'] },
  )
  .map((of) => {
    if (of.noticePage !== undefined)
      of.noticePage = `https://${of.officialHosts[0]}/social-media-policy`;
    return of;
  });

const bio = fc.oneof(
  fc.constant(''),
  fc.constantFrom(
    'Serving Riverton since 1901 🚓',
    'Proud to protect and serve. Tip line: 614-555-0100. Account monitored 24/7!',
    'Official account of the Riverton Police Department. News and alerts.',
    'Policía de Riverton. Cuenta no supervisada las 24 horas.',
    '“We quote and never end',
    'Call 911. Not monitored 24/7. riverton.gov',
    'Follow us on IG @rivertonpd\nDon’t report crime here\n\nK-9 Rex’s fans welcome',
  ),
  fc.lorem({ maxCount: 12, mode: 'sentences' }),
  fc.string({ unit: 'grapheme', maxLength: 160 }),
);

describe('the text of a page', { timeout: 180_000 }, () => {
  it('fits its field, and what it says to carry is accepted by the checks', async () => {
    await fc.assert(
      fc.asyncProperty(
        agency,
        fc.constantFrom(...PLATFORMS),
        bio,
        fc.constantFrom('en', 'es', 'fr'),
        async (of, platform, text, language) => {
          const { on, fix } = await fixed(of, platform, text, language);
          if (fix !== undefined) await proves(of, on, fix);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('always says how to get help and that nobody watches, on every platform and in every language', async () => {
    await fc.assert(
      fc.asyncProperty(
        agency,
        fc.constantFrom(...PROFILES),
        bio,
        fc.constantFrom('en', 'es', 'fr'),
        async (of, platform, text, language) => {
          const { on, fix } = await fixed(of, platform, text, language);
          const after = fix === undefined ? await judged(text, of, on) : await proves(of, on, fix);
          const outcome = (item: string): Finding['outcome'] | undefined =>
            after.findings.find((one) => one.item === item)?.outcome;
          expect(outcome('emergency-note'), fix?.text).toBe('pass');
          expect(outcome('not-monitored-disclaimer'), fix?.text).toBe('pass');
        },
      ),
      { numRuns: 50 },
    );
  });

  it.each(
    PLATFORMS.flatMap((platform) => ['en', 'es', 'fr'].map((language) => ({ platform, language }))),
  )(
    'carries every item of an empty $platform page in $language, itself or on the notice page',
    async ({ platform, language }) => {
      const of: FixAgency = {
        name: 'Riverton Police Department',
        alsoKnownAs: ['Riverton PD'],
        country: 'US',
        state: 'OH',
        emergencyNumber: '911',
        officialHosts: ['www.riverton.gov'],
        nonEmergencyPhone: '(614) 555-0142',
        noticePage: 'https://www.riverton.gov/social-media-policy',
      };
      const { on, fix } = await fixed(of, platform, '', language);
      expect(fix).toBeDefined();
      if (fix === undefined) return;
      await proves(of, on, fix);
      expect(fix.items.filter(({ carriedBy }) => carriedBy === 'nothing')).toEqual([]);
    },
  );
});
