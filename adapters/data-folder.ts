// The data folder of a laptop: the store, the captures and the reports of all audits, used by one process at a time.
import { lstat, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { StoreError, type StoreReason } from '../core/store/store-error.ts';
import { inUseBy, type Layout, readLayout, writeLayout, writeOwner } from './data-folder-files.ts';
import { diskTrouble, notAFolder } from './disk-trouble.ts';
import type { EmbeddedStore } from './embedded-dynamo.ts';
import { openEmbeddedStore, openStoreToRead } from './embedded-dynamo.ts';
import { makeFolder } from './make-folder.ts';
import { clearLeftovers } from './store-copy-leftovers.ts';

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
  /** For commands that store nothing: a folder that cannot be written (read-only, closed, full) is read all the same. */
  readOnly?: boolean;
  /** Where something may be written meanwhile, if not in the system's own folder for that. */
  temporary?: string;
};

/**
 * Opens the data folder, for this process alone, and makes it when it is not there. LevelDB's lock decides who is in; it goes with its
 * process, so a killed audit leaves nothing to clear away. Throws a `StoreError`, and then nothing that was stored has changed.
 */
export async function openDataFolder(
  dir: string,
  options: DataFolderOptions = {},
): Promise<DataFolder> {
  const folder = placeOf(dir);
  await clearLeftovers(options.temporary);
  try {
    if (options.readOnly === true) return await openToRead(folder, options);
    await haveFolder(folder, options);
    return await owned(folder, await openStore(folder), options);
  } catch (error) {
    throw await diskTrouble(error, folder);
  }
}

/** The folder's absolute path. A name that is not the one on the disk could only lead elsewhere. */
function placeOf(dir: string): string {
  const says =
    dir.trim() === ''
      ? 'The name of the data folder is empty.'
      : 'The name of the data folder holds signs that are not UTF-8.';
  if (dir.trim() === '' || dir.includes('\uFFFD')) throw new StoreError('no-place', { says });
  return path.resolve(dir);
}

/** What a disk says that cannot be written now; what is stored there can be read all the same. */
const CANNOT_WRITE: ReadonlySet<StoreReason> = new Set(['read-only', 'not-writable', 'disk-full']);

async function openToRead(dir: string, options: DataFolderOptions): Promise<DataFolder> {
  await mustExist(dir);
  mustBeKnown(dir, await readLayout(dir));
  try {
    await mustBeWhole(dir);
    return await owned(dir, await openStore(dir), options);
  } catch (error) {
    const trouble = await diskTrouble(error, dir);
    if (!CANNOT_WRITE.has(trouble.reason)) throw trouble;
    const store = await openStoreToRead(dir, trouble, options.temporary);
    return { ...placesIn(dir), store, close: store.close };
  }
}

async function haveFolder(dir: string, options: DataFolderOptions): Promise<void> {
  if (options.mustExist === true) await mustExist(dir);
  await makeFolder(dir);
  const layout = await readLayout(dir);
  mustBeKnown(dir, layout);
  if (layout === undefined) {
    await mustBeUnused(dir);
    await writeLayout(dir, { layout: LAYOUT, product: options.product ?? 'unknown' });
  }
  await mustBeWhole(dir);
  for (const name of SUBFOLDERS) await makeFolder(path.join(dir, name));
}

function mustBeKnown(dir: string, layout: Layout | undefined): void {
  if (layout === undefined || layout.layout <= LAYOUT) return;
  throw new StoreError('newer-layout', {
    says: `The data folder ${dir} was made by a newer version of this program (${layout.product}).`,
    file: dir,
  });
}

async function mustExist(dir: string): Promise<void> {
  const found = await lstat(dir).catch(ifMissing);
  const folder = found === undefined ? undefined : await stat(dir).catch(ifMissing);
  const isOther = found !== undefined && folder?.isDirectory() !== true;
  if (isOther) throw await notAFolder(dir);
  if (folder !== undefined && (await readLayout(dir)) !== undefined) return;
  if (folder !== undefined) await mustNotHaveLostItsMark(dir);
  throw new StoreError('no-folder', { says: `No audit has been stored in ${dir}.`, file: dir });
}

/** What has a store of LevelDB's beside captures is a data folder, though it does not say so. */
async function mustNotHaveLostItsMark(dir: string): Promise<void> {
  const [store, captures] = [path.join(dir, 'store'), path.join(dir, 'captures')];
  const names = (await readdir(store).catch(ifMissing)) ?? [];
  if (!names.includes('CURRENT') || (await readdir(captures).catch(ifMissing)) === undefined) return; // prettier-ignore
  throw new StoreError('damaged', {
    says: `The data folder ${dir} has lost its file data-folder.json; its store is there. Nothing was changed.`,
    remedy:
      'Restore that file from a backup, or copy it from another data folder of the same version of this program: it holds no more than the version.',
    file: dir,
  });
}

/** A folder without our mark may hold anything, but nothing under the names that we would write to. */
async function mustBeUnused(dir: string): Promise<void> {
  await mustNotHaveLostItsMark(dir);
  for (const name of SUBFOLDERS) {
    const file = path.join(dir, name);
    const content = await readdir(file).catch(ifMissing);
    if (content === undefined || content.length === 0) continue;
    throw new StoreError('not-ours', {
      says: `The folder ${dir} is not a data folder, and something else is in ${file}.`,
      file,
    });
  }
}

/**
 * LevelDB takes a store without its first file for a new one, and clears away what was in it; of one that is gone it makes an empty one, as if
 * nothing had ever been audited. A folder that was copied or restored in part must not be lost, nor pass for a new one.
 */
async function mustBeWhole(dir: string): Promise<void> {
  const store = path.join(dir, 'store');
  const names = (await readdir(store).catch(ifMissing)) ?? [];
  if (names.includes('CURRENT')) return;
  if (names.some((name) => HOLDS_RECORDS.test(name)))
    throw new StoreError('damaged', {
      says: `The store in ${store} has lost its file CURRENT, and nothing was done to the rest of it.`,
      file: store,
    });
  for (const name of ['captures', 'reports']) {
    const left = (await readdir(path.join(dir, name)).catch(ifMissing)) ?? [];
    if (left.length > 0) throw storeGone(dir, store, name);
  }
}

function storeGone(dir: string, store: string, left: string): StoreError {
  return new StoreError('damaged', {
    says: `The store of the data folder ${dir} is missing: nothing is in ${store}, and ${left} of earlier audits lie in ${path.join(dir, left)}. Nothing was changed.`,
    remedy:
      'Restore the folder “store” from a backup, of the same day as the rest. Without one, name another folder with --data to begin anew, and keep this one: its captures and reports can still be opened, and no run can be listed from them.',
    file: store,
  });
}

const HOLDS_RECORDS = /^\d+\.(?:ldb|sst|log)$/;

function ifMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
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
    ...placesIn(dir),
    store,
    async close() {
      // Before the lock goes: afterwards it could be the next owner's file.
      await rm(ownerFile, { force: true }).catch(() => undefined);
      await store.close();
    },
  };
}

function placesIn(dir: string): Pick<DataFolder, 'dir' | 'captures' | 'reports'> {
  return { dir, captures: path.join(dir, 'captures'), reports: path.join(dir, 'reports') };
}
