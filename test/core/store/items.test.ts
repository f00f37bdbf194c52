// Items: what is written can be read, and what cannot be read says where and why.
import { describe, expect, it } from 'vitest';
import type { Item } from '../../../core/store/items.ts';
import * as items from '../../../core/store/items.ts';
import { StoreError, STORE_REASONS, STORE_REMEDIES } from '../../../core/store/store-error.ts';
import {
  agencyOf,
  agencyReportOf,
  pageOf,
  pageReportOf,
  POLICY,
  runOf,
} from '../../support/stored-records.ts';

const run = runOf('r1');
const replay = runOf('r2', { kind: 'replay', replayOf: 'r1' });

describe('a record', () => {
  it('comes back from its item as it was', () => {
    const report = pageReportOf(run, 'a', 'p', { title: 'NUL \0, 😀, "quotes", \u2028' });
    expect(items.recordOf(items.PAGE_REPORT, items.pageReportItem(report, run))).toEqual(report);
    expect(items.recordOf(items.RUN, items.runItem(run))).toEqual(run);
    expect(items.recordOf(items.POLICY, items.policyItem('r1', POLICY))).toEqual(POLICY);
    const agency = agencyOf('a');
    expect(items.recordOf(items.PLAN_AGENCY, items.planAgencyItem('r1', agency))).toEqual(agency);
    const page = pageOf('a', 'p');
    expect(items.recordOf(items.EXPECTED_PAGE, items.expectedPageItem('r1', page))).toEqual(page);
    const latest = agencyReportOf(run, 'a');
    expect(items.recordOf(items.AGENCY_REPORT, items.latestItem(latest, run))).toEqual(latest);
  });

  it('of an audit has a place in history, that of a replay has none', () => {
    const audited = items.pageReportItem(pageReportOf(run, 'a', 'p'), run);
    expect(audited).toMatchObject({
      gsi1pk: 'PAGE#a#p',
      gsi1sk: '2026-03-02T08:00:00.000Z#r1',
      owner: 'owner-of-r1',
      madeAt: Date.parse('2026-03-02T08:01:00.000Z'),
    });
    expect(items.pageReportItem(pageReportOf(replay, 'a', 'p'), replay).gsi1pk).toBeUndefined();
    expect(items.agencyReportItem(agencyReportOf(run, 'a'), run).gsi1pk).toBe('AGENCY#a');
    expect(items.agencyReportItem(agencyReportOf(replay, 'a'), replay).gsi1pk).toBeUndefined();
    expect(items.runItem(replay).gsi1pk).toBe('RUNS');
  });

  it('that could not be read back is not written', () => {
    const broken = pageReportOf(run, 'a', 'p', { checkedAt: 'yesterday' });
    expect(() => items.pageReportItem(broken, run)).toThrow(
      /^The record RUN#r1 \/ PAGE#a#p was not stored, since it could not be read back: checkedAt:/,
    );
  });

  it('that is too large for any cut is refused by name', () => {
    const requirements = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [
        `own-${index}`,
        POLICY.requirements['purpose-statement']!,
      ]),
    );
    const trouble = troubleOf(() => items.policyItem('r1', { ...POLICY, requirements }));
    expect(trouble.reason).toBe('too-large');
    expect(trouble.message).toMatch(/RUN#r1 \/ POLICY takes \d+ bytes.*fewer own items/);
  });
});

describe('an item that is not what it should be', () => {
  const good = items.runItem(run);
  const rows: [string, unknown, string, RegExp][] = [
    ['newer', { ...good, version: 2 }, 'newer-data', /RUN#r1 \/ RUN has the shape 2/],
    ['another kind', { ...good, kind: 'policy' }, 'bad-data', /kind "policy", not "run"/],
    ['no JSON', { ...good, record: '{"runId":' }, 'bad-data', /not JSON/],
    ['a wrong field', withRecord({ status: 'lost' }), 'bad-data', /RUN#r1 \/ RUN .*status: /],
    ['a wrong whole', { ...good, record: '7' }, 'bad-data', /the whole: /],
    ['no version', { pk: 'RUN#r1', sk: 'RUN' }, 'bad-data', /RUN#r1 \/ RUN .*kind: .*version: /],
    ['no key', undefined, 'bad-data', /without a key/],
  ];

  it.each(rows)('%s', (_, raw, reason, words) => {
    const trouble = troubleOf(() => items.recordOf(items.RUN, raw));
    expect(trouble.reason).toBe(reason);
    expect(trouble.message).toMatch(words);
  });

  it('names at most three fields', () => {
    const raw = { ...good, record: '{}' };
    expect(troubleOf(() => items.recordOf(items.RUN, raw)).says.split(';')).toHaveLength(3);
  });

  function withRecord(changes: object): Item {
    return { ...good, record: JSON.stringify({ ...run, ...changes }) };
  }
});

describe('trouble with the store', () => {
  it('has a remedy for every reason, and says both', () => {
    expect(Object.keys(STORE_REMEDIES).toSorted()).toEqual([...STORE_REASONS].toSorted());
    const trouble = new StoreError('disk-full', { says: 'No room.', file: '/data', cause: 1 });
    expect(trouble.message).toBe(`No room. ${STORE_REMEDIES['disk-full']}`);
    expect(trouble).toMatchObject({ name: 'StoreError', file: '/data', cause: 1 });
  });
});

function troubleOf(work: () => unknown): StoreError {
  try {
    work();
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error('There was no trouble.');
}
