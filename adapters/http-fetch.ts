// Visits a page with one HTTP GET at a time, within limits; every trouble becomes one of the closed reasons.
import { createHash } from 'node:crypto';
import type { Capture, CaptureWithBody } from '../core/capture/capture.ts';
import { CaptureError } from '../core/capture/capture-error.ts';
import type { CaptureSettings } from '../core/capture/limits.ts';
import { rawTitle, refusalOf } from '../core/capture/walls.ts';
import { platformOf } from '../core/platforms/address.ts';
import type { RobotsFetch, StaticFetch, Visit, VisitHow } from '../core/ports.ts';
import { decodePage, type Decoded } from './charset.ts';
import { readBody, readHead } from './http-body.ts';
import {
  askNext,
  createClient,
  exchange,
  leave,
  travel,
  usualHeaders,
  type Answer,
  type Client,
  type Trip,
} from './http-client.ts';
import { conditionsOf, unchanged } from './http-conditional.ts';
import { startDeadline } from './http-deadline.ts';
import { failureOf, type Phase } from './http-errors.ts';
import { createGuard, type Guard } from './http-guard.ts';
import { parseContentType, requireHtml } from './http-page-type.ts';
import { headersOf, headerOf } from './http-headers.ts';
import { RedirectChain } from './http-redirects.ts';
import { refreshOf } from './http-refresh.ts';
import { retryAfterMs } from './http-retry-after.ts';
import { bodyInUtf8, utf8Of } from './page-text.ts';
import { robotsFetch } from './robots-fetch.ts';

/** Pages and robots.txt over one client, so that they share connections. */
export function createHttp(
  settings: CaptureSettings,
  guard: Guard = createGuard(settings),
): { fetchStatic: StaticFetch; fetchRobots: RobotsFetch } {
  const client = createClient(settings, guard);
  return { fetchStatic: staticFetch(client), fetchRobots: robotsFetch(client) };
}

/** Pages alone. */
export function createHttpFetch(
  settings: CaptureSettings,
  guard: Guard = createGuard(settings),
): StaticFetch {
  return staticFetch(createClient(settings, guard));
}

/**
 * The static way of visiting a page. Never throws for trouble with the page; rethrows the reason of the caller's own
 * `signal`. Cookies are kept until the visit ends and no longer; nothing but GET is sent.
 */
function staticFetch(client: Client): StaticFetch {
  return async (url, signal, how = {}) => {
    const { limits, guard } = client;
    const deadline = startDeadline(limits.totalMs, signal);
    const chain = new RedirectChain(guard, limits.redirects);
    const headers = (asked: URL) => conditionsOf(how.known, asked);
    const trip: Trip = { deadline, chain, hop: how.hop, headers };
    const progress: Progress = { phase: 'request', startedAt: performance.now() };
    try {
      const { known, platform } = how;
      return { ok: true, value: await visit(client, url, { trip, progress, known, platform }) };
    } catch (error) {
      signal?.throwIfAborted();
      return failed(deadline.signal.aborted ? deadline.signal.reason : error, progress);
    } finally {
      deadline.end();
    }
  };
}

type Progress = { phase: Phase; startedAt: number };
type Going = { trip: Trip; progress: Progress } & {
  [K in 'known' | 'platform']: VisitHow[K] | undefined;
};

async function visit(client: Client, requestedUrl: string, going: Going): Promise<CaptureWithBody> {
  const { trip, progress } = going;
  const capturedAt = (client.settings.now?.() ?? new Date()).toISOString();
  const { url, answer, who, ...found } = await land(client, requestedUrl, going);
  const facts = () => ({
    because: becauseOf(trip.chain),
    requestedUrl,
    finalUrl: url.href,
    redirects: trip.chain.hops,
    capturedAt,
    durationMs: Math.round(performance.now() - progress.startedAt),
    requestHeaders: headersOf({
      host: url.host,
      ...usualHeaders(client.settings),
      ...trip.headers(url),
    }),
    ...who,
  });
  if ('kept' in found) return unchanged(found.kept, facts(), headersOf(answer.headers));
  const { page } = found;
  const capture: Capture = { schema: 1, mode: 'static', ...facts(), ...page.facts };
  const parts = { capture, received: page.bytes };
  const { utf8 } = page.decoded;
  return utf8 ? bodyInUtf8(parts, utf8) : { ...parts, html: page.decoded.text };
}

