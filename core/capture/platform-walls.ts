// What is known about walls, by platform.
import type { Platform } from '../inventory/schema.ts';
import type { PlatformWalls } from './wall-marks.ts';
import { FACEBOOK, INSTAGRAM, THREADS } from './walls-of-meta.ts';
import {
  BLUESKY,
  LINK_IN_BIO,
  LINKEDIN,
  MASTODON,
  NEXTDOOR,
  REDDIT,
  TIKTOK,
  X,
  YOUTUBE,
} from './walls-of-others.ts';

/** By platform; an ordinary web site has none of its own (see `website-walls.ts`). */
export const PLATFORM_WALLS: Record<Platform, PlatformWalls | undefined> = {
  website: undefined,
  facebook: FACEBOOK,
  instagram: INSTAGRAM,
  threads: THREADS,
  x: X,
  youtube: YOUTUBE,
  tiktok: TIKTOK,
  linkedin: LINKEDIN,
  nextdoor: NEXTDOOR,
  bluesky: BLUESKY,
  mastodon: MASTODON,
  reddit: REDDIT,
  'link-in-bio': LINK_IN_BIO,
};
