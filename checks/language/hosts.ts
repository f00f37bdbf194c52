// Host names: whose they are, which are written in running text, which hide where they lead, and which only look like another.
import { getDomain, getDomainWithoutSuffix, parse } from 'tldts';
import { codeIn } from '../../core/code-in.ts';
import { isLetter } from './characters.ts';
import { parsedUrl } from '../../core/parsed-url.ts';

/** Host of a web address, lower case, ASCII (IDN as punycode), without a final dot; undefined for what is no web address. */
export function hostOf(url: string): string | undefined {
  if (url.slice(0, latest.start.length) === latest.start) return latest.host;
  const plain = PLAIN_URL.exec(url)?.[1];
  if (plain !== undefined) {
    const end = url.indexOf(plain) + plain.length;
    if (url.charAt(end) === '/') latest = { start: url.slice(0, end + 1), host: plain };
    return plain;
  }
  return /^https?:/i.test(url) ? parsedUrl(url)?.hostname.replace(/\.$/, '') : undefined;
}

/** An address whose host stands in it as it is: the usual case, and quick. Digits at the end may be a number written in another way. */
const PLAIN_URL =
  /^https?:\/\/((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,10}[a-z]{2,24})(?:[/?#]|$)/;

/** Most links of a page lead to one host: with the same beginning up to the slash it is the same, and one string is hashed only once. */
let latest = { start: 'https://example.org/', host: 'example.org' };

/** True when the host is one of the official hosts or a subdomain of one; "www." makes no difference. A public suffix has no subdomains of its own. */
export function isOfficialHost(host: string, officialHosts: readonly string[]): boolean {
  return rootsOf(officialHosts).some(
    ({ root, www, below }) =>
      host === root || host === www || (below !== undefined && host.endsWith(below)),
  );
}

/** An official host without "www.", with it, what its subdomains end in, and the name that was registered. */
type Root = { root: string; www: string; below: string | undefined; name: string };
const ROOTS = new WeakMap<readonly string[], Root[]>();

/** What is no host is left out. */
function rootsOf(officialHosts: readonly string[]): Root[] {
  const known = ROOTS.get(officialHosts);
  if (known !== undefined) return known;
  const roots = officialHosts
    .flatMap((official) => hostOf(`http://${official}`) ?? [])
    .map((host) => rootOf(host.replace(/^www\./, '')));
  ROOTS.set(officialHosts, roots);
  return roots;
}

function rootOf(root: string): Root {
  const below = getDomain(root) === null ? undefined : `.${root}`;
  return { root, www: `www.${root}`, below, name: siteName(root) };
}

/** The name that was registered, letters and digits only: "rivertonpd" of `www.riverton-pd.gov`. */
export function siteName(host: string): string {
  const name = host.replace(RESERVED_SUFFIX, '.com');
  return squash(getDomainWithoutSuffix(name) ?? host);
}

const RESERVED_SUFFIX = /\.example(?:\.[a-z]{2,3}){0,2}$/;

/** A host written in text, and where. */
export type WrittenHost = { host: string; text: string; at: number };

/** Plain addresses in running text ("rivertonpd.gov/contact"), not e-mail addresses. Linear: looks at names with a dot inside only, in pieces of bounded length. */
export function hostsIn(text: string): WrittenHost[] {
  const found: WrittenHost[] = [];
  let done = 0;
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', Math.max(at + 1, done))) {
    if (codeIn(text, at + 1) < CAPITAL_A) continue;
    if (found.length >= MOST_HOSTS) break;
    if (!isInName(text, at)) continue;
    const start = nameStart(text, at, Math.max(done, at - LONGEST_WORD));
    done = nameEnd(text, at, Math.min(text.length, at + LONGEST_WORD));
    found.push(...hostsInWord(text.slice(start, done), start));
  }
  return found;
}

/** A dot between a name and two letters or so: rules out most text, abbreviations too. */
function isInName(text: string, at: number): boolean {
  const [before, after, next] = [codeIn(text, at - 1), codeIn(text, at + 1), codeIn(text, at + 2)]; // prettier-ignore
  if (before < ASCII && after < ASCII && next < ASCII) {
    return isLatin(before) && isLatin(after) && isLatin(next);
  }
  return DOT_INSIDE.test(text.slice(Math.max(0, at - 2), at + 5));
}

/** Where what may be a name begins, and where it ends: everything else in ASCII stands in no address. */
function nameStart(text: string, at: number, least: number): number {
  let start = at;
  while (start > least && isOfName(codeIn(text, start - 1))) start -= 1;
  return start;
}

function nameEnd(text: string, at: number, most: number): number {
  let end = at;
  while (end < most && isOfName(codeIn(text, end))) end += 1;
  return end;
}

function isOfName(code: number): boolean {
  return code >= ASCII || OF_NAMES[code] === 1;
}

const ASCII = 128;
/** "@" belongs to no host, and tells of what stands before it or after it that it is none. */
const OF_NAMES = Uint8Array.from({ length: ASCII }, (_none, code) =>
  Number(/[a-z\d.@_-]/i.test(String.fromCharCode(code))),
);

/** A letter or digit of ASCII; a capital becomes small by one bit, which digits have. */
function isLatin(code: number): boolean {
  return isLetter(code | 0x20);
}

const LONGEST_WORD = 300;
/** Spaces, digits and most signs stand before the letters; a dot before one of them begins no name. */
const CAPITAL_A = 65;
/** Nobody reads a paragraph with more. */
const MOST_HOSTS = 2_000;

function hostsInWord(word: string, start: number): WrittenHost[] {
  const found: WrittenHost[] = [];
  // matchAll would make a copy of the expression for every word.
  WRITTEN.lastIndex = 0;
  for (let match = WRITTEN.exec(word); match !== null; match = WRITTEN.exec(word)) {
    const { 0: written, index } = match;
    if (word.charAt(index + written.length) === '@' || GLUED.test(written)) continue;
    const host = hostOf(`http://${written.toLowerCase()}`);
    if (host !== undefined) found.push({ host, text: written, at: start + index });
  }
  return found;
}

/** Names kept for examples (RFC 2606, RFC 6761), which texts to try things with are full of: read as if they were registered. */
const RESERVED = /[a-z0-9]\.example(?:\.[a-z]{2,3}){0,2}$/;

/** True when the host ends in a suffix that is registered at ICANN: "file.txt" and "end.Of" do not. */
export function isRealHost(host: string): boolean {
  return parse(host).isIcann === true || RESERVED.test(host);
}

/** Two sentences without a space: "call us.Now". */
const GLUED = /^[\p{Ll}\p{N}]+\.\p{Lu}\p{Ll}+$/u;
/** The same where not all of it is ASCII. */
const DOT_INSIDE =
  /[\p{L}\p{N}][\u00ad\u200b-\u200d\u2060\ufeff]?\.[\u00ad\u200b-\u200d\u2060\ufeff]?\p{L}[\u00ad\u200b-\u200d\u2060\ufeff]?\p{L}/u;
/** Letters with what is not seen between them: soft hyphens and zero-width characters, which an address ignores (UTS 46). */
const WRITTEN =
  /(?<![\p{L}\p{N}@._-])(?:[\p{L}\p{N}\u00ad\u200b-\u200d\u2060\ufeff-]{1,63}\.){1,8}[\u00ad\u200b-\u200d\u2060\ufeff]?\p{L}[\p{L}\u00ad\u200b-\u200d\u2060\ufeff]{1,24}(?![\p{L}\p{N}-])/gu;

/** Hosts that hide where a link leads: shorteners, and pages that only collect links. */
export function hidesTarget(host: string): boolean {
  return OPAQUE.has(host.startsWith('www.') ? host.slice(4) : host);
}

const OPAQUE = new Set(
  't.co bit.ly ow.ly goo.gl tinyurl.com buff.ly is.gd lnkd.in fb.me rb.gy cutt.ly rebrand.ly shorturl.at youtu.be dlvr.it t.ly trib.al hubs.ly qrco.de linktr.ee beacons.ai linkin.bio campsite.bio lnk.bio bio.link carrd.co taplink.cc'.split(' '), // prettier-ignore
);

/** Hosts of the platforms themselves and of common services: never an agency's own site. */
export function isPlatformHost(host: string): boolean {
  return PLATFORMS.has(String(getDomain(host)));
}

const PLATFORMS = new Set(
  'facebook.com fb.com messenger.com instagram.com threads.net threads.com twitter.com x.com youtube.com tiktok.com linkedin.com nextdoor.com nextdoor.co.uk bsky.app reddit.com pinterest.com snapchat.com whatsapp.com wa.me flickr.com vimeo.com google.com apple.com microsoft.com mastodon.social'.split(' '), // prettier-ignore
);

/** True for a host under a suffix that is given to governments and police forces only. */
export function isGovernmentHost(host: string): boolean {
  return GOVERNMENT.test(host);
}

/** .gov and .mil (CISA), US states' localities (RFC 1480), and the government suffixes of GB, CA, AU, NZ, IE, ES, FR, MX and others. */
export const GOVERNMENT =
  /(?:^|\.)(?:gov|mil|fed\.us|(?:ci|co|city|county|town|vil|twp|state|police|fire|sheriff)\.(?:[a-z0-9-]+\.)?[a-z]{2}\.us|[a-z0-9-]+\.(?:ci|co|state)\.[a-z]{2}\.us|(?:gov|police|nhs|mod|parliament)\.uk|gc\.ca|gouv\.qc\.ca|gov\.(?:on|bc|ab|mb|sk|ns|nb|nl|pe|yk|nt|nu)\.ca|gov\.[a-z]{2}|govt\.nz|garda\.ie|gob\.[a-z]{2}|gouv\.[a-z]{2})$/;

/** True when the host shows an official name without being that host: `riverton-pd.com`, `rivertonpd.gov.example.com`. */
export function looksOfficial(host: string, officialHosts: readonly string[]): boolean {
  const shown = squash(host);
  return rootsOf(officialHosts).some(({ root, name }) => {
    if (`${host}.`.includes(`${root}.`)) return true;
    return name.length >= 4 && shown.includes(name) && siteName(host) === name;
  });
}

/** Letters and digits only. */
export function squash(name: string): string {
  return name.replaceAll(/[^a-z0-9]/g, '');
}
