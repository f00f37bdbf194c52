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

type Found = Record<PolicyItem, PolicyLink | undefined>;
const FOUND = new LastAsked<readonly Link[], Found>();

function findIn(links: readonly Link[]): Found {
  const own = links.filter(({ text, url, place }) => url !== undefined && text.length <= LONGEST_NAME && isOwn(place)); // prettier-ignore
  const areNamed = namedIn(own.map(({ text }) => text));
  const named = own.filter((_link, at) => areNamed[at]);
  return { comments: best(named, 'comments'), removal: best(named, 'removal') };
}

function best(links: readonly Link[], item: PolicyItem): PolicyLink | undefined {
  const named = links.flatMap(({ text, place, visibility }): PolicyLink[] => {
    const sort = nameSortOf(foldText(text).text, item);
    if (sort === undefined) return [];
    return [{ sort, seen: visibility !== 'screen-reader', quote: { text, place, visibility } }];
  });
  return named.sort((a, b) => rank(a) - rank(b))[0];
}

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

function nameSortOf(norm: string, item: PolicyItem): PolicyLink['sort'] | undefined {
  const comments = phrasesFor('comments');
  const named = phrasesFor(item).some(({ says }) => says(norm, 'policyName'));
  const terms = !named && comments.some(({ says }) => says(norm, 'siteTerms'));
  if ((!named && !terms) || comments.some(({ says }) => says(norm, 'meeting'))) return undefined;
  return named ? 'policy' : 'terms';
}
