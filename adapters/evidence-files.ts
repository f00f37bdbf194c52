// Evidence records on disk: as a folder or as one ZIP file, written whole or not at all, and read back without trust.
import { lstat, mkdtemp, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import type { Flaw } from '../core/evidence/verify.ts';
import { filesInZip, hasZipParts } from './evidence-zip.ts';
import { makeFolder } from './make-folder.ts';

/** The files of a record by their path inside it. */
export type Files = Map<string, Uint8Array>;

/** Trouble with a folder or file that a person named, in words: `says` is shown as it is. */
class EvidenceFileError extends Error {
  override name = 'EvidenceFileError';
}

/** Writes the record: as a ZIP file where the name ends so, as a folder otherwise. `at` is the time that the entries of a ZIP file carry. */
export async function writeRecord(out: string, files: Files, at: Date): Promise<void> {
  if (/\.zip$/i.test(out)) await writeZip(out, files, at);
  else await writeFolder(out, files);
}

/**
 * Writes the record into a new folder, or over an empty one. It appears under its name only when every file is on the disk. Throws
 * `EvidenceFileError` where something is already there.
 */
async function writeFolder(dir: string, files: Files): Promise<void> {
  const target = path.resolve(dir);
  const there = await readdir(target).catch(ifMissing);
  if (there.length > 0)
    throw new EvidenceFileError(`${dir} is there already and is not empty. ${ANOTHER}`);
  await makeFolder(path.dirname(target));
  const part = await mkdtemp(`${target}.part-`);
  try {
    for (const [name, bytes] of files) await writeOne(path.join(part, ...name.split('/')), bytes);
    await rename(part, target);
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw error;
  }
}

const ANOTHER = 'Nothing was written. Name another place with --out, or move it away.';

/** Writes the record as a ZIP file, in a folder inside it. Throws when the file is there already. */
async function writeZip(file: string, files: Files, at: Date): Promise<void> {
  const target = path.resolve(file);
  if ((await lstat(target).catch(() => undefined)) !== undefined)
    throw new EvidenceFileError(`${file} is there already. ${ANOTHER}`);
  const inside = path.basename(target).replace(/\.zip$/i, '');
  const entries: Zippable = {};
  for (const [name, bytes] of files)
    entries[`${inside}/${name}`] = [bytes, { level: PACKED.test(name) ? 0 : 6, mtime: at }];
  const part = `${target}.${process.pid}.part`;
  try {
    await writeOne(part, zipSync(entries));
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

const PACKED = /\.(?:gz|jpg|png)$/;

async function writeOne(file: string, bytes: Uint8Array): Promise<void> {
  await makeFolder(path.dirname(file));
  const handle = await open(file, 'wx', 0o644);
  try {
    await handle.writeFile(bytes);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

/** More than any record of ours has; a file handed in may be made to fill the memory. */
const MOST_FILES = 1_100;
const MOST_BYTES = 512 * 1024 * 1024;

/** What was found under a record's name: its files, and what no record holds or a ZIP file does not give back. */
export type Found = { files: Files; flaws: Flaw[] };

/**
 * The files of a record in a folder or a ZIP file, and what is wrong with that already. Throws `EvidenceFileError` for what is not there or
 * was never a record, so that a wrong name is not taken for damage.
 */
export async function readRecord(from: string): Promise<Found> {
  const found = await stat(from).catch(() => undefined);
  if (found === undefined) throw new EvidenceFileError(`There is no folder or file ${from}.`);
  try {
    if (found.isDirectory()) return await readFolder(from);
    if (found.isFile()) return await readZip(from);
  } catch (error) {
    if (error instanceof EvidenceFileError) throw error;
    throw new EvidenceFileError(`${from} cannot be read (${wordsOf(error)}).`);
  }
  throw new EvidenceFileError(`${from} is neither a folder nor a file.`);
}

async function readFolder(dir: string): Promise<Found> {
  const files: Files = new Map();
  const flaws: Flaw[] = [];
  let left = MOST_BYTES;
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (entry.isDirectory()) continue;
    const full = path.join(entry.parentPath, entry.name);
    const name = path.relative(dir, full).split(path.sep).join('/');
    if (files.size + flaws.length >= MOST_FILES) throw tooMuch(dir);
    if (!entry.isFile()) {
      // A link leads to something that is not in the record.
      flaws.push({ file: name, says: 'is not an ordinary file' });
      continue;
    }
    const bytes = await readOne(full, left);
    if (bytes === undefined) throw tooMuch(dir);
    left -= bytes.length;
    files.set(name, bytes);
  }
  return { files, flaws };
}

async function readOne(file: string, most: number): Promise<Uint8Array | undefined> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    return size > most ? undefined : await handle.readFile();
  } finally {
    await handle.close();
  }
}

async function readZip(file: string): Promise<Found> {
  const packed = await readOne(file, MOST_BYTES);
  if (packed === undefined) throw tooMuch(file);
  if (!/\.zip$/i.test(file) && !hasZipParts(packed))
    throw new EvidenceFileError(
      `${file} is no ZIP file. Name the ZIP file or the folder of a record.`,
    );
  const { files, broken, damage } = filesInZip(packed, (count, size) => {
    if (count > MOST_FILES || size > MOST_BYTES) throw tooMuch(file);
  });
  if (damage !== undefined)
    return { files: new Map(), flaws: [{ file: path.basename(file), says: damage }] };
  const inside = insideOf([...files.keys(), ...broken]);
  const says = 'was changed: it does not unpack to what the ZIP file states of it';
  return {
    files: new Map([...files].map(([name, bytes]) => [inside(name), bytes])),
    flaws: broken.map((name) => ({ file: inside(name), says })),
  };
}

/** The record lies in one folder of the ZIP file, or at its top; what lies elsewhere keeps its name and is found not to belong. */
function insideOf(names: readonly string[]): (name: string) => string {
  if (names.includes('manifest.json')) return (name) => name;
  const manifest = names.find((name) => /^[^/]+\/manifest\.json$/.test(name)) ?? '';
  const folder = manifest.slice(0, manifest.indexOf('/') + 1);
  return (name) =>
    folder !== '' && name.startsWith(folder) ? name.slice(folder.length) : `../${name}`;
}

function tooMuch(from: string): EvidenceFileError {
  return new EvidenceFileError(`${from} holds more than an evidence record can.`);
}

function ifMissing(error: unknown): string[] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
  throw new EvidenceFileError(`The place for the record cannot be used (${wordsOf(error)}).`);
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
