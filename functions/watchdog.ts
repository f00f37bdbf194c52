// Looks every day how old each agency's last complete report is, and whether sent mail was heard of again. Its silence is an alarm.
import type { Context } from 'aws-lambda';
import { readSettings, SETTINGS } from './settings.ts';
import { logger, measure } from './telemetry.ts';
import { annotate, traced } from './tracing.ts';
import { watch } from './watch.ts';
import { clock } from '../adapters/system-clock.ts';
import { inventoriesIn, openTable, outboxIn, recordsIn } from './wire.ts';

const settings = readSettings(SETTINGS.watchdog, process.env);
const table = openTable(settings);

export const handler = traced('watchdog', lookOut);

async function lookOut(_event: unknown, context: Context): Promise<{ overdue: number }> {
  logger.addContext(context);
  const [records, inventories, outbox] = await Promise.all([
    recordsIn(table),
    inventoriesIn(table),
    outboxIn(table),
  ]);
  const seen = await watch({ records, inventories, outbox, measure }, clock.now());
  annotate(seen);
  return seen;
}
