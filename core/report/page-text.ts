// One page's report for a terminal: what `presence check` prints, and each page of the text report.
import { FAILURE_TEXT } from '../capture/failure-text.ts';
import type { Commands } from '../command.ts';
import { submitCommand } from '../submissions/submission.ts';
import { permissionWords } from './permission-words.ts';
import type { CaptureRef, PageReport, Visitor } from '../verdict/schema.ts';
import { sinceWords } from './changes.ts';
import { terminalLine } from './escape-terminal.ts';
import { isProblem, problemsFirst, type Unread } from './overview.ts';
import { counselLines } from './text/counsel.ts';
import { problemLines, quietLines } from './text/items.ts';
import { wrapped, wrappedLines } from './text/layout.ts';
import { NO_PAINT, type Paint, signed } from './text/paint.ts';
import { moment } from './times.ts';
import { vendorLetter } from './vendor-letter.ts';
import { counted, MODE_WORDS, platformName, VERDICT_WORDS } from './words.ts';

/** How a text is made: times in this IANA zone, colours by `paint`. */
export type TextOptions = {
  zone: string;
  paint?: Paint;
  /** Since when the page could not be read (ISO 8601), and who tried. */
  unreadableSince?: string | undefined;
  visitor?: Visitor | undefined;
  /** Writes the commands that are named. */
  command?: Commands | undefined;
};

/** Verdict, items with quotations, what to write, how the page was read. Safe to print whatever the page says. */
export function pageReportText(page: PageReport, options: TextOptions): string {
  const paint = options.paint ?? NO_PAINT;
  const lines = [
    `${signed(VERDICT_WORDS[page.verdict], paint)}: ${paint.bold(terminalLine(page.url, 300))}`,
    ...facts(page, paint),
    ...tallyLine(page),
    '',
    ...(page.findings.length === 0 ? nothingRead(page, options) : items(page, paint)),
    ...counselLines(page.counsel, paint),
    ...reading(page, options.zone, paint),
  ];
  return `${lines.join('\n')}\n`;
}

function facts(page: PageReport, paint: Paint): string[] {
  const { title, owner } = page;
  const named = title !== undefined && title.trim() !== '';
  const mail = owner?.email === undefined ? '' : ` <${owner.email}>`;
  return [
    ...(named ? wrapped(`Title: ${title}`, '  ', 200) : []),
    ...wrapped(owner ? `Owner: ${owner.name}${mail}` : 'Owner: none named', '  ', 300),
    `  On: ${platformName(page.platform)}`,
  ].map((line) => paint.dim(line));
}

/** `8 items met, 1 not met, 1 to look at`. */
function tallyLine({ findings }: PageReport): string[] {
  if (findings.length === 0) return [];
  const count = (...outcomes: string[]): number =>
    findings.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const parts = [
    `${count('pass')} of ${counted(findings.length, 'item')} met`,
    ...[
      [count('fail', 'contradicted'), 'not met'],
      [count('review', 'error'), 'to look at'],
      [count('waived'), 'waived'],
      [count('not-applicable'), 'not needed here'],
    ]
      .filter(([number]) => number !== 0)
      .map(([number, words]) => `${number} ${words}`),
  ];
  return [`  ${parts.join(', ')}`];
}

function items(page: PageReport, paint: Paint): string[] {
  const quiet = page.findings.filter((finding) => !isProblem(finding));
  return [
    ...problemsFirst(page.findings).flatMap((finding) => problemLines(finding, paint).concat('')),
    ...quiet.flatMap((finding) => quietLines(finding, paint)),
    ...(quiet.length > 0 ? [''] : []),
  ];
}

function nothingRead(page: PageReport, options: TextOptions): string[] {
  if (page.verdict === 'skipped')
    return [
      ...wrapped(`The inventory leaves it out: ${page.skipReason ?? 'no reason given'}`, '  '),
      '',
    ];
  if (page.verdict !== 'unreadable') return ['  The policy asks nothing of this kind of page.', ''];
  const { paint = NO_PAINT, zone, unreadableSince, visitor, command } = options;
  const letter = vendorLetter(page, visitor);
  const words =
    letter === undefined
      ? []
      : [paint.dim('  What to send to the web vendor:'), ...wrappedLines(letter, '      | ')];
  const how = { prefix: '  ', zone, paint, command };
  return [...whyUnread({ ...page, unreadableSince }, how), ...words, ''];
}

type HowUnread = { prefix: string; zone: string; paint: Paint; command?: Commands | undefined };

/** Why a page could not be read and what to do, as lines behind a prefix. */
export function whyUnread(
  {
    failure,
    unreadableSince,
    ...page
  }: Unread & Pick<PageReport, 'agencyId' | 'pageId' | 'platform'>,
  { prefix, zone, paint, command }: HowUnread,
): string[] {
  if (!failure) return [`${prefix}The reason was not recorded. Run the audit again.`];
  const { means, remedy } = FAILURE_TEXT[failure.reason];
  // The command as it was stored knows nothing of where it is read.
  const { agencyId, pageId, platform } = page;
  const bring = (write?: Commands): string => submitCommand(agencyId, pageId, write);
  const detail = failure.detail.replaceAll(bring(), () => bring(command));
  const whole = [bring(command), `presence doctor --platform ${platform}`];
  const since = sinceWords(unreadableSince, zone);
  return [
    ...wrapped(`${means} (${detail})${since}`, prefix, 500 + bring(command).length, whole),
    ...wrapped(`What to do: ${remedy}`, prefix).map((line) => paint.bold(line)),
  ];
}

function reading(page: PageReport, zone: string, paint: Paint): string[] {
  const { capture, versions } = page;
  const lines = [
    `  Checked ${moment(page.checkedAt, zone)}, policy ${terminalLine(versions.policy, 80)}, reader ${terminalLine(versions.reader, 80)}`,
    ...(capture ? visit(capture) : []),
    ...page.linked.flatMap((one) => wrapped(`Also read, one click away: ${one.url}`, '  ')),
  ];
  return lines.map((line) => paint.dim(line));
}

function visit(capture: CaptureRef): string[] {
  return [
    ...wrapped(`${MODE_WORDS[capture.mode]}: ${capture.because}`, '  ', 300),
    ...(capture.robotsPermission === undefined
      ? []
      : wrapped(permissionWords(capture.robotsPermission), '  ', 300)),
    ...(capture.finalUrl === capture.url ? [] : wrapped(`Arrived at ${capture.finalUrl}`, '  ')),
    `  SHA-256 ${terminalLine(capture.sha256, 80)}`,
  ];
}
