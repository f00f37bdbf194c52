// Reddit: an agency's account, or a community that it runs.
import { limit, type PlatformFacts } from './facts.ts';

export const REDDIT: PlatformFacts = {
  name: 'Reddit',
  hosts: /^(?:[a-z]{1,4}\.)?reddit\.com$|^(?:www\.)?redd\.it$/,
  example: 'https://www.reddit.com/user/rivertonpd/',
  forms: [
    {
      pattern: /^[^/]+\/(?:user|u)\/(?<handle>[\w-]{3,20})(?:[/?]|$)/,
      canonical: 'https://www.reddit.com/user/{handle}/',
      folds: true,
    },
    {
      pattern: /^[^/]+\/r\/(?<handle>\w{2,21})\/?(?:\?|$)/,
      canonical: 'https://www.reddit.com/r/{handle}/',
      folds: true,
    },
  ],
  others: [
    {
      pattern: /^(?:(?:www\.)?redd\.it\/|[^/]+\/r\/[^/]+\/(?:comments|s)\/)/,
      is: 'a single post on Reddit, not an account or community',
    },
  ],
  tracking: ['share_id', 'ref_source', 'ref_campaign', 'rdt', 'correlation_id'],
  loginWalls: [{ host: /(?:^|\.)reddit\.com$/, path: /^\/login/, params: ['dest'] }],
  wrappers: [
    { host: /^out\.reddit\.com$/, path: /^/, params: ['url'] },
    { host: /^click\.redditmail\.com$/, path: /^/, params: ['url'] },
  ],
  access: 'submitted',
  accessReason: 'Reddit’s terms and robots.txt forbid automated reading without written consent.',
  fallback: 'submitted',
  limits: { bio: limit(200, 'low'), name: limit(30, 'low'), handle: limit(20, 'low') },
};
