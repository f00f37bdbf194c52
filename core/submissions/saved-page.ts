// Whether a saved page is the page that it is said to be, by the address that browsers write into it.
import { samePageKey } from '../platforms/address.ts';
import { parsedUrl } from '../parsed-url.ts';

/** The address that a browser wrote into a page when it saved it; undefined where it wrote none. */
export function savedFrom(html: string): string | undefined {
  const head = html.slice(0, 4_096);
  const comment = /<!--\s*saved from url=\(\d{1,6}\)(\S{1,2048})\s*-->/i.exec(head)?.[1];
  return comment === undefined || !/^https?:/i.test(comment) ? undefined : comment;
}

/** The address that a page says is its own: as the browser wrote it, else its canonical address; undefined where it says none. */
export function ownAddress(html: string): string | undefined {
  const saved = savedFrom(html);
  if (saved !== undefined) return saved;
  for (const [tag] of html.slice(0, HEAD).matchAll(/<(?:link|meta)\b[^>]{1,2000}>/gi))
    if (/\srel=["']?canonical\b|\sproperty=["']?og:url\b/i.test(tag))
      return /\s(?:href|content)=["']?(https?:[^\s"'>]{1,2048})/i.exec(tag)?.[1];
  return undefined;
}

/** Characters in which a page's head is looked for; platforms write long ones. */
const HEAD = 500_000;

/** Whether two addresses are of one page; a tab of a profile, a parameter that only tracks and capitals do not matter. */
export function isSavedFrom(savedUrl: string, pageUrl: string): boolean {
  if (parsedUrl(savedUrl) === undefined) return false;
  return samePageKey(savedUrl) === samePageKey(pageUrl);
}
