// Evidence records on disk: written whole or not at all, read back without trust; a changed byte of a ZIP file is found out.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync, type ZipOptions, type Zippable } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { readRecord, writeRecord } from '../../adapters/evidence-files.ts';
import { filesInZip } from '../../adapters/evidence-zip.ts';
import { writeWarc } from '../../adapters/warc.ts';
import { makeEvidence } from '../../core/evidence/make.ts';
import { verifyEvidence } from '../../core/evidence/verify.ts';
import { evidenceInput } from '../support/evidence-data.ts';

const AT = new Date('2026-11-22T09:00:00Z');
const record = await makeEvidence(evidenceInput(), writeWarc);

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'record-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

async function flawsOf(from: string): Promise<string[]> {
  const read = await readRecord(from);
  const { flaws } = await verifyEvidence(read.files, read.flaws);
  return flaws.map(({ file, says }) => `${file} ${says}`);
}

test.each(['record', 'record.zip', 'deep/er/record.ZIP'])(
  '%s comes back as it was',
  async (name) => {
    const dir = folder();
    await writeRecord(join(dir, name), record.files, AT);
    const { files, flaws } = await readRecord(join(dir, name));
    expect(flaws).toEqual([]);
    expect([...files.keys()].sort()).toEqual([...record.files.keys()].sort());
    for (const [path, bytes] of files)
      expect(Buffer.from(bytes)).toEqual(Buffer.from(record.files.get(path)!));
    expect(await flawsOf(join(dir, name))).toEqual([]);
    expect(readdirSync(dir)).toHaveLength(1);
  },
);

test('nothing is written over, and an empty folder will do', async () => {
  const dir = folder();
  mkdirSync(join(dir, 'empty'));
  await writeRecord(join(dir, 'empty'), record.files, AT);
  await expect(writeRecord(join(dir, 'empty'), record.files, AT)).rejects.toThrow('not empty');
  writeFileSync(join(dir, 'a.zip'), 'mine');
  await expect(writeRecord(join(dir, 'a.zip'), record.files, AT)).rejects.toThrow('there already');
  await expect(writeRecord(join(dir, 'a.zip', 'x'), record.files, AT)).rejects.toThrow();
  expect(readFileSync(join(dir, 'a.zip'), 'utf8')).toBe('mine');
  expect(readdirSync(dir).sort()).toEqual(['a.zip', 'empty']);
});

/** What is said of a ZIP file with these bytes. */
async function flawsOfBytes(bytes: Uint8Array): Promise<string> {
  const dir = folder();
  writeFileSync(join(dir, 'changed.zip'), bytes);
  return (await flawsOf(join(dir, 'changed.zip'))).join('\n');
}

async function packed(files = record.files): Promise<Buffer> {
  const dir = folder();
  await writeRecord(join(dir, 'record.zip'), files, AT);
  return readFileSync(join(dir, 'record.zip'));
}

const DIRECTORY = Buffer.from([0x50, 0x4b, 0x01, 0x02]);

test('each bit of a ZIP file that is no packed data, changed, is found out', async () => {
  const whole = await packed();
  const data = new Set<number>();
  let local = 0;
  for (const [name, bytes] of Object.entries(unzipSync(whole))) {
    const size = whole.readUInt32LE(local + 18);
    const begins = local + 30 + Buffer.byteLength(name);
    for (let at = begins; at < begins + size; at += 1) data.add(at);
    expect(whole.readUInt32LE(local + 22)).toBe(bytes.length);
    local = begins + size;
  }
  const headers = [...whole.keys()].filter((at) => !data.has(at));
  expect(headers.length).toBeGreaterThan(1_000);
  for (const at of headers)
    for (let bit = 0; bit < 8; bit += 1) {
      const bytes = Buffer.from(whole);
      bytes[at]! ^= 1 << bit;
      const { damage, broken } = filesInZip(bytes, () => undefined);
      expect(damage ?? broken[0], `bit ${bit} of byte ${at}`).toBeDefined();
    }
}, 120_000);

test('a changed byte anywhere in a ZIP file is found out, or unpacks to the very same files', async () => {
  const few = [...record.files].filter(([, bytes]) => bytes.length < 1_000);
  expect(new Set(few.map(([name]) => /\.\w+$/.exec(name)?.[0]))).toContain('.png');
  const whole = await packed(new Map(few));
  const before = Object.values(unzipSync(whole)).map((bytes) => Buffer.from(bytes).toString('hex'));
  let same = 0;
  for (let at = 0; at < whole.length; at += 1) {
    const bytes = Buffer.from(whole);
    bytes[at]! ^= 1 + ((at * 151) % 255);
    const { damage, broken, files } = filesInZip(bytes, () => undefined);
    if (damage !== undefined || broken.length > 0) continue;
    same += 1;
    const after = [...files.values()].map((one) => Buffer.from(one).toString('hex'));
    expect(after, `byte ${at}`).toEqual(before);
  }
  // Up to seven bits fill the last byte of packed data and stand for nothing, and few other bits can stand for the same text.
  expect(same).toBeLessThan(2 * few.length);
}, 120_000);

