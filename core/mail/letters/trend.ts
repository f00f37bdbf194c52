// The trend of a letter: bars, and the same in words.
import type { LetterTrend } from '../letter.ts';
import type { Trend, TrendWeek } from '../week/trend.ts';
import type { Words } from '../words/words.ts';

export function trendPart(trend: Trend, words: Words): LetterTrend {
  const { title } = words.trend;
  const [first] = trend;
  const last = trend.at(-1);
  if (first === undefined || last === undefined || trend.length < 2)
    return { title, words: words.trend.first, bars: [] };
  const inWords = ({ compliant, expected }: TrendWeek) => words.ofAll(compliant, expected);
  const sorted = trend.toSorted((a, b) => share(a) - share(b));
  return {
    title,
    words: words.trend.words({
      audits: trend.length,
      from: inWords(first),
      to: inWords(last),
      best: inWords(sorted.at(-1) ?? last),
      worst: inWords(sorted[0] ?? first),
    }),
    bars: trend.map((week) => ({
      label: words.day(week.day),
      share: share(week),
      value: `${week.compliant}/${week.expected}`,
    })),
  };
}

const share = ({ compliant, expected }: TrendWeek): number =>
  expected === 0 ? 0 : compliant / expected;
