// Bluesky.
import { limit, type PlatformFacts } from './facts.ts';

const CANONICAL = 'https://bsky.app/profile/{handle}';

export const BLUESKY: PlatformFacts = {
  name: 'Bluesky',
  hosts: /^(?:(?:staging|main|go)\.)?bsky\.(?:app|dev)$|^[a-z0-9-]+\.bsky\.social$/,
  example: 'https://bsky.app/profile/rivertonpd.bsky.social',
  forms: [
    {
      pattern: /^[^/]+\/profile\/(?<handle>did(?::|%3A)[a-z]+(?::|%3A)[\w.:%-]+)/i,
      canonical: CANONICAL,
      folds: false,
    },
    {
      // An account's name is a domain name (RFC 1035 labels), often the agency's own.
      pattern: /^[^/]+\/profile\/@?(?<handle>[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+)(?:[/?]|$)/i,
      canonical: CANONICAL,
      folds: true,
    },
    {
      pattern: /^(?<handle>[a-z0-9-]+\.bsky\.social)\/?(?:\?|$)/,
      canonical: CANONICAL,
      folds: true,
    },
  ],
  others: [
    {
      pattern: /^go\.bsky\.app\//,
      is: 'a short link of Bluesky, which does not say where it leads',
    },
  ],
  tracking: [],
  loginWalls: [],
  wrappers: [],
  access: 'api',
  accessReason: 'Bluesky has an open interface without a key and asks bots to use it.',
  fallback: 'crawl',
  limits: {
    bio: limit(256, 'high', 'graphemes', { bytes: 2_560 }),
    name: limit(64, 'high', 'graphemes'),
    handle: limit(253, 'high'),
    links: limit(1, 'high', 'links'),
  },
};
