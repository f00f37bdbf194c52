// The facts of all platforms, by platform.
import type { Platform } from '../inventory/schema.ts';
import { BLUESKY } from './bluesky.ts';
import { FACEBOOK } from './facebook.ts';
import type { PlatformFacts } from './facts.ts';
import { INSTAGRAM } from './instagram.ts';
import { LINK_IN_BIO } from './link-in-bio.ts';
import { LINKEDIN } from './linkedin.ts';
import { MASTODON } from './mastodon.ts';
import { NEXTDOOR } from './nextdoor.ts';
import { REDDIT } from './reddit.ts';
import { THREADS } from './threads.ts';
import { TIKTOK } from './tiktok.ts';
import { WEBSITE } from './website.ts';
import { X } from './x.ts';
import { YOUTUBE } from './youtube.ts';

/** What is known of each platform. */
export const PLATFORM_FACTS: Readonly<Record<Platform, PlatformFacts>> = {
  website: WEBSITE,
  facebook: FACEBOOK,
  instagram: INSTAGRAM,
  x: X,
  youtube: YOUTUBE,
  tiktok: TIKTOK,
  threads: THREADS,
  linkedin: LINKEDIN,
  nextdoor: NEXTDOOR,
  bluesky: BLUESKY,
  mastodon: MASTODON,
  reddit: REDDIT,
  'link-in-bio': LINK_IN_BIO,
};
