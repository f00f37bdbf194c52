// Visits a page with one HTTP GET at a time, within limits; every trouble becomes one of the closed reasons.
import { createHash } from 'node:crypto';
import { Agent, request, type Dispatcher } from 'undici';
import type { Capture, CaptureWithBody } from '../core/capture/capture.ts';
import { CaptureError } from '../core/capture/capture-error.ts';
import {
  limitsOf,
  userAgentOf,
  type CaptureLimits,
  type CaptureSettings,
} from '../core/capture/limits.ts';
import { rawTitle, refusalOf } from '../core/capture/walls.ts';
import { platformOf } from '../core/platforms/address.ts';
import type { StaticFetch, Visit } from '../core/ports.ts';
import { onAbort } from './abort.ts';
import { decodePage } from './charset.ts';
import { readBody, readHead } from './http-body.ts';
import { failureOf, type Phase } from './http-errors.ts';
import { createGuard, type Guard } from './http-guard.ts';
import { parseContentType, requireHtml } from './http-page-type.ts';
import { rememberPeers, type Peers } from './http-peers.ts';
import { cookieNamesOf, headersOf, headerOf } from './http-headers.ts';
import { isRedirect, RedirectChain } from './http-redirects.ts';

/**
 * The static way of visiting a page. Never throws for trouble with the page; rethrows the reason of the caller's own
 * `signal`. No cookies are kept, nothing but GET is sent, connections are reused and do not keep the process alive.
 */
export function createHttpFetch(
  settings: CaptureSettings,
  guard: Guard = createGuard(settings),
): StaticFetch {
  const limits = limitsOf(settings);
  const peers = rememberPeers(guard.connector);
  const client: Client = { settings, limits, guard, peers, agent: agentOf(peers, limits) };
  return async (url, signal) => {
    const deadline = startDeadline(limits.totalMs, signal);
    const progress: Progress = { phase: 'request', startedAt: performance.now() };
    try {
      return { ok: true, value: await visit(client, url, deadline.signal, progress) };
    } catch (error) {
      signal?.throwIfAborted();
      return failed(deadline.signal.aborted ? deadline.signal.reason : error, progress);
    } finally {
      deadline.end();
    }
  };
}

type Client = {
  settings: CaptureSettings;
  limits: CaptureLimits;
  guard: Guard;
  peers: Peers;
  agent: Agent;
};
type Progress = { phase: Phase; startedAt: number };
type Answer = Dispatcher.ResponseData;

function agentOf(peers: Peers, limits: CaptureLimits): Agent {
  return new Agent({
    connect: peers.connector,
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.bodyGapMs,
    maxHeaderSize: limits.headerBytes,
    pipelining: 1,
  });
}

async function visit(
  client: Client,
  requestedUrl: string,
  signal: AbortSignal,
  progress: Progress,
): Promise<CaptureWithBody> {
  const capturedAt = (client.settings.now?.() ?? new Date()).toISOString();
  const chain = new RedirectChain(client.guard, client.limits.redirects);
  let url = client.guard.admit(requestedUrl);
  let answer = await ask(client, url, signal);
  while (isRedirect(answer.statusCode)) {
    const from = { ...whoAnswered(client, url, answer), headers: headersOf(answer.headers) };
    leave(answer);
    url = chain.follow(url, answer.statusCode, answer.headers.location, from);
    answer = await ask(client, url, signal);
  }
  progress.phase = 'body';
  const who = whoAnswered(client, url, answer);
  const page = await readPage(client, url, answer);
  const capture: Capture = {
    schema: 1,
    mode: 'static',
    because: becauseOf(chain),
    requestedUrl,
    finalUrl: url.href,
    redirects: chain.hops,
    capturedAt,
    durationMs: Math.round(performance.now() - progress.startedAt),
    requestHeaders: headersOf({ host: url.host, ...requestHeaders(client.settings) }),
    ...who,
    ...page.facts,
  };
  return { capture, html: page.html, received: page.bytes };
}

