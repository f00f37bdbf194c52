// What an ordinary web site shows in place of a page: a "not found" with status 200, a log-in, a maintenance notice.
import type { Content } from '../read/content.ts';
import { THIN_TEXT, type Seen } from './challenges.ts';
import type { Failure } from './failures.ts';

type Read = Pick<Content, 'blocks' | 'images'> | Pick<Content, 'blocks'>;

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

// A heading must say nothing else: pages write about missing pages, too.
const NOT_FOUND_HEADING =
  /^(?:(?:oops|sorry|we['’]re sorry)[,!.:]?\s+)?(?:(?:http |error )?404(?: error)?\s*[-–—|:.!]?\s*)?(?:(?:this|the|that) )?(?:page|file|url|content)(?: (?:that )?you(?: are|['’]re)? (?:requested|looking for|trying to reach))? ?(?:(?:was |could |can)?not(?: be)? found|cannot be found|can['’]t be found|does(?: not|n['’]t) exist|is(?: not|n['’]t) available|is no longer available)[.!]?(?: ?\(?(?:error )?404\)?)?$|^(?:http |error )?404(?: error)?(?: ?[-–—:]? ?not found)?[.!]?$/i;

// A page that says so in a heading and goes on at length is about something else.
const LONGEST_NOT_FOUND = 2_500;
const HEADING_BLOCKS = 40;

function saysNotFound(seen: Seen, content: Read): boolean {
  if (NOT_FOUND_TITLE.test(seen.title.slice(0, 300))) return true;
  const main = content.blocks.filter((block) => block.place === 'main');
  const length = main.reduce((sum, block) => sum + block.text.length, 0);
  if (length > LONGEST_NOT_FOUND) return false;
  return main
    .slice(0, HEADING_BLOCKS)
    .some((block) => block.text.length < 120 && NOT_FOUND_HEADING.test(block.text.trim()));
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
