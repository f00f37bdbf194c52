// Times in Spanish: from the English parts and a table of our own, because the runtimes' Spanish differs from one version to the next.
import { calendarDay, dayOf, knownZone, moment } from '../times.ts';

const MONTHS: Readonly<Record<string, string>> = {
  Jan: 'ene',
  Feb: 'feb',
  Mar: 'mar',
  Apr: 'abr',
  May: 'may',
  Jun: 'jun',
  Jul: 'jul',
  Aug: 'ago',
  Sep: 'sep',
  Oct: 'oct',
  Nov: 'nov',
  Dec: 'dic',
};

/** `23 nov 2026, 2:05 p. m. EST`. */
export const spanishMoment = (time: string | Date, zone: string): string =>
  spanish(moment(time, zone)).replace(' AM ', ' a. m. ').replace(' PM ', ' p. m. ');

/** `23 nov 2026`: the day on which a time falls in the zone. */
export const spanishDay = (time: string | Date, zone: string): string => spanish(dayOf(time, zone));

/** `31 dic 2026` for a calendar day `YYYY-MM-DD`. */
export const spanishCalendarDay = (day: string): string => spanish(calendarDay(day));

/** `la zona America/New_York`. */
export const spanishZone = (zone: string): string => `la zona ${knownZone(zone)}`;

function spanish(english: string): string {
  return english.replace(
    /^(\w{3}) (\d+), (\d+)/,
    (_all, month: string, day: string, year: string) => `${day} ${MONTHS[month] ?? month} ${year}`,
  );
}
