// The table that comes with a letter: an agency's pages and items for a spreadsheet, without what is not confirmed.
import type { Records } from '../ports.ts';
import type { MailLanguage } from '../inventory/schema.ts';
import { csvReport } from '../report/csv-report.ts';
import type { PageFix } from '../fix/fix.ts';
import type { AgencyReport, Finding, PageReport, Run } from '../verdict/schema.ts';
import { isOursToSettle } from './week/page-week.ts';

/** A larger table is left out, and the message says so: mail servers take about 10 MB, a third of it lost to encoding. */
const MOST_CSV_BYTES = 4_000_000;

type TableWith = {
  productVersion: string;
  language: MailLanguage;
  /** What to write, by page id. */
  fixes: ReadonlyMap<string, PageFix>;
};

/** The agency's pages as a table; undefined when it grows too large to be sent. */
export async function tableOf(
  records: Records,
  { run, report }: { run: Run; report: AgencyReport },
  { productVersion, language, fixes }: TableWith,
): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const input = {
    run,
    policy: report.policy,
    agencies: [report],
    pages: () => settledPages(records.pageReports(run.runId, report.agencyId)),
    fixOf: async ({ pageId }: PageReport) => fixes.get(pageId),
    language,
    productVersion,
    now: new Date(report.finishedAt),
  };
  for await (const piece of csvReport(input)) {
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