test.each([
  ['cut', (zip: Buffer) => zip.subarray(0, -40), /changed\.zip does not end as a ZIP file does/],
  ['cut to nothing', () => Buffer.alloc(0), /does not end as a ZIP file does/],
  ['with bytes behind it', (zip: Buffer) => Buffer.concat([zip, Buffer.from('x')]), /behind its end/], // prettier-ignore
  ['with bytes before it', (zip: Buffer) => Buffer.concat([Buffer.from('x'), zip]), /end record that does not fit/], // prettier-ignore
  ['with a comment', commented, /end record that does not fit/],
  ['with bytes before it, and places that fit again', shifted, /something was put in before it/],
  ['with bytes between entries and directory', gapped, /belong to none of its entries/],
  ['with an entry that its directory does not name', unlisted, /belong to none of its entries|put in before it/], // prettier-ignore
  ['with an entry twice', twice, /two files of one name, “x\/a\.txt”/],
  ['with bytes behind the packed data of an entry', padded, /^manifest\.json was changed: it does not unpack/], // prettier-ignore
  ['with an extra field', () => zipped({ extra: { 0x7075: new Uint8Array(4) } }), /otherwise than this program packs/], // prettier-ignore
  ['with a comment on an entry', () => zipped({ comment: 'read this' }), /otherwise than this program packs/], // prettier-ignore
  ['with a link', () => zipped({ os: 3, attrs: 0o120777 << 16 }), /otherwise than this program packs/], // prettier-ignore
  ['with a folder', () => zipped({}, 'x/more/'), /“x\/more\/” \(entry 2\) otherwise/],
])('a ZIP file %s is not whole, and it is said why', async (_what, change, says) => {
  expect(await flawsOfBytes(change(await packed()))).toMatch(says);
});

test('what does not unpack is told once, beside what else is wrong', async () => {
  const whole = await packed();
  const files = unzipSync(whole);
  const text = Object.keys(files).find((name) => name.endsWith('verdict.json'))!;
  const at = whole.indexOf(text) + text.length + 20;
  whole[at]! ^= 0xff;
  const flaws = await flawsOfBytes(whole);
  expect(flaws.match(/verdict\.json/g)).toHaveLength(1);
  expect(flaws).toContain('verdict.json was changed: it does not unpack to what the ZIP file states of it'); // prettier-ignore
});

/** An archive comment, as its own rules have it. */
function commented(zip: Buffer): Buffer {
  const bytes = Buffer.concat([zip, Buffer.from('x'.repeat(22))]);
  bytes.writeUInt16LE(22, zip.length - 2);
  // A second end record in the comment, so that the last 22 bytes are one again.
  zip.copy(bytes, zip.length, zip.length - 22);
  return bytes;
}

/** Something in front, and every place moved by as much: programs that unpack find nothing wrong. */
function shifted(zip: Buffer): Buffer {
  const bytes = Buffer.concat([Buffer.from('#!/bin/sh\n'), zip]);
  const end = bytes.length - 22;
  bytes.writeUInt32LE(bytes.readUInt32LE(end + 16) + 10, end + 16);
  for (let at = bytes.indexOf(DIRECTORY); at >= 0; at = bytes.indexOf(DIRECTORY, at + 1))
    bytes.writeUInt32LE(bytes.readUInt32LE(at + 42) + 10, at + 42);
  expect(Object.keys(unzipSync(bytes))).toHaveLength(record.files.size);
  return bytes;
}

function gapped(zip: Buffer): Buffer {
  const begins = zip.indexOf(DIRECTORY);
  const bytes = Buffer.concat([zip.subarray(0, begins), Buffer.from('xx'), zip.subarray(begins)]);
  bytes.writeUInt32LE(begins + 2, bytes.length - 22 + 16);
  expect(Object.keys(unzipSync(bytes))).toHaveLength(record.files.size);
  return bytes;
}

/** The first line of the directory is taken out; its entry stays. */
function unlisted(zip: Buffer): Buffer {
  const begins = zip.indexOf(DIRECTORY);
  const second = zip.indexOf(DIRECTORY, begins + 4);
  const bytes = Buffer.concat([zip.subarray(0, begins), zip.subarray(second)]);
  const end = bytes.length - 22;
  for (const at of [8, 10]) bytes.writeUInt16LE(bytes.readUInt16LE(end + at) - 1, end + at);
  bytes.writeUInt32LE(end - begins, end + 12);
  expect(Object.keys(unzipSync(bytes))).toHaveLength(record.files.size - 1);
  return bytes;
}

/** One entry, made otherwise than ours. */
function zipped(more: ZipOptions, name = 'x/manifest.json'): Buffer {
  const first: Zippable = { 'x/a.txt': new Uint8Array(9) };
  return Buffer.from(zipSync({ ...first, [name]: [new Uint8Array(name.endsWith('/') ? 0 : 9), more] })); // prettier-ignore
}

