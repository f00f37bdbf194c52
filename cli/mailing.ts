// The messages of a run: put into the outbox, and sent or kept as files.
import path from 'node:path';
import { RULES } from '../checks/index.ts';
import type { Commands } from '../core/command.ts';
import { composer } from '../core/mail/compose.ts';
import { deliver, type Delivered } from '../core/mail/deliver.ts';
import { MAIL_TROUBLE } from '../core/mail/mail-error.ts';
import { addressSchema, type MailMessage } from '../core/mail/message.ts';
import { entriesOfRun } from '../core/mail/messages-of-run.ts';
import type { OutboxEntry } from '../core/mail/outbox/entry.ts';
import { isOpen } from '../core/mail/outbox/moves.ts';
import type { Mailer } from '../core/ports.ts';
import { terminalLine } from '../core/report/escape-terminal.ts';
import type { Run } from '../core/verdict/schema.ts';
import type { MailOptions } from './program/mail.ts';
import { smtpOf } from './smtp-settings.ts';
import { UsageError } from './usage-error.ts';
import { VERSION } from './version.ts';
import { clock } from '../adapters/system-clock.ts';
import { type Storage } from './wire.ts';
import { openMailer, openPrinter } from './wire-mail.ts';

/** For messages that stay on this machine and name no sender. */
const NOBODY = 'auditor@presence.example';

/** What sends, as the options say. Throws a `UsageError` before anything is sent when they are not enough. */
export async function mailerOf(options: Omit<MailOptions, 'everyDays'>): Promise<Mailer> {
  const { toFolder, mailFrom } = options;
  if (mailFrom !== undefined && !addressSchema.safeParse(mailFrom).success)
    throw new UsageError(`“${mailFrom}” is not an e-mail address: correct --mail-from.`);
  const sender = { from: mailFrom ?? NOBODY, name: 'Agency presence audit' };
  if (toFolder !== undefined) return openMailer({ folder: path.resolve(toFolder), sender });
  if (mailFrom === undefined && options.smtp !== undefined)
    throw new UsageError('Say from which address messages come: --mail-from audit@your-site.gov');
  return openMailer({ smtp: await smtpOf(options, sender) });
}

/** Makes a run's messages, as they would be sent. */
export async function openComposer(storage: Storage, options: Pick<MailOptions, 'everyDays'>) {
  const { records, outbox } = storage;
  const ports = { records, outbox, printer: await openPrinter(), rules: RULES };
  return composer(ports, { everyDays: options.everyDays, productVersion: VERSION });
}

/** The entries of a run, for one agency or all. */
export async function* entriesFor(
  { records }: Storage,
  run: Run,
  everyDays: number,
): AsyncGenerator<OutboxEntry> {
  const request = { run, now: clock.now(), everyDays };
  for await (const entries of entriesOfRun(records, request)) yield* entries;
}

/** Puts the run's messages into the outbox, and sends all that waits. Says on `out` what became of each. */
export async function mailRun(
  storage: Storage,
  run: Run,
  options: MailOptions,
  mailer: Mailer,
): Promise<Delivered> {
  const entries: OutboxEntry[] = [];
  for await (const entry of entriesFor(storage, run, options.everyDays)) entries.push(entry);
  await storage.outbox.add(entries);
  const compose = await openComposer(storage, options);
  const done = await deliver(
    { outbox: storage.outbox, mailer, clock, compose },
    { most: MOST, onEntry: (entry) => process.stderr.write(`${entryLine(entry)}\n`) },
  );
  process.stderr.write(
    `${summary(entries, done, { ...options, command: again(storage, options) })}\n`,
  );
  return done;
}

const MOST = 10_000;

function summary(
  entries: readonly OutboxEntry[],
  done: Delivered,
  { toFolder, command }: MailOptions & { command: Commands },
): string {
  if (entries.length === 0)
    return 'No messages: the inventory names no recipients, owners with an address, or operators.';
  const { sent, later, failed } = done;
  if (sent + later + failed === 0) return 'E-mail: nothing waits to be sent.';
  const where =
    toFolder === undefined ? `${sent} sent` : `${sent} kept in ${path.resolve(toFolder)}`;
  return [
    `E-mail: ${where}.`,
    ...(later > 0 ? [`  ${later} to be tried again. Do so later with: ${command()}`] : []),
    ...(failed > 0 ? [`  ${failed} given up. See why with: ${command('--list')}`] : []),
  ].join('\n');
}

/** The command that sends what waits, by the same way. */
function again({ command }: Storage, { smtp, mailFrom, secrets, toFolder }: MailOptions): Commands {
  const way = Object.entries({
    '--smtp': toFolder === undefined ? smtp : undefined,
    '--mail-from': mailFrom,
    '--secrets': secrets,
    '--to-folder': toFolder,
  }).flatMap(([option, value]) => (value === undefined ? [] : [option, value]));
  return (...words) => command('mail', ...(words.length === 0 ? way : words));
}

/** How a message stands, on one line. */
function entryLine(entry: OutboxEntry): string {
  const { to, subject, trouble } = entry;
  const about = subject ?? `(${entry.kind})`;
  const why = trouble === undefined ? '' : ` – ${troubleWords(trouble)}`;
  return terminalLine(`  ${stateWord(entry).padEnd(10)} ${to.join(', ')}  ${about}${why}`, 600);
}

/** Nobody shall believe of a file in a folder that it was sent. */
function stateWord({ state, kept }: OutboxEntry): string {
  return state === 'sent' && kept === true ? 'kept' : STATES[state];
}

const STATES: Record<OutboxEntry['state'], string> = {
  pending: 'waits',
  sending: 'under way',
  sent: 'sent',
  delivered: 'arrived',
  bounced: 'came back',
  complained: 'unwanted',
  failed: 'given up',
};

/** What went wrong, and what to do. */
function troubleWords({ reason, detail }: NonNullable<OutboxEntry['trouble']>): string {
  const { means, remedy } = MAIL_TROUBLE[reason];
  return `${means} (${detail}) ${remedy}`;
}

/** What stands in the outbox, for a person. */
export function outboxText(entries: readonly OutboxEntry[], command: Commands): string {
  if (entries.length === 0)
    return `The outbox is empty. Send a run’s messages with: ${command('mail')}\n`;
  const open = entries.filter(({ state }) => isOpen(state)).length;
  const waits = open === 0 ? 'Nothing waits.' : `${open} wait to be sent.`;
  return `${entries.map((entry) => `${entryLine(entry)}\n`).join('')}${waits}\n`;
}

/** The files of a message for looking at: HTML, text, and what is attached. */
export function previewFiles(
  message: MailMessage,
  name: string,
): [file: string, content: string | Uint8Array][] {
  return [
    [`${name}.html`, message.html],
    [`${name}.txt`, `Subject: ${message.subject}\n\n${message.text}`],
    ...message.attachments.map(({ filename, bytes }): [string, Uint8Array] => [
      `${name}${path.extname(filename)}`,
      bytes,
    ]),
  ];
}
