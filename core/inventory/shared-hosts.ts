// Hosts that many organisations have their pages on: none of them is the official site of an agency, whatever path stands behind it.
import { getDomain } from 'tldts';
import { platformOf } from '../platforms/address.ts';
import { PLATFORM_FACTS } from '../platforms/index.ts';

/** Platforms that give each account a host of its own: such a host is the account's. */
const OWN_HOST = /^[a-z0-9-]+\.(?:carrd\.co|bsky\.social)$/;

/** Servers of Mastodon that anybody may join; an agency's own may stand on any host. */
const MASTODON =
  /^(?:www\.)?(?:mastodon\.(?:social|online|world|cloud)|mstdn\.(?:social|party)|fosstodon\.org|hachyderm\.io|infosec\.exchange|universeodon\.com|mas\.to)$/;

/** What many have their pages on, each below a path or a host of its own: the host of all is nobody's. */
const BUILDERS =
  /^(?:www\.)?(?:(?:wix|squarespace|weebly|wordpress|tumblr|substack|godaddysites|webador|google|civicplus|civiclive|govoffice|revize|granicus|municode|nixle|blogger|notion|issuu|eventbrite|meetup|medium|github|constantcontact|mailchimp|surveymonkey|dropbox|sharepoint|scribd|flickr|vimeo|pinterest|snapchat|whatsapp|discord|yelp)\.com|notion\.site|nixle\.us|t\.me|wa\.me)$/;

/** Below these every host is shared, too. */
const WITHIN =
  /(?:^|\.)(?:wikipedia\.org|(?:sites|docs|drive|maps|plus|groups|calendar)\.google\.com|(?:local|agency|public)\.nixle\.com)$/;

/** Whose host it is, in words, where it is not one organisation's alone: “Facebook’s”. */
export function sharedBy(host: string): string | undefined {
  if (OWN_HOST.test(host)) return undefined;
  if (MASTODON.test(host)) return 'a server of Mastodon, which anybody may join';
  if (isShort(host)) return 'for short links, which lead anywhere';
  if (BUILDERS.test(host) || WITHIN.test(host)) return 'shared by many organisations';
  const platform = [host, getDomain(host, { allowPrivateDomains: true }) ?? host]
    .map((one) => platformOf(`https://${one}/`))
    .find((one) => PLATFORM_FACTS[one].anyHost !== true);
  if (platform === undefined) return undefined;
  return platform === 'link-in-bio'
    ? 'for pages that gather links, of everybody'
    : `${PLATFORM_FACTS[platform].name}’s, where everybody has pages`;
}

function isShort(host: string): boolean {
  const bare = host.replace(/^www\./, '');
  return PLATFORM_FACTS.website.others.some(({ pattern }) => pattern.test(`${bare}/`));
}
