// Errors of Meta's Graph interfaces, by their codes (developers.facebook.com/docs/graph-api/guides/error-handling).
import type { Failure } from '../../capture/failures.ts';
import { findKey, parseJson, valueAt } from '../../read/json-search.ts';
import type { Answer } from './interface.ts';
import { rateLimited, refused, refusedByStatus, resetOf } from './refusals.ts';

/** Why a Graph interface refused; undefined for an answer that is no refusal. */
export function refusedByGraph(answer: Answer): Failure | undefined {
  const error = valueAt(answer.data, ['error']);
  const code = valueAt(error, ['code']);
  if (typeof code !== 'number') return refusedByStatus(answer, true);
  const subcode = valueAt(error, ['error_subcode']);
  const shown = typeof subcode === 'number' ? `code ${code}.${subcode}` : `code ${code}`;
  if (RATE_LIMITS.has(code) || (code >= 80_000 && code <= 80_099))
    return rateLimited(answer, regained(answer) ?? resetOf(answer));
  return refused(
    reasonOf(code, subcode),
    WORDS[code] === undefined ? shown : `${WORDS[code]} (${shown})`,
  );
}

const RATE_LIMITS = new Set([4, 17, 32, 341, 613]);

const WORDS: Readonly<Record<number, string>> = {
  100: 'there is no such account, or the token may not see it',
  803: 'no account has this name',
  21: 'the Page was moved to another one',
  368: 'the platform has blocked the account of the token for now',
};

/** 102, 190: the session or token ended. 3, 10: a capability or permission is missing. 368: blocked for now. */
const REASONS: Readonly<Record<number, Failure['reason']>> = {
  1: 'server-error',
  2: 'server-error',
  3: 'permission-missing',
  10: 'permission-missing',
  21: 'account-renamed',
  102: 'token-expired',
  190: 'token-expired',
  368: 'permission-missing',
  803: 'account-not-found',
};

function reasonOf(code: number, subcode: unknown): Failure['reason'] {
  if (code === 100 && subcode === 33) return 'account-not-found';
  if (code >= 200 && code <= 299) return 'permission-missing';
  return REASONS[code] ?? 'http-status';
}

/** Minutes until calls are taken again, in the header on business use cases. */
function regained({ headers, now }: Answer): Date | undefined {
  const usage = parseJson(headers['x-business-use-case-usage'] ?? '');
  const minutes = findKey(usage, 'estimated_time_to_regain_access', 20).filter(
    (value) => typeof value === 'number',
  );
  const longest = Math.max(0, ...minutes);
  return longest > 0 ? new Date(now.getTime() + Math.min(longest, 10_080) * 60_000) : undefined;
}
