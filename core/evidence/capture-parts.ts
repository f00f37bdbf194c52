// The parts of a record that one capture gives: bytes as received, page as it was read, its text, its screenshot, and the facts.
import { isPage, receivedBytes } from './received.ts';
import { captureFacts } from './capture-facts.ts';
import { canonicalJson } from './canonical.ts';
import { type EvidenceCapture, type Part, textPart } from './input.ts';
import { renderedText } from './rendered-text.ts';
import type { PageReport } from '../verdict/schema.ts';

/**
 * The files of one capture, in a folder of their own. Markup ends in `.txt`: opened by mistake it is shown, and none of the page's scripts
 * runs on the reader's machine.
 */
export async function captureParts(
  capture: EvidenceCapture,
  folder: string,
  about: Pick<PageReport, 'platform'> & { zone: string },
): Promise<Part[]> {
  const parts: Part[] = [];
  const received = await receivedBytes(capture.kept);
  if (received !== undefined) parts.push(receivedPart(capture, folder, received));
  if (received === undefined || !isUtf8Of(received, capture.kept.html))
    parts.push(readPart(capture, folder));
  const isLinked = capture.role === 'linked' || capture.role === 'second-linked';
  const platform = isLinked ? 'website' : about.platform;
  const text = renderedText(capture.kept, platform);
  if (text !== undefined)
    parts.push(
      textPart(
        `${folder}/text.txt`,
        'The text that a visitor sees, one block a line',
        'text/plain',
        text,
      ),
    );
  const picture = screenshotPart(capture, folder);
  if (picture !== undefined) parts.push(picture);
  parts.push(factsPart(capture, folder, about.zone));
  return parts;
}

function receivedPart({ kept }: EvidenceCapture, folder: string, bytes: Uint8Array): Part {
  const { contentType, mode } = kept.capture;
  const what =
    mode === 'submitted'
      ? 'What was brought, byte for byte'
      : 'The document as received, byte for byte (content encodings taken off)';
  return {
    path: `${folder}/as-received.${receivedEnding(kept)}`,
    what,
    mediaType: contentType === '' ? 'application/octet-stream' : contentType,
    bytes,
  };
}

function receivedEnding(kept: EvidenceCapture['kept']): string {
  if (kept.capture.submission?.how === 'mhtml') return 'mhtml.txt';
  return isPage(kept) ? 'html.txt' : 'txt';
}

/** What was read and judged, where that is not the same as what was received. */
function readPart({ kept }: EvidenceCapture, folder: string): Part {
  const { mode } = kept.capture;
  const what =
    mode === 'browser'
      ? 'The page as the browser had built it, with the marks by which it was read'
      : 'The document as it was read, in UTF-8';
  return textPart(
    `${folder}/as-read${isPage(kept) ? '.html.txt' : '.txt'}`,
    what,
    typeOf(kept),
    kept.html,
  );
}

function typeOf(kept: EvidenceCapture['kept']): string {
  return isPage(kept) ? 'text/html' : 'text/plain';
}

function screenshotPart({ kept }: EvidenceCapture, folder: string): Part | undefined {
  const { screenshot, capture } = kept;
  if (screenshot === undefined) return undefined;
  const mediaType = capture.screenshot?.type ?? 'image/jpeg';
  const ending = mediaType === 'image/png' ? 'png' : 'jpg';
  const what = 'The page as it looked';
  return { path: `${folder}/screenshot.${ending}`, what, mediaType, bytes: screenshot };
}

function factsPart(capture: EvidenceCapture, folder: string, zone: string): Part {
  return textPart(
    `${folder}/facts.json`,
    'How the capture was made: times, addresses, redirects, headers, certificate',
    'application/json',
    canonicalJson(captureFacts(capture, zone)),
  );
}

function isUtf8Of(bytes: Uint8Array, text: string): boolean {
  const encoded = new TextEncoder().encode(text);
  return encoded.length === bytes.length && encoded.every((byte, at) => byte === bytes[at]);
}
