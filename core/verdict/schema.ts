// What a run leaves behind: findings, page reports, agency reports and the run's manifest. All of it is stored and read back.
import { z } from 'zod';
import { counselNoteSchema } from '../counsel/note.ts';
import { failureSchema } from '../capture/failures.ts';
import { ownerSchema, PAGE_KINDS, PLATFORMS } from '../inventory/schema.ts';
import { captureRefSchema } from './capture-ref.ts';
import { findingSchema } from './finding.ts';

export type { CaptureRef } from './capture-ref.ts';
export { quoteSchema, type Finding } from './finding.ts';
export { OUTCOMES, type Outcome } from './outcomes.ts';

/** `skipped`: the inventory says why the page is left out. */
export const VERDICTS = [
  'compliant',
  'not-compliant',
  'needs-review',
  'unreadable',
  'skipped',
] as const;
export type Verdict = (typeof VERDICTS)[number];

const versionsSchema = z.object({ policy: z.string(), reader: z.string() });

/**
 * A second visit in the same run, made because items newly failed: what it saw is merged into the findings. Where the page newly could not be
 * read at first, and could on the second visit, the report is of that one, and this the first.
 */
const secondLookSchema = z.object({
  checkedAt: z.iso.datetime(),
  failure: failureSchema.optional(),
  capture: captureRefSchema.optional(),
  linked: z.array(captureRefSchema),
});

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
  secondLook: secondLookSchema.optional(),
  /** The system that a web site is made with, where the page shows it: key of `core/read/made-with.ts`. */
  madeWith: z.string().optional(),
  /** What the profile's own description says, whole: text to paste is merged with it. Absent where it was not read. */
  profileText: z.string().optional(),
  /** Notes for counsel on its comment policy, and on those one click away; advice, and no outcome. */
  counsel: z.array(counselNoteSchema).optional(),
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
  'needs-look',
  'look-settled',
  'newly-unreadable',
  'still-unreadable',
  'readable-again',
  'new-page',
  'removed-page',
] as const;
/** What made an item's outcome differ: the page's words, our rules (check, policy, reader), a person's ruling, or that one no longer counts. */
const CAUSES = ['page', 'rules', 'ruling', 'ruling-lapsed'] as const;

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

/** Many pages of one platform or one system lost the same item in one run: probably its fault, or the auditor's. */
const commonCauseSchema = z.object({
  id: z.string(),
  kind: z.enum(['platform', 'system']),
  /** As people know it: "Facebook", "CivicPlus". */
  name: z.string(),
  item: z.string(),
  title: z.string(),
  /** Accounts, or web sites, that lost the item, of those that had it. */
  lost: z.number(),
  had: z.number(),
  agencies: z.number(),
  since: z.iso.datetime(),
  /** Some of the pages, to look at. */
  examples: z.array(z.object({ agencyId: z.string(), pageId: z.string(), url: z.string() })),
});
export type CommonCause = z.infer<typeof commonCauseSchema>;

/** Under which name, and from which address where that is known, the run visited pages. */
const visitorSchema = z.object({ userAgent: z.string(), address: z.string().optional() });
export type Visitor = z.infer<typeof visitorSchema>;

const RUN_STATUSES = ['running', 'finished', 'abandoned'] as const;

/** One audit of an inventory. A finished run accounts for every expected page. */
export const runSchema = z.object({
  schema: z.literal(1),
  runId: z.string(),
  /** Who may write to it: a new token at each start or resume. */
  owner: z.string(),
  /** How often an execution in the cloud took it over from another, which may still be at it; absent when none did. */
  takeovers: z.int().positive().optional(),
  status: z.enum(RUN_STATUSES),
  kind: z.enum(['audit', 'replay']),
  /** For a replay: the run whose captures were judged again. */
  replayOf: z.string().optional(),
  inventoryName: z.string(),
  agencies: z.array(z.string()),
  /** There are more agencies than a record holds: `agencies` is empty, and the run's plan has them (core/run/run-agencies.ts). */
  agenciesInPlan: z.literal(true).optional(),
  /** The version of the pushed inventory that it was planned with; of runs in the cloud. */
  inventoryVersion: z.string().optional(),
  counts: countsSchema,
  versions: versionsSchema,
  visitor: visitorSchema.optional(),
  /** Of a finished run; absent where there are none. */
  commonCauses: z.array(commonCauseSchema).optional(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().optional(),
  /** When all its messages were in the outbox; of finished runs in the cloud. */
  messagesPutAt: z.iso.datetime().optional(),
});
export type Run = z.infer<typeof runSchema>;
