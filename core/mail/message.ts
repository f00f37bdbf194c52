// A message that is ready to be sent: whom it is for, what it says in two forms, what is attached.
import { z } from 'zod';
import { MAIL_LANGUAGES } from '../inventory/schema.ts';

/** `leadership`: an agency's week. `owner`: a page owner's own pages. `operator`: how the auditor itself is doing. */
export const MAIL_KINDS = ['leadership', 'owner', 'operator'] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** Most recipients that one message may have (SES takes no more). */
export const MOST_RECIPIENTS = 50;

const attachmentSchema = z.object({
  /** `[A-Za-z0-9._-]` only. */
  filename: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/),
  contentType: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
});

/** Addresses come from the inventory and stand without a display name, so that nothing else can be in a header. */
export const addressSchema = z.email().max(254);

/**
 * What a mailer is handed. It is checked once more there: no line break, no invisible sign in the subject, nobody but valid addresses.
 * `id` is the outbox entry's: it becomes the Message-ID and, with `runId`, stands in headers, so that a message that was sent
 * twice is known to be the same.
 */
export const mailMessageSchema = z.object({
  id: z.string().regex(/^[A-Za-z0-9._-]{1,200}$/),
  runId: z.string().regex(/^[A-Za-z0-9._-]{1,120}$/),
  agencyId: z.string().optional(),
  kind: z.enum(MAIL_KINDS),
  to: z.array(addressSchema).min(1).max(MOST_RECIPIENTS),
  language: z.enum(MAIL_LANGUAGES),
  subject: z
    .string()
    .min(1)
    .max(150)
    .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]*$/u),
  html: z.string(),
  text: z.string(),
  attachments: z.array(attachmentSchema).max(10),
});
export type MailMessage = z.infer<typeof mailMessageSchema>;
