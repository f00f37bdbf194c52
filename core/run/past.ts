// What earlier finished audits say: of an agency, of a page, and since when an item fails.
import type { Records } from '../ports.ts';
import { isFailing, isReadable } from '../verdict/changes.ts';
import type { AgencyReport, PageReport, Run } from '../verdict/schema.ts';

/** How far back an item's failing is followed: two years of weekly audits. */
const HISTORY = 104;

export type Past = {
  /** The agency's report in the last finished audit before this run. */
  agency: (agencyId: string) => Promise<AgencyReport | undefined>;
  /** The last finished report of a page before this run that says something about its items. */
  lastReadable: (agencyId: string, pageId: string) => Promise<PageReport | undefined>;
  /** When the run began that first saw an item failing without a break up to now; unreadable weeks do not break it. ISO 8601. */
  failingSince: (agencyId: string, pageId: string, item: string) => Promise<string | undefined>;
};

/** The past of a run. Runs that never finished are no past: nobody was told what they saw. */
export function pastOf(records: Records, current: Pick<Run, 'runId' | 'startedAt'>): Past {
  const runs = new Map<string, Promise<Run | undefined>>();
  const lookUp = (runId: string): Promise<Run | undefined> => {
    const found = runs.get(runId) ?? records.run(runId);
    runs.set(runId, found);
    return found;
  };
  const finishedBefore = async (runId: string): Promise<Run | undefined> => {
    const run = runId === current.runId ? undefined : await lookUp(runId);
    const counts = run?.status === 'finished' && run.kind === 'audit';
    return counts && run.startedAt <= current.startedAt ? run : undefined;
  };
  const history = async (agencyId: string, pageId: string): Promise<Seen[]> => {
    const seen: Seen[] = [];
    for (const report of await records.pageHistory(agencyId, pageId, HISTORY)) {
      const run = await finishedBefore(report.runId);
      if (run !== undefined && isReadable(report)) seen.push({ run, report });
    }
    return seen;
  };
  return {
    agency: async (agencyId) => {
      for (const report of await records.agencyHistory(agencyId, HISTORY))
        if ((await finishedBefore(report.runId)) !== undefined) return report;
      return undefined;
    },
    lastReadable: async (agencyId, pageId) => (await history(agencyId, pageId))[0]?.report,
    failingSince: async (agencyId, pageId, item) =>
      oldestFailing(await history(agencyId, pageId), item),
  };
}

type Seen = { run: Run; report: PageReport };

function oldestFailing(seen: Seen[], item: string): string | undefined {
  let since: string | undefined;
  for (const { run, report } of seen) {
    if (!isFailing(report.findings.find((finding) => finding.item === item))) break;
    since = run.startedAt;
  }
  return since;
}
