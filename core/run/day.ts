// The calendar day somewhere: waivers hold by the agency's own calendar.

const formats = new Map<string, Intl.DateTimeFormat>();

/** The day of a moment in a time zone (IANA name), `YYYY-MM-DD`. Throws a RangeError for a zone that does not exist. */
export function dayIn(timeZone: string, at: Date): string {
  const known = formats.get(timeZone);
  const format = known ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  if (known === undefined) formats.set(timeZone, format);
  const parts = Object.fromEntries(
    format.formatToParts(at).map(({ type, value }) => [type, value]),
  );
  return [parts['year'], parts['month'], parts['day']]
    .map((part = '') => part.padStart(2, '0'))
    .join('-');
}
