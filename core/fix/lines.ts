// The lines that a text may be made of: one for each item, and the one that leads to the notice page.
import type { Finding } from '../verdict/schema.ts';
import type { Line } from './compose.ts';
import { wordsIn } from './facts.ts';
import type { FixAgency, FixLanguage } from './fix.ts';
import { STANDARD_ITEMS, type StandardItem } from '../policy/standard-items.ts';
import type { Facts } from './words/words.ts';
import { parsedUrl } from '../parsed-url.ts';

export type Lines = {
  /** Undefined where nothing is known to fill the line with, or an agency's own rule gives no words. */
  lineOf: (finding: Pick<Finding, 'item' | 'fix'>) => Line | undefined;
  noticeLine: Line | undefined;
};

export function linesOf(facts: Facts, language: FixLanguage, agency: FixAgency): Lines {
  const words = wordsIn(language);
  const made = new Map<string, Line | undefined>();
  const lineOf: Lines['lineOf'] = (finding) => {
    const { item } = finding;
    if (!made.has(item)) made.set(item, lineFor(item, variantsOf(finding)));
    return made.get(item);
  };
  const variantsOf = ({ item, fix }: Pick<Finding, 'item' | 'fix'>): string[] =>
    isStandard(item) ? words[item](facts) : (fix === undefined || fix === '' ? [] : [fix]); // prettier-ignore
  const address = noticeOf(agency);
  const noticeLine: Line | undefined =
    address === undefined || facts.notice === undefined
      ? undefined
      : {
          id: 'notice',
          variants: words.notice(facts.notice),
          holds: ({ leadsTo }) => leadsTo.includes(address),
        };
  return { lineOf, noticeLine };
}

/** The notice page, where it stands on the agency's own site: a page anywhere else proves nothing. */
export function noticeOf({ noticePage, officialHosts }: FixAgency): string | undefined {
  const url = noticePage === undefined ? undefined : parsedUrl(noticePage);
  if (url === undefined) return undefined;
  const isOwn = officialHosts.some((host) => {
    const own = host.toLowerCase().replace(/^www\./, '');
    return url.hostname === own || url.hostname.endsWith(`.${own}`);
  });
  url.hash = '';
  return isOwn ? url.href : undefined;
}

function lineFor(item: string, variants: string[]): Line | undefined {
  if (variants.length === 0) return undefined;
  return { id: item, variants, holds: ({ met }) => met.has(item) };
}

const STANDARD: ReadonlySet<string> = new Set(STANDARD_ITEMS);
const isStandard = (item: string): item is StandardItem => STANDARD.has(item);
