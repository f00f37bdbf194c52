// The calendar day somewhere: waivers hold by the agency's own calendar.

/** By time zone: what writes its days, and the last that was asked for. All pages of a run ask for the day on which it began. */
const zones = new Map<string, { format: Intl.DateTimeFormat; at: number; day: string }>();

/** The day of a moment in a time zone (IANA name), `YYYY-MM-DD`. Throws a RangeError for a zone that does not exist. */
export function dayIn(timeZone: string, at: Date): string {
  const zone = zones.get(timeZone);
  if (zone?.at === at.getTime()) return zone.day;
  const format = zone?.format ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  const day = written(format, at);
  zones.set(timeZone, { format, at: at.getTime(), day });
  return day;
}

function written(format: Intl.DateTimeFormat, at: Date): string {
  const parts = Object.fromEntries(
    format.formatToParts(at).map(({ type, value }) => [type, value]),
  );
  return [parts['year'], parts['month'], parts['day']]
    .map((part = '') => part.padStart(2, '0'))
    .join('-');
}
