// Facebook Pages.
import { limit, type PlatformFacts } from './facts.ts';

/** First path segments that belong to Facebook itself: never the name of a Page. */
const RESERVED =
  'about|ads|ajax|api|apps|bookmarks|business|careers|checkpoint|cookie|dialog|directory|donate|events?|flx|friends|fundraisers|gaming|games|groups|hashtag|help|home(?:\\.php)?|l\\.php|latest|legal|live|login(?:\\.php)?|logout\\.php|marketplace|me|media|messages|notes|notifications|p|pages|people|permalink\\.php|pg|photo(?:\\.php)?|photos|places|plugins|policies|policy\\.php|privacy|profile\\.php|public|r\\.php|recover|reels?|reg|saved|search|settings|share(?:r?\\.php|r)?|stories|story\\.php|terms(?:\\.php)?|tr|unsupportedbrowser|videos?(?:\\.php)?|watch|watchparty';

const BY_NUMBER = 'https://www.facebook.com/{handle}';

export const FACEBOOK: PlatformFacts = {
  name: 'Facebook',
  hosts:
    /^(?:(?!(?:l|lm|developers|business|transparency|about)\.)[a-z0-9-]+\.)?(?:facebook|fb)\.com$|^m\.me$|^fb\.(?:me|watch)$/,
  example: 'https://www.facebook.com/rivertonpd',
  forms: [
    {
      pattern: /^[^/]+\/profile\.php\?(?:[^#]*&)?id=(?<handle>\d{4,})/,
      canonical: 'https://www.facebook.com/profile.php?id={handle}',
      folds: false,
    },
    {
      pattern: /^[^/]+\/(?:people|pages)\/(?!category\/)[^/?]+\/(?<handle>\d{4,})/,
      canonical: BY_NUMBER,
      folds: false,
    },
    {
      pattern: /^[^/]+\/pages\/category\/[^/?]+\/(?:[^/?]*-)?(?<handle>\d{8,})/,
      canonical: BY_NUMBER,
      folds: false,
    },
    {
      pattern: /^[^/]+\/p\/(?:[^/?]*-)?(?<handle>\d{8,})/,
      canonical: BY_NUMBER,
      folds: false,
    },
    {
      // A Page without a name of its own: "Riverton-Police-100064…".
      pattern: new RegExp(
        `^(?!fb\\.)[^/]+/(?:pg/)?(?!(?:${RESERVED})(?:[/?]|$))[^/?]*-(?<handle>\\d{10,})(?:[/?]|$)`,
        'i',
      ),
      canonical: BY_NUMBER,
      folds: false,
    },
    {
      pattern: new RegExp(
        `^(?!fb\\.(?:me|watch))[^/]+/(?:pg/)?(?!(?:${RESERVED})(?:[/?]|$))(?<handle>[\\w.%\\u00C0-\\u024F-]{2,100})(?:[/?]|$)`,
        'i',
      ),
      canonical: BY_NUMBER,
      folds: true,
    },
  ],
  others: [
    { pattern: /^[^/]+\/groups\//, is: 'a Facebook group, not a Page' },
    { pattern: /^[^/]+\/events?\//, is: 'a Facebook event, not a Page' },
    {
      pattern: /^(?:fb\.(?:me|watch)\/|[^/]+\/share\/)/,
      is: 'a short link of Facebook, which does not say where it leads',
    },
    {
      pattern:
        /^[^/]+\/(?:photo|photos|permalink\.php|story\.php|reel|watch|videos?|posts?)(?:[/?.]|$)/,
      is: 'a single post, photo or video on Facebook, not a Page',
    },
  ],
  tracking: [
    '__tn__',
    '__cft__*',
    '__xts__*',
    'mibextid',
    'ref',
    'refid',
    'rdid',
    'share_url',
    'locale',
    '_rdr',
    '_rdc',
    'paipv',
    'eav',
    'sfnsn',
    'wtsid',
    'hc_*',
  ],
  loginWalls: [{ host: /(?:^|\.)facebook\.com$/, path: /^\/login(?:\.php)?/, params: ['next'] }],
  wrappers: [
    { host: /^lm?\.facebook\.com$/, path: /^\/l\.php$/, params: ['u'] },
    { host: /(?:^|\.)facebook\.com$/, path: /^\/flx\/warn/, params: ['u'] },
  ],
  access: 'connect',
  accessReason:
    'Facebook’s terms and robots.txt forbid automated reading without its permission; an agency can connect its own Page.',
  fallback: 'submitted',
  limits: {
    bio: limit(101, 'medium'),
    about: limit(255, 'low'),
    additionalInformation: limit(50_000, 'low'),
    name: limit(75, 'medium'),
    handle: limit(50, 'medium'),
  },
};
