// What became of sent messages: SES's events, from their queue, into the outbox and the recipients' records.
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { z } from 'zod';
import { MAIL_TAGS } from '../core/cloud/mail-tags.ts';
import { METRICS } from '../core/cloud/names.ts';
import { mailNews, type MailNews } from '../core/cloud/ses-events.ts';
import { readSettings, SETTINGS } from './settings.ts';
import { logger, measure } from './telemetry.ts';
import { openTable, outboxIn, recipientsIn } from './wire.ts';

const settings = readSettings(SETTINGS['mail-events'], process.env);
const table = openTable(settings);

/** An event that could not be taken comes again, and goes to the dead letters in the end; those beside it do not. */
export async function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  logger.addContext(context);
  const failures: SQSBatchResponse['batchItemFailures'] = [];
  for (const { messageId, body } of event.Records) {
    try {
      await take(JSON.parse(body));
    } catch (error) {
      logger.error('an event of the mail service could not be taken', { messageId, error });
      failures.push({ itemIdentifier: messageId });
    }
  }
  return { batchItemFailures: failures };
}

/** SNS hands messages over raw, or wrapped in its own. */
const wrappedSchema = z.object({ Type: z.literal('Notification'), Message: z.string() });

async function take(raw: unknown): Promise<void> {
  const wrapped = wrappedSchema.safeParse(raw);
  const news = mailNews(wrapped.success ? JSON.parse(wrapped.data.Message) : raw, MAIL_TAGS.entry);
  if (news === undefined) return;
  const [outbox, recipients] = await Promise.all([outboxIn(table), recipientsIn(table)]);
  const isKnown = news.entry !== undefined && (await outbox.tell(news.entry, news.event));
  for (const { email, news: one } of news.recipients) await recipients.note(email, one);
  count(news);
  const { entry, event } = news;
  logger.info(`mail ${event.kind}`, { entry, known: isKnown, detail: event.detail });
}

function count({ event: { kind } }: MailNews): void {
  if (kind === 'bounced') measure({ [METRICS.bounces]: 1 });
  if (kind === 'complained') measure({ [METRICS.complaints]: 1 });
}
