// A submission as an item of the table.
import type { Submission } from '../submissions/submission.ts';
import { submissionRecordSchema } from '../submissions/submission.ts';
import { item, type Item, type Kind } from './items.ts';
import * as keys from './keys.ts';

export const SUBMISSION: Kind<Submission> = { name: 'submission', schema: submissionRecordSchema };

/** Found by its page, newest last in its partition and by time in the index. */
export function submissionItem(submission: Submission): Item {
  const { agencyId, pageId, recordedAt: at, captureKey } = submission;
  const key = keys.submissionKey(agencyId, pageId, { at, captureKey });
  const partition = keys.submissionPartition(agencyId, pageId);
  return {
    ...item(SUBMISSION, key, submission),
    ...keys.timeKey(partition, `${at}#${captureKey}`),
  };
}
