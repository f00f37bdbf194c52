// The fixes of a run's pages, from its records: agency, policy and wished language are those that the run was planned with.
import type { Rules } from '../check.ts';
import type { Agency } from '../inventory/schema.ts';
import type { Policy } from '../policy/schema.ts';
import type { Records } from '../ports.ts';
import type { PageReport } from '../verdict/schema.ts';
import type { PageFix, ReaderLanguage } from './fix.ts';
import { fixPage } from './fix-page.ts';

export type FixesDoors = {
  records: Pick<Records, 'planPolicy' | 'expectedPages'>;
  /** Without the checks, texts are put together and not tried. */
  rules?: Rules;
};

/** What is known of a page's agency beside its report; an agency that was looked up newly stands in for the planned one. */
type Known = { agency: Agency; languages: Map<string, string> };

/**
 * A function that gives the fix of any page of the run. The plan is read once, at the first page that needs it: as many reads as it has
 * pages of items, however long the history.
 */
export function fixesOfRun(
  { records, rules }: FixesDoors,
  runId: string,
  { reader, agencies }: { reader?: ReaderLanguage; agencies?: readonly Agency[] } = {},
): (page: PageReport) => Promise<PageFix | undefined> {
  let plan: Promise<{ policy: Policy | undefined; known: Map<string, Known> }> | undefined;
  return async (page) => {
    if (page.findings.length === 0) return undefined;
    plan ??= planOf(records, runId);
    const { policy, known } = await plan;
    const of = known.get(page.agencyId);
    const agency = agencies?.find(({ id }) => id === page.agencyId) ?? of?.agency;
    if (agency === undefined) return undefined;
    const language = of?.languages.get(page.pageId);
    return fixPage({ page, agency, policy, rules, reader, language });
  };
}

async function planOf(records: FixesDoors['records'], runId: string) {
  const known = new Map<string, Known>();
  for await (const { page, agency } of records.expectedPages(runId)) {
    const of = known.get(agency.id) ?? { agency, languages: new Map() };
    if (page.language !== undefined) of.languages.set(page.id, page.language);
    known.set(agency.id, of);
  }
  return { policy: await records.planPolicy(runId), known };
}
