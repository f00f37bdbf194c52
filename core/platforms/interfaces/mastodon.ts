// Mastodon: `/api/v1/accounts/lookup` of the account's own server (docs.joinmastodon.org, methods/accounts).
import { textAt, valueAt } from '../../read/json-search.ts';
import type { PlatformInterface } from './interface.ts';
import { notAsDocumented, refused, refusedByStatus, renamed } from './refusals.ts';

export const MASTODON_INTERFACE: PlatformInterface = {
  base: (account) => account.origin,
  call: ({ handle }) => ({ path: '/api/v1/accounts/lookup', query: { acct: handle } }),
  refusal: (answer) => {
    const { data } = answer;
    const byStatus = refusedByStatus(answer, false);
    if (byStatus !== undefined) return byStatus;
    if (textAt(data, 'acct') === undefined && textAt(data, 'username') === undefined)
      return notAsDocumented;
    if (valueAt(data, ['suspended']) === true)
      return refused('suspended', 'the server says that the account is suspended');
    const moved = valueAt(data, ['moved']);
    return typeof moved === 'object' && moved !== null
      ? renamed(textAt(moved, 'url') ?? textAt(moved, 'acct'))
      : undefined;
  },
  example: 'https://mastodon.social/@Mastodon',
};
