// Profiles: where each platform keeps its fields, and what it does not serve to a visitor who is not logged in.
import { describe, expect, it } from 'vitest';
import type { Platform } from '../../../core/inventory/schema.ts';
import type { Profile } from '../../../core/read/content.ts';
import { contentOf } from './page-of.ts';

const EMPTY: Profile = { links: [], phones: [], emails: [], notServed: [] };
const BIO = 'Official page of Riverton PD. Not monitored 24/7.\nEmergency: 911';

type Row = { name: string; url: string; html: string; profile: Partial<Profile> };

function meta(fields: Record<string, string>): string {
  return Object.entries(fields)
    .map(([name, content]) => `<meta property="${name}" content="${content}">`)
    .join('');
}

function data(value: unknown, attributes = 'type="application/json"'): string {
  return `<script ${attributes}>${JSON.stringify(value)}</script>`;
}

function intro(type: string, item: object): object {
  return {
    node: { timeline_context_item: { timeline_context_list_item_type: type, renderer: { context_item: item } } },
  }; // prettier-ignore
}

const PROFILES: Record<Exclude<Platform, 'website'>, Row[]> = {
  facebook: [
    {
      name: 'data of the page',
      url: 'https://www.facebook.com/RivertonPD',
      html:
        data([1, 'x', null]) +
        data({
          require: [
            [
              {
                user: { profile_header_renderer: { user: { name: 'Riverton Police' } } },
                username_for_profile: 'RivertonPD',
                best_description: { text: BIO },
                nodes: [
                  intro('INTRO_CARD_ADDRESS', { title: { text: '1 Oak St, Riverton' } }),
                  intro('INTRO_CARD_INFLUENCER_CATEGORY', { title: { text: 'Police Station' } }),
                  intro('INTRO_CARD_PROFILE_PHONE', { title: { text: '(555) 555-0142' } }),
                  intro('INTRO_CARD_PROFILE_EMAIL', { title: { text: 'pd@riverton.gov' } }),
                  intro('INTRO_CARD_WEBSITE', {
                    plaintext_title: { text: 'riverton.gov/police' },
                    url: 'https://l.facebook.com/l.php?u=https%3A%2F%2Friverton.gov%2Fpolice&h=AT0',
                  }),
                  intro('INTRO_CARD_WEBSITE', { title: { text: 'riverton.gov' } }),
                  intro('INTRO_CARD_OTHER_ACCOUNT', {
                    title: { text: 'x', ranges: [{ entity: { external_url: 'https://x.com/RivertonPD' } }] },
                  }),
                ],
              },
            ],
          ],
        }),
      profile: {
        ...EMPTY,
        name: 'Riverton Police',
        handle: 'RivertonPD',
        bio: BIO,
        address: '1 Oak St, Riverton',
        category: 'Police Station',
        phones: ['(555) 555-0142'],
        emails: ['pd@riverton.gov'],
        links: ['https://riverton.gov/police', 'https://riverton.gov/', 'https://x.com/RivertonPD'],
      },
    },
    {
      name: 'meta tags alone',
      url: 'https://www.facebook.com/RivertonPD',
      html: meta({
        'og:title': 'Riverton Police | Riverton WA',
        'og:url': 'https://www.facebook.com/RivertonPD/',
        'og:description':
          'Riverton Police, Riverton. 1,234 likes · 3 talking about this · 5 were here. Official page. Not mon…',
      }),
      profile: {
        ...EMPTY,
        name: 'Riverton Police',
        handle: 'RivertonPD',
        bio: 'Official page. Not mon…',
        notServed: ['links', 'phones', 'emails', 'address', 'category', 'bio'],
      },
    },
    {
      name: 'no more than counts',
      url: 'https://www.facebook.com/RivertonPD',
      html: meta({ 'og:description': 'Riverton Police. 12 likes.' }) + '<script type="application/json">{bad</script>',
      profile: { ...EMPTY, notServed: ['bio', 'links', 'phones', 'emails', 'address', 'category'] },
    },
  ],
  instagram: [
    {
      name: 'meta tags',
      url: 'https://www.instagram.com/rivertonpd/',
      html:
        '<title>x</title>' +
        meta({
          'og:title': 'Riverton PD (@rivertonpd) • Instagram photos',
          'og:description': '12 Followers - See Instagram photos from Riverton PD (@rivertonpd)',
        }),
      profile: {
        ...EMPTY,
        name: 'Riverton PD',
        handle: 'rivertonpd',
        notServed: ['bio', 'links', 'phones', 'emails', 'address', 'category'],
      },
    },
    {
      name: 'a description that quotes the bio',
      url: 'https://www.instagram.com/rivertonpd/',
      html:
        '<title>Riverton PD (@rivertonpd) • Instagram</title>' +
        meta({ description: '12 Followers, 3 Posts - Riverton PD (@rivertonpd) on Instagram: &quot;Call 911. Not mon...&quot;' }),
      profile: {
        ...EMPTY,
        name: 'Riverton PD',
        handle: 'rivertonpd',
        bio: 'Call 911. Not mon...',
        notServed: ['links', 'phones', 'emails', 'address', 'category', 'bio'],
      },
    },
    {
      name: 'data that was saved',
      url: 'https://www.instagram.com/rivertonpd/',
      html: JSON.stringify({
        data: {
          user: {
            username: 'rivertonpd',
            full_name: 'Riverton PD',
            biography: BIO,
            external_url: 'https://riverton.gov',
            bio_links: [{ url: 'https://l.instagram.com/?u=https%3A%2F%2Friverton.gov%2Fjobs' }],
            business_email: 'pd@riverton.gov',
            business_phone_number: '5555550142',
            category_name: 'Police',
          },
        },
      }),
      profile: {
        ...EMPTY,
        name: 'Riverton PD',
        handle: 'rivertonpd',
        bio: BIO,
        links: ['https://riverton.gov/', 'https://riverton.gov/jobs'],
        emails: ['pd@riverton.gov'],
        phones: ['5555550142'],
        category: 'Police',
        notServed: ['address'],
      },
    },
  ],
  threads: [
    {
      name: 'meta tags',
      url: 'https://www.threads.com/@rivertonpd',
      html: meta({
        'og:title': 'Riverton PD (&#064;rivertonpd) • Threads',
        'og:description': '12 Followers • 3 Threads • Call 911. See the latest conversations with @rivertonpd.',
      }),
      profile: {
        ...EMPTY,
        name: 'Riverton PD',
        handle: 'rivertonpd',
        bio: 'Call 911',
        notServed: ['links', 'category'],
      },
    },
    {
      name: 'the data of the account, not of others',
      url: 'https://www.threads.com/@rivertonpd',
      html:
        meta({ 'og:title': 'Riverton PD (@RivertonPD) • Threads' }) +
        data({ user: { username: 'ann', biography: 'Mine' } }) +
        data({ user: { username: 'rivertonpd', full_name: 'Riverton PD', biography: BIO, bio_links: [{ url: 'riverton.gov' }] } }),
      profile: {
        ...EMPTY,
        name: 'Riverton PD',
        handle: 'rivertonpd',
        bio: BIO,
        links: ['https://riverton.gov/'],
        notServed: ['category'],
      },
    },
  ],
  x: [
    {
      name: 'linked data',
      url: 'https://x.com/RivertonPD',
      html: data(
        [
          { '@type': 'WebSite' },
          {
            '@type': ['ProfilePage'],
            mainEntity: {
              name: 'Riverton PD',
              additionalName: 'RivertonPD',
              description: BIO,
              homeLocation: { name: 'Riverton, WA' },
            },
            relatedLink: ['https://t.co/abc', 'https://riverton.gov/police', 7],
          },
        ],
        'type="application/ld+json"',
      ),
      profile: {
        ...EMPTY,
        name: 'Riverton PD',
        handle: 'RivertonPD',
        bio: BIO,
        address: 'Riverton, WA',
        links: ['https://t.co/abc', 'https://riverton.gov/police'],
        notServed: ['category'],
      },
    },
    {
      name: 'a page that a browser built',
      url: 'https://x.com/RivertonPD',
      html: `<title>Riverton PD (@RivertonPD) / X</title><div data-testid="UserDescription"><span>Call
        911.</span><br>Not monitored</div><span data-testid="UserLocation">Riverton</span><a data-testid="UserUrl">riverton.gov</a>`,
      profile: {
        ...EMPTY,
        name: 'Riverton PD',
        handle: 'RivertonPD',
        bio: 'Call 911.\nNot monitored',
        address: 'Riverton',
        links: ['https://riverton.gov/'],
        notServed: ['category'],
      },
    },
  ],
  youtube: [
    {
      name: 'the data of the channel',
      url: 'https://www.youtube.com/@RivertonPD',
      html: `<script>var ytInitialData = ${JSON.stringify({
        metadata: {
          channelMetadataRenderer: {
            title: 'Riverton Police',
            description: `${BIO} {"quoted \\" brace}`,
            vanityChannelUrl: 'http://www.youtube.com/@RivertonPD',
          },
        },
        about: {
          aboutChannelViewModel: {
            country: 'United States',
            links: [{ channelExternalLinkViewModel: { link: { content: 'riverton.gov/police' } } }],
          },
        },
      })};</script>`,
      profile: {
        ...EMPTY,
        name: 'Riverton Police',
        handle: 'RivertonPD',
        bio: `${BIO} {"quoted \\" brace}`,
        address: 'United States',
        links: ['https://riverton.gov/police'],
        notServed: ['emails'],
      },
    },
    {
      name: 'meta tags alone',
      url: 'https://www.youtube.com/@RivertonPD',
      html:
        '<script>var ytInitialData = null;</script><script>var ytInitialPlayer = {}</script>' +
        meta({ 'og:title': 'Riverton Police', 'og:description': 'Official channel...' }),
      profile: {
        ...EMPTY,
        name: 'Riverton Police',
        bio: 'Official channel...',
        notServed: ['links', 'emails', 'bio'],
      },
    },
    {
      name: 'data that is cut off',
      url: 'https://www.youtube.com/@RivertonPD',
      html: '<script>var ytInitialData = {"a":{"b":"c\\</script>',
      profile: { ...EMPTY, notServed: ['links', 'emails'] },
    },
  ],
  tiktok: [
    {
      name: 'the data of the account',
      url: 'https://www.tiktok.com/@rivertonpd',
      html: data(
        {
          __DEFAULT_SCOPE__: {
            'webapp.user-detail': {
              userInfo: {
                user: {
                  uniqueId: 'rivertonpd',
                  nickname: 'Riverton PD',
                  signature: BIO,
                  bioLink: { link: 'riverton.gov' },
                  commerceUserInfo: { category: 'Public Administration' },
                },
              },
            },
          },
        },
        'id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json"',
      ),
      profile: {
        ...EMPTY,
        name: 'Riverton PD',
        handle: 'rivertonpd',
        bio: BIO,
        category: 'Public Administration',
        links: ['https://riverton.gov/'],
        notServed: ['emails', 'phones'],
      },
    },
    {
      name: 'meta tags alone',
      url: 'https://www.tiktok.com/@rivertonpd',
      html: meta({
        'og:title': 'Riverton PD (@rivertonpd) | TikTok',
        'og:description':
          'Riverton PD (@rivertonpd) on TikTok | 12 Likes. 3 Followers. Call 911.Watch the latest video from Riverton PD.',
      }),
      profile: {
        ...EMPTY,
        name: 'Riverton PD',
        handle: 'rivertonpd',
        bio: 'Call 911',
        notServed: ['links', 'emails', 'phones'],
      },
    },
  ],
  linkedin: [
    {
      name: 'rows of the guest page',
      url: 'https://www.linkedin.com/company/city-of-riverton/',
      html: `<h1 class="a top-card-layout__title">City of Riverton</h1><p data-test-id="about-us__description">Municipal
        government.<br>Not monitored.</p><div data-test-id="about-us__website"><dt>Website</dt><dd><a href="x">https://riverton.gov</a></dd></div>
        <div data-test-id="about-us__industry"><dd>Government</dd></div><div data-test-id="about-us__headquarters"><dd>Riverton, WA</dd></div>`,
      profile: {
        ...EMPTY,
        name: 'City of Riverton',
        handle: 'city-of-riverton',
        bio: 'Municipal government.\nNot monitored.',
        address: 'Riverton, WA',
        category: 'Government',
        links: ['https://riverton.gov/'],
        notServed: ['phones', 'emails'],
      },
    },
    {
      name: 'linked data in a graph',
      url: 'https://www.linkedin.com/',
      html:
        meta({ 'og:title': 'City of Riverton | LinkedIn' }) +
        data(
          {
            '@graph': [
              {
                '@type': 'Organization',
                description: 'Municipal government.',
                sameAs: 'https://riverton.gov',
                address: { streetAddress: '1 Oak St', addressLocality: 'Riverton', postalCode: ' ' },
              },
            ],
          },
          'type="application/ld+json"',
        ),
      profile: {
        ...EMPTY,
        name: 'City of Riverton',
        bio: 'Municipal government.',
        address: '1 Oak St, Riverton',
        links: ['https://riverton.gov/'],
        notServed: ['phones', 'emails'],
      },
    },
  ],
  nextdoor: [
    {
      name: 'meta tags, telephone links, linked data',
      url: 'https://nextdoor.com/agency-detail/wa/riverton/police/',
      html:
        meta({ 'og:title': 'Riverton Police | Nextdoor', 'og:description': 'Riverton Police on Nextdoor.' }) +
        data({ '@type': 'PoliceStation', telephone: '555-0100', address: '1 Oak St' }, 'type="application/ld+json"') +
        '<a href="tel:5555550142">Call</a><a href="MAILTO:pd@riverton.gov?subject=x">Write</a>',
      profile: {
        ...EMPTY,
        name: 'Riverton Police',
        address: '1 Oak St',
        phones: ['555-0100', '5555550142'],
        emails: ['pd@riverton.gov'],
        notServed: ['bio', 'links', 'category'],
      },
    },
    {
      name: 'a description',
      url: 'https://nextdoor.com/agency-detail/wa/riverton/police/',
      html: meta({ description: 'Call 911 in an emergency.' }),
      profile: {
        ...EMPTY,
        bio: 'Call 911 in an emergency.',
        notServed: ['links', 'emails', 'address', 'category'],
      },
    },
  ],
  bluesky: [
    {
      name: 'the answer of the interface',
      url: 'https://bsky.app/profile/riverton.gov',
      html: `<!-- saved -->${JSON.stringify({ displayName: 'Riverton PD', handle: 'riverton.gov', description: BIO, website: 'https://riverton.gov' })}`,
      profile: {
        ...EMPTY,
        name: 'Riverton PD',
        handle: 'riverton.gov',
        bio: BIO,
        links: ['https://riverton.gov/'],
      },
    },
    {
      name: 'a page that a browser built',
      url: 'https://bsky.app/profile/riverton.gov',
      html: '<title>Riverton PD (@riverton.gov) — Bluesky</title><div data-testid="profileHeaderDescription">Call 911.</div>',
      profile: {
        ...EMPTY,
        name: 'Riverton PD',
        handle: 'riverton.gov',
        bio: 'Call 911.',
        notServed: ['links'],
      },
    },
  ],
  mastodon: [
    {
      name: 'the answer of the interface',
      url: 'https://social.example/@rivertonpd',
      html: JSON.stringify({
        acct: 'rivertonpd',
        display_name: 'Riverton PD',
        note: '<p>Not monitored.</p><p>Call <b>911</b>.</p>',
        fields: [
          { name: 'Web', value: '<a href="https://riverton.gov" rel="me">riverton.gov</a>' },
          { name: 'Rules', value: 'https://riverton.gov/rules' },
          { name: 'Motto', value: 'Serve' },
          { name: 'None' },
        ],
      }),
      profile: {
        ...EMPTY,
        name: 'Riverton PD',
        handle: 'rivertonpd',
        bio: 'Not monitored.\nCall 911.',
        links: ['https://riverton.gov/', 'https://riverton.gov/rules'],
      },
    },
    {
      name: 'meta tags',
      url: 'https://social.example/@rivertonpd',
      html: meta({
        'og:title': 'Riverton PD (@rivertonpd@social.example)',
        'profile:username': 'rivertonpd@social.example',
        'og:description': '12 Posts, 0 Following, 34 Followers · Official account...',
      }),
      profile: {
        ...EMPTY,
        name: 'Riverton PD',
        handle: 'rivertonpd@social.example',
        bio: 'Official account...',
        notServed: ['links', 'bio'],
      },
    },
    {
      name: 'counts alone, and a built header',
      url: 'https://social.example/@rivertonpd',
      html: `${meta({ description: '12 Posts, 3 Followers' })}<div class="x account__header__content">Call 911.</div>`,
      profile: { ...EMPTY, bio: 'Call 911.', notServed: ['links'] },
    },
  ],
  reddit: [
    {
      name: 'the answer of the interface',
      url: 'https://www.reddit.com/user/RivertonPD/',
      html: JSON.stringify({ data: { name: 'RivertonPD', subreddit: { title: 'Riverton PD', public_description: BIO } } }),
      profile: { ...EMPTY, name: 'Riverton PD', handle: 'RivertonPD', bio: BIO, notServed: ['links'] },
    },
    {
      name: 'meta tags',
      url: 'https://www.reddit.com/user/RivertonPD/',
      html: meta({ 'og:title': 'u/RivertonPD' }),
      profile: { ...EMPTY, name: 'u/RivertonPD', handle: 'RivertonPD', notServed: ['bio', 'links'] },
    },
  ],
  'link-in-bio': [
    {
      name: 'data of the page',
      url: 'https://linktr.ee/riverton',
      html: data(
        {
          props: {
            pageProps: {
              account: { username: 'riverton', pageTitle: 'City of Riverton', description: 'All our pages', links: [{ url: 'https://riverton.gov' }, {}] },
              socialLinks: [{ url: 'https://x.com/RivertonPD' }],
            },
          },
        },
        'id="__NEXT_DATA__" type="application/json"',
      ),
      profile: {
        ...EMPTY,
        name: 'City of Riverton',
        handle: 'riverton',
        bio: 'All our pages',
        links: ['https://riverton.gov/', 'https://x.com/RivertonPD'],
      },
    },
    {
      name: 'meta tags, and the sentence of an empty bio',
      url: 'https://linktr.ee/riverton',
      html: meta({ 'og:title': 'City of Riverton | Linktree', 'og:description': 'riverton has been a member of Linktree for 2 years' }),
      profile: { ...EMPTY, name: 'City of Riverton' },
    },
  ],
}; // prettier-ignore

