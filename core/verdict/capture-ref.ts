// What a page report says of the capture it rests on.
import { z } from 'zod';
import { CAPTURE_MODES, screenshotSchema, submissionSchema } from '../capture/capture.ts';
import { robotsPermissionSchema } from '../inventory/schema.ts';

/** The capture a report rests on. `key` finds it in the capture store. */
export const captureRefSchema = z.object({
  key: z.string(),
  mode: z.enum(CAPTURE_MODES),
  because: z.string(),
  url: z.string(),
  finalUrl: z.string(),
  status: z.number(),
  capturedAt: z.iso.datetime(),
  sha256: z.string(),
  bytes: z.number(),
  /** SHA-256 of the visible text: equal when the page says the same, whatever its markup. */
  textSha256: z.string(),
  screenshot: screenshotSchema.optional(),
  /** By what the server can be asked next time whether the page has changed (`ETag`, `Last-Modified`). */
  validators: z
    .object({ etag: z.string().optional(), lastModified: z.string().optional() })
    .optional(),
  /** When the body was received, where the server said that it still holds. */
  unchangedSince: z.iso.datetime().optional(),
  /** Whose word let the visit happen although the site's robots.txt did not. */
  robotsPermission: robotsPermissionSchema.optional(),
  submission: submissionSchema.optional(),
});
export type CaptureRef = z.infer<typeof captureRefSchema>;
