import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ImportOptions, importCsv } from '../../../core/inventory/csv.ts';
import { readInventory } from '../../../core/inventory/yaml.ts';
import { formatProblems } from '../../../core/problem.ts';

const ZONE = { timeZone: 'America/Chicago' };

function imported(text: string, options: ImportOptions = ZONE) {
  const result = importCsv(text, 'pages.csv', options);
  if (!result.ok) throw new Error(formatProblems(result.problems));
  return { ...result.value, warnings: result.warnings };
}

function told(text: string, options: ImportOptions = ZONE): string {
  const result = importCsv(text, 'pages.csv', options);
  return result.ok ? 'no problem' : formatProblems(result.problems);
}

const warned = (text: string, options: ImportOptions): string =>
  formatProblems(imported(text, options).warnings);

const FROM_A_SPREADSHEET = [
  '\uFEFFDepartment;Network;Link;Contact;E-Mail;Used for;Next Review;Notes',
  'Riverton PD;Twitter;https://twitter.com/RivertonPD;"Doe; Jane";jane@riverton.gov;"News ""and"" closures";1/31/2027;x',
  'Riverton PD;Facebook;facebook.com/rivertonpd?ref=1;;;;;',
  ';;;;;;;',
  'riverton p.d.;fb;https://m.facebook.com/Riverton.PD/;;;;;',
  '',
  'Riverton PD;Snapchat;https://www.riverton.gov/;;it@riverton.gov;"two',
  'lines";;',
  'Riverton PD;Mastodon;https://www.riverton.gov/@police;;;;2027-02-01;',
].join('\r\n');

const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
const fold = (value: string) => value.replaceAll(/\s+/g, ' ').trim();

const COLUMNS = 'Agency,URL,Owner,Purpose\n';
const rowsBelow = (count: number) => 'Riverton PD,https://riverton.gov,,\n'.repeat(count);

describe('a quotation mark that is not closed', () => {
  it.each([
    ['has all that follows for its value', `${COLUMNS}${rowsBelow(2)}A,https://a.gov,"Jane,\n${rowsBelow(5)}`, 4],
    ['is followed by one that is closed', `${COLUMNS}${rowsBelow(2)}A,https://a.gov,"Jane,\n${rowsBelow(2)}A,https://a.gov,"Bob, PIO",\n`, 4],
    ['stands behind a value of two lines', `${COLUMNS}A,https://a.gov,"Jane\nDoe",\nA,https://a.gov,"Jane "the" Doe",x\n${rowsBelow(1)}`, 4],
    ['stands behind doubled ones', `${COLUMNS}A,https://a.gov,"Ja""ne",\nA,"https://b.gov\n${rowsBelow(1)}`, 3],
    ['stands in the first line', `"Agency,URL\n${rowsBelow(1)}`, 1],
    ['came from Windows', `${COLUMNS}${rowsBelow(1)}A;https://a.gov,"Jane,\n${rowsBelow(2)}`.replaceAll('\n', '\r\n'), 3],
    ['is separated by tabs', `${COLUMNS}${rowsBelow(1)}A,https://a.gov,"Jane,\n`.replaceAll(',', '\t'), 3],
    ['stands behind Excel’s own first line', `sep=|\n${COLUMNS}A,https://a.gov,"Jane,\n`.replaceAll(',', '|'), 3],
  ])('is told by the line where it was opened: one that %s', (_name, text, line) => {
    expect(told(text)).toContain(`pages.csv, line ${line}\n  A value begins with a quotation mark here`);
  }); // prettier-ignore

  it('is looked for in time that grows with the table', () => {
    const before = process.cpuUsage();
    for (const piece of ['""', '",', 'a"', '"\n', ' '])
      told(`${COLUMNS}A,"${piece.repeat(200_000)}"x`);
    const { user, system } = process.cpuUsage(before);
    expect(user + system).toBeLessThan(20_000_000);
  });
});