describe.each(Object.entries(PROFILES))('%s', (platform, rows) => {
  it.each(rows)('$name', ({ url, html, profile }) => {
    const content = contentOf(html, { url, platform: platform as Platform });
    expect(content.profile).toEqual(profile);
  });

  it('shows the bio as blocks, and nothing for an empty page', () => {
    const row = rows.find(({ profile }) => profile.bio !== undefined);
    const { url } = rows[0]!;
    if (row !== undefined) {
      const { blocks } = contentOf(row.html, { url, platform: platform as Platform });
      const bio = blocks.filter(({ place }) => place === 'bio').map(({ text }) => text);
      expect(bio.join('\n').replaceAll(/\s+/g, ' ')).toBe(row.profile.bio?.replaceAll(/\s+/g, ' '));
    }
    const empty = contentOf('', { url, platform: platform as Platform });
    expect(empty.profile?.name).toBeUndefined();
    expect(empty.profile?.bio).toBeUndefined();
  });
});

describe('a web site', () => {
  it('has no profile: nobody sees its meta tags and data', () => {
    const html =
      meta({ 'og:description': BIO, description: BIO }) +
      data({ '@type': 'PoliceStation', telephone: '555' }, 'type="application/ld+json"');
    const content = contentOf(html);
    expect(content).not.toHaveProperty('profile');
    expect(content.blocks).toEqual([]);
  });

  it('that is data is read as the text that it is', () => {
    expect(contentOf('{"a":"Call 911"}').blocks[0]?.text).toBe('{"a":"Call 911"}');
  });
});

describe('data without end', () => {
  it('nested deeply is searched without a crash', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const html = `<script type="application/json">${deep}</script>${data({ user: { biography: BIO } })}`;
    const content = contentOf(html, { platform: 'threads', url: 'https://www.threads.com/' });
    expect(content.profile?.bio).toBe(BIO);
  });

  it('lists of links are cut', () => {
    const links = Array.from({ length: 5_000 }, (_, i) => ({ url: `https://riverton.gov/${i}` }));
    const html = data(
      { props: { pageProps: { links } } },
      'id="__NEXT_DATA__" type="application/json"',
    );
    const content = contentOf(html, { platform: 'link-in-bio', url: 'https://linktr.ee/x' });
    expect(content.profile?.links).toHaveLength(200);
  });
});
