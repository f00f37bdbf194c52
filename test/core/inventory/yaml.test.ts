import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agencySchema, pageSchema } from '../../../core/inventory/schema.ts';
import { readInventory } from '../../../core/inventory/yaml.ts';
import { formatProblems } from '../../../core/problem.ts';

const GOOD = `# The pages of Riverton
agencies:
  - id: riverton-pd
    name: Riverton Police Department
    alsoKnownAs: [Riverton PD, RPD]
    officialHosts: [https://www.Riverton.gov/, riverton-alerts.org]
    timeZone: america/chicago
    recipients: chief@riverton.gov
    pages:
      - facebook.com/RivertonPD
      - url: https://www.riverton.gov/
        owner: Jane Doe
      - url: https://police.riverton.gov/social-media-policy
        owner: { name: J. Roe, email: j.roe@riverton.gov }
        purpose: News
        openedOn: 2019-04-01
        reviewOn: 2027-01-05T00:00:00Z
        language: en-US
      - platform: facebook
        url: http://127.0.0.1:4000/riverton
        skip: A preview
        waivers:
          - item: emergency-note
            reason: No room
            approvedBy: Chief
            until: 2027-06-30
      - url: https://www.riverton.gov/news
        id: news
        kind: policy-page
        owner:
        purpose: ""
`;

function read(text: string, policyItems?: string[]) {
  return readInventory(text, 'my.yaml', policyItems === undefined ? {} : { policyItems });
}

function valueOf(text: string) {
  const result = read(text);
  if (!result.ok) throw new Error(formatProblems(result.problems));
  return result.value;
}

function problemsOf(text: string, policyItems?: string[]) {
  const result = read(text, policyItems);
  return result.ok ? [] : result.problems;
}

/** An inventory of one agency with these fields and pages. */
function agency(fields: string, pages = '[]') {
  return `agencies:\n  - id: a\n    name: A\n    officialHosts: a.gov\n    timeZone: UTC\n${fields}    pages: ${pages}\n`;
}