type Landed = { url: URL; answer: Answer; who: ReturnType<typeof exchange> } & (
  | { kept: CaptureWithBody }
  | { page: Page }
);

/** The page at which a visitor ends up: one that sends its visitors on at once is on the way there, like a redirect. */
async function land(client: Client, start: string, going: Going): Promise<Landed> {
  const { trip, progress, platform } = going;
  for (let at = client.guard.admit(start); ;) {
    progress.phase = 'request';
    const { url, answer, kept } = await arrive(client, at, going);
    progress.phase = 'body';
    const who = exchange(client, url, answer, trip);
    if (kept !== undefined) leave(answer);
    const found =
      kept === undefined ? { page: await readPage(client, url, answer, platform) } : { kept };
    const refresh = refreshOf(url, headerOf(answer.headers, 'refresh'), textOf(found));
    if (refresh === undefined) return { url, answer, who, ...found };
    const hop = { ...who, headers: headersOf(answer.headers), refreshAfter: refresh.afterSeconds };
    at = trip.chain.follow(url, answer.statusCode, refresh.to, hop);
  }
}

/** Text that is made of its bytes only when somebody reads it. */
function textOf(found: { page: Page } | { kept: CaptureWithBody }) {
  if ('page' in found) return found.page.decoded;
  const { kept } = found;
  const { buffer, byteOffset, byteLength } = utf8Of(kept);
  const utf8 = Buffer.from(buffer, byteOffset, byteLength);
  return {
    utf8,
    get text() {
      return kept.html;
    },
  };
}

type Arrived = { url: URL; answer: Answer; kept?: CaptureWithBody };

/** The last answer, and the earlier capture where that says it still holds; what is no longer kept is asked for without condition. */
async function arrive(client: Client, at: URL, going: Going): Promise<Arrived> {
  const { trip, known } = going;
  const { url, answer } = await travel(client, at, trip);
  if (answer.statusCode !== 304 || known === undefined) return { url, answer };
  const kept = await known.load();
  if (kept !== undefined) return { url, answer, kept };
  leave(answer);
  trip.headers = () => ({});
  return { url, answer: await askNext(client, url, trip) };
}

type PageFacts = Pick<
  Capture,
  'status' | 'headers' | 'contentType' | 'charset' | 'sha256' | 'bytes'
>;

type Page = { facts: PageFacts; decoded: Decoded; bytes: Uint8Array };

async function readPage(
  client: Client,
  url: URL,
  answer: Answer,
  platform: VisitHow['platform'],
): Promise<Page> {
  const headers = headersOf(answer.headers);
  const encoding = headerOf(answer.headers, 'content-encoding');
  if (answer.statusCode < 200 || answer.statusCode > 203)
    throw await refusal(url, answer, headers, platform);
  const declared = headerOf(answer.headers, 'content-type');
  const { type, charset } = parseContentType(declared);
  requireHtml(type, NOTHING);
  const length = headerOf(answer.headers, 'content-length');
  const bytes = await readBody(answer.body, { encoding, length }, client.limits);
  requireHtml(type, bytes);
  const decoded = decodePage(bytes, charset);
  return {
    facts: {
      status: answer.statusCode,
      headers,
      contentType: declared,
      charset: { label: decoded.label, from: decoded.from },
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
    },
    decoded,
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
  platform: VisitHow['platform'],
): Promise<CaptureError> {
  const encoding = headers['content-encoding'] ?? '';
  const head = await readHead(answer.body, encoding, ERROR_PAGE_BYTES).catch(() => Buffer.alloc(0));
  const html = head.toString('utf8');
  const seen = { status: answer.statusCode, headers, url: url.href, html, title: rawTitle(html) };
  const failure = refusalOf({ ...seen, visibleText: 0 }, platform ?? platformOf(url.href));
  return new CaptureError(
    failure?.reason ?? 'http-status',
    failure?.detail ?? `HTTP ${seen.status}`,
    retryAfterMs(answer.headers, new Date()),
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
