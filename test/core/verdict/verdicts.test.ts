// Verdicts, totals and exit codes; waivers; the words of a finding.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../core/check.ts';
import {
  addPage,
  agencyVerdict,
  emptyCounts,
  emptyTally,
  exitCodeOf,
} from '../../../core/verdict/agency-verdict.ts';
import { pageVerdict } from '../../../core/verdict/page-verdict.ts';
import {
  OUTCOMES,
  type Finding,
  type Outcome,
  type PageReport,
} from '../../../core/verdict/schema.ts';
import { applyWaivers } from '../../../core/verdict/waivers.ts';
import { cutQuote, fillMessage, QUOTE_LIMIT } from '../../../core/verdict/wording.ts';

const finding = (outcome: Outcome, level: Finding['level'] = 'required'): Finding => ({
  item: 'note',
  title: 'Note',
  level,
  outcome,
  message: 'key',
  says: 'It is so.',
  evidence: [],
  metOn: 'page',
  checkVersion: '1',
});

describe("a page's verdict", () => {
  it.each([
    [['pass', 'not-applicable', 'waived'], 'compliant'],
    [['pass', 'fail', 'review'], 'not-compliant'],
    [['pass', 'contradicted'], 'not-compliant'],
    [['pass', 'review'], 'needs-review'],
    [['pass', 'error'], 'needs-review'],
    [[], 'compliant'],
  ] as [Outcome[], string][])('of %j is %s', (outcomes, verdict) => {
    expect(pageVerdict(outcomes.map((outcome) => finding(outcome)))).toBe(verdict);
  });

  it('is not changed by advice, whatever its outcome', () => {
    for (const outcome of OUTCOMES)
      expect(pageVerdict([finding('pass'), finding(outcome, 'recommended')])).toBe('compliant');
  });
});

const tallyOf = (...pages: Pick<PageReport, 'verdict' | 'findings'>[]) => {
  const tally = emptyTally();
  for (const page of pages) addPage(tally, page);
  return tally;
};

const without = (verdict: PageReport['verdict']): Pick<PageReport, 'verdict' | 'findings'> => ({
  verdict,
  findings: [],
});

const verdictOf = (counts: Partial<ReturnType<typeof emptyCounts>>): string =>
  agencyVerdict({ ...emptyCounts(), ...counts });

describe('totals', () => {
  const page = (...outcomes: Outcome[]) => {
    const findings = outcomes.map((outcome) => finding(outcome));
    return { verdict: pageVerdict(findings), findings };
  };
  const unreadable = without('unreadable');
  const skipped = without('skipped');

  it('count every page once', () => {
    const tally = tallyOf(page('pass'), page('fail'), page('review'), unreadable, skipped, skipped);
    expect(tally.counts).toEqual({
      expected: 6,
      compliant: 1,
      notCompliant: 1,
      needsReview: 1,
      unreadable: 1,
      skipped: 2,
    });
  });

  it.each([
    ['all compliant', [page('pass'), skipped], 0],
    ['a finding', [page('fail'), unreadable], 1],
    ['only a review', [page('pass'), page('review')], 1],
    ['unreadable and nothing found', [page('pass'), unreadable], 2],
    ['a check that broke', [page('error')], 2],
    ['a check that broke beside a finding', [page('error', 'fail')], 1],
    [
      'advice that broke',
      [{ verdict: 'compliant', findings: [finding('error', 'recommended')] }],
      2,
    ],
    ['nothing read at all', [skipped], 2],
  ] as [string, Pick<PageReport, 'verdict' | 'findings'>[], number][])(
    'end with the right exit code for %s',
    (_name, pages, code) => {
      expect(exitCodeOf(tallyOf(...pages))).toBe(code);
    },
  );

  it("make an agency's verdict the worst that is known, and silence no compliance", () => {
    expect(verdictOf({ compliant: 3, skipped: 1 })).toBe('compliant');
    expect(verdictOf({ compliant: 3, unreadable: 1 })).toBe('incomplete');
    expect(verdictOf({ needsReview: 1, unreadable: 1 })).toBe('needs-review');
    expect(verdictOf({ notCompliant: 1, needsReview: 1, unreadable: 1 })).toBe('not-compliant');
    expect(verdictOf({ skipped: 2 })).toBe('incomplete');
  });
});

