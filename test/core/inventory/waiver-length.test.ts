// How far ahead a waiver may reach: five years from the day on which it is read, whoever writes it.
import { describe, expect, it } from 'vitest';
import { importCsv } from '../../../core/inventory/csv.ts';
import { addPage, addWaiver } from '../../../core/inventory/edit.ts';
import { readInventory } from '../../../core/inventory/yaml.ts';

const inventory = (until: string): string => `agencies:
  - id: riverton-pd
    name: Riverton Police Department
    officialHosts: [www.riverton.gov]
    timeZone: America/New_York
    pages:
      - url: https://x.com/rivertonpd
        waivers:
          - { item: website-link, reason: Site moves, approvedBy: Chief Alvarez, until: ${until} }
`;
const FAR = {
  line: 9,
  field: 'agencies[0].pages[0].waivers[0].until',
  says: 'The waiver of “website-link” would hold until 9999-01-01, more than 5 years from now: an exception that nobody would approve anew.',
  remedy:
    'Name a day up to 2031-11-23. An item that your pages never need is turned off in a policy of your own (--policy).',
};
const options = { today: '2026-11-23' };
const read = (until: string, today = options.today) =>
  readInventory(inventory(until), 'a.yaml', { today });

describe('a waiver', () => {
  it.each([
    ['9999-01-01', '2026-11-23'],
    ['2031-11-24', '2026-11-23'],
    ["'2031-11-24T00:00:00Z'", '2026-11-23'],
    ['2033-03-01', '2028-02-29'],
  ])('until %s is refused on %s', (until, today) => {
    expect(read(until, today).ok).toBe(false);
  });

  it.each([
    ['2031-11-23', '2026-11-23'],
    ['2033-02-28', '2028-02-29'],
    ['2032-02-29', '2028-02-29'],
    ['2001-01-01', '2026-11-23'],
  ])('until %s is taken on %s', (until, today) => {
    expect(read(until, today).ok).toBe(true);
  });

  it('is refused with line, field and what to do, beside whatever else is wrong', () => {
    expect(read('9999-01-01')).toMatchObject({ ok: false, problems: [FAR] });
    const text = inventory('9999-01-01').replace('website-link', 'motto');
    const both = readInventory(text, 'a.yaml', options);
    expect(both.ok ? [] : both.problems.map(({ field }) => field)).toEqual([
      'agencies[0].pages[0].waivers[0].item',
      'agencies[0].pages[0].waivers[0].until',
    ]);
    const never = readInventory(inventory('never'), 'a.yaml', options);
    expect(never).toMatchObject({ ok: false, problems: [{ says: '“never” is not a day.' }] });
  });

  it('is refused by whatever else is changed in the file', () => {
    const text = inventory('9999-01-01');
    const page = { url: 'https://www.riverton.gov/' };
    const csv = 'url\nhttps://www.riverton.gov/\n';
    const waiver = { item: 'website-link', reason: 'Site moves', approvedBy: 'Chief Alvarez', until: '9999-01-01' }; // prettier-ignore
    const fresh = inventory('2027-01-31').replace(/ {8}waivers[\s\S]*/, '');
    for (const refused of [
      addPage(text, { ...options, file: 'a.yaml', page }),
      importCsv(csv, 'a.csv', { ...options, into: { text, file: 'a.yaml' } }),
      addWaiver(fresh, { ...options, file: 'a.yaml', page: 'https://x.com/rivertonpd', waiver }),
    ])
      expect(refused).toMatchObject({ ok: false, problems: [{ says: FAR.says }] });
  });
});
