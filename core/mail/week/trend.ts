// How many of an agency's pages were compliant in the last twelve weeks, seen from one run.
import { trendOf as pointsOf } from '../../history/trend.ts';
import type { Records } from '../../ports.ts';
import type { Run } from '../../verdict/schema.ts';

/** One audit of the past or this one: its day, pages that were compliant, those that could be read, and all that were to be checked. */
export type TrendWeek = { day: string; compliant: number; read: number; expected: number };
/** Oldest first; at most twelve, one a week. */
export type Trend = TrendWeek[];

/** One query, however long the history is. Audits after the run are none of its past; days are those of the zone, whatever old reports say. */
export async function trendOf(
  records: Pick<Records, 'agencyHistory'>,
  { run, agencyId, zone }: { run: Run; agencyId: string; zone: string },
): Promise<Trend> {
  const past: Pick<Records, 'agencyHistory'> = {
    agencyHistory: async (id, limit) => {
      const history = await records.agencyHistory(id, limit);
      return history
        .filter(({ startedAt }) => startedAt <= run.startedAt)
        .map((report) => Object.assign(report, { timeZone: zone }));
    },
  };
  const { points = [] } = (await pointsOf(past, agencyId)) ?? {};
  return points.map(({ day, counts }) => ({
    day,
    compliant: counts.compliant,
    read: counts.expected - counts.skipped - counts.unreadable,
    expected: counts.expected - counts.skipped,
  }));
}
