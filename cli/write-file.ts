// Writes a file that a person named: whole or not at all, at the place that is meant, with the rights that it had.
import { randomInt } from 'node:crypto';
import type { Stats } from 'node:fs';
import { chmod, chown, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from '../adapters/make-folder.ts';
import { whileLocked } from './file-lock.ts';
import { whyNotWritten } from './file-trouble.ts';
import { aboutFile, UsageError } from './usage-error.ts';

type Content = string | Uint8Array | AsyncIterable<string>;

/**
 * Throws `UsageError` when it cannot be written; what stood there is then as it was, and nothing lies beside it. `mayReplace` is asked at the last
 * moment, while no other command does the same; without its leave nothing is written. Gives whether it was.
 */
export async function writeTextFile(
  file: string,
  content: Content,
  mayReplace?: () => Promise<boolean>,
): Promise<boolean> {
  if (file === '' || file === '-')
    throw new UsageError(`“${file}” is no name of a file to write. Name one, as in: riverton.yaml`);
  try {
    return await write(await targetOf(file), content, mayReplace);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw aboutFile(file, `could not be written: ${whyNotWritten(error)}`);
  }
}

/** Where the bytes go: a link stays a link, and the file behind it is written. */
async function targetOf(file: string): Promise<string> {
  return await realpath(file).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return file;
    throw error;
  });
}

async function write(
  target: string,
  content: Content,
  mayReplace?: () => Promise<boolean>,
): Promise<boolean> {
  const there = await stat(target).catch(() => undefined);
  // What may be replaced need not be writable itself: somebody has closed it on purpose.
  if (there?.isFile() === true) await (await open(target, 'r+')).close();
  // A device or a pipe cannot be put in place whole, and must not be replaced by a file.
  if (there !== undefined && !there.isFile() && !there.isDirectory()) {
    await writeFile(target, content);
    return true;
  }
  // Machines that share a disk may have processes of one number.
  const temporary = `${target}.${process.pid}${randomInt(1e9)}.part`;
  try {
    await makeFolder(dirname(target));
    await writeFile(temporary, content);
    if (there !== undefined) await likeBefore(temporary, there);
    const isPlaced = await placed(temporary, target, mayReplace);
    if (!isPlaced) await rm(temporary, { force: true });
    return isPlaced;
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function placed(
  temporary: string,
  target: string,
  mayReplace: (() => Promise<boolean>) | undefined,
): Promise<boolean> {
  if (mayReplace === undefined) {
    await rename(temporary, target);
    return true;
  }
  return await whileLocked(target, async () => {
    if (!(await mayReplace())) return false;
    await rename(temporary, target);
    return true;
  });
}

/** Who may read it stays as it was: a file of one's own is not opened to others. */
async function likeBefore(file: string, { mode, uid, gid }: Stats): Promise<void> {
  await chmod(file, mode & 0o7777);
  // Only an administrator may give a file away.
  await chown(file, uid, gid).catch(() => undefined);
}
