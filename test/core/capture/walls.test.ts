// What stands in a page's place, and what only looks like it. Pages are read by the real reader.
import { describe, expect, test } from 'vitest';
import type { CaptureWithBody } from '../../../core/capture/capture.ts';
import { challengeOf, type Seen } from '../../../core/capture/challenges.ts';
import { rawTitle, refusalOf, wallOf } from '../../../core/capture/walls.ts';
import type { Platform } from '../../../core/inventory/schema.ts';
import { readCapture } from '../../../core/read/read.ts';
import { processorMs } from '../../support/processor-time.ts';

type Shown = {
  url?: string;
  from?: string;
  status?: number;
  headers?: Record<string, string>;
  title?: string;
  head?: string;
  body?: string;
  mode?: CaptureWithBody['capture']['mode'];
};

const LONG = `<p>${'The Riverton Police Department serves the people of Riverton and keeps its streets safe. '.repeat(12)}</p>`;

const og = (name: string) => `<meta property="og:title" content="${name}">`;

const seen = (over: Partial<Seen>): Seen => ({
  status: 200,
  headers: {},
  url: 'https://www.riverton.gov/',
  title: '',
  html: '',
  visibleText: 0,
  ...over,
});

function page(shown: Shown): CaptureWithBody {
  const url = shown.url ?? 'https://www.riverton.gov/police';
  const html = `<!doctype html><html lang="en"><head><title>${shown.title ?? ''}</title>${shown.head ?? ''}</head><body>${shown.body ?? ''}</body></html>`;
  return {
    html,
    capture: {
      schema: 1,
      mode: shown.mode ?? 'static',
      because: '',
      requestedUrl: shown.from ?? url,
      finalUrl: url,
      redirects: [],
      status: shown.status ?? 200,
      headers: shown.headers ?? {},
      contentType: 'text/html',
      charset: { label: 'utf-8', from: 'header' },
      capturedAt: '2026-03-02T10:00:00Z',
      durationMs: 1,
      sha256: '',
      bytes: html.length,
    },
  };
}

function wall(platform: Platform, shown: Shown): string {
  const capture = page(shown);
  const read = readCapture(capture, platform);
  if (!read.ok) throw new Error(read.failure.detail);
  return wallOf(capture, read.content, platform)?.reason ?? 'the page';
}

