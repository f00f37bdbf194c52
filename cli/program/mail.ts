// Messages: `mail`, and the options by which other commands send some too.
import { type Command, Option } from 'commander';
import { dataOption, type Ended, examples, wholeNumber } from './options.ts';
import { refuseUnused } from './said.ts';

/** What every command that sends messages takes. */
export type MailOptions = {
  /** `smtp://user@host:587` or `smtps://user@host:465`; never with a password. */
  smtp?: string;
  mailFrom?: string;
  /** Keep messages as `.eml` files in this folder instead of sending them. */
  toFolder?: string;
  /** File with keys, tokens and passwords. */
  secrets?: string;
  /** Days from one audit to the next. */
  everyDays: number;
};

export function addMailOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--smtp <address>',
        'mail server: smtp://user@host:587 or smtps://user@host:465; its password is taken from PRESENCE_SMTP_PASSWORD or the secrets file (smtp: …)',
      ).env('PRESENCE_SMTP'),
    )
    .addOption(
      new Option('--mail-from <address>', 'address that messages come from').env(
        'PRESENCE_MAIL_FROM',
      ),
    )
    .option('--to-folder <folder>', 'keep messages as .eml files there instead of sending them')
    .option('--every-days <n>', 'days from one audit to the next', wholeNumber(1, 92), 7);
}

export function addMailCommands(program: Command, ended: Ended): void {
  const command = program
    .command('mail')
    .description('send the messages of a run, and what still waits to be sent')
    .option('--run <id>', 'which run (default: the latest finished audit)')
    .option('--list', 'show what waits and what became of what was sent; nothing is sent')
    .option('--last <n>', 'with --list: how many', wholeNumber(1, 1000), 30)
    .option('--json', 'with --list: print it as JSON')
    .addOption(
      new Option('--secrets <file>', 'file with keys, tokens and passwords').env(
        'PRESENCE_SECRETS',
      ),
    );
  addMailOptions(command)
    .addOption(dataOption())
    .addHelpText(
      'after',
      examples(
        'presence mail --smtp smtp://audit@mail.riverton.gov:587 --mail-from audit@riverton.gov',
        'presence mail --to-folder outbox',
        'presence mail --list',
        'presence report --email --open      (see the messages, send nothing)',
      ),
    )
    .action(async (options, ran: Command) => {
      if (options.list !== true) refuseUnused(ran, SENDING, 'Without --list');
      ended(await (await import('../commands/mail.ts')).mail(options));
    });
}

/** What counts where messages are sent. */
const SENDING = new Set(['run', 'secrets', 'smtp', 'mailFrom', 'toFolder', 'everyDays', 'data']);
