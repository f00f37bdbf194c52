// Refusals that interfaces have in common, and how their words on waiting are read.
import type { Failure } from '../../capture/failures.ts';
import type { Answer } from './interface.ts';

export function refused(reason: Failure['reason'], detail: string): Failure {
  return { reason, detail };
}

/** What a status means where the platform says nothing more exact. `withToken`: a token was sent. */
export function refusedByStatus(answer: Answer, withToken: boolean): Failure | undefined {
  const { status } = answer;
  const http = `HTTP ${status}`;
  if (status === 200) return undefined;
  if (status === 401) return refused(withToken ? 'token-expired' : 'login-wall', http);
  if (status === 403) return refused(withToken ? 'permission-missing' : 'forbidden', http);
  if (status === 404) return refused('account-not-found', http);
  if (status === 410) return refused('suspended', http);
  if (status === 429) return rateLimited(answer, resetOf(answer));
  return refused(status >= 500 ? 'server-error' : 'http-status', http);
}

/** `until`: when the platform answers again, where it says so. */
export function rateLimited({ status, now }: Answer, until: Date | undefined): Failure {
  const failure = refused('rate-limited', `HTTP ${status}: the limit of the interface is used up`);
  if (until === undefined) return failure;
  const retryAfterMs = Math.max(0, until.getTime() - now.getTime());
  return { ...failure, detail: `${failure.detail} until ${until.toISOString()}`, retryAfterMs };
}

export const notAsDocumented: Failure = refused(
  'protocol',
  'the answer of the interface is not of the documented form',
);

/** The account has another name now. Names of accounts only: nothing else of an answer is repeated. */
export function renamed(to: string | undefined): Failure {
  const name = /^[\w.@:/-]{1,120}$/.test(to ?? '') ? ` ${to}` : ' another name';
  return refused('account-renamed', `the platform has it as${name}`);
}

/** The token is of an account, and it is not this one. */
export function otherAccount(name: string | undefined): Failure {
  const whose = /^[\w.-]{1,60}$/.test(name ?? '') ? ` “${name}”` : ' another account';
  const detail = `the token belongs to${whose}, not to this one; or the account was renamed`;
  return refused('permission-missing', detail);
}

/** When a limit is lifted: `Retry-After` (RFC 9110), or the reset headers that interfaces use, in seconds since 1970 or as a time. */
export function resetOf({ headers, now }: Pick<Answer, 'headers' | 'now'>): Date | undefined {
  const after = headers['retry-after'] ?? '';
  if (/^\d{1,7}$/.test(after)) return new Date(now.getTime() + Number(after) * 1_000);
  const named = RESETS.map((name) => headers[name]).find((value) => value !== undefined);
  return timeOf(named ?? after);
}

const RESETS = ['x-rate-limit-reset', 'x-ratelimit-reset', 'ratelimit-reset'];

/** Seconds since 1970, ISO 8601 or an HTTP date; dates are read by their form, for the parser takes almost anything for one. */
function timeOf(text: string): Date | undefined {
  if (/^\d{9,10}$/.test(text)) return new Date(Number(text) * 1_000);
  if (!/^(?:\d{4}-\d{2}-\d{2}T|[A-Z][a-z]{2}, \d{2} )[\w :.+-]{5,40}$/.test(text)) return undefined;
  const ms = Date.parse(text);
  return ms > 0 && ms < Date.UTC(2100, 0) ? new Date(ms) : undefined;
}