describe('a web site', () => {
  test.each<[string, Shown, string]>([
    ['an ordinary page', { title: 'Police', body: LONG }, 'the page'],
    [
      'a short page',
      { title: 'Contact', body: '<h1>Contact</h1><p>Call 555-0100.</p>' },
      'the page',
    ],
    [
      'a page about challenges',
      { title: 'How we test visitors', body: `${LONG}<p>Just a moment: Request unsuccessful.</p>` },
      'the page',
    ],
    [
      'a page behind a vendor',
      {
        title: 'Police',
        headers: { server: 'cloudflare', 'cf-ray': '1' },
        body: `<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>${LONG}`,
      },
      'the page',
    ],
    [
      'a form with a captcha',
      { title: 'Report a crime', body: `${LONG}<div class="g-recaptcha"></div>` },
      'the page',
    ],
    [
      'a fire company with a number',
      { title: '404 Main Street Fire Station', body: LONG },
      'the page',
    ],
    [
      'a page with a login form at its side',
      { title: 'Police', body: `${LONG}<form><input type="password"></form>` },
      'the page',
    ],
    [
      'a page that mentions missing pages',
      { title: 'Help', body: `${LONG}<p>If a page cannot be found, use the search.</p>` },
      'the page',
    ],
    [
      'a help page under a login',
      { url: 'https://www.riverton.gov/login', title: 'Log in', body: LONG },
      'the page',
    ],
    ['nothing', { title: 'Police' }, 'empty'],
    [
      'a challenge by header',
      { headers: { 'cf-mitigated': 'challenge' }, body: LONG },
      'bot-challenge',
    ],
    [
      'a challenge by script',
      { title: 'Just a moment...', body: '<script>window._cf_chl_opt={}</script>' },
      'bot-challenge',
    ],
    [
      'a challenge by title',
      { title: 'Just a moment...', body: '<p>Please wait.</p>' },
      'bot-challenge',
    ],
    [
      'a challenge in a frame',
      { body: '<iframe src="/_Incapsula_Resource?x=1"></iframe>' },
      'bot-challenge',
    ],
    [
      'a page with an incident number',
      { title: 'Access Denied', body: '<p>Reference #18.2d351ab8.1557333295.a4e16ab</p>' },
      'bot-challenge',
    ],
    [
      'a question whether human',
      {
        title: 'riverton.gov',
        body: '<p>Verifying you are human. This may take a few seconds.</p>',
      },
      'bot-challenge',
    ],
    [
      'a captcha and nothing else',
      { body: '<div class="h-captcha"></div><p>Please continue.</p>' },
      'bot-challenge',
    ],
    [
      'a queue',
      {
        url: 'https://riverton.queue-it.net/?c=riverton',
        from: 'https://www.riverton.gov/',
        title: 'Queue',
        body: LONG,
      },
      'bot-challenge',
    ],
    ['a missing page by title', { title: 'Page not found | Riverton', body: LONG }, 'soft-404'],
    ['a missing page by number', { title: '404', body: LONG }, 'soft-404'],
    ['a missing page in Spanish', { title: 'Página no encontrada', body: LONG }, 'soft-404'],
    [
      'a missing page by heading',
      {
        title: 'Riverton',
        body: '<h1>Sorry, this page does not exist.</h1><p>Try the search.</p>',
      },
      'soft-404',
    ],
    [
      'a missing page by number first',
      {
        title: 'Riverton',
        body: `${LONG}${LONG}<p>404. The page you asked for wasn't found here.</p>`,
      },
      'soft-404',
    ],
    [
      'a missing page that says so twice',
      {
        title: 'Riverton',
        body: `${LONG}${LONG}${LONG}<h1>Page not found</h1><p>The page you want can not be found.</p>`,
      },
      'soft-404',
    ],
    [
      'a log-in elsewhere',
      {
        url: 'https://login.microsoftonline.com/common',
        from: 'https://www.riverton.gov/',
        title: 'Sign in',
        body: LONG,
      },
      'login-wall',
    ],
    [
      'a log-in on the site',
      {
        url: 'https://www.riverton.gov/account/login?next=/police',
        from: 'https://www.riverton.gov/police',
        body: LONG,
      },
      'login-wall',
    ],
    [
      'a password and nothing else',
      { title: 'Staff', body: '<input type="password">Password' },
      'login-wall',
    ],
    [
      'a site under maintenance',
      { title: 'Site maintenance', body: '<p>Back soon.</p>' },
      'maintenance',
    ],
    [
      'a shell',
      { title: 'Riverton', body: '<div id="root"></div><script src="/app.js"></script>' },
      'needs-browser',
    ],
    ['a page whose status says no', { status: 503, title: 'Police', body: LONG }, 'server-error'],
    ['an empty page in the browser', { mode: 'browser', body: '<div id="root"></div>' }, 'empty'],
  ])('%s', (_name, shown, expected) => {
    expect(wall('website', shown)).toBe(expected);
  });

  test('a draft is never too short, and has no status', () => {
    expect(wall('website', { mode: 'draft', status: 0, body: '<p>Call 911.</p>' })).toBe(
      'the page',
    );
    expect(wall('facebook', { mode: 'draft', status: 0, body: '<p>Official page.</p>' })).toBe(
      'the page',
    );
    expect(wall('website', { mode: 'draft', status: 0, title: 'Page not found' })).toBe('soft-404');
  });
});

