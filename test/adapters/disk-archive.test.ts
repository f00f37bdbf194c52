// The archive of captures: finds what the store kept, in its form of today and of old, and removes it and nothing else.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { diskArchive } from '../../adapters/disk-archive.ts';
import { diskCaptures } from '../../adapters/disk-captures.ts';
import { PAGE } from '../support/evidence-data.ts';

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'archive-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

test('keys come back as they were given, however long, and go one by one', async () => {
  const dir = folder();
  const [store, archive] = [diskCaptures(dir), diskArchive(dir)];
  const long = 'x'.repeat(140);
  const keys = [
    'run-1/riverton/home/static-0123456789abcdef',
    'run-1/riverton/home/browser-0123456789abcdef',
    'run-1/linked-pages/abc/static-1',
    `run-1/${long}/${long}/static-1`,
  ].sort();
  for (const key of [...keys, 'run-2/riverton/home/static-1']) await store.save(key, PAGE);
  expect(await archive.keysOf('run-1')).toEqual(keys);
  expect(await archive.keysOf('run-3')).toEqual([]);
  for (const [n, key] of keys.entries()) {
    await archive.remove(key);
    expect(await store.load(key)).toBeUndefined();
    expect(await archive.keysOf('run-1')).toEqual(keys.slice(n + 1));
    await archive.remove(key);
  }
  expect(existsSync(join(dir, 'run-1'))).toBe(false);
  expect(await store.load('run-2/riverton/home/static-1')).toEqual(PAGE);
});

test('captures of old, a folder each, are found and removed; what is not ours stays', async () => {
  const dir = folder();
  const archive = diskArchive(dir);
  const at = join(dir, 'run-1', 'riverton', 'home', 'static-1');
  mkdirSync(at, { recursive: true });
  for (const name of ['capture.json', 'page-0123456789ab.html.gz', 'screenshot-0123456789ab.jpg'])
    writeFileSync(join(at, name), 'x');
  expect(await archive.keysOf('run-1')).toEqual(['run-1/riverton/home/static-1']);
  writeFileSync(join(at, 'notes.txt'), 'mine');
  await archive.remove('run-1/riverton/home/static-1');
  expect(readdirSync(at)).toEqual(['notes.txt']);
  expect(await archive.keysOf('run-1')).toEqual([]);
});

test('a key that leads elsewhere is refused', async () => {
  const archive = diskArchive(folder());
  for (const key of ['../x', 'a/../../b', '/etc/passwd', ''])
    await expect(archive.remove(key)).rejects.toMatchObject({ reason: 'failed' });
  await expect(archive.keysOf('..')).rejects.toMatchObject({ reason: 'failed' });
});
