// Works the outbox off: when a run is closed, and every quarter of an hour for what could not be sent then.
import type { Context } from 'aws-lambda';
import { METRICS } from '../core/cloud/names.ts';
import { composer } from '../core/mail/compose.ts';
import { deliver, type Delivered } from '../core/mail/deliver.ts';
import type { OutboxEntry } from '../core/mail/outbox/entry.ts';
import { isOpen } from '../core/mail/outbox/moves.ts';
import type { Outbox } from '../core/ports.ts';
import { once } from './once.ts';
import { readSettings, SETTINGS } from './settings.ts';
import { logger, measure } from './telemetry.ts';
import { fixesOf, mailerOf, printerHere } from './wire-mail.ts';
import { clock, openTable, outboxIn, recordsIn, VERSION } from './wire.ts';

const settings = readSettings(SETTINGS.notify, process.env);
const table = openTable(settings);
const records = recordsIn(table);

const opened = once(async () => {
  const [outbox, mailer, printer, fixesFor] = await Promise.all([
    outboxIn(table),
    mailerOf(settings),
    printerHere(),
    fixesOf(settings),
  ]);
  return { outbox, mailer, printer, fixesFor };
});

/** No message is begun that could not be answered for before the function is ended. */
const ONE_MESSAGE_MS = 150_000;
/** More than the time of one call is enough for. */
const MOST_MESSAGES = 4_000;
const EVERY_DAYS = 7;

export async function handler(_event: unknown, context: Context): Promise<Delivered> {
  logger.addContext(context);
  const { outbox, mailer, printer, fixesFor } = await opened();
  const compose = composer(
    { records, outbox, printer, fixesFor },
    { everyDays: EVERY_DAYS, productVersion: VERSION },
  );
  const delivered = await deliver(
    { outbox, mailer, clock, compose },
    {
      goOn: () => context.getRemainingTimeInMillis() > ONE_MESSAGE_MS,
      most: MOST_MESSAGES,
      onEntry: logEntry,
    },
  );
  const { oldestHours, givenUp } = await waitingIn(outbox);
  measure({
    [METRICS.mailGivenUp]: Math.max(delivered.failed, givenUp),
    [METRICS.outboxOldestHours]: oldestHours,
  });
  return delivered;
}

function logEntry({ id, runId, state, attempt, trouble }: OutboxEntry): void {
  logger.info(`mail ${state}`, { entry: id, runId, attempt, trouble });
}

const LOOKED_THROUGH = 1_000;
const HOUR_MS = 3_600_000;

/**
 * Both from what is written down, not from what this call did: a call that was ended in the middle said nothing, and the next one says it.
 * Where more wait than are looked through, the one that has been due longest is looked at as well.
 */
async function waitingIn(outbox: Outbox): Promise<{ oldestHours: number; givenUp: number }> {
  const now = clock.now();
  const [newest, due] = await Promise.all([outbox.newest(LOOKED_THROUGH), outbox.due(now, 1)]);
  const hoursSince = (at: string): number => (now.getTime() - Date.parse(at)) / HOUR_MS;
  const open = [...newest, ...due].filter(({ state }) => isOpen(state));
  const lately = newest.filter(
    ({ state, trouble }) =>
      state === 'failed' && trouble !== undefined && hoursSince(trouble.at) < 1,
  );
  return {
    oldestHours: open.reduce((most, { createdAt }) => Math.max(most, hoursSince(createdAt)), 0),
    givenUp: lately.length,
  };
}
