// Every web address that a page shows, as the agency's own or not: links, a profile's link field, and plain text.
import type { Quote } from '../../core/check.ts';
import type { Content, Link } from '../../core/read/content.ts';
import { isDenied } from './denied-hosts.ts';
import { hidesTarget, hostOf, hostsIn, isRealHost } from './hosts.ts';

/** One address: where it leads, and what shows it. */
export type Address = {
  host: string;
  quote: Quote;
  /** The agency says it, rather than a visitor or a quotation. */
  own: boolean;
  /** Hosts that the link's words promise although it leads elsewhere. */
  promises: readonly string[];
  /** The text says of it that it is not the agency's. */
  denied: boolean;
};

type Seen = Pick<Content, 'blocks' | 'links' | 'profile'>;

/** Addresses of the profile's field, then of links, each host once for whoever names it and sees it. Linear in the page. */
export function linkedAddresses({ links, profile }: Omit<Seen, 'blocks'>): Address[] {
  const found = (profile?.links ?? []).flatMap(addressInProfile);
  const hosts = new LinkedHosts();
  for (const link of links) {
    const { url, text, place, visibility } = link;
    if (url === undefined) continue;
    const known = hosts.of(url);
    if (known === undefined) continue;
    const sort = sortOf(link);
    const isNew = (known.sorts & sort) === 0;
    known.sorts |= sort;
    if (isNew || text.includes('.'))
      found.push(addressAt(known.host, { text: url, place, visibility }, text));
  }
  return found;
}

/** A host of a page's links, and who names it and sees it, by the bits of `sortOf`. */
type LinkedHost = { host: string; sorts: number };

/** A page's links lead to few hosts: what stands before the path is read once. */
class LinkedHosts {
  readonly #byStart = new Map<string, LinkedHost>();
  readonly #byName = new Map<string, LinkedHost>();
  #start = 'https://example.org/';
  #latest: LinkedHost | undefined;

  of(url: string): LinkedHost | undefined {
    if (this.#latest !== undefined && url.slice(0, this.#start.length) === this.#start)
      return this.#latest;
    const start = startOf(url);
    const known = this.#byStart.get(start);
    if (known !== undefined) return this.#remember(start, known);
    const host = hostOf(url);
    if (host === undefined) return undefined;
    const named = this.#byName.get(host) ?? { host, sorts: 0 };
    this.#byName.set(host, named);
    // Only where the host stands in the address as it is, the same beginning surely means the same host.
    if (start.endsWith(`//${host}/`)) this.#remember(start, named);
    return named;
  }

  #remember(start: string, known: LinkedHost): LinkedHost {
    this.#byStart.set(start, known);
    this.#start = start;
    this.#latest = known;
    return known;
  }
}

/** What stands before the path, with its slash; nothing where there is none. */
function startOf(url: string): string {
  return url.slice(0, url.indexOf('/', 'https://'.length) + 1);
}

function addressInProfile(url: string): Address[] {
  const host = hostOf(url);
  if (host === undefined) return [];
  return [addressAt(host, { text: url, place: 'bio', visibility: 'shown' })];
}

/** A bit for each of what makes a difference to an address: whether the agency names it, and who sees it. */
function sortOf({ place, visibility }: Link): number {
  const seen = visibility === 'shown' ? 0 : visibility === 'on-click' ? 1 : 2;
  return (isOwn(place) ? 1 : 8) << seen;
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
  for (const block of blocks) {
    if (found.size >= MOST_WRITTEN) break;
    if (block.text.includes('.')) addWritten(found, block, promised);
  }
  return [...found.values()];
}

function addWritten(
  found: Map<string, Address>,
  { text, place, visibility, offset }: Content['blocks'][number],
  promised: ReadonlySet<string>,
): void {
  for (const { host, text: written, at } of hostsIn(text)) {
    const key = `${host} ${place} ${visibility}`;
    const known = found.get(key);
    if (promised.has(host) || known?.denied === true || !isRealHost(host)) continue;
    const denied = isDenied(text, at, written.length);
    if (known !== undefined && !denied) continue;
    const quote = { text: written, place, visibility, offset: offset + at };
    found.set(key, { ...addressAt(host, quote), denied });
  }
}

function addressAt(host: string, quote: Quote, words = ''): Address {
  return { host, quote, own: isOwn(quote.place), promises: promisesOf(words, host), denied: false };
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
