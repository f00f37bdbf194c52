// Events of Amazon SES (event publishing), as they come: told apart, and put into the outbox's and the recipients' words.
import { z } from 'zod';
import type { MailEvent } from '../mail/outbox/entry.ts';
import type { RecipientNews } from './recipients.ts';

const time = z.iso.datetime({ offset: true });
const addressed = z.array(
  z.object({ emailAddress: z.string(), diagnosticCode: z.string().optional() }),
);

/** Source: Amazon SES developer guide, "Contents of event data in Amazon SES". Fields that are not used are not asked for. */
const sesEventSchema = z.object({
  eventType: z.string(),
  mail: z.object({
    timestamp: time,
    destination: z.array(z.string()).default([]),
    tags: z.record(z.string(), z.array(z.string())).default({}),
  }),
  delivery: z.object({ timestamp: time, recipients: z.array(z.string()).default([]) }).optional(),
  bounce: z
    .object({
      timestamp: time,
      bounceType: z.string(),
      bounceSubType: z.string().default(''),
      bouncedRecipients: addressed,
    })
    .optional(),
  complaint: z
    .object({
      timestamp: time,
      complaintFeedbackType: z.string().optional(),
      complainedRecipients: addressed,
    })
    .optional(),
  reject: z.object({ reason: z.string() }).optional(),
});
type SesEvent = z.infer<typeof sesEventSchema>;

/** What an event says: of the message with this entry in the outbox, and of addresses. */
export type MailNews = {
  entry: string | undefined;
  event: MailEvent;
  recipients: { email: string; news: RecipientNews }[];
};

/** Undefined for events that change nothing (sent, delayed, opened). Throws a `ZodError` for what is no event of SES. */
export function mailNews(raw: unknown, entryTag: string): MailNews | undefined {
  const event = sesEventSchema.parse(raw);
  const [entry] = event.mail.tags[entryTag] ?? [];
  const told = delivered(event) ?? bounced(event) ?? complained(event) ?? rejected(event);
  return told === undefined ? undefined : { entry, ...told };
}

type Told = Omit<MailNews, 'entry'>;

function delivered({ delivery }: SesEvent): Told | undefined {
  if (delivery === undefined) return undefined;
  const at = utc(delivery.timestamp);
  return {
    event: { kind: 'delivered', detail: 'delivered', at },
    recipients: delivery.recipients.map((email) => ({ email, news: { kind: 'delivered', at } })),
  };
}

function bounced({ bounce }: SesEvent): Told | undefined {
  if (bounce === undefined) return undefined;
  const at = utc(bounce.timestamp);
  const lasting = bounce.bounceType === 'Permanent';
  const words = `${bounce.bounceType} ${bounce.bounceSubType}`.trim();
  const all = bounce.bouncedRecipients.map(({ emailAddress, diagnosticCode }) => {
    const detail = diagnosticCode === undefined ? words : `${words}: ${diagnosticCode}`;
    return { email: emailAddress, news: { kind: 'bounced' as const, lasting, detail, at } };
  });
  const detail = all.map(({ email, news }) => `${email}: ${news.detail}`).join('; ') || words;
  return { event: { kind: 'bounced', detail, at }, recipients: all };
}

function complained({ complaint }: SesEvent): Told | undefined {
  if (complaint === undefined) return undefined;
  const at = utc(complaint.timestamp);
  const detail = complaint.complaintFeedbackType ?? 'marked as unwanted';
  return {
    event: { kind: 'complained', detail, at },
    recipients: complaint.complainedRecipients.map(({ emailAddress: email }) => ({
      email,
      news: { kind: 'complained', lasting: true, detail, at },
    })),
  };
}

/** SES took the message and then would not send it: it found something harmful in it. */
function rejected({ reject, mail }: SesEvent): Told | undefined {
  if (reject === undefined) return undefined;
  const at = utc(mail.timestamp);
  const detail = `SES rejected it: ${reject.reason}`;
  return {
    event: { kind: 'bounced', detail, at },
    recipients: mail.destination.map((email) => ({
      email,
      news: { kind: 'bounced', lasting: false, detail, at },
    })),
  };
}

function utc(text: string): string {
  return new Date(text).toISOString();
}
