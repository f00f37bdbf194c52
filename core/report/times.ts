// Times as an agency's people read them: in the agency's time zone, with the zone named.

const FORMATS = new Map<string, Intl.DateTimeFormat>();
const LONG_ZONES = new Map<string, Intl.DateTimeFormat>();

/** `Nov 23, 2026, 2:05 PM EST` for an ISO 8601 time. An unknown zone is shown in UTC, and says so. */
export function moment(time: string | Date, zone: string): string {
  const part = partsOf(time, zone);
  return `${part.month} ${part.day}, ${part.year}, ${part.hour}:${part.minute} ${part.dayPeriod} ${part.timeZoneName}`;
}

/** `Nov 23, 2026`: the day on which a time falls in the zone. */
export function dayOf(time: string | Date, zone: string): string {
  const part = partsOf(time, zone);
  return `${part.month} ${part.day}, ${part.year}`;
}

/** `Dec 31, 2026` for a calendar day `YYYY-MM-DD`, which has no zone. */
export function calendarDay(day: string): string {
  return dayOf(`${day}T12:00:00Z`, 'UTC');
}

/** `Eastern Standard Time (America/New_York)`: the zone in words at a time. */
export function zoneWords(zone: string, at: string | Date): string {
  const known = knownZone(zone);
  const format = kept(LONG_ZONES, known, () => formatOf(known, 'long'));
  const name = format.formatToParts(asDate(at)).find((part) => part.type === 'timeZoneName')?.value;
  return `${plain(name ?? known)} (${known})`;
}

/** The zone when the runtime knows it, otherwise `UTC`. */
export function knownZone(zone: string): string {
  try {
    kept(FORMATS, zone, () => formatOf(zone, 'short'));
    return zone;
  } catch {
    return 'UTC';
  }
}

/** By parts, not as one string: the joints between them differ from one ICU version to the next. */
function partsOf(time: string | Date, zone: string): Record<string, string> {
  const known = knownZone(zone);
  const format = kept(FORMATS, known, () => formatOf(known, 'short'));
  return Object.fromEntries(
    format.formatToParts(asDate(time)).map((part) => [part.type, plain(part.value)]),
  );
}

function formatOf(zone: string, zoneName: 'short' | 'long'): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: zoneName,
  });
}

function kept<T>(map: Map<string, T>, key: string, make: () => T): T {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

const asDate = (time: string | Date): Date => (typeof time === 'string' ? new Date(time) : time);

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
