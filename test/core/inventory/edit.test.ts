import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addAgencies, addPage, addPages, addWaiver } from '../../../core/inventory/edit.ts';
import { starterInventory } from '../../../core/inventory/starter.ts';
import { readInventory } from '../../../core/inventory/yaml.ts';
import { formatProblems, type Parsed } from '../../../core/problem.ts';

const TEXT = `# The pages of two agencies
agencies:
- id: pd   # police
  name: Police
  officialHosts: [pd.gov]
  timeZone: UTC
  pages:
    # the first
    - https://www.facebook.com/riverton   # fb

    - url:   https://x.com/riverton  # x
      purpose: |
        long
        text
      # said of x

# the fire department
- id: fd
  name: Fire
  officialHosts: [fd.gov]
  timeZone: UTC
  pages: []   # none yet
# the end`;

const WAIVER = {
  item: 'emergency-note',
  reason: 'No room: at all',
  approvedBy: 'Chief',
  until: '2027-06-30',
};

function text(result: Parsed<string>): string {
  if (!result.ok) throw new Error(formatProblems(result.problems));
  return result.value;
}

function told(result: Parsed<string>): string {
  return result.ok ? 'no problem' : formatProblems(result.problems);
}

function pages(yaml: string) {
  const result = readInventory(yaml, 'f');
  if (!result.ok) throw new Error(formatProblems(result.problems));
  return result.value.pages;
}

/** The lines that were added; fails when a line that was there is gone or changed. */
function addedLines(before: string, after: string): string[] {
  const rest = after.split('\n');
  for (const line of before.split('\n')) {
    const at = rest.indexOf(line);
    expect(at, `line kept: ${line}`).not.toBe(-1);
    rest.splice(at, 1);
  }
  return rest;
}

