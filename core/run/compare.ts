// The changes of one page against the run before, each with its cause and since when it holds.
import type { ExpectedPage } from '../ports.ts';
import type { Policy } from '../policy/schema.ts';
import { causeOf, UNSEEN } from '../verdict/cause.ts';
import { isReadable, itemChanges, pageChange, type ItemChange } from '../verdict/changes.ts';
import type { Change, Finding, PageReport } from '../verdict/schema.ts';
import type { AuditPorts } from './audit-ports.ts';
import { lookAtKept } from './kept-doors.ts';
import { once } from './memo.ts';

/** Judges last time's capture by today's rules; undefined when the capture cannot tell any more. */
export type JudgeAgain = (before: PageReport) => Promise<Finding[] | undefined>;

export type Comparison = {
  /** The page's report in the run compared with; undefined for a page that it did not have. */
  before: PageReport | undefined;
  now: PageReport;
  /** The last report that says something about the items, for when `before` does not. */
  lastReadable: () => Promise<PageReport | undefined>;
  judgeAgain: JudgeAgain;
  /** Since when the item fails, seen from the runs before this one. */
  failingSince: (item: string) => Promise<string | undefined>;
  /** Since when the page could not be read, seen from the runs before this one. */
  unreadableSince: () => Promise<string | undefined>;
  /** When this run began: the time from which what is new holds. */
  startedAt: string;
};

/** Everything that changed on one page. */
export async function comparePage(comparison: Comparison): Promise<Change[]> {
  const { before, now, startedAt } = comparison;
  const page = pageChange(before, now);
  const since = page?.kind === 'still-unreadable' ? await comparison.unreadableSince() : startedAt;
  const changes: Change[] = page === undefined ? [] : [{ ...page, ...(since ? { since } : {}) }];
  if (before === undefined || !isReadable(now)) return changes;
  const readable = isReadable(before) ? before : await comparison.lastReadable();
  if (readable === undefined) return changes;
  const again = once(() => comparison.judgeAgain(readable));
  for (const change of itemChanges(readable, now))
    changes.push(await told(comparison, readable, change, again));
  return changes;
}

type Again = () => ReturnType<JudgeAgain>;

async function told(
  comparison: Comparison,
  before: PageReport,
  change: ItemChange,
  again: Again,
): Promise<Change> {
  const { now, startedAt } = comparison;
  const { item, title, outcome: to } = change.now;
  const head = { kind: change.kind, agencyId: now.agencyId, pageId: now.pageId, item, title };
  const from = change.before === undefined ? {} : { from: change.before.outcome };
  if (change.kind === 'still-failing') {
    const since = await comparison.failingSince(item);
    return { ...head, ...from, to, ...(since === undefined ? {} : { since }) };
  }
  const cause = await causeFor(before, now, change, again);
  return { ...head, ...from, to, ...(cause === undefined ? {} : { cause }), since: startedAt };
}

async function causeFor(
  before: PageReport,
  now: PageReport,
  change: ItemChange,
  again: Again,
): Promise<Change['cause']> {
  const found = causeOf(before, now, change);
  if (found.settled === 'ruling' || found.settled === 'ruling-lapsed') return found.settled;
  if (wasUnseen(change)) return undefined;
  if (found.settled !== undefined) return found.settled;
  const then = (await again())?.find((finding) => finding.item === change.now.item);
  if (then === undefined || UNSEEN.has(then.message)) return found.guess;
  return then.outcome === change.now.outcome ? 'rules' : 'page';
}

/** What one of the two did not see has no cause that the page's words could tell. */
function wasUnseen({ before, now }: ItemChange): boolean {
  return UNSEEN.has(before?.message ?? '') || UNSEEN.has(now.message);
}

/** A `JudgeAgain` over stored captures. One that is gone, damaged or unreadable today tells nothing. */
export function judgeAgainWith(
  ports: Pick<AuditPorts, 'captures' | 'judge'>,
  terms: { expected: ExpectedPage; policy: Policy; today: string },
): JudgeAgain {
  return async (before) => {
    const sight = await lookAtKept(ports, before, terms);
    return sight.ok ? sight.findings : undefined;
  };
}
