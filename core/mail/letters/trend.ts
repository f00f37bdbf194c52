// The trend of a letter: bars, and the same in words. A page that could not be read counts neither as good nor as bad here, too.
import type { LetterTrend } from '../letter.ts';
import type { Trend, TrendWeek } from '../week/trend.ts';
import type { Words } from '../words/words.ts';

export function trendPart(trend: Trend, words: Words): LetterTrend {
  const { title, none } = words.trend;
  const [first] = trend;
  const last = trend.at(-1);
  if (first === undefined || last === undefined || trend.length < 2)
    return { title, words: words.trend.first, bars: [] };
  const inWords = (week: TrendWeek): string =>
    week.read === 0 ? none : words.ofAll(week.compliant, week.read);
  const [worst, ...others] = trend
    .filter(({ read }) => read > 0)
    .toSorted((a, b) => share(a) - share(b));
  return {
    title,
    words:
      worst === undefined
        ? words.trend.noneRead(trend.length)
        : words.trend.words({
            audits: trend.length,
            from: inWords(first),
            to: inWords(last),
            best: inWords(others.at(-1) ?? worst),
            worst: inWords(worst),
          }),
    bars: trend.map((week) => ({
      label: words.day(week.day),
      share: share(week),
      value: week.read === 0 ? none : `${week.compliant}/${week.read}`,
    })),
  };
}

const share = ({ compliant, read }: TrendWeek): number => (read === 0 ? 0 : compliant / read);
