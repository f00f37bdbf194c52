// Linktree and its like: data in `__NEXT_DATA__`, else the og: tags; the links also stand in the page itself.
import { listAt, textAt, valueAt } from '../json-search.ts';
import { profileOf } from '../profile-fields.ts';
import type { ProfileReader } from '../profile-sources.ts';

export const readLinkInBio: ProfileReader = (sources) => {
  const page = valueAt(sources.named('__NEXT_DATA__'), ['props', 'pageProps']);
  const account = valueAt(page, ['account']);
  const links = [
    ...listAt(account, 'links'),
    ...listAt(page, 'links'),
    ...listAt(page, 'socialLinks'),
  ];
  const bio = textAt(account, 'description') ?? textAt(page, 'description') ?? sources.meta('og:description'); // prettier-ignore
  return profileOf(
    {
      name: textAt(account, 'pageTitle') ?? textAt(page, 'pageTitle') ?? sources.meta('og:title')?.replace(/\s*\|\s*Linktree$/, ''), // prettier-ignore
      handle: textAt(account, 'username') ?? textAt(page, 'username'),
      // The platform's own sentence stands where somebody has written nothing.
      bio: /has been a member of Linktree (?:for|since)/i.test(bio ?? '') ? undefined : bio,
      links: links.map((link) => textAt(link, 'url')),
    },
    sources.url,
  );
};
