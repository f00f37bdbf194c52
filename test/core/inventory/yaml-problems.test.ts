import { describe, expect, it } from 'vitest';
import { readInventory } from '../../../core/inventory/yaml.ts';
import { byLine, formatProblems } from '../../../core/problem.ts';
import { processorMs } from '../../support/processor-time.ts';

function told(text: string): string {
  const result = readInventory(text, 'my.yaml');
  return result.ok ? 'no problem' : formatProblems(result.problems);
}

const WRONG = `agencies:
  - id: Riverton PD
    nmae: Riverton Police
    officialHosts: [gov, github.io]
    timeZone: EST
    country: Narnia
    recipients: [chief@, "not an address"]
    pages:
      - url: https://www.facebook.com/RivertonPD
        platfrom: facebook
        owner: { email: jane }
        reviewOn: 1/15/2027
        language: klingon!
        kind: prfile
        skip: "!"
        waivers:
          - item: emergncy-note
            until: 2027-02-30
      - https://m.facebook.com/Riverton.PD/about
      - url: [a]
      - platform: x
        url: https://www.riverton.gov
      -
      - link: https://x.com/riverton
  - hello
  - id: fire
    name: Fire
    emergencyNumber: soon
    officialHosts: []
    timeZone: Asia/Tokio
    pages: https://x.com/rivertonfire
  - id: fire
    name: Fire again
    officialHosts: fire.gov
    timeZone: UTC
    pages:
      - { url: "https://fire.gov/a", id: one }
      - { url: "https://fire.gov/b", id: one }
contact: me
`;

