// A page that a person brought: who, when, as what, until when it counts, and where its capture lies.
import { z } from 'zod';
import { submissionSchema } from '../capture/capture.ts';
import { command, type Commands } from '../command.ts';
import { addDays } from './days.ts';

/** Days for which a submission counts unless the agency says otherwise. */
export const SUBMISSION_DAYS = 90;

/** From so many days before its last day on, a submission is due to be brought again. */
const DUE_DAYS = 14;

/** One submission as it is stored. The capture under `captureKey` says the same of itself and holds what was brought. */
export const submissionRecordSchema = submissionSchema.extend({
  schema: z.literal(1),
  /** When it was put down; ticks that were added later make a new record. */
  recordedAt: z.iso.datetime(),
  agencyId: z.string(),
  pageId: z.string(),
  url: z.string(),
  captureKey: z.string(),
  sha256: z.string(),
});
export type Submission = z.infer<typeof submissionRecordSchema>;

export type SubmissionState = 'current' | 'due' | 'expired';

/** How a submission stands on a day (`YYYY-MM-DD` in the agency's time zone). It counts until the end of its last day. */
export function submissionState(
  { expiresOn }: { expiresOn: string },
  today: string,
): SubmissionState {
  if (today > expiresOn) return 'expired';
  return addDays(today, DUE_DAYS) >= expiresOn ? 'due' : 'current';
}

/** The command that brings a page, with its name in place. */
export function submitCommand(agencyId: string, pageId: string, write: Commands = command): string {
  return write('submit', `${agencyId}/${pageId}`, '--text', 'FILE', '--by', 'YOUR NAME');
}
