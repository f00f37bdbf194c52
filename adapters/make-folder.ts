// Makes a folder with those it lies in.
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes the folder where it is not there. Node's own `mkdir` with `recursive` tries again without end where a disk says of a folder that
 * is there that it cannot be found (`/proc/x`), and on one that can only be read speaks of a missing folder. Rejects with the disk's error.
 */
export async function makeFolder(dir: string, mode?: number): Promise<void> {
  try {
    await makeOne(dir, mode);
  } catch (error) {
    const parent = path.dirname(dir);
    if (!isMissing(error) || parent === dir) throw error;
    await makeFolder(parent, mode);
    await makeOne(dir, mode);
  }
}

async function makeOne(dir: string, mode: number | undefined): Promise<void> {
  try {
    await mkdir(dir, { mode });
  } catch (error) {
    if (isMissing(error)) throw error;
    // Of a folder that is there some disks say first that nothing can be made.
    const found = await stat(dir).catch(() => undefined);
    if (found?.isDirectory() !== true) throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
