// Ways in as people write them: what is taken over, what is refused and how it is said.
import { describe, expect, it } from 'vitest';
import { importCsv } from '../../../core/inventory/csv.ts';
import { listInventory, listingTable } from '../../../core/inventory/listing.ts';
import { PLATFORMS } from '../../../core/inventory/schema.ts';
import { waysInForm } from '../../../core/inventory/ways-form.ts';
import { readInventory } from '../../../core/inventory/yaml.ts';

function inventory(agency: string, page = ''): string {
  return `agencies:
  - id: riverton-pd
    name: Riverton Police Department
    officialHosts: [www.riverton.gov]
    timeZone: America/Chicago
${agency}    pages:
      - url: https://x.com/rivertonpd
${page}      - url: https://www.linkedin.com/company/rivertonpd
`;
}

function problemsOf(text: string) {
  const read = readInventory(text, 'inventory.yaml');
  return (read.ok ? read.warnings : read.problems).map(
    ({ line, field, says, remedy }) => `${line} ${field}: ${says} ${remedy}`,
  );
}

function table(rows: string) {
  const text = `Agency,Official website,URL,Way in,Way in reason\n${rows}`;
  const read = importCsv(text, 'pages.csv', { timeZone: 'America/Chicago' });
  const problems = read.ok ? [] : read.problems.map(({ field, says }) => `${field}: ${says}`);
  return { problems, pages: read.ok ? read.value.inventory.pages : [] };
}

describe('ways in of an inventory', () => {
  it('stand for an agency and a platform, and for a page', () => {
    const text = inventory(
      '    submissionDays: 60\n    waysIn:\n      x: { way: submitted, reason: We do not pay }\n',
      '        wayIn: { way: api, reason: Paid for by the city }\n',
    );
    const read = readInventory(text, 'inventory.yaml');
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.warnings).toEqual([]);
    expect(read.value.agencies[0]).toMatchObject({
      submissionDays: 60,
      waysIn: { x: { way: 'submitted', reason: 'We do not pay' } },
    });
    expect(read.value.pages[0]?.wayIn).toEqual({ way: 'api', reason: 'Paid for by the city' });
    const rows = listInventory(read.value, '2026-11-21');
    expect(listingTable(rows).lines[0]?.at(-1)).toBe('api: Paid for by the city');
  });

  it('are left out of what is stored where nobody wrote them', () => {
    const read = readInventory(inventory(''), 'inventory.yaml');
    expect(read.ok && Object.keys(read.value.agencies[0] ?? {})).not.toContain('waysIn');
  });

  it('may be named for every platform', () => {
    expect(Object.keys(waysInForm.shape).toSorted()).toEqual([...PLATFORMS].toSorted());
  });

  it.each([
    [
      '    waysIn:\n      x: { way: submitted }\n',
      /7 agencies\[0\]\.waysIn\.x\.reason: “reason” is missing\. Add it, for example:/,
    ],
    [
      '    waysIn:\n      x: { way: manual, reason: We bring it }\n',
      /waysIn\.x\.way: “way” cannot be “manual”\..*It can be: crawl, api, connect, submitted\./,
    ],
    [
      '    waysIn:\n      twitter: { way: submitted, reason: We bring it }\n',
      /“twitter” is not a field of a list of ways in\. .*x/,
    ],
    [
      '    waysIn:\n      linkedin: { way: api, reason: We have a key }\n',
      /waysIn\.linkedin\.way: “api” is no way in to pages on LinkedIn\. It can be: submitted, crawl\./,
    ],
    [
      '    submissionDays: 0\n',
      /6 agencies\[0\]\.submissionDays: “0” is not a number of days from 1 to 366\. Write whole days/,
    ],
    ['    submissionDays: a month\n', /“a month” is not a number of days/],
  ])('%j is refused in plain words', (agency, says) => {
    expect(problemsOf(inventory(agency)).join('\n')).toMatch(says);
  });

  it('of a page that its platform does not have is refused', () => {
    const text = inventory('', '        wayIn: { way: connect, reason: We have a token }\n');
    expect(problemsOf(text)).toEqual([
      '8 agencies[0].pages[0].wayIn.way: “connect” is no way in to pages on X. It can be: api, submitted, crawl.',
    ]);
  });

  it('that the platform’s terms forbid is allowed with a warning', () => {
    const page = '        wayIn: { way: crawl, reason: Permitted in writing on 2026-05-01 }\n';
    const agency = '    waysIn:\n      linkedin: { way: crawl, reason: Permitted in writing }\n';
    const warnings = problemsOf(inventory(agency, page));
    expect(warnings).toHaveLength(2);
    expect(warnings[0]).toMatch(
      /^7 agencies\[0\]\.waysIn\.linkedin\.way: Pages on LinkedIn would be visited/,
    );
    expect(warnings[1]).toMatch(
      /^10 agencies\[0\]\.pages\[0\]\.wayIn\.way: Pages on X would be visited.* permitted it in writing/,
    );
  });
});

describe('ways in of a table', () => {
  it('stand in two columns', () => {
    const { pages, problems } = table(
      'Riverton PD,www.riverton.gov,https://x.com/rivertonpd,Submitted,We do not pay\n',
    );
    expect(problems).toEqual([]);
    expect(pages[0]?.wayIn).toEqual({ way: 'submitted', reason: 'We do not pay' });
  });

  it('that lack a part are told by the column', () => {
    const row = 'Riverton PD,www.riverton.gov,https://x.com/rivertonpd';
    expect(table(`${row},submitted,\n`).problems).toEqual([
      'column “Way in reason”: “reason” is missing.',
    ]);
    expect(table(`${row},manual,We bring it\n`).problems).toEqual([
      'column “Way in”: “way” cannot be “manual”.',
    ]);
  });
});