/** To be asked as soon as an answer begins, while its connection is open. */
function whoAnswered(client: Client, url: URL, answer: Answer) {
  return { ...client.peers.of(url), ...cookieNamesOf(answer.headers) };
}

function ask(client: Client, url: URL, signal: AbortSignal): Promise<Answer> {
  const headers = requestHeaders(client.settings);
  return request(url, { dispatcher: client.agent, signal, headers });
}

function requestHeaders(settings: CaptureSettings): Record<string, string> {
  return {
    'user-agent': userAgentOf(settings),
    accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.1',
    'accept-language': settings.acceptLanguage ?? 'en-US,en;q=0.9',
    'accept-encoding': 'gzip, deflate, br',
  };
}

// Nobody waits for a redirect's body: what is short is read away so that the connection can be used again.
function leave(answer: Answer): void {
  answer.body.dump({ limit: 16_384 }).catch(() => undefined);
}

type PageFacts = Pick<
  Capture,
  'status' | 'headers' | 'contentType' | 'charset' | 'sha256' | 'bytes'
>;

async function readPage(
  client: Client,
  url: URL,
  answer: Answer,
): Promise<{ facts: PageFacts; html: string; bytes: Uint8Array }> {
  const headers = headersOf(answer.headers);
  const encoding = headerOf(answer.headers, 'content-encoding');
  if (answer.statusCode < 200 || answer.statusCode > 203) throw await refusal(url, answer, headers);
  const declared = headerOf(answer.headers, 'content-type');
  const { type, charset } = parseContentType(declared);
  requireHtml(type, NOTHING);
  const length = headerOf(answer.headers, 'content-length');
  const bytes = await readBody(answer.body, { encoding, length }, client.limits);
  requireHtml(type, bytes);
  const { text, label, from } = decodePage(bytes, charset);
  return {
    facts: {
      status: answer.statusCode,
      headers,
      contentType: declared,
      charset: { label, from },
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
    },
    html: text,
    bytes,
  };
}

const NOTHING = new Uint8Array();
const ERROR_PAGE_BYTES = 65_536;

// An error page says who refuses: a challenge with status 403 is no ordinary "forbidden".
async function refusal(
  url: URL,
  answer: Answer,
  headers: Record<string, string>,
): Promise<CaptureError> {
  const encoding = headers['content-encoding'] ?? '';
  const head = await readHead(answer.body, encoding, ERROR_PAGE_BYTES).catch(() => Buffer.alloc(0));
  const html = head.toString('utf8');
  const seen = { status: answer.statusCode, headers, url: url.href, html, title: rawTitle(html) };
  const failure = refusalOf({ ...seen, visibleText: 0 }, platformOf(url.href));
  return new CaptureError(
    failure?.reason ?? 'http-status',
    failure?.detail ?? `HTTP ${seen.status}`,
  );
}

function becauseOf(chain: RedirectChain): string {
  const redirects = chain.hops.length;
  if (redirects === 0) return 'read as the server sends it';
  const times = redirects === 1 ? 'once' : `${redirects} times`;
  const plain = chain.downgraded ? ', from a secure connection to one that is not' : '';
  return `read as the server sends it, redirected ${times}${plain}`;
}

function failed(error: unknown, progress: Progress): Visit {
  return { ok: false, failure: failureOf(error, progress.phase) };
}

// One timer for the whole visit: bytes that keep dripping reset every other one.
function startDeadline(
  ms: number,
  outer: AbortSignal | undefined,
): { signal: AbortSignal; end: () => void } {
  const controller = new AbortController();
  const stop = () => controller.abort(outer?.reason);
  const late = new CaptureError('timeout', `not finished after ${ms} ms`);
  const timer = setTimeout(() => controller.abort(late), ms);
  if (outer?.aborted === true) stop();
  const unheard = onAbort(outer, stop);
  return {
    signal: controller.signal,
    end: () => {
      clearTimeout(timer);
      unheard();
      // Whatever of a redirect is still being read away ends with the visit.
      controller.abort();
    },
  };
}