describe('addPage', () => {
  it('writes a page below the last one and its comments', () => {
    const after = text(
      addPage(TEXT, {
        file: 'f',
        agencyId: 'pd',
        page: { url: 'https://www.pd.gov/', owner: { name: 'J: D' } },
      }),
    );
    expect(addedLines(TEXT, after)).toEqual([
      '    - url: https://www.pd.gov/',
      '      owner:',
      '        name: "J: D"',
    ]);
    expect(after).toContain('      # said of x\n    - url: https://www.pd.gov/\n');
    expect(pages(after).map(({ id }) => id)).toEqual([
      'facebook-riverton',
      'x-riverton',
      'website-home',
    ]);
  });

  it('begins the list of an agency that has none', () => {
    const after = text(
      addPage(TEXT, { file: 'f', agencyId: 'fd', page: { url: 'https://www.fd.gov/' } }),
    );
    expect(after).toContain('  pages:    # none yet\n    - url: https://www.fd.gov/\n# the end');
    expect(pages(after)).toHaveLength(3);
  });

  it.each([
    ['a list in brackets', '[https://pd.gov/a, {url: https://pd.gov/b}]'],
    ['an empty list in brackets', '[]'],
    ['lines at the end of the file', '\n    - https://pd.gov/a'],
    ['lines and a line end', '\n    - https://pd.gov/a\n'],
    [
      'wide indentation',
      '\n      -   https://pd.gov/a\n      -   url: https://pd.gov/b\n          purpose: x\n',
    ],
    [
      'a folded value',
      '\n      - url: https://pd.gov/a\n        purpose: >-\n          one\n          two\n\n\n',
    ],
  ])('adds to %s', (_name, list) => {
    const before = `agencies:\n  - id: pd\n    name: P\n    officialHosts: pd.gov\n    timeZone: UTC\n    pages: ${list}`;
    for (const original of [before, before.replaceAll('\n', '\r\n'), `\uFEFF${before}`]) {
      const after = text(
        addPages(original, {
          file: 'f',
          pages: [{ url: 'https://pd.gov/c', purpose: 'a, b' }, { url: 'https://pd.gov/d' }],
        }),
      );
      const old = pages(original);
      expect(pages(after).slice(0, old.length)).toEqual(old);
      expect(pages(after).slice(old.length)).toMatchObject([
        { url: 'https://pd.gov/c', purpose: 'a, b' },
        { url: 'https://pd.gov/d' },
      ]);
      if (original.includes('\r\n')) expect(after.replaceAll('\r\n', '')).not.toContain('\n');
    }
  });

  it('adds to an agency that is written in braces', () => {
    const before = 'agencies: [{id: pd, name: P, officialHosts: pd.gov, timeZone: UTC, pages: []}]';
    const after = text(addPage(before, { file: 'f', page: { url: 'https://pd.gov/c' } }));
    expect(after).toContain('pages: [ { url: https://pd.gov/c } ]}]');
    expect(pages(after)).toHaveLength(1);
  });

  it('keeps the ids of the pages that are there', () => {
    const one = text(
      addPage(TEXT, { file: 'f', agencyId: 'pd', page: { url: 'https://pd.gov/a-b' } }),
    );
    const two = text(
      addPage(one, { file: 'f', agencyId: 'pd', page: { url: 'https://pd.gov/a/b' } }),
    );
    const [old, added] = pages(two).slice(-2);
    expect(old?.id).toBe('website-a-b');
    expect(added?.id).toMatch(/^website-a-b-[a-z0-9]{10}$/);
    expect(two).toContain(`id: ${added?.id}`);
  });

  it('keeps long comments with what they are about', () => {
    const comment = `      # ${'long '.repeat(1000)}\n`;
    const before = TEXT.replace('      # said of x\n', comment.repeat(3));
    const after = text(
      addPage(before, { file: 'f', agencyId: 'pd', page: { url: 'https://pd.gov/' } }),
    );
    expect(after).toContain(`${comment}    - url: https://pd.gov/\n`);
  });

  it('knows the policy’s own items in waivers that are there', () => {
    const own = TEXT.replace(
      'pages: []',
      'pages: [{url: https://fd.gov, waivers: [{item: own-one, reason: r, approvedBy: c, until: 2027-01-01}]}]',
    );
    const page = { url: 'https://fd.gov/x' };
    expect(told(addPage(own, { file: 'f', agencyId: 'fd', page }))).toContain('no item “own-one”');
    expect(told(addPage(own, { file: 'f', agencyId: 'fd', page, policyItems: ['own-one'] }))).toBe(
      'no problem',
    );
  });

  it('says what stands in the way, and changes nothing', () => {
    const page = { url: 'https://www.pd.gov/' };
    expect(told(addPage(TEXT, { file: 'f', page }))).toBe(
      'f\n  The inventory has several agencies.\n  → Say which agency: pd, fd.',
    );
    expect(told(addPage(TEXT, { file: 'f', agencyId: 'ems', page }))).toContain(
      'There is no agency “ems”',
    );
    expect(
      told(
        addPage(TEXT, {
          file: 'f',
          agencyId: 'fd',
          page: { url: 'http://m.facebook.com/Riverton/about' },
        }),
      ),
    ).toBe(
      'f, line 9\n  http://m.facebook.com/Riverton/about is in the inventory already, as page “facebook-riverton” of “pd”.\n  → Nothing needs to be added. Change that entry if it is out of date.',
    );
    expect(
      told(
        addPage(TEXT, {
          file: 'f',
          agencyId: 'fd',
          page: { url: 'https://x.com/search', reviewOn: 'soon' },
        }),
      ),
    ).toMatch(
      /^f \(url\)\n {2}“https:\/\/x.com\/search” is a search on X[^]*f \(reviewOn\)\n {2}“soon” is not a day/,
    );
    expect(told(addPage('agencies: []', { file: 'f', page }))).toContain('“agencies” is empty');
  });

  it('leaves references to be changed by hand', () => {
    const before =
      'agencies:\n  - {id: a, name: A, officialHosts: a.gov, timeZone: UTC, pages: &p [https://a.gov/x]}\n  - {id: b, name: B, officialHosts: b.gov, timeZone: UTC, pages: []}\n';
    const shared = before.replace(
      'id: b, name: B, officialHosts: b.gov, timeZone: UTC, pages: []',
      'id: b, name: B, officialHosts: b.gov, timeZone: UTC, pages: &q []}\n  - {id: c, name: C, officialHosts: c.gov, timeZone: UTC, pages: *q',
    );
    expect(
      told(addPage(shared, { file: 'f', agencyId: 'c', page: { url: 'https://c.gov/' } })),
    ).toContain('is a reference (“*name”)');
  });

  it('reads back as what was there and what was added, whatever the words', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((one) => /[\p{L}\p{N}]/u.test(one) && !/[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/u.test(one));
    fc.assert(
      fc.property(words, fc.constantFrom('pd', 'fd'), (purpose, agencyId) => {
        const after = text(
          addPage(TEXT, { file: 'f', agencyId, page: { url: 'https://pd.gov/new', purpose } }),
        );
        expect(pages(after)).toHaveLength(3);
        expect(pages(after).find(({ url }) => url === 'https://pd.gov/new')?.purpose).toBe(
          purpose.trim(),
        );
        expect(
          addedLines(agencyId === 'fd' ? TEXT.replace('[]', '') : TEXT, after).join('\n'),
        ).toContain('https://pd.gov/new');
      }),
    );
  });
});

