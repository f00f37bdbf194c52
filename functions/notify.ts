// Works the outbox off: when a run is closed, and every quarter of an hour for what could not be sent then.
import type { Context } from 'aws-lambda';
import { z } from 'zod';
import type { Delivered } from '../core/mail/deliver.ts';
import { once } from './once.ts';
import { readSettings, SETTINGS } from './settings.ts';
import { logger, measure } from './telemetry.ts';
import { annotate, traced } from './tracing.ts';
import { fixesOf, mailerOf, printerHere } from './wire-mail.ts';
import { clock } from '../adapters/system-clock.ts';
import { openTable, outboxIn, recordsIn, VERSION } from './wire.ts';
import { workOff } from './work-off.ts';

const settings = readSettings(SETTINGS.notify, process.env);
const table = openTable(settings);

/** What writes messages is loaded with the first of them, not when the function starts. */
const opened = once(async () => {
  const [{ composer }, records, outbox, mailer, printer, fixesFor] = await Promise.all([
    import('../core/mail/compose.ts'),
    recordsIn(table),
    outboxIn(table),
    mailerOf(settings),
    printerHere(),
    fixesOf(settings),
  ]);
  const composeAnew = () =>
    composer(
      { records, outbox, printer, fixesFor },
      { everyDays: EVERY_DAYS, productVersion: VERSION },
    );
  return { outbox, mailer, composeAnew };
});

/** No message is begun that could not be answered for before the function is ended. */
const ONE_MESSAGE_MS = 150_000;
const EVERY_DAYS = 7;

/** What an audit says that has been closed; the schedule names no run. */
const closedSchema = z.object({ runId: z.string() });

export const handler = traced('notify', notify);

async function notify(event: unknown, context: Context): Promise<Delivered> {
  logger.addContext(context);
  const { data: closed } = closedSchema.safeParse(event);
  if (closed !== undefined) annotate(closed);
  const { outbox, mailer, composeAnew } = await opened();
  return workOff(
    // It remembers an agency's records, which are others the next time.
    { outbox, mailer, clock, compose: composeAnew(), measure },
    () => context.getRemainingTimeInMillis() > ONE_MESSAGE_MS,
  );
}
