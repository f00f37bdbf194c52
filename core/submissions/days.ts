// Days of the calendar, counted.

/** The day so many days after a day, both `YYYY-MM-DD` (proleptic Gregorian calendar, no time zone). */
export function addDays(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00.000Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
