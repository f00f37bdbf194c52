// Keys: one record, one key, whatever the ids hold; runs sort by their start.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as keys from '../../../core/store/keys.ts';

describe('keys', () => {
  it('are read at a glance for ordinary ids', () => {
    expect(keys.runKey('2026-w10')).toEqual({ pk: 'RUN#2026-w10', sk: 'RUN' });
    expect(keys.policyKey('r')).toEqual({ pk: 'RUN#r', sk: 'POLICY' });
    expect(keys.pageReportKey('r', 'riverton-pd', 'facebook-1')).toEqual({
      pk: 'RUN#r',
      sk: 'PAGE#riverton-pd#facebook-1',
    });
    expect(keys.expectedPageKey('r', 'a', 'p').sk).toBe('EXPECTED#a#p');
    expect(keys.planAgencyKey('r', 'a').sk).toBe('AGENCYPLAN#a');
    expect(keys.agencyReportKey('r', 'a').sk).toBe('AGENCY#a');
    expect(keys.latestKey('a')).toEqual({ pk: 'LATEST', sk: 'AGENCY#a' });
  });

  it('begin as the queries within a run ask, and none begins as two of them', () => {
    const made = {
      planAgencies: keys.planAgencyKey('r', 'a').sk,
      expectedPages: keys.expectedPageKey('r', 'a', 'p').sk,
      pageReports: keys.pageReportKey('r', 'a', 'p').sk,
      agencyReports: keys.agencyReportKey('r', 'a').sk,
      run: keys.runKey('r').sk,
      policy: keys.policyKey('r').sk,
    };
    for (const [name, beginning] of Object.entries(keys.WITHIN_RUN)) {
      const found = Object.entries(made).filter(([, sk]) => sk.startsWith(beginning));
      expect(found.map(([of]) => of)).toEqual([name]);
    }
  });

  it('are different for different ids, and never hold what would end a part', () => {
    const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(id, id, id, id, (a, b, c, d) => {
        const one = keys.pageReportKey('r', a, b).sk;
        expect(one.split('#')).toHaveLength(3);
        expect(one).toMatch(/^[\w.%#-]+$/);
        expect(one === keys.pageReportKey('r', c, d).sk).toBe(a === c && b === d);
      }),
      { numRuns: 300 },
    );
  });

  it('hold broken characters without failing', () => {
    expect(keys.runKey('a\uD800').pk).toBe('RUN#a%EF%BF%BD');
  });

  it('refuse an empty id and one that DynamoDB would refuse', () => {
    expect(() => keys.runKey('')).toThrow(RangeError);
    expect(() => keys.runKey('ü'.repeat(400))).toThrow(/too long/);
  });
});

describe('the order of runs', () => {
  it('is the order of their starts, however the time is written', () => {
    const starts = ['2026-03-02T08:00:00Z', '2026-03-02T08:00:00.001Z', '2026-03-02T09:00:00.5Z'];
    const orders = starts.map((startedAt, index) =>
      keys.runOrder({ startedAt, runId: `${9 - index}` }),
    );
    expect(orders.toSorted()).toEqual(orders);
  });

  it('tells runs that began together by their ids', () => {
    const startedAt = '2026-03-02T08:00:00Z';
    expect(keys.runOrder({ startedAt, runId: 'a' })).not.toBe(
      keys.runOrder({ startedAt, runId: 'b' }),
    );
  });
});
