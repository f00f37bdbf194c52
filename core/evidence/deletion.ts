// The log of deleted captures: who deleted which, when and why. It is never deleted itself.
import { z } from 'zod';
import type { Gone } from './input.ts';

const deletedSchema = z.object({
  key: z.string(),
  /** When the page was visited; for a capture that no report names, when its run began. */
  capturedAt: z.iso.datetime(),
  /** Pages that rested on it, as `agency/page`; empty for a capture that no report names. */
  pages: z.array(z.string()),
  /** SHA-256 of the page, where a report names it. */
  sha256: z.string().optional(),
});
export type Deleted = z.infer<typeof deletedSchema>;

/** One entry of the log. It is written before the first of its captures goes. */
export const deletionSchema = z.object({
  schema: z.literal(1),
  id: z.string(),
  at: z.iso.datetime(),
  by: z.string(),
  why: z.string(),
  captures: z.array(deletedSchema).max(200),
});
export type Deletion = z.infer<typeof deletionSchema>;

/** Captures in one entry: a record of the store has a largest size. */
export const MOST_IN_ENTRY = 200;

/** Where the log is kept. */
export type Deletions = {
  save: (deletion: Deletion) => Promise<void>;
  /** Newest first. */
  newest: (limit: number) => Promise<Deletion[]>;
};

const LOOKED_AT = 20_000;

/** Why a capture is no longer there; undefined where the log does not know of it. */
export async function whyDeleted(
  deletions: Pick<Deletions, 'newest'>,
  key: string,
): Promise<Gone | undefined> {
  const entries = await deletions.newest(LOOKED_AT);
  const entry = entries.find(({ captures }) => captures.some((one) => one.key === key));
  if (entry === undefined) return undefined;
  const { by, at, why } = entry;
  return { kind: 'deleted', at, by, why };
}
