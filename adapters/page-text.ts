// A page's text as bytes in UTF-8 and as a string: whichever is there is kept, and the other is made when somebody asks for it.
import type { CaptureWithBody } from '../core/capture/capture.ts';

/**
 * Under which a body keeps its bytes: not enumerable, so that a copy with another text does not take them along. A WeakMap would hold them,
 * and all that memory outside the heap, until the next slow collection (see checks/language/last-asked.ts).
 */
const UTF8: unique symbol = Symbol('utf8');

/**
 * A body whose text is given by its bytes, which must be valid UTF-8. Most pages are fetched, kept and handed to a judging thread as
 * bytes; nobody in this thread reads them.
 */
export function bodyInUtf8(
  parts: Omit<CaptureWithBody, 'html'>,
  utf8: Uint8Array,
): CaptureWithBody {
  let text: string | undefined;
  const body = {
    ...parts,
    get html() {
      return (text ??= stringOf(utf8));
    },
  };
  return Object.defineProperty(body, UTF8, { value: utf8 });
}

/** The body's text in UTF-8: not to be changed. */
export function utf8Of(body: CaptureWithBody): Uint8Array {
  const known: unknown = Reflect.get(body, UTF8);
  return known instanceof Uint8Array ? known : Buffer.from(body.html);
}

/** The text of bytes that are valid UTF-8. */
export function stringOf(utf8: Uint8Array): string {
  return Buffer.from(utf8.buffer, utf8.byteOffset, utf8.byteLength).toString('utf8');
}
