// Keeps captures in a folder, one file a capture.
import { randomBytes } from 'node:crypto';
import { close, fdatasync, open, rename, write } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { CaptureWithBody } from '../core/capture/capture.ts';
import type { CaptureStore } from '../core/ports.ts';
import { StoreError } from '../core/store/store-error.ts';
import { packCapture, unpackCapture } from './capture-file.ts';
import { loadFolder } from './disk-captures-folders.ts';
import { diskTrouble, readOrNothing } from './disk-trouble.ts';
import { makeFolder } from './make-folder.ts';

/**
 * The captures under a folder. A key is made of slugs joined by `/`. Saving is all or nothing: what is there before stays whole until
 * the new one stands, and that is on the disk before it has its name: a report that points to it may outlive a power failure. Loading
 * verifies every hash, and reads what earlier versions kept too. Trouble is a `StoreError`.
 */
export function diskCaptures(dir: string): CaptureStore {
  const unfinished = unfinishedIn(join(dir, UNFINISHED));
  return {
    save: (key, capture) => save(fileOf(dir, key), capture, unfinished),
    load: (key) => load(fileOf(dir, key), join(dir, ...partsOf(key))),
  };
}

/** Where captures are written before they get their names. */
const UNFINISHED = '.unfinished';

const SLUG = /^[a-z0-9][a-z0-9._-]{0,150}$/i;

/** A file system takes 255 bytes. */
const LONGEST_NAME = 200;

/** The parts of a key; throws for one that could lead elsewhere. */
export function partsOf(key: string): string[] {
  const parts = key.split('/');
  if (parts.length <= 12 && parts.every((part) => SLUG.test(part))) return parts;
  throw new StoreError('failed', {
    says: `"${key.slice(0, 200)}" cannot be the name of a capture.`,
  });
}

/** A page's own folder, with one file in it, would cost more than writing the file: the last two parts are the name. */
export function fileOf(dir: string, key: string): string {
  const parts = partsOf(key);
  const name = parts.slice(-2).join('~');
  const path = name.length > LONGEST_NAME ? parts : [...parts.slice(0, -2), name];
  return `${join(dir, ...path)}.capture`;
}

async function save(file: string, whole: CaptureWithBody, unfinished: Unfinished): Promise<void> {
  try {
    const bytes = await packCapture(whole);
    const temporary = await unfinished.next();
    await written(temporary, bytes);
    await moved(temporary, file);
  } catch (error) {
    throw await diskTrouble(error, dirname(file));
  }
}

/** The plain functions: a file handle of `fs/promises` costs several times as much. */
const disk = {
  open: promisify(open),
  write: promisify(write),
  datasync: promisify(fdatasync),
  close: promisify(close),
  rename: promisify(rename),
};

async function written(file: string, bytes: Buffer): Promise<void> {
  const handle = await disk.open(file, 'wx', 0o600);
  try {
    for (let at = 0; at < bytes.length;)
      at += (await disk.write(handle, bytes, at, bytes.length - at, at)).bytesWritten;
    await disk.datasync(handle);
  } catch (error) {
    await disk.close(handle);
    await rm(file, { force: true });
    throw error;
  }
  await disk.close(handle);
}

async function moved(temporary: string, file: string): Promise<void> {
  try {
    await disk.rename(temporary, file);
  } catch (error) {
    if (!isMissing(error)) throw error;
    await makeFolder(dirname(file));
    await disk.rename(temporary, file);
  }
}

async function load(file: string, folder: string): Promise<CaptureWithBody | undefined> {
  const bytes = await readOrNothing(file);
  if (bytes === undefined) return loadFolder(folder);
  const found = await unpackCapture(bytes).catch(() => undefined);
  if (found !== undefined) return found;
  const says = `A stored capture is damaged: ${file} is not what was stored.`;
  throw new StoreError('damaged', { says, file });
}

type Unfinished = { next: () => Promise<string> };

/** In the name of everything that this process has not finished. */
const OURS = randomBytes(6).toString('hex');
let count = 0;

/** Names for what is being written. What a killed process left there is cleared away before the first. */
function unfinishedIn(folder: string): Unfinished {
  const ready = settled(() => cleared(folder));
  return {
    next: async () => {
      await ready();
      count += 1;
      return join(folder, `${OURS}-${count}`);
    },
  };
}

/** Does it once; after a failure, again when next asked. */
function settled(work: () => Promise<void>): () => Promise<void> {
  let under: Promise<void> | undefined;
  return () => {
    under ??= work().catch((error: unknown) => {
      under = undefined;
      throw error;
    });
    return under;
  };
}

async function cleared(folder: string): Promise<void> {
  await makeFolder(folder);
  const left = (await readdir(folder)).filter((name) => !name.startsWith(OURS));
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true })));
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