describe('a profile', () => {
  const profiles: [Platform, string, Shown][] = [
    [
      'facebook',
      'by its tags',
      {
        url: 'https://www.facebook.com/RivertonPD',
        title: 'Riverton Police',
        head: `${og('Riverton Police')}<meta property="og:description" content="Riverton Police. 10 likes. Official page.">`,
        body: '<form id="login_form"></form>',
      },
    ],
    [
      'x',
      'by its data',
      {
        url: 'https://x.com/RivertonPD',
        title: 'Riverton Police (@RivertonPD) / X',
        body: '<script data-testid="UserProfileSchema-test" type="application/ld+json">{"@type":"ProfilePage","mainEntity":{"name":"Riverton Police","description":"Call 911"}}</script><noscript>JavaScript is not available.</noscript>',
      },
    ],
    [
      'youtube',
      'by its data',
      {
        url: 'https://www.youtube.com/@RivertonPD',
        title: 'Riverton Police - YouTube',
        body: '<script>var ytInitialData = {"metadata":{"channelMetadataRenderer":{"title":"Riverton Police","description":"Official channel."}}};</script>',
      },
    ],
    [
      'instagram',
      'by its tags',
      {
        url: 'https://www.instagram.com/rivertonpd/',
        title: 'Riverton PD (@rivertonpd)',
        head: og('Riverton PD (@rivertonpd) • Instagram photos and videos'),
      },
    ],
  ];
  test.each(profiles)('on %s is there, %s', (platform, _how, shown) => {
    expect(wall(platform, shown)).toBe('the page');
  });

  test.each<[Platform, string, Shown, string]>([
    [
      'facebook',
      'a log-in address',
      { url: 'https://www.facebook.com/login/?next=x', title: 'Log in', body: LONG },
      'login-wall',
    ],
    [
      'facebook',
      'a consent screen',
      { url: 'https://www.facebook.com/cookie/consent-page/', body: LONG },
      'consent-wall',
    ],
    [
      'facebook',
      'only its own name',
      {
        url: 'https://www.facebook.com/RivertonPD',
        title: 'Facebook',
        body: '<div id="app"></div>',
      },
      'login-or-gone',
    ],
    [
      'facebook',
      'a missing page',
      { url: 'https://www.facebook.com/Nobody', title: 'Page Not Found' },
      'soft-404',
    ],
    [
      'facebook',
      'content not available',
      {
        url: 'https://www.facebook.com/Old',
        title: 'Facebook',
        body: '<script type="application/json">{"props":{"title":"This content isn\'t available right now"}}</script>',
      },
      'unavailable',
    ],
    [
      'facebook',
      'status 400',
      { url: 'https://www.facebook.com/RivertonPD', status: 400, title: 'Bad' },
      'bot-challenge',
    ],
    [
      'instagram',
      'status 401',
      { url: 'https://www.instagram.com/rivertonpd/', status: 401 },
      'rate-limited',
    ],
    [
      'instagram',
      'an empty route',
      {
        url: 'https://www.instagram.com/nobody/',
        title: 'Instagram',
        body: '<script type="application/json">{"routePath":null}</script>',
      },
      'soft-404',
    ],
    [
      'x',
      'no such account',
      {
        url: 'https://x.com/nobody',
        title: 'Profile / X',
        body: '<span>This account doesn’t exist</span>',
      },
      'soft-404',
    ],
    [
      'x',
      'a suspended account',
      { url: 'https://x.com/old', title: 'Profile / X', body: '<span>Account suspended</span>' },
      'suspended',
    ],
    [
      'x',
      'a shell',
      { url: 'https://x.com/RivertonPD', title: 'X', body: '<div id="react-root"></div>' },
      'needs-browser',
    ],
    [
      'x',
      'a shell in the browser',
      {
        url: 'https://x.com/RivertonPD',
        title: 'X',
        mode: 'browser',
        body: '<p>Happening now. Join today.</p>',
      },
      'login-or-gone',
    ],
    [
      'x',
      'a page of much else',
      { url: 'https://x.com/RivertonPD', title: 'X', body: LONG },
      'login-or-gone',
    ],
    [
      'youtube',
      'consent',
      { url: 'https://consent.youtube.com/m?continue=x', title: 'Before you continue', body: LONG },
      'consent-wall',
    ],
    [
      'youtube',
      'too many visits',
      {
        url: 'https://www.google.com/sorry/index?continue=x',
        status: 429,
        body: '<form id="captcha-form"></form>',
      },
      'bot-challenge',
    ],
    [
      'youtube',
      'an ended account',
      {
        url: 'https://www.youtube.com/@old',
        title: 'YouTube',
        body: '<script>var ytInitialData = {"alerts":[{"alertRenderer":{"type":"ERROR","text":{"simpleText":"This account has been terminated for a violation."}}}]};</script>',
      },
      'suspended',
    ],
    [
      'tiktok',
      'a private account',
      {
        url: 'https://www.tiktok.com/@a',
        title: 'TikTok',
        body: '<script type="application/json">{"statusCode":10222}</script>',
      },
      'login-wall',
    ],
    [
      'linkedin',
      'status 999',
      { url: 'https://www.linkedin.com/company/riverton/', status: 999 },
      'bot-challenge',
    ],
    [
      'linkedin',
      'a wall',
      { url: 'https://www.linkedin.com/authwall?x=1', title: 'Sign Up', body: LONG },
      'login-wall',
    ],
    [
      'mastodon',
      'a closed account',
      { url: 'https://social.riverton.gov/@pd', status: 410 },
      'suspended',
    ],
    [
      'nextdoor',
      'a log-in title',
      { url: 'https://nextdoor.com/agency-detail/a/b/c/', title: 'Log in - Nextdoor' },
      'login-wall',
    ],
    [
      'reddit',
      'a block',
      { url: 'https://www.reddit.com/user/RivertonPD/', status: 403, title: 'Blocked' },
      'bot-challenge',
    ],
    [
      'bluesky',
      'only its own name',
      {
        url: 'https://bsky.app/profile/nobody.gov',
        title: 'Bluesky',
        body: '<div id="root"></div>',
      },
      'needs-browser',
    ],
    [
      'threads',
      'a log-in',
      { url: 'https://www.threads.com/login/', title: 'Threads • Log in' },
      'login-or-gone',
    ],
    [
      'link-in-bio',
      'a missing page',
      {
        url: 'https://linktr.ee/nobody',
        title: 'Linktree',
        body: '<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"statusCode":404}}}</script>',
      },
      'soft-404',
    ],
  ])('on %s is not: %s', (platform, _how, shown, expected) => {
    expect(wall(platform, shown)).toBe(expected);
  });
});

