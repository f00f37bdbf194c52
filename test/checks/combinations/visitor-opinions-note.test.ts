// That what visitors write is not the opinion of the agency, said in some thousand ways, and nearly said in as many.
import { describe, expect, it } from 'vitest';
import { judged } from '../../support/combinations/judged.ts';
import { OPINIONS } from '../../support/combinations/opinions.ts';

const ITEM = 'visitor-opinions-note';

describe.each(Object.entries(OPINIONS))('%s', (_name, language) => {
  it('is said by nearly all that say it', () => {
    const { judged: all, wrong } = judged({ item: ITEM, language, each: 30 }, 'states');
    expect(wrong.length / all, wrong.join('\n')).toBeLessThan(0.05);
  });

  it('is said by nearly none that come near it', () => {
    const { judged: all, wrong } = judged({ item: ITEM, language, each: 30 }, 'near');
    expect(wrong.length / all, wrong.join('\n')).toBeLessThan(0.01);
  });
});
