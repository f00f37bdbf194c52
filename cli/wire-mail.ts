// The laptop's wiring of messages: like `wire.ts`, a place where adapters are built; loaded only by commands that send or show some.
import type { Sender } from '../adapters/mail-mime.ts';
import type { SmtpSettings } from '../adapters/smtp-mailer.ts';
import type { Printer } from '../core/mail/printed.ts';
import type { Mailer } from '../core/ports.ts';

/** What sends messages, or keeps them in a folder. */
export async function openMailer(
  how: { smtp: SmtpSettings } | { folder: string; sender: Sender },
): Promise<Mailer> {
  if ('smtp' in how) return (await import('../adapters/smtp-mailer.ts')).smtpMailer(how.smtp);
  return (await import('../adapters/eml-mailer.ts')).emlMailer(how.folder, how.sender);
}

/** Tries a mail server without sending anything. Throws a `MailError`. */
export async function tryMailServer(settings: SmtpSettings): Promise<void> {
  await (await import('../adapters/smtp-mailer.ts')).trySmtp(settings);
}

/** What sets printed reports. */
export async function openPrinter(): Promise<Printer> {
  return (await import('../adapters/mail-pdf.ts')).pdfPrinter();
}
