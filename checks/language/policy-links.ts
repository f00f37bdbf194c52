// Links whose words name a policy: the item may be met one click away, and the link says so.
import type { Quote } from '../../core/check.ts';
import type { Link } from '../../core/read/content.ts';
import { foldText } from './normalise.ts';
import { phrasesFor } from './phrasebook.ts';

type PolicyItem = 'comments' | 'removal';
/** `policy`: named for what the item asks. `terms`: the terms of the whole site, which may or may not hold it. */
export type PolicyLink = { sort: 'policy' | 'terms'; seen: boolean; quote: Quote };

const LONGEST_NAME = 90;

/** The best link that the page's own words name as the item's policy; a seen one before a hidden one. */
export function policyLinkIn(links: readonly Link[], item: PolicyItem): PolicyLink | undefined {
  const named = links.flatMap((link) => linkOf(link, item));
  return named.sort((a, b) => rank(a) - rank(b))[0];
}

function rank({ sort, seen }: PolicyLink): number {
  return (sort === 'policy' ? 0 : 2) + (seen ? 0 : 1);
}

function linkOf({ text, place, visibility, url }: Link, item: PolicyItem): PolicyLink[] {
  if (url === undefined || text.length > LONGEST_NAME) return [];
  if (place === 'visitor-comment' || place === 'quotation') return [];
  const norm = foldText(text).text;
  const sort = sortOf(norm, item);
  if (sort === undefined) return [];
  return [{ sort, seen: visibility !== 'screen-reader', quote: { text, place, visibility } }];
}

function sortOf(norm: string, item: PolicyItem): PolicyLink['sort'] | undefined {
  if (norm === '' || phrasesFor('comments').some(({ says }) => says(norm, 'meeting')))
    return undefined;
  if (phrasesFor(item).some(({ says }) => says(norm, 'policyName'))) return 'policy';
  return phrasesFor('comments').some(({ says }) => says(norm, 'siteTerms')) ? 'terms' : undefined;
}
