// One event of the mail service, taken into the outbox and the recipients' records, and what CloudWatch is told of it.
import { z } from 'zod';
import { MAIL_TAGS } from '../core/cloud/mail-tags.ts';
import { METRICS } from '../core/cloud/names.ts';
import type { Recipients } from '../core/cloud/recipients.ts';
import { mailNews, type MailNews } from '../core/cloud/ses-events.ts';
import type { Outbox } from '../core/ports.ts';
import { logger, type Measure } from './telemetry.ts';

export type HearPorts = {
  outbox: Pick<Outbox, 'tell'>;
  recipients: Pick<Recipients, 'note'>;
  measure: Measure;
};

/** SNS hands messages over raw, or wrapped in its own. */
const wrappedSchema = z.object({ Type: z.literal('Notification'), Message: z.string() });

/** Takes an event, and names the message that it was about; one that tells nothing of a message changes nothing. Taken twice it is counted twice and says the same. */
export async function hear(open: () => Promise<HearPorts>, raw: unknown): Promise<string[]> {
  const wrapped = wrappedSchema.safeParse(raw);
  const news = mailNews(wrapped.success ? JSON.parse(wrapped.data.Message) : raw, MAIL_TAGS.entry);
  if (news === undefined) return [];
  const { outbox, recipients, measure } = await open();
  const isKnown = news.entry !== undefined && (await outbox.tell(news.entry, news.event));
  for (const { email, news: one } of news.recipients) await recipients.note(email, one);
  count(news, measure);
  const { entry, event } = news;
  logger.info(`mail ${event.kind}`, { entry, known: isKnown, detail: event.detail });
  return entry === undefined ? [] : [entry];
}

function count({ event: { kind } }: MailNews, measure: Measure): void {
  if (kind === 'bounced') measure({ [METRICS.bounces]: 1 });
  if (kind === 'complained') measure({ [METRICS.complaints]: 1 });
}
