// One message in the outbox: for whom, of which run, and how far it has come. What it says is made from the run's records when it is sent.
import { z } from 'zod';
import { MAIL_LANGUAGES } from '../../inventory/schema.ts';
import { MAIL_REASONS } from '../mail-error.ts';
import { addressSchema, MAIL_KINDS, MOST_RECIPIENTS } from '../message.ts';

/**
 * `pending` -> `sending` (leased) -> `sent` (the service took it) -> `delivered`, `bounced` or `complained` (the service's events).
 * `failed`: given up, because it can never be sent or 24 hours are over.
 */
const OUTBOX_STATES = [
  'pending',
  'sending',
  'sent',
  'delivered',
  'bounced',
  'complained',
  'failed',
] as const;
export type OutboxState = (typeof OUTBOX_STATES)[number];

const troubleSchema = z.object({
  reason: z.enum(MAIL_REASONS),
  detail: z.string(),
  at: z.iso.datetime(),
});

export const outboxEntrySchema = z.object({
  schema: z.literal(1),
  /** `<runId>.<rest>`: the same run, kind, agency and recipient give the same id, so that an entry stands once. */
  id: z.string(),
  runId: z.string(),
  /** Absent for operators, who hear of the whole run. */
  agencyId: z.string().optional(),
  kind: z.enum(MAIL_KINDS),
  to: z.array(addressSchema).min(1).max(MOST_RECIPIENTS),
  language: z.enum(MAIL_LANGUAGES),
  state: z.enum(OUTBOX_STATES),
  createdAt: z.iso.datetime(),
  /** After this it is not tried any more. */
  giveUpAt: z.iso.datetime(),
  /** `pending`: when it may be tried; `sending`: when the lease ends. */
  nextAt: z.iso.datetime(),
  /** Tries so far. */
  attempt: z.number().int().nonnegative(),
  /** Who is sending it. */
  lease: z.string().optional(),
  subject: z.string().optional(),
  /** As the mail service named it. */
  messageId: z.string().optional(),
  sentAt: z.iso.datetime().optional(),
  /** It was `sent` into a folder, as a file: nobody got it. */
  kept: z.literal(true).optional(),
  /** What went wrong last. */
  trouble: troubleSchema.optional(),
  /** What the mail service told of it last. */
  event: z.object({ detail: z.string(), at: z.iso.datetime() }).optional(),
});
export type OutboxEntry = z.infer<typeof outboxEntrySchema>;

/** What a mail service tells of a message that it took. */
export type MailEvent = {
  kind: 'delivered' | 'bounced' | 'complained';
  /** The service's words for it, of any length; cut when it is kept. */
  detail: string;
  at: string;
};

/** The run that an entry's id belongs to; undefined for text that is no such id. */
export function runOfEntry(id: string): string | undefined {
  const [, runId] = /^([A-Za-z0-9-]{1,120})\.[A-Za-z0-9-]{1,80}$/.exec(id) ?? [];
  return runId;
}
