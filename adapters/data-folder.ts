// The data folder of a laptop: the store, the captures and the reports of all audits, used by one process at a time.
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { StoreError } from '../core/store/store-error.ts';
import { inUseBy, readLayout, writeLayout, writeOwner } from './data-folder-files.ts';
import { diskTrouble } from './disk-trouble.ts';
import type { EmbeddedStore } from './embedded-dynamo.ts';
import { openEmbeddedStore } from './embedded-dynamo.ts';

/** Version of the folder's layout; a newer one is refused, untouched. */
const LAYOUT = 1;

const SUBFOLDERS = ['store', 'captures', 'reports'] as const;

export type DataFolder = {
  /** Absolute. */
  dir: string;
  captures: string;
  reports: string;
  store: Pick<EmbeddedStore, 'client' | 'tableName'>;
  /** Lets the next process in. May be called twice. */
  close: () => Promise<void>;
};

export type DataFolderOptions = {
  /** What uses it, for the message to a second process: `presence audit`. */
  command?: string;
  /** The product's version, noted when the folder is made. */
  product?: string;
  /** For commands that only look: a folder that is not there is an error (`no-folder`), and is not made. */
  mustExist?: boolean;
};

/**
 * Opens the data folder, for this process alone, and makes it when it is not there. LevelDB's lock decides who is in; it goes with its
 * process, so a killed audit leaves nothing to clear away. Throws a `StoreError`, and then nothing that was stored has changed.
 */
export async function openDataFolder(
  dir: string,
  options: DataFolderOptions = {},
): Promise<DataFolder> {
  const folder = path.resolve(dir);
  try {
    await haveFolder(folder, options);
    const store = await openStore(folder);
    return await owned(folder, store, options);
  } catch (error) {
    throw await diskTrouble(error, folder);
  }
}

async function haveFolder(dir: string, options: DataFolderOptions): Promise<void> {
  if (options.mustExist === true) await mustExist(dir);
  await makeFolder(dir);
  const layout = await readLayout(dir);
  if (layout === undefined) {
    await mustBeUnused(dir);
    await writeLayout(dir, { layout: LAYOUT, product: options.product ?? 'unknown' });
  } else if (layout.layout > LAYOUT) {
    throw new StoreError('newer-layout', {
      says: `The data folder ${dir} was made by a newer version of this program (${layout.product}).`,
      file: dir,
    });
  }
  for (const name of SUBFOLDERS) await mkdir(path.join(dir, name), { recursive: true });
}

/** On a disk that can only be read, a recursive `mkdir` speaks of a missing folder; a plain one says why. */
async function makeFolder(dir: string): Promise<void> {
  try {
    await mkdir(dir, { recursive: true });
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    const parent = path.dirname(dir);
    if (parent !== dir) await makeFolder(parent);
    await mkdir(dir);
  }
}

async function mustExist(dir: string): Promise<void> {
  const found = await stat(dir).catch(() => undefined);
  const used = found?.isDirectory() === true && (await readLayout(dir)) !== undefined;
  if (used || found?.isFile() === true) return;
  throw new StoreError('no-folder', { says: `No audit has been stored in ${dir}.`, file: dir });
}

/** A folder without our mark may hold anything, but nothing under the names that we would write to. */
async function mustBeUnused(dir: string): Promise<void> {
  for (const name of SUBFOLDERS) {
    const file = path.join(dir, name);
    const content = await readdir(file).catch(ifMissing);
    if (content.length === 0) continue;
    throw new StoreError('not-ours', {
      says: `The folder ${dir} is not a data folder, and something else is in ${file}.`,
      file,
    });
  }
}

function ifMissing(error: unknown): string[] {
  if (codeOf(error) === 'ENOENT') return [];
  throw error;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

async function openStore(dir: string): Promise<EmbeddedStore> {
  try {
    return await openEmbeddedStore(dir);
  } catch (error) {
    if (error instanceof StoreError && error.reason === 'in-use')
      throw new StoreError('in-use', { says: await inUseBy(dir), file: dir, cause: error });
    throw error;
  }
}

async function owned(
  dir: string,
  store: EmbeddedStore,
  options: DataFolderOptions,
): Promise<DataFolder> {
  const command = options.command ?? 'presence';
  const ownerFile = await writeOwner(dir, command).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  return {
    dir,
    captures: path.join(dir, 'captures'),
    reports: path.join(dir, 'reports'),
    store,
    async close() {
      // Before the lock goes: afterwards it could be the next owner's file.
      await rm(ownerFile, { force: true }).catch(() => undefined);
      await store.close();
    },
  };
}
