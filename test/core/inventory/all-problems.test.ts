// One mistake hides no other: fields written twice, references to nothing, and choices that are misspelt.
import { describe, expect, it } from 'vitest';
import { readInventory } from '../../../core/inventory/yaml.ts';
import { readPolicy } from '../../../core/policy/yaml.ts';
import type { Problem } from '../../../core/problem.ts';

const brief = ({ line, says, remedy }: Problem) => `${line}: ${says} → ${remedy}`;

function told(text: string): string[] {
  const read = readInventory(text, 'f');
  return read.ok ? [] : read.problems.map((problem) => brief(problem));
}

function toldOfPolicy(text: string): string[] {
  const read = readPolicy(text, 'p');
  return read.ok ? [] : read.problems.map((problem) => brief(problem));
}

describe('a field that is written twice', () => {
  const TWICE = `agencies:
  - id: riverton
    name: Riverton Police
    timeZone: EST
    timeZone: Asia/Tokio
    officialHosts: [riverton.gov]
    country:
    country: Narnia
    pages:
      - https://x.com/a b
    pages:
      - url: https://x.com/riverton
        kind: prfile
        purpose: *News*
`;

  it('hides no other problem, before it, behind it or in either of its values', () => {
    expect(told(TWICE).map((problem) => problem.replace(/ → .*/, ''))).toEqual([
      '4: “EST” is not the name of a time zone.',
      '5: “timeZone” is written twice in the same entry (first on line 4).',
      '5: “Asia/Tokio” is not the name of a time zone.',
      '8: “country” is written twice in the same entry (first on line 7).',
      '8: “Narnia” is not a country.',
      expect.stringMatching(/^10: .*names no account/),
      '11: “pages” is written twice in the same entry (first on line 9).',
      '13: “kind” cannot be “prfile”.',
      expect.stringMatching(/^14: “\*News\*” is a reference in YAML/),
    ]);
  });

  it('hides nothing of a policy either', () => {
    const found = toldOfPolicy(`id: riverton-2026
version: 1
items:
  comment-policy: requird
  comment-policy: off
extends: other
`);
    expect(found).toEqual([
      '4: “comment-policy” cannot be “requird”. → Did you mean “required”? It can be: required, recommended, off.',
      '5: “comment-policy” is written twice in the same entry (first on line 4). → Keep one of the two lines. A new entry of a list begins with “- ”.',
      '6: “extends” cannot be “other”. → It can be: iacp-2019.',
    ]);
  });

  it('alone is the only problem', () => {
    const found = told(`agencies:
  - id: riverton
    name: Riverton Police
    name: Riverton Police Department
    timeZone: America/Chicago
    officialHosts: [riverton.gov]
    pages: []
`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('4: “name” is written twice');
  });
});

const policy = (items: string) => toldOfPolicy(`id: riverton\nversion: 1\nitems:\n${items}`);

describe('a misspelt choice is told with all that can be written, and the nearest', () => {
  const levels = 'Did you mean “required”? It can be: required, recommended, off.';
  const places = 'Did you mean “linked”? It can be: page, linked.';

  it.each([
    ['  comment-policy: requird', levels],
    ['  comment-policy: { level: requird }', levels],
    ['  comment-policy: { where: linkd }', places],
    ['  comment-policy: { kinds: { home: requird } }', levels],
    ['  comment-policy: { kinds: { home: { where: linkd } } }', places],
    ['  comment-policy: { kinds: { profil: off } }', 'Did you mean “profile”? It can be: profile, home, policy-page, web-page.'],
    ['  coment-policy: off', /^4: There is no item “coment-policy”. → Did you mean “comment-policy”\? The items are: purpose-statement, .*removal-policy\.$/],
    ['  comment-policy: [off]', '“comment-policy” should be text or a group of fields (each on its own line, indented), but it is a list.'],
  ])('%s', (items, expected) => {
    const found = policy(items);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(typeof expected === 'string' ? new RegExp(expected.replaceAll(/[()?.]/g, String.raw`\$&`)) : expected);
  }); // prettier-ignore
});

const told1 = (host: string): string => {
  const [only = 'accepted', ...more] = told(`agencies:
- id: riverton
  name: Riverton Police
  timeZone: America/Chicago
  officialHosts: ["${host}"]
  pages: []
`);
  expect(more).toEqual([]);
  return only.replace(/^5: /, '');
};

describe('an official host', () => {
  it.each([
    ['*.riverton.gov', '“*.riverton.gov” holds a “*”; hosts below the one that is written count without it. → Write the host alone: riverton.gov'],
    ['https://*.riverton.gov', /holds a “\*”.* → Write the host alone: riverton\.gov/],
    ['river*.gov', /holds a “\*”.* → Write the host alone, for example/],
    ['5', '“5” is a number, not the name of a web site. → Write the host as visitors type it, for example: www.riverton.gov'],
    ['203.0.113.7', /is the number of a machine, not the name/],
    ['http://[2001:db8::1]/', /is the number of a machine, not the name/],
    ['http://riverton.gov/police', '“http://riverton.gov/police” names a part of riverton.gov, and a host is official as a whole: a link to any page of it would count as a link to the agency’s site. → If all of riverton.gov is the agency’s (or its city’s), write the host alone: riverton.gov'],
    ['sites.google.com/view/riverton', /sites\.google\.com is shared by many organisations, and a link to any page/],
    ['facebook.com', '“facebook.com” cannot be official: facebook.com is Facebook’s, where everybody has pages, and a link to it would count as one to the agency’s own site. → Write the host of the agency’s (or its city’s) own web site, for example: www.riverton.gov'],
    ['https://m.facebook.com/RivertonPD', /m\.facebook\.com is Facebook’s.* a link to any page of m\.facebook\.com would count/],
    ['l.facebook.com', /is Facebook’s/],
    ['x.com', /is X’s/],
    ['twitter.com', /is X’s/],
    ['youtu.be', /is YouTube’s/],
    ['WWW.Nextdoor.com', /is Nextdoor’s/],
    ['linktr.ee', /for pages that gather links/],
    ['mastodon.social', /a server of Mastodon, which anybody may join/],
    ['bit.ly', /for short links, which lead anywhere/],
    ['medium.com', /is shared by many organisations/],
    ['en.wikipedia.org', /is shared by many organisations/],
    ['local.nixle.com', /is shared by many organisations/],
    ['riverton.gov, police.gov', /is more than one name\. → Write each on its own/],
    ['riverton.gov police.gov', /is more than one name/],
    ['chief@riverton.gov', /is an e-mail address or holds a user name/],
    ['ftp://riverton.gov', /begins with “ftp:”/],
    ['riverton..gov', /cannot be the name of a host/],
    ['-riverton.gov', /cannot be the name of a host/],
    ['gov', /is not the name of a web site/],
    ['co.uk', /is shared by many organisations/],
    ['github.io', /is shared by many organisations/],
  ])('cannot be %s, for its true reason', (host, expected) => {
    if (typeof expected === 'string') expect(told1(host)).toBe(expected);
    else expect(told1(host)).toMatch(expected);
  }); // prettier-ignore

  it.each(['riverton.gov', 'riverton.gov.', 'https://www.riverton.gov/', 'HTTPS://WWW.Riverton.gov', 'riverton.gov:8443', 'cañon.example', '127.0.0.1', 'riverton-pd.github.io', 'riverton.civicplus.com', 'riverton.medium.com', 'rivertonpd.carrd.co', 'social.riverton.gov', 'myfacebook.com', 'a_b.riverton.gov'])('can be %s', (host) => {
    expect(told1(host)).toBe('accepted');
  }); // prettier-ignore

  it('that ends with a dot is the same host without it', () => {
    const read = readInventory('agencies: [{id: a, name: A, timeZone: UTC, officialHosts: riverton.gov., pages: []}]', 'f'); // prettier-ignore
    expect(read.ok && read.value.agencies[0]?.officialHosts).toEqual(['riverton.gov']);
  });
});

const agency = (fields: string) =>
  readInventory(`agencies: [{id: a, name: A, officialHosts: a.gov, pages: [], ${fields}}]`, 'f');

const toldOf = (fields: string) => {
  const read = agency(fields);
  return read.ok ? '' : read.problems.map((problem) => brief(problem)).join('\n');
};

describe('a country and a time zone', () => {
  it.each([
    ['Brazil', 'BR'],
    ['viet nam', undefined],
    ['Vietnam', 'VN'],
    ['Germany', 'DE'],
    ['Myanmar (Burma)', 'MM'],
    ['DD', undefined],
  ])('%s is the country %s', (written, code) => {
    const read = agency(`timeZone: UTC, emergencyNumber: "190", country: "${written}"`);
    expect(read.ok ? read.value.agencies[0]?.country : undefined).toBe(code);
  });

  it.each([
    ['timeZone: UTC, country: Grmany', '“Grmany” is not a country. → Did you mean DE (Germany)? Write its two letters'],
    ['timeZone: UTC, country: Narnia', '“Narnia” is not a country. → Write its two letters, for'],
    ['timeZone: Chicago', 'Did you mean “America/Chicago”?'],
    ['timeZone: New York', 'Did you mean “America/New_York”?'],
    ['timeZone: Amercia/Chicago', 'Did you mean “America/Chicago”?'],
    ['timeZone: US/Pacifc', 'time zone. → '],
    ['timeZone: Nowhere', '→ Write area and city'],
  ])('%s: the nearest is named', (fields, expected) => {
    expect(toldOf(fields)).toContain(expected);
  }); // prettier-ignore
});
