// Sends messages through an SMTP server, over TLS, each in a connection of its own.
import { createTransport } from 'nodemailer';
import { MailError } from '../core/mail/mail-error.ts';
import type { MailMessage } from '../core/mail/message.ts';
import { SEND_TIMEOUT_MS } from '../core/mail/outbox/moves.ts';
import type { Mailer } from '../core/ports.ts';
import { mimeOf, type Sender } from './mail-mime.ts';
import { smtpTrouble } from './smtp-errors.ts';

export type SmtpSettings = {
  host: string;
  port: number;
  /** TLS from the first byte (port 465); otherwise the connection is encrypted by STARTTLS before anything is said. */
  isImplicitTls: boolean;
  user?: string;
  password?: string;
  sender: Sender;
  /** For a server on this very machine only: without TLS where it offers none. */
  mayBePlain?: boolean;
  /** Certificates to trust beside the usual ones, PEM. */
  ca?: string;
  /** The whole send may take so long; two minutes unless told. */
  timeoutMs?: number;
};

/** A mailer over SMTP (RFC 5321). Throws only `MailError`; the password is in none. */
export function smtpMailer(settings: SmtpSettings): Mailer {
  return {
    send: async (message) => {
      const transport = transportOf(settings);
      try {
        return await inTime(sendOver(transport, message, settings), settings);
      } finally {
        // Also ends a send that is still going on.
        transport.close();
      }
    },
  };
}

/** Connects, encrypts and logs in as a message would be sent, and sends none. Throws a `MailError`. */
export async function trySmtp(settings: SmtpSettings): Promise<void> {
  const transport = transportOf(settings);
  try {
    const answer = transport.verify().catch((error: unknown) => {
      throw smtpTrouble(error);
    });
    await inTime(answer, settings);
  } finally {
    transport.close();
  }
}

type Transport = ReturnType<typeof transportOf>;

async function sendOver(
  transport: Transport,
  message: MailMessage,
  { sender }: SmtpSettings,
): Promise<{ messageId: string }> {
  const { raw, from, to, messageId } = await mimeOf(message, sender);
  const envelope = { from, to };
  try {
    const info = await transport.sendMail({ envelope, raw: Buffer.from(raw) });
    if (info.rejected.length > 0)
      throw new MailError('recipient', `refused: ${info.rejected.length} of ${to.length}`);
    return { messageId };
  } catch (error) {
    throw smtpTrouble(error);
  }
}

function transportOf(settings: SmtpSettings) {
  const { host, port, isImplicitTls, user, password, mayBePlain = false, ca } = settings;
  const timeout = timeoutOf(settings);
  return createTransport({
    host,
    port,
    secure: isImplicitTls,
    requireTLS: !isImplicitTls && !mayBePlain,
    ...(user === undefined ? {} : { auth: { user, pass: password ?? '' } }),
    tls: { minVersion: 'TLSv1.2', ...(ca === undefined ? {} : { ca }) },
    connectionTimeout: Math.min(30_000, timeout),
    greetingTimeout: Math.min(30_000, timeout),
    socketTimeout: Math.min(60_000, timeout),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

const timeoutOf = ({ timeoutMs = SEND_TIMEOUT_MS }: SmtpSettings): number => timeoutMs;

/** Silence ends after a time of its own; a server that drips has one for the whole. */
async function inTime<T>(work: Promise<T>, settings: SmtpSettings): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const ms = timeoutOf(settings);
    timer = setTimeout(() => reject(new MailError('no-answer', `after ${ms / 1000} s`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    // What comes after the time is over is nobody's any more.
    work.catch(() => undefined);
  }
}
