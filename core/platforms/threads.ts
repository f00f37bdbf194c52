// Threads.
import { limit, type PlatformFacts } from './facts.ts';

const CANONICAL = 'https://www.threads.com/@{handle}';

export const THREADS: PlatformFacts = {
  name: 'Threads',
  hosts: /^(?:www\.)?threads\.(?:com|net)$/,
  example: 'https://www.threads.com/@rivertonpd',
  forms: [
    {
      pattern: /^[^/]+\/(?:@|%40)(?<handle>[\w.]{1,30})(?:[/?]|$)/,
      canonical: CANONICAL,
      folds: true,
    },
    {
      pattern:
        /^[^/]+\/(?!(?:t|login|share|search|settings|intent|legal)(?:[/?]|$))(?<handle>[\w.]{1,30})\/?(?:\?|$)/,
      canonical: CANONICAL,
      folds: true,
    },
  ],
  others: [{ pattern: /^[^/]+\/t\//, is: 'a single post on Threads, not a profile' }],
  tracking: ['igshid', 'xmt', 'slof', 'hl'],
  loginWalls: [{ host: /(?:^|\.)threads\.(?:net|com)$/, path: /^\/login/, params: ['next'] }],
  wrappers: [{ host: /^l\.threads\.(?:com|net)$/, path: /^\/?/, params: ['u'] }],
  access: 'connect',
  accessReason:
    'Threads’ terms and robots.txt forbid automated reading; an agency can connect its own account.',
  fallback: 'submitted',
  limits: {
    bio: limit(150, 'medium'),
    handle: limit(30, 'medium'),
    links: limit(1, 'low', 'links'),
  },
};
