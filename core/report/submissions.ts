// Pages that people bring: which are due, too old or missing, and how to bring them.
import type { PageReport } from '../verdict/schema.ts';
import { dayIn } from '../run/day.ts';
import { submissionState, submitCommand } from '../submissions/submission.ts';
import { calendarDay } from './times.ts';

/** How what a person brought stands, on the day on which the page was looked at. */
export type SubmissionStands = {
  state: 'current' | 'due' | 'expired' | 'missing';
  by?: string;
  /** Its last day. */
  expiresOn?: string;
  /** What to type to bring it (again). */
  command: string;
};

const OF_FAILURE = { 'submission-missing': 'missing', 'submission-expired': 'expired' } as const;

/** Undefined for a page that nobody has to bring. `zone` is the agency's. */
export function submissionOf(page: PageReport, zone: string): SubmissionStands | undefined {
  const command = submitCommand(page.agencyId, page.pageId);
  const { failure } = page;
  if (failure?.reason === 'submission-missing' || failure?.reason === 'submission-expired')
    return { state: OF_FAILURE[failure.reason], command };
  const submission = page.capture?.submission;
  if (submission === undefined) return undefined;
  const { by, expiresOn } = submission;
  const state = submissionState({ expiresOn }, dayIn(zone, new Date(page.checkedAt)));
  return { state, by, expiresOn, command };
}

/** How it stands, in a sentence. */
export function standsWords({ state, by, expiresOn }: SubmissionStands): string {
  if (state === 'missing') return 'Nobody has brought it yet.';
  if (state === 'expired') return 'What was brought is too old to count.';
  const who = by === undefined ? '' : `, brought by ${by}`;
  const until = expiresOn === undefined ? 'Counts' : `Counts until ${calendarDay(expiresOn)}`;
  return state === 'due' ? `${until}${who}: bring it again before then.` : `${until}${who}.`;
}
