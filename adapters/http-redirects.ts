// Follows redirects by hand: every hop passes the guard again, loops and chains end, and the chain is recorded.
import { CaptureError } from '../core/capture/capture-error.ts';
import type { Capture } from '../core/capture/capture.ts';
import { VisitCookies } from './http-cookies.ts';
import type { Guard } from './http-guard.ts';
import { parsedUrl } from '../core/parsed-url.ts';

export type Redirect = Capture['redirects'][number];

/** The statuses that send a visitor on (RFC 9110 section 15.4); 300, 304 and 305 do not. */
export function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** The way a visit has gone so far. */
export class RedirectChain {
  readonly hops: Redirect[] = [];
  /** What the answers on the way asked to be sent back: some servers show a page only to who does. */
  readonly cookies = new VisitCookies();
  readonly #seen = new Set<string>();
  readonly #guard: Guard;
  readonly #limit: number;

  constructor(guard: Guard, limit: number) {
    this.#guard = guard;
    this.#limit = limit;
  }

  /** The address to go on with; throws `bad-redirect`, `redirect-loop` or `address-refused`. `more` is noted of the hop. */
  follow(
    from: URL,
    status: number,
    location: string | string[] | undefined,
    more: Omit<Redirect, 'url' | 'status' | 'to'> = {},
  ): URL {
    if (this.hops.length === 0) this.#seen.add(this.#request(from, []));
    const to = this.#guard.admit(resolved(from, location));
    if (to.hash === '') to.hash = from.hash;
    this.hops.push({ url: from.href, status, to: to.href, ...more });
    const next = this.#request(to, this.cookies.for(to));
    if (this.#seen.has(next)) throw loop('the page redirects back to where it came from');
    this.#seen.add(next);
    if (this.hops.length > this.#limit) throw loop(`more than ${this.#limit} redirects`);
    return to;
  }

  /** The same address with other cookies is another question. */
  #request(url: URL, cookies: readonly string[]): string {
    return [withoutFragment(url), ...cookies].join(' ');
  }

  /** Whether a redirect left an encrypted connection for a plain one. */
  get downgraded(): boolean {
    return this.hops.some((hop) => hop.url.startsWith('https:') && hop.to.startsWith('http:'));
  }
}

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const UNSAFE_LOCATION = /[\u0000-\u001f\u007f\\\ufffd]/;

/** Where a `Location` leads; throws `bad-redirect` for one that names no web address, or that programs read in different ways. */
export function resolved(from: URL, location: string | string[] | undefined): string {
  if (Array.isArray(location)) throw bad('the redirect names several addresses');
  const target = asText(location?.trim() ?? '');
  if (target === '') throw bad('the redirect names no address');
  if (UNSAFE_LOCATION.test(target))
    throw bad('the redirect names an address with unsafe characters');
  const to = parsedUrl(target, from.href);
  if (to === undefined) throw bad('the redirect names something that is no address');
  if (to.protocol !== 'http:' && to.protocol !== 'https:')
    throw bad(`the redirect leads to "${to.protocol}", which is no web page`);
  return to.href;
}

// Header bytes arrive one to a character; a `Location` with letters beyond ASCII is UTF-8, or else nobody knows what.
function asText(header: string): string {
  return Buffer.from(header, 'latin1').toString('utf8');
}

function withoutFragment(url: URL): string {
  return url.href.split('#', 1)[0] ?? '';
}

function loop(detail: string): CaptureError {
  return new CaptureError('redirect-loop', detail);
}

function bad(detail: string): CaptureError {
  return new CaptureError('bad-redirect', detail);
}
