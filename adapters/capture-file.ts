// One capture as one file: a line with the hash of its index, the index as JSON in a line, then the parts one behind the other.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import {
  brotliCompress,
  brotliCompressSync,
  brotliDecompress,
  constants,
  type BrotliOptions,
  type InputType,
} from 'node:zlib';
import { z } from 'zod';
import { captureSchema, type CaptureWithBody } from '../core/capture/capture.ts';
import { bodyInUtf8, utf8Of } from './page-text.ts';

const partSchema = z.object({
  name: z.enum(['html', 'received', 'screenshot']),
  /** `br`: brotli (RFC 7932). */
  encoding: z.enum(['br', 'none']),
  /** Bytes in the file, and their SHA-256. */
  stored: z.int().min(0),
  sha256: z.string(),
});
type Part = z.infer<typeof partSchema>;

const indexSchema = z.object({ capture: captureSchema, parts: z.array(partSchema) });

const MARK = 'presence-capture 1 ';
const MOST_BYTES = 64 * 1024 * 1024;
const compress = promisify<InputType, BrotliOptions, Buffer>(brotliCompress);
const expand = promisify<InputType, BrotliOptions, Buffer>(brotliDecompress);

/** The file's bytes. */
export async function packCapture(whole: CaptureWithBody): Promise<Buffer> {
  const text = utf8Of(whole);
  const parts: Part[] = [];
  const bodies: Uint8Array[] = [];
  const add = (name: Part['name'], encoding: Part['encoding'], bytes: Uint8Array): void => {
    parts.push({ name, encoding, stored: bytes.length, sha256: sha256Of(bytes) });
    bodies.push(bytes);
  };
  add('html', 'br', await packed(text));
  if (whole.received !== undefined && !isSame(whole.received, text))
    add('received', 'br', await packed(whole.received));
  if (whole.screenshot !== undefined) add('screenshot', 'none', whole.screenshot);
  const index = Buffer.from(JSON.stringify({ capture: whole.capture, parts }));
  const head = Buffer.from(`${MARK}${sha256Of(index)}\n`);
  return Buffer.concat([head, index, Buffer.from('\n'), ...bodies]);
}

/** The capture in a file's bytes; undefined when they are not what was written. */
export async function unpackCapture(file: Buffer): Promise<CaptureWithBody | undefined> {
  const head = headOf(file);
  if (head === undefined) return undefined;
  const { index, rest } = head;
  const found = new Map<Part['name'], Buffer>();
  let at = 0;
  for (const part of index.parts) {
    const bytes = rest.subarray(at, at + part.stored);
    if (sha256Of(bytes) !== part.sha256) return undefined;
    found.set(part.name, part.encoding === 'br' ? await unpacked(bytes) : bytes);
    at += part.stored;
  }
  const html = found.get('html');
  return html && bodyInUtf8({ capture: index.capture, ...others(found) }, html);
}

function others(found: Map<Part['name'], Buffer>): Omit<CaptureWithBody, 'html' | 'capture'> {
  const received = found.get('received');
  const screenshot = found.get('screenshot');
  return { ...(received && { received }), ...(screenshot && { screenshot }) };
}

type Head = { index: z.infer<typeof indexSchema>; rest: Buffer };

function headOf(file: Buffer): Head | undefined {
  const first = file.indexOf('\n');
  const second = file.indexOf('\n', first + 1);
  const json = file.subarray(first + 1, second);
  const mark = file.toString('latin1', 0, Math.max(0, Math.min(first, 200)));
  if (second < 0 || mark !== `${MARK}${sha256Of(json)}`) return undefined;
  const index = indexSchema.safeParse(JSON.parse(json.toString('utf8')));
  return index.success ? { index: index.data, rest: file.subarray(second + 1) } : undefined;
}

/** Bytes that are compressed where they are: to hand them to another thread takes longer than that does. */
const SHORT = 256 * 1024;

/** Quality 1 takes half of what gzip takes at its third level, for the same size. */
async function packed(bytes: Uint8Array): Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 1,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  if (bytes.length <= SHORT) return brotliCompressSync(bytes, { params });
  return compress(bytes, { params });
}

function unpacked(bytes: Buffer): Promise<Buffer> {
  return expand(bytes, { maxOutputLength: MOST_BYTES });
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a === b || (a.length === b.length && Buffer.compare(a, b) === 0);
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
