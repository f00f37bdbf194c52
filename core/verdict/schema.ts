// What a run leaves behind: findings, page reports, agency reports and the run's manifest. All of it is stored and read back.
import { z } from 'zod';
import { CAPTURE_MODES, screenshotSchema, submissionSchema } from '../capture/capture.ts';
import { failureSchema } from '../capture/failures.ts';
import { ownerSchema, PAGE_KINDS, PLATFORMS, waiverSchema } from '../inventory/schema.ts';
import { PLACES, VISIBILITIES } from '../read/content.ts';

export const OUTCOMES = [
  'pass',
  'fail',
  'contradicted',
  'review',
  'not-applicable',
  'waived',
  'error',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

const quoteSchema = z.object({
  text: z.string(),
  place: z.enum(PLACES),
  visibility: z.enum(VISIBILITIES),
  offset: z.number().optional(),
});

/** One item's outcome on one page. */
const findingSchema = z.object({
  item: z.string(),
  title: z.string(),
  level: z.enum(['required', 'recommended']),
  outcome: z.enum(OUTCOMES),
  /** Key of the message in the check's words, and the words as they were said. */
  message: z.string(),
  says: z.string(),
  evidence: z.array(quoteSchema),
  /** Quotes left out of `evidence` because an item must stay under its size limit. */
  evidenceOmitted: z.number().optional(),
  nearest: quoteSchema.optional(),
  /** Where the item was met or looked for: the page itself, or the linked page with this address. */
  metOn: z.enum(['page', 'linked']),
  linkedUrl: z.string().optional(),
  /** What to write instead; for outcomes that ask for a change or a look. */
  fix: z.string().optional(),
  checkVersion: z.string(),
  /** The waiver that was looked at: in force for `waived`; expired otherwise. */
  waiver: waiverSchema.optional(),
  waiverExpired: z.boolean().optional(),
});
export type Finding = z.infer<typeof findingSchema>;

/** `skipped`: the inventory says why the page is left out. */
const VERDICTS = ['compliant', 'not-compliant', 'needs-review', 'unreadable', 'skipped'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The capture a report rests on. `key` finds it in the capture store. */
const captureRefSchema = z.object({
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
  submission: submissionSchema.optional(),
});
export type CaptureRef = z.infer<typeof captureRefSchema>;

const versionsSchema = z.object({ policy: z.string(), reader: z.string() });

/** The findings of a page in a run, or the reason why it is unreadable or skipped. */
export const pageReportSchema = z.object({
  schema: z.literal(1),
  runId: z.string(),
  agencyId: z.string(),
  pageId: z.string(),
  url: z.string(),
  platform: z.enum(PLATFORMS),
  kind: z.enum(PAGE_KINDS),
  owner: ownerSchema.optional(),
  verdict: z.enum(VERDICTS),
  /** For `unreadable`. */
  failure: failureSchema.optional(),
  /** For `skipped`. */
  skipReason: z.string().optional(),
  title: z.string().optional(),
  language: z.string().optional(),
  findings: z.array(findingSchema),
  capture: captureRefSchema.optional(),
  /** Pages one click away that were read for it. */
  linked: z.array(captureRefSchema),
  versions: versionsSchema,
  checkedAt: z.iso.datetime(),
});
export type PageReport = z.infer<typeof pageReportSchema>;

/** Pages by verdict. */
export const countsSchema = z.object({
  expected: z.number(),
  compliant: z.number(),
  notCompliant: z.number(),
  needsReview: z.number(),
  unreadable: z.number(),
  skipped: z.number(),
});
export type Counts = z.infer<typeof countsSchema>;

export const CHANGES = [
  'newly-failing',
  'fixed',
  'still-failing',
  'newly-unreadable',
  'readable-again',
  'new-page',
  'removed-page',
] as const;
/** What made an item's outcome differ: the page's words, or our rules (check, policy, reader). */
const CAUSES = ['page', 'rules'] as const;

const changeSchema = z.object({
  kind: z.enum(CHANGES),
  agencyId: z.string(),
  pageId: z.string(),
  item: z.string().optional(),
  title: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  cause: z.enum(CAUSES).optional(),
  /** When the state that still holds began: the time of the first run that saw it. */
  since: z.iso.datetime().optional(),
});
export type Change = z.infer<typeof changeSchema>;

const AGENCY_VERDICTS = ['compliant', 'not-compliant', 'needs-review', 'incomplete'] as const;

/** An agency in a run: its totals and what changed since the run before. */
export const agencyReportSchema = z.object({
  schema: z.literal(1),
  runId: z.string(),
  agencyId: z.string(),
  name: z.string(),
  timeZone: z.string(),
  /** `incomplete`: nothing fails, but at least one page could not be read. */
  verdict: z.enum(AGENCY_VERDICTS),
  counts: countsSchema,
  previousRunId: z.string().optional(),
  changes: z.array(changeSchema),
  /** Changes left out of `changes` because an item must stay under its size limit. */
  changesOmitted: z.number(),
  policy: z.object({ id: z.string(), version: z.string(), title: z.string() }),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
});
export type AgencyReport = z.infer<typeof agencyReportSchema>;

const RUN_STATUSES = ['running', 'finished', 'abandoned'] as const;

/** One audit of an inventory. A finished run accounts for every expected page. */
export const runSchema = z.object({
  schema: z.literal(1),
  runId: z.string(),
  /** Who may write to it: a new token at each start or resume. */
  owner: z.string(),
  status: z.enum(RUN_STATUSES),
  kind: z.enum(['audit', 'replay']),
  /** For a replay: the run whose captures were judged again. */
  replayOf: z.string().optional(),
  inventoryName: z.string(),
  agencies: z.array(z.string()),
  counts: countsSchema,
  versions: versionsSchema,
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().optional(),
});
export type Run = z.infer<typeof runSchema>;
