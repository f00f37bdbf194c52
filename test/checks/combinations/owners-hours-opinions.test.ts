// Whose page it is, when nobody watches it, and whose opinions stand there: each said in some thousand ways, and nearly said in as many.
import { describe, expect, it } from 'vitest';
import { judged } from '../../support/combinations/judged.ts';
import { MAINTAINED } from '../../support/combinations/maintained.ts';
import { MONITORING } from '../../support/combinations/monitoring.ts';
import { OPINIONS } from '../../support/combinations/opinions.ts';

const ITEMS = {
  'maintained-by-agency': MAINTAINED,
  'not-monitored-disclaimer': MONITORING,
  'visitor-opinions-note': OPINIONS,
};

describe.each(Object.entries(ITEMS))('%s', (item, languages) => {
  it.each(Object.entries(languages))('is said by nearly all that say it: %s', (_name, language) => {
    const { judged: all, wrong } = judged({ item, language, each: 30 }, 'states');
    expect(wrong.length / all, wrong.join('\n')).toBeLessThan(0.05);
  });

  it.each(Object.entries(languages))('is said by nearly none near it: %s', (_name, language) => {
    const { judged: all, wrong } = judged({ item, language, each: 30 }, 'near');
    expect(wrong.length / all, wrong.join('\n')).toBeLessThan(0.01);
  });
});
