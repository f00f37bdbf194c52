// What an ordinary web site shows in place of a page: a "not found" with status 200, a log-in, a notice, a screen to pass first.
import type { Content } from '../read/content.ts';
import { THIN_TEXT, type Seen } from './challenges.ts';
import type { Failure } from './failures.ts';
import { parkedBy } from './parked.ts';
import { saysNotFound } from './soft-404.ts';

type Read = Pick<Content, 'blocks'>;

/** Why a web site's answer is not the page, or undefined. `requestedUrl` is where the visit was meant to go; `past`: see `wallOf`. */
export function websiteWallOf(
  seen: Seen,
  content: Read,
  requestedUrl: string,
  past?: 'error-page',
): Failure | undefined {
  const parked = parkedBy(seen, content);
  if (parked !== undefined) return parked;
  if (past === undefined && saysNotFound(seen, content.blocks, requestedUrl))
    return { reason: 'soft-404', detail: `a "page not found" page with HTTP ${seen.status}` };
  if (isLogin(seen, requestedUrl))
    return { reason: 'login-wall', detail: 'the site asks to log in' };
  return noticeOf(seen, content, requestedUrl);
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

/**
 * A notice in the page's place. A site that has something of its own to say is not one, whatever it says of cookies or of repairs:
 * only a page with hardly any text is looked at.
 */
function noticeOf(seen: Seen, { blocks }: Read, requestedUrl: string): Failure | undefined {
  if (CONSENT_URL.test(seen.url) && !CONSENT_URL.test(requestedUrl))
    return { reason: 'consent-wall', detail: 'the site asks for consent first' };
  if (seen.visibleText >= THIN_TEXT) return undefined;
  const texts = [seen.title.trim(), ...blocks.map(({ text }) => text.trim())];
  const notice = NOTICES.find(({ is }) => texts.some((text) => is.test(text.slice(0, 600))));
  if (notice !== undefined) return notice.failure;
  if (!texts.some((text) => ASKS.test(text)) || !isMostly(blocks, COOKIES)) return undefined;
  return { reason: 'consent-wall', detail: 'the page shows nothing but a question about cookies' };
}

const CONSENT_URL =
  /^https?:\/\/(?:consent\.[^/]{1,200}\/|[^/?#]{1,255}\/(?:[^?#]{0,200}\/)?(?:cookie-?)?consent(?:-?page|-?wall)?(?:\.\w{2,5})?\/?(?:[?#]|$))/i;

const NOTICES: { is: RegExp; failure: Failure }[] = [
  {
    is: /^(?:(?:site |website |page )?(?:is )?(?:currently )?under construction|coming soon|(?:site |website )?(?:is )?(?:currently )?(?:under|down for) (?:scheduled )?maintenance|service unavailable)\b|^(?:scheduled |site |website |system )?maintenance(?: mode| page| break| in progress| underway| under way)?[\s.!:…]{0,3}$|\b(?:site|website|page|portal|we)\b.{0,40}\b(?:undergoing|down for|unavailable (?:for|due to)|under) (?:scheduled |routine |planned )?(?:site |website )?maintenance\b|(?<!\bnew )\b(?:web)?site is (?:currently |temporarily )?(?:offline|under construction|unavailable)\b|^we['’]ll be (?:right )?back\b|\b(?:sitio|p[áa]gina) en (?:mantenimiento|construcci[óo]n)\b/i,
    failure: {
      reason: 'maintenance',
      detail: 'the site says that it is under construction or maintenance',
    },
  },
  {
    is: /\b(?:not (?:currently )?available|unavailable|blocked|restricted|not (?:accessible|permitted|allowed))\b.{0,40}\b(?:in|from|to|for)\b.{0,30}\b(?:your|this) (?:country|region|location|area|territory)\b|\b(?:country|region) (?:or region )?(?:your ip address is in|you are (?:in|visiting from))\b.{0,60}\b(?:banned|blocked|denied|not)\b|\b(?:banned|blocked) the country\b|\baccess from (?:your|outside) .{0,30}\b(?:denied|blocked|not)\b|\bvisitors from (?:the )?(?:eu\b|european|outside).{0,80}\b(?:not|unavailable|blocked)\b/i,
    failure: { reason: 'geo-blocked', detail: 'the site says that it is not shown here' },
  },
  {
    is: /\bare you (?:over|at least|of legal age|(?:18|19|21) (?:or|years))|\b(?:verify|confirm|enter) your (?:age|date of birth|birth ?date)\b|^age (?:verification|gate|check)\b|\byou must be (?:at least |over )?(?:18|19|21)\b/i,
    failure: { reason: 'age-wall', detail: 'the site asks for the age' },
  },
];

const COOKIES =
  /\b(?:cookies?|consent|accept all|reject all|privacy (?:policy|settings|preferences)|before you continue)\b/i;

/** What a question about cookies has in it, and neither a page about privacy nor a footer that links one need have. */
const ASKS =
  /\b(?:us(?:e|es|ing)|accept|reject|allow|manage|store|place|agree|consent|utiliza\w{0,4}|usamos|acept\w{1,4}|utilis\w{1,4}|accept\w{1,4})\b.{0,80}\bcookies?\b|\bcookies?\b.{0,80}\b(?:us(?:e|es|ed|ing)|accept|reject|allow|agree|consent|settings|preferences|acept\w{1,4}|accept\w{1,4})\b|\bconsent\b|\b(?:accept|reject|allow) all\b|\bbefore you continue\b/i;

/**
 * Nine tenths of the text stand in blocks about it, so that a short page with a banner stays a page; and half of the sentences are about
 * it, so that a paragraph which mentions cookies in passing does too.
 */
function isMostly(blocks: Read['blocks'], is: RegExp): boolean {
  const texts = blocks.filter(({ visibility }) => visibility !== 'screen-reader');
  const inBlocks = shareOf(
    texts.map(({ text }) => text),
    is,
  );
  const inSentences = shareOf(
    texts.flatMap(({ text }) => text.split(SENTENCE_END)),
    is,
  );
  return inBlocks.length > 40 && inBlocks.share >= 0.9 && inSentences.share >= 0.5;
}

function shareOf(texts: readonly string[], is: RegExp): { length: number; share: number } {
  let length = 0;
  let about = 0;
  for (const text of texts) {
    length += text.length;
    if (is.test(text)) about += text.length;
  }
  return { length, share: length === 0 ? 0 : about / length };
}

const SENTENCE_END = /(?<=[.!?])\s|\n|\s[·|•]\s/;
