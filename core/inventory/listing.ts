// What `presence inventory list` shows: one row a page.
import { PLATFORM_FACTS } from '../platforms/index.ts';
import { waiverState } from '../policy/waivers.ts';
import type { Inventory, Page } from './schema.ts';

export type ListingRow = {
  agencyId: string;
  agency: string;
  pageId: string;
  platform: Page['platform'];
  platformName: string;
  kind: Page['kind'];
  url: string;
  owner?: string;
  ownerEmail?: string;
  purpose?: string;
  openedOn?: string;
  reviewOn?: string;
  /** The review day has come. */
  reviewDue: boolean;
  /** Why the page is left out of audits. */
  skip?: string;
  /** The way in that was chosen instead of the platform's own, and why. */
  wayIn?: Page['wayIn'];
  waivers: { item: string; until: string; expired: boolean }[];
};

/** One row for each page, in the inventory's order. `today` is a day `YYYY-MM-DD`; a page is due on its review day and after it. */
export function listInventory({ agencies, pages }: Inventory, today: string): ListingRow[] {
  const names = new Map(agencies.map(({ id, name }) => [id, name]));
  return pages.map((page) => ({
    agencyId: page.agencyId,
    agency: names.get(page.agencyId) ?? page.agencyId,
    pageId: page.id,
    platform: page.platform,
    platformName: PLATFORM_FACTS[page.platform].name,
    kind: page.kind,
    url: page.url,
    ...optional(page),
    reviewDue: page.reviewOn !== undefined && page.reviewOn <= today,
    waivers: page.waivers.map((waiver) => ({
      item: waiver.item,
      until: waiver.until,
      expired: waiverState(waiver, today) === 'expired',
    })),
  }));
}

function optional({ owner, purpose, openedOn, reviewOn, skip, wayIn }: Page) {
  return {
    ...(owner === undefined ? {} : { owner: owner.name }),
    ...(owner?.email === undefined ? {} : { ownerEmail: owner.email }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(openedOn === undefined ? {} : { openedOn }),
    ...(reviewOn === undefined ? {} : { reviewOn }),
    ...(skip === undefined ? {} : { skip }),
    ...(wayIn === undefined ? {} : { wayIn }),
  };
}

/** The rows as a table of text: a head and a line for each page. */
export function listingTable(rows: readonly ListingRow[]): { head: string[]; lines: string[][] } {
  return {
    head: ['Agency', 'Page', 'Platform', 'Address', 'Owner', 'Review', 'Notes'],
    lines: rows.map((row) => [
      row.agency,
      row.pageId,
      row.platformName,
      row.url,
      row.owner ?? '',
      row.reviewOn === undefined ? '' : `${row.reviewOn}${row.reviewDue ? ' (due)' : ''}`,
      notes(row),
    ]),
  };
}

function notes({ skip, wayIn, waivers }: ListingRow): string {
  return [
    ...(skip === undefined ? [] : [`skipped: ${skip}`]),
    ...(wayIn === undefined ? [] : [`${wayIn.way}: ${wayIn.reason}`]),
    ...waivers.map(
      ({ item, until, expired }) => `${item} waived until ${until}${expired ? ' (expired)' : ''}`,
    ),
  ].join('; ');
}
