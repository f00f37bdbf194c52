// What the other platforms show instead of a profile to a visitor who is not logged in.
import {
  AGE,
  CHALLENGE,
  CONSENT,
  GONE,
  LOGIN,
  OFF,
  strong,
  TOO_MANY,
  weak,
  type PlatformWalls,
} from './wall-marks.ts';

export const X: PlatformWalls = {
  proof: /data-testid="UserProfileSchema-test"/,
  marks: [
    strong('login-wall', 'url', /(?:\/\/|\.)(?:x|twitter)\.com\/(?:i\/flow\/login|login)/, LOGIN),
    strong('bot-challenge', 'url', /(?:\/\/|\.)(?:x|twitter)\.com\/account\/access/, CHALLENGE),
    strong('rate-limited', 'title', /^429 Too Many Requests/, TOO_MANY),
    strong('age-wall', 'body', /NsfwLoggedOut|NsfwViewerHasNoStatedAge/, AGE),
    weak('soft-404', 'body', /This account doesn(?:'|’|&#x27;|&#39;)t exist/, GONE),
    weak(
      'suspended',
      'body',
      /Account suspended<|(?:Twitter|X) suspends accounts (?:which|that) violate/,
      OFF,
    ),
  ],
};

export const YOUTUBE: PlatformWalls = {
  proof: /"channelMetadataRenderer":\s{0,4}\{/,
  marks: [
    strong('login-wall', 'url', /^https?:\/\/accounts\.google\.com\//, LOGIN),
    strong(
      'consent-wall',
      'url',
      /^https?:\/\/consent\.(?:youtube|google)\.[a-z.]{2,10}\//,
      CONSENT,
    ),
    strong('consent-wall', 'title', /^Before you continue to (?:YouTube|Google)/i, CONSENT),
    strong('soft-404', 'title', /^404 Not Found/i, GONE),
    strong('bot-challenge', 'body', /id="captcha-form"/, CHALLENGE),
    strong(
      'soft-404',
      'body',
      /"alertRenderer":\s{0,4}\{"type":\s{0,4}"ERROR","text":\s{0,4}\{[^}]{0,200}This channel does(?: not|n(?:'|’|\\u2019)t) exist/,
      GONE,
    ),
    strong(
      'suspended',
      'body',
      /"alertRenderer":\s{0,4}\{"type":\s{0,4}"ERROR","text":\s{0,4}\{[^}]{0,300}This (?:account has been terminated|channel was removed|channel is not available)/,
      OFF,
    ),
    strong('age-wall', 'body', /"channelAgeGateRenderer"/, AGE),
    weak('soft-404', 'body', /"tabIdentifier":\s{0,4}"FEwhat_to_watch"/, GONE),
  ],
};

export const TIKTOK: PlatformWalls = {
  proof: /"userInfo":\s{0,4}\{"user":\s{0,4}\{"id":\s{0,4}"\d/,
  marks: [
    strong('login-wall', 'url', /tiktok\.com\/login/, LOGIN),
    strong('bot-challenge', 'title', /^Please wait\.\.\.$/, CHALLENGE),
    strong(
      'bot-challenge',
      'body',
      /id="wci"|_wafchallengeid|waforiginalreid|tiktok-verify-page/,
      CHALLENGE,
    ),
    strong('login-wall', 'body', /"statusCode":\s{0,4}10222\b/, 'the account is private'),
    strong('soft-404', 'body', /"statusCode":\s{0,4}10221\b|"?serverCode"?:404\b/, GONE),
    strong('suspended', 'body', /"statusCode":\s{0,4}(?:10204|10231)\b/, OFF),
  ],
};

export const LINKEDIN: PlatformWalls = {
  proof: /data-test-id="about-us__(?:description|website|industry)"/,
  statuses: { 999: 'bot-challenge' },
  marks: [
    strong(
      'login-wall',
      'url',
      /linkedin\.com\/(?:authwall|uas\/login|login|signup|checkpoint\/lg)/,
      LOGIN,
    ),
    strong('bot-challenge', 'url', /linkedin\.com\/checkpoint\/(?:challenge|rp)/, CHALLENGE),
    strong('soft-404', 'url', /linkedin\.com\/company\/unavailable/, GONE),
    weak('login-wall', 'title', /^(?:Sign Up|LinkedIn Login|LinkedIn: Log In)/, LOGIN),
  ],
};

export const NEXTDOOR: PlatformWalls = {
  statuses: { 403: 'bot-challenge' },
  marks: [
    strong('login-wall', 'url', /nextdoor\.[a-z.]{2,10}\/(?:login|join|register)/, LOGIN),
    weak('login-wall', 'title', /^(?:Log in|Sign in|Join)\b/i, LOGIN),
  ],
};

export const BLUESKY: PlatformWalls = {
  proof: /id="bsky_did"|<title>[^<]{1,300}(?:on Bluesky|— Bluesky)<\/title>/,
  marks: [
    strong(
      'login-wall',
      'body',
      /"val":\s{0,4}"!no-unauthenticated"/,
      'the account is shown only to who is logged in',
    ),
    strong('soft-404', 'body', /"message":\s{0,4}"Profile not found"/, GONE),
    strong('suspended', 'body', /"error":\s{0,4}"Account(?:Takedown|Deactivated)"/, OFF),
  ],
};

export const MASTODON: PlatformWalls = {
  proof: /property=["']profile:username["']/,
  statuses: { 401: 'login-wall', 410: 'suspended' },
  marks: [
    strong('login-wall', 'body', /This (?:method|API) requires an authenticated user/, LOGIN),
    strong('suspended', 'body', /"suspended":\s{0,4}true/, OFF),
    weak('soft-404', 'body', /The page you are looking for isn(?:'|&#39;|&#x27;|’)t here/, GONE),
  ],
};

export const REDDIT: PlatformWalls = {
  proof: /<shreddit-profile/,
  statuses: { 403: 'bot-challenge' },
  marks: [
    strong(
      'bot-challenge',
      'title',
      /^(?:Blocked|Reddit - Please wait for verification)$/,
      CHALLENGE,
    ),
    strong('login-wall', 'body', /Account authentication is required/, LOGIN),
    strong('suspended', 'body', /"is_suspended":\s{0,4}true|This account has been suspended/, OFF),
    weak('soft-404', 'body', /Sorry, nobody on Reddit goes by that name/, GONE),
  ],
};

export const LINK_IN_BIO: PlatformWalls = {
  proof: /"pageTitle":\s{0,4}"|"account":\s{0,4}\{"id"/,
  marks: [
    strong('soft-404', 'body', /"pageProps":\s{0,4}\{[^{}]{0,200}"statusCode":\s{0,4}404\b/, GONE),
    weak('age-wall', 'body', /"contentWarning":\s{0,4}"[^"]/, AGE),
  ],
};
