import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../../core/inventory/schema.ts';
import { PLATFORM_FACTS } from '../../../core/platforms/index.ts';

describe('PLATFORM_FACTS', () => {
  it.each(PLATFORMS)('%s is complete and readable', (platform) => {
    const facts = PLATFORM_FACTS[platform];
    expect(facts.name).toMatch(/\S/);
    expect(facts.accessReason).toMatch(/^[A-Z].*\.$/);
    for (const form of facts.forms) expect(form.pattern.source).toContain('(?<handle>');
    for (const pattern of [facts.hosts, ...facts.forms.map((form) => form.pattern)]) {
      expect(pattern.flags).not.toMatch(/[gy]/);
    }
    for (const limit of Object.values(facts.limits)) expect(limit.max).toBeGreaterThan(0);
  });

  it('visits only web sites by default', () => {
    const crawled = PLATFORMS.filter((platform) => PLATFORM_FACTS[platform].access === 'crawl');
    expect(crawled).toEqual(['website']);
  });
});
