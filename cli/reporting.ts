// From stored records to reports: the HTML file in the data folder, and what is printed at the end of a run.
import path from 'node:path';
import { RULES } from '../checks/index.ts';
import { fixesOfRun } from '../core/fix/fixes-of-run.ts';
import { htmlReport } from '../core/report/html-report.ts';
import type { ReportInput } from '../core/report/input.ts';
import type { MailLanguage } from '../core/inventory/schema.ts';
import { recipientOf } from '../core/mail/messages-of-run.ts';
import { jsonReport } from '../core/report/json-report.ts';
import { summaryText } from '../core/report/summary-text.ts';
import type { AgencyReport, PageReport, Run } from '../core/verdict/schema.ts';
import { writeTextFile } from './write-file.ts';
import { paintFor } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { VERSION } from './version.ts';
import type { Storage } from './wire.ts';

/** What a report of this run (or of one agency in it) is made from. */
export async function reportInput(
  storage: Storage,
  run: Run,
  { agencyId, language = 'en' }: { agencyId?: string | undefined; language?: MailLanguage } = {},
): Promise<ReportInput> {
  const { records, captures } = storage;
  const policy = await records.planPolicy(run.runId);
  const all = await records.agencyReports(run.runId);
  const agencies = agencyId === undefined ? all : all.filter((one) => one.agencyId === agencyId);
  return {
    run,
    policy: policy ?? { id: 'unknown', version: run.versions.policy, title: 'policy not stored' },
    agencies,
    pages: () => pagesOf(storage, run.runId, agencies),
    screenshot: async (capture) => {
      const kept = await captures.load(capture.key);
      const type = kept?.capture.screenshot?.type;
      return kept?.screenshot && type ? { type, bytes: kept.screenshot } : undefined;
    },
    fixOf: fixesOfRun({ records, rules: RULES }, run.runId, { reader: language }),
    language,
    command: storage.command,
    productVersion: VERSION,
    now: new Date(),
  };
}

/** The run's pages as a report wants them: agency by agency. */
async function* pagesOf(
  { records }: Storage,
  runId: string,
  agencies: readonly AgencyReport[],
): AsyncGenerator<PageReport> {
  const wanted = new Set(agencies.map((agency) => agency.agencyId));
  for await (const report of records.pageReports(runId)) {
    if (wanted.has(report.agencyId)) yield report;
  }
}

/** The language of those who get the report: Spanish where all of them read Spanish. */
export async function languageOfReaders(
  { records }: { records: Pick<Storage['records'], 'expectedPages'> },
  { runId }: Pick<Run, 'runId'>,
  agencyId?: string,
): Promise<MailLanguage> {
  const languages = new Set<MailLanguage>();
  for await (const { agency } of records.expectedPages(runId, agencyId))
    for (const one of agency.recipients) languages.add(recipientOf(one)[1]);
  const [only] = languages;
  return languages.size === 1 && only !== undefined ? only : 'en';
}

/** Writes the HTML report of a run into the data folder; gives its path. */
export async function writeHtmlReport(storage: Storage, run: Run): Promise<string> {
  const file = path.join(storage.reports, run.runId, 'report.html');
  const language = await languageOfReaders(storage, run);
  await writeTextFile(file, htmlReport(await reportInput(storage, run, { language })));
  return file;
}

/** Writes a report to the file that was named (`-`: standard output), or to its place in the data folder; where that cannot be written, says what to do. */
export async function writeReport(
  { out, usual }: { out: string | undefined; usual: string },
  report: string | AsyncIterable<string>,
): Promise<void> {
  const file = out ?? usual;
  if (file === '-') return await print(typeof report === 'string' ? whole(report) : report);
  try {
    await writeTextFile(file, report);
  } catch (error) {
    if (out !== undefined || !(error instanceof UsageError)) throw error;
    throw new UsageError(`${error.message} Name a place for the report with --out.`);
  }
  process.stderr.write(`Report: ${file}\n`);
}

async function* whole(text: string): AsyncGenerator<string> {
  yield text;
}

/** Prints the end of a run: for a person, or as JSON for a machine. */
export async function printResult(
  storage: Storage,
  run: Run,
  how: { file: string; json: boolean },
): Promise<void> {
  const input = await reportInput(storage, run);
  if (how.json) {
    await print(jsonReport(input));
    return;
  }
  await print(summaryText(input, paintFor(process.stdout)));
  process.stdout.write(`\nReport: ${how.file}\n`);
}

/** Writes a report to standard output as it comes. */
export async function print(report: AsyncIterable<string>): Promise<void> {
  for await (const piece of report) {
    if (!process.stdout.write(piece)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
}
