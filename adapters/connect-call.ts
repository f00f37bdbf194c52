// One call of an interface over the guarded network: no redirect is followed, no cookie kept, and the token is in nothing that comes back.
import { createHash } from 'node:crypto';
import { Agent, request } from 'undici';
import { CaptureError } from '../core/capture/capture-error.ts';
import {
  limitsOf,
  userAgentOf,
  type CaptureLimits,
  type CaptureSettings,
} from '../core/capture/limits.ts';
import type { TokenNeed } from '../core/platforms/interfaces/interface.ts';
import { onAbort } from './abort.ts';
import { headersWithout, withoutSecret } from './connect-redact.ts';
import { readBody } from './http-body.ts';
import { createGuard, type Guard } from './http-guard.ts';
import { headerOf, headersOf } from './http-headers.ts';
import { parseContentType } from './http-page-type.ts';

/** What to ask, and with what. `url` has no token. */
export type Request = { url: URL; token?: { value: string; send: TokenNeed['send'] } };

/** What came back, the token taken out of it. */
export type Response = {
  status: number;
  headers: Record<string, string>;
  contentType: string;
  body: string;
  /** Of the body as it is kept. */
  sha256: string;
  bytes: number;
};

export type Caller = (asked: Request, signal?: AbortSignal) => Promise<Response>;

/** Asks within the limits of a visit. Throws `CaptureError`, an error of the network, or the reason of the caller's signal. */
export function createCaller(
  settings: CaptureSettings,
  guard: Guard = createGuard(settings),
): Caller {
  const limits = limitsOf(settings);
  const agent = new Agent({
    connect: guard.connector,
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.bodyGapMs,
    maxHeaderSize: limits.headerBytes,
    pipelining: 1,
  });
  return async (asked, signal) => {
    signal?.throwIfAborted();
    const url = guard.admit(asked.url.href);
    refuseOpenToken(asked);
    const deadline = startDeadline(limits.totalMs, signal);
    try {
      return await call({ agent, settings, limits }, { ...asked, url }, deadline.signal);
    } catch (error) {
      throw deadline.signal.aborted ? deadline.signal.reason : error;
    } finally {
      deadline.end();
    }
  };
}

type Client = { agent: Agent; settings: CaptureSettings; limits: CaptureLimits };

async function call(client: Client, asked: Request, signal: AbortSignal): Promise<Response> {
  const { headers, parameter } = credentials(asked);
  if (parameter !== undefined) asked.url.searchParams.set(...parameter);
  const answer = await request(asked.url, {
    dispatcher: client.agent,
    signal,
    headers: { ...plainHeaders(client.settings), ...headers },
  });
  const encoding = headerOf(answer.headers, 'content-encoding');
  const length = headerOf(answer.headers, 'content-length');
  const bytes = await readBody(answer.body, { encoding, length }, client.limits);
  return kept(answer.statusCode, headersOf(answer.headers), bytes, asked.token?.value);
}

function startDeadline(ms: number, outer: AbortSignal | undefined) {
  const controller = new AbortController();
  const late = new CaptureError('timeout', `not finished after ${ms} ms`);
  const timer = setTimeout(() => controller.abort(late), ms);
  const unheard = onAbort(outer, () => controller.abort(outer?.reason));
  return {
    signal: controller.signal,
    end: () => {
      clearTimeout(timer);
      unheard();
      controller.abort();
    },
  };
}

function kept(
  status: number,
  headers: Record<string, string>,
  bytes: Buffer,
  secret: string | undefined,
): Response {
  const body = withoutSecret(bytes.toString('utf8'), secret);
  return {
    status,
    headers: headersWithout(headers, secret),
    contentType: parseContentType(headers['content-type'] ?? '').type,
    body,
    sha256: createHash('sha256').update(body).digest('hex'),
    bytes: Buffer.byteLength(body),
  };
}

function plainHeaders(settings: CaptureSettings): Record<string, string> {
  return {
    'user-agent': userAgentOf(settings),
    accept: 'application/json',
    'accept-language': 'en-US,en;q=0.9',
    'accept-encoding': 'gzip, deflate, br',
  };
}

/** A token never crosses a network in the clear. This machine's own addresses are none. */
function refuseOpenToken({ url, token }: Request): void {
  const here = /^(?:127(?:\.\d{1,3}){3}|\[::1\]|localhost)$/.test(url.hostname);
  if (token === undefined || url.protocol === 'https:' || here) return;
  throw new CaptureError(
    'address-refused',
    'a token is sent only over https, and the address of the interface is not',
  );
}

function credentials({ token }: Request): {
  headers: Record<string, string>;
  parameter?: [string, string];
} {
  if (token === undefined) return { headers: {} };
  const { value, send } = token;
  if ('parameter' in send) return { headers: {}, parameter: [send.parameter, value] };
  return { headers: { [send.header]: `${send.before}${value}` } };
}
