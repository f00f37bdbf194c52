// A capture: what one visit brought, kept so that everything after it can be redone without a new visit.
import { z } from 'zod';
import { robotsPermissionSchema } from '../inventory/schema.ts';

export const CAPTURE_MODES = ['static', 'browser', 'draft', 'api', 'submitted'] as const;
/**
 * `static`: one HTTP request. `browser`: a real browser ran the page. `draft`: text or a file that somebody wants checked.
 * `api`: the answer of a platform's interface, kept whole as JSON. `submitted`: a page that a person brought in place of a visit.
 */
export type CaptureMode = (typeof CAPTURE_MODES)[number];

/** Header values by lower-case name. Cookies, tokens and keys are never among them. */
const headersSchema = z.record(z.string(), z.string());

/** The certificate that a server showed, as it was accepted when connecting. `sha256` is of the certificate's DER form, in hex. */
const tlsSchema = z.object({
  protocol: z.string(),
  subject: z.string(),
  issuer: z.string(),
  validFrom: z.iso.datetime(),
  validTo: z.iso.datetime(),
  sha256: z.string(),
});

/** Whom a request was really sent to. Absent where it cannot be told for certain. */
const peerSchema = z.object({
  connectedTo: z.object({ address: z.string(), port: z.number() }).optional(),
  /** For https. */
  tls: tlsSchema.optional(),
});
export type Peer = z.infer<typeof peerSchema>;

const redirectSchema = z.object({
  url: z.string(),
  status: z.number(),
  to: z.string(),
  headers: headersSchema.optional(),
  cookieNames: z.array(z.string()).optional(),
  cookiesSent: z.array(z.string()).optional(),
  /** Where no status but the page itself sent its visitors on (`<meta http-equiv="refresh">`): after how many seconds. */
  refreshAfter: z.number().optional(),
  ...peerSchema.shape,
});

export const screenshotSchema = z.object({
  /** Media type; `image/jpeg` where an older capture does not say. */
  type: z.enum(['image/jpeg', 'image/png']).optional(),
  sha256: z.string(),
  width: z.number(),
  height: z.number(),
  bytes: z.number(),
});

const SUBMITTED_AS = ['text', 'html', 'mhtml', 'screenshot'] as const;
const TICKS = ['met', 'not-met'] as const;

/** What a person saw of one item, in their name. `words` are those that they read on the page. */
const tickSchema = z.object({
  item: z.string(),
  tick: z.enum(TICKS),
  words: z.string().optional(),
  by: z.string(),
  at: z.iso.datetime(),
});
export type Tick = z.infer<typeof tickSchema>;

/** Who brought a page, when and as what. `expiresOn` is its last day, `YYYY-MM-DD` in the agency's time zone. */
export const submissionSchema = z.object({
  by: z.string(),
  at: z.iso.datetime(),
  how: z.enum(SUBMITTED_AS),
  /** Day on which the person saw the page. */
  seenOn: z.iso.date(),
  expiresOn: z.iso.date(),
  ticks: z.array(tickSchema).optional(),
});
export type SubmissionFacts = z.infer<typeof submissionSchema>;

/** `since`: when the body was received. `headers`: of the answer (HTTP 304) that it still holds. */
const notModifiedSchema = z.object({ since: z.iso.datetime(), headers: headersSchema });

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
  headers: headersSchema,
  /** As sent with the last request. */
  requestHeaders: headersSchema.optional(),
  /** Cookies that the last answer wanted to set; what they held is never kept. */
  cookieNames: z.array(z.string()).optional(),
  /** Cookies set by redirects of this visit that went with the last request; by name. */
  cookiesSent: z.array(z.string()).optional(),
  ...peerSchema.shape,
  contentType: z.string(),
  charset: z.object({ label: z.string(), from: z.string() }),
  capturedAt: z.iso.datetime(),
  durationMs: z.number(),
  /** Of the body as received (content encodings taken off). In `browser` mode, of the rendered page's HTML. */
  sha256: z.string(),
  bytes: z.number(),
  /** In `browser` mode: of the document that the rendered page was built from, as received. */
  received: z.object({ sha256: z.string(), bytes: z.number() }).optional(),
  screenshot: screenshotSchema.optional(),
  /** In `submitted` mode. */
  submission: submissionSchema.optional(),
  /** The body, its status and its headers are of an earlier visit: asked again, the server said that they still hold. */
  notModified: notModifiedSchema.optional(),
  /** Whose word let this visit happen although the site's robots.txt did not. */
  robotsPermission: robotsPermissionSchema.optional(),
});
export type Capture = z.infer<typeof captureSchema>;

/** A capture with its bodies. `html` is decoded text; the browser's snapshot marks what it did not show (see `core/read`). */
export type CaptureWithBody = {
  capture: Capture;
  html: string;
  screenshot?: Uint8Array;
  /**
   * The document's bytes as received, content encodings taken off: `capture.received` in `browser` mode, otherwise what
   * `capture.sha256` is of. Absent where they were not kept, and where `html` in UTF-8 is the same bytes.
   */
  received?: Uint8Array;
};
