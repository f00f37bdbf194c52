// Whose page it is, said in some thousand ways, and nearly said in as many.
import { describe, expect, it } from 'vitest';
import { judged } from '../../support/combinations/judged.ts';
import { MAINTAINED } from '../../support/combinations/maintained.ts';

const ITEM = 'maintained-by-agency';

describe.each(Object.entries(MAINTAINED))('%s', (_name, language) => {
  it('is said by nearly all that say it', () => {
    const { judged: all, wrong } = judged({ item: ITEM, language, each: 30 }, 'states');
    expect(wrong.length / all, wrong.join('\n')).toBeLessThan(0.05);
  });

  it('is said by nearly none that come near it', () => {
    const { judged: all, wrong } = judged({ item: ITEM, language, each: 30 }, 'near');
    expect(wrong.length / all, wrong.join('\n')).toBeLessThan(0.01);
  });
});
