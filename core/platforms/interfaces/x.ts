// X: user lookup of the API v2 with an app's bearer token (docs.x.com, Users lookup; Response codes and errors).
import type { Failure } from '../../capture/failures.ts';
import { textAt, valueAt } from '../../read/json-search.ts';
import type { PlatformInterface } from './interface.ts';
import { notAsDocumented, refused, refusedByStatus } from './refusals.ts';

const FIELDS = 'description,entities,location,url,verified,verified_type,protected,created_at';

export const X_INTERFACE: PlatformInterface = {
  base: () => 'https://api.x.com',
  token: {
    secret: 'x',
    is: 'a bearer token of an app for the X API v2',
    send: { header: 'authorization', before: 'Bearer ' },
    permission: 'a plan (or pay-per-use credit) that includes “User lookup”',
    steps: [
      'Open https://developer.x.com/ with the agency’s account and make a project with an app.',
      'Add credit: each profile that is read costs about one US cent.',
      'Under “Keys and tokens”, generate the “Bearer Token”.',
    ],
  },
  call: ({ handle, url }) => {
    const byNumber = url.pathname.startsWith('/i/user/');
    const path = byNumber ? `/2/users/${encodeURIComponent(handle)}` : `/2/users/by/username/${encodeURIComponent(handle)}`; // prettier-ignore
    return { path, query: { 'user.fields': FIELDS } };
  },
  refusal: (answer) => {
    const { status, data } = answer;
    if (status === 402)
      return refused('permission-missing', 'HTTP 402: the account of the token has no credit left');
    const byStatus = refusedByStatus(answer, true);
    if (byStatus !== undefined) return byStatus;
    if (textAt(data, 'data', 'username') !== undefined) return undefined;
    return refusedInAnswer(valueAt(data, ['errors', 0]));
  },
  example: 'https://x.com/X',
};

/** X answers 200 and names the problem: its type says what kind, its title tells a suspended account from one that is not there. */
function refusedInAnswer(error: unknown): Failure {
  const type = textAt(error, 'type')?.split('/').at(-1);
  const title = textAt(error, 'title');
  if (title === 'Forbidden') return refused('suspended', 'the platform has suspended the account');
  if (type === 'resource-not-found') return refused('account-not-found', 'resource-not-found');
  if (type === 'not-authorized-for-resource')
    return refused('permission-missing', 'not-authorized-for-resource');
  return notAsDocumented;
}
