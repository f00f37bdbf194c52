import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLATFORMS, type Platform } from '../../../core/inventory/schema.ts';
import {
  canonicalUrl,
  handleOf,
  platformOf,
  samePageKey,
} from '../../../core/platforms/address.ts';
import { processorMs } from '../../support/processor-time.ts';

/** What people write, and the one form it has. */
const CANONICAL: [Platform, string, string][] = [
  ['facebook', 'https://www.facebook.com/rivertonpd', 'https://www.facebook.com/rivertonpd'],
  ['facebook', 'facebook.com/RivertonPD', 'https://www.facebook.com/rivertonpd'],
  [
    'facebook',
    'http://m.facebook.com/RivertonPD/about?ref=page_internal',
    'https://www.facebook.com/rivertonpd',
  ],
  [
    'facebook',
    'https://fr-fr.facebook.com/pg/Riverton.PD/posts/',
    'https://www.facebook.com/riverton.pd',
  ],
  ['facebook', 'https://fb.com/rivertonpd', 'https://www.facebook.com/rivertonpd'],
  ['facebook', 'https://m.me/rivertonpd', 'https://www.facebook.com/rivertonpd'],
  ['facebook', 'https://www.facebook.com/#!/rivertonpd', 'https://www.facebook.com/rivertonpd'],
  [
    'facebook',
    'https://www.facebook.com/profile.php?sk=about&id=100064512345678&mibextid=a',
    'https://www.facebook.com/profile.php?id=100064512345678',
  ],
  [
    'facebook',
    'https://www.facebook.com/people/Riverton-PD/100064512345678/',
    'https://www.facebook.com/100064512345678',
  ],
  [
    'facebook',
    'https://www.facebook.com/pages/category/Police/Riverton-PD-100064512345678/',
    'https://www.facebook.com/100064512345678',
  ],
  [
    'facebook',
    'https://www.facebook.com/p/Riverton-PD-100064512345678/',
    'https://www.facebook.com/100064512345678',
  ],
  [
    'facebook',
    'https://www.facebook.com/Riverton-PD-1000645123456/',
    'https://www.facebook.com/1000645123456',
  ],
  [
    'facebook',
    'https://www.facebook.com/login/?next=https%3A%2F%2Fwww.facebook.com%2FRivertonPD%2F',
    'https://www.facebook.com/rivertonpd',
  ],
  [
    'facebook',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.facebook.com%2Frivertonpd',
    'https://www.facebook.com/rivertonpd',
  ],
  [
    'instagram',
    'https://instagram.com/Riverton_PD?igsh=abc',
    'https://www.instagram.com/riverton_pd/',
  ],
  [
    'instagram',
    'https://www.instagram.com/riverton_pd/reel/abc/',
    'https://www.instagram.com/riverton_pd/',
  ],
  [
    'instagram',
    'https://www.instagram.com/accounts/login/?next=/Riverton_PD/',
    'https://www.instagram.com/riverton_pd/',
  ],
  [
    'instagram',
    'https://www.instagram.com/stories/riverton_pd/123',
    'https://www.instagram.com/riverton_pd/',
  ],
  ['instagram', 'https://ig.me/m/riverton_pd', 'https://www.instagram.com/riverton_pd/'],
  ['instagram', 'instagr.am/riverton_pd', 'https://www.instagram.com/riverton_pd/'],
  ['x', 'https://twitter.com/RivertonPD', 'https://x.com/rivertonpd'],
  ['x', 'http://mobile.twitter.com/RivertonPD/status/1?s=20', 'https://x.com/rivertonpd'],
  ['x', 'https://twitter.com/#!/RivertonPD', 'https://x.com/rivertonpd'],
  [
    'x',
    'https://twitter.com/intent/follow?original_referer=a&screen_name=RivertonPD',
    'https://x.com/rivertonpd',
  ],
  ['x', 'https://x.com/i/user/12345', 'https://x.com/i/user/12345'],
  ['x', 'https://nitter.net/RivertonPD', 'https://x.com/rivertonpd'],
  [
    'x',
    'https://x.com/i/flow/login?redirect_after_login=%2FRivertonPD',
    'https://x.com/rivertonpd',
  ],
  ['youtube', 'https://youtube.com/@RivertonPD/videos?si=1', 'https://www.youtube.com/@rivertonpd'],
  ['youtube', 'https://m.youtube.com/c/@RivertonPD', 'https://www.youtube.com/@rivertonpd'],
  [
    'youtube',
    'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv/about',
    'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv',
  ],
  [
    'youtube',
    'https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv',
    'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv',
  ],
  ['youtube', 'https://www.youtube.com/c/RivertonPD', 'https://www.youtube.com/c/RivertonPD'],
  ['youtube', 'https://www.youtube.com/user/RivertonPD', 'https://www.youtube.com/user/RivertonPD'],
  ['youtube', 'https://www.youtube.com/RivertonPD', 'https://www.youtube.com/RivertonPD'],
  ['youtube', 'https://www.youtube.com/@Ca%C3%B1onCity', 'https://www.youtube.com/@ca%C3%B1oncity'],
  [
    'youtube',
    'https://consent.youtube.com/m?continue=https%3A%2F%2Fwww.youtube.com%2F%40rivertonpd',
    'https://www.youtube.com/@rivertonpd',
  ],
  [
    'tiktok',
    'https://m.tiktok.com/@Riverton.PD/video/1?lang=en',
    'https://www.tiktok.com/@riverton.pd',
  ],
  ['threads', 'https://www.threads.net/@RivertonPD?xmt=1', 'https://www.threads.com/@rivertonpd'],
  ['threads', 'https://threads.com/RivertonPD', 'https://www.threads.com/@rivertonpd'],
  [
    'linkedin',
    'https://uk.linkedin.com/company/City-of-Riverton/about/?trk=a',
    'https://www.linkedin.com/company/city-of-riverton/',
  ],
  [
    'linkedin',
    'https://www.linkedin.com/authwall?sessionRedirect=https%3A%2F%2Fwww.linkedin.com%2Fcompany%2Fcity-of-riverton',
    'https://www.linkedin.com/company/city-of-riverton/',
  ],
  [
    'nextdoor',
    'https://www.nextdoor.com/agency-detail/IL/Riverton/riverton-police-4/?source=x',
    'https://nextdoor.com/agency-detail/il/riverton/riverton-police-4/',
  ],
  [
    'nextdoor',
    'https://nextdoor.co.uk/pages/Riverton-Police/',
    'https://nextdoor.co.uk/pages/riverton-police/',
  ],
  ['nextdoor', 'https://us.nextdoor.com/agency/riverton', 'https://nextdoor.com/agency/riverton'],
  ['bluesky', 'https://bsky.app/profile/@Riverton.gov', 'https://bsky.app/profile/riverton.gov'],
  ['bluesky', 'https://bsky.app/profile/did:plc:AbC123', 'https://bsky.app/profile/did:plc:AbC123'],
  ['bluesky', 'https://rivertonpd.bsky.social', 'https://bsky.app/profile/rivertonpd.bsky.social'],
  ['mastodon', 'https://mastodon.social/@RivertonPD', 'https://mastodon.social/@rivertonpd'],
  [
    'mastodon',
    'https://mastodon.social/@police@social.riverton.gov',
    'https://social.riverton.gov/@police',
  ],
  ['mastodon', 'https://riverton.gov/users/police', 'https://riverton.gov/@police'],
  ['reddit', 'https://old.reddit.com/u/RivertonPD', 'https://www.reddit.com/user/rivertonpd/'],
  ['reddit', 'https://reddit.com/r/Riverton', 'https://www.reddit.com/r/riverton/'],
  ['link-in-bio', 'https://www.linktr.ee/RivertonPD?utm_source=a', 'https://linktr.ee/rivertonpd'],
  ['link-in-bio', 'https://beacons.ai/RivertonPD', 'https://beacons.ai/RivertonPD'],
  ['link-in-bio', 'https://rivertonpd.carrd.co', 'https://rivertonpd.carrd.co/'],
  ['website', 'www.Riverton.GOV', 'https://www.riverton.gov/'],
  [
    'website',
    'HTTP://www.riverton.gov:80/Police/?utm_source=a&id=7&fbclid=b#top',
    'http://www.riverton.gov/Police/?id=7',
  ],
  ['website', 'https://riverton.gov.:443/a?b=%20c&d', 'https://riverton.gov/a?b=%20c&d'],
  ['website', 'https://riverton.gov/#/police', 'https://riverton.gov/#/police'],
  [
    'website',
    'https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.riverton.gov%2Fpd&data=1',
    'https://www.riverton.gov/pd',
  ],
];

