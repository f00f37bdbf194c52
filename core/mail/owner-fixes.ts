// What to paste on the pages of one owner: from the fix kit, for what is confirmed.
import type { Rules } from '../check.ts';
import { fixesOfRun } from '../fix/fixes-of-run.ts';
import type { PageFix } from '../fix/fix.ts';
import type { Records } from '../ports.ts';
import type { OutboxEntry } from './outbox/entry.ts';
import { settledPages } from './table.ts';

type About = Pick<OutboxEntry, 'runId' | 'agencyId' | 'language'>;

/** What to paste on some pages, by page id, told of in the entry's language. */
export type FixesFor = (
  about: About,
  pages: ReadonlySet<string>,
) => Promise<ReadonlyMap<string, PageFix>>;

/** By page id, for those of the pages that need one. */
export async function fixesFor(
  { records, rules }: { records: Records; rules?: Rules | undefined },
  { runId, agencyId = '', language }: About,
  pages: ReadonlySet<string>,
): Promise<Map<string, PageFix>> {
  const plan = {
    planPolicy: records.planPolicy,
    expectedPages: (id: string) => records.expectedPages(id, agencyId),
  };
  const fixOf = fixesOfRun({ records: plan, ...(rules === undefined ? {} : { rules }) }, runId, {
    reader: language,
  });
  const found = new Map<string, PageFix>();
  for await (const page of settledPages(records.pageReports(runId, agencyId))) {
    if (!pages.has(page.pageId)) continue;
    const findings = page.findings.filter(({ message }) => message !== 'checked-again');
    const fix = await fixOf({ ...page, findings });
    if (fix !== undefined) found.set(page.pageId, fix);
  }
  return found;
}
