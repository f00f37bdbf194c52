// What the cells of a table mean: days by country, “no” in the column of reasons, and nothing that is dropped without a word.
import { describe, expect, it } from 'vitest';
import { type ImportOptions, importCsv } from '../../../core/inventory/csv.ts';
import { readInventory } from '../../../core/inventory/yaml.ts';
import { formatProblems } from '../../../core/problem.ts';

const ZONE = { timeZone: 'America/Chicago' };
const HEAD = 'Agency,URL,Official website,Country';

function imported(text: string, options: ImportOptions = ZONE) {
  const result = importCsv(text, 'pages.csv', options);
  if (!result.ok) throw new Error(formatProblems(result.problems));
  return { ...result.value, told: formatProblems(result.warnings) };
}

function refused(text: string, options: ImportOptions = ZONE): string {
  const result = importCsv(text, 'pages.csv', options);
  return result.ok ? 'no problem' : formatProblems(result.problems);
}

const firstPage = (text: string, options?: ImportOptions) =>
  imported(text, options).inventory.pages[0];

const skipRow = (skip: string) => `${HEAD},Skip\nA,https://x.com/aa,a.gov,,${skip}`;
const row = (day: string, country: string) =>
  `${HEAD},Opened on\nA,https://x.com/aa,a.gov,${country},${day}`;
const written = (skip: string) =>
  readInventory(`agencies:\n  - { id: a, name: A, officialHosts: a.gov, timeZone: UTC, pages: [{ url: https://a.gov/, skip: ${skip} }] }`, 'i.yaml'); // prettier-ignore
const withSite = (site: string) => `${HEAD}\nA,https://x.com/aa,${site},`;
const withPage = (page: object) => ({ ok: true, value: { pages: [page] } });

describe('a cell in the column “Skip”', () => {
  it.each(['No', 'no', 'FALSE', '0', 'n', 'Non', '-', '', 'No.'])(
    '“%s” has the page audited',
    (skip) => {
      const { inventory, yaml } = imported(skipRow(skip));
      expect(inventory.pages[0]?.skip).toBeUndefined();
      expect(yaml).not.toContain('skip');
    },
  );

  it.each(['yes', 'TRUE', 'x', '1', 'Sí', 'oui'])('“%s” is no reason', (skip) => {
    expect(refused(skipRow(skip))).toContain(
      `pages.csv, line 2 (column “Skip”)\n  “${skip}” is no reason. “skip” is the reason why`,
    );
  });

  it('is read in the inventory in the same way', () => {
    expect(written('false')).toMatchObject(withPage({ skip: undefined }));
    expect(written('no')).toMatchObject(withPage({ skip: undefined }));
    expect(written('Closed in May')).toMatchObject(withPage({ skip: 'Closed in May' }));
    expect(written('true')).toMatchObject({ problems: [{ line: 2, says: expect.stringContaining('“true” is no reason') }] }); // prettier-ignore
  });
});