describe('addAgencies', () => {
  const agencies = [
    { id: 'ems', name: 'EMS', officialHosts: 'ems.gov', timeZone: 'UTC', pages: [] },
  ];

  it('writes agencies below the last one, in its indentation', () => {
    const after = text(addAgencies(TEXT.replace('# the end', ''), { file: 'f', agencies }));
    expect(after).toContain('- id: ems\n  name: EMS\n');
    expect(readInventory(after, 'f')).toMatchObject({
      ok: true,
      value: { agencies: [{}, {}, { id: 'ems' }] },
    });
  });

  it('says what stands in the way', () => {
    expect(told(addAgencies('agencies: []', { file: 'f', agencies }))).toContain(
      '“agencies” is empty',
    );
    expect(
      told(addAgencies(TEXT, { file: 'f', agencies: [{ ...agencies[0]!, id: 'pd' }] })),
    ).toContain('2 agencies have the id “pd”');
  });
});

describe('addWaiver', () => {
  it('opens a page that is only an address', () => {
    const after = text(addWaiver(TEXT, { file: 'f', page: 'facebook-riverton', waiver: WAIVER }));
    expect(after).toContain(`    - url: https://www.facebook.com/riverton   # fb
      waivers:
        - item: emergency-note
          reason: "No room: at all"
          approvedBy: Chief
          until: 2027-06-30

    - url:   https://x.com/riverton  # x`);
    expect(pages(after)[0]?.waivers).toEqual([WAIVER]);
  });

  it('adds a second one, and replaces one for the same item', () => {
    let after = text(addWaiver(TEXT, { file: 'f', page: 'x-riverton', waiver: WAIVER }));
    after = text(
      addWaiver(after, {
        file: 'f',
        page: 'x-riverton',
        waiver: { ...WAIVER, item: 'website-link' },
      }),
    );
    after = text(
      addWaiver(after, {
        file: 'f',
        page: 'pd/x-riverton',
        waiver: { ...WAIVER, until: '2028-01-01' },
      }),
    );
    expect(pages(after)[1]?.waivers).toEqual([
      { ...WAIVER, until: '2028-01-01' },
      { ...WAIVER, item: 'website-link' },
    ]);
    expect(addedLines(TEXT, after)).toHaveLength(9);
  });

  it.each([
    'pages: [https://x.com/riverton, https://x.com/other]',
    'pages: [{url: https://x.com/riverton}, https://x.com/other]',
    'pages: [{url: https://x.com/riverton, waivers: []}]',
    'pages: [{url: https://x.com/riverton, waivers: [{item: website-link, reason: r, approvedBy: b, until: 2027-01-01}]}]',
    'pages: [{url: https://x.com/riverton, waivers: [{item: emergency-note, reason: r, approvedBy: b, until: 2027-01-01}]}]',
    'pages:\n      - url: https://x.com/riverton\n        waivers: [] # none\n        purpose: p',
    'pages:\n      - url: https://x.com/riverton\n        waivers:\n        - item: emergency-note\n          reason: r\n          approvedBy: b\n          until: 2027-01-01 # soon over\n        purpose: p',
  ])('%s', (list) => {
    const before = `agencies:\n  - id: pd\n    name: P\n    officialHosts: pd.gov\n    timeZone: UTC\n    ${list}\n`;
    const after = text(addWaiver(before, { file: 'f', page: 'x-riverton', waiver: WAIVER }));
    const own = pages(after).find(({ id }) => id === 'x-riverton');
    expect(own?.waivers.find(({ item }) => item === 'emergency-note')).toEqual(WAIVER);
    const kept = pages(before)
      .find(({ id }) => id === 'x-riverton')
      ?.waivers.filter(({ item }) => item !== 'emergency-note');
    expect(own?.waivers.filter(({ item }) => item !== 'emergency-note')).toEqual(kept);
  });

  it('says what is wrong, and changes nothing', () => {
    expect(
      told(
        addWaiver(TEXT, {
          file: 'f',
          page: 'x-riverton',
          waiver: { ...WAIVER, item: 'emergency-not', until: 'soon' },
        }),
      ),
    ).toBe(
      'f (item)\n  There is no item “emergency-not” to waive.\n  → Did you mean “emergency-note”? The items are: purpose-statement, maintained-by-agency, not-monitored-disclaimer, emergency-note, visitor-opinions-note, public-disclosure-notice, website-link, contact-information, comment-policy, removal-policy.\n\nf (until)\n  “soon” is not a day.\n  → Write year, month and day, for example: 2027-01-31',
    );
    expect(told(addWaiver(TEXT, { file: 'f', page: 'x-nobody', waiver: WAIVER }))).toContain(
      'There is no page “x-nobody” in the inventory.\n  → Pages are named agency/page: pd/',
    );
    // A wrong page hides nothing else.
    expect(told(addWaiver(TEXT, { file: 'f', page: 'pd/x-rivertn', waiver: { ...WAIVER, until: 'soon' } }))).toBe(
      'f\n  There is no page “pd/x-rivertn” in the inventory.\n  → Did you mean pd/x-riverton?\n\nf (until)\n  “soon” is not a day.\n  → Write year, month and day, for example: 2027-01-31',
    ); // prettier-ignore
    const twice = TEXT.replace('pages: []', 'pages: [{url: https://x.com/fire, id: x-riverton}]');
    expect(told(addWaiver(twice, { file: 'f', page: 'x-riverton', waiver: WAIVER }))).toBe(
      'f\n  “x-riverton” is the name of several pages: pd/x-riverton, fd/x-riverton.\n  → Name the agency too.',
    );
    expect(told(addWaiver('', { file: 'f', page: 'x', waiver: WAIVER }))).toContain(
      'The file is empty',
    );
  });

  it('knows the policy’s own items', () => {
    const waiver = { ...WAIVER, item: 'crisis-line' };
    const addition = { file: 'f', page: 'x-riverton', waiver, policyItems: ['crisis-line'] };
    expect(text(addWaiver(TEXT, addition))).toContain('item: crisis-line');
  });

  it.each([
    '- &p https://x.com/riverton',
    '- &p\n        url: https://x.com/riverton\n        waivers: [*w]',
    '- url: https://x.com/riverton\n        waivers:\n          - &v\n            item: emergency-note\n            reason: r\n            approvedBy: b\n            until: 2027-01-01',
  ])('leaves what has an anchor to be changed by hand: %s', (entry) => {
    const before = `agencies:\n  - id: pd\n    name: P\n    officialHosts: pd.gov\n    timeZone: UTC\n    pages:\n      - url: https://pd.gov/\n        waivers: [&w {item: website-link, reason: r, approvedBy: b, until: 2027-01-01}]\n      ${entry}\n`;
    const waiver = addWaiver(before, { file: 'f', page: 'x-riverton', waiver: WAIVER });
    if (entry.includes('[*w]')) expect(pages(text(waiver))[1]?.waivers).toHaveLength(2);
    else expect(told(waiver)).toContain('cannot be changed from here');
    const page = addPage(before, { file: 'f', page: { url: 'https://pd.gov/new' } });
    if (entry.startsWith('- &p')) expect(told(page)).toContain('cannot be changed from here');
    else expect(pages(text(page))).toHaveLength(3);
  });

  it('leaves a page that is a reference to be changed by hand', () => {
    const shared =
      'agencies:\n  - {id: a, name: A, officialHosts: a.gov, timeZone: UTC, pages: [{url: https://a.gov/x, waivers: &w []}, {url: https://a.gov/y, waivers: *w}]}\n';
    expect(told(addWaiver(shared, { file: 'f', page: 'website-y', waiver: WAIVER }))).toContain(
      'is a reference (“*name”)',
    );
  });
});

