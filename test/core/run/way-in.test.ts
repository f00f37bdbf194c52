import { describe, expect, it } from 'vitest';
import type { Agency, Page } from '../../../core/inventory/schema.ts';
import type { Connect, Submissions } from '../../../core/ports.ts';
import { declaredWay, wayIn, type WayPorts } from '../../../core/run/way-in.ts';
import type { Submission } from '../../../core/submissions/submission.ts';
import { AGENCY } from '../../support/audit-world.ts';

const TODAY = '2026-11-21';

function page(platform: Page['platform'], url: string, more: Partial<Page> = {}): Page {
  const kind = platform === 'website' ? 'web-page' : 'profile';
  return { id: 'the-page', agencyId: AGENCY.id, platform, kind, url, waivers: [], ...more };
}

const X = page('x', 'https://x.com/rivertonpd');

const SUBMISSION: Submission = {
  schema: 1,
  agencyId: AGENCY.id,
  pageId: 'the-page',
  url: X.url,
  by: 'Dana Ortiz',
  at: '2026-11-01T15:00:00.000Z',
  recordedAt: '2026-11-01T15:00:00.000Z',
  how: 'text',
  seenOn: '2026-11-01',
  expiresOn: '2027-01-30',
  captureKey: 'submissions/riverton/the-page/one',
  sha256: 'ab',
};

const brought = (...found: Submission[]): Submissions => ({
  save: async () => undefined,
  ofPage: async () => found,
});

/** An interface that can be asked, or lacks what `reason` says. */
function interfaceOf(reason?: 'token-missing' | 'permission-missing'): Connect {
  return {
    lacks: async () => (reason === undefined ? undefined : { reason, detail: 'so it is' }),
    host: () => 'https://api.example/',
    visit: async () => ({ ok: false, failure: { reason: 'timeout', detail: '' } }),
  };
}

async function way(one: Page, ports: WayPorts, agency: Agency = AGENCY) {
  const found = await wayIn({ page: one, agency }, ports, TODAY);
  return found.by === 'none' ? found.failure.reason : found.by;
}

describe('the way in that nobody chose', () => {
  it.each([
    ['website', 'https://www.riverton.gov/police', 'crawl'],
    ['website', 'https://mastodon.riverton.gov/@police', 'crawl'],
    ['website', 'https://x.com/rivertonpd', 'api'],
    ['website', 'https://linktr.ee/rivertonpd', 'submitted'],
    ['website', 'https://127.0.0.1.example/', 'crawl'],
    ['link-in-bio', 'https://linktr.ee/rivertonpd', 'submitted'],
    ['link-in-bio', 'https://links.riverton.gov/police', 'crawl'],
    ['bluesky', 'https://bsky.app/profile/riverton.gov', 'api'],
    ['mastodon', 'https://social.riverton.gov/@police', 'api'],
    ['youtube', 'https://www.youtube.com/@rivertonpd', 'api'],
    ['x', 'https://x.com/rivertonpd', 'api'],
    ['facebook', 'https://www.facebook.com/rivertonpd', 'connect'],
    ['instagram', 'https://www.instagram.com/rivertonpd/', 'connect'],
    ['threads', 'https://www.threads.com/@rivertonpd', 'connect'],
    ['linkedin', 'https://www.linkedin.com/company/rivertonpd/', 'submitted'],
    ['tiktok', 'https://www.tiktok.com/@rivertonpd', 'submitted'],
    ['reddit', 'https://www.reddit.com/user/rivertonpd', 'submitted'],
    ['nextdoor', 'https://nextdoor.com/agency-detail/oh/riverton/pd/', 'submitted'],
    ['x', 'http://127.0.0.1:8080/rivertonpd', 'crawl'],
    ['facebook', 'http://facebook.example/rivertonpd', 'crawl'],
  ] as const)('%s at %s: %s', (platform, url, expected) => {
    expect(declaredWay(page(platform, url), AGENCY)).toEqual({ way: expected, chosen: false });
  });

  it('is replaced by the agency’s choice, and that by the page’s', () => {
    const agency = { ...AGENCY, waysIn: { x: { way: 'submitted', reason: 'no budget' } } } as const;
    expect(declaredWay(X, agency)).toEqual({ way: 'submitted', chosen: true });
    const own = { ...X, wayIn: { way: 'api', reason: 'paid for this one' } } as const;
    expect(declaredWay(own, agency)).toEqual({ way: 'api', chosen: true });
    const preview = page('linkedin', 'http://linkedin.example/company/riverton', {
      wayIn: { way: 'submitted', reason: 'shown in the example' },
    });
    expect(declaredWay(preview, AGENCY).way).toBe('submitted');
  });
});