/** Addresses that are refused, and a word of the reason. */
const REFUSED: [Platform, string, RegExp][] = [
  ['facebook', 'https://www.facebook.com/groups/riverton', /a Facebook group/],
  ['facebook', 'https://www.facebook.com/events/123/', /a Facebook event/],
  ['facebook', 'https://fb.me/riverton', /short link of Facebook/],
  ['facebook', 'https://www.facebook.com/photo.php?fbid=1', /single post, photo/],
  ['facebook', 'https://www.facebook.com/', /names no account/],
  ['facebook', 'https://www.facebook.com/#!/..', /names no account/],
  ['facebook', 'https://www.facebook.com/a%zzb', /names no account/],
  ['instagram', 'https://www.instagram.com/p/abc/', /single post/],
  ['x', 'https://x.com/search?q=riverton', /a search on X/],
  ['youtube', 'https://youtu.be/abc', /single video/],
  ['youtube', 'https://www.youtube.com/watch?v=abc', /single video/],
  ['youtube', 'https://www.youtube.com/playlist?list=1', /list of videos/],
  ['tiktok', 'https://vm.tiktok.com/abc', /short link of TikTok/],
  ['threads', 'https://www.threads.com/t/abc', /single post/],
  ['linkedin', 'https://www.linkedin.com/in/jane-doe', /profile of a person/],
  ['linkedin', 'https://lnkd.in/abc', /short link of LinkedIn/],
  ['nextdoor', 'https://nextdoor.com/profile/123', /only neighbors/],
  ['reddit', 'https://redd.it/abc', /single post/],
  ['bluesky', 'https://go.bsky.app/abc', /short link of Bluesky/],
  ['website', 'https://t.co/abc', /a short link/],
  ['website', 'https://www.facebook.com/rivertonpd', /is on Facebook/],
  ['facebook', 'https://www.instagram.com/rivertonpd', /is on Instagram/],
  ['x', 'https://www.riverton.gov/', /is not on X/],
  ['mastodon', 'https://x.com/rivertonpd', /is on X/],
  ['website', 'riverton', /not the address of a public web page/],
  ['website', 'https://intranet/police', /not the address/],
  ['website', 'https://user:secret@www.riverton.gov/', /not the address/],
  ['website', 'javascript:alert(1)', /not the address/],
  ['website', 'mailto:chief@riverton.gov', /not the address/],
  ['website', 'ftp://riverton.gov/', /not the address/],
  ['website', '', /not the address/],
  ['website', `https://riverton.gov/${'a'.repeat(3000)}`, /…” is not the address/],
];

