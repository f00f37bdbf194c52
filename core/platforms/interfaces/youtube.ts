// YouTube: `channels.list` of the Data API v3 with an API key (developers.google.com/youtube/v3/docs/channels/list, …/docs/errors).
import type { Failure } from '../../capture/failures.ts';
import { listAt, textAt } from '../../read/json-search.ts';
import type { Account, Answer, PlatformInterface } from './interface.ts';
import {
  notAsDocumented,
  rateLimited,
  refused,
  refusedByStatus,
  renamed,
  resetOf,
} from './refusals.ts';

const PART = 'snippet,brandingSettings,status';

export const YOUTUBE_INTERFACE: PlatformInterface = {
  base: () => 'https://www.googleapis.com',
  token: {
    secret: 'youtube',
    is: 'a key for the YouTube Data API v3',
    send: { header: 'x-goog-api-key', before: '' },
    permission: 'YouTube Data API v3 enabled in the project of the key',
    steps: [
      'Open https://console.cloud.google.com/ and make (or choose) a project of the agency.',
      'Under “APIs & Services”, “Library”, enable “YouTube Data API v3”.',
      'Under “Credentials”, create an API key and restrict it to that interface.',
    ],
  },
  call: (account) => {
    const who = selectorOf(account);
    return who && { path: '/youtube/v3/channels', query: { part: PART, ...who } };
  },
  refusal: (answer, account) => {
    const { data } = answer;
    const byReason = answer.status === 200 ? undefined : refusedByReason(answer);
    if (byReason !== undefined) return byReason;
    const byStatus = refusedByStatus(answer, true);
    if (byStatus !== undefined) return byStatus;
    if (textAt(data, 'kind') !== 'youtube#channelListResponse') return notAsDocumented;
    const [channel] = listAt(data, 'items');
    if (channel === undefined)
      return refused('account-not-found', 'the list of channels came back empty');
    if (textAt(channel, 'snippet', 'title') === undefined) return notAsDocumented;
    return renamedChannel(textAt(channel, 'snippet', 'customUrl'), account);
  },
  example: 'https://www.youtube.com/@YouTube',
};

/** Names of the old kind (`/c/name`, `/name`) cannot be looked up. */
function selectorOf({ handle, url }: Account): Record<string, string> | undefined {
  if (url.pathname.startsWith('/@')) return { forHandle: `@${handle}` };
  if (url.pathname.startsWith('/channel/')) return { id: handle };
  return url.pathname.startsWith('/user/') ? { forUsername: handle } : undefined;
}

const REASONS: Readonly<Record<string, Failure['reason']>> = {
  keyInvalid: 'token-expired',
  keyExpired: 'token-expired',
  API_KEY_INVALID: 'token-expired',
  API_KEY_SERVICE_BLOCKED: 'permission-missing',
  SERVICE_DISABLED: 'permission-missing',
  accessNotConfigured: 'permission-missing',
  forbidden: 'permission-missing',
  ipRefererBlocked: 'permission-missing',
  quotaExceeded: 'rate-limited',
  dailyLimitExceeded: 'rate-limited',
  rateLimitExceeded: 'rate-limited',
  userRateLimitExceeded: 'rate-limited',
};

function refusedByReason(answer: Answer): Failure | undefined {
  const errors = listAt(answer.data, 'error', 'errors');
  const details = listAt(answer.data, 'error', 'details');
  const named = [...details, ...errors].map((one) => textAt(one, 'reason') ?? '');
  const found = named.find((name) => Object.hasOwn(REASONS, name));
  const reason = found === undefined ? undefined : REASONS[found];
  if (found === undefined || reason === undefined) return undefined;
  if (reason !== 'rate-limited') return refused(reason, found);
  const { detail, ...rest } = rateLimited(answer, resetOf(answer));
  const daily = found === 'quotaExceeded' || found === 'dailyLimitExceeded';
  return { ...rest, detail: daily ? `${detail}; it begins anew at midnight Pacific time` : detail };
}

function renamedChannel(customUrl: string | undefined, { handle, url }: Account) {
  if (customUrl === undefined || !url.pathname.startsWith('/@')) return undefined;
  const name = customUrl.replace(/^@/, '').toLowerCase();
  return name === handle.toLowerCase() ? undefined : renamed(`@${name}`);
}
