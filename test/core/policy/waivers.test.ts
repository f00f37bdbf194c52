import { expect, it } from 'vitest';
import { waiverState } from '../../../core/policy/waivers.ts';

it('holds through its last day, and no longer', () => {
  expect(waiverState({ until: '2027-06-30' }, '2027-06-29')).toBe('in-force');
  expect(waiverState({ until: '2027-06-30' }, '2027-06-30')).toBe('in-force');
  expect(waiverState({ until: '2027-06-30' }, '2027-07-01')).toBe('expired');
  expect(waiverState({ until: '2027-06-30' }, '2028-01-01')).toBe('expired');
});
