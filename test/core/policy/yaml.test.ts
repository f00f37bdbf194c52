import { describe, expect, it } from 'vitest';
import { PAGE_KINDS } from '../../../core/inventory/schema.ts';
import { DEFAULT_POLICY } from '../../../core/policy/iacp-2019.ts';
import { requirementFor } from '../../../core/policy/requirements.ts';
import { policySchema } from '../../../core/policy/schema.ts';
import { STANDARD_ITEMS } from '../../../core/policy/standard-items.ts';
import { readPolicy } from '../../../core/policy/yaml.ts';
import { formatProblems } from '../../../core/problem.ts';

function policyOf(text: string) {
  const result = readPolicy(text, 'policy.yaml');
  if (!result.ok) throw new Error(formatProblems(result.problems));
  return result.value;
}

function told(text: string): string {
  const result = readPolicy(text, 'policy.yaml');
  return result.ok ? 'no problem' : formatProblems(result.problems);
}

const HEAD = 'id: riverton\nversion: 1.0\n';

describe('readPolicy', () => {
  it('takes from the default policy what the file does not say', () => {
    const policy = policyOf(HEAD);
    expect(policy).toEqual({
      ...DEFAULT_POLICY,
      id: 'riverton',
      version: '1.0',
      title: 'riverton',
    });
    expect(policySchema.parse(policy)).toEqual(policy);
  });

  it('changes levels and places, for all kinds that have the item and for single kinds', () => {
    const policy = policyOf(`${HEAD}title: Riverton
extends: iacp-2019
items:
  comment-policy: required
  removal-policy: off
  visitor-opinions-note: { where: page }
  emergency-note:
    level: recommended
    where: linked
    kinds:
      home: off
      policy-page: { level: required, where: page }
  website-link: { kinds: { home: recommended } }
`);
    const of = (item: string) =>
      Object.fromEntries(
        PAGE_KINDS.map((kind) => {
          const { level, where } = requirementFor(policy, item, kind);
          return [kind, level === 'off' ? 'off' : `${level} ${where}`];
        }),
      );
    expect(policy.title).toBe('Riverton');
    // Off by default on a home page: a level for all kinds does not turn it on there.
    expect(of('comment-policy')).toEqual({
      profile: 'required linked',
      home: 'off',
      'policy-page': 'required page',
      'web-page': 'off',
    });
    expect(of('removal-policy')).toEqual({
      profile: 'off',
      home: 'off',
      'policy-page': 'off',
      'web-page': 'off',
    });
    expect(of('visitor-opinions-note')).toEqual({
      profile: 'required page',
      home: 'off',
      'policy-page': 'required page',
      'web-page': 'off',
    });
    expect(of('emergency-note')).toEqual({
      profile: 'recommended linked',
      home: 'off',
      'policy-page': 'required page',
      'web-page': 'recommended linked',
    });
    expect(of('website-link')).toEqual({
      profile: 'required page',
      home: 'recommended page',
      'policy-page': 'off',
      'web-page': 'off',
    });
    expect(of('purpose-statement')).toEqual({
      profile: 'required linked',
      home: 'recommended linked',
      'policy-page': 'recommended page',
      'web-page': 'recommended linked',
    });
  });

  it('adds own items, required on every page unless the file says otherwise', () => {
    const policy = policyOf(`${HEAD}items:
  crisis-line: { where: linked, kinds: { web-page: off } }
ownItems:
  - id: crisis-line
    title: Crisis line
    rule: must-appear
    phrases: 988 Lifeline
    pattern: \\b(call|text)\\s+988\\b
    message: The page does not name the crisis line.
    fix: In a crisis, call or text 988.
  - id: no-slang
    title: No slang
    rule: must-not-appear
    phrases: [perp, bad guys]
    message: Write in plain language.
`);
    expect(policy.ownItems).toEqual([
      {
        id: 'crisis-line',
        title: 'Crisis line',
        rule: 'must-appear',
        phrases: ['988 Lifeline'],
        pattern: String.raw`\b(call|text)\s+988\b`,
        message: 'The page does not name the crisis line.',
        fix: 'In a crisis, call or text 988.',
      },
      {
        id: 'no-slang',
        title: 'No slang',
        rule: 'must-not-appear',
        phrases: ['perp', 'bad guys'],
        message: 'Write in plain language.',
      },
    ]);
    expect(requirementFor(policy, 'no-slang', 'web-page')).toEqual({
      level: 'required',
      where: 'page',
    });
    expect(requirementFor(policy, 'crisis-line', 'home')).toEqual({
      level: 'required',
      where: 'linked',
    });
    expect(requirementFor(policy, 'crisis-line', 'web-page').level).toBe('off');
  });

  it('names all problems at once, in plain words', () => {
    expect(
      told(`id: iacp-2019
title: Riverton
extends: other
items:
  emergncy-note: off
  comment-policy: maybe
  removal-policy: { levl: off, kinds: { hom: off } }
  website-link: [a]
  completely-unknown: off
ownItems:
  - id: emergency-note
    title: A
    rule: must
    message: B
  - id: q
    title: "?"
    rule: must-appear
    phrases: [ab]
    pattern: (a+)+$
    message: B
  - id: q
    title: A
    rule: must-appear
    pattern: (?=a)b
    phrase: abc
  - text
`),
    ).toBe(`policy.yaml, line 1 (version)
  “version” is missing.
  → Add it, for example:  version: 1

policy.yaml, line 1 (id)
  “iacp-2019” is the name of the default policy.
  → Give your policy a name of its own, for example: riverton-2026

policy.yaml, line 3 (extends)
  “extends” cannot be “other”.
  → It can be: iacp-2019.

policy.yaml, line 5 (items.emergncy-note)
  There is no item “emergncy-note”.
  → Did you mean “emergency-note”? The items are: purpose-statement, maintained-by-agency, not-monitored-disclaimer, emergency-note, visitor-opinions-note, public-disclosure-notice, website-link, contact-information, comment-policy, removal-policy, q.

policy.yaml, line 6 (items.comment-policy)
  “comment-policy” cannot be “maybe”.
  → It can be: required, recommended, off.

policy.yaml, line 7 (items.removal-policy.kinds.hom)
  “hom” is not a field of a list of kinds of page.
  → Did you mean “home”? It can be: profile, home, policy-page, web-page.

policy.yaml, line 7 (items.removal-policy.levl)
  “levl” is not a field of a setting of an item.
  → Did you mean “level”? It can be: level, where, kinds.

policy.yaml, line 8 (items.website-link)
  “website-link” should be text or a group of fields (each on its own line, indented), but it is a list.
  → For example: required

policy.yaml, line 9 (items.completely-unknown)
  There is no item “completely-unknown”.
  → The items are: purpose-statement, maintained-by-agency, not-monitored-disclaimer, emergency-note, visitor-opinions-note, public-disclosure-notice, website-link, contact-information, comment-policy, removal-policy, q.

policy.yaml, line 11 (ownItems[0].id)
  “emergency-note” is one of the standard items.
  → Choose another id; change a standard item under “items”.

policy.yaml, line 11 (ownItems[0])
  The own item does not say which text it looks for.
  → Add “phrases” with one or more wordings, or a “pattern”.

policy.yaml, line 13 (ownItems[0].rule)
  “rule” cannot be “must”.
  → It can be: must-appear, must-not-appear.

policy.yaml, line 16 (ownItems[1].title)
  “?” has no word in it.
  → Write it in words.

policy.yaml, line 18 (ownItems[1].phrases[0])
  “ab” is too short: it would be found on nearly every page.
  → Write the wording in full, for example: Body-worn cameras are in use

policy.yaml, line 19 (ownItems[1].pattern)
  “(a+)+” repeats something that repeats itself, so it can be read in exponentially many ways.
  → Write “a+” instead, or bound the outer repeat, as in “(…){1,5}”.

policy.yaml, line 21 (ownItems[2].message)
  “message” is missing.
  → Add it, for example:  message: The page does not name the crisis line.

policy.yaml, line 21 (ownItems[2].id)
  2 own items have the id “q” (lines 15 and 21).
  → Give each own item an id of its own.

policy.yaml, line 24 (ownItems[2].pattern)
  “(?=” looks ahead or behind, which patterns here cannot do.
  → Write what must stand there itself; to forbid a wording, use a second own item with the rule “must-not-appear”.

policy.yaml, line 25 (ownItems[2].phrase)
  “phrase” is not a field of an own item.
  → Did you mean “phrases”?

policy.yaml, line 26 (ownItems[3])
  “ownItems[3]” should be a group of fields (each on its own line, indented), but it is “text”.
  → For example: - id: crisis-line`);
  });

  it.each([
    ['', 'The file is empty; it should hold the policy.'],
    ['[]', 'cannot be read as the policy'],
    ['id: a: b', 'a colon with a space behind it'],
    [
      `${HEAD}ownItems:\n  - {id: a, title: A, rule: must-appear, phrases: [], message: m}`,
      '“phrases” is empty',
    ],
    [
      `${HEAD}ownItems:\n  - {id: a, title: A, phrases: abc, message: m}`,
      '“rule” is missing.\n  → Add it: one of must-appear, must-not-appear.',
    ],
    [`${HEAD}items: [a]`, '“items” should be a group of fields'],
  ])('%j', (text, words) => {
    expect(told(text)).toContain(words);
  });
});