describe('a day in a table', () => {
  it.each([
    ['01/02/2020', 'GB', '2020-02-01'],
    ['01-02-2020', 'GB', '2020-02-01'],
    ['25/12/2020', 'UK', '2020-12-25'],
    ['01/02/2020', 'US', '2020-01-02'],
    ['01/02/2020', '', '2020-01-02'],
    ['12/25/2020', 'PR', '2020-12-25'],
    ['03.04.2027', 'US', '2027-04-03'],
    ['2020-02-01', 'GB', '2020-02-01'],
  ])('%s in “%s” is %s', (day, country, iso) => {
    expect(firstPage(row(day, country))?.openedOn).toBe(iso);
  });

  it('is noted where it could mean two, once for all of an agency', () => {
    const one = imported(row('01/02/2020', 'GB')).told;
    expect(one).toContain(
      '“01/02/2020” was read as 1 February 2020 (the day first, as is usual in GB).',
    );
    expect(imported(row('01/02/2020', 'US')).told).toContain(
      'was read as 2 January 2020 (the month first',
    );
    expect(imported(row('25/12/2020', 'GB')).told).not.toContain('was read as');
    expect(imported(row('02/02/2020', 'GB')).told).not.toContain('was read as');
    const two = imported(`${row('1/2/2020', 'GB')}\nA,https://x.com/bb,,,3/4/2021`).told;
    expect(two.match(/was read as/g)).toHaveLength(1);
    expect(two).toContain('Other days were read so too (line 3).');
  });

  it('is refused where it does not fit the country, with what it may mean', () => {
    expect(refused(row('25/12/2020', 'US'))).toContain('for example: 2020-12-25');
    expect(refused(row('12/25/2020', 'GB'))).toContain('for example: 2020-12-25');
  });

  it('is read by the country of a later row, of the command and of the inventory', () => {
    const rows = `${row('01/02/2020', '')}\nA,https://x.com/bb,,GB,`;
    expect(firstPage(rows)?.openedOn).toBe('2020-02-01');
    expect(firstPage(row('01/02/2020', ''), { ...ZONE, country: 'GB' })?.openedOn).toBe(
      '2020-02-01',
    );
    const into = { text: imported(row('', 'GB')).yaml, file: 'i.yaml' };
    const later = imported(row('01/02/2020', '').replace('/aa', '/cc'), {
      into,
    });
    expect(later.inventory.pages.at(-1)?.openedOn).toBe('2020-02-01');
  });
});

describe('the rows of one agency', () => {
  it('add their hosts and recipients together', () => {
    const { inventory } = imported('Agency,URL,Official website,Recipients\nX PD,https://x.com/aa,x.gov; y.gov,a@x.gov; b@x.gov\nX PD,https://x.com/bb,z.gov,c@x.gov\nX PD,https://x.com/cc,x.gov,'); // prettier-ignore
    expect(inventory.agencies[0]?.officialHosts).toEqual(['x.gov', 'y.gov', 'z.gov']);
    expect(inventory.agencies[0]?.recipients).toEqual(['a@x.gov', 'b@x.gov', 'c@x.gov']);
  });

  it('may not differ in country or time zone, and are told of another name', () => {
    const head = 'Agency,URL,Official website,Country,Time zone';
    const text = `${head}\nX PD,https://x.com/aa,x.gov,GB,Europe/London\nX P.D.,https://x.com/bb,,US,Europe/Paris\nX PD,https://x.com/cc,,UK,europe/london`;
    const says = refused(text);
    expect(says).toContain('line 3 (column “Country”)\n  The row says “US” for X PD; line 2 says “GB”. An agency has only one.'); // prettier-ignore
    expect(says).toContain('line 3 (column “Time zone”)\n  The row says “Europe/Paris”');
    expect(says).not.toContain('line 4');
    expect(imported(text.replace('US,Europe/Paris', ',')).told).toContain('line 3 (column “Agency”)\n  The row says “X P.D.” for X PD; line 2 says “X PD”, and that was taken.'); // prettier-ignore
  });

  it('are told what was not written into an agency that the inventory has', () => {
    const head = 'Agency,URL,Official website,Recipients,Time zone';
    const first = `${head}\nX PD,https://x.com/aa,x.gov,a@x.gov,America/Chicago`;
    const into = { text: imported(first).yaml, file: 'i.yaml' };
    const { told } = imported(`${head}\nX PD,https://x.com/bb,https://x.gov/,c@x.gov,UTC`, {
      into,
    });
    expect(told).toContain('“c@x.gov” was not written into it.');
    expect(told).toContain('recipients: [a@x.gov, c@x.gov]');
    expect(told).toContain('timeZone: UTC');
    expect(told).not.toContain('officialHosts');
  });
});

