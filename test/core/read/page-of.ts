// Reads HTML as if it had been captured; what a test asks of the content, in short.
import type { CaptureMode } from '../../../core/capture/capture.ts';
import type { Platform } from '../../../core/inventory/schema.ts';
import type { Content, Visibility } from '../../../core/read/content.ts';
import { type Read, readCapture } from '../../../core/read/read.ts';

export type Visit = { mode?: CaptureMode; url?: string; platform?: Platform };

export const PAGE_URL = 'https://www.rivertonpd.example/police/';

/** The whole answer of reading a page with this HTML. */
export function readPage(html: string, visit: Visit = {}): Read {
  const url = visit.url ?? PAGE_URL;
  const capture = {
    schema: 1 as const,
    mode: visit.mode ?? 'static',
    because: 'a test',
    requestedUrl: url,
    finalUrl: url,
    redirects: [],
    status: 200,
    headers: {},
    contentType: 'text/html',
    charset: { label: 'utf-8', from: 'header' },
    capturedAt: '2026-01-05T08:00:00.000Z',
    durationMs: 12,
    sha256: '0'.repeat(64),
    bytes: html.length,
  };
  return readCapture({ capture, html }, visit.platform ?? 'website');
}

/** The content of a page that can be read. */
export function contentOf(html: string, visit: Visit = {}): Content {
  const read = readPage(html, visit);
  if (!read.ok) throw new Error(`not read: ${read.failure.reason}`);
  return read.content;
}

/** Texts of the blocks, of one visibility if one is named. */
export function textsOf(html: string, visibility?: Visibility, visit: Visit = {}): string[] {
  return contentOf(html, visit)
    .blocks.filter((block) => visibility === undefined || block.visibility === visibility)
    .map(({ text }) => text);
}
