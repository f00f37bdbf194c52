// A message as it goes over the wire: MIME made by nodemailer, headers checked once more before anything is made of them.
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { headerText } from '../core/mail/letters/subject.ts';
import { clip } from '../core/report/safe-text.ts';
import { MailError } from '../core/mail/mail-error.ts';
import { addressSchema, type MailMessage, mailMessageSchema } from '../core/mail/message.ts';

/** From whom messages come. `name` stands before the address; `replyTo` is where answers go. */
export type Sender = { from: string; name?: string; replyTo?: string };

/** Raw MIME (RFC 5322, CRLF), and the envelope that it goes with: recipients are those of the message and nobody else. */
export type Mime = { raw: Uint8Array; from: string; to: string[]; messageId: string };

/** Headers by which a message is known again, whoever carried it. */
const HEADERS = { run: 'X-Presence-Run', id: 'X-Presence-Message' } as const;

/** A header line takes 998 bytes (RFC 5322, 2.1.1), and a word is not folded. */
const MOST_NAME = 60;

/**
 * Makes a message's MIME. The Message-ID is made from its id: a message that is sent twice, because an acknowledgement was lost, bears the
 * same, and many mailboxes keep one. Throws a `MailError` `bad-message` for anything that must not stand in a header.
 */
export async function mimeOf(given: MailMessage, sender: Sender): Promise<Mime> {
  const message = checked(given);
  const from = addressOf(sender.from);
  const domain = from.slice(from.lastIndexOf('@') + 1);
  const messageId = `<${message.id}@${domain}>`;
  const composer = new MailComposer({
    from: { name: clip(headerText(sender.name ?? ''), MOST_NAME), address: from },
    ...(sender.replyTo === undefined ? {} : { replyTo: addressOf(sender.replyTo) }),
    to: message.to.map((address) => ({ name: '', address })),
    subject: message.subject,
    messageId,
    text: message.text,
    html: message.html,
    textEncoding: 'quoted-printable',
    attachments: message.attachments.map(({ filename, contentType, bytes }) => ({
      filename,
      contentType,
      content: Buffer.from(bytes),
      contentDisposition: 'attachment',
    })),
    headers: {
      [HEADERS.run]: message.runId,
      [HEADERS.id]: message.id,
      'Content-Language': message.language,
      // RFC 3834: no machine should answer this one.
      'Auto-Submitted': 'auto-generated',
    },
    // Nothing in a message is fetched, from disk or from elsewhere.
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'windows',
  });
  const raw = await composer.compile().build();
  return { raw, from, to: message.to, messageId };
}

function checked(message: MailMessage): MailMessage {
  const found = mailMessageSchema.safeParse(message);
  if (found.success) return found.data;
  const [issue] = found.error.issues;
  throw new MailError('bad-message', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}

function addressOf(text: string): string {
  const found = addressSchema.safeParse(text);
  if (found.success) return found.data;
  throw new MailError('bad-message', 'the sender is not an e-mail address');
}
