// Takes redirect wrappers and tracking parameters off a link, without a visit.
import { parsedUrl } from '../parsed-url.ts';
import type { Carrier, PlatformFacts } from './facts.ts';
import { PLATFORM_FACTS } from './index.ts';
import { withoutTracking } from './tracking.ts';
import { urlDefenseTarget } from './urldefense.ts';

const DEEPEST = 5;
const LONGEST = 8192;
const WRAPPERS: readonly Carrier[] = Object.values(PLATFORM_FACTS).flatMap(
  ({ wrappers }) => wrappers,
);
const WRAPPERS_AND_WALLS: readonly Carrier[] = [
  ...WRAPPERS,
  ...Object.values(PLATFORM_FACTS).flatMap(({ loginWalls }) => loginWalls),
];
const WITH_HOSTS = Object.values(PLATFORM_FACTS).filter(({ anyHost }) => anyHost !== true);
const COMMON_TRACKING = PLATFORM_FACTS.website.tracking;

/**
 * The address that a link really leads to: redirect wrappers of platforms, mail systems and search engines come off, at most
 * five deep, and tracking parameters with them. Short links (`t.co`) do not say where they lead and stay. What is no http address stays.
 */
export function unwrapLink(url: string): string {
  const reached = unwrap(url, WRAPPERS);
  return reached === undefined ? url : clean(reached);
}

/** True for a host that no wrapper, no platform and no mail filter has: from its addresses only common tracking parameters come off. */
export function isOrdinaryHost(hostname: string): boolean {
  return (
    !hostname.includes('urldefense') &&
    !WRAPPERS.some(({ host }) => host.test(hostname)) &&
    platformOn(hostname) === undefined
  );
}

/** The address that somebody meant who copied a wrapper or a login page's address; undefined for what is no http address. */
export function meantAddress(url: string): URL | undefined {
  return unwrap(url, WRAPPERS_AND_WALLS);
}

function unwrap(text: string, carriers: readonly Carrier[]): URL | undefined {
  let url = text.length > LONGEST ? undefined : parseHttp(text);
  for (let depth = 0; url !== undefined && depth < DEEPEST; depth += 1) {
    const inner = carried(url, carriers);
    if (inner === undefined) return url;
    url = inner;
  }
  return url;
}

function carried(url: URL, carriers: readonly Carrier[]): URL | undefined {
  const defended = urlDefenseTarget(url);
  if (defended !== undefined) return parseTarget(defended, url);
  if (url.search === '') return undefined;
  const carrier = carriers.find(
    (one) => one.host.test(url.hostname) && one.path.test(url.pathname),
  );
  for (const name of carrier?.params ?? []) {
    const value = url.searchParams.get(name);
    const target = value === null ? undefined : parseTarget(value, url);
    if (target !== undefined) return target;
  }
  return undefined;
}

/** A target may lack its scheme (YouTube) or, on login pages, its host. */
function parseTarget(value: string, from: URL): URL | undefined {
  if (/^https?:/i.test(value)) return parseHttp(value);
  if (/^\/(?!\/)/.test(value)) return parseHttp(from.origin + value);
  return /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(value) ? parseHttp(`https://${value}`) : undefined;
}

function parseHttp(text: string): URL | undefined {
  const url = parsedUrl(text);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : undefined;
}

function clean(url: URL): string {
  if (url.search === '') return url.href;
  const own = platformOn(url.hostname)?.tracking ?? [];
  const names = own.length === 0 ? COMMON_TRACKING : [...COMMON_TRACKING, ...own];
  url.search = withoutTracking(url.search, names);
  return url.href;
}

function platformOn(hostname: string): PlatformFacts | undefined {
  return WITH_HOSTS.find(({ hosts }) => hosts.test(hostname));
}
