// Looks every day how old each agency's last complete report is, and whether sent mail was heard of again. Its silence is an alarm.
import type { Context } from 'aws-lambda';
import { readSettings, SETTINGS } from './settings.ts';
import { logger, measure } from './telemetry.ts';
import { watch } from './watch.ts';
import { clock, inventoriesIn, openTable, outboxIn, recordsIn } from './wire.ts';

const settings = readSettings(SETTINGS.watchdog, process.env);
const table = openTable(settings);

export async function handler(_event: unknown, context: Context): Promise<{ overdue: number }> {
  logger.addContext(context);
  const [inventories, outbox] = await Promise.all([inventoriesIn(table), outboxIn(table)]);
  return watch({ records: recordsIn(table), inventories, outbox, measure }, clock.now());
}
