// The two small files of a data folder: its layout, and who uses it now.
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { StoreError } from '../core/store/store-error.ts';
import { isRunning } from './process-running.ts';

const LAYOUT_FILE = 'data-folder.json';
const OWNER_FILE = 'in-use.json';

const layoutSchema = z.object({ layout: z.int().min(1), product: z.string() });
export type Layout = z.infer<typeof layoutSchema>;

const ownerSchema = z.object({ pid: z.int(), command: z.string(), since: z.iso.datetime() });

/** The folder's layout; undefined in a folder that is not yet a data folder. Throws `damaged` when the file says nothing of use. */
export async function readLayout(dir: string): Promise<Layout | undefined> {
  const file = path.join(dir, LAYOUT_FILE);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const layout = layoutSchema.safeParse(jsonOf(text));
  if (layout.success) return layout.data;
  throw new StoreError('damaged', { says: `The file ${file} cannot be read as it is.`, file });
}

export async function writeLayout(dir: string, layout: Layout): Promise<void> {
  await writeWhole(path.join(dir, LAYOUT_FILE), layout);
}

/** Notes that this process uses the folder; gives the file, to be removed at the end. It decides nothing: the store's lock does. */
export async function writeOwner(dir: string, command: string): Promise<string> {
  const file = path.join(dir, OWNER_FILE);
  await writeWhole(file, { pid: process.pid, command, since: new Date().toISOString() });
  return file;
}

/** Who uses the folder, in words. The note of a process that was killed is not believed. */
export async function inUseBy(dir: string): Promise<string> {
  const text = await readFile(path.join(dir, OWNER_FILE), 'utf8').catch(() => '');
  const owner = ownerSchema.safeParse(jsonOf(text)).data;
  if (owner === undefined || !isRunning(owner.pid))
    return `The data folder ${dir} is in use by another audit or command.`;
  const since = `${owner.since.slice(0, 10)} ${owner.since.slice(11, 16)} UTC`;
  return `The data folder ${dir} is in use by "${owner.command}" (process ${owner.pid}, since ${since}).`;
}

/** Whole or not at all, whatever happens meanwhile. */
async function writeWhole(file: string, content: unknown): Promise<void> {
  const part = `${file}.${process.pid}.part`;
  const text = `${JSON.stringify(content, undefined, 2)}\n`;
  try {
    await writeFile(part, text, { flush: true });
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
