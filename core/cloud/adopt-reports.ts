// What a run that was taken over had been reported before: it becomes the new owner's, so that whom it was taken from cannot change it any more.
import type { Records } from '../ports.ts';
import type { RunName } from '../run/stages.ts';
import { together } from '../run/together.ts';
import type { PageReport } from '../verdict/schema.ts';
import { runTerms } from './run-parts.ts';

/** Reports held in memory at a time. */
const AT_ONCE = 100;

/**
 * Stores every page's report of a run that was taken over once more as its owner's. An execution that had the run before may be at a visit still,
 * for as long as the visit takes, and its report would otherwise replace its earlier one, after second visits were planned or the run
 * was closed. To be called when every page has a report. May be repeated; throws a `StoreError`, also where the run has another owner.
 */
export async function adoptReports(
  records: Pick<Records, 'run' | 'planPolicy' | 'pageReports' | 'savePageReport'>,
  name: RunName,
): Promise<void> {
  const { run } = await runTerms(records, name);
  if (run.takeovers === undefined) return;
  const save = (report: PageReport): Promise<void> => records.savePageReport(report, run);
  let group: PageReport[] = [];
  for await (const report of records.pageReports(run.runId)) {
    group.push(report);
    if (group.length < AT_ONCE) continue;
    await together(group, save);
    group = [];
  }
  await together(group, save);
}
