// YouTube channels.
import { limit, type PlatformFacts } from './facts.ts';

const RESERVED =
  'about|account|ads|attribution_link|browse|c|channels?|clip|creators|e|embed|explore|feeds?|gaming|get_video_info|hashtag|howyoutubeworks|iframe_api|index|kids|live|login|logout|movies|music|new|oembed|oops|paid_memberships|playlist|post|premium|redirect|reporthistory|results|s|search|shared|shorts|signin|source|storefront|t|trending|upload|user|v|verify_age|w|watch|watch_popup|yt';

export const YOUTUBE: PlatformFacts = {
  name: 'YouTube',
  hosts:
    /^(?:(?:www|m|gaming|music)\.)?youtube\.(?:com|[a-z]{2}|com?\.[a-z]{2})$|^(?:www\.)?(?:youtu|yt)\.be$/,
  example: 'https://www.youtube.com/@rivertonpd',
  forms: [
    {
      pattern: /^[^/]+\/(?:c\/)?(?:@|%40)(?<handle>[^/?\s]{1,180})/i,
      canonical: 'https://www.youtube.com/@{handle}',
      folds: true,
    },
    {
      pattern:
        /^[^/]+\/(?:channel\/|embed\/live_stream\/?\?(?:[^#]*&)?channel=|feeds\/videos\.xml\?(?:[^#]*&)?channel_id=)(?<handle>UC[\w-]{22})/,
      canonical: 'https://www.youtube.com/channel/{handle}',
      folds: false,
    },
    {
      pattern: /^[^/]+\/c\/(?<handle>[^/?@]+)/,
      canonical: 'https://www.youtube.com/c/{handle}',
      folds: false,
    },
    {
      pattern: /^[^/]+\/user\/(?<handle>[^/?]+)/,
      canonical: 'https://www.youtube.com/user/{handle}',
      folds: false,
    },
    {
      pattern: new RegExp(
        `^(?!(?:www\\.)?(?:youtu|yt)\\.be)[^/]+/(?!(?:${RESERVED})(?:[/?.]|$))(?<handle>[\\w.%\\u00C0-\\u024F-]{2,100})(?:[/?]|$)`,
        'i',
      ),
      canonical: 'https://www.youtube.com/{handle}',
      folds: false,
    },
  ],
  others: [
    {
      pattern: /^(?:(?:www\.)?(?:youtu|yt)\.be\/|[^/]+\/(?:watch|shorts|live|embed|v)(?:[/?]|$))/,
      is: 'a single video on YouTube, not a channel',
    },
    { pattern: /^[^/]+\/playlist/, is: 'a list of videos on YouTube, not a channel' },
  ],
  tracking: ['si', 'pp', 'feature', 'app', 'sub_confirmation', 'view_as', 'kw'],
  loginWalls: [
    {
      host: /^accounts\.google\.com$/,
      path: /^\/(?:v3\/signin|ServiceLogin)/,
      params: ['continue'],
    },
    { host: /^consent\.(?:youtube|google)\.com$/, path: /^/, params: ['continue'] },
  ],
  wrappers: [
    { host: /(?:^|\.)youtube\.com$/, path: /^\/redirect$/, params: ['q'] },
    { host: /(?:^|\.)youtube\.com$/, path: /^\/attribution_link$/, params: ['u'] },
  ],
  access: 'api',
  accessReason:
    'YouTube’s terms allow automated reading only through its interface or with permission.',
  fallback: 'submitted',
  limits: {
    bio: limit(1000, 'high'),
    name: limit(100, 'low'),
    handle: limit(30, 'medium'),
    links: limit(14, 'low', 'links'),
  },
};
