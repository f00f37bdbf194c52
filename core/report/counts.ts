// Counts of pages in words, and the proof that they add up: what was expected is what is accounted for.
import type { AgencyReport, CommonCause, Counts, Verdict } from '../verdict/schema.ts';
import type { ReportInput } from './input.ts';
import type { ReportWords } from './language/report-words.ts';
import { counted } from './words.ts';

/** Where a page with a verdict is counted. */
export const COUNT_OF = {
  compliant: 'compliant',
  'not-compliant': 'notCompliant',
  'needs-review': 'needsReview',
  unreadable: 'unreadable',
  skipped: 'skipped',
} as const satisfies Record<Verdict, keyof Counts>;

/** `7 of 10 pages compliant, 2 need action, 1 could not be read`. */
export function countSentence(counts: Counts): string {
  if (counts.expected === 0) return 'no pages to check';
  const all = counts.compliant === counts.expected && counts.expected > 1;
  const first = all
    ? `all ${counts.expected} pages compliant`
    : `${counts.compliant} of ${counted(counts.expected, 'page')} compliant`;
  const rest = [
    [counts.notCompliant, counts.notCompliant === 1 ? 'needs action' : 'need action'],
    [counts.needsReview, counts.needsReview === 1 ? 'needs a look' : 'need a look'],
    [counts.unreadable, 'could not be read'],
    [counts.skipped, 'left out on purpose'],
  ] as const;
  const parts = rest.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return [first, ...parts].join(', ');
}

/** `10 pages expected = 7 compliant + 2 need action + 0 need a look + 1 could not be read + 0 left out`. */
export function additionSentence(counts: Counts): string {
  return (
    `${counted(counts.expected, 'page')} expected = ${counts.compliant} compliant + ` +
    `${counts.notCompliant} need action + ${counts.needsReview} need a look + ` +
    `${counts.unreadable} could not be read + ${counts.skipped} left out`
  );
}

/** What an agency's report counted, and what came in the stream of pages. */
type Found = { report: AgencyReport; found: Counts; causes: ReadonlySet<string> };

/** Everything that makes a report less than whole, so that nobody takes it for the complete picture. */
export function incompleteness(
  input: ReportInput,
  agencies: readonly Found[],
  words: ReportWords['notice'],
): string[] {
  const notices = commonCausesOf(input, agencies).map(words.commonCause);
  if (input.run.status === 'running') notices.push(words.running);
  if (input.run.status === 'abandoned') notices.push(words.abandoned);
  const left = input.run.agencies.filter((id) => !input.agencies.some((a) => a.agencyId === id));
  if (left.length > 0)
    notices.push(words.someAgencies(input.agencies.length, input.run.agencies.length));
  return [...notices, ...agencies.flatMap((found) => mismatch(found, words))];
}

/** Those that hold something back on the pages shown: nobody reads of other agencies' pages in a report of their own. */
function commonCausesOf({ run }: ReportInput, agencies: readonly Found[]): CommonCause[] {
  const shown = new Set(agencies.map(({ report }) => report.agencyId));
  return (run.commonCauses ?? [])
    .filter(({ id }) => agencies.some(({ causes }) => causes.has(id)))
    .map((cause) => ({ cause, examples: cause.examples.filter((one) => shown.has(one.agencyId)) }))
    .map(({ cause, examples }) => Object.assign({}, cause, { examples }));
}

function mismatch({ report, found }: Found, words: ReportWords['notice']): string[] {
  const { counts, name } = report;
  const accounted = Object.values(COUNT_OF).reduce((sum, key) => sum + counts[key], 0);
  if (accounted !== counts.expected) return [words.sum(name, counts.expected, accounted)];
  const same = Object.values(COUNT_OF).every((key) => counts[key] === found[key]);
  return same ? [] : [words.differs(name, counts.expected, found.expected)];
}
