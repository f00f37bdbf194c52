// SHA-256 of a text by Node's own crypto, at once.
import { createHash } from 'node:crypto';

/** SHA-256 (FIPS 180-4) of the text's UTF-8 bytes, in lower-case hex. */
export function textHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
