// The reports of what a plan covers: a whole run, or some of its pages.
import type { PageReport } from '../verdict/schema.ts';
import type { Records } from '../ports.ts';
import type { Plan } from './plan.ts';

/** The stored reports of the plan's pages. Of a part they are read one by one, so that a lane does not read the whole run. */
export async function* reportsOf(
  records: Pick<Records, 'pageReport' | 'pageReports'>,
  plan: Pick<Plan, 'run' | 'expected' | 'isPart'>,
): AsyncIterable<PageReport> {
  const { runId } = plan.run;
  if (plan.isPart !== true) {
    yield* records.pageReports(runId);
    return;
  }
  for (const { page } of plan.expected) {
    const report = await records.pageReport(runId, page.agencyId, page.id);
    if (report !== undefined) yield report;
  }
}
