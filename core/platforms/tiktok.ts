// TikTok.
import { limit, type PlatformFacts } from './facts.ts';

export const TIKTOK: PlatformFacts = {
  name: 'TikTok',
  hosts: /^(?:(?:www|m|us|vm|vt)\.)?tiktok\.com$/,
  example: 'https://www.tiktok.com/@rivertonpd',
  forms: [
    {
      pattern: /^[^/]+\/(?:@|%40)(?<handle>[\w.-]{1,24})(?:[/?]|$)/,
      canonical: 'https://www.tiktok.com/@{handle}',
      folds: true,
    },
  ],
  others: [
    {
      pattern: /^(?:v[mt]\.tiktok\.com\/|[^/]+\/t\/)/,
      is: 'a short link of TikTok, which does not say where it leads',
    },
  ],
  tracking: [
    'lang',
    'is_from_webapp',
    'sender_device',
    '_t',
    '_r',
    '_d',
    'u_code',
    'preview_pb',
    'timestamp',
    'share_app_name',
    'share_iid',
    'source',
  ],
  loginWalls: [{ host: /(?:^|\.)tiktok\.com$/, path: /^\/login/, params: ['redirect_url'] }],
  wrappers: [{ host: /(?:^|\.)tiktok\.com$/, path: /^\/link\/v2$/, params: ['target'] }],
  access: 'submitted',
  accessReason: 'TikTok’s terms forbid reading it with any automated system.',
  fallback: 'submitted',
  limits: {
    bio: limit(80, 'medium'),
    name: limit(30, 'low'),
    handle: limit(24, 'medium'),
    links: limit(1, 'medium', 'links'),
  },
};
