// "Page not found" pages that come with status 200: what their title, their address and their own words say.
import type { Quote } from '../check.ts';
import type { Block } from '../read/content.ts';
import type { Seen } from './challenges.ts';
import { parsedUrl } from '../parsed-url.ts';

/** Only text that a visitor sees in the page's own part counts: menus and footers are the same on every page of a site. */
type Shown = Pick<Block, 'text' | 'place' | 'visibility'>;

/**
 * Whether a page says that the page asked for is missing. Some things are enough by themselves: a title that says so, the name of the
 * file that answered, a short page with one such sentence. Everything else counts only beside a second sign of another kind.
 */
export function saysNotFound(seen: Seen, blocks: readonly Shown[], requestedUrl: string): boolean {
  const title = seen.title.slice(0, 300).trim();
  if (NOT_FOUND_TITLE.test(title) || answeredByErrorPage(seen, requestedUrl)) return true;
  const main = blocks.filter(({ place }) => place === 'main').map(({ text }) => text.trim());
  const sayings = main.filter((text) => isSaying(text));
  if (sayings.length > 1 || sayings.some((text) => NUMBER_FIRST.test(text))) return true;
  const length = main.reduce((sum, text) => sum + text.length, 0);
  if (sayings.length === 1 && length < LONGEST_NOT_FOUND) return true;
  return hasTwoSigns(title, main, seen.html);
}

/**
 * What told that the page asked for is missing, as evidence: words of the page's own part, or else its title, a sign, the target of its
 * form, the address that answered. Undefined for a page of which `saysNotFound` is false.
 */
export function notFoundEvidence(
  seen: Pick<Seen, 'title' | 'html' | 'url'>,
  blocks: readonly Block[],
): Quote | undefined {
  const main = blocks.filter(({ place }) => place === 'main');
  const words = main.find(({ text }) => isSaying(text.trim()) || isAskedFor(text.slice(0, LONGEST_SIGN))); // prettier-ignore
  if (words !== undefined) return quoteOf(words);
  const title = seen.title.slice(0, 300).trim();
  if (NOT_FOUND_TITLE.test(title)) return { text: title, place: 'title', visibility: 'shown' };
  const sign = main.find(({ text }) => text.length <= LONGEST_SIGN && (NUMBER.test(text) || isExcuse(text) || HELP.test(text))); // prettier-ignore
  if (sign !== undefined) return quoteOf(sign);
  if (EXCUSE_TITLE.test(title)) return { text: title, place: 'title', visibility: 'shown' };
  const form = FORM_OF_ERROR_PAGE.exec(seen.html.slice(0, SEARCHED));
  if (form?.[1] !== undefined) return { text: form[1], place: 'main', visibility: 'shown' };
  return ERROR_FILE.test(lastSegment(seen.url))
    ? { text: seen.url, place: 'title', visibility: 'shown' }
    : undefined;
}

function quoteOf({ text, place, visibility, offset }: Block): Quote {
  return { text, place, visibility, offset };
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

function isSaying(text: string): boolean {
  if (text.length > LONGEST_SAYING) return false;
  return NUMBER_ONLY.test(text) || (OPENING.test(text) && MISSING.test(text));
}

const ERROR_PAGE = String.raw`(?:(?:page|file)?[-_]?not[-_]?found|(?:error|err|http|status)?[-_]?404(?:[-_]?(?:error|page|errorpage|not[-_]?found))?)`;
const ERROR_FILE = new RegExp(String.raw`^(?:${ERROR_PAGE})(?:\.[a-z]{2,5})?$`, 'i');
/** A page of ASP.NET sends its form to itself, whatever the address bar says: this one is the site's error page. */
const FORM_OF_ERROR_PAGE = new RegExp(
  String.raw`<form\b[^<>]{0,300}\baction=["']((?:[^"'<>?]{0,200}/)?${ERROR_PAGE}\.aspx)["'?]`,
  'i',
);
const SEARCHED = 65_536;

function answeredByErrorPage(seen: Seen, requestedUrl: string): boolean {
  if (FORM_OF_ERROR_PAGE.test(seen.html.slice(0, SEARCHED))) return true;
  return ERROR_FILE.test(lastSegment(seen.url)) && !ERROR_FILE.test(lastSegment(requestedUrl));
}

function lastSegment(url: string): string {
  const path = parsedUrl(url)?.pathname ?? '';
  return path.slice(0, 2_000).replace(/\/+$/, '').split('/').at(-1) ?? '';
}

const EXCUSE_TITLE =
  /^(?:uh[ -]?oh|o+ps|error|error page|(?:we(?:['’]re| are) )?sorry)(?:$|[\s.!…]{0,5}(?:$|[-–—|:]))|find what you(?:['’]| a)? ?re looking for/i;
const EXCUSE = /^(?:uh[ -]?oh|o+ps)\b/i;
const NUMBER = /\b(?:404[ -](?:page|error|not found)|(?:page|error)[ -]404)\b/i;
const NUMBER_IMAGE =
  /<img\b[^<>]{0,300}\bsrc=["'][^"'<>]{0,200}\b(?:error[-_]?)?404(?:[-_]?(?:error|page|image|img|not[-_]?found))?\.(?:png|jpe?g|gif|svg|webp)/i;
const HELP =
  /\bfind what you(?:['’]re| are| were) looking for\b|\b(?:broken link|link (?:that|which) is broken)\b/i;
/** Addressed to who asked for the page; a sentence with "if" only speaks of such pages. */
const ASKED_FOR =
  /\bthe (?:page|url|content|document) (?:that )?you(?:['’]re| are| were|['’]ve| have)? (?:looking for|request(?:ed|ing)|tr(?:ied|ying) to (?:reach|find|open|view|access)|want(?:ed)?)\b(?:.{0,60}?(?:\bnot\b|n['’]t\b|\bcannot\b|\bno longer\b|\bmoved\b|\bremoved\b|\bdeleted\b|\bnew (?:web )?address\b))/i;
const ASKED_FOR_ELSEWHERE =
  /\bla p[áa]gina que (?:busca|buscas|busca usted|est[áa]s? buscando|solicit\w{1,6})\b.{0,60}?\bno\b|\bla page (?:que vous (?:re)?cherchez|que vous demandez|demandée)\b.{0,60}?\bn['’](?:existe|est|a)\b/i;
const LONGEST_SIGN = 600;

/** Two kinds of signs; offers of help alone are on many good pages, so they need another one. */
function hasTwoSigns(title: string, main: readonly string[], html: string): boolean {
  const short = main.filter((text) => text.length <= LONGEST_SIGN);
  const numbered = short.some((text) => NUMBER.test(text));
  const signs = [
    EXCUSE_TITLE.test(title),
    short.some((text) => isExcuse(text)),
    numbered,
    short.some((text) => isAskedFor(text)),
    short.some((text) => HELP.test(text)),
  ].filter(Boolean).length;
  if (signs !== 1 || numbered) return signs > 1;
  return NUMBER_IMAGE.test(html.slice(0, 4 * SEARCHED));
}

function isExcuse(text: string): boolean {
  return text.length <= 80 && EXCUSE.test(text);
}

function isAskedFor(text: string): boolean {
  const found = ASKED_FOR.exec(text) ?? ASKED_FOR_ELSEWHERE.exec(text);
  if (found === null) return false;
  const sentence =
    text
      .slice(0, found.index)
      .split(/[.!?]\s/)
      .at(-1) ?? '';
  return !/\b(?:if|when|si|quand)\b/i.test(sentence);
}
