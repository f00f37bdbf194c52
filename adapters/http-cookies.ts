// Cookies of one visit: sent back while its redirects are followed, and forgotten with it (RFC 6265, as far as a single visit needs it).
import { getDomain } from 'tldts';

/** What the answers of one visit asked to be sent back. */
export class VisitCookies {
  readonly #kept = new Map<string, Cookie>();

  /** Takes an answer's `Set-Cookie` headers; what is not the answering host's to set is passed over. */
  take(url: URL, setCookie: string | string[] | undefined): void {
    const lines = typeof setCookie === 'string' ? [setCookie] : (setCookie ?? []);
    for (const line of lines.slice(0, MOST_COOKIES)) {
      const cookie = cookieOf(url, line);
      if (cookie === undefined) continue;
      const key = `${cookie.name};${cookie.host};${cookie.path}`;
      this.#kept.delete(key);
      if (!cookie.isOver && this.#kept.size < MOST_COOKIES) this.#kept.set(key, cookie);
    }
  }

  /** `name=value` of those that go with a request; empty when none does. */
  for(url: URL): string[] {
    const sent = [...this.#kept.values()].filter((cookie) => goesWith(cookie, url));
    return sent.map(({ name, value }) => `${name}=${value}`);
  }
}

/** The names alone: what cookies hold is never kept. */
export function namesOf(sent: readonly string[]): string[] {
  return sent.map((cookie) => cookie.split('=', 1)[0] ?? '');
}

const MOST_COOKIES = 50;
/** Bytes of one cookie, as in browsers. */
const LONGEST = 4_096;

type Cookie = {
  name: string;
  value: string;
  host: string;
  /** Whether hosts below get it too. */
  below: boolean;
  path: string;
  secure: boolean;
  isOver: boolean;
};

function cookieOf(url: URL, line: string): Cookie | undefined {
  const [pair = '', ...rest] = line.split(';');
  const [name, value] = halves(pair);
  if (name === '' || value === undefined || !fitsHeader(pair)) return undefined;
  const attributes = attributesIn(rest);
  const domain = (attributes.get('domain') ?? '').replace(/^\./, '').toLowerCase();
  const cookie = {
    name,
    value,
    host: domain || url.hostname,
    below: domain !== '',
    path: pathOf(attributes.get('path'), url),
    secure: attributes.has('secure'),
    isOver: isOver(attributes),
  };
  return mayBeSetBy(cookie, url) ? cookie : undefined;
}

/** undici refuses a header with other signs, and then the whole request. */
function fitsHeader(pair: string): boolean {
  return pair.length <= LONGEST && /^[\t\x20-\x7e\x80-\xff]*$/.test(pair);
}

function attributesIn(parts: readonly string[]): Map<string, string> {
  return new Map(
    parts.map((part) => {
      const [name, value = ''] = halves(part);
      return [name.toLowerCase(), value];
    }),
  );
}

function halves(part: string): [name: string, value: string | undefined] {
  const at = part.indexOf('=');
  return at < 0 ? [part.trim(), undefined] : [part.slice(0, at).trim(), part.slice(at + 1).trim()];
}

/** A host may speak for the domain it is in, but not for one that is open to everybody, such as `gov` or `github.io`. */
function mayBeSetBy({ host, secure }: Cookie, { hostname, protocol }: URL): boolean {
  if (secure && protocol !== 'https:') return false;
  if (host === hostname) return true;
  return hostname.endsWith(`.${host}`) && getDomain(host, { allowPrivateDomains: true }) !== null;
}

function pathOf(written: string | undefined, { pathname }: URL): string {
  if (written?.startsWith('/') === true) return written;
  return pathname.slice(0, Math.max(1, pathname.lastIndexOf('/')));
}

/** Set to be forgotten. When it would end later is of no account: the visit ends sooner. */
function isOver(attributes: ReadonlyMap<string, string>): boolean {
  const age = attributes.get('max-age');
  if (age !== undefined && /^-?\d+$/.test(age)) return Number(age) <= 0;
  return Date.parse(attributes.get('expires') ?? '') <= Date.now();
}

function goesWith({ host, below, path, secure }: Cookie, url: URL): boolean {
  if (secure && url.protocol !== 'https:') return false;
  if (url.hostname !== host && !(below && url.hostname.endsWith(`.${host}`))) return false;
  const { pathname } = url;
  return pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`);
}
