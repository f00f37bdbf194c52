// The interfaces against a real server that answers in their documented shapes: profiles, refusals, limits, and no token anywhere.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createConnect, type ConnectSettings } from '../../adapters/connect-platforms.ts';
import type { Platform } from '../../core/inventory/schema.ts';
import type { ProfileOf, Secrets, Visit } from '../../core/ports.ts';
import { readAnswer } from '../../core/read/answer.ts';
import type { Content } from '../../core/read/content.ts';
import { startInterfaces, TOKEN, type Interfaces, type Reply } from '../support/interfaces.ts';
import { testSettings } from './serving.ts';

const NOW = new Date('2026-11-21T10:00:00.000Z');

const ADDRESSES: Partial<Record<Platform, string>> = {
  bluesky: 'https://bsky.app/profile/police.riverton.gov',
  mastodon: 'https://social.riverton.gov/@police',
  youtube: 'https://www.youtube.com/@rivertonpd',
  x: 'https://x.com/rivertonpd',
  facebook: 'https://www.facebook.com/rivertonpd',
  instagram: 'https://www.instagram.com/rivertonpd/',
  threads: 'https://www.threads.com/@rivertonpd',
};
const ALL = Object.keys(ADDRESSES) as Platform[];
const WITH_TOKEN = ['youtube', 'x', 'facebook', 'instagram', 'threads'] as const;

let server: Interfaces;
beforeEach(async () => {
  server = await startInterfaces();
});
afterEach(() => server.close());

const secretsOf = (named: Record<string, string>): Secrets => ({
  get: async (name) => named[name],
  places: () => [],
});

const EVERY = secretsOf(Object.fromEntries(WITH_TOKEN.map((platform) => [platform, TOKEN])));

function connect(more: Partial<ConnectSettings> = {}) {
  const capture = testSettings({ now: () => NOW });
  return createConnect({ capture, secrets: EVERY, bases: server.bases, ...more });
}

const profileOf = (platform: Platform, url = ADDRESSES[platform] ?? ''): ProfileOf => ({
  platform,
  url,
  agencyId: 'riverton-pd',
});

async function refusal(platform: Platform, path: string, reply: Reply) {
  server.reply(path, reply);
  const visit = await connect().visit(profileOf(platform));
  expect(JSON.stringify(visit)).not.toContain(TOKEN);
  return visit.ok ? 'no refusal' : visit.failure;
}

function contentOf(visit: Visit, platform: Platform): Content {
  if (!visit.ok) throw new Error(visit.failure.detail);
  const read = readAnswer(visit.value, platform);
  if (!read.ok) throw new Error(read.failure.detail);
  return read.content;
}

