// A mail server as somebody writes it: smtp://user@host:587. Its password never stands there.
import type { Sender } from '../adapters/mail-mime.ts';
import type { SmtpSettings } from '../adapters/smtp-mailer.ts';
import type { MailOptions } from './program/mail.ts';
import { UsageError } from './usage-error.ts';
import { openSecrets } from './wire-secrets.ts';
import { parsedUrl } from '../core/parsed-url.ts';

const EXAMPLE = 'smtp://audit@mail.riverton.gov:587, or smtps://audit@mail.riverton.gov:465';

/** Settings of the server that the options name, with its password from the environment or the secrets file. Throws a `UsageError` that says what is missing. */
export async function smtpOf(
  { smtp, secrets }: Pick<MailOptions, 'smtp' | 'secrets'>,
  sender: Sender,
): Promise<SmtpSettings> {
  if (smtp === undefined)
    throw new UsageError(
      `Say by which mail server to send (--smtp ${EXAMPLE}), or keep the messages as files: --to-folder outbox`,
    );
  const { host, port, isImplicitTls, user } = addressOf(smtp);
  const server = { host, port, isImplicitTls, sender, mayBePlain: isThisMachine(host) };
  if (user === undefined) return server;
  const password = await passwordOf(secrets);
  if (password !== undefined) return { ...server, user, password };
  throw new UsageError(
    `The password of ${user} on ${host} is missing. Put it into the environment variable PRESENCE_SMTP_PASSWORD, or into the secrets file as a line “smtp: …”.`,
  );
}

function addressOf(text: string) {
  const url = /^smtps?:\/\/[^/]/.test(text) ? parsedUrl(text) : undefined;
  if (url === undefined)
    throw new UsageError(`--smtp is not the address of a mail server. Write it as ${EXAMPLE}`);
  const isImplicitTls = url.protocol === 'smtps:';
  if (url.password !== '')
    throw new UsageError(
      'A password must not stand on the command line, where others can see it. Take it out of --smtp, and put it into PRESENCE_SMTP_PASSWORD.',
    );
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || (isImplicitTls ? 465 : 587)),
    isImplicitTls,
    ...(url.username === '' ? {} : { user: decodeURIComponent(url.username) }),
  };
}

async function passwordOf(secrets: string | undefined): Promise<string | undefined> {
  const { PRESENCE_SMTP_PASSWORD: own = '' } = process.env;
  if (own !== '') return own;
  return await (await openSecrets(secrets)).get('smtp');
}

/** Nothing leaves this machine, so nobody can listen. */
function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
