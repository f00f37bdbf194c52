// `presence report`: a stored run in the form that somebody needs it.
import path from 'node:path';
import { csvReport } from '../../core/report/csv-report.ts';
import { htmlReport } from '../../core/report/html-report.ts';
import type { MailLanguage } from '../../core/inventory/schema.ts';
import type { ReportInput, ReportStream } from '../../core/report/input.ts';
import { jsonLinesReport } from '../../core/report/json-lines-report.ts';
import { jsonReport } from '../../core/report/json-report.ts';
import { junitReport } from '../../core/report/junit-report.ts';
import { markdownReport } from '../../core/report/markdown-report.ts';
import { textReport } from '../../core/report/text-report.ts';
import type { Run } from '../../core/verdict/schema.ts';
import { EXIT } from '../exit-codes.ts';
import type { REPORT_FORMATS } from '../program/records.ts';
import { withAgencies } from '../../core/run/run-agencies.ts';
import { languageOfReaders, print, reportInput, writeReport } from '../reporting.ts';
import { asWritten, nearest } from '../near.ts';
import { finishedRunNamed } from '../run-name.ts';
import { paintFor } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { showEmails } from './report-email.ts';
import { openStorage, type Storage } from '../wire.ts';

type Format = (typeof REPORT_FORMATS)[number];

export type ReportOptions = {
  run?: string;
  agency?: string;
  format: Format;
  /** Of html and csv. */
  language?: MailLanguage;
  out?: string;
  /** The e-mails instead of a report. */
  email?: boolean;
  open?: boolean;
  toFolder?: string;
  everyDays: number;
  data: string;
};

export async function report(options: ReportOptions): Promise<number> {
  const storage = await openStorage(options.data, 'presence report', 'read');
  try {
    const run = await withAgencies(storage.records, await runOf(storage, options.run));
    if (options.agency !== undefined && !run.agencies.includes(options.agency)) throw noAgency(run, options.agency); // prettier-ignore
    if (options.email === true) {
      await showEmails(storage, run, options);
      return EXIT.compliant;
    }
    const language = await languageOf(storage, run, options);
    const input = await reportInput(storage, run, { agencyId: options.agency, language });
    const { out } = options;
    const usual = out ?? defaultFile(storage, run, options);
    const made = IN_FORMAT[options.format](input);
    await (usual === undefined ? print(made) : writeReport({ out, usual }, made));
    return EXIT.compliant;
  } finally {
    await storage.close();
  }
}

const noAgency = ({ runId, agencies }: Run, id: string): UsageError =>
  new UsageError(`Run ${runId} has no agency "${asWritten(id)}". ${nearest(id, agencies, 'It has')}`); // prettier-ignore

/** The run that was named, or the latest audit that came to its end. */
async function runOf(storage: Storage, id: string | undefined): Promise<Run> {
  if (id !== undefined) return await finishedRunNamed(storage, id);
  const runs = await storage.records.runs(100);
  const latest = runs.find((run) => run.status === 'finished' && run.kind === 'audit');
  if (latest) return latest;
  throw new UsageError(
    `There is no finished run here yet. Start with: ${storage.command('audit', '--inventory', 'FILE')}`,
  );
}

/** Forms that know Spanish, too. */
const SPOKEN: ReadonlySet<Format> = new Set(['html', 'csv']);

async function languageOf(
  storage: Storage,
  run: Run,
  { language, format, agency }: ReportOptions,
): Promise<MailLanguage> {
  if (!SPOKEN.has(format)) {
    if (language === undefined || language === 'en') return 'en';
    throw new UsageError(`A report as ${format} is in English only. In Spanish: --format html or --format csv.`); // prettier-ignore
  }
  // A table is often read by a program, which must find the same headings every week.
  return language ?? (format === 'html' ? await languageOfReaders(storage, run, agency) : 'en');
}

/** An HTML report is a file to be opened; on a terminal its source helps nobody. */
function defaultFile(storage: Storage, run: Run, options: ReportOptions): string | undefined {
  if (options.format !== 'html') return undefined;
  const name = options.agency === undefined ? 'report.html' : `report-${options.agency}.html`;
  return path.join(storage.reports, run.runId, name);
}

/** How each format is made. */
const IN_FORMAT: Record<Format, (input: ReportInput) => ReportStream> = {
  html: htmlReport,
  json: jsonReport,
  jsonl: jsonLinesReport,
  csv: csvReport,
  junit: junitReport,
  markdown: markdownReport,
  text: (input) => textReport(input, paintFor(process.stdout)),
};
