// Every web address that a page shows, as the agency's own or not: links, a profile's link field, and plain text.
import type { Quote } from '../../core/check.ts';
import type { Content } from '../../core/read/content.ts';
import { hidesTarget, hostOf, hostsIn, isRealHost } from './hosts.ts';

/** One address: where it leads, and what shows it. */
export type Address = {
  host: string;
  quote: Quote;
  /** The agency says it, rather than a visitor or a quotation. */
  own: boolean;
  /** Hosts that the link's words promise although it leads elsewhere. */
  promises: string[];
};

type Seen = Pick<Content, 'blocks' | 'links' | 'profile'>;

/** Addresses of the profile's field, then of links. Linear in the page. */
export function linkedAddresses({ links, profile }: Omit<Seen, 'blocks'>): Address[] {
  const field = (profile?.links ?? []).flatMap((url) => {
    const quote: Quote = { text: url, place: 'bio', visibility: 'shown' };
    return addressAt(hostOf(url), quote, '');
  });
  const linked = links.flatMap(({ url, text, place, visibility }) =>
    url === undefined ? [] : addressAt(hostOf(url), { text: url, place, visibility }, text),
  );
  return [...field, ...linked];
}

/** No page that people read names more hosts in its text. */
const MOST_WRITTEN = 1_000;

/** Plain addresses in the running text, each host once a place; those that are the words of a link leading elsewhere are left out. */
export function writtenAddresses(blocks: Content['blocks'], linked: readonly Address[]): Address[] {
  const promised = new Set(linked.flatMap((address) => address.promises));
  const found = new Map<string, Address>();
  for (const { text, place, visibility, offset } of blocks) {
    if (found.size >= MOST_WRITTEN) break;
    for (const { host, text: written, at } of hostsIn(text)) {
      const key = `${host} ${place} ${visibility}`;
      if (promised.has(host) || found.has(key) || !isRealHost(host)) continue;
      const quote = { text: written, place, visibility, offset: offset + at };
      for (const address of addressAt(host, quote, '')) found.set(key, address);
    }
  }
  return [...found.values()];
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
