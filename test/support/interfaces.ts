// The platforms' interfaces as their documents describe them, on loopback: one server that answers for all of them.
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Platform } from '../../core/inventory/schema.ts';

export const TOKEN = 'sekret/Token+of=Riverton_0123456789';

export type Reply = { status?: number; headers?: Record<string, string>; body: unknown };
type Seen = { url: URL; headers: IncomingHttpHeaders };

export type Interfaces = {
  url: string;
  bases: Partial<Record<Platform, string>>;
  /** What the next calls of a path (the beginning of it) are answered. */
  reply: (path: string, reply: Reply) => void;
  seen: Seen[];
  close: () => Promise<void>;
};

const BIO =
  'Official page of the Riverton Police Department: news and safety advice. Not monitored 24/7. In an emergency, call 911.';

/** Profiles in the documented shapes, by the beginning of their path. */
const PROFILES: Record<string, unknown> = {
  '/xrpc/app.bsky.actor.getProfile': {
    did: 'did:plc:riverton00000000000000000',
    handle: 'police.riverton.gov',
    displayName: 'Riverton Police',
    description: BIO,
    website: 'https://www.riverton.gov/police',
    labels: [],
    createdAt: '2024-01-01T00:00:00Z',
  },
  '/api/v1/accounts/lookup': {
    id: '1',
    username: 'police',
    acct: 'police',
    display_name: 'Riverton Police',
    note: `<p>${BIO}</p><p>Rules: <a href="https://www.riverton.gov/comment-policy"><span class="invisible">https://www.</span><span>riverton.gov/comment-policy</span></a></p>`,
    url: 'https://social.riverton.gov/@police',
    fields: [
      {
        name: 'Web',
        value: '<a href="https://www.riverton.gov/police" rel="me">riverton.gov/police</a>',
        verified_at: null,
      },
      { name: 'Desk', value: '(614) 555-0142', verified_at: null },
    ],
  },
  '/youtube/v3/channels': {
    kind: 'youtube#channelListResponse',
    pageInfo: { totalResults: 1, resultsPerPage: 5 },
    items: [
      {
        kind: 'youtube#channel',
        id: 'UCaaaaaaaaaaaaaaaaaaaaaa',
        snippet: { title: 'Riverton Police', description: BIO, customUrl: '@rivertonpd' },
        status: { privacyStatus: 'public' },
      },
    ],
  },
  '/2/users/': {
    data: {
      id: '1',
      name: 'Riverton Police',
      username: 'RivertonPD',
      description: `${BIO} Rules: https://t.co/aaaa`,
      url: 'https://t.co/bbbb',
      location: 'Riverton, OH',
      entities: {
        url: {
          urls: [{ url: 'https://t.co/bbbb', expanded_url: 'https://www.riverton.gov/police' }],
        },
        description: {
          urls: [
            { url: 'https://t.co/aaaa', expanded_url: 'https://www.riverton.gov/comment-policy' },
          ],
        },
      },
    },
  },
  '/v25.0/me': {
    id: '100',
    instagram_business_account: {
      id: '200',
      username: 'rivertonpd',
      name: 'Riverton Police',
      biography: BIO,
      website: 'https://www.riverton.gov/police',
    },
  },
  '/v25.0/rivertonpd': {
    id: '100',
    name: 'Riverton Police',
    username: 'RivertonPD',
    about: BIO,
    description: 'Comments are public records. We remove threats and spam.',
    phone: '(614) 555-0142',
    emails: ['desk@riverton.gov'],
    website: 'http://www.riverton.gov/police, www.riverton.gov',
    single_line_address: '200 Bridge Street, Riverton, OH 43110',
    category: 'Police Station',
    is_published: true,
  },
  '/v1.0/me': {
    id: '300',
    username: 'rivertonpd',
    name: 'Riverton Police',
    threads_biography: BIO,
  },
};

export async function startInterfaces(): Promise<Interfaces> {
  const replies = new Map<string, Reply>();
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://interface.example');
    seen.push({ url, headers: request.headers });
    const path = [...replies.keys(), ...Object.keys(PROFILES)].find((one) =>
      url.pathname.startsWith(one),
    );
    const {
      status = 200,
      headers = {},
      body,
    } = (path === undefined ? undefined : replies.get(path)) ?? {
      body: PROFILES[path ?? ''] ?? { error: 'no such path' },
    };
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const all = ['bluesky', 'mastodon', 'youtube', 'x', 'facebook', 'instagram', 'threads'] as const;
  return {
    url,
    bases: Object.fromEntries(all.map((platform) => [platform, url])),
    reply: (path, reply) => void replies.set(path, reply),
    seen,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