/** Two bytes more in an entry than its packed data takes. */
function padded(): Buffer {
  const zip = Buffer.from(zipSync({ 'x/manifest.json': new Uint8Array(1_000) }));
  const begins = zip.indexOf(DIRECTORY);
  const size = zip.readUInt32LE(18) + 2;
  const bytes = Buffer.concat([zip.subarray(0, begins), Buffer.from('xx'), zip.subarray(begins)]);
  bytes.writeUInt32LE(size, 18);
  bytes.writeUInt32LE(size, begins + 2 + 20);
  bytes.writeUInt32LE(begins + 2, bytes.length - 22 + 16);
  expect(unzipSync(bytes)['x/manifest.json']).toHaveLength(1_000);
  return bytes;
}

test('each part of a ZIP file, changed and packed anew, is named', async () => {
  const dir = folder();
  await writeRecord(join(dir, 'a.zip'), record.files, AT);
  const files = unzipSync(readFileSync(join(dir, 'a.zip')));
  for (const name of Object.keys(files)) {
    const bytes = Uint8Array.from(files[name]!);
    bytes[Math.floor(bytes.length / 2)]! ^= 1;
    writeFileSync(join(dir, 'b.zip'), zipSync({ ...files, [name]: bytes }));
    const flaws = await flawsOf(join(dir, 'b.zip'));
    expect(flaws.join(), name).toContain(name.replace('a/', ''));
  }
});

test('a record packed at the top of a ZIP file is one; what lies beside its folder is not of it', async () => {
  const dir = folder();
  await writeRecord(join(dir, 'a.zip'), record.files, AT);
  const files = unzipSync(readFileSync(join(dir, 'a.zip')));
  const top = Object.entries(files).map(([name, bytes]) => [name.replace('a/', ''), bytes]);
  writeFileSync(join(dir, 'top.zip'), zipSync(Object.fromEntries(top)));
  expect(await flawsOf(join(dir, 'top.zip'))).toEqual([]);
  writeFileSync(join(dir, 'more.zip'), zipSync({ ...files, 'b/cover.html': new Uint8Array(3) }));
  expect(await flawsOf(join(dir, 'more.zip'))).toContain(
    '../b/cover.html does not belong to the record',
  );
  writeFileSync(join(dir, 'none.zip'), zipSync({ 'b/other.txt': new Uint8Array(3) }));
  expect(await flawsOf(join(dir, 'none.zip'))).toEqual(['manifest.json is missing']);
});

test('what is no record, or is made to harm, is refused in words', async () => {
  const dir = folder();
  const refused = async (name: string) =>
    readRecord(join(dir, name)).then(
      () => 'read',
      (error: Error) => `${error.name} ${error.message}`,
    );
  expect(await refused('nothing')).toContain('There is no folder or file');
  writeFileSync(join(dir, 'text.txt'), 'This is no ZIP file.');
  expect(await refused('text.txt')).toContain('is no ZIP file. Name the ZIP file or the folder');
  expect(await readRecord('/dev/null').catch(String)).toContain('is neither a folder nor a file');
  writeFileSync(join(dir, 'bomb.zip'), bomb());
  expect(await refused('bomb.zip')).toContain('more than an evidence record can');
});

test('a link in a folder is no part of a record; one to the folder or ZIP file leads there', async () => {
  const dir = folder();
  await writeRecord(join(dir, 'record'), record.files, AT);
  await writeRecord(join(dir, 'a.zip'), record.files, AT);
  for (const name of ['record', 'a.zip']) {
    symlinkSync(join(dir, name), join(dir, `to-${name}`));
    expect(await flawsOf(join(dir, `to-${name}`))).toEqual([]);
  }
  symlinkSync('/etc/passwd', join(dir, 'record', 'passwd'));
  expect(await flawsOf(join(dir, 'record'))).toEqual(['passwd is not an ordinary file']);
});

/** Two entries whose names are made the same afterwards. */
function twice(): Buffer {
  const bytes = Buffer.from(
    zipSync({
      'x/a.txt': [new Uint8Array(1), { level: 0 }],
      'x/b.txt': [new Uint8Array(2), { level: 0 }],
    }),
  );
  for (let at = bytes.indexOf('x/b.txt'); at >= 0; at = bytes.indexOf('x/b.txt'))
    bytes.write('x/a.txt', at);
  return bytes;
}

/** An entry that claims a size of 3 GB. */
function bomb(): Uint8Array {
  const bytes = Buffer.from(zipSync({ 'x/manifest.json': new Uint8Array(1_000) }));
  bytes.writeUInt32LE(3_000_000_000, 22);
  bytes.writeUInt32LE(3_000_000_000, bytes.indexOf(DIRECTORY) + 24);
  return bytes;
}
