// How many of an agency's pages were compliant in each of the last twelve audits: one query, however long its history is.
import type { Records } from '../../ports.ts';
import { dayIn } from '../../run/day.ts';
import type { Run } from '../../verdict/schema.ts';

/** One audit of the past or this one: its day, pages that were compliant, could not be read, and all that were to be checked. */
export type TrendWeek = { day: string; compliant: number; unread: number; expected: number };
/** Oldest first; at most twelve. */
export type Trend = TrendWeek[];

const WEEKS = 12;

export async function trendOf(
  records: Pick<Records, 'agencyHistory'>,
  { run, agencyId, zone }: { run: Run; agencyId: string; zone: string },
): Promise<Trend> {
  const history = await records.agencyHistory(agencyId, WEEKS);
  return history
    .filter(({ startedAt }) => startedAt <= run.startedAt)
    .map(({ startedAt, counts }) => ({
      day: dayIn(zone, new Date(startedAt)),
      compliant: counts.compliant,
      unread: counts.unreadable,
      expected: counts.expected - counts.skipped,
    }))
    .toReversed();
}
