// Sorts a page's addresses by what they are to the agency: its official website, something that hides it or only looks like it.
import type { About } from '../../core/check.ts';
import type { Content } from '../../core/read/content.ts';
import { type Address, linkedAddresses, writtenAddresses } from './addresses.ts';
import { isAgencyName, isAgencysGovernment, namesAgency } from './agency-hosts.ts';
import {
  hidesTarget,
  hostOf,
  isGovernmentHost,
  isOfficialHost,
  isPlatformHost,
  looksOfficial,
} from './hosts.ts';

/** The first address of each sort; absent when there is none. */
export type WebsiteAddresses = Partial<
  Record<
    | 'official'
    | 'promised' // a link's words name the official site, its target is another
    | 'hidden' // a shortener or link collection
    | 'screen-reader' // official, but nobody sees it
    | 'others' // official, but only a visitor or a quotation says so
    | 'lookalike'
    | 'named' // no official site on record: a government's with the agency's name in it, or any of just that name
    | 'unknown' // no official site on record: may be it
    | 'strange', // no official site on record: among what a text of a web page mentions, without the agency's name
    Address
  >
>;

/** True when the page itself is part of the official website, or of a government's when none is on record. */
export function isOwnSite({ url, platform, agency }: About): boolean {
  const host = hostOf(url ?? '');
  if (host === undefined) return false;
  if (agency.officialHosts.length > 0) return isOfficialHost(host, agency.officialHosts);
  return platform === 'website' && isGovernmentHost(host);
}

/** The page's addresses by sort. Linear in the page. */
export function websiteAddresses(
  content: Pick<Content, 'blocks' | 'links' | 'profile'>,
  about: About,
): WebsiteAddresses {
  const linked = linkedAddresses(content);
  if (about.agency.officialHosts.length === 0) {
    return withoutRecord(
      [...linked, ...writtenAddresses(content.blocks, linked)].filter(isSeen),
      about,
    );
  }
  const { officialHosts } = about.agency;
  const promises = eachOnce((host) => isOfficialHost(host, officialHosts));
  const official = ({ host }: Address): boolean => promises(host);
  const looks = eachOnce((host) => looksOfficial(host, officialHosts));
  const link = linked.filter(isSeen).find(official);
  if (link !== undefined) return { official: link };
  const all = [...linked, ...writtenAddresses(content.blocks, linked)];
  const seen = all.filter(isSeen);
  return present({
    official: seen.find(official),
    promised: seen.find((address) => address.promises.some(promises)),
    hidden: seen.find(({ host }) => hidesTarget(host)),
    'screen-reader': all.find((address) => address.own && official(address)),
    others: all.find(official),
    lookalike: seen.find(({ host }) => looks(host)),
  });
}

/** A page names few hosts, many times each. */
function eachOnce(test: (host: string) => boolean): (host: string) => boolean {
  const known = new Map<string, boolean>();
  return (host) => {
    const answer = known.get(host) ?? test(host);
    known.set(host, answer);
    return answer;
  };
}

function isSeen({ own, quote }: Address): boolean {
  return own && quote.visibility !== 'screen-reader';
}

function withoutRecord(seen: Address[], { agency, url, kind }: About): WebsiteAddresses {
  const names = [agency.name, ...agency.alsoKnownAs];
  const page = hostOf(url ?? '');
  const isPlatform = eachOnce(isPlatformHost);
  const isGovernment = eachOnce(isGovernmentHost);
  const hasName = eachOnce((host) => namesAgency(host, names));
  const isNamed = eachOnce(
    (host) => isAgencyName(host, names) || (isGovernment(host) && isAgencysGovernment(host, names)),
  );
  // A network makes links of all addresses in a text, of those too that the text warns of.
  const denied = new Set(seen.filter((address) => address.denied).map(({ host }) => host));
  const foreign = seen.filter(
    ({ host }) => host !== page && !denied.has(host) && !isPlatform(host),
  );
  const government = foreign.find(({ host }) => isGovernment(host));
  const open = foreign.filter(({ host }) => !hidesTarget(host));
  const likely = open.find(({ host }) => hasName(host));
  // A profile and a home page lead to their own site; what another page mentions is mostly somebody else's.
  const mayBe = kind === 'profile' || kind === 'home';
  return present({
    named: foreign.find(({ host }) => isNamed(host)),
    unknown: likely ?? (mayBe ? (government ?? open[0]) : undefined),
    strange: open[0],
    hidden: foreign.find(({ host }) => hidesTarget(host)),
  });
}

function present(found: Record<string, Address | undefined>): WebsiteAddresses {
  return Object.fromEntries(
    Object.entries(found).filter((entry): entry is [string, Address] => entry[1] !== undefined),
  );
}