describe('a profile through its interface', () => {
  it.each(ALL)('%s: the answer is kept whole, and its text is the bio', async (platform) => {
    const visit = await connect().visit(profileOf(platform));
    const { capture, html } = visit.ok ? visit.value : { capture: undefined, html: '' };
    expect(capture).toMatchObject({
      mode: 'api',
      requestedUrl: ADDRESSES[platform],
      status: 200,
      contentType: 'application/json',
      capturedAt: NOW.toISOString(),
      bytes: Buffer.byteLength(html),
    });
    expect(JSON.parse(html)).toBeTypeOf('object');
    const content = contentOf(visit, platform);
    expect(content.title).toBe('Riverton Police');
    expect(content.blocks[0]).toMatchObject({ place: 'bio', visibility: 'shown' });
    expect(content.blocks[0]?.text).toContain('In an emergency, call 911.');
  });

  it.each([
    ['bluesky', '/xrpc/app.bsky.actor.getProfile?actor=police.riverton.gov'],
    ['mastodon', '/api/v1/accounts/lookup?acct=police'],
    [
      'youtube',
      '/youtube/v3/channels?part=snippet%2CbrandingSettings%2Cstatus&forHandle=%40rivertonpd',
    ],
    ['x', '/2/users/by/username/rivertonpd?user.fields='],
    ['facebook', '/v25.0/rivertonpd?fields=id%2Cname'],
    ['instagram', '/v25.0/me?fields=instagram_business_account'],
    ['threads', '/v1.0/me?fields=id%2Cusername'],
  ] as const)('%s is asked for as its document says', async (platform, asked) => {
    await connect().visit(profileOf(platform));
    const { pathname, search } = server.seen[0]?.url ?? new URL('http://nothing.example');
    expect(pathname + search).toContain(asked);
    expect(server.seen[0]?.headers['user-agent']).toContain('+https://www.riverton.gov/auditor');
  });

  it.each([
    [
      'youtube',
      'https://www.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaaa',
      'id=UCaaaaaaaaaaaaaaaaaaaaaa',
    ],
    ['youtube', 'https://www.youtube.com/user/rivertonpd', 'forUsername=rivertonpd'],
    ['x', 'https://x.com/i/user/12345', '/2/users/12345?'],
    ['facebook', 'https://www.facebook.com/profile.php?id=100064', '/v25.0/100064?'],
  ] as const)('%s at %s is asked for by its number or name', async (platform, url, asked) => {
    await connect().visit(profileOf(platform, url));
    expect(String(server.seen[0]?.url)).toContain(asked);
  });

  it('reads what each platform gives', async () => {
    const door = connect();
    const read = async (platform: Platform) =>
      contentOf(await door.visit(profileOf(platform)), platform);
    const facebook = await read('facebook');
    expect(facebook.profile).toMatchObject({
      name: 'Riverton Police',
      handle: 'RivertonPD',
      links: ['http://www.riverton.gov/police', 'https://www.riverton.gov/'],
      phones: ['(614) 555-0142'],
      emails: ['desk@riverton.gov'],
      address: '200 Bridge Street, Riverton, OH 43110',
      category: 'Police Station',
      notServed: [],
    });
    expect(facebook.blocks.at(-1)).toMatchObject({ place: 'main', visibility: 'on-click' });
    const x = await read('x');
    expect(x.profile?.links).toEqual(['https://www.riverton.gov/police']);
    expect(x.profile?.bio).toContain('https://www.riverton.gov/comment-policy');
    expect(x.profile?.address).toBeUndefined();
    const mastodon = await read('mastodon');
    expect(mastodon.profile?.links).toEqual(['https://www.riverton.gov/police']);
    expect(mastodon.blocks.map(({ text }) => text).join('\n')).toContain('Desk: (614) 555-0142');
    expect(mastodon.links.map(({ url }) => url)).toContain(
      'https://www.riverton.gov/comment-policy',
    );
    expect((await read('youtube')).profile?.notServed).toContain('links');
    expect((await read('instagram')).profile?.links).toEqual(['https://www.riverton.gov/police']);
  });

  it('takes what a Facebook Page of the new kind does not give for unknown, not for missing', async () => {
    server.reply('/v25.0/rivertonpd', {
      body: {
        id: '100',
        name: 'Riverton Police',
        username: 'rivertonpd',
        has_transitioned_to_new_page_experience: true,
      },
    });
    const content = contentOf(await connect().visit(profileOf('facebook')), 'facebook');
    expect(content.profile?.notServed).toEqual(expect.arrayContaining(['bio', 'links', 'phones']));
  });
});

