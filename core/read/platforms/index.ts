// Which reader finds a profile on which platform.
import type { Platform } from '../../inventory/schema.ts';
import type { ProfileReader } from '../profile-sources.ts';
import { readBluesky } from './bluesky.ts';
import { readFacebook } from './facebook.ts';
import { readInstagram, readThreads } from './instagram.ts';
import { readLinkInBio } from './link-in-bio.ts';
import { readLinkedin } from './linkedin.ts';
import { readMastodon } from './mastodon.ts';
import { readNextdoor } from './nextdoor.ts';
import { readReddit } from './reddit.ts';
import { readTiktok } from './tiktok.ts';
import { readX } from './x.ts';
import { readYoutube } from './youtube.ts';

/** A reader for each platform; a website's page has no profile: what its meta tags and data say, no visitor sees. */
export const PROFILE_READERS: Readonly<Record<Exclude<Platform, 'website'>, ProfileReader>> = {
  facebook: readFacebook,
  instagram: readInstagram,
  x: readX,
  youtube: readYoutube,
  tiktok: readTiktok,
  threads: readThreads,
  linkedin: readLinkedin,
  nextdoor: readNextdoor,
  bluesky: readBluesky,
  mastodon: readMastodon,
  reddit: readReddit,
  'link-in-bio': readLinkInBio,
};
