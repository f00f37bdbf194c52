// Counts of pages in words, and the proof that they add up: what was expected is what is accounted for.
import { commonCauseSentence } from '../verdict/common-cause.ts';
import type { AgencyReport, CommonCause, Counts, Verdict } from '../verdict/schema.ts';
import type { ReportInput } from './input.ts';
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
export function incompleteness(input: ReportInput, agencies: readonly Found[]): string[] {
  const notices = commonCauseNotices(input, agencies);
  if (input.run.status === 'running')
    notices.push('This audit has not finished. What follows is what was known so far.');
  if (input.run.status === 'abandoned')
    notices.push('This audit was stopped before its end. What follows is not the whole picture.');
  const left = input.run.agencies.filter((id) => !input.agencies.some((a) => a.agencyId === id));
  if (left.length > 0)
    notices.push(
      `This report shows ${input.agencies.length} of the ${counted(input.run.agencies.length, 'agency', 'agencies')} of the audit.`,
    );
  return [...notices, ...agencies.flatMap(mismatch)];
}

/** Those that hold something back on the pages shown: nobody reads of other agencies' pages in a report of their own. */
function commonCauseNotices({ run }: ReportInput, agencies: readonly Found[]): string[] {
  const shown = new Set(agencies.map(({ report }) => report.agencyId));
  return (run.commonCauses ?? [])
    .filter(({ id }) => agencies.some(({ causes }) => causes.has(id)))
    .map((cause) => {
      const examples = cause.examples.filter(({ agencyId }) => shown.has(agencyId));
      return commonCauseNotice({ ...cause, examples });
    });
}

/** The first thing on top: what is held back, since when, and what somebody has to do about it. */
function commonCauseNotice(cause: CommonCause): string {
  const example = cause.examples[0];
  const look = example === undefined ? '' : ` Look at one of them, for example ${example.url}.`;
  return (
    `${commonCauseSentence(cause)} These findings are held back from the pages’ owners since ${cause.since.slice(0, 10)}.${look} ` +
    'If it is there, report this to the makers of the auditor; if it is gone, tell the owners.'
  );
}

function mismatch({ report, found }: Found): string[] {
  const { counts, name } = report;
  const accounted = Object.values(COUNT_OF).reduce((sum, key) => sum + counts[key], 0);
  if (accounted !== counts.expected)
    return [
      `${name}: the totals do not add up (${counts.expected} expected, ${accounted} accounted for). Run the audit again.`,
    ];
  const same = Object.values(COUNT_OF).every((key) => counts[key] === found[key]);
  if (same) return [];
  return [
    `${name}: the audit counted ${counted(counts.expected, 'page')}, this report found ${found.expected}, or with other verdicts. Write the report again; if it stays so, run the audit again.`,
  ];
}
