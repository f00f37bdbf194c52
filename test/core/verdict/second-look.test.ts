// What two visits of one run come to, item by item.
import { expect, it, test } from 'vitest';
import type { Finding, Outcome } from '../../../core/verdict/schema.ts';
import { confirmedBefore, settleBySecondLook } from '../../../core/verdict/second-look.ts';
import { finding } from '../../support/report-data.ts';

const ITEM = 'emergency-note';
const seen = (outcome: Outcome): Finding => finding(ITEM, { outcome, says: `It is ${outcome}.` });
const settle = (first: Outcome, second: Finding[]): Finding | undefined =>
  settleBySecondLook([seen(first)], { ok: true, findings: second }, new Set([ITEM]))[0];

test.each<[Outcome, Outcome, Outcome, string]>([
  ['fail', 'fail', 'fail', 'confirmed'],
  ['fail', 'contradicted', 'fail', 'confirmed'],
  ['contradicted', 'fail', 'contradicted', 'confirmed'],
  ['fail', 'pass', 'pass', 'differs'],
  ['fail', 'waived', 'waived', 'differs'],
  ['fail', 'not-applicable', 'not-applicable', 'differs'],
  ['fail', 'review', 'review', 'differs'],
  ['fail', 'error', 'review', 'differs'],
  ['contradicted', 'pass', 'review', 'differs'],
])('%s and then %s is %s, %s', (first, second, outcome, state) => {
  const found = settle(first, [seen(second)]);
  expect(found?.outcome).toBe(outcome);
  expect(found?.confirmation).toEqual({ state, first, second });
});

it('what the second visit was not asked, what was not in doubt and what does not fail stays', () => {
  const [first] = [seen('fail')];
  expect(settle('fail', [])).toEqual(first);
  const second = { ok: true, findings: [seen('pass')] } as const;
  expect(settleBySecondLook([seen('fail')], second, new Set())).toEqual([first]);
  expect(settle('review', [seen('pass')])).toEqual(seen('review'));
});

it('a second visit that could not read the page leaves a question', () => {
  const failure = { reason: 'timeout', detail: 'not finished after 25000 ms' } as const;
  const [found] = settleBySecondLook([seen('fail')], { ok: false, failure }, new Set([ITEM]));
  expect(found).toMatchObject({
    outcome: 'review',
    message: 'not-confirmed',
    confirmation: { state: 'not-confirmed', first: 'fail' },
  });
  expect(found?.says).toMatch(/not finished after 25000 ms\)\. What the one saw: It is fail\.$/);
});

it('another run may have been the second visit', () => {
  expect(confirmedBefore(seen('fail')).confirmation).toEqual({ state: 'confirmed', first: 'fail' });
});
