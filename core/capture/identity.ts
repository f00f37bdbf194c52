// Whether what was read is the page that was asked for: where the visit ended, and whose name stands there.
import { getDomain } from 'tldts';
import type { About } from '../check.ts';
import type { Agency, Platform } from '../inventory/schema.ts';
import { canonicalUrl } from '../platforms/address.ts';
import { isLoopback } from '../platforms/loopback.ts';
import type { Content } from '../read/content.ts';
import type { Failure } from './failures.ts';
import { parsedUrl } from '../parsed-url.ts';

type Read = Pick<Content, 'title' | 'blocks' | 'profile'>;
type Visit = { requestedUrl: string; finalUrl: string };
/** Whose page it should be. */
export type Whose = Pick<About, 'kind'> & {
  agency: Pick<Agency, 'name' | 'alsoKnownAs' | 'officialHosts'>;
};

/**
 * Why this is another page than the one in the inventory, or undefined. Only what shows that it is another one counts: a page that
 * does not name its agency, at its own address, is still the page.
 */
export function strangerOf(
  visit: Visit,
  content: Read,
  platform: Platform,
  whose: Whose,
): Failure | undefined {
  if (parsedUrl(visit.requestedUrl) === undefined || parsedUrl(visit.finalUrl) === undefined)
    return undefined;
  if (platform !== 'website') return otherAccount(visit, content, platform);
  return otherPlace(visit, content, whose) ?? otherName(visit, content, whose);
}

/** A renamed or replaced account: the platform sends visitors to another name, or shows another one. */
function otherAccount(visit: Visit, content: Read, platform: Platform): Failure | undefined {
  const asked = accountOf(platform, visit.requestedUrl);
  if (asked === undefined) return undefined;
  const reached = accountOf(platform, visit.finalUrl);
  if (reached?.form === asked.form && reached.name !== asked.name)
    return { reason: 'moved-elsewhere', detail: 'the address leads to an account of another name' };
  const shown = shownName(visit, content, platform);
  if (shown === undefined || shown === asked.name) return undefined;
  return { reason: 'moved-elsewhere', detail: 'the page is that of an account of another name' };
}

/** A page on this machine may show any account under any address. */
function shownName(visit: Visit, { profile }: Read, platform: Platform): string | undefined {
  if (!SHOWS_ITS_NAME.has(platform) || isLoopback(new URL(visit.finalUrl).hostname))
    return undefined;
  const handle = profile?.handle;
  return handle !== undefined && /^@?[\w.]{2,60}$/.test(handle) ? plainName(handle) : undefined;
}

/** Platforms whose pages name the account in the very form of its address. */
const SHOWS_ITS_NAME: ReadonlySet<Platform> = new Set(['instagram', 'threads', 'tiktok', 'x']);

/** The account that an address names, and the form it does so in: a number and a name of one account cannot be compared. */
function accountOf(platform: Platform, url: string): { name: string; form: string } | undefined {
  const canonical = canonicalUrl(platform, url);
  if (!canonical.ok || canonical.handle === undefined) return undefined;
  const name = plainName(canonical.handle);
  if (/^\d+$/.test(name)) return undefined;
  const written = canonical.url.toLowerCase();
  const at = written.lastIndexOf(encodeURIComponent(canonical.handle).toLowerCase());
  return { name, form: at === -1 ? written : written.slice(0, at) };
}

const plainName = (handle: string): string =>
  handle.replace(/^@/, '').replaceAll('.', '').toLowerCase();

/** The visit ended on a site that is not the agency's and does not name it, or on the front page instead of a page inside. */
function otherPlace(visit: Visit, content: Read, whose: Whose): Failure | undefined {
  const asked = new URL(visit.requestedUrl);
  const reached = new URL(visit.finalUrl);
  if (!isSameSite(asked.hostname, reached.hostname) && !isOfficial(reached.hostname, whose)) {
    if (namesAgency(content, whose)) return undefined;
    const detail = `the address leads to ${reached.hostname}, which does not name the agency`;
    return { reason: 'moved-elsewhere', detail };
  }
  if (whose.kind === 'home' || isFront(asked) || !isFront(reached)) return undefined;
  return { reason: 'moved-elsewhere', detail: "the address leads to the site's front page" };
}

function isSameSite(one: string, other: string): boolean {
  return one === other || (domainOf(one) ?? one) === (domainOf(other) ?? other);
}

