// Bluesky: the profile of its public interface, else the page's meta tags, whose description is the whole bio.
import { textAt } from '../json-search.ts';
import { nameAndHandle, profileOf } from '../profile-fields.ts';
import { linesOf, type ProfileReader } from '../profile-sources.ts';

export const readBluesky: ProfileReader = ({ body, meta, marked, title, url }) => {
  const titled = nameAndHandle(meta('og:title') ?? title);
  const described = meta('og:description') ?? meta('description');
  return profileOf(
    {
      name: textAt(body, 'displayName') ?? titled.name,
      handle: textAt(body, 'handle') ?? titled.handle,
      bio: textAt(body, 'description') ?? described ?? linesOf(marked('profileHeaderDescription')),
      links: [textAt(body, 'website')],
      notServed: body === undefined ? ['links'] : [],
    },
    url,
  );
};
