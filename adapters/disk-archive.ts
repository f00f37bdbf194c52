// The captures of the data folder as what grows and is cleared: which there are of a run, and their removal.
import { type Dirent } from 'node:fs';
import { readdir, rm, rmdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { CaptureArchive } from '../core/evidence/retention.ts';
import { fileOf, partsOf } from './disk-captures.ts';
import { diskTrouble } from './disk-trouble.ts';

/** The captures under a folder, in both forms in which they were ever kept. Trouble is a `StoreError`. */
export function diskArchive(dir: string): CaptureArchive {
  return {
    keysOf: async (runId) => {
      const folder = join(dir, ...partsOf(runId));
      const entries = await entriesIn(folder);
      return [...new Set(entries.flatMap((entry) => keyOf(dir, entry)))].sort();
    },
    remove: async (key) => {
      try {
        await rm(fileOf(dir, key), { force: true });
        await removeFolder(join(dir, ...partsOf(key)));
        await removeEmpty(dirname(fileOf(dir, key)), dir);
      } catch (error) {
        throw await diskTrouble(error, dir);
      }
    },
  };
}

const ENDING = '.capture';
const OLD_INDEX = 'capture.json';

async function entriesIn(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (isCode(error, 'ENOENT')) return [];
    throw await diskTrouble(error, folder);
  }
}

/** The key of a file that holds a capture: its folders, and in its name the parts that are joined there. */
function keyOf(dir: string, entry: Dirent): string[] {
  if (!entry.isFile()) return [];
  const folders = relative(dir, entry.parentPath).split(sep);
  if (entry.name === OLD_INDEX) return [folders.join('/')];
  if (!entry.name.endsWith(ENDING)) return [];
  const name = entry.name.slice(0, -ENDING.length);
  return [[...folders, ...name.split('~')].join('/')];
}

/** A capture of old: its index goes first, so that what is left of it is no capture. */
async function removeFolder(folder: string): Promise<void> {
  await rm(join(folder, OLD_INDEX), { force: true });
  const names = await readdir(folder).catch(() => []);
  const own = names.filter((name) => OLD_BODY.test(name));
  await Promise.all(own.map((name) => rm(join(folder, name), { force: true })));
  if (names.length > 0 && own.length === names.length) await rmdir(folder);
}

const OLD_BODY = /^(?:page|screenshot|received)-[0-9a-f]+\./;

/** Folders that have become empty go too, up to the folder of all captures. */
async function removeEmpty(folder: string, top: string): Promise<void> {
  for (let at = folder; at !== top && at.startsWith(top + sep); at = dirname(at)) {
    try {
      await rmdir(at);
    } catch (error) {
      if (isCode(error, 'ENOENT')) continue;
      return;
    }
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
