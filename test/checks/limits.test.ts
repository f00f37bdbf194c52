// Pages without end: a check stays quick, and answers by what stands at the beginning.
import { describe, expect, it } from 'vitest';
import { RULES } from '../../checks/index.ts';
import { BAITS, timeGrowth, timePages } from '../../bench/checks.ts';
import { judge, rowPage } from '../support/check-tester.ts';
import { pageOf } from '../support/content.ts';

const checkOf = (id: string) => RULES.checks.find(({ check }) => check.meta.id === id)!.check;

describe('very long pages', () => {
  it('names the first thousand hosts of a text, and no more', () => {
    const hosts = Array.from({ length: 1200 }, (_, index) => `host${index}.com`);
    const { content, about } = rowPage({ blocks: [...hosts, 'rivertonpd.gov'] });
    expect(judge(checkOf('website-link'), content, about).outcome).toBe('fail');
    const early = rowPage({ blocks: ['rivertonpd.gov', ...hosts] });
    expect(judge(checkOf('website-link'), early.content, early.about).outcome).toBe('pass');
  });

  it('takes time in step with the length of hostile text', () => {
    for (const { bait, check, ms } of timeGrowth(2 ** 17)) {
      expect(ms, `${check} on ${bait}`).toBeLessThan(5_000);
    }
    expect(Object.keys(BAITS).length).toBeGreaterThan(10);
  }, 180_000);

  it('is measured a page and a check at a time', () => {
    const pages = new Map([['a.html', pageOf('Not monitored 24/7.').content]]);
    const times = timePages(pages, 2);
    expect(times).toMatchObject({ pages: 1, worstPage: 'a.html' });
    expect(Object.keys(times.msPerCheck)).toEqual(RULES.checks.map(({ check }) => check.meta.id));
    expect(times.medianMs).toBeGreaterThan(0);
  });
});
