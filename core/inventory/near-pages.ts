// Which page a person means by a name: its address, `agency/page`, or the page alone; and what to say of a name that means none.
import { platformOf, samePageKey } from '../platforms/address.ts';
import { clip } from '../report/safe-text.ts';
import { didYouMean } from './did-you-mean.ts';

export type NamedPage = { agencyId: string; id: string; url: string };

/** As people write it: `riverton-pd/x-rivertonpd`. */
const pageName = ({ agencyId, id }: NamedPage): string => `${agencyId}/${id}`;

/** The pages that the name means: none, one, or several of one id. */
export function pagesMeant<P extends NamedPage>(pages: readonly P[], name: string): P[] {
  if (!isAddress(name)) return pages.filter((page) => page.id === name || pageName(page) === name);
  const key = samePageKey(name);
  return pages.filter(({ url }) => samePageKey(url) === key);
}

/** `isNear`: the remedy names what was probably meant. */
export type PageProblem = { says: string; remedy: string; isNear: boolean };

/** What is wrong with a name that means no page, or several. `where`: among what it was looked for. */
export function pageProblem(pages: readonly NamedPage[], name: string, where = ''): PageProblem {
  const shown = clip(name, MOST_SHOWN);
  const meant = pagesMeant(pages, name);
  if (meant.length > 0)
    return {
      says: `“${shown}” is the name of several pages: ${meant.map(pageName).join(', ')}.`,
      remedy: 'Name the agency too.',
      isNear: true,
    };
  const near = nearPages(pages, name);
  return {
    says: `There is no page “${shown}”${where}.`,
    remedy: near.length > 0 ? `Did you mean ${near.join(', or ')}?` : listed(pages),
    isNear: near.length > 0,
  };
}

const MOST_SHOWN = 120;
const MOST_NEAR = 5;
const MOST_LISTED = 12;
const FEWEST_LETTERS = 3;

function listed(pages: readonly NamedPage[]): string {
  const some = pages.slice(0, MOST_LISTED).map(pageName).join(', ');
  const more = pages.length > MOST_LISTED ? `, and ${pages.length - MOST_LISTED} more` : '';
  return `Pages are named agency/page${some === '' ? '' : `: ${some}${more}`}.`;
}

/** The names that were probably meant: another agency’s page of that id, a part of the name, or a slip of the hand. */
function nearPages(pages: readonly NamedPage[], name: string): string[] {
  if (name.length > MOST_SHOWN || isAddress(name)) return [];
  const [first = '', ...rest] = name.split('/');
  const agency = rest.length === 0 ? undefined : first;
  const id = rest.length === 0 ? first : rest.join('/');
  const own = pages.filter(({ agencyId }) => agencyId === agency);
  const among = own.length > 0 ? own : pages;
  const slip = didYouMean(
    id,
    among.map((page) => page.id),
  );
  const tries = [
    pages.filter((page) => page.id === id),
    among.filter((page) => id.length >= FEWEST_LETTERS && page.id.includes(id.toLowerCase())),
    among.filter((page) => page.id === slip),
  ];
  const found = tries.find((some) => some.length > 0) ?? [];
  return found.slice(0, MOST_NEAR).map(pageName);
}

function isAddress(name: string): boolean {
  return /^https?:\/\//i.test(name) || (/\.[a-z]{2,}\//i.test(name) && platformOf(name) !== 'website'); // prettier-ignore
}
