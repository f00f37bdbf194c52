import { expect, it } from 'vitest';
import { listingTable, listInventory } from '../../../core/inventory/listing.ts';
import { readInventory } from '../../../core/inventory/yaml.ts';

const read = readInventory(
  `agencies:
  - id: pd
    name: Riverton PD
    officialHosts: riverton.gov
    timeZone: UTC
    pages:
      - url: https://x.com/riverton
        owner: { name: Jane, email: j@riverton.gov }
        purpose: News
        openedOn: 2019-01-01
        reviewOn: 2027-01-31
        waivers:
          - { item: website-link, reason: r, approvedBy: c, until: 2027-01-30 }
          - { item: emergency-note, reason: r, approvedBy: c, until: 2027-01-31 }
      - url: https://riverton.gov/
        skip: Closed
`,
  'f',
);
const inventory = read.ok ? read.value : { agencies: [], pages: [] };

it('lists each page with what is due on the day', () => {
  const [first, second] = listInventory(inventory, '2027-01-31');
  expect(first).toEqual({
    agencyId: 'pd',
    agency: 'Riverton PD',
    pageId: 'x-riverton',
    platform: 'x',
    platformName: 'X',
    kind: 'profile',
    url: 'https://x.com/riverton',
    owner: 'Jane',
    ownerEmail: 'j@riverton.gov',
    purpose: 'News',
    openedOn: '2019-01-01',
    reviewOn: '2027-01-31',
    reviewDue: true,
    waivers: [
      { item: 'website-link', until: '2027-01-30', expired: true },
      { item: 'emergency-note', until: '2027-01-31', expired: false },
    ],
  });
  expect(second).toMatchObject({ skip: 'Closed', reviewDue: false, waivers: [] });
  expect(listInventory(inventory, '2027-01-30')[0]?.reviewDue).toBe(false);
});

it('gives the rows as a table', () => {
  const rows = listInventory(inventory, '2027-02-01');
  expect(listingTable(rows)).toEqual({
    head: ['Agency', 'Page', 'Platform', 'Address', 'Owner', 'Review', 'Notes'],
    lines: [
      [
        'Riverton PD',
        'x-riverton',
        'X',
        'https://x.com/riverton',
        'Jane',
        '2027-01-31 (due)',
        'website-link waived until 2027-01-30 (expired); emergency-note waived until 2027-01-31 (expired)',
      ],
      [
        'Riverton PD',
        'website-home',
        'Website',
        'https://riverton.gov/',
        '',
        '',
        'skipped: Closed',
      ],
    ],
  });
  expect(listingTable(listInventory(inventory, '2027-01-30')).lines[0]?.slice(5)).toEqual([
    '2027-01-31',
    'website-link waived until 2027-01-30; emergency-note waived until 2027-01-31',
  ]);
  expect(listInventory({ agencies: [], pages: inventory.pages }, '2027-01-01')[0]?.agency).toBe(
    'pd',
  );
});
