// The runner: what is judged, what a check is given, how a crash is contained, and what is said.
import { describe, expect, it } from 'vitest';
import type { About, AnyCheck } from '../../../core/check.ts';
import type { OwnItem } from '../../../core/policy/schema.ts';
import type { Content } from '../../../core/read/content.ts';
import { runChecks, type Terms } from '../../../core/verdict/run-checks.ts';
import {
  ADVICE,
  phraseCheck,
  policyOf,
  REQUIRED,
  RULES,
  rulesOf,
} from '../../support/audit-world.ts';
import { pageOf } from '../../support/content.ts';

const about: About = {
  agency: {
    name: 'Riverton',
    alsoKnownAs: [],
    country: 'US',
    emergencyNumber: '911',
    officialHosts: [],
  },
  platform: 'website',
  kind: 'web-page',
};
const OFF = { level: 'off', where: 'page' } as const;
const page: Terms['page'] = { kind: 'web-page', waivers: [] };
const terms = (more: Partial<Terms>): Terms => ({
  about,
  policy: policyOf({}),
  page,
  today: '2026-11-21',
  ...more,
});
const content = (text: string): Content => pageOf(text).content;

/** A check whose judgement is given; it notes what it was shown. */
function given(judgement: ReturnType<AnyCheck['judge']>, seen: string[] = []): AnyCheck {
  return {
    ...phraseCheck('given', 'x'),
    needs: ['title', 'profile'],
    judge: (shown) => {
      seen.push(...Object.keys(shown));
      return judgement;
    },
  };
}

describe('the runner', () => {
  it('judges what the policy requires or recommends for the kind of page, in the order of the rules', async () => {
    const rules = rulesOf([
      [phraseCheck('b', 'bee'), '1'],
      [phraseCheck('a', 'ay'), '2'],
      [phraseCheck('c', 'see'), '3'],
    ]);
    const policy = policyOf({ a: ADVICE, b: REQUIRED, c: OFF });
    const findings = await runChecks(rules, content('bee'), terms({ policy }));
    expect(findings).toMatchObject([
      {
        item: 'b',
        title: 'The b',
        level: 'required',
        outcome: 'pass',
        checkVersion: '1',
        metOn: 'page',
      },
      { item: 'a', level: 'recommended', outcome: 'fail', checkVersion: '2' },
    ]);
  });

  it('judges only the items asked for', async () => {
    const policy = policyOf({ purpose: REQUIRED, emergency: REQUIRED, 'no-such-item': REQUIRED });
    const findings = await runChecks(RULES, content(''), terms({ policy, items: ['emergency'] }));
    expect(findings.map(({ item }) => item)).toEqual(['emergency']);
  });

  it('shows a check what it asked for and nothing else', async () => {
    const seen: string[] = [];
    const judged = given({ outcome: 'fail', message: 'missing', evidence: [] }, seen);
    await runChecks(
      rulesOf([[judged, '1']]),
      content('x'),
      terms({ policy: policyOf({ given: REQUIRED }) }),
    );
    expect(seen).toEqual(['title', 'profile']);
  });

  it('names an item that no check knows instead of passing over it', async () => {
    const policy = policyOf({ purpose: REQUIRED, porpoise: REQUIRED, gone: OFF });
    const findings = await runChecks(RULES, content('our purpose'), terms({ policy }));
    expect(findings).toMatchObject([
      { item: 'purpose', outcome: 'pass' },
      { item: 'porpoise', outcome: 'error', message: 'item-unknown', level: 'required' },
    ]);
  });

  it.each([
    ['a crash', { ...phraseCheck('given', 'x'), judge: () => JSON.parse('{') as never }],
    [
      'something thrown that is no error',
      {
        ...phraseCheck('given', 'x'),
        judge: () => {
          throw 'x';
        },
      },
    ],
    [
      'a message that is not declared',
      given({ outcome: 'pass', message: 'nonsense', evidence: [] }),
    ],
    ['a message of another outcome', given({ outcome: 'pass', message: 'missing', evidence: [] })],
    [
      'a crash of the suggestion',
      {
        ...given({ outcome: 'fail', message: 'missing', evidence: [] }),
        suggest: () => JSON.parse('{') as never,
      },
    ],
  ])('contains %s', async (_name, check: AnyCheck) => {
    const rules = rulesOf([
      [check, '1'],
      [phraseCheck('next', 'x'), '1'],
    ]);
    const policy = policyOf({ given: REQUIRED, next: REQUIRED });
    const findings = await runChecks(rules, content('x'), terms({ policy }));
    expect(findings).toMatchObject([
      { item: 'given', outcome: 'error', message: 'check-crashed', evidence: [] },
      { item: 'next', outcome: 'pass' },
    ]);
    expect(findings[0]?.says).toMatch(/fault of the auditor, not of the page/);
  });

  it('suggests wording only where something is to be changed, and none where there is none', async () => {
    const policy = policyOf({ given: REQUIRED });
    const fixOf = async (check: AnyCheck): Promise<string | undefined> =>
      (await runChecks(rulesOf([[check, '1']]), content('x'), terms({ policy })))[0]?.fix;
    const fail = given({ outcome: 'fail', message: 'missing', evidence: [] });
    expect(await fixOf(fail)).toBe('We say x.');
    expect(await fixOf({ ...fail, suggest: () => '' })).toBeUndefined();
    expect(await fixOf(given({ outcome: 'pass', message: 'found', evidence: [] }))).toBeUndefined();
  });

  it('quotes the nearest sentence, cut like evidence', async () => {
    const nearest = { text: 'n'.repeat(900), place: 'main', visibility: 'shown' } as const;
    const check = given({ outcome: 'fail', message: 'missing', evidence: [], nearest });
    const policy = policyOf({ given: REQUIRED });
    const [finding] = await runChecks(rulesOf([[check, '1']]), content(''), terms({ policy }));
    expect(finding?.nearest).toEqual({ ...nearest, text: 'n'.repeat(300) });
  });
});

