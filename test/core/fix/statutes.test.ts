// The table of records laws: whole, and every sentence made from it is accepted by the check that it is written for.
import { describe, expect, it } from 'vitest';
import { publicDisclosureNotice } from '../../../checks/public-disclosure-notice.ts';
import { factsOf, wordsIn } from '../../../core/fix/facts.ts';
import { FIX_LANGUAGES, type FixAgency } from '../../../core/fix/fix.ts';
import { allStatutes, statuteOf } from '../../../core/fix/statutes.ts';
import { readDraft } from '../../../core/read/read.ts';

const riverton = (country: string, state: string): FixAgency => ({
  name: 'Riverton Police Department',
  alsoKnownAs: [],
  country,
  emergencyNumber: '911',
  officialHosts: ['www.riverton.gov'],
  ...(state === '' ? {} : { state }),
});

const places = (of: string) =>
  allStatutes()
    .filter(({ country }) => country === of)
    .map(({ state }) => state);

function lawIn(country: string, state: string, language: 'es' | 'fr'): string | undefined {
  return factsOf({ agency: riverton(country, state), page: { platform: 'linkedin' } }, language)
    .law;
}

describe('the records laws', () => {
  it('has all states of the USA and its territories, and five other countries', () => {
    expect(places('US')).toHaveLength(55);
    expect(places('CA')).toHaveLength(14);
    expect(places('AU')).toHaveLength(9);
    for (const country of ['GB', 'NZ', 'IE']) expect(statuteOf(country, undefined)).toBeDefined();
  });

  it('names no law where it depends on a state that is not known', () => {
    expect(statuteOf('US', undefined)).toBeUndefined();
    expect(statuteOf('US', 'XX')).toBeUndefined();
    expect(statuteOf('US', 'constructor')).toBeUndefined();
    expect(statuteOf('constructor', undefined)).toBeUndefined();
    expect(statuteOf('GB', 'SCT')?.cite).toBe('2002 asp 13');
    expect(statuteOf('US', 'OH')).toEqual({
      name: 'Ohio Public Records Act',
      cite: 'Ohio Rev. Code § 149.43',
    });
  });

  it('calls a law by its own name in its own language', () => {
    expect(lawIn('US', 'PR', 'es')).toMatch(/^la Ley de Transparencia .* \(Ley 141-2019\)$/);
    expect(lawIn('PR', '', 'es')).toBe(lawIn('US', 'PR', 'es'));
    expect(lawIn('CA', 'QC', 'fr')).toContain('RLRQ');
    expect(lawIn('US', 'TX', 'es')).toMatch(/^la ley Texas Public Information Act/);
  });

  it.each(allStatutes())('is worded so that the check takes it: $country $state', (row) => {
    const agency = riverton(row.country, row.state);
    for (const language of FIX_LANGUAGES) {
      const facts = factsOf({ agency, page: { platform: 'linkedin' } }, language);
      const [text = ''] = wordsIn(language)['public-disclosure-notice'](facts);
      const own =
        language === 'en' ? undefined : statuteOf(row.country, row.state)?.own?.[language];
      expect(text).toContain(own?.[1] ?? row.statute.cite);
      const content = readDraft(text, 'linkedin');
      const about = { agency, platform: 'linkedin', kind: 'profile' } as const;
      expect(publicDisclosureNotice.judge(content, about).outcome, text).toBe('pass');
    }
  });
});
