// Facebook, Instagram and Threads, each by a token of the agency's own account (Graph API v25.0, Threads API v1.0).
import { textAt, valueAt } from '../../read/json-search.ts';
import { refusedByGraph } from './graph-errors.ts';
import { OWN_ACCOUNT, type PlatformInterface } from './interface.ts';
import { notAsDocumented, otherAccount, refused, renamed } from './refusals.ts';

const BEARER = { header: 'authorization', before: 'Bearer ' };

const PAGE_FIELDS =
  'id,name,username,about,bio,description,company_overview,general_info,mission,impressum,emails,phone,website,' +
  'single_line_address,category,category_list,is_published,has_transitioned_to_new_page_experience';

const PAGE_TOKEN_STEPS = [
  'Somebody with full control of the agency’s Page opens https://developers.facebook.com/tools/explorer/ with an app of the agency.',
  'Under “User or Page”, choose “Get Page Access Token” and the Page, and grant the permissions named here.',
  'Exchange it for a long-lived token (“Access Token Debugger”, “Extend Access Token”).',
];

export const FACEBOOK_INTERFACE: PlatformInterface = {
  base: () => 'https://graph.facebook.com',
  token: {
    secret: 'facebook',
    is: 'a Page access token of the agency’s own Page',
    send: BEARER,
    permission: 'pages_show_list and pages_read_engagement',
    steps: PAGE_TOKEN_STEPS,
  },
  call: ({ handle }) => ({
    path: `/v25.0/${encodeURIComponent(handle)}`,
    query: { fields: PAGE_FIELDS },
  }),
  refusal: (answer, { handle }) => {
    const { data } = answer;
    const refusal = refusedByGraph(answer);
    if (refusal !== undefined) return refusal;
    if (textAt(data, 'id') === undefined || textAt(data, 'name') === undefined)
      return notAsDocumented;
    if (valueAt(data, ['is_published']) === false)
      return refused('unavailable', 'the Page is not published, so no visitor sees it');
    const username = textAt(data, 'username');
    const names = [textAt(data, 'id'), username].map((name) => folded(name ?? ''));
    return handle === OWN_ACCOUNT || names.includes(folded(handle)) ? undefined : renamed(username);
  },
};

/** The Page's token knows the account that is joined to the Page; no number of it has to be looked up. */
export const INSTAGRAM_INTERFACE: PlatformInterface = {
  base: () => 'https://graph.facebook.com',
  token: {
    secret: 'instagram',
    is: 'a Page access token of the Page that the agency’s professional Instagram account is joined to',
    send: BEARER,
    permission: 'pages_show_list, pages_read_engagement and instagram_basic',
    steps: PAGE_TOKEN_STEPS,
  },
  call: () => ({
    path: `/v25.0/${OWN_ACCOUNT}`,
    query: { fields: 'instagram_business_account{id,username,name,biography,website}' },
  }),
  refusal: (answer, { handle }) => {
    const refusal = refusedByGraph(answer);
    if (refusal !== undefined) return refusal;
    const account = valueAt(answer.data, ['instagram_business_account']);
    if (account === undefined)
      return textAt(answer.data, 'id') === undefined
        ? notAsDocumented
        : refused('permission-missing', 'no professional Instagram account is joined to the Page of the token'); // prettier-ignore
    return ownAccount(textAt(account, 'username'), handle);
  },
};

export const THREADS_INTERFACE: PlatformInterface = {
  base: () => 'https://graph.threads.com',
  token: {
    secret: 'threads',
    is: 'a Threads access token of the agency’s own account',
    send: { parameter: 'access_token' },
    permission: 'threads_basic',
    steps: [
      'Open https://developers.facebook.com/ and make an app with the use case “Access the Threads API”.',
      'Add the agency’s account as a tester of the app and accept it in the account’s settings.',
      'Generate a token for it with threads_basic, and exchange it for a long-lived one (60 days).',
    ],
  },
  call: () => ({
    path: `/v1.0/${OWN_ACCOUNT}`,
    query: { fields: 'id,username,name,threads_biography,is_verified' },
  }),
  refusal: (answer, { handle }) =>
    refusedByGraph(answer) ?? ownAccount(textAt(answer.data, 'username'), handle),
};

function ownAccount(username: string | undefined, handle: string) {
  if (username === undefined) return notAsDocumented;
  if (handle === OWN_ACCOUNT || username.toLowerCase() === handle.toLowerCase()) return undefined;
  return otherAccount(username);
}

/** Facebook does not tell capitals and dots apart. */
const folded = (name: string): string => name.toLowerCase().replaceAll('.', '');
