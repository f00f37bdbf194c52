// Writes a file that a person named: whole or not at all, at the place that is meant, with the rights that it had.
import type { Stats } from 'node:fs';
import { chmod, chown, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from '../adapters/make-folder.ts';
import { whyNotWritten } from './file-trouble.ts';
import { UsageError } from './usage-error.ts';

type Content = string | Uint8Array | AsyncIterable<string>;

/** Throws `UsageError` when it cannot be written; what stood there is then as it was, and nothing lies beside it. */
export async function writeTextFile(file: string, content: Content): Promise<void> {
  if (file === '' || file === '-')
    throw new UsageError(`“${file}” is no name of a file to write. Name one, as in: riverton.yaml`);
  try {
    await write(await targetOf(file), content);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file}: could not be written: ${whyNotWritten(error)}`);
  }
}

/** Where the bytes go: a link stays a link, and the file behind it is written. */
async function targetOf(file: string): Promise<string> {
  return await realpath(file).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return file;
    throw error;
  });
}

async function write(target: string, content: Content): Promise<void> {
  const there = await stat(target).catch(() => undefined);
  // What may be replaced need not be writable itself: somebody has closed it on purpose.
  if (there?.isFile() === true) await (await open(target, 'r+')).close();
  // A device or a pipe cannot be put in place whole, and must not be replaced by a file.
  if (there !== undefined && !there.isFile() && !there.isDirectory())
    return await writeFile(target, content);
  const temporary = `${target}.${process.pid}.part`;
  try {
    await makeFolder(dirname(target));
    await writeFile(temporary, content);
    if (there !== undefined) await likeBefore(temporary, there);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Who may read it stays as it was: a file of one's own is not opened to others. */
async function likeBefore(file: string, { mode, uid, gid }: Stats): Promise<void> {
  await chmod(file, mode & 0o7777);
  // Only an administrator may give a file away.
  await chown(file, uid, gid).catch(() => undefined);
}
