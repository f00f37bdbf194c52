// Puts together what a visit with the browser has brought: the capture, its page, its picture.
import { createHash } from 'node:crypto';
import type { Response } from 'playwright';
import type { Capture, CaptureWithBody } from '../core/capture/capture.ts';
import type { VisitFacts } from './browser-facts.ts';
import type { Snapshot } from './browser-page.ts';
import type { Picture } from './browser-picture.ts';
import { headersOf } from './http-headers.ts';

/** What was seen of a page. */
export type Looked = {
  snapshot: Snapshot;
  response: Response;
  visit: VisitFacts;
  picture: Picture | undefined;
};

/** The capture as it is kept; text that is no Unicode is made so. */
export function captured(
  looked: Looked,
  facts: Pick<Capture, 'because' | 'requestedUrl' | 'capturedAt' | 'durationMs'>,
): CaptureWithBody {
  const { snapshot, response, visit, picture } = looked;
  const { received } = visit;
  const html = snapshot.html.replaceAll(LONE_SURROGATE, '\ufffd');
  const headers = headersOf(response.headers());
  const capture: Capture = {
    schema: 1,
    mode: 'browser',
    ...facts,
    finalUrl: snapshot.url,
    ...visit.facts,
    status: response.status(),
    headers,
    contentType: headers['content-type'] ?? '',
    charset: { label: snapshot.charset.toLowerCase(), from: 'browser' },
    sha256: sha256Of(html),
    bytes: Buffer.byteLength(html),
  };
  const whole = { html, ...(received === undefined ? {} : { received }) };
  if (picture === undefined) return { capture, ...whole };
  const { bytes, width, height } = picture;
  const screenshot = { sha256: sha256Of(bytes), width, height, bytes: bytes.length };
  return {
    capture: { ...capture, screenshot: { ...screenshot, type: 'image/jpeg' } },
    ...whole,
    screenshot: bytes,
  };
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function sha256Of(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
