// Reads the ZIP file of an evidence record strictly: every byte belongs to one entry, its line in the directory or the end record, as
// this program writes them (APPNOTE.TXT 6.3, without extensions). Whatever another program could show otherwise is told, not passed over.
import { inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import { crc32 } from './crc32.ts';

/**
 * `files`: the entries by name. `broken`: names of those that do not unpack to what they state. `damage`: why the ZIP file cannot be taken
 * apart at all, to be read behind its name; then nothing of it is given.
 */
export type InZip = { files: Map<string, Uint8Array>; broken: string[]; damage?: string };

/** Bytes of the three headers without the names behind them. */
const [LOCAL, LINE, END] = [30, 46, 22];

const MARK = { local: 0x04034b50, line: 0x02014b50, end: 0x06054b50 } as const;

/** Version 2.0, made for no system in particular: what fflate writes. */
const VERSION = 20;
const NAME_IN_UTF8 = 0x800;

/** Why a ZIP file cannot be taken apart at all. */
class Damage extends Error {}

/** What is in a ZIP file. `limit` is told how many files and bytes it states so far, and throws where that is too much to unpack. */
export function filesInZip(bytes: Uint8Array, limit: (files: number, size: number) => void): InZip {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return unpacked(entriesOf(zip, limit));
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    return { files: new Map(), broken: [], damage: error.message };
  }
}

/** Whether anything in a file looks like a part of a ZIP file. */
export function hasZipParts(bytes: Uint8Array): boolean {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Object.values(MARK).some((mark) => {
    const sign = Buffer.alloc(4);
    sign.writeUInt32LE(mark);
    return zip.includes(sign);
  });
}

type Entry = { name: string; method: number; crc: number; size: number; packed: Buffer };
type Directory = { begins: number; ends: number; count: number };

function directoryOf(zip: Buffer): Directory {
  const ends = zip.length - END;
  if (ends < 0 || zip.readUInt32LE(ends) !== MARK.end)
    throw new Damage(
      'does not end as a ZIP file does: it was cut off, or something stands behind its end',
    );
  const count = zip.readUInt16LE(ends + 8);
  const begins = zip.readUInt32LE(ends + 16);
  const isFitting =
    zip.readUInt32LE(ends + 4) === 0 &&
    zip.readUInt16LE(ends + 10) === count &&
    begins + zip.readUInt32LE(ends + 12) === ends &&
    zip.readUInt16LE(ends + 20) === 0;
  if (isFitting) return { begins, ends, count };
  throw new Damage(
    'has an end record that does not fit the file: something was put in, cut out or changed',
  );
}

function entriesOf(zip: Buffer, limit: (files: number, size: number) => void): Entry[] {
  const directory = directoryOf(zip);
  const entries: Entry[] = [];
  const names = new Set<string>();
  let [line, local, size] = [directory.begins, 0, 0];
  for (let number = 1; number <= directory.count; number += 1) {
    const entry = entryAt(zip, { number, line, local }, directory);
    if (names.has(entry.name)) throw new Damage(`holds two files of one name, “${entry.name}”`);
    names.add(entry.name);
    entries.push(entry);
    size += entry.size;
    limit(number, size);
    const nameBytes = Buffer.byteLength(entry.name);
    line += LINE + nameBytes;
    local += LOCAL + nameBytes + entry.packed.length;
  }
  if (line !== directory.ends || local !== directory.begins)
    throw new Damage('holds bytes that belong to none of its entries: something was put in');
  return entries;
}

type At = { number: number; line: number; local: number };

function entryAt(zip: Buffer, at: At, { begins, ends, count }: Directory): Entry {
  const { number, line, local } = at;
  if (line + LINE > ends || zip.readUInt32LE(line) !== MARK.line)
    throw new Damage(`states ${count} entries, and has no line for number ${number}`);
  const nameEnds = line + LINE + zip.readUInt16LE(line + 28);
  const nameBytes = zip.subarray(line + LINE, nameEnds);
  const name = nameBytes.toString('utf8');
  const shown = `“${name}” (entry ${number})`;
  const data = local + LOCAL + nameBytes.length;
  if (nameEnds > ends || data > begins || !isSameTwice(zip, at, nameBytes))
    throw new Damage(
      `has two accounts of ${shown} that differ, in front of it and in its directory: it was changed, or something was put in before it`,
    );
  if (!isOurs(zip, at, nameBytes))
    throw new Damage(
      `holds ${shown} otherwise than this program packs: it was changed, or packed anew by another program. Of a record that somebody packed anew, verify the unpacked folder`,
    );
  const packedSize = zip.readUInt32LE(line + 20);
  if (data + packedSize > begins) throw new Damage(`is cut within ${shown}`);
  return {
    name,
    method: zip.readUInt16LE(line + 10),
    crc: zip.readUInt32LE(line + 16),
    size: zip.readUInt32LE(line + 24),
    packed: zip.subarray(data, data + packedSize),
  };
}

/** Version, flags, method, time, checksum, sizes and name stand before an entry and in the directory: one program reads these, another those. */
function isSameTwice(zip: Buffer, { line, local }: At, name: Buffer): boolean {
  const before = zip.subarray(local + 4, local + LOCAL);
  return (
    zip.readUInt32LE(local) === MARK.local &&
    zip.readUInt32LE(line + 42) === local &&
    before.equals(zip.subarray(line + 6, line + 32)) &&
    name.equals(zip.subarray(local + LOCAL, local + LOCAL + name.length))
  );
}

/** No extra fields, comments, links, permissions or encryption: nothing hides in them, and no program unpacks something else for them. */
function isOurs(zip: Buffer, { line }: At, name: Buffer): boolean {
  const text = name.toString('utf8');
  const flags = text.length === name.length ? 0 : NAME_IN_UTF8;
  return (
    text !== '' &&
    !text.endsWith('/') &&
    Buffer.from(text).equals(name) &&
    zip.readUInt16LE(line + 4) === VERSION &&
    zip.readUInt16LE(line + 6) === VERSION &&
    zip.readUInt16LE(line + 8) === flags &&
    METHODS.has(zip.readUInt16LE(line + 10)) &&
    zip.subarray(line + 30, line + 42).every((byte) => byte === 0)
  );
}

const STORED = 0;
const DEFLATED = 8;
const METHODS: ReadonlySet<number> = new Set([STORED, DEFLATED]);

function unpacked(entries: readonly Entry[]): InZip {
  const files = new Map<string, Uint8Array>();
  const broken: string[] = [];
  for (const entry of entries) {
    const bytes = contentOf(entry);
    if (bytes?.length === entry.size && crc32(bytes) === entry.crc) files.set(entry.name, bytes);
    else broken.push(entry.name);
  }
  return { files, broken };
}

/** With `info`, zlib tells how much of its input it took: what stands behind the end of the packed data is shown by no program. */
const inflated = z.object({
  buffer: z.instanceof(Uint8Array),
  engine: z.object({ bytesWritten: z.number() }),
});

function contentOf({ method, packed, size }: Entry): Uint8Array | undefined {
  if (method === STORED) return packed;
  try {
    const made: unknown = inflateRawSync(packed, { info: true, maxOutputLength: size + 1 });
    const { buffer, engine } = inflated.parse(made);
    return engine.bytesWritten === packed.length ? buffer : undefined;
  } catch {
    return undefined;
  }
}
