// What earlier finished audits say: of an agency, of a page, and since when an item fails.
import type { Records } from '../ports.ts';
import { once } from './memo.ts';
import { isFailing, isReadable } from '../verdict/changes.ts';
import type { AgencyReport, PageReport, Run } from '../verdict/schema.ts';

/** How far back an item's failing is followed: two years of weekly audits. */
const HISTORY = 104;
/** Enough for nearly every agency: its last audit is among these, unless run after run was not finished. */
const NEWEST = 4;

export type Past = {
  /** The agency's report in the last finished audit before this run. */
  agency: (agencyId: string) => Promise<AgencyReport | undefined>;
  page: (agencyId: string, pageId: string) => PagePast;
};

/** A page's past, read from the store at most once, and only when it is asked for. */
type PagePast = {
  /** The last finished report before this run that says something about the page's items. */
  lastReadable: () => Promise<PageReport | undefined>;
  /** When the run began that first could not read the page, without a readable one since. ISO 8601. */
  unreadableSince: () => Promise<string | undefined>;
  /** When the run began that first saw an item failing without a break up to now; unreadable weeks do not break it. ISO 8601. */
  failingSince: (item: string) => Promise<string | undefined>;
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
    return run?.status === 'finished' && run.startedAt <= current.startedAt ? run : undefined;
  };
  const seenOf = async (agencyId: string, pageId: string): Promise<Seen[]> => {
    const seen: Seen[] = [];
    for (const report of await records.pageHistory(agencyId, pageId, HISTORY)) {
      const run = await finishedBefore(report.runId);
      if (run !== undefined) seen.push({ run, report });
    }
    return seen;
  };
  return {
    agency: async (agencyId) => {
      for (const limit of [NEWEST, HISTORY]) {
        const reports = await records.agencyHistory(agencyId, limit);
        for (const report of reports)
          if ((await finishedBefore(report.runId)) !== undefined) return report;
        if (reports.length < limit) return undefined;
      }
      return undefined;
    },
    page: (agencyId, pageId) => {
      const seen = once(() => seenOf(agencyId, pageId));
      return {
        lastReadable: async () => (await seen()).find(({ report }) => isReadable(report))?.report,
        unreadableSince: async () => oldestUnreadable(await seen()),
        failingSince: async (item) => oldestFailing(await seen(), item),
      };
    },
  };
}

type Seen = { run: Run; report: PageReport };

function oldestFailing(seen: Seen[], item: string): string | undefined {
  let since: string | undefined;
  for (const { run, report } of seen.filter((one) => isReadable(one.report))) {
    if (!isFailing(report.findings.find((finding) => finding.item === item))) break;
    since = run.startedAt;
  }
  return since;
}

/** Weeks in which the inventory left the page out do not break it. */
function oldestUnreadable(seen: Seen[]): string | undefined {
  const readable = seen.findIndex(({ report }) => isReadable(report));
  const unread = readable === -1 ? seen : seen.slice(0, readable);
  return unread.findLast(({ report }) => report.verdict === 'unreadable')?.run.startedAt;
}
