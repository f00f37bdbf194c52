// X: a ProfilePage in JSON-LD; in a rendered page, elements with test ids; else the og: tags.
import { listAt, textAt, valueAt } from '../json-search.ts';
import { isCut, nameAndHandle, profileOf, typedObject } from '../profile-fields.ts';
import { linesOf, type ProfileReader } from '../profile-sources.ts';

export const readX: ProfileReader = (sources) => {
  const page = typedObject(sources.jsonLd(), /^ProfilePage$/);
  const person = valueAt(page, ['mainEntity']);
  const { name, handle } = nameAndHandle(sources.meta('og:title') ?? sources.title);
  const described = sources.meta('og:description');
  const bio = textAt(person, 'description') ?? linesOf(sources.marked('UserDescription'));
  return profileOf(
    {
      name: textAt(person, 'name') ?? name,
      handle: textAt(person, 'additionalName') ?? handle,
      bio: bio ?? described,
      bioCut: bio === undefined && isCut(described),
      address: textAt(person, 'homeLocation', 'name') ?? linesOf(sources.marked('UserLocation')),
      category: linesOf(sources.marked('UserProfessionalCategory')),
      links: [
        ...listAt(page, 'relatedLink').map((link) => (typeof link === 'string' ? link : undefined)),
        linesOf(sources.marked('UserUrl')),
      ],
      notServed: page === undefined ? ['bio', 'links', 'address', 'category'] : ['category'],
    },
    sources.url,
  );
};
