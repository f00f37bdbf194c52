// Reddit accounts: the answer of its interface, or the og: tags of a page that somebody saved.
import { textAt, valueAt } from '../json-search.ts';
import { profileOf } from '../profile-fields.ts';
import type { ProfileReader } from '../profile-sources.ts';

export const readReddit: ProfileReader = ({ body, meta, url }) => {
  const data = valueAt(body, ['data']);
  return profileOf(
    {
      name: textAt(data, 'subreddit', 'title') ?? textAt(data, 'title') ?? meta('og:title'),
      handle: textAt(data, 'name') ?? /\/u(?:ser)?\/([\w-]+)/.exec(url)?.[1],
      bio: textAt(data, 'subreddit', 'public_description') ?? textAt(data, 'public_description'),
      notServed: data === undefined ? ['bio', 'links'] : ['links'],
    },
    url,
  );
};
