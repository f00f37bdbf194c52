// What differs between any two runs, page by page.
import type { Records } from './ports.ts';
import { pageKey, type PageKey } from './run/audit-ports.ts';
import { comparePage, type JudgeAgain } from './run/compare.ts';
import { withAgencies } from './run/run-agencies.ts';
import { RunError } from './run/run-error.ts';
import type { Change, Run } from './verdict/schema.ts';

/** Two runs, the earlier first, and the changes from it to the later, in the order of the later run's pages. */
export type RunDiff = { from: Run; to: Run; changes: Change[] };

/**
 * Compares two finished runs; the later is compared with the earlier whatever their order here, one that replays the other counting as later.
 * A cause is named where hashes and versions show it, or where `judgeAgain` can settle it. Pages are compared only for
 * agencies that both runs hold. Throws a `RunError` for a run that is not there.
 */
export async function diffRuns(
  records: Records,
  runA: string,
  runB: string,
  judgeAgain?: JudgeAgain,
): Promise<RunDiff> {
  const [from, to] = inOrder(await existing(records, runA), await existing(records, runB));
  const earlier = new Set(from.agencies);
  const both = new Set(to.agencies.filter((agency) => earlier.has(agency)));
  const changes: Change[] = [];
  const seen = new Set<PageKey>();
  for await (const now of records.pageReports(to.runId)) {
    seen.add(pageKey(now.agencyId, now.pageId));
    if (!both.has(now.agencyId)) continue;
    const before = await records.pageReport(from.runId, now.agencyId, now.pageId);
    changes.push(
      ...(await comparePage({
        before,
        now,
        startedAt: to.startedAt,
        lastReadable: async () => undefined,
        judgeAgain: judgeAgain ?? (async () => undefined),
        unreadableSince: async () => from.startedAt,
        failingSince: async () => from.startedAt,
      })),
    );
  }
  for await (const { agencyId, pageId } of records.pageReports(from.runId))
    if (both.has(agencyId) && !seen.has(pageKey(agencyId, pageId)))
      changes.push({ kind: 'removed-page', agencyId, pageId });
  return { from, to, changes };
}

function inOrder(a: Run, b: Run): [Run, Run] {
  return a.startedAt <= b.startedAt ? [a, b] : [b, a];
}

async function existing(records: Records, runId: string): Promise<Run> {
  const run = await records.run(runId);
  if (run !== undefined) return withAgencies(records, run);
  throw new RunError('no-such-run', `There is no run ${runId} here.`);
}
