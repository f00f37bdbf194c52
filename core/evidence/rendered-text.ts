// The text of a capture that a visitor sees, read as it is read for the checks.
import type { CaptureWithBody } from '../capture/capture.ts';
import type { Platform } from '../inventory/schema.ts';
import { readCapture, wholeText } from '../read/read.ts';
import { readWithoutPage } from '../verdict/what-was-brought.ts';

/** All visible text, one block a line; undefined where the capture cannot be read. */
export function renderedText(kept: CaptureWithBody, platform: Platform): string | undefined {
  const read = readWithoutPage(kept, platform) ?? readCapture(kept, platform);
  if (!read.ok) return undefined;
  const text = wholeText(read.content);
  return text === '' ? text : `${text}\n`;
}
