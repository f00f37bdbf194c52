// LinkedIn company pages: rows of the guest page with test ids, and its JSON-LD.
import { textAt, valueAt } from '../json-search.ts';
import { postalAddress, profileOf, typedObject } from '../profile-fields.ts';
import { linesOf, type ProfileReader } from '../profile-sources.ts';
import { childrenOf, rawText } from '../tree.ts';

export const readLinkedin: ProfileReader = (sources) => {
  const organisation = typedObject(sources.jsonLd(), /Organization$/);
  const row = (name: string): string | undefined => {
    const found = sources.marked(`about-us__${name}`);
    const value = found && childrenOf(found).find((child) => child.name === 'dd');
    return value === undefined ? linesOf(found) : rawText(value);
  };
  const title = sources.marked('top-card-layout__title');
  return profileOf(
    {
      name: linesOf(title) ?? textAt(organisation, 'name') ?? sources.meta('og:title')?.replace(/\s*\|\s*LinkedIn$/, ''), // prettier-ignore
      handle: /\/(?:company|school|showcase)\/([^/?#]+)/.exec(sources.url)?.[1],
      bio: row('description') ?? textAt(organisation, 'description'),
      address: row('headquarters') ?? postalAddress(valueAt(organisation, ['address'])),
      category: row('industry'),
      links: [row('website'), textAt(organisation, 'sameAs')],
      notServed: ['phones', 'emails', 'bio'],
    },
    sources.url,
  );
};
