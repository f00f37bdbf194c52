// The dead man's switch: how long ago each agency got its last complete report.
import type { AgencyReport } from '../verdict/schema.ts';
import type { PushedInventory } from './ports.ts';

/** A week, and a day for the audit itself. */
const OVERDUE_HOURS = 8 * 24;

export type Overdue = {
  /** Of the agency whose last report is the oldest; undefined where no agency is to be audited. */
  hours: number | undefined;
  /** Agencies whose last report is older than that, the oldest first. */
  agencies: { agencyId: string; hours: number }[];
};

const HOUR_MS = 3_600_000;

/** An agency without any report counts from when its inventory was pushed. One without pages is not audited. */
export function overdueAgencies(
  { inventory, pushedAt }: Pick<PushedInventory, 'inventory' | 'pushedAt'>,
  reports: Iterable<Pick<AgencyReport, 'agencyId' | 'finishedAt'>>,
  now: Date,
): Overdue {
  const finished = new Map<string, string>();
  for (const { agencyId, finishedAt } of reports) finished.set(agencyId, finishedAt);
  const audited = new Set(inventory.pages.map(({ agencyId }) => agencyId));
  const ages = [...audited].map((agencyId) => ({
    agencyId,
    hours: (now.getTime() - Date.parse(finished.get(agencyId) ?? pushedAt)) / HOUR_MS,
  }));
  ages.sort((a, b) => b.hours - a.hours);
  return { hours: ages[0]?.hours, agencies: ages.filter(({ hours }) => hours > OVERDUE_HOURS) };
}
