// An agency's trend for a terminal: one line a week, a bar and the same in words.
import type { Trend, TrendPoint } from '../history/trend.ts';
import { terminalLine } from './escape-terminal.ts';
import { wrapped } from './text/layout.ts';
import { NO_PAINT, type Paint } from './text/paint.ts';
import { calendarDay } from './times.ts';

const BAR = 24;

/** Safe to print whatever the agency is called. */
export function trendText({ name, points }: Trend, paint: Paint = NO_PAINT): string {
  const lines = [
    paint.bold(`${terminalLine(name, 120)}: compliant pages, week by week`),
    ...points.map((point) => `  ${pointLine(point)}`),
    ...wrapped(trendSentence(points), ''),
  ];
  return `${lines.join('\n')}\n`;
}

function pointLine({ day, counts }: TrendPoint): string {
  const whole = counts.expected === 0 ? 0 : Math.round((counts.compliant / counts.expected) * BAR);
  const bar = '█'.repeat(whole) + '·'.repeat(BAR - whole);
  const open = [
    ...(counts.notCompliant > 0 ? [`${counts.notCompliant} need action`] : []),
    ...(counts.needsReview > 0 ? [`${counts.needsReview} need a look`] : []),
    ...(counts.unreadable > 0 ? [`${counts.unreadable} not read`] : []),
  ];
  return `${calendarDay(day).padEnd(13)} ${bar} ${counts.compliant} of ${counts.expected}${open.length === 0 ? '' : ` (${open.join(', ')})`}`;
}

/** `From 7 of 12 pages on Sep 5, 2026 to 11 of 12 on Nov 21, 2026.` */
export function trendSentence(points: readonly TrendPoint[]): string {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return 'There is no audit yet.';
  if (first === last) return `One audit so far: ${share(last)} pages compliant on ${calendarDay(last.day)}.`; // prettier-ignore
  return `From ${share(first)} pages on ${calendarDay(first.day)} to ${share(last)} on ${calendarDay(last.day)}.`;
}

const share = ({ counts }: TrendPoint): string => `${counts.compliant} of ${counts.expected}`;
