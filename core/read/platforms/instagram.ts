// Instagram and Threads: og: tags with counts and at times the bio; the account's data where it was saved with the page.
import { findKey, listAt, textAt } from '../json-search.ts';
import { isCut, nameAndHandle, profileOf } from '../profile-fields.ts';
import type { ProfileReader, ProfileSources } from '../profile-sources.ts';

/** Logged out, Instagram serves the name alone: most fields are not there to be found. */
export const readInstagram: ProfileReader = (sources) => {
  const description = sources.meta('og:description') ?? sources.meta('description');
  const quoted = /on Instagram:\s*["“]([^]+?)["”]?\s*$/.exec(description ?? '')?.[1];
  return metaProfile(sources, quoted, ['bio', 'links', 'phones', 'emails', 'address', 'category']);
};

/** Threads describes an account as "N Followers • N Threads • bio. See the latest conversations with @handle." */
export const readThreads: ProfileReader = (sources) => {
  const description = sources.meta('og:description') ?? '';
  const bio = /Threads?\s*•\s*([^]*?)\.?\s*See the latest conversations with @/i.exec(
    description,
  )?.[1];
  return metaProfile(sources, bio, ['links', 'category']);
};

function metaProfile(
  sources: ProfileSources,
  described: string | undefined,
  notServed: ('bio' | 'links' | 'phones' | 'emails' | 'address' | 'category')[],
): ReturnType<ProfileReader> {
  const { name, handle } = nameAndHandle(sources.meta('og:title') ?? sources.title);
  const user = userIn([sources.body, ...sources.json()], handle);
  const links = listAt(user, 'bio_links').map((link) => textAt(link, 'url'));
  const bio = textAt(user, 'biography');
  return profileOf(
    {
      name: textAt(user, 'full_name') ?? name,
      handle: textAt(user, 'username') ?? handle,
      bio: bio ?? described,
      bioCut: bio === undefined && isCut(described),
      links: [textAt(user, 'external_url'), ...links],
      emails: [textAt(user, 'business_email')],
      phones: [textAt(user, 'business_phone_number')],
      category: textAt(user, 'category_name') ?? textAt(user, 'business_category_name'),
      notServed,
    },
    sources.url,
  );
}

/** The account's own data, not that of somebody who commented. */
function userIn(data: readonly unknown[], handle: string | undefined): unknown {
  const users = findKey(data, 'user', 50).filter((user) => textAt(user, 'biography') !== undefined);
  const own = users.find(
    (user) => textAt(user, 'username')?.toLowerCase() === handle?.toLowerCase(),
  );
  return own ?? (handle === undefined ? users[0] : undefined);
}
