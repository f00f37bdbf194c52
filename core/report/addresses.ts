// Addresses as reports show them: short for people, and only what is safe to follow as a link.
import { parsedUrl } from '../parsed-url.ts';

/** `riverton.gov/police` for `https://www.riverton.gov/police/`; any other text as it stands. */
export function shortAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
}

/** The address to link to, parsed and written anew: http and https without user names only, otherwise undefined. */
export function safeHref(url: string): string | undefined {
  const parsed = parsedUrl(url);
  if (parsed === undefined) return undefined;
  const web = parsed.protocol === 'http:' || parsed.protocol === 'https:';
  return web && parsed.username === '' && parsed.password === '' ? parsed.href : undefined;
}
