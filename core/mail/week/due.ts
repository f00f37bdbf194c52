// By when something should be done: the rule of docs/decisions/0012, by the calendar of the agency.
import { addDays } from '../../submissions/days.ts';
import type { Finding } from '../../verdict/schema.ts';

/** Days from the day on which an item was first reported. */
const DAYS = {
  /** The page says the opposite of what it must: somebody may rely on it today. */
  contradicted: 3,
  /** Something that must be there is not. */
  fail: 14,
  /** Somebody should look. */
  look: 14,
} as const;

/** The day by which an item should be mended (`YYYY-MM-DD`); `since` is the day on which it was first reported. */
export function dueOf({ outcome }: Pick<Finding, 'outcome'>, since: string): string {
  if (outcome === 'contradicted') return addDays(since, DAYS.contradicted);
  return addDays(since, outcome === 'fail' ? DAYS.fail : DAYS.look);
}

/** So many days ahead, waivers and submissions that run out are named. */
export const RUNS_OUT_WITHIN = 30;
