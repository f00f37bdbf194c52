// What Node does in threads of its own, done in this one instead: their pace would be another each time that a seed is run.
import { createHash } from 'node:crypto';
import type * as Zlib from 'node:zlib';
import { vi } from 'vitest';

/** `node:zlib` with what the inventories use of it answered at once. */
export function steadyZlib(zlib: typeof Zlib): typeof Zlib {
  return {
    ...zlib,
    brotliCompress: atOnce(zlib.brotliCompressSync),
    brotliDecompress: atOnce(zlib.brotliDecompressSync),
  };
}

type Done = (error: Error | null, result?: Buffer) => void;
type Packing = (input: Zlib.InputType, options?: Zlib.BrotliOptions) => Buffer;

function atOnce(pack: Packing): never {
  const answer = (input: Zlib.InputType, options: Zlib.BrotliOptions, done: Done): void => {
    let packed: Buffer;
    try {
      packed = pack(input, options);
    } catch (error) {
      return done(error as Error);
    }
    done(null, packed);
  };
  return answer as never;
}

/** Hashes by Web Crypto are made in a thread too. */
export function steadyHashes(): void {
  vi.spyOn(crypto.subtle, 'digest').mockImplementation(async (algorithm, data) => {
    if (algorithm !== 'SHA-256') throw new Error('only SHA-256 is made here');
    const bytes = createHash('sha256')
      .update(new Uint8Array(data as ArrayBuffer))
      .digest();
    return new Uint8Array(bytes).buffer;
  });
}
