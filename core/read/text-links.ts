// Addresses written out in plain text.
import { resolveLink } from './links.ts';

/** An address as written, and the line it stands in. */
export type TextLink = { href: string; url: string; line: string };

const MOST = 200;

/** Web and e-mail addresses in a text, in order. Linear. */
export function linksInText(text: string): TextLink[] {
  const links: TextLink[] = [];
  for (const line of text.split('\n')) {
    for (const word of line.split(/[\s<>()[\]"“”|]+/)) {
      const found = links.length < MOST ? addressOf(word) : undefined;
      if (found !== undefined) links.push({ ...found, line: line.trim() });
    }
  }
  return links;
}

function addressOf(word: string): { href: string; url: string } | undefined {
  if (word.length < 4 || word.length > 2_000) return undefined;
  const bare = word.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[.,;:!?'’*_]+$/, '');
  const text = bare.replace(/^(?:website|web|site|visit|link|url)[:=]/i, '');
  if (/^https?:\/\//i.test(text)) return resolved(text, text);
  if (/^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+$/.test(text)) return resolved(text, `mailto:${text}`);
  return HOST.test(text) ? resolved(text, `https://${text}`) : undefined;
}

/** A host name by itself is an address when it ends in what public bodies use. */
const HOST =
  /^(?:www\.)?(?:[a-z\d](?:[a-z\d-]{0,62})\.){1,6}(?:gov|us|org|com|net|edu|mil|info|int|ca|uk|au|nz|ie|in|za|mx|es|fr|eu|social|town|city)(?::\d{2,5})?(?:\/\S*)?$/i;

function resolved(href: string, address: string): { href: string; url: string } | undefined {
  const url = resolveLink(address, 'https://invalid.invalid/');
  return url === undefined ? undefined : { href, url };
}
