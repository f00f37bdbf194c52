// Which week a trigger stands for, and which agencies a schedule covers.
import { describe, expect, it } from 'vitest';
import {
  isoWeekIn,
  scheduledPart,
  scheduleName,
  scheduleOf,
  schedulesOf,
} from '../../../core/cloud/schedule.ts';
import type { Agency } from '../../../core/inventory/schema.ts';
import { AGENCY } from '../../support/audit-world.ts';

const SERVICE = { weekday: 'sunday', hour: 2 } as const;

/** The week of a day, counted from 1970. */
const day = (at: number): string => isoWeekIn('UTC', new Date(at * 86_400_000));

describe('the week of a run', () => {
  // ISO 8601:2019, and Python's datetime.isocalendar for the same days.
  it.each([
    ['2026-01-01T12:00:00Z', '2026-W01'],
    ['2026-12-31T12:00:00Z', '2026-W53'],
    ['2027-01-03T12:00:00Z', '2026-W53'],
    ['2027-01-04T12:00:00Z', '2027-W01'],
    ['2024-12-30T12:00:00Z', '2025-W01'],
    ['2021-01-03T12:00:00Z', '2020-W53'],
  ])('of %s is %s', (at, week) => {
    expect(isoWeekIn('UTC', new Date(at))).toBe(week);
  });

  it('is by the calendar of the schedule’s zone: each week once, whatever summer time does', () => {
    // Sundays at half past seven in the evening in New York, which in winter is Monday in UTC.
    const sundays = ['2026-10-25T23:30:00Z', '2026-11-02T00:30:00Z', '2026-11-09T00:30:00Z'];
    const zone = 'America/New_York';
    const weeks = sundays.map((at) => isoWeekIn(zone, new Date(at)));
    expect(weeks).toEqual(['2026-W43', '2026-W44', '2026-W45']);
    expect(new Set(sundays.map((at) => isoWeekIn('UTC', new Date(at)))).size).toBe(3);
    const spring = ['2026-03-02T00:30:00Z', '2026-03-08T23:30:00Z'];
    expect(spring.map((at) => isoWeekIn('UTC', new Date(at)))).toEqual(['2026-W10', '2026-W10']);
    expect(spring.map((at) => isoWeekIn(zone, new Date(at)))).toEqual(['2026-W09', '2026-W10']);
  });

  it('is the same from Monday to Sunday, and another one each Monday, for a century', () => {
    const weeks = new Set<string>();
    // 5 January 1970 was a Monday.
    for (let monday = 4; monday < 36_500; monday += 7) {
      const week = day(monday);
      expect(weeks.has(week)).toBe(false);
      weeks.add(week);
      expect([day(monday + 3), day(monday + 6)]).toEqual([week, week]);
    }
  });
});

describe('schedules', () => {
  const agencies: Agency[] = [
    { ...AGENCY, id: 'plain' },
    { ...AGENCY, id: 'early', auditTime: { weekday: 'tuesday', hour: 5 } },
    { ...AGENCY, id: 'late', auditTime: { hour: 23 } },
    { ...AGENCY, id: 'london', timeZone: 'Europe/London' },
    { ...AGENCY, id: 'too', auditTime: { weekday: 'tuesday', hour: 5 } },
  ];
  const inventory = {
    agencies,
    pages: agencies.map(({ id }) => ({
      id: 'home',
      agencyId: id,
      platform: 'website' as const,
      kind: 'home' as const,
      url: 'https://x.gov/',
      waivers: [],
    })),
  };

  it('are the agency’s own, the service’s where it asks for none, each once', () => {
    expect(scheduleOf(AGENCY, SERVICE)).toEqual({ timeZone: 'America/Chicago', ...SERVICE });
    expect(schedulesOf(inventory, SERVICE).map(scheduleName)).toEqual([
      'sun-02-america-chicago',
      'sun-02-europe-london',
      'sun-23-america-chicago',
      'tue-05-america-chicago',
    ]);
  });

  it('together cover every agency exactly once', () => {
    const covered = schedulesOf(inventory, SERVICE).flatMap((schedule) => {
      const part = scheduledPart(inventory, schedule, SERVICE);
      expect(part.pages.map(({ agencyId }) => agencyId)).toEqual(part.agencies.map(({ id }) => id));
      return part.agencies.map(({ id }) => id);
    });
    expect(covered.toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      'early',
      'late',
      'london',
      'plain',
      'too',
    ]);
  });

  it('have names of their own, also for zones that differ by a sign', () => {
    const zones = ['Etc/GMT+5', 'Etc/GMT-5', 'America/Argentina/ComodRivadavia'];
    const names = zones.map((timeZone) => scheduleName({ timeZone, weekday: 'monday', hour: 6 }));
    expect(new Set(names).size).toBe(3);
    for (const name of names) expect(`weekly-${name}`).toMatch(/^[0-9a-zA-Z-_.]{1,64}$/);
  });
});
