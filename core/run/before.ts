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
  of: (report: Pick<PageReport, 'agencyId' | 'pageId'>) => Promise<PageReport | undefined>;
};

const AGENCIES_KEPT = 10_000;

/** Read from the store when asked for: the same comparison as at the close of the run. */
export function beforesOf(records: Records, plan: Pick<Plan, 'run'>): Befores {
  const past = pastOf(records, plan.run);
  const agencies = createMemo<AgencyReport | undefined>(AGENCIES_KEPT);
  const agency = (id: string) => agencies.get(id, () => past.agency(id));
  return {
    any: async () => {
      for (const id of plan.run.agencies) if ((await agency(id)) !== undefined) return true;
      return false;
    },
    of: async ({ agencyId, pageId }) => {
      const previous = await agency(agencyId);
      if (previous === undefined) return undefined;
      const before = await records.pageReport(previous.runId, agencyId, pageId);
      if (before === undefined) return undefined;
      return isReadable(before) ? before : past.page(agencyId, pageId).lastReadable();
    },
  };
}
