// The text of a page: what stays of the owner's words, what goes and why, what is on the notice page.
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../checks/index.ts';
import type { FixAgency, FixPage, PageFix } from '../../../core/fix/fix.ts';
import { fixFor } from '../../../core/fix/fix-for.ts';
import { fixPage } from '../../../core/fix/fix-page.ts';
import type { Platform } from '../../../core/inventory/schema.ts';
import { DEFAULT_POLICY } from '../../../core/policy/iacp-2019.ts';
import type { Policy } from '../../../core/policy/schema.ts';
import { readDraft } from '../../../core/read/read.ts';
import { runChecks } from '../../../core/verdict/run-checks.ts';
import { capture as captureOf } from '../../support/report-data.ts';
import type { Finding } from '../../../core/verdict/schema.ts';

const RIVERTON: FixAgency = {
  name: 'Riverton Police Department',
  alsoKnownAs: ['Riverton PD'],
  country: 'US',
  state: 'OH',
  emergencyNumber: '911',
  officialHosts: ['www.riverton.gov'],
  nonEmergencyPhone: '(614) 555-0142',
};
const NOTICED: FixAgency = { ...RIVERTON, noticePage: 'https://www.riverton.gov/social-media-policy' }; // prettier-ignore

const HERE = { level: 'required', where: 'page' } as const;

type Given = {
  agency?: FixAgency;
  platform?: Platform;
  policy?: Policy;
  reader?: 'en' | 'es';
  unread?: boolean;
};

async function findingsOf(bio: string, platform: Platform): Promise<Finding[]> {
  return await runChecks(RULES, readDraft(bio, platform), {
    about: { agency: RIVERTON, platform, kind: 'profile', url: 'https://p.example/riverton' },
    policy: DEFAULT_POLICY,
    page: { kind: 'profile', waivers: [] },
    today: '2026-11-21',
  });
}

async function fixOf(bio: string, given: Given = {}): Promise<PageFix> {
  const { agency = RIVERTON, platform = 'x', policy = DEFAULT_POLICY, reader, unread } = given;
  const kind = platform === 'website' ? 'web-page' : 'profile';
  const on = { platform, kind, url: 'https://p.example/riverton' } as const;
  const findings = await runChecks(RULES, readDraft(bio, platform), {
    about: { agency, ...on },
    policy,
    page: { kind, waivers: [] },
    today: '2026-11-21',
  });
  const page: FixPage = { ...on, findings, ...(unread === true ? {} : { profileText: bio }) };
  const fix = await fixPage({ page, agency, policy, rules: RULES, reader });
  if (fix === undefined) throw new Error('there is nothing to mend');
  return fix;
}

const by = (fix: PageFix, item: string) => fix.items.find((one) => one.item === item);

