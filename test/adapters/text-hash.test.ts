// The two ways to hash a text give the same answer, or a page judged in a worker would differ from one judged elsewhere.
import { expect, it } from 'vitest';
import { textHash } from '../../adapters/text-hash.ts';
import { sha256Hex } from '../../core/verdict/sha256.ts';

it.each(['', 'Call 911.', 'Línea — 🚓 «ñ»', '\ud83d half a pair \ude93', 'x'.repeat(100_000)])(
  'the same hash by either way: %#',
  async (text) => {
    expect(textHash(text)).toBe(await sha256Hex(text));
  },
);
