// Copies of stores that a killed process has left in the folder for temporary files, and clearing them away.
import { createHash } from 'node:crypto';
import { lstat, readdir, readlink, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { isRunning } from './process-running.ts';

/** Where such folders are made when the disk cannot be written. */
export const IN_MEMORY = '/dev/shm';

const NAME = /^presence-store-([0-9a-f]{12})-(\d{1,10})-[A-Za-z0-9]{6}$/;

/** What the name of a folder of this process begins with: which machine counts its processes, and which of them it is. */
export async function ownName(): Promise<string> {
  return `presence-store-${await countedBy()}-${process.pid}-`;
}

/** Removes the folders of this user's processes of this machine that are not running any more. Of any other nothing is known, and it stays. */
export async function clearLeftovers(within = os.tmpdir()): Promise<void> {
  const machine = await countedBy();
  for (const folder of new Set([within, IN_MEMORY])) {
    const names = await readdir(folder).catch((): string[] => []);
    for (const name of names) {
      const [, by, pid] = NAME.exec(name) ?? [];
      if (by !== machine || isRunning(Number(pid))) continue;
      const file = path.join(folder, name);
      if (await isOurs(file))
        await rm(file, { recursive: true, force: true }).catch(() => undefined);
    }
  }
}

async function isOurs(file: string): Promise<boolean> {
  const found = await lstat(file).catch(() => undefined);
  if (found?.isDirectory() !== true) return false;
  // Windows gives each user such a folder of their own.
  return process.geteuid === undefined || found.uid === process.geteuid();
}

/** Containers may share the folder and not the count of processes: what is nobody here may be at work there. */
async function countedBy(): Promise<string> {
  const space = await readlink('/proc/self/ns/pid').catch(() => '');
  return createHash('sha256').update(`${os.hostname()} ${space}`).digest('hex').slice(0, 12);
}
