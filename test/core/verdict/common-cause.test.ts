// The closed rule by which a common cause is told from chance, and what is said of it.
import { describe, expect, it, test } from 'vitest';
import {
  commonCauseSentence,
  heldBack,
  isPattern,
  mayStillHold,
} from '../../../core/verdict/common-cause.ts';
import type { CommonCause } from '../../../core/verdict/schema.ts';
import { finding } from '../../support/report-data.ts';

const CAUSE: CommonCause = {
  id: 'facebook:emergency-note',
  kind: 'platform',
  name: 'Facebook',
  item: 'emergency-note',
  title: 'Emergency note',
  lost: 3,
  had: 4,
  agencies: 2,
  since: '2026-11-09T09:00:00.000Z',
  examples: [],
};

test.each([
  [0, 0, false],
  [1, 1, false],
  [2, 2, false],
  [2, 3, false],
  [3, 3, true],
  [3, 4, true],
  [3, 6, true],
  [3, 7, false],
  [4, 8, true],
  [9, 20, false],
  [9, 90, false],
  [10, 100, true],
  [10, 101, false],
  [50, 500, true],
  [49, 500, false],
])('%i of %i that had it: %s', (lost, had, expected) =>
  expect(isPattern(lost, had)).toBe(expected),
);

test('so many by chance, at one loss in fifty weeks, are at most one in two thousand for every size of group', () => {
  for (let had = 3; had <= 150; had += 1) {
    let probability = 0;
    for (let lost = 3; lost <= had; lost += 1)
      if (isPattern(lost, had)) probability += binomial(had, lost, 0.02);
    expect(probability).toBeLessThan(0.0005);
  }
});

function binomial(n: number, k: number, p: number): number {
  let result = 1;
  for (let i = 1; i <= k; i += 1) result *= ((n - k + i) / i) * p;
  return result * (1 - p) ** (n - k);
}

describe('an item that is held back', () => {
  it('is a question that says why, and keeps what the page showed', () => {
    const held = heldBack(
      finding('emergency-note', { outcome: 'fail', says: 'It is missing.' }),
      CAUSE,
      CAUSE.since,
    );
    expect(held).toMatchObject({
      outcome: 'review',
      message: 'common-cause',
      heldBack: { cause: CAUSE.id, outcome: 'fail', since: CAUSE.since },
    });
    expect(held.says).toMatch(/3 of the 4 Facebook profiles .* It is missing\.$/);
  });

  it('stays as it is when it does not fail', () => {
    const met = finding('emergency-note');
    expect(heldBack(met, CAUSE, CAUSE.since)).toBe(met);
  });

  it('may be held for four weeks', () => {
    expect(mayStillHold('2026-11-02T09:00:00Z', '2026-11-30T09:00:00Z')).toBe(true);
    expect(mayStillHold('2026-11-02T09:00:00Z', '2026-11-30T09:00:01Z')).toBe(false);
  });
});

test('web sites are named by the system they are made with', () => {
  expect(commonCauseSentence({ ...CAUSE, kind: 'system', name: 'WordPress' })).toBe(
    '3 of the 4 web sites made with WordPress that had “Emergency note” lost it at once: probably a change of how WordPress builds pages, or a fault of this auditor.',
  );
});
