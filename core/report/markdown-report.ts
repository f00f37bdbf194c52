// The report in GitHub-flavoured Markdown, for a pull request, an issue or the summary of a CI job.
import { FAILURE_TEXT } from '../capture/failure-text.ts';
import type { AgencyReport, PageReport } from '../verdict/schema.ts';
import { shortAddress } from './addresses.ts';
import { changeGroups, changeSentence, noChangeWords, sinceWords } from './changes.ts';
import { additionSentence, countSentence } from './counts.ts';
import { markdownCode, markdownCodeCell, markdownText } from './escape-markdown.ts';
import type { ReportInput, ReportStream } from './input.ts';
import { problemSection, quietList } from './markdown-item.ts';
import {
  type AgencyOverview,
  linesWith,
  type Overview,
  type PageLine,
  readOverview,
  type Unread,
} from './overview.ts';
import { calendarDay, moment } from './times.ts';
import { OUTCOME_WORDS, platformName, SIGNS, VERDICT_WORDS } from './words.ts';

export async function* markdownReport(input: ReportInput): ReportStream {
  const overview = await readOverview(input);
  yield paragraphs(head(input, overview));
  for (const agency of overview.agencies) yield paragraphs(agencyPart(overview, agency));
  yield '## Page by page\n\n';
  const zones = new Map(input.agencies.map(({ agencyId, timeZone }) => [agencyId, timeZone]));
  for await (const page of input.pages()) {
    const zone = zones.get(page.agencyId);
    if (zone === undefined) continue;
    const since = overview.lineOf(page.agencyId, page.pageId)?.unreadableSince;
    yield paragraphs(pagePart(page, zone, since));
  }
}

const paragraphs = (parts: readonly string[]): string =>
  parts.map((part) => `${part}\n\n`).join('');

function head({ run, policy, agencies }: ReportInput, { counts, notices }: Overview): string[] {
  const zone = agencies[0]?.timeZone ?? 'UTC';
  return [
    `# Public pages compliance report: ${markdownText(run.inventoryName, 120)}`,
    ...notices.map((notice) => `> **Note:** ${markdownText(notice)}`),
    ...(agencies.length === 1 ? [] : [`**Together: ${countSentence(counts)}.**`]),
    `Audit ${markdownCode(run.runId)}, ${moment(run.startedAt, zone)}. Policy: ${markdownText(policy.title, 120)} (${markdownCode(policy.id)}, version ${markdownCode(policy.version)}).`,
  ];
}

function agencyPart(overview: Overview, agency: AgencyOverview): string[] {
  const { report } = agency;
  return [
    `## ${markdownText(report.name, 120)}`,
    `**${markdownText(report.name, 120)}: ${countSentence(report.counts)}.**`,
    `${additionSentence(report.counts)}.`,
    ...pageTable(agency),
    ...unreadable(agency),
    '### What changed since the last audit',
    ...changes(overview, report),
    ...expired(agency),
  ];
}

function pageTable(agency: AgencyOverview): string[] {
  const order = ['not-compliant', 'needs-review', 'unreadable', 'compliant', 'skipped'] as const;
  const lines = order.flatMap((verdict) => linesWith(agency, verdict));
  if (lines.length === 0) return [];
  const rows = lines.map((line) => {
    const { word, tone } = VERDICT_WORDS[line.verdict];
    const owner = line.owner ? markdownCodeCell(line.owner.name) : '—';
    return `| ${SIGNS[tone]} ${word} | ${pageName(line)} | ${problems(line)} | ${owner} |`;
  });
  return [
    ['| Verdict | Page | What is wrong | Who owns it |', '| --- | --- | --- | --- |', ...rows].join(
      '\n',
    ),
  ];
}

const pageName = (line: Pick<PageLine, 'platform' | 'url'>): string =>
  `${platformName(line.platform)} ${markdownCodeCell(shortAddress(line.url))}`;

function problems(line: PageLine): string {
  const required = line.problems.filter(({ level }) => level === 'required');
  const words = required.map(
    ({ title, outcome }) =>
      `${markdownText(title, 120)}: ${OUTCOME_WORDS[outcome].word.toLowerCase()}`,
  );
  return words.join('; ') || '—';
}

function unreadable(agency: AgencyOverview): string[] {
  const lines = linesWith(agency, 'unreadable');
  if (lines.length === 0) return [];
  const zone = agency.report.timeZone;
  const items = lines.map((line) => `- ${pageName(line)}: ${whyUnread(line, zone)}`);
  return ['### What could not be read (neither failing nor passing)', items.join('\n')];
}

function whyUnread({ failure, unreadableSince }: Unread, zone: string): string {
  if (!failure) return 'The reason was not recorded.';
  const { means, remedy } = FAILURE_TEXT[failure.reason];
  return `${markdownText(means + sinceWords(unreadableSince, zone))} (${markdownCode(failure.detail, 200)}) **What to do:** ${markdownText(remedy)}`;
}

function changes(overview: Overview, report: AgencyReport): string[] {
  const none = noChangeWords(report);
  const groups = changeGroups(report.changes).flatMap((group) => [
    `**${group.title} (${group.changes.length})**`,
    group.changes
      .map((change) => {
        const line = overview.lineOf(change.agencyId, change.pageId);
        const name = line ? pageName(line) : markdownCode(change.pageId);
        return `- ${name}: ${markdownText(changeSentence(change, report.timeZone))}`;
      })
      .join('\n'),
  ]);
  const omitted = report.changesOmitted > 0 ? [`… and ${report.changesOmitted} more.`] : [];
  return [...(none === undefined ? [] : [none]), ...groups, ...omitted];
}

function expired({ expired: waivers }: AgencyOverview): string[] {
  if (waivers.length === 0) return [];
  const items = waivers.map(
    ({ line, title, waiver }) =>
      `- ${pageName(line)}: ${markdownText(title, 120)}, ran out ${calendarDay(waiver.until)}, approved by ${markdownCode(waiver.approvedBy, 80)}: ${markdownCode(waiver.reason)}`,
  );
  return ['### Waivers that have run out and no longer count', items.join('\n')];
}

function pagePart(page: PageReport, zone: string, since: string | undefined): string[] {
  const { word, tone } = VERDICT_WORDS[page.verdict];
  const owner = page.owner ? `, owner ${markdownCode(page.owner.name, 120)}` : '';
  const hash = page.capture ? `, SHA-256 ${markdownCode(page.capture.sha256)}` : '';
  return [
    `### ${SIGNS[tone]} ${word}: ${platformName(page.platform)} ${markdownCode(shortAddress(page.url), 200)}`,
    `Checked ${moment(page.checkedAt, zone)}${owner}${hash}`,
    ...withoutItems(page, zone, since),
    ...problemSection(page.findings),
    ...quietList(page.findings),
  ];
}

function withoutItems(page: PageReport, zone: string, since: string | undefined): string[] {
  const unread = { ...page, unreadableSince: since };
  if (page.verdict === 'unreadable') return [whyUnread(unread, zone)];
  if (page.verdict === 'skipped')
    return [`The inventory leaves it out: ${markdownCode(page.skipReason ?? 'no reason given')}`];
  return page.findings.length === 0 ? ['The policy asks nothing of this kind of page.'] : [];
}
