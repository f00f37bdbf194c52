// Sends messages through Amazon SES (API v2), each once: whoever works the outbox off decides on another try.
import {
  SendEmailCommand,
  SESv2Client,
  type SESv2ClientConfig,
  type MessageTag,
} from '@aws-sdk/client-sesv2';
import { MAIL_TAGS } from '../core/cloud/mail-tags.ts';
import { MailError, type MailReason } from '../core/mail/mail-error.ts';
import type { MailMessage } from '../core/mail/message.ts';
import type { Mailer } from '../core/ports.ts';
import { awsClientSettings, awsErrorNames } from './aws-client.ts';

export type SesSettings = {
  /** Verified address that messages come from. */
  sender: string;
  /** Whose events tell what became of a message. */
  configurationSet: string;
  /** Makes the bytes of a message (RFC 5322). */
  mime: (message: MailMessage) => Promise<Uint8Array>;
  /** For tests: another endpoint. */
  client?: SESv2ClientConfig;
  /** Gets the client that is made, once. */
  onClient?: (client: SESv2Client) => void;
};

/** SES takes 40 MB, encoded. */
const MOST_BYTES = 40 * 1024 * 1024;

/** A mailer over SES. Throws only `MailError`. */
export function sesMailer(settings: SesSettings): Mailer {
  const { sender, configurationSet, mime, client: more } = settings;
  // A try of the SDK's own could send a message twice that the outbox counts once.
  const client = new SESv2Client({
    ...awsClientSettings({ answerWithinMs: 60_000, tries: 1 }),
    ...more,
  });
  settings.onClient?.(client);
  return {
    send: async (message) => {
      const bytes = await mime(message);
      if (bytes.length > MOST_BYTES)
        throw new MailError('too-large', `${bytes.length} bytes; SES takes ${MOST_BYTES}`);
      const command = new SendEmailCommand({
        FromEmailAddress: sender,
        Destination: { ToAddresses: message.to },
        ConfigurationSetName: configurationSet,
        EmailTags: tagsOf(message),
        Content: { Raw: { Data: bytes } },
      });
      const { MessageId } = await client.send(command).catch((error: unknown) => {
        throw sesTrouble(error);
      });
      if (MessageId === undefined) throw new MailError('no-answer', 'SES named no message');
      return { messageId: MessageId };
    },
  };
}

/** A tag's value is ASCII letters, digits, `_`, `-`, `.`, `@`, at most 256; ids are made of those. */
function tagsOf({ id, runId }: MailMessage): MessageTag[] {
  return [
    { Name: MAIL_TAGS.entry, Value: id },
    { Name: MAIL_TAGS.run, Value: runId },
  ];
}

const REASONS: ReadonlyMap<string, MailReason> = new Map([
  ['TooManyRequestsException', 'throttled'],
  ['ThrottlingException', 'throttled'],
  ['Throttling', 'throttled'],
  ['LimitExceededException', 'quota'],
  ['MessageRejected', 'sender'],
  ['MailFromDomainNotVerifiedException', 'sender'],
  ['AccountSuspendedException', 'sender'],
  ['SendingPausedException', 'sender'],
  ['NotFoundException', 'sender'],
  ['BadRequestException', 'bad-message'],
  ['ValidationException', 'bad-message'],
  ['AccessDeniedException', 'login'],
  ['UnrecognizedClientException', 'login'],
  ['InvalidSignatureException', 'login'],
  ['ExpiredTokenException', 'login'],
  ['CredentialsProviderError', 'login'],
  ['TimeoutError', 'no-answer'],
  ['ECONNRESET', 'no-answer'],
  ['EPIPE', 'no-answer'],
  ['ECONNREFUSED', 'unreachable'],
  ['ENOTFOUND', 'unreachable'],
  ['EAI_AGAIN', 'unreachable'],
  // Also what the SDK calls its own wait for an answer: SES may have taken the message.
  ['ETIMEDOUT', 'no-answer'],
]);

/**
 * SES tells a sandbox's unverified recipient like an unverified sender (`MessageRejected`): both are tried again for a day, since somebody may
 * verify them. A server error leaves it open whether the message was taken.
 */
function sesTrouble(error: unknown): MailError {
  const { name, code, status } = awsErrorNames(error);
  const known = REASONS.get(code) ?? REASONS.get(name);
  const reason = known ?? (status !== undefined && status < 500 ? 'refused' : 'no-answer');
  const about = status === undefined ? code || name : `${code || name}, HTTP ${status}`;
  return new MailError(reason, about, error);
}