describe('readInventory', () => {
  it('fills in every default', () => {
    const { agencies, pages } = valueOf(GOOD);
    expect(agencies).toEqual([
      {
        id: 'riverton-pd',
        name: 'Riverton Police Department',
        alsoKnownAs: ['Riverton PD', 'RPD'],
        country: 'US',
        emergencyNumber: '911',
        officialHosts: ['www.riverton.gov', 'riverton-alerts.org'],
        timeZone: 'America/Chicago',
        recipients: ['chief@riverton.gov'],
      },
    ]);
    expect(pages.map(({ id, platform, kind, url }) => [id, platform, kind, url])).toEqual([
      ['facebook-rivertonpd', 'facebook', 'profile', 'https://www.facebook.com/rivertonpd'],
      ['website-home', 'website', 'home', 'https://www.riverton.gov/'],
      [
        'website-police-riverton-gov-social-media-policy',
        'website',
        'policy-page',
        'https://police.riverton.gov/social-media-policy',
      ],
      ['facebook-riverton', 'facebook', 'profile', 'http://127.0.0.1:4000/riverton'],
      ['news', 'website', 'policy-page', 'https://www.riverton.gov/news'],
    ]);
    expect(pages[1]?.owner).toEqual({ name: 'Jane Doe' });
    expect(pages[2]).toMatchObject({
      owner: { name: 'J. Roe', email: 'j.roe@riverton.gov' },
      openedOn: '2019-04-01',
      reviewOn: '2027-01-05',
      language: 'en',
    });
    expect(pages[3]).toMatchObject({
      skip: 'A preview',
      waivers: [{ item: 'emergency-note', until: '2027-06-30' }],
    });
    expect(pages[4]).not.toHaveProperty('purpose');
  });

  it('gives what the schemas of the product accept', () => {
    const { agencies, pages } = valueOf(GOOD);
    for (const one of agencies) expect(agencySchema.parse(one)).toEqual(one);
    for (const page of pages) expect(pageSchema.safeParse(page).success).toBe(true);
  });

  it.each([
    ['country: us', 'US', '911'],
    ['country: USA', 'US', '911'],
    ['country: Canada', 'CA', '911'],
    ['country: MX', 'MX', '911'],
    ['country: GB', 'GB', '999'],
    ['country: UK', 'GB', '999'],
    ['country: Ireland', 'IE', '112'],
    ['country: AU', 'AU', '000'],
    ['country: NZ', 'NZ', '111'],
    ['country: NO', 'NO', '112'],
    ['country: FR', 'FR', '112'],
    ['country: JP\n    emergencyNumber: 110', 'JP', '110'],
    ['country: AU\n    emergencyNumber: 000', 'AU', '000'],
    ['emergencyNumber: 9-1-1', 'US', '911'],
  ])('%s', (fields, country, number) => {
    expect(valueOf(agency(`    ${fields}\n`)).agencies[0]).toMatchObject({
      country,
      emergencyNumber: number,
    });
  });

  it('asks for the number of a country that has several or is not known', () => {
    const [problem] = problemsOf(agency('    country: JP\n'));
    expect(problem).toMatchObject({ line: 6, field: 'agencies[0].country' });
    expect(problem?.says).toContain('JP');
    expect(problem?.remedy).toContain('emergencyNumber: 112');
  });

  it.each(['EU', 'Narnia', 'XX', 'ZZ', '1'])('does not know the country %s', (country) => {
    expect(problemsOf(agency(`    country: ${country}\n`))).toHaveLength(1);
  });

  it.each([
    ['Eastern', 'America/New_York'],
    ['EST', 'America/New_York'],
    ['Pacific Time', 'America/Los_Angeles'],
    ['America/Chicgo', 'America/Chicago'],
    ['GMT+5', undefined],
    ['+05:00', undefined],
    ['Mars/Olympus', undefined],
  ])('refuses the time zone %s', (zone, meant) => {
    const [problem, ...others] = problemsOf(agency('').replace('UTC', zone));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ line: 5, field: 'agencies[0].timeZone' });
    expect(problem?.remedy).toContain(meant ?? 'America/Chicago');
  });

  it.each(['gov', 'github.io', 'co.uk', 'a b.gov', 'x@a.gov', 'intranet', 'https://'])(
    'refuses the official host %s',
    (host) => {
      const [problem, ...others] = problemsOf(agency('').replace('a.gov', `["${host}"]`));
      expect(others).toEqual([]);
      expect(problem?.field).toBe('agencies[0].officialHosts[0]');
    },
  );

  it.each(['localhost', '127.0.0.1', 'http://127.0.0.1:4000/'])(
    'accepts the preview host %s',
    (host) => {
      expect(valueOf(agency('').replace('a.gov', host)).agencies[0]?.officialHosts).toEqual([
        host.includes('127') ? '127.0.0.1' : 'localhost',
      ]);
    },
  );

  it.each([
    ['1/15/2027', '2027-01-15'],
    ['13/15/2027', '2027-01-31'],
    ['2027-02-30', '2027-01-31'],
    ['soon', '2027-01-31'],
  ])('refuses the day %s', (day, example) => {
    const [problem] = problemsOf(agency('', `[{url: https://a.gov/, reviewOn: ${day}}]`));
    expect(problem?.says).toBe(`“${day}” is not a day.`);
    expect(problem?.remedy).toContain(example);
  });

  it('knows the policy’s own items in waivers', () => {
    const page =
      '[{url: https://a.gov/, waivers: [{item: crisis-line, reason: r, approvedBy: c, until: 2027-01-01}]}]';
    expect(problemsOf(agency('', page))[0]?.says).toBe('There is no item “crisis-line” to waive.');
    expect(problemsOf(agency('', page), ['crisis-line'])).toEqual([]);
  });

  it('warns of an agency without pages and of a site that is not the agency’s', () => {
    const result = read(
      `${agency('', '[https://www.a.gov/, https://b.gov/, https://nota.gov/]')}  - {id: b, name: B, officialHosts: b.gov, timeZone: UTC, pages: []}\n`,
    );
    expect(result.ok && result.warnings.map(({ line, says }) => [line, says])).toEqual([
      [6, 'b.gov is not among the official hosts of A (a.gov).'],
      [6, 'nota.gov is not among the official hosts of A (a.gov).'],
      [7, 'B has no pages, so nothing of it is audited.'],
    ]);
  });

  it('reads anchors, Windows line ends and a byte order mark', () => {
    const text = `\uFEFF${GOOD.replaceAll('\n', '\r\n')}`;
    expect(valueOf(text)).toEqual(valueOf(GOOD));
    const anchored = agency(
      '',
      '[{url: https://a.gov/x, owner: &jane {name: Jane}}, {url: https://a.gov/y, owner: *jane}]',
    );
    expect(valueOf(anchored).pages.map(({ owner }) => owner)).toEqual([
      { name: 'Jane' },
      { name: 'Jane' },
    ]);
  });

  it('reads 5,000 pages in about half a second of computing, and as many problems', () => {
    const entries = Array.from(
      { length: 5_000 },
      (_, n) =>
        `      - url: https://www.a.gov/p${n}\n        owner: { name: Jane Doe, email: jane@a.gov }\n        reviewOn: 2027-01-31\n`,
    );
    const text = `${agency('', '').trimEnd()}\n${entries.join('')}`;
    const wrong = text.replaceAll('2027-01-31', 'soon').replaceAll(/p\d+\n/g, 'p\n');
    // Processor time, because other work may be waiting for the same processors; a slow step would be far above it.
    const start = process.cpuUsage();
    expect(valueOf(text).pages).toHaveLength(5_000);
    expect(problemsOf(wrong)).toHaveLength(5_001);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(15);
  });

  it('answers every text with an inventory or with problems', () => {
    const line = fc.constantFrom(
      'agencies:',
      '  - id: a',
      '    name: A',
      '    pages:',
      '      - https://a.gov',
      '    officialHosts: [a.gov]',
      '    timeZone: UTC',
      '\t- x',
      '- &a *a',
      '? x',
      '{',
      ']',
      '"',
      '|',
      '#',
      '---',
      '!!js x',
      '<<: *a',
      '    url: [',
      'agencies: {}',
      'agencies: [1]',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string()), { maxLength: 12 }), (lines) => {
        const result = read(lines.join('\n'));
        if (result.ok) return;
        expect(result.problems.length).toBeGreaterThan(0);
        for (const problem of result.problems) {
          expect(problem.says).toMatch(/\S/);
          expect(problem.remedy).toMatch(/\S/);
          expect(problem.line ?? 1).toBeLessThanOrEqual(lines.join('\n').split('\n').length);
        }
      }),
      { numRuns: 400 },
    );
  });
});
