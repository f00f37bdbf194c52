// A capture: what one visit brought, kept so that everything after it can be redone without a new visit.
import { z } from 'zod';

export const CAPTURE_MODES = ['static', 'browser', 'draft'] as const;
/** `static`: one HTTP request. `browser`: a real browser ran the page. `draft`: text or a file that somebody brought. */
export type CaptureMode = (typeof CAPTURE_MODES)[number];

const redirectSchema = z.object({ url: z.string(), status: z.number(), to: z.string() });

export const screenshotSchema = z.object({
  /** Media type; `image/jpeg` where an older capture does not say. */
  type: z.enum(['image/jpeg', 'image/png']).optional(),
  sha256: z.string(),
  width: z.number(),
  height: z.number(),
  bytes: z.number(),
});

/** Everything about a visit but its bodies. Times are ISO 8601 UTC, sizes bytes, hashes SHA-256 in hex. */
export const captureSchema = z.object({
  schema: z.literal(1),
  mode: z.enum(CAPTURE_MODES),
  /** Why a browser was used, or not, in words. */
  because: z.string(),
  requestedUrl: z.string(),
  finalUrl: z.string(),
  redirects: z.array(redirectSchema),
  status: z.number(),
  headers: z.record(z.string(), z.string()),
  contentType: z.string(),
  charset: z.object({ label: z.string(), from: z.string() }),
  capturedAt: z.iso.datetime(),
  durationMs: z.number(),
  /** Of the body as received (content encodings taken off). In `browser` mode, of the rendered page's HTML. */
  sha256: z.string(),
  bytes: z.number(),
  screenshot: screenshotSchema.optional(),
});
export type Capture = z.infer<typeof captureSchema>;

/** A capture with its bodies. `html` is decoded text; the browser's snapshot marks what it did not show (see `core/read`). */
export type CaptureWithBody = { capture: Capture; html: string; screenshot?: Uint8Array };
