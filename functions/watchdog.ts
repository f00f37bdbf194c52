// Looks every day how old each agency's last complete report is, and whether sent mail was heard of again. Its silence is an alarm.
import type { Context } from 'aws-lambda';
import { METRICS } from '../core/cloud/names.ts';
import { overdueAgencies } from '../core/cloud/overdue.ts';
import type { OutboxEntry } from '../core/mail/outbox/entry.ts';
import { readSettings, SETTINGS } from './settings.ts';
import { logger, measure } from './telemetry.ts';
import { clock, inventoriesIn, openTable, outboxIn, recordsIn } from './wire.ts';

const settings = readSettings(SETTINGS.watchdog, process.env);
const table = openTable(settings);

/** Named in the log; the metric has only how many there are. */
const MOST_NAMED = 50;

export async function handler(_event: unknown, context: Context): Promise<{ overdue: number }> {
  logger.addContext(context);
  const now = clock.now();
  const unconfirmed = await unconfirmedMail(now);
  const pushed = await (await inventoriesIn(table)).current();
  if (pushed === undefined) {
    logger.warn('no inventory was pushed yet: nothing is audited');
    measure({ [METRICS.mailUnconfirmed]: unconfirmed });
    return { overdue: 0 };
  }
  const reports = [];
  for await (const report of recordsIn(table).latestOfAgencies()) reports.push(report);
  const { hours, agencies } = overdueAgencies(pushed, reports, now);
  for (const agency of agencies.slice(0, MOST_NAMED))
    logger.warn('no complete report for more than eight days', agency);
  measure({
    ...(hours === undefined ? {} : { [METRICS.hoursSinceLastReport]: hours }),
    [METRICS.agenciesOverdue]: agencies.length,
    [METRICS.mailUnconfirmed]: unconfirmed,
  });
  return { overdue: agencies.length };
}

const LOOKED_THROUGH = 2_000;
const DAY_MS = 86_400_000;

/** Older than that, somebody has been told already. */
const DAYS_LOOKED_BACK = 8;

async function unconfirmedMail(now: Date): Promise<number> {
  const newest = await (await outboxIn(table)).newest(LOOKED_THROUGH);
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
