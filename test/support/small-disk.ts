// A small disk of its own for a test, in memory, which can be full or read-only for any user. Needs the right to mount.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export type SmallDisk = {
  dir: string;
  /** `size=8m`, `ro`. */
  remount: (option: string) => void;
  remove: () => void;
};

/** A disk of one megabyte, or the reason why there is none. */
export function smallDisk(): SmallDisk | string {
  if (process.platform !== 'linux') return 'disks in memory are made on Linux only';
  const dir = mkdtempSync(path.join(tmpdir(), 'presence-disk-'));
  try {
    mount('-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', dir);
  } catch {
    rmdirSync(dir);
    return 'this user may not mount a disk';
  }
  return {
    dir,
    remount: (option) => mount('-o', `remount,${option}`, dir),
    remove() {
      run('/bin/umount', [dir]);
      rmdirSync(dir);
    },
  };
}

function mount(...args: string[]): void {
  run('/bin/mount', args);
}

function run(program: string, args: string[]): void {
  execFileSync(program, args, { stdio: 'ignore' });
}
