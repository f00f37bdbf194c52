// The store of a folder that can only be read: LevelDB writes whenever it opens, so it is given a folder of its own over the same tables.
import { copyFile, mkdtemp, readdir, rm, stat, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { StoreError } from '../core/store/store-error.ts';
import { IN_MEMORY, ownName } from './store-copy-leftovers.ts';

/** A folder that LevelDB may write to. What it writes there is gone with it. */
export type StoreCopy = { folder: string; remove: () => Promise<void> };

/**
 * Takes a store along to where can be written. Its tables, which LevelDB never changes once they are written, are linked; what it goes on
 * writing is copied, again if it changed meanwhile. `within`: where, if not in the
 * system's folder for such things. Rejects with the disk's error.
 */
export async function copyStore(folder: string, within?: string): Promise<StoreCopy> {
  const own = await temporaryFolder(within);
  const remove = () => rm(own, { recursive: true, force: true });
  try {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const before = await stateOf(folder);
      await takeAlong(folder, own);
      if ((await stateOf(folder)) === before) return { folder: own, remove };
      for (const name of await readdir(own)) await rm(path.join(own, name));
    }
    throw new StoreError('in-use', { says: `The store in ${folder} is being written to.` });
  } catch (error) {
    await remove();
    throw error;
  }
}

const MOST_TRIES = 5;
const TABLE = /\.(?:ldb|sst)$/;
/** What LevelDB needs of a folder besides its tables. */
const WRITTEN_ON = /^(?:CURRENT|MANIFEST-\d+|\d+\.log)$/;

async function takeAlong(folder: string, own: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [from, to] = [path.join(folder, name), path.join(own, name)];
    // Windows lets not everybody make links.
    if (TABLE.test(name)) await symlink(from, to).catch(() => copyFile(from, to));
    else if (WRITTEN_ON.test(name)) await copyFile(from, to);
  }
}

/** Names, sizes and times of what is written on. */
async function stateOf(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => WRITTEN_ON.test(name)).sort();
  const states = names.map(async (name) => {
    const found = await stat(path.join(folder, name)).catch(() => undefined);
    return `${name} ${found?.size} ${found?.mtimeMs}`;
  });
  return (await Promise.all(states)).join('\n');
}

/** On the disk for such things; where that is full or closed too, in memory, if the system has that as a folder. */
async function temporaryFolder(within = os.tmpdir()): Promise<string> {
  const name = await ownName();
  return await mkdtemp(path.join(within, name)).catch((error: unknown) =>
    mkdtemp(path.join(IN_MEMORY, name)).catch(() => {
      throw error;
    }),
  );
}