describe('canonicalUrl', () => {
  it.each(CANONICAL)('%s: %s', (platform, written, canonical) => {
    expect(canonicalUrl(platform, written)).toMatchObject({ ok: true, url: canonical });
    expect(canonicalUrl(platform, canonical)).toMatchObject({ ok: true, url: canonical });
  });

  it.each(REFUSED)('%s refuses %s', (platform, written, why) => {
    const result = canonicalUrl(platform, written);
    expect(result.ok).toBe(false);
    if (!result.ok) {
      expect(result.says).toMatch(why);
      expect(result.remedy).toMatch(/https:\/\//);
    }
  });

  it.each(PLATFORMS)('accepts this computer and made-up hosts for %s', (platform) => {
    for (const host of [
      '127.0.0.1:4000',
      'localhost:8080',
      '[::1]:9',
      'preview.localhost',
      'made-up.example',
    ]) {
      const url = `http://${host}/riverton.html`;
      expect(canonicalUrl(platform, `${url}?utm_source=a#b`)).toMatchObject({ ok: true, url });
    }
    expect(handleOf(platform, 'http://127.0.0.1:4000/x/@riverton.html')).toBe(
      platform === 'website' ? undefined : 'riverton',
    );
  });

  it('does not take a lookalike for this computer', () => {
    expect(canonicalUrl('facebook', 'http://127.0.0.1.evil.com/x').ok).toBe(false);
    expect(canonicalUrl('facebook', 'http://notlocalhost.com/x').ok).toBe(false);
  });

  it('gives the example of every platform back unchanged', async () => {
    const { PLATFORM_FACTS } = await import('../../../core/platforms/index.ts');
    for (const platform of PLATFORMS) {
      const { example } = PLATFORM_FACTS[platform];
      expect(canonicalUrl(platform, example)).toMatchObject({ ok: true, url: example });
      expect(platformOf(example)).toBe(platform);
    }
  });

  const hosts = [
    'www.facebook.com',
    'x.com',
    'www.youtube.com',
    'bsky.app',
    'a.gov',
    'mastodon.social',
    '127.0.0.1:80',
    'linktr.ee',
    'www.linkedin.com',
    'nextdoor.com',
    'www.instagram.com',
  ];
  const piece = fc.oneof(
    fc.constantFrom(
      '/',
      '@',
      '%40',
      '%2F',
      '%',
      '%zz',
      '#',
      '#!/',
      '?',
      '&',
      '=',
      'id=',
      '..',
      'profile',
      'company',
      'ñ',
      'İ',
      '%C3%91',
      'utm_a=1',
      ':',
      ' ',
      '\\',
      'users',
      'c',
      'channel',
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  const anyAddress = fc
    .tuple(fc.constantFrom(...hosts), fc.array(piece, { maxLength: 8 }))
    .map(([host, pieces]) => `https://${host}/${pieces.join('')}`);

  it('is idempotent, and keeps platform and page', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const platform = platformOf(address);
        const once = canonicalUrl(platform, address);
        if (!once.ok) return;
        expect(canonicalUrl(platform, once.url)).toEqual(once);
        expect(platformOf(once.url)).toBe(platform);
        expect(samePageKey(once.url)).toBe(samePageKey(address));
      }),
      { numRuns: 5000 },
    );
  });

  it('survives a hostile target of a login page', () => {
    for (const next of ['/\\', '//', '/%', '\\', '/..', 'https://']) {
      const wall = `https://www.instagram.com/accounts/login/?next=${encodeURIComponent(next)}`;
      expect(canonicalUrl('instagram', wall).ok).toBe(false);
    }
  });

  it('never throws, whatever is written, and is quick on long input', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLATFORMS), fc.string(), (platform, text) => {
        expect(typeof canonicalUrl(platform, text).ok).toBe('boolean');
        expect(typeof samePageKey(text)).toBe('string');
      }),
    );
    const start = processorMs();
    for (const host of hosts) {
      platformOf(`https://${host}/${'-&id='.repeat(400)}`);
      canonicalUrl(platformOf(`https://${host}/`), `https://${host}/${'a-'.repeat(1000)}`);
    }
    expect(processorMs() - start).toBeLessThan(2_000);
  });
});

