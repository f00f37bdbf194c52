// A run, or a part of it, as a function finds it in the store.
import type { ExpectedPage, Records } from '../ports.ts';
import type { Plan } from '../run/plan.ts';
import type { RunName } from '../run/stages.ts';
import { StoreError } from '../store/store-error.ts';
import type { Policy } from '../policy/schema.ts';
import type { Run } from '../verdict/schema.ts';

/** A run and the policy that it was planned with. */
export type RunTerms = { run: Run; policy: Policy };

/**
 * Reads the run in its owner's name. Throws `run-taken` where it has another owner by now, or has ended: whoever was slow must not write into
 * what others have closed.
 */
export async function runTerms(
  records: Pick<Records, 'run' | 'planPolicy'>,
  { runId, owner }: RunName,
): Promise<RunTerms> {
  const [run, policy] = await Promise.all([records.run(runId), records.planPolicy(runId)]);
  if (run === undefined || policy === undefined || run.owner !== owner || run.status !== 'running')
    throw new StoreError('run-taken', {
      says: `The run ${runId} is not in our hands: it has ended, or another execution has taken it over.`,
    });
  return { run, policy };
}

/** The whole run, without what is done. */
export async function wholePlan(
  records: Pick<Records, 'run' | 'planPolicy' | 'expectedPages'>,
  name: RunName,
): Promise<Plan> {
  const terms = await runTerms(records, name);
  const expected: ExpectedPage[] = [];
  const agencies = new Map<string, ExpectedPage['agency']>();
  for await (const { page, agency } of records.expectedPages(name.runId)) {
    const shared = agencies.get(agency.id) ?? agency;
    agencies.set(agency.id, shared);
    expected.push({ page, agency: shared });
  }
  return { ...terms, expected, done: new Set(), linked: [] };
}

/** Some pages of the run, by their keys. A page that the run does not expect is left out. */
export async function partPlan(
  records: Pick<Records, 'expectedPage'>,
  terms: RunTerms,
  pages: readonly (readonly [agencyId: string, pageId: string, ...unknown[]])[],
): Promise<Plan> {
  const found = await Promise.all(
    pages.map(([agencyId, pageId]) => records.expectedPage(terms.run.runId, agencyId, pageId)),
  );
  const expected = found.filter((one) => one !== undefined);
  return { ...terms, expected, done: new Set(), linked: [], isPart: true };
}
