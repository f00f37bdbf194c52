// The overview of an agency on a terminal: the sentence, the pages with their first problem, what could not be read, what changed.
import type { Commands } from '../../command.ts';
import { submitCommand } from '../../submissions/submission.ts';
import type { AgencyReport } from '../../verdict/schema.ts';
import { shortAddress } from '../addresses.ts';
import { type ChangeGroup, changeGroups, changeSentence, noChangeWords } from '../changes.ts';
import { additionSentence, countSentence } from '../counts.ts';
import { terminalLine } from '../escape-terminal.ts';
import { type AgencyOverview, linesWith, type Overview, type PageLine } from '../overview.ts';
import { whyUnread } from '../page-text.ts';
import { standsWords } from '../submissions.ts';
import { calendarDay } from '../times.ts';
import { counted, OUTCOME_WORDS, platformName, VERDICT_WORDS } from '../words.ts';
import { column, wrapped } from './layout.ts';
import { type Paint, signed } from './paint.ts';

/** How much of it is shown: an end of an audit lists at most `pages` and `changes`. `command` writes the commands that are named. */
export type Extent = { pages: number; changes: number; command?: Commands | undefined };

export function agencyLines(
  overview: Overview,
  agency: AgencyOverview,
  paint: Paint,
  extent: Extent,
): string[] {
  const { report } = agency;
  const sentence = wrapped(`${report.name}: ${countSentence(report.counts)}.`, '');
  return [
    ...sentence.map((line) => paint.bold(line)),
    paint.dim(additionSentence(report.counts)),
    '',
    ...pageTable(agency, paint, extent.pages),
    ...unreadable(agency, paint, extent),
    ...toBring(agency, paint, extent),
    ...changes(overview, report, extent.changes),
    ...expired(agency),
  ];
}

/** Those that ask for something first. */
function pageTable(agency: AgencyOverview, paint: Paint, limit: number): string[] {
  const lines = [
    ...linesWith(agency, 'not-compliant'),
    ...linesWith(agency, 'needs-review'),
    ...linesWith(agency, 'unreadable'),
    ...linesWith(agency, 'compliant'),
    ...linesWith(agency, 'skipped'),
  ];
  if (lines.length === 0) return [];
  const more = lines.length - limit;
  return [
    ...lines.slice(0, limit).map((line) => pageRow(line, paint)),
    ...(more > 0 ? [`  … and ${counted(more, 'more page')} in the report`] : []),
    '',
  ];
}

function pageRow(line: PageLine, paint: Paint): string {
  const name = `${platformName(line.platform)} ${shortAddress(line.url)}`;
  const row = `  ${signed(VERDICT_WORDS[line.verdict], paint, 21)}${column(name, 42)} ${column(firstProblem(line), 40)}`;
  return row.trimEnd();
}

function firstProblem({ problems, skipReason, failure }: PageLine): string {
  if (skipReason !== undefined) return skipReason;
  if (failure) return failure.reason.replaceAll('-', ' ');
  const [first, ...others] = problems;
  if (!first) return '';
  const advice = first.level === 'recommended' ? 'advice: ' : '';
  const words = `${advice}${first.title}: ${OUTCOME_WORDS[first.outcome].word.toLowerCase()}`;
  return others.length > 0 ? `${words}, and ${others.length} more` : words;
}

function unreadable(agency: AgencyOverview, paint: Paint, { pages, command }: Extent): string[] {
  const lines = linesWith(agency, 'unreadable').slice(0, pages);
  const how = { zone: agency.report.timeZone, paint, command };
  if (lines.length === 0) return [];
  return [
    paint.bold('Could not be read (neither failing nor passing)'),
    ...lines.flatMap((line) => unreadLines(line, how)),
    '',
  ];
}

/** Pages that people bring, and the command that does it. */
function toBring(
  { toBring: pages }: AgencyOverview,
  paint: Paint,
  { pages: limit, command }: Extent,
): string[] {
  if (pages.length === 0) return [];
  const more = pages.length - limit;
  return [
    paint.bold('To be brought by a person'),
    ...pages.slice(0, limit).flatMap((one) => bringLines(one, command)),
    ...(more > 0 ? [`  … and ${counted(more, 'more page')} in the report`] : []),
    '',
  ];
}

function bringLines(
  { line, stands }: AgencyOverview['toBring'][number],
  command: Commands | undefined,
): string[] {
  const owner = line.owner === undefined ? '' : ` (owner: ${line.owner.name})`;
  const words = wrapped(`${shortAddress(line.url)}${owner}: ${standsWords(stands)}`, '  ');
  const bring = submitCommand(line.agencyId, line.pageId, command);
  return words.concat(`    ${terminalLine(bring, 600)}`);
}

function unreadLines(
  line: PageLine,
  how: Omit<Parameters<typeof whyUnread>[1], 'prefix'>,
): string[] {
  return [
    `  ${terminalLine(shortAddress(line.url), 90)}`,
    ...whyUnread(line, { prefix: '    ', ...how }),
  ];
}

function changes(overview: Overview, report: AgencyReport, limit: number): string[] {
  const none = noChangeWords(report);
  if (report.previousRunId === undefined) return [none ?? '', ''];
  const lines = none === undefined ? [] : [`  ${none}`];
  for (const group of changeGroups(report.changes))
    lines.push(...groupLines(overview, report, group, limit));
  const omitted = report.changesOmitted;
  if (omitted > 0) lines.push(`  … and ${counted(omitted, 'more change')}`);
  return ['Since the last audit', ...lines, ''];
}

function groupLines(
  overview: Overview,
  { timeZone }: AgencyReport,
  group: ChangeGroup,
  limit: number,
): string[] {
  const lines = [`  ${group.title} (${group.changes.length})`];
  for (const change of group.changes.slice(0, limit)) {
    const line = overview.lineOf(change.agencyId, change.pageId);
    const name = line ? shortAddress(line.url) : change.pageId;
    lines.push(...wrapped(`${name}: ${changeSentence(change, timeZone)}`, '    '));
  }
  const more = group.changes.length - limit;
  if (more > 0) lines.push(`    … and ${more} more`);
  return lines;
}

function expired({ expired: waivers }: AgencyOverview): string[] {
  if (waivers.length === 0) return [];
  const lines = waivers.flatMap(({ line, title, waiver }) =>
    wrapped(
      `${shortAddress(line.url)}: ${title}, ran out ${calendarDay(waiver.until)}, approved by ${waiver.approvedBy}: ${waiver.reason}`,
      '  ',
    ),
  );
  return ['Waivers that have run out and no longer count', ...lines, ''];
}
