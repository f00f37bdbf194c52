// What nearly states an item states it nowhere: not in a profile's few words, not on a policy page.
import { describe, expect, it } from 'vitest';
import { RULES } from '../../checks/index.ts';
import { pageOf, type RowPage } from '../support/content.ts';
import { NEAR_MISSES } from '../support/near-misses.ts';

const WHERE: readonly RowPage[] = [
  { platform: 'facebook', kind: 'profile' },
  { platform: 'website', kind: 'policy-page', url: 'https://www.riverton.example.gov/social' },
];

describe.each(Object.entries(NEAR_MISSES))('%s', (item, lines) => {
  it.each(lines)('is not stated by: %s', (text) => {
    const check = RULES.checks.find((one) => one.check.meta.id === item)?.check;
    for (const where of WHERE) {
      const { content, about } = pageOf({ ...where, text });
      expect(check?.judge(content, about).outcome).not.toBe('pass');
    }
  });
});
