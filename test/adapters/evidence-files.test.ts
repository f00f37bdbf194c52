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
import { assert, asyncProperty, nat } from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { readRecord, writeRecord } from '../../adapters/evidence-files.ts';
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
  const { flaws } = await verifyEvidence(await readRecord(from));
  return flaws.map(({ file, says }) => `${file} ${says}`);
}

test.each(['record', 'record.zip', 'deep/er/record.ZIP'])(
  '%s comes back as it was',
  async (name) => {
    const dir = folder();
    await writeRecord(join(dir, name), record.files, AT);
    const files = await readRecord(join(dir, name));
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

test('a changed byte anywhere in a ZIP file leaves every part as it was, or is found out', async () => {
  const dir = folder();
  const file = join(dir, 'record.zip');
  await writeRecord(file, record.files, AT);
  const whole = readFileSync(file);
  const changed = join(dir, 'changed.zip');
  let found = 0;
  await assert(
    asyncProperty(nat(whole.length - 1), nat(254), async (at, by) => {
      const bytes = Buffer.from(whole);
      bytes[at]! ^= by + 1;
      writeFileSync(changed, bytes);
      const files = await readRecord(changed).catch(() => undefined);
      if (files === undefined) return void (found += 1);
      if ((await verifyEvidence(files)).flaws.length > 0) return void (found += 1);
      for (const [path, part] of record.files)
        expect(Buffer.from(files.get(path)!).equals(part), `${path}, byte ${at}`).toBe(true);
    }),
    { numRuns: 250 },
  );
  expect(found).toBeGreaterThan(100);
});

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
  writeFileSync(join(dir, 'text.zip'), 'This is no ZIP file.');
  expect(await refused('text.zip')).toContain('EvidenceFileError');
  await writeRecord(join(dir, 'a.zip'), record.files, AT);
  const whole = readFileSync(join(dir, 'a.zip'));
  writeFileSync(join(dir, 'cut.zip'), whole.subarray(0, whole.length - 40));
  expect(await refused('cut.zip')).toContain('cannot be read as a ZIP file');
  writeFileSync(join(dir, 'twice.zip'), twice());
  expect(await refused('twice.zip')).toContain('two files of one name');
  writeFileSync(join(dir, 'bomb.zip'), bomb());
  expect(await refused('bomb.zip')).toContain('more than an evidence record can');
  await writeRecord(join(dir, 'linked'), record.files, AT);
  symlinkSync('/etc/passwd', join(dir, 'linked', 'passwd'));
  expect(await refused('linked')).toContain('not an ordinary file');
});

/** Two entries whose names are made the same afterwards. */
function twice(): Uint8Array {
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
  const central = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  bytes.writeUInt32LE(3_000_000_000, central + 24);
  return bytes;
}
