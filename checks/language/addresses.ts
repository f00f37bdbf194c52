// Every web address that a page shows, as the agency's own or not: links, a profile's link field, and plain text.
import type { Quote } from '../../core/check.ts';
import type { Content, Link } from '../../core/read/content.ts';
import { hidesTarget, hostOf, hostsIn, isRealHost } from './hosts.ts';

/** One address: where it leads, and what shows it. */
export type Address = {
  host: string;
  quote: Quote;
  /** The agency says it, rather than a visitor or a quotation. */
  own: boolean;
  /** Hosts that the link's words promise although it leads elsewhere. */
  promises: readonly string[];
};

type Seen = Pick<Content, 'blocks' | 'links' | 'profile'>;

/** Addresses of the profile's field, then of links, each host once for whoever names it and sees it. Linear in the page. */
export function linkedAddresses({ links, profile }: Omit<Seen, 'blocks'>): Address[] {
  const found = (profile?.links ?? []).flatMap(addressInProfile);
  const known = new Map<string, number>();
  for (const link of links) {
    const host = link.url === undefined ? undefined : hostOf(link.url);
    if (host === undefined) continue;
    const before = known.get(host) ?? 0;
    const now = before | sortOf(link);
    known.set(host, now);
    if (now !== before || link.text.includes('.')) found.push(addressOf(host, link));
  }
  return found;
}

function addressInProfile(url: string): Address[] {
  const host = hostOf(url);
  if (host === undefined) return [];
  return [addressAt(host, { text: url, place: 'bio', visibility: 'shown' }, '')];
}

function addressOf(host: string, { url = '', text, place, visibility }: Link): Address {
  return addressAt(host, { text: url, place, visibility }, text);
}

/** A bit for each of what makes a difference to an address: whether the agency names it, and who sees it. */
function sortOf({ place, visibility }: Link): number {
  const seen = visibility === 'shown' ? 0 : visibility === 'on-click' ? 1 : 2;
  return 1 << (isOwn(place) ? seen : seen + 3);
}

function isOwn(place: Quote['place']): boolean {
  return place !== 'visitor-comment' && place !== 'quotation';
}

/** No page that people read names more hosts in its text. */
const MOST_WRITTEN = 1_000;

/** Plain addresses in the running text, each host once a place; those that are the words of a link leading elsewhere are left out. */
export function writtenAddresses(blocks: Content['blocks'], linked: readonly Address[]): Address[] {
  const promised = new Set(linked.flatMap((address) => address.promises));
  const found = new Map<string, Address>();
  for (const { text, place, visibility, offset } of blocks) {
    if (found.size >= MOST_WRITTEN) break;
    if (!text.includes('.')) continue;
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
  return { host, quote, own: isOwn(quote.place), promises: promisesOf(words, host) };
}

const NONE: readonly string[] = [];

function promisesOf(words: string, host: string): readonly string[] {
  if (!words.includes('.') || hidesTarget(host)) return NONE;
  return hostsIn(words.slice(0, 300))
    .map((found) => found.host)
    .filter((one) => !sameSite(one, host));
}

function sameSite(one: string, other: string): boolean {
  const [a, b] = [one.replace(/^www\./, ''), other.replace(/^www\./, '')];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
