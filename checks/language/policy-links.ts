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
  const sort = sortOf(text, item);
  if (sort === undefined) return [];
  return [{ sort, seen: visibility !== 'screen-reader', quote: { text, place, visibility } }];
}

type Sorts = Map<string, PolicyLink['sort'] | undefined>;
/** Pages repeat the same few hundred links' words, and two checks ask for each. */
const SORTS: Record<PolicyItem, Sorts> = { comments: new Map(), removal: new Map() };
const MOST_SORTS = 10_000;

function sortOf(text: string, item: PolicyItem): PolicyLink['sort'] | undefined {
  const sorts = SORTS[item];
  if (sorts.has(text)) return sorts.get(text);
  if (sorts.size >= MOST_SORTS) sorts.clear();
  const sort = newSortOf(foldText(text).text, item);
  sorts.set(text, sort);
  return sort;
}

function newSortOf(norm: string, item: PolicyItem): PolicyLink['sort'] | undefined {
  const comments = phrasesFor('comments');
  const named = phrasesFor(item).some(({ says }) => says(norm, 'policyName'));
  const terms = !named && comments.some(({ says }) => says(norm, 'siteTerms'));
  if ((!named && !terms) || comments.some(({ says }) => says(norm, 'meeting'))) return undefined;
  return named ? 'policy' : 'terms';
}
