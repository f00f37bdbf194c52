// LinkedIn pages of organisations.
import { limit, type PlatformFacts } from './facts.ts';

export const LINKEDIN: PlatformFacts = {
  name: 'LinkedIn',
  hosts: /^(?:[a-z0-9]{1,5}\.|touch\.www\.)?linkedin\.com$|^lnkd\.in$/,
  example: 'https://www.linkedin.com/company/city-of-riverton/',
  forms: [
    {
      pattern:
        /^[^/]+\/(?:organization-guest\/)?(?<type>company|school|showcase)(?:-beta)?\/(?!unavailable(?:[/?]|$))(?<handle>[^/?]+)/,
      canonical: 'https://www.linkedin.com/{type}/{handle}/',
      folds: true,
    },
  ],
  others: [
    {
      pattern: /^[^/]+\/(?:in|pub)\//,
      is: 'the LinkedIn profile of a person, not the page of an agency',
    },
    {
      pattern: /^lnkd\.in\//,
      is: 'a short link of LinkedIn, which does not say where it leads',
    },
  ],
  tracking: [
    'trk',
    'trackingId',
    'refId',
    'lipi',
    'originalSubdomain',
    'viewAsMember',
    'original_referer',
  ],
  loginWalls: [
    { host: /(?:^|\.)linkedin\.com$/, path: /^\/authwall/, params: ['sessionRedirect'] },
    {
      host: /(?:^|\.)linkedin\.com$/,
      path: /^\/(?:uas\/login|login|checkpoint\/lg\/|signup)/,
      params: ['session_redirect'],
    },
  ],
  wrappers: [
    { host: /(?:^|\.)linkedin\.com$/, path: /^\/redir\/redirect$/, params: ['url'] },
    { host: /(?:^|\.)linkedin\.com$/, path: /^\/safety\/go$/, params: ['url'] },
  ],
  access: 'submitted',
  accessReason: 'LinkedIn’s user agreement and robots.txt forbid automated reading.',
  fallback: 'submitted',
  limits: {
    bio: limit(2000, 'high'),
    tagline: limit(120, 'medium'),
    name: limit(100, 'medium'),
    website: limit(256, 'low'),
  },
};
