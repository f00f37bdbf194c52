// Which agencies are audited when, and the week that a run stands for. All of it in the schedule's own time zone.
import type { Agency, Inventory } from '../inventory/schema.ts';
import { dayIn } from '../run/day.ts';
import type { Schedule } from './trigger.ts';

/** When the agency is audited: in its own zone; on the service's day and hour where it asks for none. */
export function scheduleOf(
  { timeZone, auditTime }: Pick<Agency, 'timeZone' | 'auditTime'>,
  unless: Pick<Schedule, 'weekday' | 'hour'>,
): Schedule {
  const { weekday, hour } = auditTime ?? {};
  return { timeZone, weekday: weekday ?? unless.weekday, hour: hour ?? unless.hour };
}

/** All schedules that an inventory asks for, each once, in the order of their names. */
export function schedulesOf(
  { agencies }: Pick<Inventory, 'agencies'>,
  unless: Pick<Schedule, 'weekday' | 'hour'>,
): Schedule[] {
  const found = new Map<string, Schedule>();
  for (const agency of agencies) {
    const schedule = scheduleOf(agency, unless);
    found.set(scheduleName(schedule), schedule);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, schedule]) => schedule);
}

/** The part of an inventory that is audited by one schedule. */
export function scheduledPart(
  { agencies, pages }: Inventory,
  schedule: Schedule,
  unless: Pick<Schedule, 'weekday' | 'hour'>,
): Inventory {
  const name = scheduleName(schedule);
  return partOf({ agencies, pages }, (agency) => scheduleName(scheduleOf(agency, unless)) === name);
}

/** The agencies that are wanted, with their pages. */
export function partOf(
  { agencies, pages }: Inventory,
  wanted: (agency: Agency) => boolean,
): Inventory {
  const some = agencies.filter(wanted);
  const ids = new Set(some.map(({ id }) => id));
  return { agencies: some, pages: pages.filter(({ agencyId }) => ids.has(agencyId)) };
}

/** A schedule's name: `mon-06-america-chicago`. It names the set of agencies in the run's id too. */
export function scheduleName({ timeZone, weekday, hour }: Schedule): string {
  const zone = timeZone
    .toLowerCase()
    .replaceAll('+', 'p')
    .replaceAll(/[^a-z0-9]+/g, '-');
  return `${weekday.slice(0, 3)}-${String(hour).padStart(2, '0')}-${zone}`;
}

const DAY_MS = 86_400_000;

/**
 * The ISO 8601 week of a moment by the calendar of a time zone, `2026-W47`. By UTC's calendar a schedule on Sunday night would fall into
 * one week in summer and into the next in winter: one week would be audited twice, or never.
 */
export function isoWeekIn(timeZone: string, at: Date): string {
  const day = Date.parse(`${dayIn(timeZone, at)}T00:00:00Z`);
  // The week belongs to the year that its Thursday is in.
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  const thursday = new Date(day + (3 - weekday) * DAY_MS);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = 1 + Math.floor((thursday.getTime() - newYear) / (7 * DAY_MS));
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}
