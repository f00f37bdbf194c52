// What a check found on a page: its outcome, the words it rests on, and what became of it since.
import { z } from 'zod';
import { CONFIDENCES } from '../check.ts';
import { CAPTURE_MODES } from '../capture/capture.ts';
import { waiverSchema } from '../inventory/schema.ts';
import { PLACES, VISIBILITIES } from '../read/content.ts';
import { appliedRulingSchema, OUTCOMES } from './outcomes.ts';

export const quoteSchema = z.object({
  text: z.string(),
  place: z.enum(PLACES),
  visibility: z.enum(VISIBILITIES),
  offset: z.number().optional(),
});

/** Of an item that newly failed: what the page's second visit in the same run saw. Only `confirmed` still fails. */
const confirmationSchema = z.object({
  state: z.enum(['confirmed', 'differs', 'not-confirmed']),
  first: z.enum(OUTCOMES),
  /** Absent where the second visit could not read the page. */
  second: z.enum(OUTCOMES).optional(),
});

/** An item that many pages lost at once: a person looks at the probable cause before any owner hears of it. */
const heldBackSchema = z.object({
  /** `id` of the run's common cause. */
  cause: z.string(),
  /** What the page itself showed. */
  outcome: z.enum(OUTCOMES),
  /** When the first run began that held it back. */
  since: z.iso.datetime(),
});

/** One item's outcome on one page. */
export const findingSchema = z.object({
  item: z.string(),
  title: z.string(),
  level: z.enum(['required', 'recommended']),
  outcome: z.enum(OUTCOMES),
  /** How sure the check is of it; absent for an error, for what is waived, and in reports from before this was noted. */
  confidence: z.enum(CONFIDENCES).optional(),
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
  /** What the page as the server sends it says, where a browser that ran its scripts shows otherwise. */
  otherReading: z.object({ mode: z.enum(CAPTURE_MODES), outcome: z.enum(OUTCOMES) }).optional(),
  confirmation: confirmationSchema.optional(),
  heldBack: heldBackSchema.optional(),
  ruling: appliedRulingSchema.optional(),
});
export type Finding = z.infer<typeof findingSchema>;
