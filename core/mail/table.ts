// The table that comes with a letter: an agency's pages and items for a spreadsheet, without what is not confirmed.
import type { Records } from '../ports.ts';
import type { MailLanguage } from '../inventory/schema.ts';
import { csvReport } from '../report/csv-report.ts';
import type { AgencyReport, Finding, PageReport, Run } from '../verdict/schema.ts';
import { ES_TABLE } from './words/es-table.ts';
import { isOursToSettle } from './week/page-week.ts';

/** A larger table is left out, and the message says so: mail servers take about 10 MB, a third of it lost to encoding. */
const MOST_CSV_BYTES = 4_000_000;

/** The agency's pages as a table; undefined when it grows too large to be sent. */
export async function tableOf(
  records: Records,
  { run, report }: { run: Run; report: AgencyReport },
  { productVersion, language }: { productVersion: string; language: MailLanguage },
): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const input = {
    run,
    policy: report.policy,
    agencies: [report],
    pages: () => settledPages(records.pageReports(run.runId, report.agencyId)),
    productVersion,
    now: new Date(report.finishedAt),
  };
  const words = language === 'es' ? ES_TABLE : undefined;
  for await (const piece of csvReport(input, words === undefined ? {} : { words })) {
    const bytes = new TextEncoder().encode(piece);
    size += bytes.length;
    if (size > MOST_CSV_BYTES) return undefined;
    pieces.push(bytes);
  }
  return joined(pieces, size);
}

/** What is not confirmed stands in the table as being looked at again, and says nothing else. */
export async function* settledPages(pages: AsyncIterable<PageReport>): AsyncGenerator<PageReport> {
  for await (const page of pages) {
    const findings = page.findings.map((finding) =>
      isOursToSettle(finding) ? unsettled(finding) : finding,
    );
    yield { ...page, findings };
  }
}

function unsettled({ item, title, level, metOn, checkVersion }: Finding): Finding {
  const says = 'Being checked again by the auditor; nothing is known to be wrong.';
  return {
    item,
    title,
    level,
    outcome: 'review',
    message: 'checked-again',
    says,
    evidence: [],
    metOn,
    checkVersion,
  };
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
