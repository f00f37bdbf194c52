// Days of the calendar, counted.

/** Whether a text is a day of the calendar, `YYYY-MM-DD`: 2026-02-30 is none, though `Date.parse` takes it for the second of March. */
export function isDay(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text
  );
}

/** The day so many days after a day, both `YYYY-MM-DD` (proleptic Gregorian calendar, no time zone). */
export function addDays(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00.000Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
