// Runs that were closed, and whose messages are not in the outbox: whoever conducted them ended in between.
import type { Run } from '../verdict/schema.ts';

const HOUR_MS = 3_600_000;
/** Longer than the messages of the largest run take. */
const PUT_WITHIN_MS = HOUR_MS;
/** A week and a day: by then a newer run tells how the pages are. */
const NEWS_FOR_MS = 8 * 24 * HOUR_MS;

/** Whether what a run found is no longer told to anybody. */
export function isPast({ finishedAt }: Pick<Run, 'finishedAt'>, now: Date): boolean {
  return finishedAt !== undefined && Date.parse(finishedAt) + NEWS_FOR_MS < now.getTime();
}

/** Whether an audit was finished in the last eight days, and not everybody was told of it, or not yet. */
export function isUntold(run: Run, now: Date): boolean {
  const { kind, status, messagesPutAt } = run;
  return (
    kind === 'audit' && status === 'finished' && messagesPutAt === undefined && !isPast(run, now)
  );
}

/** Of these runs, those that were finished more than an hour ago, and of which nobody is still being told. */
export function untoldRuns(runs: readonly Run[], now: Date): Run[] {
  const before = now.getTime() - PUT_WITHIN_MS;
  return runs.filter((run) => isUntold(run, now) && Date.parse(run.finishedAt ?? '') < before);
}
