// Which links lead to the agency's own rules for a page: its comment policy, terms, disclaimer or about page.
import { platformOf } from '../platforms/address.ts';
import type { Content, Link } from './content.ts';
import { linksInText } from './text-links.ts';
import { parsedUrl } from '../parsed-url.ts';

const MOST = 3;

/**
 * At most three addresses on official hosts (or, for a web site, its own host) that are linked as a policy, terms or about page,
 * most likely first.
 */
export function policyLinks(
  content: Pick<Content, 'links' | 'blocks' | 'profile'>,
  officialHosts: readonly string[],
  pageUrl: string,
): string[] {
  const hosts = [...officialHosts, ...ownHost(pageUrl)];
  const own = pageAt(pageUrl)?.href;
  const best = new Map<string, number>();
  for (const { text, url } of candidates(content)) {
    // Most links of a page name nothing of the kind; to see that costs less than to take their address apart.
    if (!LIKELY.test(text) && !LIKELY.test(afterHost(url))) continue;
    const page = pageAt(url);
    if (page === undefined || page.href === own || !standsOn(page, hosts)) continue;
    const rank = rankOf(text, page);
    if (rank < (best.get(page.href) ?? RANKS.length)) best.set(page.href, rank);
  }
  return [...best.entries()]
    .sort(([, one], [, other]) => one - other)
    .slice(0, MOST)
    .map(([url]) => url);
}

type Candidate = Pick<Link, 'text'> & { url: string };

/** Links of the page, of the profile, and addresses written out in the bio. What a visitor posted leads nowhere. */
function candidates({
  links,
  blocks,
  profile,
}: Pick<Content, 'links' | 'blocks' | 'profile'>): Candidate[] {
  const written = blocks
    .filter(({ place }) => place === 'bio')
    .flatMap(({ text }) => linksInText(text))
    .map(({ url, line }) => ({ text: line, url }));
  const linked: Candidate[] = [];
  for (const { text, url, place } of links)
    if (url !== undefined && place !== 'visitor-comment') linked.push({ text, url });
  return [...linked, ...(profile?.links ?? []).map((url) => ({ text: '', url })), ...written];
}

/** What ranks come from, and little else. */
function afterHost(url: string): string {
  return url.slice(url.indexOf('/', 'https://'.length));
}

function ownHost(pageUrl: string): string[] {
  const url = parsedUrl(pageUrl);
  if (url === undefined || platformOf(pageUrl) !== 'website') return [];
  return [url.hostname.replace(/^www\./, '')];
}

function standsOn({ hostname }: URL, hosts: readonly string[]): boolean {
  return hosts.some((host) => {
    const official = host.toLowerCase().replace(/^www\./, '');
    return hostname === official || hostname.endsWith(`.${official}`);
  });
}

/** The address, without its fragment, of a page that can be read as HTML; undefined for anything else. */
function pageAt(address: string): URL | undefined {
  const url = parsedUrl(address);
  if (url === undefined) return undefined;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  if (/\.(?:pdf|docx?|xlsx?|pptx?|rtf|zip|jpe?g|png|gif|mp[34]|ics)$/i.test(url.pathname))
    return undefined;
  if (address.includes('#')) url.hash = '';
  return url;
}

/** A piece of a word that every name below has. */
const LIKELY =
  /pol[iíIÍ%]|term|rules|guideline|disclaim|standards|moderation|normas|reglas|condi[ct]i|r[eè]gles|charte|tiquette|agreement|acceptable|t[eé]rmin|notice|legal|l[eé]gal|records|information|statements?|responsab|avis|avertis|about|acerca|qui[eé]nes|sobre|propos/i;

/** From the surest to the least sure, for the words of the link or of its path. */
const RANKS: readonly RegExp[] = [
  /\b(?:comments?|commenting|social[ -]?(?:media|network\w*)|posting|moderation|facebook|twitter|participation|public engagement)\b[^]{0,40}\b(?:polic(?:y|ies)|guidelines?|terms|rules|disclaimers?|standards|moderation)\b|\b(?:pol[ií]ticas?|normas|reglas|condiciones)\b[^]{0,30}\b(?:comentarios|redes sociales)\b|\b(?:politique|r[eè]gles|charte|conditions|mod[eé]ration)\b[^]{0,30}\b(?:commentaires|m[eé]dias sociaux|r[eé]seaux sociaux)\b|\bn[eé]tiquette\b/i,
  /\b(?:terms (?:of (?:use|service)|(?:and|&) conditions)|conditions of use|terms|user agreement|acceptable use|rules of conduct)\b|\bt[eé]rminos(?: y condiciones| de (?:uso|servicio))?\b|\bcondiciones de uso\b|\bconditions d['’ ]utilisation\b/i,
  /\b(?:disclaimers?|legal (?:notices?|information|statements?)|official notices?|(?:web ?)?site polic(?:y|ies)|public records? notice)\b|\baviso legal\b|\bdescargo de responsabilidad\b|\bmentions l[eé]gales\b|\bavis (?:officiel|juridique|important)\b|\bavertissement\b/i,
  /^(?:our |website |web |site |use )?polic(?:y|ies)$|\bprivacy (?:policy|statement|notice)\b|^pol[ií]ticas?$|^politiques?$|\bpolitique de confidentialit[eé]\b|\bpol[ií]tica de privacidad\b/i,
  /^about(?: us| this (?:page|site|account)| the (?:department|city|agency|office))?$|^(?:acerca de(?: nosotros)?|qui[eé]nes somos|sobre nosotros|[aà] propos(?: de nous)?)$/i,
];

function rankOf(text: string, page: URL): number {
  const words = (text.length > 300 ? text.slice(-300) : text).trim();
  const byText = RANKS.findIndex((pattern) => pattern.test(words));
  if (byText >= 0) return byText;
  const path = pathWords(page);
  const byPath = RANKS.findIndex((pattern) => pattern.test(path));
  return byPath >= 0 ? byPath : RANKS.length;
}

/** The last part of the path as words: `/departments/police/comment-policy.html` is "comment policy". */
function pathWords({ pathname }: URL): string {
  const parts = pathname.split('/').filter((part) => part !== '');
  return (parts.at(-1) ?? '')
    .replace(/\.\w{2,5}$/, '')
    .replaceAll(/[-_+]|%20/g, ' ')
    .slice(0, 200);
}