describe('importCsv', () => {
  it('takes what a spreadsheet writes', () => {
    const { yaml, inventory, added, warnings } = imported(FROM_A_SPREADSHEET);
    expect(added).toEqual({ agencies: 1, pages: 4 });
    expect(yaml)
      .toBe(`# The public pages of your agencies. Check this file with:  presence inventory validate
agencies:
  - id: riverton-pd
    name: Riverton PD
    timeZone: America/Chicago
    officialHosts:
      - www.riverton.gov
    pages:
      - url: https://x.com/rivertonpd
        owner:
          name: Doe; Jane
          email: jane@riverton.gov
        purpose: News "and" closures
        reviewOn: 2027-01-31
      - url: https://www.facebook.com/rivertonpd
      - url: https://www.riverton.gov/
        owner:
          name: it@riverton.gov
          email: it@riverton.gov
        purpose: two lines
      - url: https://www.riverton.gov/@police
        platform: mastodon
        reviewOn: 2027-02-01
`);
    expect(readInventory(yaml, 'f')).toMatchObject({ ok: true, value: inventory });
    expect(warnings.map(({ line, says }) => [line, says])).toEqual([
      [1, 'These columns are not used: Notes.'],
      [2, 'The official web sites of Riverton PD were taken from its rows: www.riverton.gov.'],
      [
        5,
        'The row repeats the page of line 3 (https://www.facebook.com/riverton.pd); it was taken once, as line 3 has it.',
      ],
      [
        5,
        'The row says “riverton p.d.” for Riverton PD; line 2 says “Riverton PD”, and that was taken.',
      ],
      [
        7,
        '“Snapchat” is not a platform that is known here, so the platform was taken from the address.',
      ],
    ]);
  });

  it.each([
    ['commas', 'Agency,URL,Owner\nA,https://a.gov/,"Doe, Jane"'],
    ['semicolons', 'Agency;URL;Owner\nA;https://a.gov/;Doe, Jane'],
    ['tabs', 'Agency\tURL\tOwner\nA\thttps://a.gov/\tDoe, Jane'],
    ['commas in quoted headers', '"Agency; name",URL,Owner\nA,https://a.gov/,"Doe, Jane"'],
    ['old Macintosh line ends', 'Agency,URL,Owner\rA,https://a.gov/,"Doe, Jane"\r'],
  ])('finds %s', (_name, text) => {
    const { inventory } = imported(text, { ...ZONE, agency: 'A' });
    expect(inventory.pages).toMatchObject([
      { url: 'https://a.gov/', owner: { name: 'Doe, Jane' } },
    ]);
  });

  it.each([
    ['Organization,Page link', 'url'],
    ['OFFICE,profile-url', 'url'],
    ['department name,Web Address', 'url'],
    ['Bureau,Page', 'url'],
  ])('knows the columns %s', (header) => {
    const { inventory } = imported(`${header},Official website\nA,https://x.com/riverton,a.gov`);
    expect(inventory.pages).toHaveLength(1);
    expect(inventory.agencies[0]?.officialHosts).toEqual(['a.gov']);
  });

  it('reads everything that an agency and a page may have', () => {
    const { inventory } = imported(
      'Agency,Agency id,URL,Platform,Kind,Page id,Owner,Email,Purpose,Opened on,Review on,Language,Skip,Official website,Time zone,Country,Emergency number,Recipients\n' +
        'Fire,fd,http://127.0.0.1/x,X (Twitter),Policy page,one,J,j@a.gov,P,4/1/2019,2027-01-31,Spanish,Closed,"a.gov; www.b.gov",Australia/Sydney,Australia,000,"c@a.gov, d@a.gov"\n',
      {},
    );
    expect(inventory.agencies).toEqual([
      {
        id: 'fd',
        name: 'Fire',
        alsoKnownAs: [],
        country: 'AU',
        emergencyNumber: '000',
        officialHosts: ['a.gov', 'www.b.gov'],
        timeZone: 'Australia/Sydney',
        recipients: ['c@a.gov', 'd@a.gov'],
      },
    ]);
    expect(inventory.pages).toEqual([
      {
        id: 'one',
        agencyId: 'fd',
        platform: 'x',
        kind: 'policy-page',
        url: 'http://127.0.0.1/x',
        owner: { name: 'J', email: 'j@a.gov' },
        purpose: 'P',
        openedOn: '2019-01-04',
        reviewOn: '2027-01-31',
        language: 'es',
        skip: 'Closed',
        waivers: [],
      },
    ]);
  });

  it('reads what text ready to paste is filled with, and writes it so that it reads the same again', () => {
    const facts = { state: 'OH', nonEmergencyPhone: '(614) 555-0142', contactEmail: 'police@a.gov', streetAddress: '200 Bridge Street, Riverton, OH 43110', noticePage: 'https://www.a.gov/notices' }; // prettier-ignore
    const { inventory, yaml } = imported(
      'Agency,URL,Email,Official website,Time zone,State,Non-emergency number,Contact email,Street address,Notice page\n' +
        'Fire,https://x.com/aa,j@a.gov,a.gov,America/Chicago,,,,,\n' +
        'Fire,https://x.com/bb,,,,oh,(614) 555-0142,police@a.gov,"200 Bridge Street, Riverton, OH 43110",https://www.a.gov/notices\n',
      {},
    );
    expect(inventory.agencies[0]).toMatchObject(facts);
    expect(inventory.pages[0]?.owner?.email).toBe('j@a.gov');
    expect(readInventory(yaml, 'again.yaml')).toMatchObject({ value: { agencies: [facts] } });
    const fields = imported(
      'agency,url,officialHosts,timeZone,state,nonEmergencyPhone,streetAddress,noticePage\nA,https://x.com/aa,a.gov,America/Chicago,TX,311,1 Main St,https://a.gov/n',
      {},
    );
    expect(fields.inventory.agencies[0]).toMatchObject({ state: 'TX', nonEmergencyPhone: '311' });
  });

  it('says by row and column what is wrong with it, what differs, and what it left as it is', () => {
    const head = 'Agency,URL,Official website,Time zone,State,Non-emergency phone,Notice page\n';
    const wrong = told(`${head}A,https://x.com/aa,a.gov,America/Chicago,OH,,\nA,https://x.com/bb,,,,=cmd,a.gov/n`, {}); // prettier-ignore
    expect(wrong).toContain(
      'pages.csv, line 3 (column “Non-emergency phone”)\n  “=cmd” is not a telephone number.\n  → Write one number',
    );
    expect(wrong).toContain('pages.csv, line 3 (column “Notice page”)');
    const two = `${head}A,https://x.com/aa,a.gov,America/Chicago,OH,,\nA,https://x.com/bb,,,TX,,`;
    const differs = imported(two, {});
    expect(differs.inventory.agencies[0]?.state).toBe('OH');
    expect(warned(two, {})).toContain('line 3 (column “State”)\n  The row says “TX” for A; line 2 says “OH”, and that was taken.'); // prettier-ignore
    const into = { text: differs.yaml, file: 'i.yaml' };
    const later = warned(`${head}A,https://x.com/cc,,,TX,,`, { into });
    expect(later).toContain('“TX” was not written into it.');
    expect(later).toContain('state: TX');
  });

  it('says what is missing, with the names that it knows', () => {
    expect(told('Name,Foo\na,b')).toBe(`pages.csv, line 1
  There is no column for the agency’s name. The columns found are: Name, Foo.
  → Name the column one of these: “Agency”, “Agency name”, “Department”, “Department name”, “Organization”, “Organisation”, “Office”, “Bureau”, “Division”.

pages.csv, line 1
  There is no column for the page’s address. The columns found are: Name, Foo.
  → Name the column one of these: “URL”, “Link”, “Page URL”, “Page link”, “Page address”, “Web address”, “Profile URL”, “Profile link”, “Address”, “Profile”, “Page”, “Account”, “Site”.`);
    expect(told('')).toContain('The table is empty.');
    expect(told('\n\n')).toContain('The table is empty.');
    expect(told('Agency,URL\n,\n')).toContain('no row below its first line');
    expect(told('a,b\n"x,y')).toContain(
      'pages.csv, line 2\n  A value begins with a quotation mark here that is not closed',
    );
  });

  it('says what is wrong with a row, by line and column', () => {
    expect(
      told(
        'Agency\tURL\tEmail\tReview\tPlatform\nA\tnope\tq@\tsoon\tx\n\thttps://x.com/aa\t\t\nB\t\tx',
        {},
      ),
    ).toBe(`pages.csv, line 2 (column “Email”)
  “q@” is not an e-mail address.
  → Write one address, for example: j.doe@riverton.gov

pages.csv, line 2 (column “Review”)
  “soon” is not a day.
  → Write year, month and day, for example: 2027-01-31

pages.csv, line 2 (column “URL”)
  “nope” is not the address of a public web page.
  → Copy the whole address from the browser's address bar, for example https://x.com/rivertonpd

pages.csv, line 2
  The table does not say the time zone of A.
  → Add a column “Time zone” with area and city, for example America/Chicago, or give the time zone with the command.

pages.csv, line 2
  The table does not say which web site is the official one of A.
  → Add a column “Official website”, for example www.riverton.gov, or a row with the site’s address.

pages.csv, line 3
  The row names no agency.
  → Write the agency’s name in every row.

pages.csv, line 4
  The row names no page.
  → Write the page’s address, or take the row out.

pages.csv, line 4
  The table does not say the time zone of B.
  → Add a column “Time zone” with area and city, for example America/Chicago, or give the time zone with the command.

pages.csv, line 4
  The table does not say which web site is the official one of B.
  → Add a column “Official website”, for example www.riverton.gov, or a row with the site’s address.`);
    expect(told('Agency,URL,TZ,Country\nA,https://a.gov,EST,Narnia', {})).toMatch(
      /“Narnia” is not a country[^]*“EST” is not/,
    );
    expect(told('Agency,URL\nA,https://a.gov\nB,http://a.gov/')).toContain(
      'line 3\n  http://a.gov/ stands on line 2 already, as a page of A.',
    );
  });

  it('says what is wrong with the whole, without a line of the new text', () => {
    expect(told('Agency,URL,Page id\nA,https://a.gov/1,one\nA,https://a.gov/2,one')).toBe(
      'pages.csv\n  2 pages of the agency have the id “one” (lines 10 and 12).\n  → Give each page an id of its own, or leave “id” out: it is made from the address.',
    );
    expect(told('Agency,URL,Email\nA,https://a.gov/1,@@')).toMatch(/owner.name[^]*column “Email”/);
  });

  it('names an agency whose name has no letter that an id can have', () => {
    const { inventory } = imported('Agency,URL\n警察,https://a.gov/\n消防,https://b.gov/');
    expect(inventory.agencies.map(({ id, name }) => [id, name])).toEqual([
      ['agency-2', '警察'],
      ['agency-3', '消防'],
    ]);
  });

  describe('into an inventory', () => {
    const into = {
      file: 'my.yaml',
      text: `# ours
agencies:
  - id: pd
    name: Riverton Police Department
    alsoKnownAs: [Riverton PD]
    officialHosts: [riverton.gov]
    timeZone: UTC
    pages:
      - https://x.com/rivertonpd   # ours too
`,
    };

    it('adds what is new, keeps what is there, and says so', () => {
      const { yaml, added, warnings } = imported(
        'Agency,URL\nriverton pd,https://twitter.com/RivertonPD\nPD,https://www.riverton.gov/pd\nFire,https://fire.riverton.gov\n',
        { ...ZONE, into },
      );
      expect(added).toEqual({ agencies: 1, pages: 2 });
      expect(yaml).toBe(`${into.text}      - url: https://www.riverton.gov/pd
  - id: fire
    name: Fire
    timeZone: America/Chicago
    officialHosts:
      - fire.riverton.gov
    pages:
      - url: https://fire.riverton.gov/
`);
      expect(warnings[0]).toMatchObject({
        line: 2,
        says: 'https://x.com/rivertonpd is in the inventory already, as page “x-rivertonpd”; it was left as it is.',
      });
    });

    it('needs no agency column where there is one agency', () => {
      const { added, yaml } = imported('URL\nhttps://www.riverton.gov/a\n', { into });
      expect(added).toEqual({ agencies: 0, pages: 1 });
      expect(yaml).toContain('- url: https://www.riverton.gov/a');
    });

    it('is left alone when it is wrong itself', () => {
      expect(
        told('URL\nhttps://a.gov', { into: { file: 'my.yaml', text: 'agencies: []' } }),
      ).toContain('my.yaml, line 1 (agencies)');
    });

    it('is left alone when an agency that has its id is meant by another name', () => {
      expect(told('Agency,Agency id,URL\nAnother,pd,https://a.gov/x\n', { ...ZONE, into })).toBe(
        'no problem',
      );
    });

    it('knows the policy’s own items in its waivers', () => {
      const text = `${into.text}      - {url: https://riverton.gov/w, waivers: [{item: crisis-line, reason: r, approvedBy: c, until: 2027-01-01}]}\n`;
      const table = 'Agency,URL\nRiverton PD,https://riverton.gov/a\nFire,https://fire.gov/\n';
      const options = { ...ZONE, into: { file: 'my.yaml', text } };
      expect(told(table, options)).toContain('There is no item “crisis-line” to waive');
      expect(imported(table, { ...options, policyItems: ['crisis-line'] }).added).toEqual({
        agencies: 1,
        pages: 2,
      });
    });

    it('may be one whose agencies or pages are a reference', () => {
      const text =
        'agencies:\n  - {id: a, name: A, officialHosts: a.gov, timeZone: UTC, pages: &p []}\n  - {id: b, name: B, officialHosts: b.gov, timeZone: UTC, pages: *p}\n';
      expect(told('Agency,URL\nB,https://b.gov/', { into: { file: 'my.yaml', text } })).toContain(
        'is a reference',
      );
    });
  });

  it('is read back as it was imported, whatever stands in the cells', () => {
    const cell = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((one) =>
        /^[^\p{Cc}\p{Cs}\u2028\u2029\uFEFF]*[\p{L}\p{N}][^\p{Cc}\p{Cs}\u2028\u2029\uFEFF]*$/u.test(
          one,
        ),
      );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const lines = rows.map(([owner, purpose], n) =>
          ['A', `https://a.gov/${n}`, owner, purpose].map(quoted).join(','),
        );
        const { yaml, inventory } = imported(`Agency,URL,Owner,Purpose\n${lines.join('\n')}`);
        expect(inventory.pages.map(({ owner, purpose }) => [owner?.name, purpose])).toEqual(
          rows.map((row) => row.map((value) => fold(value))),
        );
        expect(readInventory(yaml, 'f')).toMatchObject({ ok: true, value: inventory });
      }),
    );
  });

  it('answers any text with an inventory or with problems', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom('Agency,URL', ',', '"', '\n', ';', '\t', 'A,https://a.gov', '\r'),
            fc.string(),
          ),
          { maxLength: 10 },
        ),
        (pieces) => {
          const result = importCsv(pieces.join(''), 'f', ZONE);
          expect(result.ok || result.problems.length > 0).toBe(true);
        },
      ),
    );
  });
});
