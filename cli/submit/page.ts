// The page that a submission is for: from an inventory file, or as the latest audit in the data folder knew it.
import { samePageKey } from '../../core/platforms/address.ts';
import { DEFAULT_POLICY } from '../../core/policy/iacp-2019.ts';
import type { Policy } from '../../core/policy/schema.ts';
import type { ExpectedPage } from '../../core/ports.ts';
import { inventoryOf, policyOf } from '../inputs.ts';
import { UsageError } from '../usage-error.ts';
import type { Storage } from '../wire.ts';

export type PageAsked = { inventory?: string; policy?: string };
export type PageFound = { expected: ExpectedPage; policy: Policy };

/** The page that a name (`agency/page`, or the page alone where that is clear) or an address means. Throws `UsageError`. */
export async function pageAsked(
  storage: Storage,
  name: string,
  asked: PageAsked,
): Promise<PageFound> {
  const { pages, policy } =
    asked.inventory === undefined
      ? await ofLatestAudit(storage, asked)
      : await ofInventory(asked.inventory, asked);
  const found = pages.filter((one) => isMeant(one, name));
  const [only] = found;
  if (only !== undefined && found.length === 1) return { expected: only, policy };
  throw new UsageError(found.length === 0 ? noSuchPage(name, pages) : several(name, found));
}

async function ofInventory(
  file: string,
  asked: PageAsked,
): Promise<{ pages: ExpectedPage[]; policy: Policy }> {
  const policy = await policyOf(asked.policy);
  const { agencies, pages } = await inventoryOf(file, policy);
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const expected = pages.flatMap((page) => {
    const agency = byId.get(page.agencyId);
    return agency === undefined ? [] : [{ page, agency }];
  });
  return { pages: expected, policy };
}

async function ofLatestAudit(
  { records }: Storage,
  asked: PageAsked,
): Promise<{ pages: ExpectedPage[]; policy: Policy }> {
  const latest = (await records.runs(20)).find((run) => run.kind === 'audit');
  if (latest === undefined)
    throw new UsageError(
      'Nothing was audited here yet, so the page is not known. Name the inventory too: --inventory my-agency.yaml',
    );
  const pages: ExpectedPage[] = [];
  for await (const one of records.expectedPages(latest.runId)) pages.push(one);
  const planned = asked.policy === undefined ? await records.planPolicy(latest.runId) : undefined;
  return {
    pages,
    policy: planned ?? (asked.policy ? await policyOf(asked.policy) : DEFAULT_POLICY),
  };
}

function isMeant({ page }: ExpectedPage, name: string): boolean {
  if (/^https?:\/\//i.test(name)) return samePageKey(page.url) === samePageKey(name);
  return name === page.id || name === `${page.agencyId}/${page.id}`;
}

function noSuchPage(name: string, pages: readonly ExpectedPage[]): string {
  const some = pages.slice(0, 12).map(({ page }) => `${page.agencyId}/${page.id}`);
  const more = pages.length > some.length ? `, and ${pages.length - some.length} more` : '';
  return `There is no page “${name}”. Pages are named agency/page: ${some.join(', ')}${more}. A page that is new in the inventory is found with --inventory <file>.`;
}

function several(name: string, found: readonly ExpectedPage[]): string {
  const names = found.map(({ page }) => `${page.agencyId}/${page.id}`).join(', ');
  return `“${name}” is the name of several pages: ${names}. Name the agency too.`;
}
