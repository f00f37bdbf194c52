// What a visit with the browser writes down besides the page: the document as received, headers both ways, hops, certificate, peer.
import { createHash } from 'node:crypto';
import type { CDPSession, Request, Response } from 'playwright';
import type { Capture } from '../core/capture/capture.ts';
import { Deadline } from './browser-deadline.ts';
import type { ProxyPeers } from './browser-peers.ts';
import { tlsOfDer } from './http-certificate.ts';
import { cookieNamesOf, headersOf } from './http-headers.ts';

/** What is asked, of which visit. `redirects` are the hops as they were seen, `most` the largest document in bytes. */
export type FactsOf = {
  response: Response;
  /** From `certificateOf`. */
  certificate: Promise<Certificate | undefined>;
  redirects: Capture['redirects'];
  peers: ProxyPeers;
  /** `performance.now()` when the visit began. */
  startedAt: number;
  most: number;
};

type Facts = Pick<
  Capture,
  'redirects' | 'requestHeaders' | 'cookieNames' | 'tls' | 'connectedTo' | 'received'
>;

/** The facts, and the bytes of the document. */
export type VisitFacts = { facts: Facts; received?: Uint8Array };

/** Nothing here is worth a visit: what cannot be told within this time is left out. */
const PATIENCE_MS = 1_500;

/** Asks the browser; never throws. */
export async function factsOf(of: FactsOf): Promise<VisitFacts> {
  const { response, certificate, peers, startedAt } = of;
  const [bytes, shown, headers, redirects] = await Promise.all([
    told(() => response.body()),
    certificate,
    told(() => headersBothWays(response)),
    told(() => hopsOf(of)),
  ]);
  const kept = bytes !== undefined && bytes.length <= of.most ? bytes : undefined;
  const facts: Facts = {
    redirects: redirects ?? of.redirects,
    ...headers,
    ...(shown?.origin === new URL(response.url()).origin ? { tls: shown.tls } : {}),
    ...peers.since(response.url(), startedAt),
    ...(kept === undefined ? {} : { received: { sha256: sha256Of(kept), bytes: kept.length } }),
  };
  return { facts, ...(kept === undefined ? {} : { received: kept }) };
}

async function told<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await new Deadline(PATIENCE_MS).on(ask(), 'asking about the visit');
  } catch {
    return undefined;
  }
}

async function headersBothWays(
  response: Response,
): Promise<Pick<Capture, 'requestHeaders' | 'cookieNames'>> {
  const [sent, received] = await Promise.all([
    response.request().allHeaders(),
    response.allHeaders(),
  ]);
  return { requestHeaders: headersOf(withoutPseudo(sent)), ...cookieNamesOf(asIncoming(received)) };
}

/** HTTP/2 sends the request line as headers (`:path`, RFC 9113, section 8.3). */
function withoutPseudo(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(':')));
}

/** The browser gives all cookies as lines of one text. */
function asIncoming({ 'set-cookie': cookies }: Record<string, string>) {
  return cookies === undefined ? {} : { 'set-cookie': [cookies] };
}

/** The certificate of an origin. */
export type Certificate = { origin: string; tls: NonNullable<Capture['tls']> };

/**
 * Lets the browser note certificates from now on. It tells of those that it saw while it was listened to; the bodies it need not keep, and
 * `certificateOf` ends the listening, so that a page's many requests are not told here for nothing.
 */
export async function noteCertificates(session: CDPSession): Promise<void> {
  await session.send('Network.enable', { maxTotalBufferSize: 0, maxResourceBufferSize: 0 });
}

/** The certificate by which the first answer comes; undefined for plain http, and where the browser does not tell. Never throws. */
export async function certificateOf(
  session: CDPSession,
  answered: Promise<Response>,
): Promise<Certificate | undefined> {
  const response = await answered;
  const certificate = await told(() => shownBy(session, response));
  session.send('Network.disable').catch(() => undefined);
  return certificate;
}

async function shownBy(session: CDPSession, response: Response): Promise<Certificate | undefined> {
  const { origin, protocol } = new URL(response.url());
  if (protocol !== 'https:') return undefined;
  const [details, { tableNames }] = await Promise.all([
    response.securityDetails(),
    session.send('Network.getCertificate', { origin }),
  ]);
  const [der = ''] = tableNames;
  const tls = tlsOfDer(Buffer.from(der, 'base64'), protocolName(details?.protocol));
  return tls && { origin, tls };
}

/** `TLS 1.3` as Node has it: `TLSv1.3`. */
function protocolName(protocol: string | undefined): string {
  return protocol?.replace(/^TLS /, 'TLSv') ?? 'unknown';
}

/** The hops with the headers of their answers. */
async function hopsOf({
  response,
  redirects,
  peers,
  startedAt,
}: FactsOf): Promise<Capture['redirects']> {
  const requests: Request[] = [];
  let at = response.request().redirectedFrom();
  while (at !== null && requests.length < redirects.length) {
    requests.unshift(at);
    at = at.redirectedFrom();
  }
  const answers = await Promise.all(requests.map((request) => request.response()));
  return Promise.all(
    redirects.map(async (hop, index) => {
      const answer = answers[index];
      if (answer === undefined || answer === null || requests[index]?.url() !== hop.url) return hop;
      const headers = await answer.allHeaders();
      const peer = peers.since(hop.url, startedAt);
      return Object.assign(
        {},
        hop,
        peer,
        { headers: headersOf(headers) },
        cookieNamesOf(asIncoming(headers)),
      );
    }),
  );
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
