// Why a message could not be sent, under a closed reason: whether another try helps, and what to do.

export const MAIL_REASONS = [
  'throttled',
  'quota',
  'greylisted',
  'unreachable',
  'no-answer',
  'certificate',
  'insecure',
  'login',
  'sender',
  'refused',
  'recipient',
  'suppressed',
  'too-large',
  'bad-message',
  'not-made',
  'not-writable',
] as const;
export type MailReason = (typeof MAIL_REASONS)[number];

/** `again`: another try may help, in `afterMs` at the earliest where that is known better than by doubling. */
type MailTrouble = { again: boolean; afterMs?: number; means: string; remedy: string };

const MINUTE = 60_000;

/** What is known of each reason. Trouble with the settings is tried again as well: somebody may mend them within the day. */
export const MAIL_TROUBLE: Record<MailReason, MailTrouble> = {
  throttled: {
    again: true,
    means: 'The mail service asks for a slower pace.',
    remedy: 'Nothing to do: it is sent again later.',
  },
  quota: {
    again: true,
    // SES: a day's quota frees up bit by bit; asking every few minutes frees none.
    afterMs: 30 * MINUTE,
    means: 'The mail service has sent all that it may send in a day.',
    remedy: 'Ask the mail service for a higher daily quota.',
  },
  greylisted: {
    again: true,
    // RFC 6647 section 2: try again after some minutes; a stranger is let in then.
    afterMs: 6 * MINUTE,
    means: 'The receiving server asks to try again later.',
    remedy: 'Nothing to do: it is sent again later.',
  },
  unreachable: {
    again: true,
    means: 'The mail server could not be reached.',
    remedy: 'Check its name and port, and whether this network lets connections to it through.',
  },
  'no-answer': {
    again: true,
    means:
      'The mail server did not answer in time, so it is not known whether it took the message.',
    remedy: 'Nothing to do: it is sent again. The recipient may get it twice.',
  },
  certificate: {
    again: true,
    means: 'The mail server could not prove that it is the one it claims to be.',
    remedy: 'Use the name that stands in its certificate, or have its certificate renewed.',
  },
  insecure: {
    again: true,
    means: 'The mail server offers no encrypted connection, so nothing was sent over it.',
    remedy: 'Use a server and port that speak TLS: usually port 587 or 465.',
  },
  login: {
    again: true,
    means: 'The mail server did not accept the user name and password.',
    remedy: 'Put the right password into the environment or the secrets file.',
  },
  sender: {
    again: true,
    means: 'The mail server does not let this sender address send.',
    remedy: 'Use an address that the mail service has verified for you.',
  },
  refused: {
    again: false,
    means: 'The mail server refused the message.',
    remedy: 'Read its answer; ask whoever runs the mail server.',
  },
  recipient: {
    again: false,
    means: 'The mail server refused the recipient’s address.',
    remedy: 'Correct the address in the inventory.',
  },
  suppressed: {
    again: false,
    means: 'The mail service sends nothing to this address any more, because mail to it came back.',
    remedy: 'Correct the address in the inventory, or have it taken off the suppression list.',
  },
  'too-large': {
    again: false,
    means: 'The mail server takes no message of this size.',
    remedy: 'Ask whoever runs the mail server for a higher limit.',
  },
  'bad-message': {
    again: false,
    means: 'The message was not sent, since something in it must not stand in a message.',
    remedy: 'This is a mistake in the program: please report it.',
  },
  'not-made': {
    again: true,
    means: 'What belongs in the message could not be put together just then.',
    remedy: 'Nothing to do: it is tried again later.',
  },
  'not-writable': {
    again: true,
    means: 'The folder for messages could not be written to.',
    remedy: 'Make room, or name a folder that you may write to.',
  },
};

/** A message was not sent. `detail`: what happened this time, on one line, without secrets. */
export class MailError extends Error {
  override readonly name = 'MailError';
  readonly reason: MailReason;
  readonly detail: string;

  constructor(reason: MailReason, detail: string, cause?: unknown) {
    super(`${MAIL_TROUBLE[reason].means} (${detail})`, cause === undefined ? {} : { cause });
    this.reason = reason;
    this.detail = detail;
  }
}
