// What each item and page is to a CI system. The reasons stand in the table, since they decide whether a build turns red.
import type { Finding, Outcome } from '../verdict/schema.ts';
import type { AgencyOverview } from './overview.ts';

/** `pass`, or the JUnit element that stands in the case. */
export type CaseResult = 'pass' | 'failure' | 'error' | 'skipped';

/**
 * A required item that is not met fails. One that needs a person's look is `skipped` with its words: it is neither proven right
 * nor wrong, and a red build for it would be a false alarm. A check that broke is an `error`, the auditor's own.
 */
const REQUIRED: Record<Outcome, CaseResult> = {
  pass: 'pass',
  fail: 'failure',
  contradicted: 'failure',
  review: 'skipped',
  'not-applicable': 'skipped',
  waived: 'skipped',
  error: 'error',
};

/** Advice never fails a build: what is recommended and not met is `skipped` with its words. */
export function resultOf({ level, outcome }: Pick<Finding, 'level' | 'outcome'>): CaseResult {
  const result = REQUIRED[outcome];
  return level === 'recommended' && result === 'failure' ? 'skipped' : result;
}

export type CaseCounts = { tests: number; failures: number; errors: number; skipped: number };

/** The numbers of an agency's suite: its items, and one case for each page without items. */
export function casesOf({ tally, lines }: AgencyOverview): CaseCounts {
  const counts = { tests: 0, failures: 0, errors: 0, skipped: 0 };
  for (const { level, outcome, count } of tally.values())
    add(counts, resultOf({ level, outcome }), count);
  for (const line of lines) if (line.items === 0) add(counts, resultWithoutItems(line.verdict), 1);
  return counts;
}

/** A page that could not be read is an error of the audit, not a failure of the page. */
export function resultWithoutItems(
  verdict: AgencyOverview['lines'][number]['verdict'],
): CaseResult {
  if (verdict === 'unreadable') return 'error';
  return verdict === 'skipped' ? 'skipped' : 'pass';
}

function add(counts: CaseCounts, result: CaseResult, count: number): void {
  counts.tests += count;
  if (result === 'failure') counts.failures += count;
  if (result === 'error') counts.errors += count;
  if (result === 'skipped') counts.skipped += count;
}
