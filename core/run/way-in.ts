// The way in to a page: a visit, its platform's interface, or what a person brought; or why there is none.
import type { Failure } from '../capture/failures.ts';
import type { Agency, Page, Platform, WayIn } from '../inventory/schema.ts';
import { platformOf } from '../platforms/address.ts';
import { PLATFORM_FACTS } from '../platforms/index.ts';
import { isLoopback } from '../platforms/loopback.ts';
import type { Connect, ExpectedPage, Submissions } from '../ports.ts';
import { submissionState, submitCommand, type Submission } from '../submissions/submission.ts';

/** What a page is taken from. */
export type Way =
  | { by: 'visit' }
  | { by: 'connect' }
  | { by: 'submission'; submission: Submission }
  | { by: 'none'; failure: Failure };

export type WayPorts = { connect?: Connect; submissions?: Submissions };

type Declared = { way: WayIn; chosen: boolean };

/**
 * The way that the inventory chose for a page, else its platform's own. The terms are those of whoever's host it is: a page that the inventory
 * calls a website or a link page is held to the platform on whose host it stands. This computer's own addresses, and names that
 * nobody can own, are no platform.
 */
export function declaredWay(
  page: Pick<Page, 'platform' | 'url' | 'wayIn'>,
  agency: Pick<Agency, 'waysIn'>,
): Declared {
  const own = page.wayIn ?? agency.waysIn?.[page.platform];
  if (own !== undefined) return { way: own.way, chosen: true };
  if (isLoopback(new URL(page.url).hostname)) return { way: 'crawl', chosen: false };
  return { way: PLATFORM_FACTS[termsOf(page)].access, chosen: false };
}

/**
 * How a page is come by on a day (`YYYY-MM-DD` in the agency's time zone). Where a platform's interface lacks its token and nobody chose it,
 * a submission stands in. Throws only what its doors throw.
 */
export async function wayIn(expected: ExpectedPage, ports: WayPorts, today: string): Promise<Way> {
  const { page, agency } = expected;
  const { way, chosen } = declaredWay(page, agency);
  if (way === 'crawl') return { by: 'visit' };
  if (way === 'submitted') return submitted(expected, ports, today);
  if (ports.connect === undefined) return forbidden(page);
  const lacking = await ports.connect.lacks(page);
  if (lacking === undefined) return { by: 'connect' };
  const standsIn = !chosen && PLATFORM_FACTS[page.platform].fallback === 'submitted';
  if (!standsIn || lacking.reason !== 'token-missing') return { by: 'none', failure: lacking };
  return submitted(expected, ports, today);
}

function termsOf(page: Pick<Page, 'platform' | 'url'>): Platform {
  const own = page.platform === 'website' || page.platform === 'link-in-bio';
  if (!own) return page.platform;
  const platform = platformOf(page.url);
  // A host that only looks like a platform which lives on any host (a Mastodon server) is taken for the website it is said to be.
  return PLATFORM_FACTS[platform].anyHost === true ? 'website' : platform;
}

async function submitted(expected: ExpectedPage, ports: WayPorts, today: string): Promise<Way> {
  const { page, agency } = expected;
  if (ports.submissions === undefined) return forbidden(page);
  const [newest] = await ports.submissions.ofPage(agency.id, page.id, 1);
  if (newest === undefined) return none('submission-missing', missingWords(page));
  if (submissionState(newest, today) !== 'expired') return { by: 'submission', submission: newest };
  const { by, seenOn, expiresOn } = newest;
  const again = submitCommand(agency.id, page.id);
  return none(
    'submission-expired',
    `brought by ${by} as of ${seenOn}, counted until ${expiresOn}; bring it again with: ${again}`,
  );
}

function missingWords({ agencyId, id, platform }: Page): string {
  const bring = `bring it with: ${submitCommand(agencyId, id)}`;
  const { name, access } = PLATFORM_FACTS[platform];
  if (access !== 'connect' && access !== 'api') return bring;
  return `${bring}; or let ${name} be asked by a key or token: presence doctor --platform ${platform}`;
}

function forbidden(page: Pick<Page, 'platform' | 'url'>): Way {
  const { name, accessReason } = PLATFORM_FACTS[termsOf(page)];
  return none('platform-terms', `${name}: ${accessReason}`);
}

function none(reason: Failure['reason'], detail: string): Way {
  return { by: 'none', failure: { reason, detail } };
}
