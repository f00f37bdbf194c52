// The history of an agency as rows and lines, for spreadsheets and programs; written page by page as it is read.
import { csvRow } from '../report/escape-csv.ts';
import { jsonLine } from '../report/escape-json.ts';
import type { MailLanguage } from '../inventory/schema.ts';
import type { CsvWords } from '../report/csv-words.ts';
import { csvWords } from '../report/language/index.ts';
import { platformName } from '../report/words.ts';
import type { AgencyReport, Finding, PageReport } from '../verdict/schema.ts';
import { HISTORY_FORMAT, type HistoryLine } from './line-shape.ts';
import { auditsIn, type BinderDoors, pageIds, pageReports, type Period } from './binder.ts';

type Request = { agencyId: string; period: Period };
type Cell = string | number | undefined;
type Row = { page: PageReport; agency: AgencyReport; finding?: Finding };
type Cells = (row: Row, words: CsvWords, language: MailLanguage) => Cell;

const COLUMNS: readonly (readonly [string, Cells])[] = [
  ['Agency', ({ agency }) => agency.name],
  ['Page', ({ page }) => page.url],
  ['Platform', ({ page }, _, language) => platformName(page.platform, language)],
  ['Checked', ({ page, agency }, { moment }) => moment(page.checkedAt, agency.timeZone)],
  ['Checked (UTC)', ({ page }) => page.checkedAt],
  ['Page verdict', ({ page }, { verdict }) => verdict(page.verdict)],
  ['Item', ({ finding }, { item }) => finding && item(finding.item, finding.title)],
  ['Outcome', ({ finding }, { outcome }) => finding && outcome(finding.outcome)],
  ['What was found', ({ page, finding }, words) => foundIn(page, finding, words)],
  ['Evidence', ({ finding }) => finding?.evidence.map(({ text }) => text).join('\n')],
  ['Where it stood', ({ finding }, { place }) => finding?.evidence.map(place).join('\n')],
  ['One click away on', ({ finding }) => finding?.linkedUrl],
  ['Waiver until', ({ finding }) => finding?.waiver?.until],
  ['SHA-256 of its text', ({ page }) => page.capture?.textSha256],
  ['Agency id', ({ page }) => page.agencyId],
  ['Page id', ({ page }) => page.pageId],
  ['Item id', ({ finding }) => finding?.item],
  ['Outcome id', ({ finding }) => finding?.outcome],
  ['Verdict id', ({ page }) => page.verdict],
  ['Reason id', ({ page }) => page.failure?.reason],
  ['Policy version', ({ page }) => page.versions.policy],
  ['Audit', ({ page }) => page.runId],
]; // prettier-ignore

/** One row for each page, audit and item; what page text could do in a spreadsheet is undone. A byte order mark stands in front. */
export async function* historyCsv(
  doors: BinderDoors,
  request: Request & { language?: MailLanguage | undefined },
): AsyncGenerator<string> {
  const { language = 'en' } = request;
  const words = csvWords(language);
  const rowOf = (row: Row): string => csvRow(COLUMNS.map(([, cell]) => cell(row, words, language) ?? '')); // prettier-ignore
  yield '\ufeff' + csvRow(COLUMNS.map(([head]) => words.head(head)));
  for await (const { page, agency } of reportsOf(doors, request)) {
    const rows: Row[] = page.findings.length === 0 ? [{ page, agency }] : page.findings.map((finding) => ({ page, agency, finding })); // prettier-ignore
    yield rows.map(rowOf).join('');
  }
}

function foundIn(page: PageReport, finding: Finding | undefined, words: CsvWords): Cell {
  if (finding !== undefined) return words.says(finding);
  return page.failure === undefined ? page.skipReason : words.unread(page.failure);
}

/** JSON Lines: first what it is, then each audit, then each page's report of each audit, as the store has them. */
export async function* historyLines(doors: BinderDoors, request: Request): AsyncGenerator<string> {
  const { agencyId, period } = request;
  yield line({ type: 'history', format: HISTORY_FORMAT, agencyId, ...period });
  for (const { schema: _, ...audit } of await auditsIn(doors, agencyId, period))
    yield line({ type: 'audit', ...audit });
  for await (const { page } of reportsOf(doors, request)) {
    const { schema: _, ...report } = page;
    yield line({ type: 'page', ...report });
  }
}

const line = (value: HistoryLine): string => `${jsonLine(value)}\n`;

async function* reportsOf(
  doors: BinderDoors,
  { agencyId, period }: Request,
): AsyncGenerator<{ page: PageReport; agency: AgencyReport }> {
  const audits = await auditsIn(doors, agencyId, period);
  const byRun = new Map(audits.map((audit) => [audit.runId, audit]));
  for (const pageId of await pageIds(doors, agencyId, audits))
    for await (const page of pageReports(doors, { agencyId, pageId, audits })) {
      const agency = byRun.get(page.runId);
      if (agency !== undefined) yield { page, agency };
    }
}
