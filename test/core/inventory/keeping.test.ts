// How long captures are kept, and legal holds, as the inventory says it.
import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { before, periodOf, periodWords } from '../../../core/inventory/period.ts';
import { readInventory } from '../../../core/inventory/yaml.ts';

function inventory(agency: string, page = ''): string {
  return `agencies:
  - id: riverton-pd
    name: Riverton Police Department
    officialHosts: [www.riverton.gov]
    timeZone: America/Chicago
${agency}    pages:
      - url: https://www.riverton.gov/
${page}`;
}

describe('the inventory', () => {
  test('says how long captures are kept, and what is held', () => {
    const text = inventory(
      '    keepCapturesFor: 5 Years\n    legalHold: Doe v. Riverton\n',
      '        legalHold: Subpoena of May 2\n',
    );
    const read = readInventory(text, 'inventory.yaml');
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.value.agencies[0]).toMatchObject({
      keepCapturesFor: '5 years',
      legalHold: 'Doe v. Riverton',
    });
    expect(read.value.pages[0]!.legalHold).toBe('Subpoena of May 2');
  });

  test('that says nothing keeps for ever', () => {
    const read = readInventory(inventory(''), 'inventory.yaml');
    expect(read.ok && read.value.agencies[0]!.keepCapturesFor).toBeUndefined();
  });

  test.each(['soon', '0 days', '-1 years', '5', '5 parsecs', '99999 days', '1.5 years'])(
    'refuses “%s”, and says what to write',
    (text) => {
      const read = readInventory(inventory(`    keepCapturesFor: ${text}\n`), 'inventory.yaml');
      expect(read.ok).toBe(false);
      if (read.ok) return;
      expect(read.problems[0]).toMatchObject({ line: 6, field: 'agencies[0].keepCapturesFor' });
      expect(read.problems[0]!.remedy).toContain('5 years');
    },
  );

  test('a hold without a reason is none', () => {
    expect(readInventory(inventory('    legalHold: "-"\n'), 'inventory.yaml').ok).toBe(false);
  });
});

describe('a period', () => {
  test.each([
    ['5 years', '5 years'],
    ['1 Year', '1 year'],
    ['18months', '18 months'],
    ['90 d', '90 days'],
    ['6 weeks', '6 weeks'],
    ['2 yrs', '2 years'],
    ['for ever', 'for ever'],
    ['forever', 'for ever'],
    ['permanently', 'for ever'],
  ])('%s', (text, words) => expect(periodWords(text)).toBe(words));

  test.each([
    ['2026-11-21T10:00:00Z', '5 years', '2021-11-21'],
    ['2026-03-31T10:00:00Z', '1 month', '2026-02-28'],
    ['2024-02-29T10:00:00Z', '1 year', '2023-02-28'],
    ['2026-01-15T10:00:00Z', '18 months', '2024-07-15'],
    ['2026-03-01T10:00:00Z', '1 day', '2026-02-28'],
    ['2026-03-01T10:00:00Z', '2 weeks', '2026-02-15'],
  ])('before %s: %s', (at, words, day) => {
    expect(before(new Date(at), periodOf(words)!).toISOString().slice(0, 10)).toBe(day);
  });

  test('that is longer ends no later', () => {
    assert(
      property(
        integer({ min: 0, max: 4e12 }),
        integer({ min: 1, max: 60 }),
        constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const),
        (ms, count, unit) => {
          const at = new Date(ms);
          const [short, long] = [count, count + 1].map((n) => before(at, { count: n, unit }));
          expect(long!.getTime()).toBeLessThan(short!.getTime());
          expect(short!.getTime()).toBeLessThan(ms);
        },
      ),
    );
  });

  test('for ever is no period', () => {
    expect(periodOf('for ever')).toBeUndefined();
    expect(periodOf('nonsense')).toBeUndefined();
  });
});
