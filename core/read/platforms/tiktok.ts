// TikTok: the account's data in `__UNIVERSAL_DATA_FOR_REHYDRATION__`, else the og: description.
import { textAt, valueAt } from '../json-search.ts';
import { isCut, nameAndHandle, profileOf } from '../profile-fields.ts';
import { linesOf, type ProfileReader } from '../profile-sources.ts';

export const readTiktok: ProfileReader = (sources) => {
  const data = sources.named('__UNIVERSAL_DATA_FOR_REHYDRATION__');
  const user = valueAt(data, ['__DEFAULT_SCOPE__', 'webapp.user-detail', 'userInfo', 'user']);
  const { name, handle } = nameAndHandle(sources.meta('og:title') ?? sources.title);
  const described = bioInMeta(sources.meta('og:description') ?? sources.meta('description'));
  const bio = textAt(user, 'signature') ?? linesOf(sources.marked('user-bio'));
  return profileOf(
    {
      name: textAt(user, 'nickname') ?? linesOf(sources.marked('user-subtitle')) ?? name,
      handle: textAt(user, 'uniqueId') ?? handle,
      bio: bio ?? described,
      bioCut: bio === undefined && isCut(described),
      category: textAt(user, 'commerceUserInfo', 'category'),
      links: [textAt(user, 'bioLink', 'link'), linesOf(sources.marked('user-link'))],
      notServed: user === undefined ? ['bio', 'links', 'emails', 'phones'] : ['emails', 'phones'],
    },
    sources.url,
  );
};

/** "Name (@handle) on TikTok | 12 Likes. 3 Followers. Bio.Watch the latest video from …" */
function bioInMeta(description: string | undefined): string | undefined {
  return /Followers\.\s*([^]*?)\.?\s*Watch the latest/i.exec(description ?? '')?.[1];
}
