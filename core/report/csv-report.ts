// The report as CSV for a spreadsheet: one row for each page and item, one row for a page without items.
import { FAILURE_TEXT } from '../capture/failure-text.ts';
import type { AgencyReport, Finding, PageReport } from '../verdict/schema.ts';
import { csvRow } from './escape-csv.ts';
import type { ReportInput, ReportStream } from './input.ts';
import { isProblem } from './overview.ts';
import { knownZone, moment } from './times.ts';
import {
  KIND_WORDS,
  LEVEL_WORDS,
  OUTCOME_WORDS,
  placeWords,
  platformName,
  VERDICT_WORDS,
} from './words.ts';

type Row = {
  input: ReportInput;
  agency: AgencyReport;
  page: PageReport;
  /** When the page was checked, in the agency's time zone. */
  checked: string;
  finding?: Finding;
};
type Cell = string | number | undefined;

const RULED = { satisfied: 'satisfied', 'not-satisfied': 'not satisfied' } as const;

/** The columns in order; a cell that has nothing to say is empty. */
const COLUMNS: readonly (readonly [string, (row: Row) => Cell])[] = [
  ['Agency', ({ agency }) => agency.name],
  ['Page', ({ page }) => page.url],
  ['Platform', ({ page }) => platformName(page.platform)],
  ['Kind of page', ({ page }) => KIND_WORDS[page.kind]],
  ['Owner', ({ page }) => page.owner?.name],
  ['Owner e-mail', ({ page }) => page.owner?.email],
  ['Page verdict', ({ page }) => VERDICT_WORDS[page.verdict].word],
  ['Item', ({ finding }) => finding?.title],
  ['Required or recommended', ({ finding }) => finding && LEVEL_WORDS[finding.level]],
  ['Outcome', ({ finding }) => finding && OUTCOME_WORDS[finding.outcome].word],
  ['Needs action or a look', ({ page, finding }) => needsSomebody(page, finding)],
  ['What was found', ({ page, finding }) => finding?.says ?? whyNoItems(page)],
  ['What to write or do', ({ page, finding }) => finding?.fix ?? remedy(page)],
  ['Evidence', ({ finding }) => finding?.evidence.map(({ text }) => text).join('\n')],
  ['Where it stood', ({ finding }) => finding?.evidence.map(placeWords).join('\n')],
  ['Nearest sentence', ({ finding }) => finding?.nearest?.text],
  ['One click away on', ({ finding }) => finding?.linkedUrl],
  ['Waiver until', ({ finding }) => finding?.waiver?.until],
  ['Waiver approved by', ({ finding }) => finding?.waiver?.approvedBy],
  ['Waiver reason', ({ finding }) => finding?.waiver?.reason],
  [
    'Waiver has run out',
    ({ finding }) => finding?.waiver && (finding.waiverExpired ? 'yes' : 'no'),
  ],
  ['Ruled', ({ finding }) => finding?.ruling && RULED[finding.ruling.decision]],
  ['Ruled by', ({ finding }) => finding?.ruling?.by],
  ['Ruled on', ({ finding }) => finding?.ruling?.at.slice(0, 10)],
  ['Reason of the ruling', ({ finding }) => finding?.ruling?.reason],
  [
    'Ruling applies',
    ({ finding }) => finding?.ruling && (finding.ruling.state === 'stands' ? 'yes' : 'no'),
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
  const agencies = new Map(input.agencies.map((agency) => [agency.agencyId, agency]));
  yield (bom ? '\ufeff' : '') + csvRow(COLUMNS.map(([head]) => head));
  for await (const page of input.pages()) {
    const agency = agencies.get(page.agencyId);
    if (!agency) continue;
    const checked = moment(page.checkedAt, agency.timeZone);
    yield rows({ input, agency, page, checked });
  }
}

function rows(row: Omit<Row, 'finding'>): string {
  const { findings } = row.page;
  if (findings.length === 0) return rowOf(row);
  return findings.map((finding) => rowOf({ ...row, finding })).join('');
}

const rowOf = (row: Row): string => csvRow(COLUMNS.map(([, cell]) => cell(row) ?? ''));

function needsSomebody(page: PageReport, finding: Finding | undefined): string {
  return (finding ? isProblem(finding) : page.verdict === 'unreadable') ? 'yes' : 'no';
}

function whyNoItems({ failure, skipReason }: PageReport): Cell {
  return failure ? `${FAILURE_TEXT[failure.reason].means} (${failure.detail})` : skipReason;
}

const remedy = ({ failure }: PageReport): Cell => failure && FAILURE_TEXT[failure.reason].remedy;
