// A policy: which items are required, recommended or off, for which kind of page, and where they may be met.
import { z } from 'zod';
import { PAGE_KINDS } from '../inventory/schema.ts';

export const LEVELS = ['required', 'recommended', 'off'] as const;
export type Level = (typeof LEVELS)[number];

/** `page`: on the page itself. `linked`: there, or one click away on a page of an official host that it links as its policy. */
export const WHERE = ['page', 'linked'] as const;
export type Where = (typeof WHERE)[number];

const requirementSchema = z.object({ level: z.enum(LEVELS), where: z.enum(WHERE) });
export type Requirement = z.infer<typeof requirementSchema>;

/** Text that an agency itself wants on, or not on, its pages. Phrases match without regard to case, spacing or typography. */
const ownItemSchema = z.object({
  id: z.string(),
  title: z.string(),
  rule: z.enum(['must-appear', 'must-not-appear']),
  phrases: z.array(z.string()),
  /** A regular expression without look-around and back-references; matched in linear time. */
  pattern: z.string().optional(),
  /** What the report says when the rule is broken. */
  message: z.string(),
  /** What to write instead. */
  fix: z.string().optional(),
});
export type OwnItem = z.infer<typeof ownItemSchema>;

export const policySchema = z.object({
  id: z.string(),
  /** Carried by every report that was judged by this policy. */
  version: z.string(),
  title: z.string(),
  /** Requirements by item id, then by kind of page; own items included. */
  requirements: z.record(z.string(), z.record(z.enum(PAGE_KINDS), requirementSchema)),
  ownItems: z.array(ownItemSchema),
});
export type Policy = z.infer<typeof policySchema>;
