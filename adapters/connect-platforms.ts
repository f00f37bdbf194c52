// Profiles through their platforms' interfaces: finds the token, makes the one call, and gives the answer as a capture or a closed reason.
import type { Capture } from '../core/capture/capture.ts';
import type { CaptureSettings } from '../core/capture/limits.ts';
import type { Failure } from '../core/capture/failures.ts';
import type { Platform } from '../core/inventory/schema.ts';
import { handleOf } from '../core/platforms/address.ts';
import { PLATFORM_FACTS } from '../core/platforms/index.ts';
import { INTERFACES } from '../core/platforms/interfaces/index.ts';
import type { Account, PlatformInterface } from '../core/platforms/interfaces/interface.ts';
import type { Connect, ProfileOf, Secrets, Visit } from '../core/ports.ts';
import { createCaller, type Caller, type Request, type Response } from './connect-call.ts';
import { failureOf } from './http-errors.ts';

export type ConnectSettings = {
  capture: CaptureSettings;
  secrets: Secrets;
  /** Base addresses instead of the platforms' own (a gateway, a test). */
  bases?: Partial<Record<Platform, string>>;
};

/** The door to all interfaces. No answer, failure or address that it gives holds a token. */
export function createConnect(settings: ConnectSettings): Connect {
  const call = createCaller(settings.capture);
  return {
    lacks: async (profile) => {
      const known = INTERFACES[profile.platform];
      if (known === undefined) return noInterface(profile.platform);
      if (known.token === undefined || (await tokenOf(settings, known, profile))) return undefined;
      const detail = `no ${known.token.is} was found`;
      return { reason: 'token-missing', detail };
    },
    host: (profile) => baseOf(settings, profile, INTERFACES[profile.platform]).href,
    visit: async (profile, signal) => {
      const known = INTERFACES[profile.platform];
      if (known === undefined) return { ok: false, failure: noInterface(profile.platform) };
      try {
        return await ask(settings, call, known, { profile, ...(signal ? { signal } : {}) });
      } catch (error) {
        signal?.throwIfAborted();
        return { ok: false, failure: failureOf(error, 'request') };
      }
    },
  };
}

type Asking = { profile: ProfileOf; signal?: AbortSignal };

async function ask(
  settings: ConnectSettings,
  caller: Caller,
  known: PlatformInterface,
  { profile, signal }: Asking,
): Promise<Visit> {
  const account = accountOf(profile);
  const call = account && known.call(account);
  if (account === undefined || call === undefined)
    return { ok: false, failure: notToBeLookedUp(profile.platform) };
  const url = new URL(baseOf(settings, profile, known));
  url.pathname = url.pathname.replace(/\/$/, '') + call.path;
  url.search = new URLSearchParams(call.query).toString();
  const request = await withToken(settings, known, { profile, url });
  const now = settings.capture.now ?? (() => new Date());
  const at = now();
  const startedAt = performance.now();
  const response = await caller(request, signal);
  const answer = { ...response, data: dataOf(response), now: now() };
  const failure = known.refusal(answer, account);
  if (failure !== undefined) return { ok: false, failure };
  const durationMs = Math.round(performance.now() - startedAt);
  return captured(profile, url, response, { at, durationMs });
}

async function withToken(
  settings: ConnectSettings,
  known: PlatformInterface,
  { profile, url }: { profile: ProfileOf; url: URL },
): Promise<Request> {
  const value = await tokenOf(settings, known, profile);
  if (known.token === undefined || value === undefined) return { url };
  return { url, token: { value, send: known.token.send } };
}

function captured(
  profile: ProfileOf,
  url: URL,
  response: Response,
  { at, durationMs }: { at: Date; durationMs: number },
): Visit {
  const { status, headers, contentType, body, sha256, bytes } = response;
  const capture: Capture = {
    schema: 1,
    mode: 'api',
    because: `asked the interface of ${PLATFORM_FACTS[profile.platform].name}`,
    requestedUrl: profile.url,
    // Made without the token, whichever way it was sent.
    finalUrl: url.href,
    redirects: [],
    status,
    headers,
    contentType,
    charset: { label: 'utf-8', from: 'JSON' },
    capturedAt: at.toISOString(),
    durationMs,
    sha256,
    bytes,
  };
  return { ok: true, value: { capture, html: body } };
}

/** An error page in HTML is judged by its status alone. */
function dataOf({ body }: Response): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function accountOf({ platform, url }: ProfileOf): Account | undefined {
  const handle = handleOf(platform, url);
  return handle === undefined ? undefined : { handle, url: new URL(url) };
}

/** An agency's own token, else the one for all. */
async function tokenOf(
  { secrets }: ConnectSettings,
  { token }: PlatformInterface,
  { agencyId }: ProfileOf,
): Promise<string | undefined> {
  if (token === undefined) return undefined;
  return (await secrets.get(`${token.secret}-${agencyId}`)) ?? (await secrets.get(token.secret));
}

function baseOf(
  { bases }: ConnectSettings,
  { platform, url }: ProfileOf,
  known: PlatformInterface | undefined,
): URL {
  return new URL(bases?.[platform] ?? known?.base(new URL(url)) ?? url);
}

function noInterface(platform: Platform): Failure {
  const { name, accessReason } = PLATFORM_FACTS[platform];
  return {
    reason: 'platform-terms',
    detail: `${name} has no interface that this program asks: ${accessReason}`,
  };
}

function notToBeLookedUp(platform: Platform): Failure {
  const { name, example } = PLATFORM_FACTS[platform];
  const detail = `${name}’s interface cannot look up an address of this form; write it as ${example}`;
  return { reason: 'account-not-found', detail };
}
