// Every web address that a page shows, as the agency's own or not: links, a profile's link field, and plain text.
import type { Quote } from '../../core/check.ts';
import type { Content } from '../../core/read/content.ts';
import { hidesTarget, hostOf, hostsIn } from './hosts.ts';

/** One address: where it leads, and what shows it. */
export type Address = {
  host: string;
  quote: Quote;
  /** The agency says it, rather than a visitor or a quotation. */
  own: boolean;
  /** Hosts that the link's words promise although it leads elsewhere. */
  promises: string[];
};

/** All addresses of the page: the profile's field first, then links, then running text. Linear in the page. */
export function addressesOf({
  blocks,
  links,
  profile,
}: Pick<Content, 'blocks' | 'links' | 'profile'>): Address[] {
  const field = (profile?.links ?? []).flatMap((url) => {
    const quote: Quote = { text: url, place: 'bio', visibility: 'shown' };
    return addressAt(hostOf(url), quote, '');
  });
  const linked = links.flatMap(({ url, text, place, visibility }) =>
    url === undefined ? [] : addressAt(hostOf(url), { text: url, place, visibility }, text),
  );
  const broken = new Set(linked.flatMap((address) => address.promises));
  const written = blocks.flatMap(({ text, place, visibility, offset }) =>
    hostsIn(text).flatMap((found) => {
      if (broken.has(found.host)) return [];
      const quote = { text: found.text, place, visibility, offset: offset + found.at };
      return addressAt(found.host, quote, '');
    }),
  );
  return [...field, ...linked, ...written];
}

function addressAt(host: string | undefined, quote: Quote, words: string): Address[] {
  if (host === undefined) return [];
  const own = quote.place !== 'visitor-comment' && quote.place !== 'quotation';
  const named = hidesTarget(host) ? [] : hostsIn(words.slice(0, 300));
  const promises = named.map((found) => found.host).filter((one) => !sameSite(one, host));
  return [{ host, quote, own, promises }];
}

function sameSite(one: string, other: string): boolean {
  const [a, b] = [one.replace(/^www\./, ''), other.replace(/^www\./, '')];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
