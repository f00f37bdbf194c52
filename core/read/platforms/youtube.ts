// YouTube channels: `ytInitialData`. The list of links comes by a later request, so that a static page lacks it.
import { findKey, listAt, textAt, valueAt } from '../json-search.ts';
import { isCut, profileOf } from '../profile-fields.ts';
import type { ProfileReader } from '../profile-sources.ts';

export const readYoutube: ProfileReader = (sources) => {
  const data = sources.named('ytInitialData');
  const channel = valueAt(data, ['metadata', 'channelMetadataRenderer']);
  const [about] = findKey(data, 'aboutChannelViewModel');
  const described = sources.meta('og:description');
  return profileOf(
    {
      name: textAt(channel, 'title') ?? sources.meta('og:title'),
      handle: handleIn(textAt(channel, 'vanityChannelUrl') ?? textAt(channel, 'ownerUrls', 0)),
      bio: textAt(channel, 'description') ?? textAt(about, 'description') ?? described,
      bioCut: channel === undefined && isCut(described),
      address: textAt(about, 'country'),
      links: listAt(about, 'links').map((link) =>
        textAt(link, 'channelExternalLinkViewModel', 'link', 'content'),
      ),
      notServed: ['links', 'emails'],
    },
    sources.url,
  );
};

function handleIn(url: string | undefined): string | undefined {
  return /\/@([^/?#]+)/.exec(url ?? '')?.[1];
}
