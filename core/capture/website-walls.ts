// What an ordinary web site shows in place of a page: a "not found" with status 200, a log-in, a maintenance notice.
import type { Content } from '../read/content.ts';
import { THIN_TEXT, type Seen } from './challenges.ts';
import type { Failure } from './failures.ts';

type Read = Pick<Content, 'blocks'>;

/** Why a web site's answer is not the page, or undefined. `requestedUrl` is where the visit was meant to go. */
export function websiteWallOf(
  seen: Seen,
  content: Read,
  requestedUrl: string,
): Failure | undefined {
  if (saysNotFound(seen, content))
    return { reason: 'soft-404', detail: `a "page not found" page with HTTP ${seen.status}` };
  if (isLogin(seen, requestedUrl))
    return { reason: 'login-wall', detail: 'the site asks to log in' };
  if (seen.visibleText < THIN_TEXT && MAINTENANCE.test(seen.title.trim()))
    return {
      reason: 'server-error',
      detail: 'the site says that it is under construction or maintenance',
    };
  return undefined;
}

const NOT_FOUND_TITLE =
  /^\s*(?:http |error |error:\s*)?404\s*(?:$|[-–—|:.!]|error\b|not found)|\b404\b.{0,20}\b(?:error|not found)\b|\berror 404\b|\b(?:page|file) (?:was )?not found\b|^not found\b|\bpage can(?:no|'|’)t be found\b|\bpage does(?: not|n['’]t) exist\b|^p[áa]gina no encontrada|^page (?:non trouvée|introuvable)/i;

// How such pages begin to say it, and what they say.
const OPENING =
  /^(?:oops|uh[ -]?oh|(?:we['’]?re |we are )?sorry|error|http|404|(?:the|this|that) (?:requested )?(?:page|url|file|content)|page|file)\b/i;
const MISSING =
  /\b(?:page|url|file|object|document|content|404)\b.{0,60}?(?:\bnot\b|n['’]t\b|\bcannot\b|\bno longer\b).{0,25}\b(?:found|exists?|available)\b/i;
const NUMBER_ONLY = /^(?:http |error )?404(?: error)?[.!]?$/i;
const NUMBER_FIRST = /^(?:http |error )?404\b/i;

// Beyond this a page has something of its own to say, unless it says twice that it is missing.
const LONGEST_NOT_FOUND = 2_500;
const LONGEST_SAYING = 200;

function saysNotFound(seen: Seen, content: Read): boolean {
  if (NOT_FOUND_TITLE.test(seen.title.slice(0, 300))) return true;
  const main = content.blocks.filter((block) => block.place === 'main');
  const sayings = main.filter((block) => isSaying(block.text.trim()));
  if (sayings.length > 1 || sayings.some((block) => NUMBER_FIRST.test(block.text.trim())))
    return true;
  const length = main.reduce((sum, block) => sum + block.text.length, 0);
  return sayings.length === 1 && length < LONGEST_NOT_FOUND;
}

function isSaying(text: string): boolean {
  if (text.length > LONGEST_SAYING) return false;
  return NUMBER_ONLY.test(text) || (OPENING.test(text) && MISSING.test(text));
}

const LOGIN_HOST =
  /^https?:\/\/(?:login\.microsoftonline\.com|accounts\.google\.com|[^/]{1,200}\.okta\.com|login\.live\.com)\//i;
const LOGIN_PATH =
  /^https?:\/\/[^/?#]{1,255}\/(?:[^?#]{0,300}\/)?(?:login|log-in|signin|sign-in|adfs\/ls)(?:\.\w{2,5})?\/?(?:[?#]|$)/i;
const LOGIN_TITLE = /^(?:log ?in|sign ?in|sign in to your account)\b/i;
const PASSWORD_FIELD = /<input[^<>]{0,500}type\s{0,4}=\s{0,4}["']?password/i;
const SEARCHED = 262_144;

function isLogin(seen: Seen, requestedUrl: string): boolean {
  if (LOGIN_HOST.test(seen.url)) return true;
  if (LOGIN_PATH.test(seen.url) && !LOGIN_PATH.test(requestedUrl)) return true;
  if (seen.visibleText >= THIN_TEXT) return false;
  return LOGIN_TITLE.test(seen.title.trim()) || PASSWORD_FIELD.test(seen.html.slice(0, SEARCHED));
}

const MAINTENANCE =
  /^(?:under construction|coming soon|(?:site |website )?(?:under |down for )?maintenance|service unavailable)/i;
