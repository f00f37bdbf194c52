// Which page report a record is made of: that of a run, or the newest up to a day.
import type { Records } from '../ports.ts';
import { dayIn } from '../run/day.ts';
import { isDay } from '../submissions/days.ts';
import type { PageReport } from '../verdict/schema.ts';

export type PageNamed = { agencyId: string; pageId: string };

/** `at` is a day (`YYYY-MM-DD`, by the agency's calendar) or a moment (ISO 8601 with zone). Neither: the newest. */
export type Choice = { runId?: string | undefined; at?: string | undefined };

/** More runs of one page than anybody keeps: twenty years of weeks. */
const MOST_RUNS = 1_040;

/**
 * The newest report that fits and rests on a capture. A run that could not read the page, or left it out, has nothing to show; a run that
 * is named is taken as it is.
 */
export async function chosenReport(
  records: Pick<Records, 'pageReport' | 'pageHistory'>,
  { agencyId, pageId }: PageNamed,
  { runId, at }: Choice,
  zone: string,
): Promise<PageReport | undefined> {
  if (runId !== undefined) return records.pageReport(runId, agencyId, pageId);
  const history = await records.pageHistory(agencyId, pageId, MOST_RUNS);
  return history.find(
    (report) => report.capture !== undefined && (at === undefined || isBy(report, at, zone)),
  );
}

/** Whether the page had been visited by then. */
function isBy({ capture, checkedAt }: PageReport, at: string, zone: string): boolean {
  const seen = new Date(capture?.capturedAt ?? checkedAt);
  if (/^\d{4}-\d\d-\d\d$/.test(at)) return dayIn(zone, seen) <= at;
  return seen <= new Date(at);
}

/** Whether a text is a day or a moment that `chosenReport` understands. */
export function isDate(text: string): boolean {
  const [day = '', time] = text.split('T', 2);
  return isDay(day) && (time === undefined || (TIME.test(time) && !Number.isNaN(Date.parse(text))));
}

const TIME = /^\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
