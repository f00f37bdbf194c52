// The HTTP client of all visits: one agent behind the guard, one request at a time, redirects followed by hand.
import { Agent, request, type Dispatcher } from 'undici';
import { CaptureError } from '../core/capture/capture-error.ts';
import {
  limitsOf,
  userAgentOf,
  type CaptureLimits,
  type CaptureSettings,
} from '../core/capture/limits.ts';
import type { VisitHow } from '../core/ports.ts';
import { namesOf } from './http-cookies.ts';
import type { Deadline } from './http-deadline.ts';
import type { Guard } from './http-guard.ts';
import { cookieNamesOf, headersOf } from './http-headers.ts';
import { rememberPeers, type Peers } from './http-peers.ts';
import { isRedirect, type RedirectChain } from './http-redirects.ts';

/** What visits share. */
export type Client = {
  settings: CaptureSettings;
  limits: CaptureLimits;
  guard: Guard;
  peers: Peers;
  agent: Agent;
};
export type Answer = Dispatcher.ResponseData;

/** Connections are reused and do not keep the process alive. */
export function createClient(settings: CaptureSettings, guard: Guard): Client {
  const limits = limitsOf(settings);
  const peers = rememberPeers(guard.connector);
  const agent = new Agent({
    connect: peers.connector,
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.bodyGapMs,
    maxHeaderSize: limits.headerBytes,
    pipelining: 1,
  });
  return { settings, limits, guard, peers, agent };
}

/** How one visit travels. */
export type Trip = {
  deadline: Deadline;
  hop: VisitHow['hop'] | undefined;
  /** Of the request for an address, beside the usual ones. */
  headers: (url: URL) => Record<string, string>;
  chain: RedirectChain;
  /** Names of the cookies that went with the last request. */
  cookiesSent?: string[];
  /** Set when an answer was a redirect, wherever that led. */
  redirected?: boolean;
};

/** Asks for the address at which the trip has come and follows where it leads; the answer that is no redirect. Throws a `CaptureError`, or undici's own. */
export async function travel(
  client: Client,
  start: URL,
  trip: Trip,
): Promise<{ url: URL; answer: Answer }> {
  const { chain } = trip;
  let url = start;
  // Who begins a trip has arrived already.
  let answer = await (chain.hops.length === 0 ? ask : askNext)(client, url, trip);
  while (isRedirect(answer.statusCode)) {
    const from = { ...exchange(client, url, answer, trip), headers: headersOf(answer.headers) };
    leave(answer);
    trip.redirected = true;
    url = chain.follow(url, answer.statusCode, answer.headers.location, from);
    answer = await askNext(client, url, trip);
  }
  return { url, answer };
}

/** One request more of the same visit, when its host's turn has come. */
export async function askNext(client: Client, url: URL, trip: Trip): Promise<Answer> {
  const { hop, deadline } = trip;
  const refused = hop === undefined ? undefined : await deadline.aside(() => hop(url.href));
  if (refused !== undefined)
    throw new CaptureError(refused.reason, refused.detail, refused.retryAfterMs);
  return ask(client, url, trip);
}

async function ask(client: Client, url: URL, trip: Trip): Promise<Answer> {
  const { deadline, chain } = trip;
  const cookies = chain.cookies.for(url);
  trip.cookiesSent = namesOf(cookies);
  const answer = await request(url, {
    dispatcher: client.agent,
    signal: deadline.signal,
    headers: {
      ...usualHeaders(client.settings),
      ...trip.headers(url),
      ...(cookies.length === 0 ? {} : { cookie: cookies.join('; ') }),
    },
  });
  chain.cookies.take(url, answer.headers['set-cookie']);
  return answer;
}

/** What every request says: nothing but who asks, and in which language and encoding it can read. */
export function usualHeaders(settings: CaptureSettings): Record<string, string> {
  return {
    'user-agent': userAgentOf(settings),
    accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.1',
    'accept-language': settings.acceptLanguage ?? 'en-US,en;q=0.9',
    'accept-encoding': 'gzip, deflate, br',
  };
}

/** Who answered, and which cookies went both ways. To be asked as soon as an answer begins, while its connection is open. */
export function exchange(
  client: Client,
  url: URL,
  answer: Answer,
  { cookiesSent = [] }: Pick<Trip, 'cookiesSent'>,
) {
  return {
    ...client.peers.of(url),
    ...cookieNamesOf(answer.headers),
    ...(cookiesSent.length === 0 ? {} : { cookiesSent }),
  };
}

/** Nobody waits for this answer's body: what is short is read away so that the connection can be used again. */
export function leave(answer: Answer): void {
  answer.body.dump({ limit: 16_384 }).catch(() => undefined);
}