describe('the problems of an inventory', () => {
  it('are named all at once, in plain words, with line and remedy', () => {
    expect(told(WRONG)).toBe(`my.yaml, line 2 (agencies[0].id)
  “Riverton PD” cannot be an id.
  → Use small letters, digits and single hyphens, for example: riverton-pd

my.yaml, line 2 (agencies[0].name)
  “name” is missing.
  → Add it, for example:  name: Riverton Police Department

my.yaml, line 3 (agencies[0].nmae)
  “nmae” is not a field of an agency.
  → Did you mean “name”?

my.yaml, line 4 (agencies[0].officialHosts[0])
  “gov” is not the name of a web site.
  → Write the host or the address of the official site, for example: www.riverton.gov

my.yaml, line 4 (agencies[0].officialHosts[1])
  “github.io” is shared by many organisations, so a link to it would prove nothing.
  → Write the agency’s own host in full, for example: www.riverton.gov

my.yaml, line 5 (agencies[0].timeZone)
  “EST” is not the name of a time zone.
  → Did you mean “America/New_York”? Names are area and city.

my.yaml, line 6 (agencies[0].country)
  “Narnia” is not a country.
  → Write its two letters, for example: US, CA, GB, AU

my.yaml, line 7 (agencies[0].recipients[0])
  “chief@” is not an e-mail address.
  → Write one address, for example: j.doe@riverton.gov

my.yaml, line 7 (agencies[0].recipients[1])
  “not an address” is not an e-mail address.
  → Write one address, for example: j.doe@riverton.gov

my.yaml, line 10 (agencies[0].pages[0].platfrom)
  “platfrom” is not a field of a page.
  → Did you mean “platform”?

my.yaml, line 11 (agencies[0].pages[0].owner.name)
  “name” is missing.
  → Add it, for example:  name: Jane Doe

my.yaml, line 11 (agencies[0].pages[0].owner.email)
  “jane” is not an e-mail address.
  → Write one address, for example: j.doe@riverton.gov

my.yaml, line 12 (agencies[0].pages[0].reviewOn)
  “1/15/2027” is not a day.
  → Write year, month and day, for example: 2027-01-15

my.yaml, line 13 (agencies[0].pages[0].language)
  “klingon!” is not a language.
  → Write its letters: en, es or fr

my.yaml, line 14 (agencies[0].pages[0].kind)
  “kind” cannot be “prfile”.
  → Did you mean “profile”? It can be: profile, home, policy-page, web-page.

my.yaml, line 15 (agencies[0].pages[0].skip)
  “!” is no reason. “skip” is the reason why the page is left out of audits.
  → Write the reason in words, for example: Closed on 2026-05-01, waiting for removal. To have the page audited, take “skip” out or write: no

my.yaml, line 17 (agencies[0].pages[0].waivers[0].reason)
  “reason” is missing.
  → Add it, for example:  reason: The platform has no room for it

my.yaml, line 17 (agencies[0].pages[0].waivers[0].approvedBy)
  “approvedBy” is missing.
  → Add it, for example:  approvedBy: Chief A. Doe

my.yaml, line 17 (agencies[0].pages[0].waivers[0].item)
  There is no item “emergncy-note” to waive.
  → Did you mean “emergency-note”? The items are: purpose-statement, maintained-by-agency, not-monitored-disclaimer, emergency-note, visitor-opinions-note, public-disclosure-notice, website-link, contact-information, comment-policy, removal-policy.

my.yaml, line 18 (agencies[0].pages[0].waivers[0].until)
  “2027-02-30” is not a day.
  → Write year, month and day, for example: 2027-01-31

my.yaml, line 19 (agencies[0].pages[1].url)
  The same page is written twice (lines 9 and 19): https://www.facebook.com/rivertonpd
  → Keep one of them and take the others out.

my.yaml, line 20 (agencies[0].pages[2].url)
  “url” should be text, but it is a list.
  → For example: https://www.facebook.com/rivertonpd

my.yaml, line 22 (agencies[0].pages[3].url)
  The platform is given as “x”, but www.riverton.gov is not on X.
  → Leave “platform” out if this is a page of a web site; X addresses look like https://x.com/rivertonpd

my.yaml, line 23 (agencies[0].pages[4].url)
  “” is not the address of a public web page.
  → Copy the whole address from the browser's address bar, for example https://www.riverton.gov/police

my.yaml, line 24 (agencies[0].pages[5].url)
  “url” is missing.
  → Add it, for example:  url: https://www.facebook.com/rivertonpd

my.yaml, line 24 (agencies[0].pages[5].link)
  “link” is not a field of a page.
  → Did you mean “url”?

my.yaml, line 25 (agencies[1])
  “agencies[1]” should be a group of fields (each on its own line, indented), but it is “hello”.
  → For example: - id: riverton-pd

my.yaml, line 28 (agencies[2].emergencyNumber)
  “soon” is not a number to call.
  → Write the emergency number in digits, for example: 911

my.yaml, line 29 (agencies[2].officialHosts)
  “officialHosts” is empty.
  → Add it, for example:  officialHosts: www.riverton.gov

my.yaml, line 30 (agencies[2].timeZone)
  “Asia/Tokio” is not the name of a time zone.
  → Did you mean “Asia/Tokyo”? Names are area and city.

my.yaml, line 31 (agencies[2].pages)
  “pages” should be a list (each entry on its own line, beginning with “- ”), but it is “https://x.com/rivertonfire”.
  → Write a list, each entry beginning with “- url: https://www.facebook.com/rivertonpd”.

my.yaml, line 32 (agencies[3].id)
  2 agencies have the id “fire” (lines 26 and 32).
  → Give each agency an id of its own, or put the pages together under one agency.

my.yaml, line 38 (agencies[3].pages[1].id)
  2 pages of the agency have the id “one” (lines 37 and 38).
  → Give each page an id of its own, or leave “id” out: it is made from the address.

my.yaml, line 39 (contact)
  “contact” is not a field of an inventory.
  → Take it out, or use one of these: agencies, operators.`);
  });

  const EMPTY = 'The file is empty; it should hold the inventory.';
  it.each([
    ['', EMPTY],
    ['\n\n', EMPTY],
    ['# only a comment\n', EMPTY],
    ['~', 'does not begin with a field'],
    ['hello', 'does not begin with a field'],
    ['- a\n- b', 'does not begin with a field'],
    ['agencies:', '“agencies” is missing.'],
    ['agencies: []', '“agencies” is empty.'],
    ['agencies: {}', '“agencies” should be a list'],
    [
      'agencies: [{pages: [[a]]}]',
      '“pages[0]” should be text or a group of fields (each on its own line, indented), but it is a list.',
    ],
    ['agencies: [{pages: [{url: {a: b}}]}]', '“url” should be text, but it is a group of fields.'],
    [
      'agencies: [{officialHosts: {a: b}}]',
      '“officialHosts” should be a list (each entry on its own line, beginning with “- ”) or text',
    ],
    ['agencies: [{emergencyNumber: [a]}]', '“emergencyNumber” should be text, but it is a list.'],
    [`agencies: [{id: ${'x y'.repeat(50)}}]`, 'cannot be an id'],
    [
      `agencies: [{pages: [{url: https://a.gov, kind: ${'x'.repeat(200)}}]}]`,
      `cannot be “${'x'.repeat(80)}…”`,
    ],
    ['agencies: [{? [a] : b}]', 'is not a field of an agency'],
    ['agencies:\n\t- id: a', 'The line begins with a tab.'],
    ['agencies:\n  - name: Riverton: Police', 'a colon with a space behind it'],
    ['agencies:\n  - name: @riverton', 'begins with a sign that YAML keeps for itself'],
    ['agencies:\n  - name: *News* and more', 'begins with “*” or “&”'],
    ['agencies:\n  - name: "Riverton', 'Something that was opened is not closed'],
    ['agencies: [a', 'a bracket is not closed'],
    ['agencies:\n  - id: a\n   name: b', 'indent'],
    [
      'agencies:\n  - id: a\n    id: b\n    name: c',
      '“id” is written twice in the same entry (first on line 2).',
    ],
    ['agencies: []\n---\nagencies: []', 'The file has a line “---”'],
    ['['.repeat(200_000), 'nested far deeper'],
    ['agencies:\n  - name: *News', '“*News” is a reference in YAML'],
    ['agencies:\n  - name: "C:\\q"', 'The line is not valid YAML'],
  ])('%j', (text, words) => {
    expect(told(text)).toContain(words);
    expect(told(text)).toContain('\n  → ');
  });

  it('are found behind references, too', () => {
    const text = 'agencies:\n  - id: a\n    pages:\n      - &p\n        url: nope\n      - *p\n';
    const result = readInventory(text, 'my.yaml');
    const urls = result.ok ? [] : result.problems.filter(({ field }) => field?.endsWith('url'));
    expect(urls.map(({ line, field }) => [line, field])).toEqual([
      [5, 'agencies[0].pages[0].url'],
      [5, 'agencies[0].pages[1].url'],
    ]);
  });

  it('without a line come last', () => {
    const problem = { file: 'f', says: 's', remedy: 'r' };
    expect(
      byLine([problem, { ...problem, line: 7 }, { ...problem, line: 2 }, problem]).map(
        ({ line }) => line,
      ),
    ).toEqual([2, 7, undefined, undefined]);
  });

  it('tell the line of each broken line once', () => {
    const text = 'agencies:\n  - name: A: B\n  - name: C: D\n  - name: @e\n';
    const result = readInventory(text, 'my.yaml');
    expect(result.ok ? [] : result.problems.map(({ line }) => line)).toEqual([2, 3, 4]);
  });

  it('come quickly for files made to fill the memory', () => {
    const letters = 'bcdefghij';
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from(letters)
      .map(
        (key, n) =>
          `${key}: &${key} [${Array(9)
            .fill(`*${n === 0 ? 'a' : letters[n - 1]}`)
            .join(',')}]`,
      )
      .join('\n')}`;
    const start = processorMs();
    expect(told(bomb)).toContain('references (“*name”) too often');
    expect(told(`a: &a x\nb: [${'*a,'.repeat(200_000)}]`)).toContain('references (“*name”)');
    expect(told(`a: &a x\nb: [${'*a,'.repeat(900)}]`)).toContain('“agencies” is missing');
    expect(told('a: &a [*a]')).toContain('references (“*name”)');
    expect(told('a: &a {b: &b [x], c: *a}')).toContain('references (“*name”)');
    expect(told('- '.repeat(100_000))).toContain('nested far deeper');
    expect(told(`a: "${'x'.repeat(20_000_000)}"`)).toContain('more than 20 million characters');
    expect(processorMs() - start).toBeLessThan(40_000);
  });

  it('name the lines of a page that stands in the file many times, and not all of them', () => {
    const page = '      - https://x.com/riverton\n';
    const head =
      'agencies:\n  - id: a\n    name: A\n    officialHosts: a.gov\n    timeZone: UTC\n    pages:\n';
    expect(told(head + page.repeat(3))).toContain(
      'is written 3 times (lines 7, 8 and 9): https://x.com/riverton',
    );
    expect(told(head + page.repeat(30))).toContain('written 30 times (lines 7, 8,');
    expect(told(head + page.repeat(30))).toContain('26 and 10 more)');
  });

  it('cannot drive the terminal', () => {
    const text = formatProblems([
      { file: 'a\u001B[2J.yaml', line: 1, field: 'x', says: 'one\ntwo\u0007\u202E', remedy: 'do' },
    ]);
    expect(text).toBe('a\uFFFD[2J.yaml, line 1 (x)\n  one\n  two\uFFFD\uFFFD\n  → do');
    expect(formatProblems([])).toBe('');
    expect(formatProblems([{ file: 'f', says: 's', remedy: 'r' }])).toBe('f\n  s\n  → r');
  });
});