describe('an interface', () => {
  it('is asked when it can be', async () => {
    expect(await way(X, { connect: interfaceOf() })).toBe('connect');
    expect(await way(X, { connect: interfaceOf(), submissions: brought(SUBMISSION) })).toBe(
      'connect',
    );
  });

  it('without its token gives way to what a person brought', async () => {
    const connect = interfaceOf('token-missing');
    expect(await way(X, { connect, submissions: brought(SUBMISSION) })).toBe('submission');
    const missing = await wayIn(
      { page: X, agency: AGENCY },
      { connect, submissions: brought() },
      TODAY,
    );
    expect(missing).toEqual({
      by: 'none',
      failure: {
        reason: 'submission-missing',
        detail:
          'bring it with: presence submit riverton/the-page --text FILE --by "YOUR NAME"; ' +
          'or let X be asked by a key or token: presence doctor --platform x',
      },
    });
  });

  it('that the agency chose is never replaced without a word', async () => {
    const chosen = { ...X, wayIn: { way: 'api', reason: 'we pay for it' } } as const;
    const ports = { connect: interfaceOf('token-missing'), submissions: brought(SUBMISSION) };
    expect(await way(chosen, ports)).toBe('token-missing');
    const bluesky = page('bluesky', 'https://bsky.app/profile/riverton.gov');
    const refused = { ...ports, connect: interfaceOf('permission-missing') };
    expect(await way(bluesky, refused)).toBe('permission-missing');
    expect(await way(X, refused)).toBe('permission-missing');
  });

  it('that is not there at all leaves the platform’s terms', async () => {
    expect(await way(X, {})).toBe('platform-terms');
    const found = await wayIn({ page: page('website', X.url), agency: AGENCY }, {}, TODAY);
    expect(found.by === 'none' && found.failure.detail).toMatch(/^X: /);
    expect(await way(page('tiktok', 'https://www.tiktok.com/@rivertonpd'), {})).toBe(
      'platform-terms',
    );
  });
});

describe('what a person brought', () => {
  const LINKEDIN = page('linkedin', 'https://www.linkedin.com/company/rivertonpd/');

  it('counts until the end of its last day', async () => {
    const last = { ...SUBMISSION, expiresOn: TODAY };
    expect(await way(LINKEDIN, { submissions: brought(last) })).toBe('submission');
    const over = { ...SUBMISSION, expiresOn: '2026-11-20' };
    const found = await wayIn(
      { page: LINKEDIN, agency: AGENCY },
      { submissions: brought(over) },
      TODAY,
    );
    expect(found).toEqual({
      by: 'none',
      failure: {
        reason: 'submission-expired',
        detail:
          'brought by Dana Ortiz as of 2026-11-01, counted until 2026-11-20; ' +
          'bring it again with: presence submit riverton/the-page --text FILE --by "YOUR NAME"',
      },
    });
  });

  it('is asked for when nobody has', async () => {
    const found = await wayIn(
      { page: LINKEDIN, agency: AGENCY },
      { submissions: brought() },
      TODAY,
    );
    expect(found.by === 'none' && found.failure.detail).toBe(
      'bring it with: presence submit riverton/the-page --text FILE --by "YOUR NAME"',
    );
  });
});