describe('a waiver', () => {
  const waiver = {
    item: 'note',
    reason: 'Being rewritten',
    approvedBy: 'Chief Ann',
    until: '2026-11-21',
  };
  const on = (today: string, outcome: Outcome, waivers = [waiver]): Finding =>
    applyWaivers({ ...finding(outcome), fix: 'Write it.' }, waivers, today);

  it('replaces a failing or unclear outcome through its last day, and says what it would be', () => {
    expect(on('2026-11-21', 'fail')).toMatchObject({ outcome: 'waived', waiver });
    expect(on('2026-11-21', 'fail').says).toBe(
      'Waived until 2026-11-21, approved by Chief Ann: Being rewritten. Without the waiver it would be missing: It is so.',
    );
    expect(on('2026-11-20', 'contradicted').says).toContain('it would be contradicted: It is so.');
    expect(on('2026-11-20', 'review').says).toContain('it would need a review: It is so.');
    expect(on('2026-11-20', 'fail')).not.toHaveProperty('fix');
    expect(on('2026-11-20', 'fail', [{ ...waiver, reason: 'Ends soon!' }]).says).toContain(
      ': Ends soon! W',
    );
  });

  it('no longer counts the day after, and is named', () => {
    expect(on('2026-11-22', 'fail')).toEqual({
      ...finding('fail'),
      fix: 'Write it.',
      waiver,
      waiverExpired: true,
    });
  });

  it('leaves alone what needs no excuse, the auditor’s own faults, and other items', () => {
    for (const outcome of ['pass', 'not-applicable', 'error'] as const)
      expect(on('2026-11-21', outcome)).toEqual({ ...finding(outcome), fix: 'Write it.' });
    expect(on('2026-11-21', 'fail', [{ ...waiver, item: 'other' }]).outcome).toBe('fail');
  });

  it('is the one that lasts longest when there are several', () => {
    const renewed = { ...waiver, until: '2027-01-01' };
    for (const waivers of [
      [waiver, renewed],
      [renewed, waiver],
    ])
      expect(on('2026-12-01', 'fail', waivers)).toMatchObject({
        outcome: 'waived',
        waiver: renewed,
      });
  });
});

const cut = (text: string): string =>
  cutQuote({ text, place: 'main', visibility: 'shown', offset: 7 }).text;

describe('the words of a finding', () => {
  it('fill slots once, leave unknown ones, and read nothing but own values', () => {
    const values = { name: 'Ann {phone} $& $1', phone: '555' };
    expect(fillMessage('{name} at {phone}; {other}; {toString}', values)).toBe(
      'Ann {phone} $& $1 at 555; {other}; {toString}',
    );
    expect(fillMessage('{a}')).toBe('{a}');
    expect(fillMessage('“{a}”', { a: 'x'.repeat(1_000) })).toHaveLength(302);
  });

  it('cut a quotation only when it is too long, between two graphemes', () => {
    const short: Quote = { text: 'x'.repeat(300), place: 'main', visibility: 'shown' };
    expect(cutQuote(short)).toBe(short);
    expect(cut('x'.repeat(301))).toBe('x'.repeat(300));
    const family = '👩‍👩‍👧‍👦';
    expect(cut(`${'x'.repeat(295)}${family}${family}`)).toBe('x'.repeat(295));
    expect(cut(`${'x'.repeat(299)}e\u0301x`)).toBe('x'.repeat(299));
  });

  it('cut a text that is one endless grapheme, without splitting a pair', () => {
    expect(cut(`a${'\u0301'.repeat(100_000)}`)).toHaveLength(300);
    const flags = `x${'\u{E0061}'.repeat(400)}`;
    expect(cut(flags)).toHaveLength(299);
    expect(cut(flags)).not.toMatch(/[\uD800-\uDBFF]$/);
  });

  it('always give a beginning of the text within the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 200, maxLength: 600 }), (text) => {
        const kept = cut(text);
        expect(text.startsWith(kept)).toBe(true);
        expect(kept.length).toBeLessThanOrEqual(QUOTE_LIMIT);
        if (text.length > QUOTE_LIMIT) expect(kept.length).toBeGreaterThan(QUOTE_LIMIT - 40);
      }),
    );
  });
});