describe('the token', () => {
  it.each([
    ['youtube', 'x-goog-api-key', TOKEN],
    ['x', 'authorization', `Bearer ${TOKEN}`],
    ['facebook', 'authorization', `Bearer ${TOKEN}`],
    ['instagram', 'authorization', `Bearer ${TOKEN}`],
  ] as const)('of %s goes in a header and in no address', async (platform, header, value) => {
    await connect().visit(profileOf(platform));
    expect(server.seen[0]?.headers[header]).toBe(value);
    expect(server.seen[0]?.url.search).not.toContain('oken');
  });

  it('of Threads goes in a parameter, as its document has it, and not into the kept address', async () => {
    const visit = await connect().visit(profileOf('threads'));
    expect(server.seen[0]?.url.searchParams.get('access_token')).toBe(TOKEN);
    expect(visit.ok && visit.value.capture.finalUrl).toBe(
      `${server.url}/v1.0/me?fields=id%2Cusername%2Cname%2Cthreads_biography%2Cis_verified`,
    );
  });

  it('is not sent where none is needed', async () => {
    await connect().visit(profileOf('bluesky'));
    expect(JSON.stringify(server.seen[0])).not.toContain(TOKEN);
    expect(server.seen[0]?.headers.authorization).toBeUndefined();
  });

  it.each(WITH_TOKEN)(
    'of %s is nowhere in what is kept, even when the answer repeats it',
    async (platform) => {
      const door = connect();
      const plain = await door.visit(profileOf(platform));
      const body = plain.ok ? JSON.parse(plain.value.html) : {};
      const forms = [
        TOKEN,
        encodeURIComponent(TOKEN),
        JSON.stringify(TOKEN)
          .replaceAll('/', String.raw`\/`)
          .slice(1, -1),
        Buffer.from(TOKEN).toString('base64'),
      ];
      server.reply('/', {
        headers: {
          'x-echo': TOKEN,
          link: `<https://x.example/?access_token=${encodeURIComponent(TOKEN)}>`,
        },
        body: `${JSON.stringify({ ...body, echo: forms.slice(0, 2) }).slice(0, -1)},"more":"${forms[2]} ${forms[3]}"}`,
      });
      const visit = await door.visit(profileOf(platform));
      expect(visit.ok).toBe(true);
      const kept = JSON.stringify(visit);
      for (const form of forms) expect(kept).not.toContain(form);
      expect(kept).toContain('(left out)');
    },
  );

  it('is an agency’s own where there is one', async () => {
    const own = secretsOf({ facebook: TOKEN, 'facebook-riverton-pd': 'riverton-own-token' });
    await connect({ secrets: own }).visit(profileOf('facebook'));
    expect(server.seen[0]?.headers.authorization).toBe('Bearer riverton-own-token');
  });

  it('that is missing is told before anything is asked', async () => {
    const door = connect({ secrets: secretsOf({}) });
    for (const platform of WITH_TOKEN)
      expect((await door.lacks(profileOf(platform)))?.reason).toBe('token-missing');
    expect(await door.lacks(profileOf('bluesky'))).toBeUndefined();
    expect(await door.lacks(profileOf('mastodon'))).toBeUndefined();
    expect((await door.lacks(profileOf('tiktok', 'https://www.tiktok.com/@x')))?.reason).toBe(
      'platform-terms',
    );
    expect(server.seen).toEqual([]);
  });

  it('never crosses the network in the clear', async () => {
    const door = connect({ bases: { x: 'http://gateway.riverton.gov' } });
    const visit = await door.visit(profileOf('x'));
    expect(!visit.ok && visit.failure).toEqual({
      reason: 'address-refused',
      detail: 'a token is sent only over https, and the address of the interface is not',
    });
  });

  it('follows no redirect', async () => {
    const visit = await refusal('x', '/2/', {
      status: 302,
      headers: { location: `${server.url}/v1.0/me` },
      body: '',
    });
    expect(visit).toMatchObject({ reason: 'http-status', detail: 'HTTP 302' });
    expect(server.seen).toHaveLength(1);
  });
});

const graph = (code: number, subcode?: number) => ({
  status: 400,
  body: {
    error: {
      message: 'words that may change',
      type: 'OAuthException',
      code,
      ...(subcode === undefined ? {} : { error_subcode: subcode }),
      fbtrace_id: 'A',
    },
  },
});
const google = (status: number, reason: string) => ({
  status,
  body: {
    error: { code: status, message: 'words', errors: [{ domain: 'youtube.quota', reason }] },
  },
});
const xProblem = (title: string, type: string) => ({
  body: {
    errors: [{ title, detail: 'words', type: `https://api.twitter.com/2/problems/${type}` }],
  },
});
const GRAPH = '/v25.0/';

