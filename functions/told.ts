// What CloudWatch is told of an audit: of its close, and of its end.
import { METRICS } from '../core/cloud/names.ts';
import type { ClosedRun } from '../core/cloud/weekly.ts';
import type { Conducted } from '../core/run/conduct.ts';
import { logger, type Measure } from './telemetry.ts';

/** A run was closed. */
export function tellClosed({ run, notReached }: ClosedRun, measure: Measure): void {
  const { expected, skipped, unreadable } = run.counts;
  const looked = expected - skipped;
  logger.info('run closed', { runId: run.runId, counts: run.counts });
  measure({
    [METRICS.runsClosed]: 1,
    [METRICS.missingPages]: notReached,
    [METRICS.unreadableShare]: looked === 0 ? 0 : (100 * unreadable) / looked,
  });
}

/** What did not come to pass is told too: a duplicate is a trigger that came twice. */
export function tellEnded(conducted: Conducted, measure: Measure): { told: true } {
  logger.info(`audit ${conducted.status}`, { ...conducted });
  if (conducted.status === 'duplicate') measure({ [METRICS.duplicateTriggers]: 1 });
  return { told: true };
}
