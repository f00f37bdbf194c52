// A note for counsel on a comment policy: advice to look at a wording, never an outcome of an item.
import { z } from 'zod';

/** Grounds and habits that courts have questioned, then what a careful policy has beside its grounds. */
export const NOTE_KEYS = [
  'negative',
  'offensive',
  'off-topic',
  'word-filter',
  'discretion',
  'blocking',
  'no-narrow-grounds',
  'no-notice',
  'no-appeal',
  'no-retention',
] as const;
export type NoteKey = (typeof NOTE_KEYS)[number];

export const counselNoteSchema = z.object({
  key: z.enum(NOTE_KEYS),
  /** The wording that it is about; absent for what is missing. */
  quote: z.string().optional(),
  /** The page one click away that has the wording; absent for the page itself. */
  url: z.string().optional(),
});
export type CounselNote = z.infer<typeof counselNoteSchema>;
