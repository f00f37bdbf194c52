// One page as a run expects it, by its key.
import type { ExpectedPage } from '../core/ports.ts';
import { EXPECTED_PAGE, PLAN_AGENCY, recordOf } from '../core/store/items.ts';
import { expectedPageKey, planAgencyKey } from '../core/store/keys.ts';
import { getItem, type Table } from './dynamo-items.ts';

/** Undefined when the run does not expect it. Throws a `StoreError`. */
export async function expectedPage(
  table: Table,
  runId: string,
  { agencyId, pageId }: { agencyId: string; pageId: string },
): Promise<ExpectedPage | undefined> {
  const [page, agency] = await Promise.all([
    getItem(table, expectedPageKey(runId, agencyId, pageId)),
    getItem(table, planAgencyKey(runId, agencyId)),
  ]);
  if (page === undefined || agency === undefined) return undefined;
  return { page: recordOf(EXPECTED_PAGE, page), agency: recordOf(PLAN_AGENCY, agency) };
}