describe('a refusal has its closed reason', () => {
  it.each<[Platform, string, Reply, string]>([
    [
      'bluesky',
      '/xrpc',
      { status: 400, body: { error: 'InvalidRequest', message: 'Profile not found' } },
      'account-not-found',
    ],
    ['bluesky', '/xrpc', { status: 400, body: { error: 'AccountTakedown' } }, 'suspended'],
    ['bluesky', '/xrpc', { status: 400, body: { error: 'AccountDeactivated' } }, 'unavailable'],
    ['bluesky', '/xrpc', { status: 400, body: { error: 'SomethingElse' } }, 'http-status'],
    [
      'bluesky',
      '/xrpc',
      {
        body: {
          did: 'did:plc:a',
          handle: 'police.riverton.gov',
          labels: [{ val: '!no-unauthenticated' }],
        },
      },
      'login-wall',
    ],
    [
      'bluesky',
      '/xrpc',
      { body: { did: 'did:plc:a', handle: 'police.riverton.gov', labels: [{ val: '!hide' }] } },
      'suspended',
    ],
    [
      'bluesky',
      '/xrpc',
      { body: { did: 'did:plc:a', handle: 'safety.riverton.gov' } },
      'account-renamed',
    ],
    ['bluesky', '/xrpc', { body: { something: 'else' } }, 'protocol'],
    ['mastodon', '/api', { status: 404, body: { error: 'Record not found' } }, 'account-not-found'],
    ['mastodon', '/api', { status: 410, body: { error: 'Gone' } }, 'suspended'],
    [
      'mastodon',
      '/api',
      { status: 401, body: { error: 'This method requires an authenticated user' } },
      'login-wall',
    ],
    ['mastodon', '/api', { body: { acct: 'police', suspended: true } }, 'suspended'],
    [
      'mastodon',
      '/api',
      { body: { acct: 'police', moved: { url: 'https://b.example/@police' } } },
      'account-renamed',
    ],
    ['mastodon', '/api', { body: '<html>Making sure you are not a bot</html>' }, 'protocol'],
    [
      'youtube',
      '/youtube',
      { body: { kind: 'youtube#channelListResponse', pageInfo: { totalResults: 0 } } },
      'account-not-found',
    ],
    ['youtube', '/youtube', google(400, 'keyInvalid'), 'token-expired'],
    [
      'youtube',
      '/youtube',
      {
        status: 400,
        body: {
          error: {
            code: 400,
            details: [{ reason: 'API_KEY_INVALID' }],
            errors: [{ reason: 'badRequest' }],
          },
        },
      },
      'token-expired',
    ],
    ['youtube', '/youtube', google(403, 'accessNotConfigured'), 'permission-missing'],
    ['youtube', '/youtube', google(403, 'quotaExceeded'), 'rate-limited'],
    ['youtube', '/youtube', google(403, 'nobodyKnows'), 'permission-missing'],
    [
      'youtube',
      '/youtube',
      { body: { kind: 'youtube#channelListResponse', items: [{}] } },
      'protocol',
    ],
    ['youtube', '/youtube', { body: {} }, 'protocol'],
    ['youtube', '/youtube', { status: 503, body: {} }, 'server-error'],
    [
      'youtube',
      '/youtube',
      {
        body: {
          kind: 'youtube#channelListResponse',
          items: [{ snippet: { title: 'R', customUrl: '@rivertonpolice' } }],
        },
      },
      'account-renamed',
    ],
    ['x', '/2', { status: 401, body: { title: 'Unauthorized' } }, 'token-expired'],
    ['x', '/2', { status: 402, body: { title: 'CreditsDepleted' } }, 'permission-missing'],
    [
      'x',
      '/2',
      { status: 403, body: { title: 'Client Forbidden', reason: 'client-not-enrolled' } },
      'permission-missing',
    ],
    ['x', '/2', xProblem('Not Found Error', 'resource-not-found'), 'account-not-found'],
    ['x', '/2', xProblem('Forbidden', 'resource-not-found'), 'suspended'],
    [
      'x',
      '/2',
      xProblem('Authorization Error', 'not-authorized-for-resource'),
      'permission-missing',
    ],
    ['x', '/2', { body: {} }, 'protocol'],
    ['facebook', GRAPH, graph(190, 463), 'token-expired'],
    ['facebook', GRAPH, graph(102), 'token-expired'],
    ['facebook', GRAPH, graph(10), 'permission-missing'],
    ['facebook', GRAPH, graph(200), 'permission-missing'],
    ['facebook', GRAPH, graph(803), 'account-not-found'],
    ['facebook', GRAPH, graph(100, 33), 'account-not-found'],
    ['facebook', GRAPH, graph(100), 'http-status'],
    ['facebook', GRAPH, graph(21), 'account-renamed'],
    ['facebook', GRAPH, graph(2), 'server-error'],
    ['facebook', GRAPH, graph(4), 'rate-limited'],
    ['facebook', GRAPH, graph(80_001), 'rate-limited'],
    [
      'facebook',
      GRAPH,
      { body: { id: '1', name: 'R', username: 'someone.else' } },
      'account-renamed',
    ],
    [
      'facebook',
      GRAPH,
      { body: { id: '1', name: 'R', username: 'rivertonpd', is_published: false } },
      'unavailable',
    ],
    ['facebook', GRAPH, { body: [] }, 'protocol'],
    ['instagram', GRAPH, { body: { id: '1' } }, 'permission-missing'],
    [
      'instagram',
      GRAPH,
      { body: { id: '1', instagram_business_account: { username: 'riverton_fire' } } },
      'permission-missing',
    ],
    ['instagram', GRAPH, graph(190, 460), 'token-expired'],
    ['threads', '/v1.0', { body: { id: '1', username: 'riverton_fire' } }, 'permission-missing'],
    ['threads', '/v1.0', { status: 500, body: 'oops' }, 'server-error'],
    ['threads', '/v1.0', { body: {} }, 'protocol'],
  ])('%s %s %j: %s', async (platform, path, reply, reason) => {
    expect(await refusal(platform, path, reply)).toMatchObject({ reason });
  });

  it('says until when a limit holds, as each platform says it', async () => {
    const seconds = String(NOW.getTime() / 1_000 + 600);
    const until = {
      retryAfterMs: 600_000,
      detail: expect.stringContaining('until 2026-11-21T10:10:00.000Z'),
    };
    const limits: [Platform, string, Reply][] = [
      ['x', '/2', { status: 429, headers: { 'x-rate-limit-reset': seconds }, body: {} }],
      ['bluesky', '/xrpc', { status: 429, headers: { 'ratelimit-reset': seconds }, body: {} }],
      [
        'mastodon',
        '/api',
        { status: 429, headers: { 'x-ratelimit-reset': '2026-11-21T10:10:00.000000Z' }, body: {} },
      ],
      ['threads', '/v1.0', { status: 429, headers: { 'retry-after': '600' }, body: {} }],
      [
        'facebook',
        GRAPH,
        {
          ...graph(32),
          headers: {
            'x-business-use-case-usage':
              '{"100":[{"type":"pages","estimated_time_to_regain_access":10}]}',
          },
        },
      ],
    ];
    for (const [platform, path, reply] of limits)
      expect(await refusal(platform, path, reply), platform).toMatchObject({
        reason: 'rate-limited',
        ...until,
      });
    expect(await refusal('youtube', '/youtube', google(403, 'dailyLimitExceeded'))).toMatchObject({
      detail: expect.stringContaining('midnight Pacific time'),
    });
    const odd = {
      status: 429,
      headers: { 'x-rate-limit-reset': 'soon', 'retry-after': '' },
      body: {},
    };
    expect(await refusal('x', '/2', odd)).toEqual({
      reason: 'rate-limited',
      detail: 'HTTP 429: the limit of the interface is used up',
    });
  });

  it('repeats nothing of an answer but the name of an account', async () => {
    const moved = { acct: 'police', moved: { url: 'javascript:alert(1) <b>' } };
    expect(await refusal('mastodon', '/api', { body: moved })).toEqual({
      reason: 'account-renamed',
      detail: 'the platform has it as another name',
    });
  });

  it('an address of an old kind cannot be looked up', async () => {
    const visit = await connect().visit(profileOf('youtube', 'https://www.youtube.com/c/Riverton'));
    expect(!visit.ok && visit.failure).toMatchObject({ reason: 'account-not-found' });
    expect(!visit.ok && visit.failure.detail).toContain('https://www.youtube.com/@rivertonpd');
    expect(server.seen).toEqual([]);
  });

  it('trouble with the network keeps its own reason', async () => {
    const closed = connect({ bases: { x: 'http://127.0.0.1:1' } });
    const visit = await closed.visit(profileOf('x'));
    expect(!visit.ok && visit.failure.reason).toBe('connection-refused');
    const stop = new AbortController();
    stop.abort(new Error('stopped'));
    await expect(connect().visit(profileOf('x'), stop.signal)).rejects.toThrow('stopped');
    const none = await connect().visit(profileOf('tiktok', 'https://www.tiktok.com/@x'));
    expect(!none.ok && none.failure.reason).toBe('platform-terms');
  });
});
