// Whether a saved page is the page that it is said to be, by the address that browsers write into it.
import { samePageKey } from '../platforms/address.ts';
import { parsedUrl } from '../parsed-url.ts';

/** The address that a browser wrote into a page when it saved it; undefined where it wrote none. */
export function savedFrom(html: string): string | undefined {
  const head = html.slice(0, 4_096);
  const comment = /<!--\s*saved from url=\(\d{1,6}\)(\S{1,2048})\s*-->/i.exec(head)?.[1];
  return comment === undefined || !/^https?:/i.test(comment) ? undefined : comment;
}

/** Whether two addresses are of one page; a tab of a profile, a parameter that only tracks and capitals do not matter. */
export function isSavedFrom(savedUrl: string, pageUrl: string): boolean {
  if (parsedUrl(savedUrl) === undefined) return false;
  return samePageKey(savedUrl) === samePageKey(pageUrl);
}
