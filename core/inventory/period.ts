// How long something is kept, as people write it: `5 years`, `18 months`, `90 days`, `for ever`.

export type Period = { count: number; unit: 'day' | 'week' | 'month' | 'year' };

/** Stands for keeping without an end. */
export const FOR_EVER = 'for ever';

const UNITS: Readonly<Record<string, Period['unit']>> = {
  d: 'day',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  yr: 'year',
};

const WRITTEN = /^(\d{1,4})\s*([a-z]+?)s?$/i;

/** The period in its proper form (`1 year`, `90 days`, `for ever`); undefined when the text is none. */
export function periodWords(text: string): string | undefined {
  if (/^(?:for\s?)?ever$|^permanent(?:ly)?$/i.test(text)) return FOR_EVER;
  const [, digits = '', word = ''] = WRITTEN.exec(text) ?? [];
  const unit = UNITS[word.toLowerCase()];
  const count = Number(digits);
  if (unit === undefined || count < 1) return undefined;
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** The period of such words; undefined for `for ever`, and for what is none. */
export function periodOf(words: string): Period | undefined {
  const [, digits = '', word = ''] = WRITTEN.exec(periodWords(words) ?? '') ?? [];
  const unit = UNITS[word];
  return unit === undefined ? undefined : { count: Number(digits), unit };
}

/**
 * The moment a period before another, in UTC. Months and years go by the calendar; a day that the earlier month does not have is its last
 * one, so that nothing counts as older than it is.
 */
export function before(at: Date, { count, unit }: Period): Date {
  const then = new Date(at);
  if (unit === 'day' || unit === 'week') {
    then.setUTCDate(then.getUTCDate() - count * (unit === 'week' ? 7 : 1));
    return then;
  }
  const day = then.getUTCDate();
  then.setUTCDate(1);
  then.setUTCMonth(then.getUTCMonth() - count * (unit === 'year' ? 12 : 1));
  const last = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
  then.setUTCDate(Math.min(day, last));
  return then;
}
