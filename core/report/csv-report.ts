// The report as CSV for a spreadsheet: one row for each page and item, one row for a page without items.
import type { AgencyReport, Finding, PageReport } from '../verdict/schema.ts';
import type { ItemFix } from '../fix/fix.ts';
import type { CsvWords } from './csv-words.ts';
import { csvRow } from './escape-csv.ts';
import type { ReportInput, ReportStream } from './input.ts';
import { isProblem } from './overview.ts';
import { csvWords } from './language/index.ts';
import { knownZone } from './times.ts';
import { platformName } from './words.ts';

type Row = {
  input: ReportInput;
  agency: AgencyReport;
  page: PageReport;
  /** When the page was checked, in the agency's time zone. */
  checked: string;
  finding?: Finding;
  /** What to write for the finding, fitted to the page. */
  fitted?: ItemFix | undefined;
  words: CsvWords;
};
type Cell = string | number | undefined;

/** The columns in order; a cell that has nothing to say is empty. */
const COLUMNS: readonly (readonly [string, (row: Row) => Cell])[] = [
  ['Agency', ({ agency }) => agency.name],
  ['Page', ({ page }) => page.url],
  ['Platform', ({ page, input }) => platformName(page.platform, input.language)],
  ['Kind of page', ({ page, words }) => words.kind(page.kind)],
  ['Owner', ({ page }) => page.owner?.name],
  ['Owner e-mail', ({ page }) => page.owner?.email],
  ['Page verdict', ({ page, words }) => words.verdict(page.verdict)],
  ['Item', ({ finding, words }) => finding && words.item(finding.item, finding.title)],
  ['Required or recommended', ({ finding, words }) => finding && words.level(finding.level)],
  ['Outcome', ({ finding, words }) => finding && words.outcome(finding.outcome)],
  ['Needs action or a look', ({ page, finding, words }) => needsSomebody(page, finding, words)],
  [
    'What was found',
    ({ page, finding, words }) =>
      finding === undefined ? whyNoItems(page, words) : words.says(finding),
  ],
  ['What to write or do', whatToDo],
  ['Evidence', ({ finding }) => finding?.evidence.map(({ text }) => text).join('\n')],
  ['Where it stood', ({ finding, words }) => finding?.evidence.map(words.place).join('\n')],
  ['Nearest sentence', ({ finding }) => finding?.nearest?.text],
  ['One click away on', ({ finding }) => finding?.linkedUrl],
  ['Waiver until', ({ finding }) => finding?.waiver?.until],
  ['Waiver approved by', ({ finding }) => finding?.waiver?.approvedBy],
  ['Waiver reason', ({ finding }) => finding?.waiver?.reason],
  [
    'Waiver has run out',
    ({ finding, words }) => finding?.waiver && (finding.waiverExpired ? words.yes : words.no),
  ],
  ['Ruled', ({ finding, words }) => finding?.ruling && words.ruled[finding.ruling.decision]],
  ['Ruled by', ({ finding }) => finding?.ruling?.by],
  ['Ruled on', ({ finding }) => finding?.ruling?.at.slice(0, 10)],
  ['Reason of the ruling', ({ finding }) => finding?.ruling?.reason],
  [
    'Ruling applies',
    ({ finding, words }) =>
      finding?.ruling && (finding.ruling.state === 'stands' ? words.yes : words.no),
  ],
  ['Checked', ({ checked }) => checked],
  ['Time zone', ({ agency }) => knownZone(agency.timeZone)],
  ['Checked (UTC)', ({ page }) => page.checkedAt],
  ['Read by', ({ page }) => page.capture?.mode],
  ['HTTP status', ({ page }) => page.capture?.status],
  ['SHA-256 of the page', ({ page }) => page.capture?.sha256],
  ['SHA-256 of its text', ({ page }) => page.capture?.textSha256],
  ['Agency id', ({ page }) => page.agencyId],
  ['Page id', ({ page }) => page.pageId],
  ['Item id', ({ finding }) => finding?.item],
  ['Outcome id', ({ finding }) => finding?.outcome],
  ['Confidence', ({ finding }) => finding?.confidence],
  ['Verdict id', ({ page }) => page.verdict],
  ['Reason id', ({ page }) => page.failure?.reason],
  ['Policy', ({ input }) => input.policy.id],
  ['Policy version', ({ page }) => page.versions.policy],
  ['Check version', ({ finding }) => finding?.checkVersion],
  ['Reader version', ({ page }) => page.versions.reader],
  ['Audit', ({ page }) => page.runId],
];

/** `bom` puts a byte order mark in front, by which spreadsheets know that it is UTF-8; on unless refused. */
export async function* csvReport(
  input: ReportInput,
  { bom = true }: { bom?: boolean } = {},
): ReportStream {
  const words = csvWords(input.language);
  const agencies = new Map(input.agencies.map((agency) => [agency.agencyId, agency]));
  yield (bom ? '\ufeff' : '') + csvRow(COLUMNS.map(([head]) => words.head(head)));
  for await (const page of input.pages()) {
    const agency = agencies.get(page.agencyId);
    if (!agency) continue;
    const checked = words.moment(page.checkedAt, agency.timeZone);
    const fix = await input.fixOf?.(page);
    yield rows({ input, agency, page, checked, words }, fix?.items ?? []);
  }
}

function rows(row: Omit<Row, 'finding' | 'fitted'>, fixes: readonly ItemFix[]): string {
  const { findings } = row.page;
  if (findings.length === 0) return rowOf(row);
  const fitted = new Map(fixes.map((fix) => [fix.item, fix]));
  return findings
    .map((finding) => rowOf({ ...row, finding, fitted: fitted.get(finding.item) }))
    .join('');
}

const rowOf = (row: Row): string => csvRow(COLUMNS.map(([, cell]) => cell(row) ?? ''));

function needsSomebody(page: PageReport, finding: Finding | undefined, words: CsvWords): string {
  return (finding ? isProblem(finding) : page.verdict === 'unreadable') ? words.yes : words.no;
}

function whyNoItems({ failure, skipReason }: PageReport, words: CsvWords): Cell {
  return failure ? words.unread(failure) : skipReason;
}

/** The fitted text, or why there is none; the check's own words where nobody made a fix. */
function whatToDo({ page, finding, fitted, words }: Row): Cell {
  if (fitted !== undefined) return fitted.text === '' ? fitted.note : fitted.text;
  return finding?.fix ?? (page.failure && words.remedy(page.failure.reason));
}
