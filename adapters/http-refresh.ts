// A page that sends its visitor on by itself, with a `Refresh` header or a <meta> that stands for one.
import { decodeHTMLAttribute } from 'entities';
import { parsedUrl } from '../core/parsed-url.ts';
import { attributesOf } from './charset-declared.ts';

/** Where a visitor is sent on to, and after how many seconds. */
export type Refresh = { to: string; afterSeconds: number };

/** A page that shows for longer is read before it goes; what goes on sooner is a redirect for its visitor. */
const LONGEST_SECONDS = 5;

/** Whoever sends visitors on says so at the top of the page. */
const HEAD_CHARACTERS = 65_536;

/**
 * Where a page leads at once; undefined for one that stays, or only loads itself anew. The header counts before the page's own word, and the
 * first that names an address before later ones, as in browsers (HTML standard, "shared declarative refresh steps").
 */
export function refreshOf(url: URL, header: string, page: Page): Refresh | undefined {
  const base = url.href;
  const found = read(header, base) ?? (mayRefresh(page) ? inPage(page.text, base) : undefined);
  if (found === undefined || found.afterSeconds > LONGEST_SECONDS) return undefined;
  const to = parsedUrl(found.to);
  const isWeb = to?.protocol === 'http:' || to?.protocol === 'https:';
  return isWeb && withoutFragment(found.to) !== withoutFragment(base) ? found : undefined;
}

/** A page's text, and its bytes where they are at hand: nobody makes text of a page that has no such word in it. */
type Page = { readonly text: string; utf8?: Buffer };

function mayRefresh(page: Page): boolean {
  const head =
    page.utf8?.toString('latin1', 0, HEAD_CHARACTERS) ?? page.text.slice(0, HEAD_CHARACTERS);
  return /refresh/i.test(head);
}

/** Comments, what is no markup to a browser that runs scripts, and the two elements that count. Bounded, for pages are hostile. */
const MARKUP =
  /<!--[^]*?(?:-->|$)|<(script|style|noscript|template|textarea|title|iframe|noembed|noframes|xmp)(?=[\s/>])[^]*?(?:<\/\1|$)|<(meta|base)[\s/](?:"[^"]{0,3000}"|'[^']{0,3000}'|[^'">]){0,3000}>/gi;

function inPage(text: string, url: string): Refresh | undefined {
  let base = url;
  let hasBase = false;
  for (const [tag, , name] of text.slice(0, HEAD_CHARACTERS).matchAll(MARKUP)) {
    if (name === undefined) continue;
    const attributes = attributesOf(tag);
    const value = (of: string) => decodeHTMLAttribute(attributes.get(of) ?? '').trim();
    if (name.toLowerCase() === 'base') {
      if (!hasBase) base = parsedUrl(value('href'), url)?.href ?? url;
      hasBase ||= attributes.has('href');
      continue;
    }
    if (value('http-equiv').toLowerCase() !== 'refresh') continue;
    const found = read(value('content'), base);
    if (found !== undefined) return found;
  }
  return undefined;
}

const DECLARATION = /^\s*(?:(\d+)[\d.]*|\.[\d.]*)(?:[;,\s]\s*[;,]?\s*(?:url\s*=\s*)?([^]*))?$/i;

/** `5; url=https://…`; undefined for what says nothing. Without an address the page itself is meant. */
function read(declared: string, base: string): Refresh | undefined {
  const found = DECLARATION.exec(declared);
  if (found === null) return undefined;
  const [, seconds = '0', written = ''] = found;
  const to = parsedUrl(unquoted(written.trim()), base)?.href;
  return to === undefined ? undefined : { to, afterSeconds: Number(seconds) };
}

function unquoted(text: string): string {
  const [quote] = text;
  if (quote !== '"' && quote !== "'") return text;
  return text.slice(1).split(quote, 1)[0] ?? '';
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? '';
}