describe("an agency's own item", () => {
  const own: OwnItem = {
    id: 'motto',
    title: 'Motto',
    rule: 'must-appear',
    phrases: ['serve'],
    message: 'Say it.',
  };
  const policy = policyOf({ motto: REQUIRED }, { ownItems: [own] });

  it('runs through the same door, is made once, and has a version that changes with its words and its code', async () => {
    let made = 0;
    const rules = {
      ...RULES,
      ownItem: (item: OwnItem) => {
        made += 1;
        return phraseCheck(item.id, item.phrases[0] ?? '');
      },
    };
    const versionOf = async (own2: OwnItem, with2 = rules): Promise<string> => {
      const changed = { ...policy, ownItems: [own2] };
      const [finding] = await runChecks(with2, content('we serve'), terms({ policy: changed }));
      expect(finding).toMatchObject({ item: 'motto', outcome: 'pass' });
      return finding?.checkVersion ?? '';
    };
    const first = await versionOf(own);
    expect(first).toMatch(/^[0-9a-f]{12}$/);
    expect(await versionOf({ ...own })).toBe(first);
    expect(made).toBe(1);
    expect(await versionOf({ ...own, message: 'Say it!' })).not.toBe(first);
    expect(await versionOf(own, { ...rules, ownItemVersion: '2' })).not.toBe(first);
  });

  it('stays bounded however many are seen', async () => {
    let made = 0;
    const rules = {
      ...RULES,
      ownItem: (item: OwnItem) => ((made += 1), phraseCheck(item.id, 'x')),
    };
    const judge = (phrase: string): Promise<unknown> =>
      runChecks(
        rules,
        content(''),
        terms({ policy: { ...policy, ownItems: [{ ...own, phrases: [phrase] }] } }),
      );
    for (let at = 0; at < 502; at += 1) await judge(`phrase ${at}`);
    await judge('phrase 501');
    expect(made).toBe(502);
    await judge('phrase 0');
    expect(made).toBe(503);
  });
});