describe('platformOf', () => {
  it.each([
    ['https://www.riverton.gov/facebook', 'website'],
    ['https://facebook.com.evil.com/x', 'website'],
    ['https://notfacebook.com/x', 'website'],
    ['https://www.youtube.co.uk/@a', 'youtube'],
    ['https://social.riverton.gov/@police', 'mastodon'],
    ['https://social.riverton.gov/police', 'website'],
    ['https://www.riverton.gov/@police', 'website'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.riverton.gov%2F', 'website'],
    [
      'https://accounts.google.com/ServiceLogin?continue=https%3A%2F%2Fwww.youtube.com%2F%40a',
      'youtube',
    ],
    ['', 'website'],
    ['not an address', 'website'],
  ])('%s is %s', (url, platform) => {
    expect(platformOf(url)).toBe(platform);
  });
});

describe('samePageKey', () => {
  it.each([
    ['http://www.riverton.gov/police', 'https://www.riverton.gov/police/'],
    ['https://www.riverton.gov', 'https://www.riverton.gov/?utm_source=a#x'],
    ['https://www.facebook.com/Riverton.PD', 'https://m.facebook.com/rivertonpd/about'],
    [
      'https://www.facebook.com/profile.php?id=100064512345678',
      'https://www.facebook.com/p/Riverton-100064512345678',
    ],
    ['https://twitter.com/RivertonPD', 'https://x.com/rivertonpd/status/1'],
  ])('%s is the same as %s', (one, other) => {
    expect(samePageKey(one)).toBe(samePageKey(other));
  });

  it.each([
    ['https://www.riverton.gov/', 'https://riverton.gov/'],
    ['https://riverton.gov/a', 'https://riverton.gov/A'],
    ['https://riverton.gov/a?id=1', 'https://riverton.gov/a?id=2'],
    ['http://127.0.0.1:4000/a', 'http://127.0.0.1:4001/a'],
    ['https://riverton.gov/#/a', 'https://riverton.gov/#/b'],
    ['https://www.instagram.com/a', 'https://www.threads.com/@a'],
  ])('%s is another page than %s', (one, other) => {
    expect(samePageKey(one)).not.toBe(samePageKey(other));
  });
});
