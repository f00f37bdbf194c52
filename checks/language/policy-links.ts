// Links whose words name a policy: the item may be met one click away, and the link says so.
import type { Quote } from '../../core/check.ts';
import type { Link } from '../../core/read/content.ts';
import { infixFinder } from './infixes.ts';
import { foldText } from './normalise.ts';
import { phrasesFor } from './phrasebook.ts';
import { LastAsked } from './last-asked.ts';

type PolicyItem = 'comments' | 'removal';
/** `policy`: named for what the item asks. `terms`: the terms of the whole site, which may or may not hold it. */
export type PolicyLink = { sort: 'policy' | 'terms'; seen: boolean; quote: Quote };

const LONGEST_NAME = 90;

/** The best link that the page's own words name as the item's policy; a seen one before a hidden one. */
export function policyLinkIn(links: readonly Link[], item: PolicyItem): PolicyLink | undefined {
  const known = FOUND.get(links) ?? findIn(links);
  FOUND.set(links, known);
  return known[item];
}

type Found = Partial<Record<PolicyItem, PolicyLink>>;
const FOUND = new LastAsked<readonly Link[], Found>();

function findIn(links: readonly Link[]): Found {
  const own = links.filter(({ text, url, place }) => url !== undefined && text.length <= LONGEST_NAME && isOwn(place)); // prettier-ignore
  const areNamed = namedIn(own.map(({ text }) => text));
  const found: Found = {};
  own.forEach((link, at) => {
    if (areNamed[at] === true) addBetter(found, link);
  });
  return found;
}

/** The first of equals is kept. */
function addBetter(found: Found, { text, place, visibility }: Link): void {
  const sorts = sortsOf(foldText(text).text);
  for (const item of ITEMS) {
    const sort = sorts[item];
    if (sort === undefined) continue;
    const link = { sort, seen: visibility !== 'screen-reader', quote: { text, place, visibility } };
    const before = found[item];
    if (before === undefined || rank(link) < rank(before)) found[item] = link;
  }
}

const ITEMS: readonly PolicyItem[] = ['comments', 'removal'];

function isOwn(place: Quote['place']): boolean {
  return place !== 'visitor-comment' && place !== 'quotation';
}

function rank({ sort, seen }: PolicyLink): number {
  return (sort === 'policy' ? 0 : 2) + (seen ? 0 : 1);
}

/** What every name of a policy has in it, in any of the languages; most links have none of it. */
const namedIn = infixFinder(
  'policy|policies|polit|rule|guidel|terms|termino|standard|notice|conduct|conduc|condi|netiq|norma|regl|pauta|criteri|directri|charte|modalit|consign|lignes|avis|mention|proced|engagement|disclaimer'.split('|'), // prettier-ignore
);

type Sorts = Record<PolicyItem, PolicyLink['sort'] | undefined>;
const NONE: Sorts = { comments: undefined, removal: undefined };

/** What a name says for each item: it is looked at once for both. */
function sortsOf(norm: string): Sorts {
  const sites = phrasesFor('comments');
  const terms = sites.some(({ says }) => says(norm, 'siteTerms')) ? 'terms' : undefined;
  const sortOf = (item: PolicyItem): PolicyLink['sort'] | undefined =>
    phrasesFor(item).some(({ says }) => says(norm, 'policyName')) ? 'policy' : terms;
  const sorts = { comments: sortOf('comments'), removal: sortOf('removal') };
  const isNone = sorts.comments === undefined && sorts.removal === undefined;
  if (isNone || sites.some(({ says }) => says(norm, 'meeting'))) return NONE;
  return sorts;
}
