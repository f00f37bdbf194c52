// Mastodon: accounts live on any server, an agency's own included.
import { limit, type PlatformFacts } from './facts.ts';

const USER = '(?<handle>\\w(?:[\\w.-]{0,62}\\w)?)';

export const MASTODON: PlatformFacts = {
  name: 'Mastodon',
  hosts:
    /^(?:mastodon|mstdn|masto|social)\.[a-z0-9.-]+$|^(?:fosstodon\.org|hachyderm\.io|infosec\.exchange|universeodon\.com|mas\.to)$/,
  anyHost: true,
  example: 'https://mastodon.social/@rivertonpd',
  forms: [
    {
      // Seen from another server: the account's home is behind the second @.
      pattern: new RegExp(
        `^[^/]+/(?:web/|deck/)?(?:@|%40)${USER}(?:@|%40)(?<host>[a-z0-9.-]+\\.[a-z]{2,})/?(?:\\?|$)`,
        'i',
      ),
      canonical: 'https://{host}/@{handle}',
      folds: true,
    },
    {
      pattern: new RegExp(`^(?<host>[^/]+)/(?:web/|deck/)?(?:@|%40)${USER}/?(?:\\?|$)`),
      canonical: 'https://{host}/@{handle}',
      folds: true,
    },
    {
      pattern: new RegExp(`^(?<host>[^/]+)/users/${USER}/?(?:\\?|$)`),
      canonical: 'https://{host}/@{handle}',
      folds: true,
    },
  ],
  others: [],
  tracking: [],
  loginWalls: [],
  wrappers: [],
  access: 'api',
  accessReason: 'Mastodon servers have an open interface; what a server allows is its own choice.',
  fallback: 'crawl',
  limits: {
    // docs.joinmastodon.org: an address counts as 23; a server may allow more (configuration.accounts.max_note_length).
    bio: limit(500, 'high', 'characters', { link: 23 }),
    name: limit(30, 'high'),
    fields: limit(4, 'high', 'rows'),
    fieldName: limit(255, 'high'),
    fieldValue: limit(255, 'high'),
    handle: limit(30, 'medium'),
  },
};
