// The report of a page that this run is compared with: of the run before, or the last one that says something about the items.
import type { Records } from '../ports.ts';
import { isReadable } from '../verdict/changes.ts';
import type { AgencyReport, PageReport } from '../verdict/schema.ts';
import { createMemo } from './memo.ts';
import { pastOf } from './past.ts';
import type { Plan } from './plan.ts';

export type Befores = {
  /** Whether any agency of the run was audited before. */
  any: () => Promise<boolean>;
  /** Undefined for a page that was never read before. */
  of: (report: Name) => Promise<PageReport | undefined>;
  /** In the run before only, readable or not; undefined where that did not have it. */
  last: (report: Name) => Promise<PageReport | undefined>;
};

type Name = Pick<PageReport, 'agencyId' | 'pageId'>;

const AGENCIES_KEPT = 10_000;

/** Read from the store when asked for: the same comparison as at the close of the run. */
export function beforesOf(records: Records, plan: Pick<Plan, 'run' | 'expected'>): Befores {
  const past = pastOf(records, plan.run);
  const agencies = createMemo<AgencyReport | undefined>(AGENCIES_KEPT);
  const agency = (id: string) => agencies.get(id, () => past.agency(id));
  const last: Befores['last'] = async ({ agencyId, pageId }) => {
    const previous = await agency(agencyId);
    return previous && records.pageReport(previous.runId, agencyId, pageId);
  };
  return {
    last,
    any: async () => {
      // A run of very many agencies names them in its plan alone.
      const ids = new Set([...plan.run.agencies, ...plan.expected.map((one) => one.agency.id)]);
      for (const id of ids) if ((await agency(id)) !== undefined) return true;
      return false;
    },
    of: async (report) => {
      const before = await last(report);
      if (before === undefined || isReadable(before)) return before;
      return past.page(report.agencyId, report.pageId).lastReadable();
    },
  };
}
