// What a mail server answered, or did not, as trouble with a closed reason: by codes, never by words.
import { z } from 'zod';
import { MailError, type MailReason } from '../core/mail/mail-error.ts';
import { terminalLine } from '../core/report/escape-terminal.ts';

const errorSchema = z.object({
  /** nodemailer's code, and the system's own behind it. */
  code: z.string().default(''),
  originalCode: z.string().default(''),
  /** The command that was answered, and the answer's code (RFC 5321 section 4.2). */
  command: z.string().default(''),
  responseCode: z.number().optional(),
  response: z.string().default(''),
  timeoutType: z.string().default(''),
});
type Failed = z.infer<typeof errorSchema>;

/** The `MailError` for whatever a send threw. */
export function smtpTrouble(error: unknown): MailError {
  if (error instanceof MailError) return error;
  const found = errorSchema.safeParse(error);
  if (!found.success) return new MailError('refused', 'for no reason that was told', error);
  return new MailError(reasonOf(found.data), detailOf(found.data), error);
}

type Rule = readonly [when: (failed: Failed) => boolean, reason: MailReason];

function reasonOf(failed: Failed): MailReason {
  const answered = failed.responseCode !== undefined;
  const rules = answered ? ANSWERS : SILENCES;
  const otherwise = answered ? 'refused' : 'no-answer';
  return rules.find(([when]) => when(failed))?.[1] ?? otherwise;
}

const UNREACHED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
]);

/** Node's and OpenSSL's codes for a certificate that does not hold. */
const CERTIFICATE =
  /^(?:CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_CERT_|INVALID_CA|INVALID_PURPOSE|HOSTNAME_MISMATCH|PATH_LENGTH)/;

/** No answer to a command: the connection, its encryption, or what we wanted to send. The first that fits. */
const SILENCES: readonly Rule[] = [
  [({ originalCode }) => CERTIFICATE.test(originalCode), 'certificate'],
  [({ code }) => code === 'ETLS', 'insecure'],
  [({ code }) => code === 'EAUTH' || code === 'ENOAUTH', 'login'],
  [({ originalCode }) => UNREACHED.has(originalCode), 'unreachable'],
  [({ code, timeoutType }) => code === 'EDNS' || timeoutType === 'CONNECT_TIMEOUT', 'unreachable'],
  [({ code, command }) => code === 'EMESSAGE' && command === 'MAIL FROM', 'too-large'],
  [({ code }) => code === 'EENVELOPE' || code === 'EMESSAGE', 'bad-message'],
];

const isLogin = ({ code, command, responseCode }: Failed): boolean =>
  code === 'EAUTH' || command.startsWith('AUTH') || responseCode === 530;
const passes = ({ responseCode = 0 }: Failed): boolean => responseCode < 500;

/** Mailbox busy, or an error in processing: what servers answer that let strangers in at the second try (RFC 6647). */
const GREY: ReadonlySet<number> = new Set([450, 451]);
const TOO_LARGE: ReadonlySet<string> = new Set(['5.3.4', '5.2.3']);

/** 4xx passes, 5xx stays; which command was answered tells what it was about. Enhanced codes (RFC 3463) tell apart what the number does not. */
const ANSWERS: readonly Rule[] = [
  [({ code, command }) => code === 'ETLS' || command === 'STARTTLS', 'insecure'],
  [(failed) => failed.responseCode === 552 || TOO_LARGE.has(enhancedOf(failed)), 'too-large'],
  [(failed) => isLogin(failed) && !passes(failed), 'login'],
  [(failed) => isLogin(failed), 'throttled'],
  [({ responseCode = 0 }) => GREY.has(responseCode), 'greylisted'],
  [(failed) => enhancedOf(failed).startsWith('4.7.'), 'greylisted'],
  [passes, 'throttled'],
  [({ command }) => command === 'MAIL FROM', 'sender'],
  [({ command }) => command === 'RCPT TO', 'recipient'],
];

function enhancedOf({ response }: Failed): string {
  return /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] ?? '';
}

/** The server's answer, or the code of what went wrong; on one line, safe to print. */
function detailOf({ response, originalCode, code, timeoutType }: Failed): string {
  return terminalLine(response, 200) || timeoutType || originalCode || code || 'no answer';
}
