// Reads a response's body whole, within caps, and takes its content encodings off strictly.
import { brotliDecompress, gunzip, inflate, inflateRaw, type InputType } from 'node:zlib';
import { promisify } from 'node:util';
import { CaptureError } from '../core/capture/capture-error.ts';
import type { CaptureLimits } from '../core/capture/limits.ts';

type Caps = Pick<CaptureLimits, 'wireBytes' | 'decodedBytes'>;

/** The body with its encodings taken off; throws `too-large`, `truncated` or `bad-encoding`. */
export async function readBody(
  stream: AsyncIterable<Uint8Array>,
  headers: { encoding: string; length: string },
  caps: Caps,
): Promise<Buffer> {
  const layers = encodingsOf(headers.encoding);
  if (Number(headers.length) > caps.wireBytes) throw tooLarge('sent', caps.wireBytes);
  let bytes = await collect(stream, caps.wireBytes);
  for (const layer of layers.toReversed()) {
    // An answer without a body has nothing to decode, whatever its headers say.
    if (bytes.length > 0) bytes = await decoded(layer, bytes, caps.decodedBytes);
  }
  return bytes;
}

/** The first bytes of a body, for what an error page says; never throws for their encoding. */
export async function readHead(
  stream: AsyncIterable<Uint8Array>,
  encoding: string,
  cap: number,
): Promise<Buffer> {
  const head = await firstBytes(stream, cap);
  try {
    return await readBody(
      once(head),
      { encoding, length: '' },
      { wireBytes: cap, decodedBytes: 4 * cap },
    );
  } catch {
    return Buffer.alloc(0);
  }
}

// More layers than that is no page but an attack.
const MOST_LAYERS = 3;

const DECODERS = {
  gzip: promisify<InputType, { maxOutputLength: number }, Buffer>(gunzip),
  'x-gzip': promisify<InputType, { maxOutputLength: number }, Buffer>(gunzip),
  br: promisify<InputType, { maxOutputLength: number }, Buffer>(brotliDecompress),
  deflate: promisify<InputType, { maxOutputLength: number }, Buffer>(inflate),
  'raw-deflate': promisify<InputType, { maxOutputLength: number }, Buffer>(inflateRaw),
};
type Layer = keyof typeof DECODERS;

function isLayer(name: string): name is Layer {
  return Object.hasOwn(DECODERS, name) && name !== 'raw-deflate';
}

function encodingsOf(header: string): Layer[] {
  const names = header
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > MOST_LAYERS)
    throw new CaptureError('bad-encoding', `${names.length} layers of content encoding`);
  return names.map((name) => {
    if (isLayer(name)) return name;
    throw new CaptureError(
      'bad-encoding',
      'the server used a content encoding that was not asked for',
    );
  });
}

// zlib ends the work as soon as the output passes the cap, and reports an input that stops early.
async function decoded(layer: Layer, bytes: Buffer, cap: number): Promise<Buffer> {
  const decode = DECODERS[layer === 'deflate' && !hasZlibHeader(bytes) ? 'raw-deflate' : layer];
  try {
    return await decode(bytes, { maxOutputLength: cap });
  } catch (error) {
    throw encodingError(error, layer, cap);
  }
}

// RFC 1950 section 2.2: method 8, and both bytes together a multiple of 31. Servers send either form as "deflate".
function hasZlibHeader(bytes: Buffer): boolean {
  const [first = 0, second = 0] = bytes;
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}

function encodingError(error: unknown, layer: Layer, cap: number): CaptureError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_BUFFER_TOO_LARGE') return tooLarge('decoded', cap);
  if (code === 'Z_BUF_ERROR')
    return new CaptureError('truncated', `the ${layer} body stops before its end`);
  return new CaptureError('bad-encoding', `the body is not valid ${layer}`);
}

async function collect(stream: AsyncIterable<Uint8Array>, cap: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > cap) throw tooLarge('sent', cap);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

async function firstBytes(stream: AsyncIterable<Uint8Array>, cap: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= cap) break;
  }
  return Buffer.concat(chunks).subarray(0, cap);
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

function tooLarge(how: 'sent' | 'decoded', cap: number): CaptureError {
  return new CaptureError('too-large', `more than ${cap} bytes ${how}`);
}
