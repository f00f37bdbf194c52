// What a push would change, as it is shown before it happens.
import { describe, expect, it } from 'vitest';
import { differenceText, inventoryDifferences } from '../../../core/cloud/inventory-diff.ts';
import { overdueAgencies } from '../../../core/cloud/overdue.ts';
import type { Inventory } from '../../../core/inventory/schema.ts';
import { AGENCY, POLICY } from '../../support/audit-world.ts';
import { pageOf } from '../../support/stored-records.ts';

const before: Inventory = {
  agencies: [AGENCY, { ...AGENCY, id: 'gone' }],
  pages: [pageOf('riverton', 'home'), pageOf('gone', 'home')],
};

describe('the difference', () => {
  it('names what is added, removed and changed, and of what is changed the fields', () => {
    const after: Inventory = {
      agencies: [{ ...AGENCY, recipients: ['chief@riverton.gov'], name: 'Riverton PD' }],
      pages: [{ ...pageOf('riverton', 'home'), url: 'https://new.gov/' }, pageOf('riverton', 'x')],
    };
    const text = differenceText(
      inventoryDifferences(
        { inventory: before, policy: POLICY },
        { inventory: after, policy: { ...POLICY, version: '2' } },
      ),
    );
    expect(text).toBe(
      `  - agency gone
  ~ agency riverton (name, recipients)
  - page gone/home
  + page riverton/x
  ~ page riverton/home (url)
  ~ policy test (version)
`,
    );
  });

  it('is none for the same, whatever the order of fields', () => {
    const turned = Object.fromEntries(Object.entries(AGENCY).toReversed()) as typeof AGENCY;
    const inventory = { agencies: [turned, { ...AGENCY, id: 'gone' }], pages: before.pages };
    const now = { inventory, policy: POLICY };
    expect(inventoryDifferences({ inventory: before, policy: POLICY }, now)).toEqual([]);
  });

  it('of a first push is everything, and long lists are cut with a count', () => {
    const pages = Array.from({ length: 1_500 }, (_, at) => pageOf('riverton', `p${at}`));
    const all = inventoryDifferences(undefined, {
      inventory: { agencies: [AGENCY], pages },
      policy: POLICY,
    });
    expect(all).toHaveLength(1_502);
    const text = differenceText(all);
    expect(text.split('\n')).toHaveLength(62);
    expect(text).toContain('… and 1,442 more');
  });

  it('shows what people wrote on one line, without control characters', () => {
    const hostile = { ...AGENCY, id: 'a\n\u001b[31m' };
    const text = differenceText(
      inventoryDifferences(undefined, {
        inventory: { agencies: [hostile], pages: [] },
        policy: POLICY,
      }),
    );
    expect(text).not.toContain('\u001b');
    expect(text.split('\n')).toHaveLength(3);
  });
});

describe('overdue agencies', () => {
  const pushed = { inventory: before, pushedAt: '2026-11-01T00:00:00.000Z' };

  it('count from their last complete report, or from the push', () => {
    const reports = [{ agencyId: 'riverton', finishedAt: '2026-11-15T00:00:00.000Z' }];
    const found = overdueAgencies(pushed, reports, new Date('2026-11-16T00:00:00Z'));
    expect(found).toEqual({ hours: 360, agencies: [{ agencyId: 'gone', hours: 360 }] });
  });

  it('are none where nothing is to be audited', () => {
    const empty = { ...pushed, inventory: { agencies: [AGENCY], pages: [] } };
    expect(overdueAgencies(empty, [], new Date())).toEqual({ hours: undefined, agencies: [] });
  });
});
