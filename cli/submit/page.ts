// The page that a submission is for: from an inventory file, or as the latest audit in the data folder knew it.
import { pageProblem, pagesMeant } from '../../core/inventory/near-pages.ts';
import { DEFAULT_POLICY } from '../../core/policy/iacp-2019.ts';
import type { Policy } from '../../core/policy/schema.ts';
import type { ExpectedPage } from '../../core/ports.ts';
import { bothOf, policyOf } from '../inputs.ts';
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
  const named = pages.map(({ page }) => page);
  const found = pagesMeant(named, name);
  const only = found.length === 1 ? pages.find(({ page }) => page === found[0]) : undefined;
  if (only !== undefined) return { expected: only, policy };
  const { says, remedy } = pageProblem(named, name);
  const fresh = asked.inventory === undefined && found.length === 0 ? ' A page that is new in the inventory is found with --inventory <file>.' : ''; // prettier-ignore
  throw new UsageError(`${says} ${remedy}${fresh}`);
}

async function ofInventory(
  file: string,
  asked: PageAsked,
): Promise<{ pages: ExpectedPage[]; policy: Policy }> {
  const { inventory, policy } = await bothOf(file, asked.policy);
  const { agencies, pages } = inventory;
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
