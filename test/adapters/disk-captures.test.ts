// Captures in a folder: what is saved is loaded again; what was damaged is told; nothing half-written is ever seen.
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash, randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { smallDisk } from '../support/small-disk.ts';
import { diskCaptures } from '../../adapters/disk-captures.ts';
import { bodyInUtf8 } from '../../adapters/page-text.ts';
import type { CaptureWithBody } from '../../core/capture/capture.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'captures-'));
});

const KEY = 'run-2026-03-02/riverton-pd/home';

function body(html: string, screenshot?: Uint8Array): CaptureWithBody {
  const capture: CaptureWithBody['capture'] = {
    schema: 1,
    mode: 'static',
    because: 'read as the server sends it',
    requestedUrl: 'https://www.riverton.gov/',
    finalUrl: 'https://www.riverton.gov/',
    redirects: [],
    status: 200,
    headers: { server: 'x' },
    contentType: 'text/html',
    charset: { label: 'windows-1252', from: 'page' },
    capturedAt: '2026-03-02T10:00:00.000Z',
    durationMs: 12,
    sha256: 'of the body as received',
    bytes: 9,
  };
  return { capture, html, ...(screenshot === undefined ? {} : { screenshot }) };
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function clean(): void {
  const made = dir;
  onTestFinished(() => {
    chmodSync(made, 0o700);
    rmSync(made, { recursive: true, force: true });
  });
}

const fileOf = (): string => join(dir, `${KEY.replace(/\/(?=[^/]*$)/, '~')}.capture`);
const kept = (): Buffer => readFileSync(fileOf());

describe('what is saved', () => {
  test('is loaded again, with and without a picture', async () => {
    clean();
    const store = diskCaptures(dir);
    await store.save(KEY, body('<p>Café – 911 \ud83d\ude92</p>'));
    expect(await store.load(KEY)).toEqual(body('<p>Café – 911 \ud83d\ude92</p>'));
    const picture = Buffer.from([0xff, 0xd8, 1, 2, 3]);
    await store.save(`${KEY}-browser`, body('', picture));
    expect(await store.load(`${KEY}-browser`)).toEqual(body('', picture));
    expect(await store.load('run-2026-03-02/riverton-pd/other')).toBeUndefined();
  });

  test('keeps the bytes as received where the text does not give them back, and only there', async () => {
    clean();
    const store = diskCaptures(dir);
    const odd = body('Café');
    odd.received = Buffer.from([0x43, 0x61, 0x66, 0xe9]);
    odd.capture.sha256 = sha256(odd.received);
    await store.save(KEY, odd);
    expect(await store.load(KEY)).toEqual(odd);
    expect(kept().includes('"received"')).toBe(true);

    const plain = body('Café');
    await store.save(KEY, { ...plain, received: Buffer.from('Café') });
    expect(await store.load(KEY)).toEqual(plain);
    expect(kept().includes('"received"')).toBe(false);

    const rendered = body('<p>built</p>');
    rendered.received = Buffer.from('<script src="/app.js"></script>');
    rendered.capture.received = { sha256: sha256(rendered.received), bytes: 31 };
    await store.save(KEY, rendered);
    expect(await store.load(KEY)).toEqual(rendered);
  });

  test('is replaced whole, and nothing of the old one is left', async () => {
    clean();
    const store = diskCaptures(dir);
    await store.save(KEY, body('old', Buffer.from('picture')));
    await store.save(KEY, body('new'));
    expect(await store.load(KEY)).toEqual(body('new'));
    expect(readdirSync(join(dir, '.unfinished'))).toEqual([]);
    expect(readdirSync(join(dir, 'run-2026-03-02'))).toHaveLength(1);
    await store.save(KEY, body('new'));
    expect(await store.load(KEY)).toEqual(body('new'));
  });

  test('many at once', async () => {
    clean();
    const store = diskCaptures(dir);
    const keys = Array.from({ length: 60 }, (_, i) => `run/agency/page-${i % 30}`);
    await Promise.all(keys.map((key) => store.save(key, body(`<p>${key}</p>`))));
    for (const key of keys) expect((await store.load(key))?.html).toBe(`<p>${key}</p>`);
  });

  test('what a killed process left unfinished is neither seen nor kept', async () => {
    clean();
    await diskCaptures(dir).save(KEY, body('whole'));
    writeFileSync(join(dir, '.unfinished', 'abcdef-1'), 'half');
    const next = diskCaptures(dir);
    expect((await next.load(KEY))?.html).toBe('whole');
    await next.save(KEY, body('whole'));
    expect(readdirSync(join(dir, '.unfinished'))).toEqual([]);
  });

  test('its text is one string, made when it is asked for', async () => {
    clean();
    const store = diskCaptures(dir);
    const text = '<p>Café – 911</p>';
    await store.save(KEY, bodyInUtf8(body(''), Buffer.from(text)));
    const loaded = await store.load(KEY);
    expect(loaded?.html).toBe(text);
    expect(loaded?.html).toBe(text);
  });

  test('is kept at any size', async () => {
    clean();
    const store = diskCaptures(dir);
    for (const length of [0, 1, 256 * 1024, 256 * 1024 + 1, 3_000_000]) {
      await store.save(KEY, body('é'.repeat(length / 2)));
      expect((await store.load(KEY))?.html).toHaveLength(Math.floor(length / 2));
    }
  });

  test('after a first save that failed, once the folder can be used', async () => {
    clean();
    const folder = join(dir, 'captures');
    writeFileSync(folder, '');
    const store = diskCaptures(folder);
    await expect(store.save(KEY, body('a'))).rejects.toMatchObject({ reason: 'not-a-folder' });
    rmSync(folder);
    await store.save(KEY, body('a'));
    expect((await store.load(KEY))?.html).toBe('a');
  });

  test('under names of any length', async () => {
    clean();
    const store = diskCaptures(dir);
    const keys = ['a', 'a/b', `${'p'.repeat(150)}/${'q'.repeat(150)}`, `r/${'p'.repeat(150)}/q`];
    for (const key of keys) await store.save(key, body(key));
    for (const key of keys) expect((await store.load(key))?.html).toBe(key);
  });
});

const changed = (part: string) => (bytes: Buffer) => {
  const at = bytes.indexOf(part);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
};

function withIndex(index: string): string {
  return `presence-capture 1 ${sha256(Buffer.from(index))}\n${index}\nx`;
}

function indexOf(hash: string, stored: number): string {
  const part = { name: 'html', encoding: 'br', stored, sha256: hash };
  return JSON.stringify({ capture: body('').capture, parts: [part] });
}

describe('what was damaged is told, with the file', () => {
  test.each<[string, (bytes: Buffer) => Buffer | string]>([
    ['cut short', (bytes) => bytes.subarray(0, -1)],
    ['cut within the index', (bytes) => bytes.subarray(0, 100)],
    ['cut within the first line', (bytes) => bytes.subarray(0, 10)],
    ['emptied', () => ''],
    ['of something else', () => '{}'],
    ['with another first line', changed('presence-capture')],
    ['with another index', changed('riverton.gov')],
    ['with another picture', changed('picture')],
    ['with an index of something else', () => withIndex('{}')],
    ['with an index that is no JSON', () => withIndex('{')],
    ['with an index that promises more', () => withIndex(indexOf('f'.repeat(64), 1e9))],
    ['with a page that is not packed', () => withIndex(indexOf(sha256(Buffer.from('x')), 1))],
    ['without a page', () => withIndex(JSON.stringify({ capture: body('').capture, parts: [] }))],
  ])('a file %s', async (_name, damage) => {
    clean();
    const store = diskCaptures(dir);
    await store.save(KEY, body('<p>911</p>', Buffer.from('picture')));
    writeFileSync(fileOf(), damage(readFileSync(fileOf())));
    await expect(store.load(KEY)).rejects.toMatchObject({ name: 'StoreError', reason: 'damaged' });
    await expect(store.load(KEY)).rejects.toThrow(fileOf());
  });
});

describe('what cannot be', () => {
  test.each([
    '../outside',
    'a/../../b',
    '/etc/x',
    'a//b',
    'a\\b',
    '',
    '.',
    'a/.hidden',
    'a\u0000b',
    'é',
    'a/'.repeat(20),
  ])('the key %o', async (key) => {
    clean();
    expect(() => diskCaptures(dir).save(key, body(''))).toThrow(/cannot be the name/);
    expect(() => diskCaptures(dir).load(key)).toThrow(/cannot be the name/);
  });

  test('a file where the folder should be', async () => {
    clean();
    const file = join(dir, 'captures');
    writeFileSync(file, '');
    const store = diskCaptures(file);
    await expect(store.save(KEY, body(''))).rejects.toMatchObject({
      name: 'StoreError',
      reason: 'not-a-folder',
    });
    await expect(store.load(KEY)).rejects.toMatchObject({ reason: 'not-a-folder' });
  });

  test('a full disk, and one that can only be read: what was there stays', async ({ skip }) => {
    const disk = smallDisk();
    if (typeof disk === 'string') return skip(disk);
    onTestFinished(() => disk.remove());
    const store = diskCaptures(disk.dir);
    await store.save(KEY, body('<p>first</p>'));
    const noise = body(randomBytes(2_000_000).toString('base64'));
    await expect(store.save(KEY, noise)).rejects.toMatchObject({ reason: 'disk-full' });
    await expect(store.save(`${KEY}-2`, noise)).rejects.toThrow(/Make room on the disk/);
    expect((await store.load(KEY))?.html).toBe('<p>first</p>');
    disk.remount('ro');
    await expect(store.save(KEY, body('x'))).rejects.toMatchObject({ reason: 'read-only' });
    expect((await store.load(KEY))?.html).toBe('<p>first</p>');
  });
});