const domainOf = (host: string): string | null => getDomain(host, { allowPrivateDomains: true });

function isOfficial(host: string, { agency }: Whose): boolean {
  return agency.officialHosts.some((own) => host === own || host.endsWith(`.${own}`));
}

/** Where a site begins, in the usual spellings; scripts may keep a page's path behind `#`, and old systems in the query. */
function isFront({ pathname, search, hash }: URL): boolean {
  if (/^#!?\//.test(hash) || /[?&][a-z_-]*(?:id|page|p|path)=/i.test(search)) return false;
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|default|home|homepage|main|welcome)(?:\.\w{2,5})?\/?)?$/i.test(
    pathname,
  );
}

/** A title that names another site, and nothing on the page that names the agency: somebody else has the address now. */
function otherName(visit: Visit, content: Read, whose: Whose): Failure | undefined {
  const own = domainOf(new URL(visit.finalUrl).hostname);
  const named = SITE_NAME.exec(content.title.slice(0, 300))?.[0]?.toLowerCase();
  if (own === null || named === undefined || domainOf(named) === own) return undefined;
  if (isOfficial(named, whose) || hasWordOfName(content, whose)) return undefined;
  const detail = 'the page bears the name of another site, and nothing on it names the agency';
  return { reason: 'not-the-page', detail };
}

const SITE_NAME =
  /\b(?:[a-z0-9](?:[a-z0-9-]{0,60}[a-z0-9])?\.){1,4}(?:com|net|org|info|biz|online|site|shop|store|xyz|co|io)\b/i;

/** The agency's whole name, or another name of it, in the title or in what the page shows. */
function namesAgency(content: Read, { agency }: Whose): boolean {
  const names = [agency.name, ...agency.alsoKnownAs].map(wordsOf).filter((name) => name !== ' ');
  return textsOf(content).some((text) => names.some((name) => wordsOf(text).includes(name)));
}

/** Any word of a name that is not one that every agency bears. */
function hasWordOfName(content: Read, { agency }: Whose): boolean {
  const names = [agency.name, ...agency.alsoKnownAs].join(' ');
  const own = wordsOf(names)
    .split(' ')
    .filter((word) => word.length > 1 && !EVERYBODYS.has(word));
  if (own.length === 0) return true;
  return textsOf(content).some((text) => hasOneOf(text, own));
}

/**
 * Whether a word that tells this agency from others stands in the title or in what the page shows. False for an agency that has no such
 * word ("Police Department"): then nothing can be told.
 */
export function bearsNameOf(content: Read, { agency }: Pick<Whose, 'agency'>): boolean {
  const own = wordsOf([agency.name, ...agency.alsoKnownAs].join(' '))
    .split(' ')
    .filter((word) => word.length > 2 && !EVERYBODYS.has(word) && !COMMON.has(word));
  return own.length > 0 && textsOf(content).some((text) => hasOneOf(text, own));
}

function hasOneOf(text: string, own: readonly string[]): boolean {
  if (WRITTEN_PLAINLY.test(text)) {
    const lower = text.toLowerCase();
    if (!own.some((word) => lower.includes(word))) return false;
  }
  const words = new Set(wordsOf(text).split(' '));
  return own.some((word) => words.has(word));
}

/** Nothing that is taken out of a word or written in another way: a word that does not stand there letter by letter is not in it. */
// oxlint-disable-next-line no-control-regex -- exactly what is ASCII, but the apostrophe
const WRITTEN_PLAINLY = /^[\x00-\x26\x28-\x7f]*$/;

/** Words that stand in names, and on any error page as well. */
const COMMON: ReadonlySet<string> = new Set(
  'page site website home error not found new north south east west central old san santa los las saint fort lake mount department authority board council commission system united national'.split(' '), // prettier-ignore
);

const EVERYBODYS: ReadonlySet<string> = new Set(
  'the of and for in city town village county state township borough police fire department dept office sheriff sheriffs district public safety service services official agency division bureau rescue government'.split(' '), // prettier-ignore
);

const textsOf = ({ title, blocks }: Read): string[] => [title, ...blocks.map(({ text }) => text)];

/** Words between single spaces, without capitals, accents and punctuation, a space on either side. */
function wordsOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();
  return ` ${plain
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `.replace(/^ {2}$/, ' ');
}
