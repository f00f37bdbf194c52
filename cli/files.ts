// Reading and writing the files that a person names, with errors that say which file and what to do.
import { createReadStream } from 'node:fs';
import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from '../adapters/make-folder.ts';
import { UsageError } from './usage-error.ts';

const MAX_BYTES = 50 * 1024 * 1024;

/** The text of a file. Throws `UsageError` when it is missing, a folder, too large, or not UTF-8. */
export async function readTextFile(file: string): Promise<string> {
  return decodeUtf8(await readBytes(file), file);
}

async function readBytes(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch((error: unknown) => {
    throw new UsageError(`${file}: ${whyNot(error)}`);
  });
  if (found.isDirectory()) throw new UsageError(`${file}: this is a folder. Name a file in it.`);
  if (found.size > MAX_BYTES) {
    throw new UsageError(
      `${file}: larger than ${MAX_BYTES / 1024 / 1024} MB. Is it the right file?`,
    );
  }
  try {
    // A device or a pipe tells no size, and may never end.
    return found.isFile() ? await readFile(file) : await upToLimit(createReadStream(file), file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file}: ${whyNot(error)}`);
  }
}

async function upToLimit(stream: AsyncIterable<unknown>, name: string): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream) {
    const bytes = Buffer.from(piece instanceof Uint8Array ? piece : String(piece));
    size += bytes.length;
    if (size > MAX_BYTES)
      throw new UsageError(`${name}: larger than ${MAX_BYTES / 1024 / 1024} MB. Is it the right file?`); // prettier-ignore
    pieces.push(bytes);
  }
  return Buffer.concat(pieces);
}

/** The bytes of a file, or of the standard input for `-`. Throws `UsageError` as above. */
export async function readFileOrInput(file: string): Promise<Uint8Array> {
  if (file !== '-') return await readBytes(file);
  if (process.stdin.isTTY) process.stderr.write('Paste the text, then press Ctrl-D.\n');
  return await upToLimit(process.stdin, 'standard input');
}

/** Text of bytes that should be UTF-8; throws `UsageError` otherwise. */
export function decodeUtf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(
      `${file}: not UTF-8 text. Save it again with the encoding "UTF-8" (in Excel: "CSV UTF-8").`,
    );
  }
}

/** Writes a file whole or not at all. */
export async function writeTextFile(
  file: string,
  content: string | AsyncIterable<string>,
): Promise<void> {
  const temporary = `${file}.${process.pid}.part`;
  try {
    await makeFolder(dirname(file));
    await writeFile(temporary, content);
    await rename(temporary, file);
  } catch (error) {
    throw new UsageError(`${file}: could not be written: ${whyNot(error)}`);
  }
}

const CODES: Record<string, string> = {
  ENOENT: 'there is no such file. Check the name and the folder you are in.',
  EACCES: 'you may not read or write it. Ask who owns it, or choose another place.',
  EPERM: 'you may not read or write it. Ask who owns it, or choose another place.',
  ENOTDIR: 'a part of the path is a file, not a folder.',
  EISDIR: 'this is a folder. Name a file in it.',
  ENOSPC: 'the disk is full. Make room and try again.',
  EROFS: 'the disk is read-only. Choose another place.',
  ENAMETOOLONG: 'the name is too long for this disk.',
  ELOOP: 'its links lead in a circle.',
  EEXIST: 'a part of the path is a file, not a folder.',
};

function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return CODES[code] ?? (error instanceof Error ? error.message : String(error));
}
