// Whether what was read is the page that was asked for, by the real reader: final address, account, the agency's name.
import { describe, expect, test } from 'vitest';
import type { CaptureWithBody } from '../../../core/capture/capture.ts';
import type { Whose } from '../../../core/capture/identity.ts';
import { wallOf } from '../../../core/capture/walls.ts';
import type { Platform } from '../../../core/inventory/schema.ts';
import { readCapture } from '../../../core/read/read.ts';

const RIVERTON: Whose['agency'] = {
  name: 'Riverton Police Department',
  alsoKnownAs: ['Riverton PD'],
  officialHosts: ['riverton.gov'],
};
const TEXT =
  '<p>Report a crime, see the news, and meet the officers of the town. We are here for you every day.</p>';
const NAMED = `<p>Welcome to the Riverton Police Department.</p>${TEXT}`;

type Case = {
  from: string;
  to?: string;
  title?: string;
  head?: string;
  body?: string;
  kind?: Whose['kind'];
  platform?: Platform;
  agency?: Partial<Whose['agency']>;
};

function reasonOf({
  from,
  to = from,
  title = 'Police',
  head = '',
  body = TEXT,
  ...more
}: Case): string {
  const platform = more.platform ?? 'website';
  const html = `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
  const capture: CaptureWithBody = {
    html,
    capture: {
      schema: 1,
      mode: 'static',
      because: '',
      requestedUrl: from,
      finalUrl: to,
      redirects: [],
      status: 200,
      headers: {},
      contentType: 'text/html',
      charset: { label: 'utf-8', from: 'header' },
      capturedAt: '2026-03-02T10:00:00Z',
      durationMs: 1,
      sha256: '',
      bytes: html.length,
    },
  };
  const read = readCapture(capture, platform);
  if (!read.ok) throw new Error(read.failure.detail);
  const whose = { agency: { ...RIVERTON, ...more.agency }, kind: more.kind ?? 'web-page' };
  return wallOf(capture, read.content, platform, whose)?.reason ?? 'the page';
}

describe('a web page', () => {
  test.each<[string, Case, string]>([
    [
      'that names nobody, at its own address',
      { from: 'https://www.riverton.org/police' },
      'the page',
    ],
    [
      'on another host of the site',
      { from: 'https://riverton.org/police', to: 'https://www.riverton.org/police' },
      'the page',
    ],
    [
      'on an official host',
      { from: 'https://rivertonpd.org/police', to: 'https://www.riverton.gov/police/' },
      'the page',
    ],
    [
      'on a new host that bears the name',
      {
        from: 'https://rivertonpd.org/police',
        to: 'https://riverton-police.us/police',
        body: NAMED,
      },
      'the page',
    ],
    [
      'on a new host that bears another name of the agency, in capitals',
      {
        from: 'https://rivertonpd.org/a',
        to: 'https://newhost.us/a',
        title: 'RIVERTON P.D. | Home',
        agency: { alsoKnownAs: ['Riverton P.D.'] },
      },
      'the page',
    ],
    [
      'on a stranger’s host',
      { from: 'https://rivertonpd.org/police', to: 'https://shoes.shop/police', title: 'Shoes' },
      'moved-elsewhere',
    ],
    [
      'that leads to the front page instead',
      {
        from: 'https://www.riverton.gov/police/policy',
        to: 'https://www.riverton.gov/',
        body: NAMED,
      },
      'moved-elsewhere',
    ],
    [
      'that is the front page in another spelling',
      { from: 'https://www.riverton.gov/index.aspx', to: 'https://www.riverton.gov/', body: NAMED },
      'the page',
    ],
    [
      'kept behind # by scripts',
      {
        from: 'https://www.riverton.gov/police',
        to: 'https://www.riverton.gov/#/police',
        body: NAMED,
      },
      'the page',
    ],
    [
      'kept in the query',
      {
        from: 'https://www.riverton.gov/police',
        to: 'https://www.riverton.gov/?page_id=12',
        body: NAMED,
      },
      'the page',
    ],
    [
      'that is the home page of a site that moved',
      {
        from: 'https://www.riverton.gov/home-of-old',
        to: 'https://www.riverton.gov/',
        body: NAMED,
        kind: 'home',
      },
      'the page',
    ],
    [
      'of somebody who took the domain over',
      {
        from: 'https://rivertonpd.org/',
        title: 'Reviews | BestVitamins.com',
        body: '<p>The best vitamins of the year, tested for you.</p>',
        kind: 'home',
      },
      'not-the-page',
    ],
    [
      'whose title names its own site',
      { from: 'https://rivertonpd.org/', title: 'Home | RivertonPD.org', kind: 'home' },
      'the page',
    ],
    [
      'whose title names another site, and which names the town',
      {
        from: 'https://rivertonpd.org/',
        title: 'Jobs at governmentjobs.com',
        body: `<p>Jobs in Riverton.</p>${TEXT}`,
        kind: 'home',
      },
      'the page',
    ],
    [
      'of an agency without a name of its own',
      {
        from: 'https://rivertonpd.org/',
        title: 'Reviews | BestVitamins.com',
        kind: 'home',
        agency: { name: 'Police Department', alsoKnownAs: [] },
      },
      'the page',
    ],
  ])('%s', (_name, one, expected) => expect(reasonOf(one)).toBe(expected));
});

const profile = (name: string, handle: string): Partial<Case> => ({
  title: `${name} (@${handle})`,
  head: `<meta property="og:title" content="${name} (@${handle}) / X">`,
  body: `<script data-testid="UserProfileSchema-test" type="application/ld+json">{"@type":"ProfilePage","mainEntity":{"name":"${name}","additionalName":"${handle}","description":"Call 911"}}</script>`,
  platform: 'x',
  kind: 'profile',
});

describe('what cannot be told', () => {
  test.each<[string, Case, string]>([
    ['no address that can be read', { from: 'nowhere' }, 'the page'],
    [
      'a host without a domain, under another title',
      { from: 'http://127.0.0.1:8080/', title: 'Reviews | BestVitamins.com', kind: 'home' },
      'the page',
    ],
    [
      'a name in another spelling',
      {
        from: 'https://old.org/a',
        to: 'https://new.org/a',
        title: 'Policía de San José',
        agency: { name: 'Policia de San Jose', alsoKnownAs: [] },
      },
      'the page',
    ],
    [
      'a post instead of an account',
      {
        from: 'https://x.com/rivertonpd',
        to: 'https://x.com/i/flow/anything',
        title: 'Riverton Police (@RivertonPD)',
        head: '<meta property="og:title" content="Riverton Police (@RivertonPD) / X">',
        platform: 'x',
        kind: 'profile',
      },
      'the page',
    ],
    [
      'an account on this machine under any name',
      {
        from: 'http://127.0.0.1:8080/draft',
        title: 'Riverton Police (@RivertonPD)',
        head: '<meta property="og:title" content="Riverton Police (@RivertonPD) / X">',
        platform: 'x',
        kind: 'profile',
      },
      'the page',
    ],
  ])('%s', (_name, one, expected) => expect(reasonOf(one)).toBe(expected));
});

describe('a profile', () => {
  test.each<[string, Case, string]>([
    [
      'under its own name',
      { from: 'https://x.com/rivertonpd', ...profile('Riverton Police', 'RivertonPD') },
      'the page',
    ],
    [
      'with a number after its name',
      {
        from: 'https://x.com/rivertonpd',
        to: 'https://x.com/RivertonPD?lang=en',
        ...profile('Riverton Police', 'RivertonPD'),
      },
      'the page',
    ],
    [
      'that was renamed',
      {
        from: 'https://x.com/rivertonpd',
        to: 'https://x.com/riverton_police',
        ...profile('Riverton Police', 'riverton_police'),
      },
      'moved-elsewhere',
    ],
    [
      'of somebody else under its address',
      { from: 'https://x.com/rivertonpd', ...profile('Some One', 'someone') },
      'moved-elsewhere',
    ],
    [
      'whose number became a name',
      {
        from: 'https://www.facebook.com/people/Riverton/100064000000001',
        to: 'https://www.facebook.com/rivertonpd',
        head: '<meta property="og:title" content="Riverton Police">',
        platform: 'facebook',
        kind: 'profile',
      },
      'the page',
    ],
    [
      'whose old name became its handle',
      {
        from: 'https://www.youtube.com/user/rivertonpolice',
        to: 'https://www.youtube.com/@rivertonpd',
        body: '<script>var ytInitialData = {"metadata":{"channelMetadataRenderer":{"title":"Riverton Police","description":"Official."}}};</script>',
        platform: 'youtube',
        kind: 'profile',
      },
      'the page',
    ],
  ])('%s', (_name, one, expected) => expect(reasonOf(one)).toBe(expected));
});
