// What a disk's or LevelDB's error means for the data folder, by the error's code, never by its words.
import { lstat, open, readdir, readFile, rm, stat, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { StoreReason } from '../core/store/store-error.ts';
import { StoreError } from '../core/store/store-error.ts';

/** A folder that cannot be made where the folder for it is, as in `/proc`: the disk only says that something is not there. */
const NO_PLACE = 'no place';
const noPlaceSchema = z.object({ code: z.literal('ENOENT'), syscall: z.literal('mkdir') });

const REASON_BY_CODE: ReadonlyMap<string, StoreReason> = new Map([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'not-writable'],
  ['EPERM', 'not-writable'],
  ['ENOTDIR', 'not-a-folder'],
  ['EEXIST', 'not-a-folder'],
  ['ENAMETOOLONG', 'no-place'],
  ['ELOOP', 'no-place'],
  ['EILSEQ', 'no-place'],
  [NO_PLACE, 'no-place'],
  ['LEVEL_LOCKED', 'in-use'],
  ['LEVEL_CORRUPTION', 'damaged'],
  ['LEVEL_DECODE_ERROR', 'damaged'],
]);

/** What happened to a file or folder, by reason. */
const SAYS: Partial<Record<StoreReason, (file: string) => string>> = {
  'disk-full': (file) => `The disk is full: ${file} cannot be written.`,
  'read-only': (file) => `${file} is on a disk that can only be read.`,
  'not-writable': (file) => `You may not write to ${file}.`,
  'not-readable': (file) => `You may not read ${file}.`,
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
  if (reason === 'not-a-folder') return notAFolder(file, error);
  const words = PLACES[code] ?? SAYS[reason];
  const says = words?.(file) ?? `The store in ${dir} does not work: ${wordsOf(error)}.`;
  return new StoreError(reason, { says, file, cause: error });
}

/** The same for what was only to be read. */
export async function readTrouble(error: unknown, dir: string): Promise<StoreError> {
  const trouble = await diskTrouble(error, dir);
  if (trouble.reason !== 'not-writable') return trouble;
  const file = trouble.file ?? dir;
  const says = SAYS['not-readable']?.(file) ?? '';
  return new StoreError('not-readable', { says, file, cause: error });
}

/** Where no folder can be, by code. */
const PLACES: Partial<Record<string, (file: string) => string>> = {
  ENAMETOOLONG: (file) =>
    `The name is too long for this disk: ${file.length > 120 ? `${file.slice(0, 120)}…` : file}`,
  ELOOP: (file) => `The links in ${file} lead in a circle.`,
  EILSEQ: (file) => `This disk does not allow the name ${file}.`,
  [NO_PLACE]: (file) => `No folder can be made at ${file}.`,
};

/** Says of what is no folder what it is. */
export async function notAFolder(file: string, cause?: unknown): Promise<StoreError> {
  const what = await kindOf(file);
  return new StoreError('not-a-folder', { ...NO_FOLDER[what](file), file, cause });
}

const NO_FOLDER = {
  inside: (file: string) => ({ says: `${file} lies in a file; the data needs a folder.` }),
  file: (file: string) => ({ says: `${file} is a file; the data needs a folder.` }),
  circle: (file: string) => ({
    says: `The links in ${file} lead in a circle.`,
    remedy: 'Name another folder with --data.',
  }),
  nothing: (file: string) => ({
    says: `${file} is a link to something that is not there.`,
    remedy: 'Name another folder with --data, or take the link away.',
  }),
  device: (file: string) => ({
    says: `${file} is no folder but a device, a pipe or a socket; the data needs a folder.`,
    remedy: 'Name a folder with --data.',
  }),
};

async function kindOf(file: string): Promise<keyof typeof NO_FOLDER> {
  const found = await lstat(file).catch(() => undefined);
  if (found === undefined || found.isDirectory()) return 'inside';
  const target = await stat(file).catch((error: unknown) => codeSchema.safeParse(error).data?.code);
  if (target === 'ELOOP') return 'circle';
  if (target === undefined || typeof target === 'string') return 'nothing';
  return target.isFile() ? 'file' : 'device';
}

/** The first code known to us, of the error or of what caused it. */
function codeOf(error: unknown): string {
  if (noPlaceSchema.safeParse(error).success) return NO_PLACE;
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
  const store = path.join(dir, 'store');
  const code = (await trialWrite(dir)) ?? (await codeOfClosed(store));
  if (code !== undefined) return REASON_BY_CODE.get(code) ?? 'damaged';
  const { bavail, bsize } = await statfs(dir);
  return bavail * bsize < LITTLE_ROOM ? 'disk-full' : 'damaged';
}

/** Code of the error that a write into the store's folder, or to one of its files, meets: another user may have made them. */
async function codeOfClosed(store: string): Promise<string | undefined> {
  try {
    const names = (await readdir(store)).filter((name) => !/\.(?:ldb|sst)$/.test(name));
    for (const name of names) await (await open(path.join(store, name), 'r+')).close();
  } catch (error) {
    const code = codeSchema.safeParse(error).data?.code;
    return code === 'ENOENT' ? undefined : code;
  }
  return trialWrite(store);
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
    throw await readTrouble(error, file);
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
