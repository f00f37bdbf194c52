// Names pages in a way that a person can read and that stays the same from run to run.
import { handleOf, samePageKey } from '../platforms/address.ts';
import { slug } from './fields.ts';
import type { Platform } from './schema.ts';

export type Unnamed = { platform: Platform; url: string; id?: string | undefined };

const LONGEST = 60;

/**
 * The pages of an agency, each with an id. A given id is kept. Others come from platform and address; where two would be the same, each
 * gets a suffix from its own address, so that the order in the file does not matter.
 */
export function withIds<Page extends Unnamed>(
  pages: readonly Page[],
  officialHosts: readonly string[],
): (Page & { id: string })[] {
  const wanted = pages.map((page) => ({ page, id: page.id ?? derivedId(page, officialHosts) }));
  const uses = new Map<string, number>();
  for (const { id } of wanted) uses.set(id, (uses.get(id) ?? 0) + 1);
  return wanted.map(({ page, id }) => {
    const plain = page.id !== undefined || (uses.get(id) === 1 && id.length <= LONGEST);
    const suffixed = () => `${id.slice(0, LONGEST)}-${fingerprint(samePageKey(page.url))}`;
    return Object.assign(page, { id: plain ? id : suffixed() });
  });
}

function derivedId({ platform, url }: Unnamed, officialHosts: readonly string[]): string {
  const { hostname, pathname, search, hash } = new URL(url);
  if (platform !== 'website') return joined(platform, handleOf(platform, url) ?? pathname);
  const path = decoded(pathname).replace(/\.(?:html?|php|aspx?)$/i, '');
  const rest = slug(`${path} ${decoded(search)} ${hash}`) || 'home';
  const known = officialHosts.some((host) => bare(host) === bare(hostname));
  return joined(platform, known ? rest : `${bare(hostname)} ${rest}`);
}

function joined(platform: Platform, rest: string): string {
  return slug(`${platform} ${rest}`);
}

function bare(host: string): string {
  return host.replace(/^www\./, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** FNV-1a, 64 bits, in base 36: for telling addresses apart, not for secrecy. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(36).padStart(13, '0').slice(-10);
}
