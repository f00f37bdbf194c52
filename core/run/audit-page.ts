// One page of an audit, from left to right: left out or not, come by in its way, judged, reported.
import type { ExpectedPage } from '../ports.ts';
import type { Policy } from '../policy/schema.ts';
import { StoreError } from '../store/store-error.ts';
import type { PageReport, Run } from '../verdict/schema.ts';
import type { AuditPorts } from './audit-ports.ts';
import { BrowserWanted } from './browser-wanted.ts';
import { dayIn } from './day.ts';
import { lookAtPage, type PageDoors } from './look-at-page.ts';
import type { RulingsOf } from './rulings-of.ts';
import { pageReport, skippedReport, unreadableReport, type ReportFrame } from './page-report.ts';

/** What one page is audited with. */
export type PageWork = {
  ports: Pick<AuditPorts, 'judge' | 'clock'>;
  run: Run;
  policy: Policy;
  doors: PageDoors;
  /** What people ruled of the page; nothing unless told. */
  rulings?: RulingsOf;
  signal: AbortSignal;
};

/**
 * The report of one page. Whatever goes wrong with the page becomes `unreadable`; only trouble with the store and an abort are thrown.
 * Waivers are looked at on the day the run began, so that a run which was interrupted ends like one which was not.
 */
export async function auditPage(work: PageWork, expected: ExpectedPage): Promise<PageReport> {
  const { page, agency } = expected;
  const frame = (): ReportFrame => frameOf(work);
  if (page.skip !== undefined) return skippedReport(frame(), expected, page.skip);
  try {
    const today = dayIn(agency.timeZone, new Date(work.run.startedAt));
    const rulings = (await work.rulings?.(page)) ?? [];
    const terms = { expected, policy: work.policy, today, rulings };
    const sight = await lookAtPage(work.ports.judge, work.doors, terms);
    return pageReport(frame(), expected, sight);
  } catch (error) {
    if (error instanceof StoreError || error instanceof BrowserWanted) throw error;
    if (work.signal.aborted) throw error;
    return unreadableReport(frame(), expected, { failure: surprise(error) });
  }
}

function frameOf({ run, ports }: PageWork): ReportFrame {
  return { runId: run.runId, versions: run.versions, checkedAt: ports.clock.now().toISOString() };
}

/** Never the error's message: it may carry text of the page. */
function surprise(error: unknown): { reason: 'reading-failed'; detail: string } {
  const kind = error instanceof Error ? error.name : typeof error;
  return { reason: 'reading-failed', detail: `the auditor met a fault of its own (${kind})` };
}