describe('the text for a profile', () => {
  it('keeps the words of the owner and puts what is missing behind them', async () => {
    const fix = await fixOf('Proud to serve Riverton since 1901 🚓', { agency: NOTICED });
    // Which of the wordings is taken is the checks' to say: any that they accept.
    expect(fix.text).toMatch(
      /^Proud to serve Riverton since 1901 🚓\n(?:In an emergency, call|Emergency: call|Emergency:) 911\. (?:This account is n|N)ot monitored 24\/7\. (?:Comment policy and notices: |Policy: )?www\.riverton\.gov\/social-media-policy$/,
    );
    expect(fix).toMatchObject({
      how: 'replace',
      language: 'en',
      leftOut: [],
      counter: { max: 160 },
    });
    expect(by(fix, 'public-disclosure-notice')?.carriedBy).toBe('notice-page');
    expect(by(fix, 'website-link')?.carriedBy).toBe('text');
  });

  it('takes out what says the opposite, and says so', async () => {
    const fix = await fixOf('News from Riverton PD. This account is monitored 24/7!');
    expect(fix.text).toContain('News from Riverton PD.');
    expect(fix.text).not.toContain('is monitored');
    expect(fix.leftOut).toContainEqual({
      what: 'This account is monitored 24/7!',
      why: 'It says the opposite of what the page must say.',
    });
  });

  it('drops words that no item rests on before those that one does', async () => {
    const bio =
      'Official account of the Riverton Police Department. Road closures, safety tips, photos of our dogs and horses, and much more.';
    const fix = await fixOf(bio, { agency: NOTICED, platform: 'instagram' });
    expect(fix.text).toContain('Official account of the Riverton Police Department.');
    expect(fix.leftOut.map(({ what }) => what)).toEqual([
      'Road closures, safety tips, photos of our dogs and horses, and much more.',
    ]);
  });

  it('gives up words beside which its own would not be understood', async () => {
    const fix = await fixOf('Our model policy for agencies: write “');
    for (const item of fix.items.filter(({ carriedBy }) => carriedBy === 'text'))
      expect(item.text).not.toBe('');
    expect(fix.text).toContain('911');
  });

  it('asks for a notice page where there is none and the field is too short', async () => {
    const fix = await fixOf('', { platform: 'tiktok' });
    expect(fix.text).toContain('911');
    expect(by(fix, 'comment-policy')).toMatchObject({ carriedBy: 'nothing' });
    expect(by(fix, 'comment-policy')?.note).toContain('presence notice');
  });

  it('does not trust a notice page that stands elsewhere', async () => {
    const agency = { ...RIVERTON, noticePage: 'https://notices.example.com/policy' };
    const fix = await fixOf('', { agency, platform: 'tiktok' });
    expect(fix.text).not.toContain('notices.example.com');
    expect(by(fix, 'comment-policy')?.carriedBy).toBe('nothing');
  });

  it('says anew what words said that have no room, where only whose words they are is in doubt', async () => {
    const said = 'This account is not monitored 24/7, dear neighbors of our lovely river town.';
    const bio = `Proud to serve. ${said}`;
    const name = 'Metropolitan Consolidated Public Safety Department';
    const agency = { ...RIVERTON, name, alsoKnownAs: [] };
    const found = await findingsOf(bio, 'facebook');
    const evidence = [{ text: said, place: 'bio', visibility: 'shown' }] as const;
    const doubt = { outcome: 'review', message: 'perhaps-others', evidence } as const;
    const findings = found.map((one) => Object.assign(one, one.item === 'not-monitored-disclaimer' && doubt)); // prettier-ignore
    const page: FixPage = { platform: 'facebook', kind: 'profile', url: 'https://p.example/r', findings, profileText: bio }; // prettier-ignore
    const fix = await fixPage({ page, agency, policy: DEFAULT_POLICY, rules: RULES });
    expect(fix?.leftOut.map(({ what }) => what)).toContain(said);
    expect(fix?.text).toMatch(/not monitored 24\/7/i);
    const item = fix?.items.find((one) => one.item === 'not-monitored-disclaimer');
    expect(item).toMatchObject({ carriedBy: 'text' });
    expect(item).not.toHaveProperty('note');
  });

  it('offers no sentence that the checks refuse even by itself, and says so', async () => {
    const found = (await findingsOf('', 'x')).filter(({ item }) => item === 'purpose-statement');
    const page: FixPage = { platform: 'x', kind: 'profile', url: 'https://p.example/r', findings: found, profileText: '' }; // prettier-ignore
    const rules = { ...RULES, checks: RULES.checks.filter(({ check }) => check.meta.id !== 'purpose-statement') }; // prettier-ignore
    const fix = await fixPage({ page, agency: RIVERTON, policy: DEFAULT_POLICY, rules });
    expect(fix?.items).toMatchObject([{ text: '', carriedBy: 'nothing' }]);
    expect(fix?.items[0]?.note).toContain('write it in your own words');
  });

  it('makes nothing up: an unknown number is said to be unknown', async () => {
    const { nonEmergencyPhone: _, ...agency } = RIVERTON;
    const fix = await fixOf('', { agency, platform: 'linkedin' });
    expect(by(fix, 'contact-information')).toMatchObject({ text: '', carriedBy: 'nothing' });
    expect(by(fix, 'contact-information')?.note).toContain('nonEmergencyPhone');
    const homeless = await fixOf('', { agency: { ...agency, officialHosts: [] } });
    expect(by(homeless, 'website-link')?.note).toContain('officialHosts');
  });

  it('says that it does not know the field where it was not read', async () => {
    const fix = await fixOf('', { unread: true });
    expect(fix.how).toBe('add');
    expect(fix.leftOut).toEqual([
      { why: expect.stringContaining('We could not see what the field says now') },
    ]);
  });

  it('does not give back what somebody copied from the page, with its headings and buttons', async () => {
    const findings = await findingsOf('Riverton PD\nAbout\nWebsite', 'linkedin');
    const submission = { by: 'Sam', at: '2026-11-21T12:00:00Z', seenOn: '2026-11-21', expiresOn: '2026-12-21' }; // prettier-ignore
    const capture = captureOf('https://p.example/riverton');
    const on = {
      platform: 'linkedin',
      kind: 'profile',
      url: 'https://p.example/riverton',
    } as const;
    const page = { ...on, findings, profileText: 'Riverton PD\nAbout\nWebsite' };
    for (const how of ['text', 'screenshot'] as const) {
      const copied = { ...page, capture: { ...capture, submission: { ...submission, how } } };
      const fix = await fixPage({ page: copied, agency: RIVERTON, rules: RULES });
      expect(fix).toMatchObject({ how: 'add' });
      expect(fix?.text).not.toContain('About');
    }
    const saved = { ...page, capture: { ...capture, submission: { ...submission, how: 'html' as const } } }; // prettier-ignore
    expect(await fixPage({ page: saved, agency: RIVERTON, rules: RULES })).toMatchObject({ how: 'replace' }); // prettier-ignore
  });

  it('says nothing twice where only whose words they are is in doubt', async () => {
    const doubt = { outcome: 'review', message: 'perhaps-others' } as const;
    const bio = 'In an emergency, call 911.';
    const said = (await findingsOf(bio, 'x')).find(({ item }) => item === 'emergency-note');
    const findings = said === undefined ? [] : [{ ...said, ...doubt }];
    const on = { platform: 'x', kind: 'profile', url: 'https://p.example/riverton' } as const;
    const fix = await fixPage({ page: { ...on, findings, profileText: bio }, agency: RIVERTON, rules: RULES }); // prettier-ignore
    expect(fix).toMatchObject({ text: '', leftOut: [] });
    expect(fix?.items).toMatchObject([{ item: 'emergency-note', text: '', carriedBy: 'nothing' }]);
    expect(fix?.items[0]?.note).toContain('says it already');
  });

  it('names the law of the state where there is room', async () => {
    const fix = await fixOf('', { platform: 'linkedin' });
    expect(fix.text).toContain('under the Ohio Public Records Act (Ohio Rev. Code § 149.43)');
  });

  it('speaks Spanish to who reads Spanish, whatever the page speaks', async () => {
    const fix = await fixOf('', { platform: 'tiktok', reader: 'es' });
    expect(fix.text).toContain('call 911');
    expect(fix.place.field).toBe('Descripción corta');
    expect(by(fix, 'comment-policy')?.note).toContain('Aquí no cabe');
  });

  it('carries the agency’s own rule in its own words', async () => {
    const policy: Policy = {
      ...DEFAULT_POLICY,
      requirements: {
        ...DEFAULT_POLICY.requirements,
        'tip-line': { profile: HERE, home: HERE, 'policy-page': HERE, 'web-page': HERE },
      },
      ownItems: [
        { id: 'tip-line', title: 'Tip line', rule: 'must-appear', phrases: ['614-555-0100'], message: 'The tip line must be named.', fix: 'Tips: 614-555-0100' },
      ],
    }; // prettier-ignore
    const fix = await fixOf('', { policy });
    expect(fix.text).toContain('Tips: 614-555-0100');
    expect(by(fix, 'tip-line')?.carriedBy).toBe('text');
  });
});

