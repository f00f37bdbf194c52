// Totals over pages: the counts of a run or an agency, the agency's verdict, and the exit code they add up to.
import type { AgencyReport, Counts, PageReport, Verdict } from './schema.ts';

/** Counts, and what the exit code needs beside them. */
export type Tally = {
  counts: Counts;
  /** Pages that break a required item or leave one to a person. */
  pagesWithFindings: number;
  /** Checks that broke, of any level: the auditor's fault. */
  checkErrors: number;
};

const COUNTED_AS = {
  compliant: 'compliant',
  'not-compliant': 'notCompliant',
  'needs-review': 'needsReview',
  unreadable: 'unreadable',
  skipped: 'skipped',
} as const satisfies Record<Verdict, keyof Counts>;

export function emptyCounts(expected = 0): Counts {
  return { expected, compliant: 0, notCompliant: 0, needsReview: 0, unreadable: 0, skipped: 0 };
}

export function emptyTally(): Tally {
  return { counts: emptyCounts(), pagesWithFindings: 0, checkErrors: 0 };
}

/** Adds one page to a tally. */
export function addPage(tally: Tally, report: Pick<PageReport, 'verdict' | 'findings'>): void {
  tally.counts.expected += 1;
  tally.counts[COUNTED_AS[report.verdict]] += 1;
  tally.checkErrors += report.findings.filter((finding) => finding.outcome === 'error').length;
  const found = report.findings.some(
    ({ level, outcome }) =>
      level === 'required' && ['fail', 'contradicted', 'review'].includes(outcome),
  );
  if (found) tally.pagesWithFindings += 1;
}

/**
 * An agency's verdict: the worst that any page shows. `incomplete` when nothing was found wrong but a page could not be read,
 * or when no page was read at all: silence is not compliance.
 */
export function agencyVerdict(counts: Counts): AgencyReport['verdict'] {
  if (counts.notCompliant > 0) return 'not-compliant';
  if (counts.needsReview > 0) return 'needs-review';
  return counts.unreadable > 0 || counts.compliant === 0 ? 'incomplete' : 'compliant';
}

/**
 * The exit code of a run: 1 when a page has findings; otherwise 2 when something could not be checked (an unreadable page, a
 * check that broke, or no page read at all); otherwise 0. Findings come first because they are what somebody has to act on.
 */
export function exitCodeOf(tally: Tally): 0 | 1 | 2 {
  if (tally.pagesWithFindings > 0) return 1;
  const { unreadable, compliant } = tally.counts;
  return unreadable > 0 || tally.checkErrors > 0 || compliant === 0 ? 2 : 0;
}
