// Instagram.
import { limit, type PlatformFacts } from './facts.ts';

const RESERVED =
  'about|accounts|ads|api|blog|challenge|create|developer|direct|directory|download|emails|explore|graphql|invites|legal|lite|nametag|oauth|p|popular|press|privacy|push|reels?|s|session|settings|share|static|stories|terms|topics|tv|web|your_activity';

const CANONICAL = 'https://www.instagram.com/{handle}/';

export const INSTAGRAM: PlatformFacts = {
  name: 'Instagram',
  hosts: /^(?:(?:www|m)\.)?instagram\.com$|^(?:www\.)?instagr\.am$|^ig\.me$/,
  example: 'https://www.instagram.com/rivertonpd/',
  forms: [
    {
      pattern: /^ig\.me\/m\/(?<handle>[A-Za-z0-9_.]{1,30})(?:[/?]|$)/,
      canonical: CANONICAL,
      folds: true,
    },
    {
      pattern: /^[^/]+\/stories\/(?!highlights)(?<handle>[A-Za-z0-9_.]{1,30})(?:[/?]|$)/,
      canonical: CANONICAL,
      folds: true,
    },
    {
      pattern: new RegExp(
        `^(?!ig\\.me)[^/]+/(?:_u/)?(?!(?:${RESERVED})(?:[/?]|$))@?(?<handle>[A-Za-z0-9_.]{1,30})(?:[/?]|$)`,
        'i',
      ),
      canonical: CANONICAL,
      folds: true,
    },
  ],
  others: [
    {
      pattern: /^[^/]+\/(?:p|reels?|tv)\//,
      is: 'a single post or video on Instagram, not a profile',
    },
    {
      pattern: /^[^/]+\/(?:s|share)\//,
      is: 'a short link of Instagram, which does not say where it leads',
    },
  ],
  tracking: ['igshid', 'igsh', 'hl', '__a', '__d'],
  loginWalls: [
    { host: /(?:^|\.)instagram\.com$/, path: /^\/accounts\/login\/?$/, params: ['next'] },
  ],
  wrappers: [{ host: /^l\.instagram\.com$/, path: /^\/?$/, params: ['u'] }],
  access: 'connect',
  accessReason:
    'Instagram’s terms and robots.txt forbid automated reading, logged in or not; an agency can connect its own account.',
  fallback: 'submitted',
  limits: {
    bio: limit(150, 'high'),
    name: limit(64, 'low'),
    handle: limit(30, 'high'),
    links: limit(5, 'medium', 'links'),
  },
};