describe('an answer that nobody reads further', () => {
  test('a page is none', () => {
    expect(refusalOf(seen({ status: 200 }), 'website')).toBeUndefined();
    expect(refusalOf(seen({ status: 203 }), 'website')).toBeUndefined();
  });

  test.each([
    [205, 'empty'],
    [302, 'http-status'],
    [404, 'not-found'],
    [599, 'server-error'],
    [600, 'http-status'],
    [100, 'http-status'],
  ])('status %i: %s', (status, reason) => {
    expect(refusalOf(seen({ status }), 'website')).toEqual({ reason, detail: `HTTP ${status}` });
  });

  test('a date to wait for is left out', () => {
    const headers = { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' };
    expect(refusalOf(seen({ status: 503, headers }), 'website')?.detail).toBe('HTTP 503');
  });

  test('its title is found, and a page without one has none', () => {
    expect(rawTitle('<html><TITLE lang=en> Just a moment </TITLE>')).toBe('Just a moment');
    expect(rawTitle('<p>no title')).toBe('');
  });

  test('weak marks of a vendor need a status or an almost empty page', () => {
    const html = '<p>Request unsuccessful.</p>';
    expect(challengeOf(seen({ html, visibleText: 3_000 }))).toBeUndefined();
    expect(challengeOf(seen({ html, visibleText: 3_000, status: 403 }))).toBe('Imperva');
    expect(challengeOf(seen({ html, visibleText: 30 }))).toBe('Imperva');
    expect(challengeOf(seen({ html: '_cf_chl_opt', visibleText: 9_000 }))).toBeUndefined();
  });

  test.each([
    ['Cloudflare', "window._cf_chl_opt={cvId:'3'}"],
    ['Cloudflare', '<script src="/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page"></script>'],
    ['Cloudflare', '<span class="cf-error-code">1020</span>'],
    ['Akamai', 'Reference &#35;18.4f2b1202.1700000000.1a2b3c4d'],
    ['Akamai', 'Reference  #18.4f2b1202.1700000000.1a2b3c4d'],
    ['Imperva', 'Incapsula incident ID: 1-2'],
    ['Imperva', '<iframe src="/_Incapsula_Resource?x=1">'],
    ['HUMAN', '<div id="px-captcha"></div>'],
    ['HUMAN', '<script src="https://captcha.px-cdn.net/a.js"></script>'],
    ['HUMAN', 'https://www.perimeterx.com/whywasiblocked'],
    ['DataDome', 'https://geo.captcha-delivery.com/captcha/'],
    ['Kasada', 'KPSDK.scriptStart = 1'],
    ['F5', 'The requested URL was rejected. Please consult with your administrator.'],
    ['Sucuri', 'SUCURI WebSite Firewall - Access Denied'],
    ['Wordfence', 'Generated by Wordfence at'],
    ['DDoS-Guard', '<script src="/.well-known/ddos-guard/js-challenge/index.js">'],
    ['Anubis', '<script id="anubis_challenge">'],
    ['Anubis', '/.within.website/x/cmd/anubis/static/'],
  ])('a strong mark of %s is seen on a page with text: %s', (vendor, html) => {
    expect(challengeOf(seen({ html, visibleText: 3_000 }))).toBe(vendor);
  });

  test('a page made to slow the search down does not', () => {
    const html =
      '<iframe '.repeat(100_000) +
      'Reference #1.'.repeat(50_000) +
      '/cdn-cgi/challenge-platform/'.repeat(50_000);
    const start = processorMs();
    for (const platform of ['website', 'youtube', 'bluesky'] as const)
      refusalOf(seen({ html, title: html, url: `https://x.gov/${html}` }), platform);
    expect(processorMs() - start).toBeLessThan(5_000);
  });
});