describe('DEFAULT_POLICY', () => {
  it('asks for all ten items on a profile, and requires the eight that the guidance states', () => {
    const levels = STANDARD_ITEMS.map(
      (item) => requirementFor(DEFAULT_POLICY, item, 'profile').level,
    );
    expect(levels).toEqual([...Array(8).fill('required'), 'recommended', 'recommended']);
    expect(policySchema.parse(DEFAULT_POLICY)).toEqual(DEFAULT_POLICY);
    expect(Object.keys(DEFAULT_POLICY.requirements)).toEqual([...STANDARD_ITEMS]);
  });

  it('wants on the profile itself what protects a person in danger, and the link to the site', () => {
    const onPage = STANDARD_ITEMS.filter(
      (item) => requirementFor(DEFAULT_POLICY, item, 'profile').where === 'page',
    );
    expect(onPage).toEqual(['not-monitored-disclaimer', 'emergency-note', 'website-link']);
  });

  it('asks nothing about comments where nobody comments', () => {
    for (const item of [
      'visitor-opinions-note',
      'comment-policy',
      'removal-policy',
      'website-link',
    ]) {
      expect(requirementFor(DEFAULT_POLICY, item, 'home').level).toBe('off');
      expect(requirementFor(DEFAULT_POLICY, item, 'web-page').level).toBe('off');
    }
  });

  it('leaves items off that it does not name', () => {
    expect(requirementFor(DEFAULT_POLICY, 'unknown', 'profile').level).toBe('off');
    expect(requirementFor(DEFAULT_POLICY, 'constructor', 'profile').level).toBe('off');
  });

  it('is written down as it is', async () => {
    const { readFile } = await import('node:fs/promises');
    const text = (await readFile('docs/decisions/0002-default-policy.md', 'utf8')).replaceAll(
      / +/g,
      ' ',
    );
    for (const item of STANDARD_ITEMS) {
      const cells = PAGE_KINDS.map((kind) => {
        const { level, where } = requirementFor(DEFAULT_POLICY, item, kind);
        return level === 'off' ? 'off' : `${level}${where === 'linked' ? ', linked' : ''}`;
      });
      expect(text).toContain(`| ${item} | ${cells.join(' | ')} |`);
    }
  });
});
