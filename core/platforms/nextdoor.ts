// Nextdoor pages of public agencies.
import type { PlatformFacts } from './facts.ts';

const HOST = '(?:www\\.|us\\.)?(?<host>(?:[a-z]{2}\\.)?nextdoor\\.(?:com|co\\.uk))';

export const NEXTDOOR: PlatformFacts = {
  name: 'Nextdoor',
  hosts: /^(?:www\.|[a-z]{2}\.)?nextdoor\.(?:com|co\.uk)$/,
  example: 'https://nextdoor.com/agency-detail/il/riverton/riverton-police-department/',
  forms: [
    {
      pattern: new RegExp(
        `^${HOST}/agency-detail/(?<state>[a-z]{2})/(?<city>[^/?]+)/(?<handle>[^/?]+)`,
        'i',
      ),
      canonical: 'https://{host}/agency-detail/{state}/{city}/{handle}/',
      folds: true,
    },
    {
      pattern: new RegExp(`^${HOST}/agency/(?<handle>[^/?]+)`),
      canonical: 'https://{host}/agency/{handle}',
      folds: true,
    },
    {
      pattern: new RegExp(`^${HOST}/pages?/(?<handle>[^/?]+)`),
      canonical: 'https://{host}/pages/{handle}/',
      folds: true,
    },
  ],
  others: [
    {
      pattern: /^[^/]+\/profile\//,
      is: 'the profile of a Nextdoor member, which only neighbors can see',
    },
    { pattern: /^[^/]+\/p\//, is: 'a single post on Nextdoor, not the page of an agency' },
  ],
  tracking: ['init_source', 'source'],
  loginWalls: [{ host: /(?:^|\.)nextdoor\.(?:com|co\.uk)$/, path: /^\/login/, params: ['next'] }],
  wrappers: [],
  access: 'submitted',
  accessReason: 'Nextdoor’s member agreement is reported to forbid bots and automated reading.',
  fallback: 'submitted',
  limits: {},
};
