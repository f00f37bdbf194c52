// What a disk's or LevelDB's error means for the data folder, by the error's code, never by its words.
import { readFile, rm, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { StoreReason } from '../core/store/store-error.ts';
import { StoreError } from '../core/store/store-error.ts';

const REASON_BY_CODE: ReadonlyMap<string, StoreReason> = new Map([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'not-writable'],
  ['EPERM', 'not-writable'],
  ['ENOTDIR', 'not-a-folder'],
  ['EEXIST', 'not-a-folder'],
  ['LEVEL_LOCKED', 'in-use'],
  ['LEVEL_CORRUPTION', 'damaged'],
  ['LEVEL_DECODE_ERROR', 'damaged'],
]);

/** What happened to a file or folder, by reason. */
const SAYS: Partial<Record<StoreReason, (file: string) => string>> = {
  'disk-full': (file) => `The disk is full: ${file} cannot be written.`,
  'read-only': (file) => `${file} is on a disk that can only be read.`,
  'not-writable': (file) => `You may not write to ${file}.`,
  'not-a-folder': (file) => `${file} is a file, or lies in one; the data needs a folder.`,
  'in-use': (file) => `The data folder ${file} is in use by another audit or command.`,
};

/** Size of a trial write, and the room below which LevelDB's trouble is taken for a full disk, bytes. */
const TRIAL_BYTES = 256 * 1024;
const LITTLE_ROOM = 1024 * 1024;

const codeSchema = z.object({ code: z.string() });
const pathSchema = z.object({ path: z.string() });
const causeSchema = z.object({ cause: z.unknown() });

/**
 * The `StoreError` for an error on the data folder. LevelDB tells of every error of the system as one code, so its cause is looked
 * for by a trial write.
 */
export async function diskTrouble(error: unknown, dir: string): Promise<StoreError> {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const reason = code === 'LEVEL_IO_ERROR' ? await reasonByTrial(dir) : byCode(code);
  const file = pathSchema.safeParse(error).data?.path ?? dir;
  const says = SAYS[reason]?.(file) ?? `The store in ${dir} does not work: ${wordsOf(error)}.`;
  return new StoreError(reason, { says, file, cause: error });
}

/** The first code known to us, of the error or of what caused it. */
function codeOf(error: unknown): string {
  let at: unknown = error;
  for (let depth = 0; depth < 5; depth += 1) {
    const code = codeSchema.safeParse(at).data?.code;
    if (code === 'LEVEL_IO_ERROR' || (code !== undefined && REASON_BY_CODE.has(code))) return code;
    at = causeSchema.safeParse(at).data?.cause;
  }
  return '';
}

function byCode(code: string): StoreReason {
  return REASON_BY_CODE.get(code) ?? 'failed';
}

async function reasonByTrial(dir: string): Promise<StoreReason> {
  const code = await trialWrite(dir);
  if (code !== undefined) return REASON_BY_CODE.get(code) ?? 'damaged';
  const { bavail, bsize } = await statfs(dir);
  return bavail * bsize < LITTLE_ROOM ? 'disk-full' : 'damaged';
}

/** Code of the error that a write into the folder meets, if any. */
export async function trialWrite(dir: string): Promise<string | undefined> {
  const file = path.join(dir, `.trial-${process.pid}`);
  try {
    await writeFile(file, Buffer.alloc(TRIAL_BYTES, 1), { flush: true });
  } catch (error) {
    return codeSchema.safeParse(error).data?.code ?? 'unknown';
  } finally {
    await rm(file, { force: true }).catch(() => undefined);
  }
  return undefined;
}

/** A file's bytes; undefined when there is none. Other trouble is a `StoreError`. */
export async function readOrNothing(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (codeSchema.safeParse(error).data?.code === 'ENOENT') return undefined;
    throw await diskTrouble(error, file);
  }
}

function wordsOf(error: unknown): string {
  const last = deepest(error);
  return last instanceof Error ? last.message : String(last);
}

function deepest(error: unknown): unknown {
  let at = error;
  for (let depth = 0; depth < 5; depth += 1) {
    const cause = causeSchema.safeParse(at).data?.cause;
    if (cause === undefined) return at;
    at = cause;
  }
  return at;
}
