// Which of two reports of the same page or agency stands: the conditions that they are put under.
import type { Attempt } from '../core/ports.ts';
import * as keys from '../core/store/keys.ts';
import type { Condition } from './dynamo-items.ts';

/**
 * Of two attempts stands what was made last; within one, what has come further. Two first visits: the later one. What came after a first visit
 * stands as it was written first: of two second visits one was given up by its sender, and when its report arrives the run may be closed.
 */
export function ofLaterLook(madeAt: string, by: Attempt, looks: number): Condition {
  const later = ['#owner <> :owner AND #madeAt <= :madeAt', '#owner = :owner AND #looks < :looks'];
  if (looks === 0) later.push('#owner = :owner AND #looks = :looks AND #madeAt <= :madeAt');
  return {
    expression: `attribute_not_exists(#pk) OR ${anyOf(byRank(later))}`,
    values: { ...valuesOf(madeAt, by), looks },
  };
}

/**
 * Who took the run over stands above whom it was taken from, whatever their clocks say: a visit that was under way then may end long after,
 * even when the run is closed. Within one attempt it goes by `later`, and so it does with reports of before this was written down.
 */
function byRank(later: readonly string[]): string[] {
  return ['#takeovers < :takeovers', ...later.map((way) => `${SAME_RANK} AND ${way}`)];
}

const SAME_RANK = '(attribute_not_exists(#takeovers) OR #takeovers = :takeovers)';

/** AND binds closer than OR. A bracket inside another is read many times over by the embedded store: five took half a second. */
function anyOf(ways: readonly string[]): string {
  return ways.join(' OR ');
}

function valuesOf(madeAt: string, { owner, takeovers = 0 }: Attempt) {
  return { owner, takeovers, madeAt: Date.parse(madeAt) };
}

/** The last write of one attempt stands; of two attempts, what was made last. */
export function madeByUsOrLater(madeAt: string, by: Attempt): Condition {
  return {
    expression: `attribute_not_exists(#pk) OR ${anyOf(byRank(LATER))}`,
    values: valuesOf(madeAt, by),
  };
}

const LATER = ['#owner = :owner', '#madeAt <= :madeAt'];

/** The newest run's report stands, whichever run ends last; within a run as above. */
export function ofNewerRun(madeAt: string, by: Attempt): Condition {
  const ofSameRun = byRank(LATER).map((way) => `#runOrder = :runOrder AND ${way}`);
  return {
    expression: `attribute_not_exists(#pk) OR ${anyOf(['#runOrder < :runOrder', ...ofSameRun])}`,
    values: { ...valuesOf(madeAt, by), runOrder: keys.runOrder(by) },
  };
}
