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
  const found: Address[] = [];
  for (const url of profile?.links ?? []) {
    const host = hostOf(url);
    if (host === undefined) continue;
    found.push(addressAt(host, { text: url, place: 'bio', visibility: 'shown' }, ''));
  }
  for (const { url, text, place, visibility } of links) {
    const host = url === undefined ? undefined : hostOf(url);
    if (url === undefined || host === undefined) continue;
    found.push(addressAt(host, { text: url, place, visibility }, text));
  }
  return found;
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
      found.set(key, addressAt(host, quote, ''));
    }
  }
  return [...found.values()];
}

function addressAt(host: string, quote: Quote, words: string): Address {
  const own = quote.place !== 'visitor-comment' && quote.place !== 'quotation';
  return { host, quote, own, promises: promisesOf(words, host) };
}

function promisesOf(words: string, host: string): string[] {
  if (!words.includes('.') || hidesTarget(host)) return [];
  return hostsIn(words.slice(0, 300))
    .map((found) => found.host)
    .filter((one) => !sameSite(one, host));
}

function sameSite(one: string, other: string): boolean {
  const [a, b] = [one.replace(/^www\./, ''), other.replace(/^www\./, '')];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
