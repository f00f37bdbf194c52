// Times of an evidence record: in UTC and in the agency's own zone, both exact and both with their zone.
import { z } from 'zod';
import { knownZone } from '../report/times.ts';

export const momentSchema = z.object({
  utc: z.iso.datetime(),
  /** The same instant by the clocks of the agency, with the zone's offset from UTC. */
  local: z.iso.datetime({ offset: true }),
  zone: z.string(),
});
export type Moment = z.infer<typeof momentSchema>;

/** An ISO 8601 time both ways; a zone that the runtime does not know is UTC, and says so. */
export function momentOf(time: string, zone: string): Moment {
  const known = knownZone(zone);
  return { utc: new Date(time).toISOString(), local: localTime(time, known), zone: known };
}

/** `2026-11-21T04:15:30.120-05:00`. */
function localTime(time: string, zone: string): string {
  const at = new Date(time);
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'longOffset',
  });
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const ms = String(at.getUTCMilliseconds()).padStart(3, '0');
  const offset = /[+-]\d\d:\d\d/.exec(part.timeZoneName ?? '')?.[0] ?? '+00:00';
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}.${ms}${offset}`;
}
