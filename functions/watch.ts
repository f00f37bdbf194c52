// One look of the watchdog: how old each agency's last complete report is, whether sent mail was heard of; and what CloudWatch is told of it.
import { METRICS } from '../core/cloud/names.ts';
import { overdueAgencies } from '../core/cloud/overdue.ts';
import { untoldRuns } from '../core/cloud/untold.ts';
import type { Inventories } from '../core/cloud/ports.ts';
import type { OutboxEntry } from '../core/mail/outbox/entry.ts';
import type { Outbox, Records } from '../core/ports.ts';
import { logger, type Measure } from './telemetry.ts';

export type WatchPorts = {
  records: Pick<Records, 'latestOfAgencies' | 'runs'>;
  inventories: Pick<Inventories, 'current'>;
  outbox: Pick<Outbox, 'newest'>;
  measure: Measure;
};

/** Named in the log; the metric has only how many there are. */
const MOST_NAMED = 50;

/** Looks at what there is, and measures it. Before the first push nothing is audited, and no age of a report is told. */
export async function watch(ports: WatchPorts, now: Date): Promise<{ overdue: number }> {
  const { records, inventories, measure } = ports;
  const unconfirmed = await unconfirmedMail(ports, now);
  const untold = await runsUntold(ports, now);
  const pushed = await inventories.current();
  if (pushed === undefined) {
    logger.warn('no inventory was pushed yet: nothing is audited');
    measure({ [METRICS.mailUnconfirmed]: unconfirmed, [METRICS.runsUntold]: untold });
    return { overdue: 0 };
  }
  const reports = [];
  for await (const report of records.latestOfAgencies()) reports.push(report);
  const { hours, agencies } = overdueAgencies(pushed, reports, now);
  for (const agency of agencies.slice(0, MOST_NAMED))
    logger.warn('no complete report for more than eight days', agency);
  measure({
    ...(hours === undefined ? {} : { [METRICS.hoursSinceLastReport]: hours }),
    [METRICS.agenciesOverdue]: agencies.length,
    [METRICS.mailUnconfirmed]: unconfirmed,
    [METRICS.runsUntold]: untold,
  });
  return { overdue: agencies.length };
}

/** As many schedules as there may be have their runs in a week, and a day. */
const RUNS_LOOKED_THROUGH = 500;

async function runsUntold({ records }: WatchPorts, now: Date): Promise<number> {
  const untold = untoldRuns(await records.runs(RUNS_LOOKED_THROUGH), now);
  for (const { runId } of untold.slice(0, MOST_NAMED))
    logger.warn('a run is finished, and its messages are not in the outbox', { runId });
  return untold.length;
}

const LOOKED_THROUGH = 2_000;
const DAY_MS = 86_400_000;

/** Older than that, somebody has been told already. */
const DAYS_LOOKED_BACK = 8;

async function unconfirmedMail({ outbox }: WatchPorts, now: Date): Promise<number> {
  const newest = await outbox.newest(LOOKED_THROUGH);
  const silent = newest.filter((entry) => isSilent(entry, now.getTime()));
  for (const { id } of silent.slice(0, MOST_NAMED))
    logger.warn('sent more than a day ago, and no delivery was heard of', { entry: id });
  return silent.length;
}

function isSilent({ state, sentAt }: OutboxEntry, now: number): boolean {
  if (state !== 'sent' || sentAt === undefined) return false;
  const age = now - Date.parse(sentAt);
  return age > DAY_MS && age < DAYS_LOOKED_BACK * DAY_MS;
}
