// How people name a page on the command line: agency/page, the page alone where that is clear, or its address.
import { type NamedPage, pageProblem, pagesMeant } from '../core/inventory/near-pages.ts';
import { asWritten } from './near.ts';
import { UsageError } from './usage-error.ts';
import type { Storage } from './wire.ts';

export type PageName = { agencyId: string; pageId: string };

/** The stored page that a name means. Throws `UsageError` when it means none, or several. */
export async function pageNamed({ records, command }: Storage, name: string): Promise<PageName> {
  const [agencyId, pageId, ...more] = name.split('/');
  const isPair = agencyId && pageId && more.length === 0 && name.length <= LONGEST;
  // A page that was left out of the inventory since is still stored.
  if (isPair && (await records.pageHistory(agencyId, pageId, 1)).length > 0) return { agencyId, pageId }; // prettier-ignore
  const pages = await knownPages(records);
  const [only, second] = pagesMeant(pages, name);
  if (only !== undefined && second === undefined) return { agencyId: only.agencyId, pageId: only.id }; // prettier-ignore
  if (pages.length === 0)
    throw new UsageError(`There is no page “${asWritten(name)}”: no page was audited here yet. Start with: ${command('audit', '--inventory', 'FILE')}`); // prettier-ignore
  const { says, remedy, isNear } = pageProblem(pages, name, ' in the newest runs');
  const all = isNear ? '' : ` See them all with: ${command('report', '--format', 'csv')}`;
  throw new UsageError(`${says} ${remedy}${all}`);
}

/** No id is longer, and a key of the store cannot be. */
const LONGEST = 400;

/** The pages of the newest audit, and of every agency's own newest. */
async function knownPages(records: Storage['records']): Promise<NamedPage[]> {
  const found = new Map<string, NamedPage>();
  const add = async (runId: string, agencyId?: string): Promise<void> => {
    for await (const { page } of records.expectedPages(runId, agencyId))
      found.set(`${page.agencyId}/${page.id}`, page);
  };
  const latest = (await records.runs(20)).find((run) => run.kind === 'audit');
  if (latest !== undefined) await add(latest.runId);
  for await (const { runId, agencyId } of records.latestOfAgencies())
    if (runId !== latest?.runId) await add(runId, agencyId);
  return [...found.values()];
}
