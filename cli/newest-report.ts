// The report of a page that people last saw: from the newest audit that came to its end.
import type { PageReport } from '../core/verdict/schema.ts';
import type { PageName } from './page-name.ts';
import type { Storage } from './wire.ts';

/** How many audits of a page are looked through: more are not left unfinished one after another. */
const LOOKED_THROUGH = 50;

/** Undefined for a page that no finished audit has looked at. */
export async function newestReport(
  { records }: Pick<Storage, 'records'>,
  { agencyId, pageId }: PageName,
): Promise<PageReport | undefined> {
  for (const report of await records.pageHistory(agencyId, pageId, LOOKED_THROUGH))
    if ((await records.run(report.runId))?.status === 'finished') return report;
  return undefined;
}
