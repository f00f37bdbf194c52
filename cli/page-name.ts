// How people name a page on the command line: agency/page, or the page alone where that is clear.
import { UsageError } from './usage-error.ts';
import type { Storage } from './wire.ts';

export type PageName = { agencyId: string; pageId: string };

/** The stored page that a name means. Throws `UsageError` when it means none, or several. */
export async function pageNamed(storage: Storage, name: string): Promise<PageName> {
  const [agencyId, pageId, ...more] = name.split('/');
  if (agencyId && pageId && more.length === 0) return { agencyId, pageId };
  const found = await pagesCalled(storage, name);
  const [only] = found;
  if (only && found.length === 1) return only;
  const names = found.map((one) => `${one.agencyId}/${one.pageId}`).join(', ');
  throw new UsageError(
    found.length === 0
      ? `There is no page "${name}" in the latest run. Pages are named agency/page; see them with: ${storage.command('report', '--format', 'text')}`
      : `"${name}" is the name of several pages: ${names}. Name the agency too.`,
  );
}

async function pagesCalled({ records }: Storage, pageId: string): Promise<PageName[]> {
  const latest = (await records.runs(20)).find((run) => run.kind === 'audit');
  const found: PageName[] = [];
  if (!latest) return found;
  for await (const { page } of records.expectedPages(latest.runId)) {
    if (page.id === pageId) found.push({ agencyId: page.agencyId, pageId });
  }
  return found;
}
