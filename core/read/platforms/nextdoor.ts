// Nextdoor agency pages: og: tags, telephone links and JSON-LD; what else they serve to the logged-out is not known.
import { textAt, valueAt } from '../json-search.ts';
import { isCut, postalAddress, profileOf, typedObject } from '../profile-fields.ts';
import type { ProfileReader } from '../profile-sources.ts';

export const readNextdoor: ProfileReader = (sources) => {
  const place = typedObject(sources.jsonLd(), /Organization$|Business$|Station$|Office$/);
  const described = sources.meta('og:description') ?? sources.meta('description');
  // "Riverton Police Department on Nextdoor." is the platform's own sentence.
  const bio = /\bon Nextdoor\.?$/i.test(described ?? '') ? undefined : described;
  return profileOf(
    {
      name: sources.meta('og:title')?.replace(/\s*\|\s*Nextdoor$/, '') ?? textAt(place, 'name'),
      bio,
      bioCut: isCut(bio),
      address: postalAddress(valueAt(place, ['address'])),
      phones: [textAt(place, 'telephone'), ...sources.linked('tel')],
      emails: sources.linked('mailto'),
      links: [textAt(place, 'url')],
      notServed: ['bio', 'links', 'emails', 'address', 'category'],
    },
    sources.url,
  );
};
