// One page over time, for a terminal: each run's verdict and what was not met, and whether the page's words had changed.
import type { PageReport } from '../verdict/schema.ts';
import { terminalLine } from './escape-terminal.ts';
import { problemsFirst } from './overview.ts';
import type { TextOptions } from './page-text.ts';
import { wrapped } from './text/layout.ts';
import { NO_PAINT, signed } from './text/paint.ts';
import { moment } from './times.ts';
import { OUTCOME_WORDS, VERDICT_WORDS } from './words.ts';

/** Reports of one page, newest first. */
export function historyText(reports: readonly PageReport[], options: TextOptions): string {
  const paint = options.paint ?? NO_PAINT;
  const [newest] = reports;
  if (!newest) return 'Nothing is stored of this page.\n';
  const lines = reports.flatMap((report, index) => [
    `${signed(VERDICT_WORDS[report.verdict], paint, 21)}${moment(report.checkedAt, options.zone)}  ${paint.dim(terminalLine(report.runId, 80))}`,
    ...entry(report, reports[index + 1]),
  ]);
  return [paint.bold(terminalLine(newest.url, 300)), '', ...lines, ''].join('\n');
}

function entry(report: PageReport, before: PageReport | undefined): string[] {
  const required = problemsFirst(report.findings).filter(({ level }) => level === 'required');
  return [
    ...required.flatMap(({ title, outcome }) =>
      wrapped(`${title}: ${OUTCOME_WORDS[outcome].word.toLowerCase()}`, '    ', 200),
    ),
    ...(report.failure ? wrapped(report.failure.detail, '    ', 200) : []),
    ...(report.skipReason === undefined ? [] : wrapped(report.skipReason, '    ', 200)),
    ...difference(report, before).map((words) => `    (${words})`),
  ];
}

/** Whether the words of the page, or what judges them, are other than the time before. */
function difference(report: PageReport, before: PageReport | undefined): string[] {
  if (!before) return [];
  const now = report.capture?.textSha256;
  const then = before.capture?.textSha256;
  const words = now !== undefined && then !== undefined && now !== then;
  return [
    ...(words ? ['the page’s words changed'] : []),
    ...(rulesOf(report) === rulesOf(before) ? [] : ['our rules changed']),
  ];
}

const rulesOf = ({ versions, findings }: PageReport): string =>
  JSON.stringify([versions, findings.map(({ item, checkVersion }) => [item, checkVersion])]);
