// Days as people write them in digits: which number is the day and which the month depends on where they write.
import { z } from 'zod';

/** Where the month comes first; everywhere else the day does. The US with its territories and the states in free association with it, and the Philippines. */
const MONTH_FIRST: ReadonlySet<string> = new Set('US PR GU VI AS MP UM FM MH PW PH'.split(' '));

/** A day, why its numbers were read in that order, and whether the other order would give another day. */
export type WrittenDay = { iso: string; why: string; isAmbiguous: boolean };

type Numbers = { first: string; sign: string; second: string; year: string };

/** The day that a text like 1/2/2020 or 01.02.2020 means in a country; undefined for any other text, and for a day that does not exist. */
export function writtenDay(text: string, country: string): WrittenDay | undefined {
  const numbers = numbersOf(text);
  if (numbers === undefined) return undefined;
  const isMonthFirst = numbers.sign !== '.' && MONTH_FIRST.has(country);
  const { dayFirst, monthFirst } = readings(numbers);
  const [iso, other] = isMonthFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  if (iso === undefined) return undefined;
  const order = isMonthFirst ? 'the month first' : 'the day first';
  const why = `${order}, as is usual ${numbers.sign === '.' ? 'with dots' : `in ${country}`}`;
  return { iso, why, isAmbiguous: other !== undefined && other !== iso };
}

/** Every day that a text of three numbers can mean, wherever it was written. */
export function daysMeant(text: string): string[] {
  const numbers = numbersOf(text);
  if (numbers === undefined) return [];
  const { dayFirst, monthFirst } = readings(numbers);
  return [...new Set([dayFirst, monthFirst])].filter((day) => day !== undefined);
}

function numbersOf(text: string): Numbers | undefined {
  const found = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[T ]\d.*)?$/.exec(text.trim());
  const [, first, sign, second, year] = found ?? [];
  if (first === undefined || sign === undefined || second === undefined || year === undefined)
    return undefined;
  return { first, sign, second, year };
}

function readings({ first, second, year }: Numbers) {
  return { dayFirst: dayOf(year, second, first), monthFirst: dayOf(year, first, second) };
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return z.iso.date().safeParse(iso).success ? iso : undefined;
}

const inWords = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `1 February 2020`: a day whose month cannot be taken for another. */
export function dayInWords(iso: string): string {
  return inWords.format(new Date(`${iso}T00:00:00Z`));
}
