// `presence mail`: a run's messages into the outbox, the outbox worked off; `--list` shows how everything stands.
import type { Run } from '../../core/verdict/schema.ts';
import { EXIT } from '../exit-codes.ts';
import { mailerOf, mailRun, outboxText } from '../mailing.ts';
import type { MailOptions } from '../program/mail.ts';
import { runNamed } from '../run-name.ts';
import { UsageError } from '../usage-error.ts';
import { openStorage, type Storage } from '../wire.ts';

type Options = MailOptions & {
  run?: string;
  list?: boolean;
  last: number;
  json?: boolean;
  data: string;
};

export async function mail(options: Options): Promise<number> {
  // Whatever is wrong with the settings is said before the data folder is taken.
  const mailer = options.list === true ? undefined : await mailerOf(options);
  const use = mailer === undefined ? 'read' : 'change';
  const storage = await openStorage(options.data, 'presence mail', use);
  try {
    if (mailer === undefined) return await list(storage, options);
    const run = await runToMail(storage, options.run);
    const { later, failed } = await mailRun(storage, run, options, mailer);
    return later + failed > 0 ? EXIT.toolError : EXIT.compliant;
  } finally {
    await storage.close();
  }
}

async function list({ outbox, command }: Storage, { last, json }: Options): Promise<number> {
  const entries = await outbox.newest(last);
  process.stdout.write(
    json ? `${JSON.stringify(entries, null, 2)}\n` : outboxText(entries, command),
  );
  return EXIT.compliant;
}

/** The run that was named, also one that did not end: then its messages say so. */
async function runToMail(storage: Storage, id: string | undefined): Promise<Run> {
  if (id === undefined) {
    const runs = await storage.records.runs(100);
    const latest = runs.find(({ status, kind }) => status === 'finished' && kind === 'audit');
    if (latest !== undefined) return latest;
    throw new UsageError(
      `There is no finished audit here yet. Start with: ${storage.command('audit', '--inventory', 'FILE')}`,
    );
  }
  const run = await runNamed(storage, id);
  if (run.kind === 'audit') return run;
  throw new UsageError(
    `Run ${id} is a replay, and says nothing new about the pages: it is not mailed.`,
  );
}
