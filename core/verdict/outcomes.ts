// What an item on a page may come to, and how a person's ruling had part in it.
import { z } from 'zod';

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

/** What a person may rule of an item on a page. */
export const DECISIONS = ['satisfied', 'not-satisfied'] as const;

/** A person's ruling that was looked at, and how it stands beside the wording of the day. */
export const appliedRulingSchema = z.object({
  /** `stands`: it decided the outcome. `outdated`: the wording that it was given for has changed. */
  state: z.enum(['stands', 'outdated']),
  decision: z.enum(DECISIONS),
  by: z.string(),
  reason: z.string(),
  at: z.iso.datetime(),
  /** The run whose finding was ruled on. */
  runId: z.string(),
  /** What the check itself says of the page today. */
  outcome: z.enum(OUTCOMES),
});
