// The notice page: the checks accept all of it, hostile data does nothing, what is not known is left out.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../checks/index.ts';
import { draftCapture } from '../../../core/check-now.ts';
import type { FixAgency } from '../../../core/fix/fix.ts';
import {
  missingFacts,
  noticePage,
  NOTICE_LANGUAGES,
  type NoticeLanguage,
} from '../../../core/notice/notice-page.ts';
import { DEFAULT_POLICY } from '../../../core/policy/iacp-2019.ts';
import { judgeCapture } from '../../../core/verdict/judge-page.ts';

const RIVERTON: FixAgency = {
  name: 'Riverton Police Department',
  alsoKnownAs: ['Riverton PD'],
  country: 'US',
  state: 'OH',
  emergencyNumber: '911',
  officialHosts: ['www.riverton.gov'],
  nonEmergencyPhone: '(614) 555-0142',
  streetAddress: '200 Bridge Street, Riverton, OH 43110',
};
const PAGES = [
  { platform: 'facebook', url: 'https://www.facebook.com/rivertonpd' },
  { platform: 'x', url: 'https://x.com/rivertonpd' },
  { platform: 'tiktok', url: 'https://www.tiktok.com/@rivertonpd', skip: 'closed' },
  { platform: 'website', url: 'https://www.riverton.gov/' },
] as const;

const pageOf = (agency: FixAgency, language: NoticeLanguage): string =>
  noticePage({ agency, pages: PAGES, language, today: '2026-11-21' });

async function outcomesOf(agency: FixAgency, language: NoticeLanguage) {
  const body = pageOf(agency, language);
  const draft = { name: 'notice', body, type: 'text/html' } as const;
  const capture = await draftCapture(draft, new Date('2026-11-21T12:00:00Z'));
  const url = `https://${agency.officialHosts[0]}/social-media-policy`;
  const judged = await judgeCapture(RULES, {
    capture: { ...capture, capture: { ...capture.capture, mode: 'static', finalUrl: url } },
    about: { agency, platform: 'website', kind: 'policy-page', url },
    policy: DEFAULT_POLICY,
    page: { kind: 'policy-page', waivers: [] },
    today: '2026-11-21',
  });
  expect(judged.failure).toBeUndefined();
  return new Map(judged.findings.map(({ item, outcome }) => [item, outcome]));
}

describe('the notice page', () => {
  it.each(NOTICE_LANGUAGES)(
    'meets every item that a policy page must have: %s',
    async (language) => {
      const outcomes = await outcomesOf(RIVERTON, language);
      expect(outcomes.size).toBe(9);
      expect([...outcomes].filter(([, outcome]) => outcome !== 'pass')).toEqual([]);
    },
  );

  it('meets them for agencies of other countries, and whatever they are called', async () => {
    const agency = fc.record({
      name: fc.constantFrom('City of Port Orford', "St. Mary's County Sheriff's Office", 'Thames Valley Police', 'Service de police de la Ville de Québec', '<script>alert(1)</script> PD', '"Best" & Sons Fire\u202eDept'),
      country: fc.constantFrom('US', 'GB', 'NZ', 'IE', 'AU', 'CA'),
      emergencyNumber: fc.constantFrom('911', '999', '111', '112', '000'),
    }); // prettier-ignore
    await fc.assert(
      fc.asyncProperty(agency, fc.constantFrom(...NOTICE_LANGUAGES), async (of, language) => {
        const outcomes = await outcomesOf({ ...RIVERTON, ...of }, language);
        expect([...outcomes].filter(([, outcome]) => outcome !== 'pass')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('shows hostile data as text', () => {
    const page = pageOf({ ...RIVERTON, name: '<img src=x onerror=alert(1)>"\u202e', nonEmergencyPhone: '</address><script>' }, 'both'); // prettier-ignore
    expect(page).not.toMatch(/<img|<script|\u202e/);
    expect(page).toContain('&lt;img src=x');
  });

  it('needs nothing else: no script, nothing to load', () => {
    const page = pageOf(RIVERTON, 'both');
    expect(page).not.toMatch(/<script|<link|<img|url\(|@import/);
    expect(page).toContain('<article lang="es"');
  });

  it('names the accounts that are in use, and no others', () => {
    const page = pageOf(RIVERTON, 'en');
    expect(page).toContain('href="https://www.facebook.com/rivertonpd"');
    expect(page).not.toContain('tiktok');
  });

  it('leaves out what is not known, and says what that is', () => {
    const { nonEmergencyPhone: _, streetAddress: _a, state: _s, ...bare } = RIVERTON;
    expect(missingFacts(RIVERTON)).toEqual([]);
    expect(missingFacts(bare)).toEqual(['nonEmergencyPhone', 'state']);
    const page = noticePage({ agency: bare, pages: [], language: 'en', today: '2026-11-21' });
    expect(page).not.toMatch(/undefined|\[your|reach us here/);
    expect(missingFacts({ ...bare, officialHosts: [] })).toContain('officialHosts');
  });
});
