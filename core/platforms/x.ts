// X (formerly Twitter).
import { limit, type PlatformFacts } from './facts.ts';

const RESERVED =
  'about|account|compose|download|en|explore|hashtag|help|home|i|intent|jobs|login|logout|messages|notifications|oauth|personalization|privacy|safety|search|search-advanced|settings|share|signup|tos|who_to_follow|widgets';

const CANONICAL = 'https://x.com/{handle}';

export const X: PlatformFacts = {
  name: 'X',
  hosts:
    /^(?:(?:www|mobile|m)\.)?(?:(?:[fv]x)?twitter|(?:fix(?:up|v))?x)\.com$|^nitter\.[a-z0-9.-]+$/,
  example: 'https://x.com/rivertonpd',
  forms: [
    {
      pattern:
        /^[^/]+\/(?:intent\/(?:user|follow)|i\/intent\/follow)\?(?:[^#]*&)?screen_name=@?(?<handle>\w{1,15})(?:&|$)/,
      canonical: CANONICAL,
      folds: true,
    },
    {
      pattern: /^[^/]+\/(?:i\/user\/|intent\/user\?(?:[^#]*&)?user_id=)(?<handle>\d+)/,
      canonical: 'https://x.com/i/user/{handle}',
      folds: false,
    },
    {
      pattern: new RegExp(
        `^[^/]+/@?(?!(?:${RESERVED})(?:[/?]|$))(?<handle>\\w{1,15})(?:[/?]|$)`,
        'i',
      ),
      canonical: CANONICAL,
      folds: true,
    },
  ],
  others: [
    { pattern: /^[^/]+\/(?:search|hashtag|explore)(?:[/?]|$)/, is: 'a search on X, not a profile' },
  ],
  tracking: ['s', 't', 'ref_src', 'ref_url', 'lang', 'twclid', 'src', 'cn'],
  loginWalls: [
    {
      host: /(?:^|\.)(?:x|twitter)\.com$/,
      path: /^\/(?:i\/flow\/login|login)/,
      params: ['redirect_after_login'],
    },
  ],
  wrappers: [
    {
      host: /(?:^|\.)(?:x|twitter)\.com$/,
      path: /^\/safety\/unsafe_link_warning$/,
      params: ['unsafe_link'],
    },
    { host: /(?:^|\.)(?:x|twitter)\.com$/, path: /^\/i\/redirect/, params: ['url'] },
  ],
  access: 'api',
  accessReason:
    'X’s terms and robots.txt forbid automated reading without written consent; its paid interface may be used.',
  fallback: 'submitted',
  limits: {
    bio: limit(160, 'high', 'characters', { weighted: true }),
    name: limit(50, 'high'),
    handle: limit(15, 'high'),
    location: limit(30, 'medium'),
    website: limit(100, 'medium'),
  },
};
