// What people brought in place of a page, once it has outlived its time: it lies outside the runs, and counts until its last day.
import type { Inventory } from '../inventory/schema.ts';
import type { Submissions } from '../ports.ts';
import { dayIn } from '../run/day.ts';
import type { CaptureArchive, RetentionPlan, Stay } from './retention.ts';
import type { Rules } from './retention-rules.ts';

export type SubmissionWork = {
  submissions: Pick<Submissions, 'ofPage'>;
  archive: Pick<CaptureArchive, 'keysOf'>;
  inventory: Inventory;
  now: Date;
};

/** Where the captures of submissions lie, as `core/submissions/accept.ts` names them. */
const PLACE = 'submissions';

const ALL = 10_000;

export type IsNewest = (
  page: { agencyId: string; pageId: string },
  key: string,
) => Promise<boolean>;

type Looking = {
  rules: Rules;
  /** Whether the newest report of the page rests on it. */
  isNewest: IsNewest;
};

/** Adds what may go, and counts what stays. One that may still be taken for a visit stays, however old it is. */
export async function addOldSubmissions(
  plan: RetentionPlan,
  work: SubmissionWork,
  looking: Looking,
): Promise<void> {
  const there = new Set(await work.archive.keysOf(PLACE));
  if (there.size === 0) return;
  const zones = new Map(work.inventory.agencies.map(({ id, timeZone }) => [id, timeZone]));
  for (const { agencyId, id: pageId } of work.inventory.pages) {
    const today = dayIn(zones.get(agencyId) ?? 'UTC', work.now);
    for (const one of await work.submissions.ofPage(agencyId, pageId, ALL)) {
      if (!there.delete(one.captureKey)) continue;
      const { captureKey: key, at, sha256 } = one;
      const use = { of: [{ agencyId, pageId }], capturedAt: at, sha256 };
      const stay = one.expiresOn >= today ? 'not-yet' : looking.rules.against(use);
      const kept: Stay | undefined =
        stay ?? ((await looking.isNewest({ agencyId, pageId }, key)) ? 'newest' : undefined);
      if (kept !== undefined) plan.staying[kept] += 1;
      else plan.expired.push(looking.rules.expired(key, use));
    }
  }
  // Of pages that the inventory does not list.
  plan.staying['unknown-agency'] += there.size;
}