describe('the text for a web page', () => {
  it('is paragraphs to add, what is urgent first', async () => {
    const fix = await fixOf('Our annual report is out.', { platform: 'website' });
    expect(fix.how).toBe('add');
    expect(fix.text).toMatch(/^In an emergency, call 911\.\n\n/);
    expect(fix.counter).not.toHaveProperty('max');
  });
});

describe('one item', () => {
  it('is that of the page, made anew or handed in', async () => {
    const on = { platform: 'x', kind: 'profile', url: 'https://x.com/rivertonpd' } as const;
    const finding: Finding = {
      item: 'emergency-note',
      title: 'Emergency note',
      level: 'required',
      outcome: 'fail',
      message: 'missing',
      says: '',
      evidence: [],
      metOn: 'page',
      checkVersion: '1',
    };
    const request = { page: { ...on, findings: [finding], profileText: '' }, agency: RIVERTON };
    expect(await fixFor(request, 'emergency-note')).toMatchObject({
      text: 'In an emergency, call 911.',
      carriedBy: 'text',
    });
    expect(await fixFor(request, 'emergency-note', await fixPage(request))).toBeDefined();
    expect(await fixFor(request, 'website-link')).toBeUndefined();
    expect(await fixPage({ ...request, page: { ...on, findings: [] } })).toBeUndefined();
  });
});
