// Keeps captures in a folder: one folder a key, the bodies under names made from their hashes, capture.json last.
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip, type InputType } from 'node:zlib';
import { z } from 'zod';
import { captureSchema, type CaptureWithBody } from '../core/capture/capture.ts';
import type { CaptureStore } from '../core/ports.ts';
import { StoreError } from '../core/store/store-error.ts';
import { diskTrouble } from './disk-trouble.ts';

/**
 * The captures under a folder. A key is made of slugs joined by `/`. Saving is all or nothing: what is there before
 * stays whole until `capture.json` of the new one stands. Loading verifies every hash. Trouble is a `StoreError`.
 */
export function diskCaptures(dir: string): CaptureStore {
  return {
    save: (key, capture) => save(folderOf(dir, key), capture),
    load: (key) => load(folderOf(dir, key)),
  };
}

// A name that leads out of the folder is none.
const bodySchema = z.object({
  file: z.string().regex(/^[a-z0-9][\w.-]*$/),
  sha256: z.string(),
  bytes: z.number(),
});
const storedSchema = z.object({
  capture: captureSchema,
  /** What is stored, apart from what was received: the decoded text as UTF-8, before compression. */
  html: bodySchema,
  screenshot: bodySchema.optional(),
  /** What was received, before compression; left out where it is the same bytes as `html`. */
  received: bodySchema.optional(),
});
type Stored = z.infer<typeof storedSchema>;
type Body = z.infer<typeof bodySchema>;

const INDEX = 'capture.json';
const MOST_BYTES = 64 * 1024 * 1024;
const compress = promisify<InputType, { level: number }, Buffer>(gzip);
const expand = promisify<InputType, { maxOutputLength: number }, Buffer>(gunzip);

const SLUG = /^[a-z0-9][a-z0-9._-]{0,150}$/i;

function folderOf(dir: string, key: string): string {
  const parts = key.split('/');
  if (parts.length > 12 || !parts.every((part) => SLUG.test(part)))
    throw new StoreError('failed', {
      says: `"${key.slice(0, 200)}" cannot be the name of a capture.`,
    });
  return join(dir, ...parts);
}

async function save(folder: string, whole: CaptureWithBody): Promise<void> {
  const { capture, html, screenshot } = whole;
  try {
    await mkdir(folder, { recursive: true });
    const text = Buffer.from(html);
    const page = bodyOf(text, (hash) => `page-${hash}.html.gz`);
    // Level 3 costs a third of the default's time and gives bodies a tenth larger.
    await place(folder, page.file, await compress(text, { level: 3 }));
    const stored: Stored = { capture, html: page };
    if (screenshot !== undefined) {
      stored.screenshot = bodyOf(screenshot, (hash) => `screenshot-${hash}.jpg`);
      await place(folder, stored.screenshot.file, screenshot);
    }
    const received = receivedApart(whole, page);
    if (received !== undefined) {
      stored.received = bodyOf(received, (hash) => `received-${hash}.gz`);
      await place(folder, stored.received.file, await compress(received, { level: 3 }));
    }
    await place(folder, INDEX, Buffer.from(`${JSON.stringify(stored, null, 1)}\n`));
    await removeOthers(folder, stored);
  } catch (error) {
    throw await diskTrouble(error, folder);
  }
}

/** The bytes as received, where the decoded text does not give them back: most pages are valid UTF-8, and their hash says so. */
function receivedApart({ capture, received }: CaptureWithBody, page: Body): Uint8Array | undefined {
  const { sha256 } = capture.received ?? capture;
  return sha256 === page.sha256 ? undefined : received;
}

function bodyOf(bytes: Uint8Array, name: (hash: string) => string): Body {
  const sha256 = sha256Of(bytes);
  return { file: name(sha256.slice(0, 12)), sha256, bytes: bytes.length };
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

// A reader sees the old file or the whole new one. It is on the disk before it has its name: the record that points to it
// may outlive a power failure. (Measured: a few percent of a save's time.)
async function place(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(folder, `.${name}${OURS}${randomBytes(6).toString('hex')}`);
  const file = await open(temporary, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.datasync();
  } catch (error) {
    await file.close();
    await rm(temporary, { force: true });
    throw error;
  }
  await file.close();
  await rename(temporary, join(folder, name));
}

// What an earlier capture under the same key left behind, and what a killed process did not finish. What this process has not finished
// belongs to another save at work on the same key.
async function removeOthers(folder: string, stored: Stored): Promise<void> {
  const kept = new Set([INDEX, stored.html.file, stored.screenshot?.file, stored.received?.file]);
  const names = await readdir(folder);
  const old = names.filter(
    (name) => !kept.has(name) && !name.includes(OURS) && LEFTOVER.test(name),
  );
  await Promise.all(old.map((name) => rm(join(folder, name), { force: true })));
}

const LEFTOVER = /^\.?(?:page-|screenshot-|received-|capture\.json\.)/;

/** In the name of everything that this process has not finished. */
const OURS = `.${randomBytes(6).toString('hex')}.`;

async function load(folder: string): Promise<CaptureWithBody | undefined> {
  const index = await readOrNothing(join(folder, INDEX));
  if (index === undefined) return undefined;
  const stored = parsed(index, folder);
  const { capture } = stored;
  const whole: CaptureWithBody = {
    capture,
    html: (await expanded(folder, stored.html)).toString('utf8'),
  };
  if (stored.received !== undefined) whole.received = await expanded(folder, stored.received);
  if (stored.screenshot === undefined) return whole;
  const image = await body(folder, stored.screenshot.file);
  return { ...whole, screenshot: verified(image, stored.screenshot, folder) };
}

async function expanded(folder: string, of: Body): Promise<Buffer> {
  const packed = await body(folder, of.file);
  const bytes = await expand(packed, { maxOutputLength: MOST_BYTES }).catch(() => undefined);
  return verified(bytes, of, folder);
}

function parsed(index: Buffer, folder: string): Stored {
  const file = join(folder, INDEX);
  try {
    return storedSchema.parse(JSON.parse(index.toString('utf8')));
  } catch (cause) {
    throw new StoreError('damaged', {
      says: `The capture in ${file} cannot be read.`,
      file,
      cause,
    });
  }
}

async function body(folder: string, name: string): Promise<Buffer> {
  const bytes = await readOrNothing(join(folder, name));
  if (bytes === undefined) throw damaged(join(folder, name), 'is missing');
  return bytes;
}

function verified(bytes: Buffer | undefined, expected: Body, folder: string): Buffer {
  const file = join(folder, expected.file);
  if (bytes === undefined || sha256Of(bytes) !== expected.sha256)
    throw damaged(file, 'is not what was stored: its SHA-256 differs');
  return bytes;
}

function damaged(file: string, how: string): StoreError {
  return new StoreError('damaged', { says: `A stored capture is damaged: ${file} ${how}.`, file });
}

async function readOrNothing(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw await diskTrouble(error, file);
  }
}