describe('starterInventory', () => {
  it('is valid as it stands, and explains itself', () => {
    const yaml = starterInventory({
      agency: 'Riverton: Police "Dept"',
      website: 'www.Riverton.gov/police',
      timeZone: 'America/Chicago',
      owner: { name: 'Jane # Doe', email: 'jane@riverton.gov' },
      pages: ['https://x.com/rivertonpd', 'http://127.0.0.1:4000/a'],
    });
    const result = readInventory(yaml, 'f');
    expect(result).toMatchObject({
      ok: true,
      warnings: [{ says: expect.stringContaining('127.0.0.1') }],
    });
    if (!result.ok) return;
    expect(result.value.agencies[0]).toMatchObject({
      id: 'riverton-police-dept',
      name: 'Riverton: Police "Dept"',
      officialHosts: ['www.riverton.gov'],
    });
    expect(result.value.pages.map(({ url }) => url)).toEqual([
      'https://www.riverton.gov/police',
      'https://x.com/rivertonpd',
      'http://127.0.0.1:4000/a',
    ]);
    expect(result.value.pages[0]?.owner).toEqual({
      name: 'Jane # Doe',
      email: 'jane@riverton.gov',
    });
    expect(yaml).toMatch(/^# The public pages of your agency\./);
  });

  it('leaves what it was not told to the reader', () => {
    const yaml = starterInventory({
      agency: '警察',
      website: 'https://keisatsu.gov/',
      timeZone: 'Nowhere',
      country: 'Q',
      owner: { name: 'J' },
    });
    const result = readInventory(yaml, 'f');
    expect(result.ok ? [] : result.problems.map(({ field }) => field)).toEqual([
      'agencies[0].country',
      'agencies[0].timeZone',
    ]);
    expect(yaml).toContain('- id: agency\n');
    const odd = starterInventory({ agency: 'A', website: 'nowhere', timeZone: 'UTC' });
    expect(readInventory(odd, 'f').ok).toBe(false);
  });
});
