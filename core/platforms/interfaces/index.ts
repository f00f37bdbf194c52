// The interfaces that this program asks, by platform.
import type { Platform } from '../../inventory/schema.ts';
import { BLUESKY_INTERFACE } from './bluesky.ts';
import type { PlatformInterface } from './interface.ts';
import { MASTODON_INTERFACE } from './mastodon.ts';
import { FACEBOOK_INTERFACE, INSTAGRAM_INTERFACE, THREADS_INTERFACE } from './meta.ts';
import { X_INTERFACE } from './x.ts';
import { YOUTUBE_INTERFACE } from './youtube.ts';

/** Platforms without one are not in it. */
export const INTERFACES: Readonly<Partial<Record<Platform, PlatformInterface>>> = {
  bluesky: BLUESKY_INTERFACE,
  mastodon: MASTODON_INTERFACE,
  youtube: YOUTUBE_INTERFACE,
  x: X_INTERFACE,
  facebook: FACEBOOK_INTERFACE,
  instagram: INSTAGRAM_INTERFACE,
  threads: THREADS_INTERFACE,
};
