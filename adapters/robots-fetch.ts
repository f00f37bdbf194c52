// Asks a host for its robots.txt: the same guard, limits and user agent as for a page, redirects followed, the first 500 KiB kept.
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { CaptureError } from '../core/capture/capture-error.ts';
import type { Failure } from '../core/capture/failures.ts';
import { ROBOTS_BYTES, type RobotsAnswer } from '../core/capture/robots-answer.ts';
import type { RobotsFetch } from '../core/ports.ts';
import { travel, type Answer, type Client, type Trip } from './http-client.ts';
import { startDeadline } from './http-deadline.ts';
import { failureOf } from './http-errors.ts';
import { headerOf } from './http-headers.ts';
import { RedirectChain } from './http-redirects.ts';
import { maxAgeMs, retryAfterMs } from './http-retry-after.ts';

/** The door to robots.txt. Never throws for trouble with the file; rethrows the reason of the caller's own `signal`. */
export function robotsFetch(client: Client): RobotsFetch {
  return async (url, signal, how = {}) => {
    const deadline = startDeadline(client.limits.totalMs, signal);
    const chain = new RedirectChain(client.guard, MOST_REDIRECTS);
    const trip: Trip = { deadline, chain, hop: how.hop, headers: () => ACCEPT };
    try {
      const { answer } = await travel(client, client.guard.admit(url), trip);
      return await answered(answer, client.settings.now?.() ?? new Date());
    } catch (error) {
      signal?.throwIfAborted();
      const thrown: unknown = deadline.signal.aborted ? deadline.signal.reason : error;
      return { ok: false, failure: onTheWay(failureOf(thrown, 'request'), trip) };
    } finally {
      deadline.end();
    }
  };
}

// RFC 9309 section 2.3.1.2: at least five are followed.
const MOST_REDIRECTS = 5;
const ACCEPT = { accept: 'text/plain,*/*;q=0.1' };

/** Trouble where a redirect led is no trouble of the host that was asked. */
function onTheWay(failure: Failure, { redirected = false }: Trip): Failure {
  if (!redirected || failure.reason === 'redirect-loop') return failure;
  return { reason: 'bad-redirect', detail: `it redirects, and ${failure.detail}` };
}

async function answered(answer: Answer, now: Date): Promise<RobotsAnswer> {
  const { statusCode: status, headers } = answer;
  const wait = retryAfterMs(headers, now);
  const age = maxAgeMs(headers);
  const isFile = status >= 200 && status <= 299;
  // Read away before the visit ends, so that the page can come over the same connection.
  if (!isFile) await answer.body.dump({ limit: SHORT_BYTES }).catch(() => undefined);
  const { body, cut } = isFile ? await firstBytes(answer) : NOTHING;
  return {
    ok: true,
    status,
    contentType: headerOf(headers, 'content-type'),
    body,
    cut,
    ...(age === undefined ? {} : { maxAgeMs: age }),
    ...(wait === undefined ? {} : { retryAfterMs: wait }),
  };
}

const SHORT_BYTES = 16_384;

type Head = { body: Uint8Array; cut: boolean };
const NOTHING: Head = { body: new Uint8Array(), cut: false };

/** Decoded bytes are counted as they come, so that a small file that swells ends where a large one does. */
async function firstBytes(answer: Answer): Promise<Head> {
  const encoding = headerOf(answer.headers, 'content-encoding').trim().toLowerCase();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of decodedBody(answer.body, encoding)) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > ROBOTS_BYTES) break;
  }
  const body = Buffer.concat(chunks);
  return { body: body.subarray(0, ROBOTS_BYTES), cut: body.length > ROBOTS_BYTES };
}

function decodedBody(body: Readable, encoding: string): AsyncIterable<Uint8Array> {
  if (encoding === '' || encoding === 'identity') return body;
  const decoder = DECODERS[encoding]?.();
  if (decoder === undefined)
    throw new CaptureError('bad-encoding', 'it came in a content encoding that was not asked for');
  body.on('error', (error) => decoder.destroy(error));
  decoder.on('close', () => body.destroy());
  return strictly(body.pipe(decoder), body);
}

/** A decoder's own errors are about the encoding; those of the connection stay what they are. */
async function* strictly(decoder: Readable, body: Readable): AsyncIterable<Uint8Array> {
  try {
    yield* decoder;
  } catch (error) {
    if (body.errored !== null) throw error;
    throw new CaptureError('bad-encoding', 'its content encoding could not be undone');
  }
}

const DECODERS: Readonly<Record<string, () => ReturnType<typeof createGunzip>>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};
