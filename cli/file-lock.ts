// One writer at a time for a file that a person named: between looking whether it is as it was read and putting the new one in its place.
import { open, rm, stat } from 'node:fs/promises';
import { clock, wait } from '../adapters/system-clock.ts';
import { aboutFile } from './usage-error.ts';

/** It is held for milliseconds: one that is older was left by a process that was killed. */
const LEFT_AFTER_MS = 5_000;
const LOOK_EVERY_MS = 20;
const LOOKS = 500;

/** Does it while no other command of this program does the same to the file. Throws `UsageError` when the others never end. */
export async function whileLocked<T>(file: string, work: () => Promise<T>): Promise<T> {
  const lock = `${file}.lock`;
  for (let look = 0; !(await taken(lock)); look += 1) {
    if (look === LOOKS)
      throw aboutFile(file, `${lock} says that another command is writing it, and does not go away. Nothing was changed. If no other command is at work, delete ${lock} and try again.`); // prettier-ignore
    await wait(LOOK_EVERY_MS);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function taken(lock: string): Promise<boolean> {
  try {
    await (await open(lock, 'wx')).close();
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const found = await stat(lock).catch(() => undefined);
  if (found !== undefined && clock.now().getTime() - found.mtimeMs > LEFT_AFTER_MS)
    await rm(lock, { force: true });
  return false;
}
