// How an agency's pages stood in its last weeks: one audit a week, from one bounded query however long the history is.
import type { Records } from '../ports.ts';
import { dayIn } from '../run/day.ts';
import type { Counts } from '../verdict/schema.ts';

/** The last audit of a week. */
export type TrendPoint = { day: string; runId: string; counts: Counts };

export type Trend = { agencyId: string; name: string; timeZone: string; points: TrendPoint[] };

/** Audits that are looked at for each week: more than one on demand each weekday. */
const AUDITS_A_WEEK = 7;

/** Oldest first, at most `weeks` of them. Undefined for an agency of which nothing is stored. One query, at most seven reports a week. */
export async function trendOf(
  records: Pick<Records, 'agencyHistory'>,
  agencyId: string,
  weeks = 12,
): Promise<Trend | undefined> {
  const history = await records.agencyHistory(agencyId, weeks * AUDITS_A_WEEK);
  const [newest] = history;
  if (newest === undefined) return undefined;
  const { name, timeZone } = newest;
  const byWeek = new Map<string, TrendPoint>();
  for (const { runId, startedAt, counts } of history) {
    const day = dayIn(timeZone, new Date(startedAt));
    const week = weekOf(day);
    if (!byWeek.has(week)) byWeek.set(week, { day, runId, counts });
    if (byWeek.size > weeks) break;
  }
  return { agencyId, name, timeZone, points: [...byWeek.values()].slice(0, weeks).toReversed() };
}

/** The Monday of the week in which a day `YYYY-MM-DD` lies. */
function weekOf(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}
