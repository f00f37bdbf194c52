// Problems of waivers that only show beside other things: the items there are, the page's other waivers, the day.
import { isDay } from '../submissions/days.ts';
import type { Problem } from '../problem.ts';
import { didYouMean } from './did-you-mean.ts';
import { problemAt, repeatProblems, type Where } from './repeats.ts';
import type { Path } from './yaml-source.ts';

/** `items` are the ids that a waiver may name; without `today` (`YYYY-MM-DD`) any day is far enough. */
export type Waivable = { items: readonly string[]; today?: string | undefined };

type LooseWaiver = { item?: string | undefined; until?: string | undefined };

/**
 * Years from today for which a waiver may be written. It is an exception that somebody answers for: they change office, and so does what spoke for
 * it. No guidance names a number; five is a choice (docs/decisions/0003-what-counts.md).
 */
const LONGEST_WAIVER_YEARS = 5;

/** What is wrong with a page's waivers; `path` is the page's. */
export function waiverProblems(
  waivers: readonly LooseWaiver[],
  path: Path,
  where: Where,
  { items, today }: Waivable,
): Problem[] {
  const named = waivers.map(({ item }, k) => ({
    key: item,
    path: [...path, 'waivers', k, 'item'],
  }));
  const unknown = named.flatMap(({ key, path: own }) =>
    key === undefined || items.includes(key) ? [] : [unknownItem(key, own, where, items)],
  );
  const twice = repeatProblems(named, where, (item, count, lines) => ({
    says: `The page has ${count} waivers for “${item}” (${lines}).`,
    remedy: 'Keep the one that holds and take the others out.',
  }));
  const far = waivers.flatMap(({ item, until }, k) => {
    const says = today === undefined ? undefined : tooFar(item, until, today);
    return says === undefined ? [] : [problemAt([...path, 'waivers', k, 'until'], where, says.says, says.remedy)]; // prettier-ignore
  });
  return [...unknown, ...twice, ...far];
}

function tooFar(item: string | undefined, until = '', today: string) {
  const latest = yearsAfter(today, LONGEST_WAIVER_YEARS);
  const day = until.replace(/[T ]\d.*$/, '');
  if (!isDay(day) || day <= latest) return undefined;
  const what = item === undefined ? 'A waiver' : `The waiver of “${item}”`;
  return {
    says: `${what} would hold until ${day}, more than ${LONGEST_WAIVER_YEARS} years from now: an exception that nobody would approve anew.`,
    remedy: `Name a day up to ${latest}. An item that your pages never need is turned off in a policy of your own (--policy).`,
  };
}

/** The same day so many years later; the 28th of February for the 29th where there is none. */
function yearsAfter(day: string, years: number): string {
  const same = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  return isDay(same) ? same : same.replace(/29$/, '28');
}

function unknownItem(item: string, path: Path, where: Where, items: readonly string[]): Problem {
  const meant = didYouMean(item, items);
  const all = `The items are: ${items.join(', ')}.`;
  const remedy =
    meant === undefined
      ? `${all} An item of your own is known where its policy is named: --policy <file>.`
      : `Did you mean “${meant}”? ${all}`;
  return problemAt(path, where, `There is no item “${item}” to waive.`, remedy);
}