describe('a table', () => {
  it('names the cells for which it has no column', () => {
    const { told } = imported(`${HEAD},\nA,https://x.com/aa,a.gov,,below,extra,,cells`);
    expect(told).toContain('pages.csv, line 2\n  The row has cells for which the first line names no column; they were not read: “below”, “extra”, “cells”.'); // prettier-ignore
  });

  it.each(['sep=;', '"sep=;"', '\uFEFFsep=;', 'SEP=;'])('may begin with “%s”', (line) => {
    const text = `${line}\r\nAgency;URL;Official website;Owner\r\nA;https://x.com/aa;a.gov;"Doe, Jane"`;
    expect(firstPage(text)?.owner?.name).toBe('Doe, Jane');
    expect(refused(text.replace('https://x.com/aa', ''))).toContain('line 3');
  });
});

describe('the address of a page in the column of the official site', () => {
  it.each(['https://www.a.gov/police', 'www.a.gov/police/index.php?id=2'])(
    '“%s” has its host taken, and says so',
    (site) => {
      const { inventory, told } = imported(withSite(site));
      expect(inventory.agencies[0]?.officialHosts).toEqual(['www.a.gov']);
      expect(told).toContain('The official web sites of A were taken from its rows: www.a.gov.');
    },
  );

  it('says nothing of a host that stands there as such', () => {
    expect(imported(withSite('https://www.a.gov/')).told).toBe('');
  });

  it.each([
    'https://sites.google.com/view/a',
    'https://www.facebook.com/a',
    'https://medium.com/a',
    'https://gov.uk/a',
  ])('“%s” would make the pages of many official, and is refused', (site) => {
    expect(refused(withSite(site))).toMatch(
      /a host is official as a whole|cannot be official: .* is /,
    );
  });
});

describe('two quotation marks that are each left alone', () => {
  const HEADER = 'Agency,URL,Official website,Purpose';
  const rows = (...lines: string[]) => [HEADER, ...lines].join('\n');

  it.each([
    ['in the last column', rows('A PD,https://a.gov/x,a.gov,"news', 'B PD,https://b.gov/x,b.gov,alerts"'), 2, 3],
    ['in columns between', rows('A PD,https://a.gov/x,"a.gov,news', 'B PD,https://b.gov/x,b.gov",alerts'), 2, 3],
    ['with many rows between', rows('Z PD,https://z.gov/,z.gov,z', 'A PD,https://a.gov/x,a.gov,"news', 'B PD,b.gov/x,b.gov,', 'C PD,https://c.gov/x,c.gov,alerts"', 'D PD,https://d.gov,d.gov,'), 3, 4],
    ['in the first line', '"Agency,URL\nA PD,https://a.gov/x\nB PD,https://b.gov/x"', 1, 2],
    ['behind a value of two lines', rows('A PD,https://a.gov/x,a.gov,"news', 'and more"', 'B PD,https://b.gov/x,"b.gov,alerts', 'C PD,https://c.gov/x,c.gov",'), 4, 5],
    ['between semicolons', rows('A PD,https://a.gov/x,a.gov,"news', 'B PD,https://b.gov/x,b.gov,alerts"').replaceAll(',', ';'), 2, 3],
  ])('swallow no row: %s', (_, text, opened, next) => {
    expect(refused(text)).toContain(`pages.csv, line ${opened}\n  A value that begins with a quotation mark here goes on over line ${next}, which looks like a row of its own: `);
  }); // prettier-ignore

  it.each([
    'News.\nMore at https://www.riverton.gov/news, and by mail.',
    'Sites:\nhttps://a.gov, https://b.gov, https://c.gov',
    'Police, fire, and rescue,\nparks, pools, and a library',
  ])('are not suspected where a value has lines of its own: %s', (purpose) => {
    const { inventory } = imported(rows(`A PD,https://a.gov/x,a.gov,"${purpose}"`, 'B PD,https://b.gov/x,b.gov,')); // prettier-ignore
    expect(inventory.pages).toHaveLength(2);
  });
});
