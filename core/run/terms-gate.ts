// Whether a page may be visited at all: platforms whose terms forbid automated reading are left alone.
import type { Failure } from '../capture/failures.ts';
import type { Page, Platform } from '../inventory/schema.ts';
import { platformOf } from '../platforms/address.ts';
import { PLATFORM_FACTS } from '../platforms/index.ts';
import { isLoopback } from '../platforms/loopback.ts';

/**
 * Why a page may not be visited, or undefined when it may. Decided by the page's platform, and by the host for a page that
 * the inventory calls a website. This computer's own addresses, and names that nobody can own, are no platform.
 */
export function refusedByTerms(page: Pick<Page, 'platform' | 'url'>): Failure | undefined {
  if (isLoopback(new URL(page.url).hostname)) return undefined;
  const facts =
    PLATFORM_FACTS[page.platform === 'website' ? hostPlatform(page.url) : page.platform];
  if (facts.access === 'crawl') return undefined;
  return { reason: 'platform-terms', detail: `${facts.name}: ${facts.accessReason}` };
}

/** A host that only looks like a platform which lives on any host (a Mastodon server) is taken for the website it is said to be. */
function hostPlatform(url: string): Platform {
  const platform = platformOf(url);
  return PLATFORM_FACTS[platform].anyHost === true ? 'website' : platform;
}
