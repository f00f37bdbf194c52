// Reads captures as they were kept before they were one file each: a folder a capture, capture.json and the bodies beside it.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, type InputType } from 'node:zlib';
import { z } from 'zod';
import { captureSchema, type CaptureWithBody } from '../core/capture/capture.ts';
import { StoreError } from '../core/store/store-error.ts';
import { readOrNothing } from './disk-trouble.ts';

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
const expand = promisify<InputType, { maxOutputLength: number }, Buffer>(gunzip);

/** The capture in a folder; undefined when there is none. Every hash is verified. */
export async function loadFolder(folder: string): Promise<CaptureWithBody | undefined> {
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

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
