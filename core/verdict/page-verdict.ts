// From findings to a page's verdict.
import type { Finding, Outcome, Verdict } from './schema.ts';

/** Outcomes that say the page breaks a rule. */
export const FAILING: ReadonlySet<Outcome> = new Set(['fail', 'contradicted']);

/**
 * The verdict of a page that was read. Only required items decide: one that fails or is contradicted makes the page
 * `not-compliant`; otherwise one that could not be told, or whose check broke, makes it `needs-review`. Recommended items are
 * advice: whatever comes of them, they are shown and the verdict stays.
 */
export function pageVerdict(
  findings: Pick<Finding, 'level' | 'outcome'>[],
): Extract<Verdict, 'compliant' | 'not-compliant' | 'needs-review'> {
  const required = findings.filter((finding) => finding.level === 'required');
  if (required.some((finding) => FAILING.has(finding.outcome))) return 'not-compliant';
  const open = required.some((finding) => ['review', 'error'].includes(finding.outcome));
  return open ? 'needs-review' : 'compliant';
}
