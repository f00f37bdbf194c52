// Captures of earlier versions, a folder each: still read, and their damages told.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { diskCaptures } from '../../adapters/disk-captures.ts';
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
    rmSync(made, { recursive: true, force: true });
  });
}

/** As version 0.1.0 kept them. */
function keepInFolder({ capture, html, screenshot, received }: CaptureWithBody): void {
  const folder = join(dir, KEY);
  mkdirSync(folder, { recursive: true });
  const keep = (name: string, end: string, bytes: Uint8Array, stored = bytes) => {
    const file = `${name}-${sha256(bytes).slice(0, 12)}${end}`;
    writeFileSync(join(folder, file), stored);
    return { file, sha256: sha256(bytes), bytes: bytes.length };
  };
  const packed = (name: string, end: string, bytes: Uint8Array) =>
    keep(name, end, bytes, gzipSync(bytes));
  const index = {
    capture,
    html: packed('page', '.html.gz', Buffer.from(html)),
    ...(received && { received: packed('received', '.gz', received) }),
    ...(screenshot && { screenshot: keep('screenshot', '.jpg', screenshot) }),
  };
  writeFileSync(join(folder, 'capture.json'), JSON.stringify(index));
}

describe('a capture in a folder', () => {
  test('is read, with all its parts', async () => {
    clean();
    const plain = body('<p>Café – 911</p>');
    keepInFolder(plain);
    expect(await diskCaptures(dir).load(KEY)).toEqual(plain);
    const whole = body('<p>Café – 911</p>', Buffer.from([0xff, 0xd8, 1]));
    whole.received = Buffer.from('<script></script>');
    keepInFolder(whole);
    expect(await diskCaptures(dir).load(KEY)).toEqual(whole);
  });

  test('gives way to a newer one under its key', async () => {
    clean();
    keepInFolder(body('old'));
    await diskCaptures(dir).save(KEY, body('new'));
    expect(await diskCaptures(dir).load(KEY)).toEqual(body('new'));
  });
});

describe('what was damaged is told, with the file', () => {
  const damages: [string, (folder: string, name: (start: string) => string) => void][] = [
    ['a page cut short', (_folder, name) => truncateSync(name('page-'), 10)],
    ['a page emptied', (_folder, name) => truncateSync(name('page-'), 0)],
    ['a page gone', (_folder, name) => rmSync(name('page-'))],
    ['a picture changed', (_folder, name) => writeFileSync(name('screenshot-'), 'other')],
    ['a picture gone', (_folder, name) => rmSync(name('screenshot-'))],
    ['an index cut short', (folder) => truncateSync(join(folder, 'capture.json'), 40)],
    ['an index of something else', (folder) => writeFileSync(join(folder, 'capture.json'), '{}')],
    [
      'an index that points elsewhere',
      (folder) => {
        const file = join(folder, 'capture.json');
        const text = readFileSync(file, 'utf8');
        writeFileSync(file, text.replace(/"file": ?"page-/, '"file":"../../page-'));
      },
    ],
  ];
  test.each(damages)('%s', async (_name, damage) => {
    clean();
    const store = diskCaptures(dir);
    keepInFolder(body('<p>911</p>', Buffer.from('picture')));
    const folder = join(dir, KEY);
    damage(folder, (start) =>
      join(folder, readdirSync(folder).find((n) => n.startsWith(start)) ?? ''),
    );
    await expect(store.load(KEY)).rejects.toMatchObject({ name: 'StoreError', reason: 'damaged' });
    await expect(store.load(KEY)).rejects.toThrow(folder);
  });
});
