// What became of sent messages: SES's events, from their queue, into the outbox and the recipients' records.
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { hear, type HearPorts } from './hear.ts';
import { readSettings, SETTINGS } from './settings.ts';
import { logger, measure } from './telemetry.ts';
import { annotate, idsOf, traced } from './tracing.ts';
import { openTable, outboxIn, recipientsIn } from './wire.ts';

const settings = readSettings(SETTINGS['mail-events'], process.env);
const table = openTable(settings);

/** An event that could not be taken comes again, and goes to the dead letters in the end; those beside it do not. */
export const handler = traced('mail-events', takeEvents);

async function takeEvents(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  logger.addContext(context);
  const entries: string[] = [];
  const failures: SQSBatchResponse['batchItemFailures'] = [];
  for (const { messageId, body } of event.Records) {
    try {
      entries.push(...(await hear(ports, JSON.parse(body))));
    } catch (error) {
      logger.error('an event of the mail service could not be taken', { messageId, error });
      failures.push({ itemIdentifier: messageId });
    }
  }
  annotate({ entries: idsOf(entries), failed: failures.length });
  return { batchItemFailures: failures };
}

async function ports(): Promise<HearPorts> {
  const [outbox, recipients] = await Promise.all([outboxIn(table), recipientsIn(table)]);
  return { outbox, recipients, measure };
}
