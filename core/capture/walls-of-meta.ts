// What Facebook, Instagram and Threads show instead of a profile to a visitor who is not logged in.
import {
  CHALLENGE,
  CONSENT,
  GONE,
  LOGIN,
  LOGIN_OR_GONE,
  OFF,
  strong,
  TOO_MANY,
  weak,
  type PlatformWalls,
} from './wall-marks.ts';

export const FACEBOOK: PlatformWalls = {
  proof: /"profile_tile_items"|"username_for_profile"/,
  statuses: { 400: 'bot-challenge' },
  marks: [
    strong('login-wall', 'url', /facebook\.com\/login/, LOGIN),
    strong(
      'consent-wall',
      'url',
      /facebook\.com\/(?:privacy\/consent|cookie\/consent-page)/,
      CONSENT,
    ),
    strong('bot-challenge', 'url', /facebook\.com\/checkpoint/, CHALLENGE),
    strong('login-wall', 'title', /^Log in(?:to| to)? Facebook/i, LOGIN),
    strong('soft-404', 'title', /^(?:Page|Content) Not Found/i, GONE),
    strong('bot-challenge', 'title', /^(?:Error$|You.re Temporarily Blocked)/i, CHALLENGE),
    strong('bot-challenge', 'body', /"__dr":\s{0,4}"CometErrorRoot\.react"/, CHALLENGE),
    strong(
      'unavailable',
      'body',
      /"title":\s{0,4}"This content isn(?:'|\\u2019|’)t available right now"/,
      OFF,
    ),
    weak('unavailable', 'body', /This content isn(?:'|’|&#039;)t available/, OFF),
    weak('login-or-gone', 'title', /^Facebook$/, LOGIN_OR_GONE),
  ],
};

export const INSTAGRAM: PlatformWalls = {
  proof: /Posts - See Instagram photos and videos from/,
  statuses: { 401: 'rate-limited' },
  marks: [
    strong('login-wall', 'url', /instagram\.com\/(?:accounts\/login|\?|$)/, LOGIN),
    strong('bot-challenge', 'url', /instagram\.com\/challenge/, CHALLENGE),
    strong('login-wall', 'title', /^Login\s{0,4}[•·]\s{0,4}Instagram$/, LOGIN),
    strong('rate-limited', 'body', /"message":\s{0,4}"Please wait a few minutes/, TOO_MANY),
    strong(
      'bot-challenge',
      'body',
      /"message":\s{0,4}"(?:checkpoint|challenge|feedback)_required"/,
      CHALLENGE,
    ),
    strong('login-wall', 'body', /"require_login":\s{0,4}true/, LOGIN),
    weak(
      'soft-404',
      'body',
      /"routePath":\s{0,4}null|Sorry, this page isn(?:'|’|&#0?39;|&#x27;)t available/,
      GONE,
    ),
  ],
};

export const THREADS: PlatformWalls = {
  proof: /property="og:type"\s{1,4}content="profile"/,
  marks: [
    strong('login-or-gone', 'url', /threads\.(?:net|com)\/login/, LOGIN_OR_GONE),
    strong('login-or-gone', 'title', /^Threads\s{0,4}[•·]\s{0,4}Log in/, LOGIN_OR_GONE),
  ],
};
