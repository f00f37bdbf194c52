// Reading the files that a person names, with errors that say which file and what to do.
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { whyNot } from './file-trouble.ts';
import { aboutFile, UsageError } from './usage-error.ts';

const MAX_BYTES = 50 * 1024 * 1024;
const TOO_LARGE = 'larger than 50 MB. Is it the right file?';

/** The text of a file. Throws `UsageError` when it is missing, a folder, too large, or not UTF-8. */
export async function readTextFile(file: string): Promise<string> {
  return decodeUtf8(await readBytes(file), file);
}

async function readBytes(file: string): Promise<Uint8Array> {
  if (file === '') throw new UsageError('The name of the file to read is empty. Name one.');
  const found = await stat(file).catch((error: unknown) => {
    throw aboutFile(file, whyNot(error));
  });
  if (found.isDirectory()) throw aboutFile(file, 'this is a folder. Name a file in it.');
  if (found.size > MAX_BYTES) {
    throw aboutFile(file, TOO_LARGE);
  }
  try {
    // A device or a pipe tells no size, and may never end.
    return found.isFile() ? await readFile(file) : await upToLimit(createReadStream(file), file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw aboutFile(file, whyNot(error));
  }
}

async function upToLimit(stream: AsyncIterable<unknown>, name: string): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream) {
    const bytes = Buffer.from(piece instanceof Uint8Array ? piece : String(piece));
    size += bytes.length;
    if (size > MAX_BYTES) throw aboutFile(name, TOO_LARGE);
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
    throw aboutFile(
      file,
      'not UTF-8 text. Save it again with the encoding "UTF-8" (in Excel: "CSV UTF-8").',
    );
  }
}
