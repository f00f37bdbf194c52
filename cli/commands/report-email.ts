// `presence report --email`: the messages of a run as files to look at; nothing is sent, and the outbox stays as it is.
import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Run } from '../../core/verdict/schema.ts';
import { entriesFor, mailerOf, openComposer, previewFiles } from '../mailing.ts';
import { UsageError } from '../usage-error.ts';
import { writeTextFile } from '../write-file.ts';
import type { Storage } from '../wire.ts';

export type EmailOptions = {
  agency?: string;
  open?: boolean;
  toFolder?: string;
  everyDays: number;
};

/** Writes the messages, leadership's first; gives the HTML files. With `toFolder` they are `.eml` files there. */
async function writeEmails(storage: Storage, run: Run, options: EmailOptions): Promise<string[]> {
  const compose = await openComposer(storage, options);
  const folder = path.join(storage.reports, run.runId, 'email');
  const keep = options.toFolder === undefined ? undefined : await mailerOf(options);
  const files: string[] = [];
  for await (const entry of entriesFor(storage, run, options.everyDays)) {
    if (options.agency !== undefined && entry.agencyId !== options.agency) continue;
    const message = await compose(entry);
    if (keep !== undefined) {
      await keep.send(message);
      files.push(path.join(path.resolve(options.toFolder ?? ''), `${message.id}.eml`));
      continue;
    }
    const who = (entry.to[0] ?? '').replaceAll(/[^A-Za-z0-9.-]+/g, '-').slice(0, 80);
    const name = [entry.kind, entry.agencyId, who].filter((part) => part !== undefined).join('-');
    for (const [file, content] of previewFiles(message, name))
      await writePreview(path.join(folder, file), content);
    files.push(path.join(folder, `${name}.html`));
  }
  return files;
}

async function writePreview(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeTextFile(file, content);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`${error.message} Name a folder for the messages with --to-folder.`);
  }
}

/** The command's own end: says where the files are, and opens the first one where that was asked. */
export async function showEmails(storage: Storage, run: Run, options: EmailOptions): Promise<void> {
  const files = await writeEmails(storage, run, options);
  const [first] = files;
  if (first === undefined)
    throw new UsageError(
      'There is nobody to write to: the inventory of this run names no recipients, owners with an address, or operators.',
    );
  for (const file of files) process.stdout.write(`E-mail: ${file}\n`);
  if (options.open === true) openFile(first);
}

const OPENERS: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['explorer.exe'],
};

/** With the program that the desktop has for such files; where there is none, the path has been printed. */
function openFile(file: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, file], { detached: true, stdio: 'ignore' });
  child.on('error', () => process.stderr.write('Open the first of these files in a browser.\n'));
  child.unref();
}
