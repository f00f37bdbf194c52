// Which captures have outlived their time: by each agency's own period, never one that is held or that the newest report names.
import type { Inventory } from '../inventory/schema.ts';
import type { Records, Submissions } from '../ports.ts';
import { withAgencies } from '../run/run-agencies.ts';
import type { Run } from '../verdict/schema.ts';
import type { Deleted } from './deletion.ts';
import { createNewest } from './newest-captures.ts';
import { addOldSubmissions, type IsNewest } from './old-submissions.ts';
import { capturesOf } from './refs.ts';
import { rulesOf, type Rules, type Use } from './retention-rules.ts';

/** The kept captures, and their removal. */
export type CaptureArchive = {
  /** Keys of all captures that were made in a run. */
  keysOf: (runId: string) => Promise<string[]>;
  /** Removes one; nothing happens when it is not there. Trouble is a `StoreError`. */
  remove: (key: string) => Promise<void>;
};

/** A capture may go when all of these have none against it; the reason why it stays otherwise. */
export const STAYS = ['newest', 'held', 'not-yet', 'no-period', 'unknown-agency'] as const;
export type Stay = (typeof STAYS)[number];

export type Expired = Deleted & { agencyIds: string[]; periods: string[] };

export type RetentionPlan = {
  expired: Expired[];
  /** How many captures of the runs that were looked at stay, by reason. */
  staying: Record<Stay, number>;
};

export type RetentionWork = {
  records: Pick<Records, 'runs' | 'expectedPages' | 'pageReports' | 'pageHistory'>;
  /** What people brought; left alone without it. */
  submissions?: Pick<Submissions, 'ofPage'>;
  archive: Pick<CaptureArchive, 'keysOf'>;
  /** As it stands today: its periods and holds decide. */
  inventory: Inventory;
  now: Date;
};

const ALL_RUNS = 1_000_000;

/**
 * Looks at every finished run that is old enough. What a run's reports do not name (a first look, a visit that was tried again) goes with the
 * longest period of the run's agencies. What people brought lies outside the runs and is looked at by itself.
 */
export async function planRetention(work: RetentionWork): Promise<RetentionPlan> {
  const plan: RetentionPlan = {
    expired: [],
    staying: { newest: 0, held: 0, 'not-yet': 0, 'no-period': 0, 'unknown-agency': 0 },
  };
  const rules = rulesOf(work);
  const newest = createNewest(work.records);
  for (const one of await work.records.runs(ALL_RUNS)) {
    if (one.kind !== 'audit' || one.status === 'running') continue;
    const run = await withAgencies(work.records, one);
    if (!rules.mayHaveExpired(run)) continue;
    await lookAtRun(run, { work, rules, newest, plan });
  }
  const { submissions, ...rest } = work;
  const isNewest: IsNewest = (page, key) => newest.names([page], key);
  if (submissions !== undefined)
    await addOldSubmissions(plan, { ...rest, submissions }, { rules, isNewest });
  return plan;
}

type Looking = {
  work: RetentionWork;
  rules: Rules;
  newest: ReturnType<typeof createNewest>;
  plan: RetentionPlan;
};

async function lookAtRun(run: Run, { work, rules, newest, plan }: Looking): Promise<void> {
  const keys = await work.archive.keysOf(run.runId);
  if (keys.length === 0) return;
  const uses = await usesIn(work, run);
  for (const key of keys) {
    const use = uses.get(key) ?? unnamed(run);
    const stay = rules.against(use) ?? ((await newest.names(use.of, key)) ? 'newest' : undefined);
    if (stay !== undefined) plan.staying[stay] += 1;
    else plan.expired.push(rules.expired(key, use));
  }
}

async function usesIn({ records }: RetentionWork, run: Run): Promise<Map<string, Use>> {
  const uses = new Map<string, Use>();
  for await (const report of records.pageReports(run.runId)) {
    const { agencyId, pageId } = report;
    for (const { ref } of capturesOf(report)) {
      const { capturedAt, sha256 } = ref;
      const use = uses.get(ref.key) ?? { of: [], capturedAt, sha256 };
      use.of.push({ agencyId, pageId });
      uses.set(ref.key, use);
    }
  }
  return uses;
}

function unnamed({ agencies, startedAt }: Run): Use {
  return { of: agencies.map((agencyId) => ({ agencyId })), capturedAt: startedAt };
}
