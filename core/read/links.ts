// Links: what they say, and where they lead once resolved and unwrapped.
import { PLATFORM_FACTS } from '../platforms/index.ts';
import { isOrdinaryHost, unwrapLink } from '../platforms/unwrap.ts';
import type { Link, Place, Visibility } from './content.ts';
import { tidyText } from './tidy-text.ts';
import { parsedUrl } from '../parsed-url.ts';

/** A link being read. */
export type OpenLink = {
  parts: string[];
  length: number;
  /** What stands for its text when it has none: an image's alternative text, a label. */
  instead: string;
  href: string;
  place: Place;
  visibility: Visibility;
};

const LONGEST_TEXT = 2_000;

/** Adds text to a link; what is over its limit is left out. */
export function addText(link: OpenLink, text: string): void {
  if (link.length > LONGEST_TEXT) return;
  link.parts.push(text.slice(0, LONGEST_TEXT));
  link.length += text.length;
}

/** Gives finished links of one page, resolved against its base; an address that takes any work to resolve is remembered. */
export function linkMaker(base: string): (link: OpenLink) => Link {
  const known = new Map<string, string | undefined>();
  const from = parsedUrl(base);
  const origin = from?.origin ?? '';
  const isOrdinary = from !== undefined && isOrdinaryHost(from.hostname);
  return ({ parts, instead, href, place, visibility }) => {
    let url = plainLink(href, origin) ?? (isOrdinary ? plainQuery(href, origin) : undefined);
    if (url === undefined) {
      url = known.get(href) ?? resolveLink(href, base);
      known.set(href, url);
    }
    const text =
      tidyText(parts.length === 1 ? (parts[0] ?? '') : parts.join('')) || tidyText(instead);
    if (url === undefined) return { text, href, place, visibility };
    return { text, href, url, place, visibility };
  };
}

/**
 * The address of a link that is written so plainly that parsing would give the same letters again; most links are. Undefined for
 * every other, and where the origin is none (`null`, a file).
 */
export function plainLink(href: string, origin: string): string | undefined {
  if (href.includes('/.') || href.includes('urldefense')) return undefined;
  if (PLAIN_PATH.test(href)) return origin.startsWith('http') ? origin + href : undefined;
  const path = PLAIN_ADDRESS.exec(href);
  if (path === null || href.includes('xn--')) return undefined;
  return path[1] === undefined ? `${href}/` : href;
}

const PLAIN_PATH = /^\/(?:[\w~-][\w.~-]*(?:\/|$))*$/;
/** A host whose last label is letters is a name: digits there would make it an address. */
const PLAIN_ADDRESS =
  /^https?:\/\/(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,}(\/[\w.~/-]*)?$/;

/**
 * The same for an address with a query on the page's own host, where that is an ordinary one (`isOrdinaryHost`): the pages of many
 * systems have no other. Undefined where a parameter may be there for tracking.
 */
export function plainQuery(href: string, origin: string): string | undefined {
  if (!PLAIN_QUERY.test(href) || href.includes('/.') || href.includes('urldefense'))
    return undefined;
  return !origin.startsWith('http') || MAY_TRACK.test(href) ? undefined : origin + href;
}

const PLAIN_QUERY = /^\/(?:[\w~-][\w.~-]*(?:\/|(?=\?)))*\?[\w.~=+,:;/-]+(?:&[\w.~=+,:;/-]+)*$/;
const MAY_TRACK = new RegExp(
  `[?&](?:${PLATFORM_FACTS.website.tracking.map((name) => name.replace(/\*$/, '')).join('|')})`,
  'i',
);

/** Where a link leads: resolved, wrappers taken off. Undefined for a script, data, or what is no address. */
export function resolveLink(href: string, base: string): string | undefined {
  const text = href.trim();
  if (/^(?:javascript|data|vbscript|blob|about):/i.test(text.slice(0, 40).replaceAll(/\s/g, ''))) {
    return undefined;
  }
  if (text.startsWith('/cdn-cgi/l/email-protection#')) {
    const email = decodeCloudflare(text.slice(text.indexOf('#') + 1));
    return email === undefined ? undefined : `mailto:${email}`;
  }
  const url = parsedUrl(text, base);
  if (url === undefined || !/^https?:$/.test(url.protocol)) return url?.href;
  // Wrappers carry their target in a parameter, but for one that has it in its path.
  const isBare = url.search === '' && !url.hostname.includes('urldefense');
  return isBare ? url.href : unwrapLink(url.href);
}

/** The address to resolve against: `<base href>` where it is one, else where the page was found. */
export function baseOf(declared: string | undefined, pageUrl: string): string {
  const url = declared === undefined ? undefined : parsedUrl(declared, pageUrl);
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.href : pageUrl;
}

/** An e-mail address that Cloudflare hid from robots and its script shows to visitors: bytes in hexadecimal, each XORed with the first. */
export function decodeCloudflare(hex: string): string | undefined {
  const digits = hex.split(/[?&]/)[0] ?? '';
  if (!/^(?:[\da-f]{2}){4,200}$/i.test(digits)) return undefined;
  const bytes = digits.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  const key = bytes[0] ?? 0;
  const encoded = bytes.slice(1).map((byte) => `%${(byte ^ key).toString(16).padStart(2, '0')}`);
  try {
    const email = decodeURIComponent(encoded.join(''));
    return email.includes('@') ? email : undefined;
  } catch {
    return undefined;
  }
}
