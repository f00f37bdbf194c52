// The bytes of a capture as they were received, proved by the hash that was taken when they came.
import type { CaptureWithBody } from '../capture/capture.ts';
import { sha256OfBytes } from './hash.ts';

/**
 * The document as received; undefined where it was not kept. Most pages are valid UTF-8: then the text gives the very bytes back, and the
 * hash taken at the visit proves it. Nothing whose hash differs is given out as received.
 */
export async function receivedBytes(kept: CaptureWithBody): Promise<Uint8Array | undefined> {
  const { capture, html, received } = kept;
  if (capture.mode === 'browser' && capture.received === undefined) return undefined;
  const { sha256 } = capture.received ?? capture;
  const bytes = received ?? new TextEncoder().encode(html);
  return (await sha256OfBytes(bytes)) === sha256 ? bytes : undefined;
}

/** Whether what was captured is a page of HTML, and not pasted text, a screenshot or an interface's answer. */
export function isPage({ capture }: CaptureWithBody): boolean {
  if (capture.mode === 'static' || capture.mode === 'browser') return true;
  return capture.contentType.startsWith('text/html');
}
