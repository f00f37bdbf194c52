// Whose address this is: the platform, the account, and the one way to write it.
import type { Platform } from '../inventory/schema.ts';
import type { PlatformFacts } from './facts.ts';
import { matchForm } from './forms.ts';
import { PLATFORM_FACTS } from './index.ts';
import { isLoopback } from './loopback.ts';
import { withoutTracking } from './tracking.ts';
import { meantAddress } from './unwrap.ts';

/** An address in its one canonical form, or what is wrong with it and what to do. */
export type CanonicalUrl =
  | { ok: true; url: string; handle?: string }
  | { ok: false; says: string; remedy: string };

const LONGEST = 2048;
const NAMED = Object.entries(PLATFORM_FACTS).filter(
  (entry): entry is [Platform, PlatformFacts] => entry[1].anyHost !== true,
);

/** The platform that an address belongs to; `website` for any host that is no platform's, and for what is no address. */
export function platformOf(url: string): Platform {
  const meant = meantAddress(withScheme(url));
  return meant === undefined ? 'website' : platformOfHost(meant);
}

/**
 * The canonical form of an address on a platform: host aliases, login pages, redirect wrappers, tracking parameters, tabs of a profile
 * and (where the platform does not tell them apart) capital letters are resolved. Addresses of this computer are accepted for any platform.
 * Applied to its own result it changes nothing.
 */
export function canonicalUrl(platform: Platform, text: string): CanonicalUrl {
  const facts = PLATFORM_FACTS[platform];
  const url = text.length > LONGEST ? undefined : meantAddress(withScheme(text));
  if (url === undefined || !isPublic(url)) return notAnAddress(text, facts);
  if (isLoopback(url.hostname)) return onThisComputer(platform, url);
  const stands = platformOfHost(url);
  // Mastodon may stand on any host, and what looks like Mastodon may be a web site.
  const open = facts.anyHost === true && PLATFORM_FACTS[stands].anyHost === true;
  if (stands !== platform && !open) return wrongHost(platform, stands, url);
  if (platform === 'website') return webPage(facts, url);
  const match = matchForm(facts, url);
  return match === undefined ? otherAddress(facts, url) : { ok: true, ...match };
}

/** The account's name in an address: `rivertonpd` of `https://x.com/RivertonPD`; undefined where the address names none. */
export function handleOf(platform: Platform, url: string): string | undefined {
  const canonical = canonicalUrl(platform, url);
  return canonical.ok ? canonical.handle : undefined;
}

/**
 * Equal for two addresses of the same page: http or https, a trailing slash, and the ways to write an account do not matter;
 * `www.` does, because a server may answer differently.
 */
export function samePageKey(url: string): string {
  const platform = platformOf(url);
  const canonical = canonicalUrl(platform, url);
  if (!canonical.ok) return url;
  if (platform === 'facebook' && canonical.handle !== undefined) {
    return `facebook:${canonical.handle.replaceAll('.', '')}`;
  }
  const parsed = new URL(canonical.url);
  return `${parsed.host}${parsed.pathname.replace(/\/+$/, '')}${parsed.search}${parsed.hash}`;
}

/** `facebook.com/rivertonpd` is how people write an address. */
function withScheme(text: string): string {
  const trimmed = text.trim();
  return /^[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]|$)/.test(trimmed) ? `https://${trimmed}` : trimmed;
}

function platformOfHost(url: URL): Platform {
  const named = NAMED.find(([, facts]) => facts.hosts.test(url.hostname));
  if (named !== undefined) return named[0];
  const mastodon = PLATFORM_FACTS.mastodon;
  const looksSo = mastodon.hosts.test(url.hostname) && matchForm(mastodon, url) !== undefined;
  return looksSo ? 'mastodon' : 'website';
}

/** Without a user name or password, on a host with a domain (or this computer). */
function isPublic(url: URL): boolean {
  const named = /[.:]/.test(url.hostname) || isLoopback(url.hostname);
  return named && url.username === '' && url.password === '';
}

function webPage(facts: PlatformFacts, url: URL): CanonicalUrl {
  const short = facts.others.some(({ pattern }) => pattern.test(url.hostname + url.pathname));
  return short ? otherAddress(facts, url) : { ok: true, url: plainUrl(url) };
}

/** Any platform's page may be tried out on this computer; its last path segment stands for the account. */
function onThisComputer(platform: Platform, url: URL): CanonicalUrl {
  const handle = platform === 'website' ? '' : lastSegment(url.pathname);
  return { ok: true, url: plainUrl(url), ...(handle === '' ? {} : { handle }) };
}

function plainUrl(url: URL): string {
  const search = withoutTracking(url.search, PLATFORM_FACTS.website.tracking);
  // A fragment is a place on the page, except where scripts use it as the page's path.
  const hash = /^#!?\//.test(url.hash) ? url.hash : '';
  const host = url.host.replace(/\.(?=:|$)/, '');
  return `${url.protocol}//${host}${url.pathname}${search}${hash}`;
}

function lastSegment(path: string): string {
  const last = path.split('/').findLast((segment) => segment !== '') ?? '';
  return last.replace(/^@/, '').replace(/\.html?$/, '');
}

function notAnAddress(text: string, facts: PlatformFacts): CanonicalUrl {
  const shown = text.length > 120 ? `${text.slice(0, 120)}…` : text;
  return {
    ok: false,
    says: `“${shown}” is not the address of a public web page.`,
    remedy: `Copy the whole address from the browser's address bar, for example ${facts.example}`,
  };
}

function wrongHost(platform: Platform, stands: Platform, url: URL): CanonicalUrl {
  const wanted = PLATFORM_FACTS[platform];
  const found = PLATFORM_FACTS[stands];
  const where = stands === 'website' ? `not on ${wanted.name}` : `on ${found.name}`;
  const leaveOut =
    stands === 'website'
      ? 'Leave “platform” out if this is a page of a web site'
      : `Leave “platform” out, or write “platform: ${stands}”`;
  return {
    ok: false,
    says: `The platform is given as “${platform}”, but ${url.hostname} is ${where}.`,
    remedy: `${leaveOut}; ${wanted.name} addresses look like ${wanted.example}`,
  };
}

function otherAddress(facts: PlatformFacts, url: URL): CanonicalUrl {
  const subject = `${url.hostname}${url.pathname}`;
  const other = facts.others.find(({ pattern }) => pattern.test(subject));
  const whose =
    facts.forms.length === 0 ? 'the page itself' : `the agency's own page on ${facts.name}`;
  return {
    ok: false,
    says: `“${url.href}” is ${other?.is ?? `on ${facts.name}, but names no account`}.`,
    remedy: `Open ${whose} and copy its address, for example ${facts.example}`,
  };
}
