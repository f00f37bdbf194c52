// Ordinary web sites, and the redirects that mail systems and search engines put around links to them.
import type { PlatformFacts } from './facts.ts';

export const WEBSITE: PlatformFacts = {
  name: 'Website',
  hosts: /^/,
  anyHost: true,
  example: 'https://www.riverton.gov/police',
  forms: [],
  others: [
    {
      pattern: /^(?:t\.co|bit\.ly|tinyurl\.com|goo\.gl|ow\.ly|is\.gd|lnks\.gd)\//,
      is: 'a short link, which does not say where it leads',
    },
  ],
  tracking: [
    'utm_*',
    'fbclid',
    'gclid',
    'gclsrc',
    'dclid',
    'gbraid',
    'wbraid',
    'srsltid',
    'msclkid',
    'mc_cid',
    'mc_eid',
    'mkt_tok',
    'igshid',
    'twclid',
    'ttclid',
    'li_fat_id',
    'yclid',
    '_ga',
    '_gl',
    '_hs*',
  ],
  loginWalls: [],
  wrappers: [
    {
      host: /\.safelinks\.protection\.(?:outlook\.com|office365\.us)$/,
      path: /^/,
      params: ['url'],
    },
    { host: /^urldefense(?:\.proofpoint)?\.com$/, path: /^\/v1\/url$/, params: ['u'] },
    { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, params: ['q', 'url'] },
  ],
  access: 'crawl',
  accessReason:
    'Public web sites may be read politely: one request at a time, with our name, within robots.txt.',
  fallback: 'submitted',
  limits: {},
};
