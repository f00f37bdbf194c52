// A page that a person brought, taken for a visit: its capture lies under its own key, however many runs rest on it.
import type { CaptureWithBody } from '../capture/capture.ts';
import type { CaptureStore, ExpectedPage } from '../ports.ts';
import { StoreError } from '../store/store-error.ts';
import { submitCommand, type Submission } from '../submissions/submission.ts';
import type { Taken } from './see.ts';

/** The capture of a submission, or why there is none. Throws only what the store throws. */
export async function takeSubmission(
  captures: CaptureStore,
  { page }: ExpectedPage,
  submission: Submission,
): Promise<Taken> {
  const { captureKey, by, seenOn } = submission;
  const body = await undamaged(captures, captureKey);
  if (body !== undefined) return { ok: true, key: captureKey, load: async () => body };
  const again = submitCommand(page.agencyId, page.id);
  const detail = `what ${by} brought as of ${seenOn} cannot be read any more; bring it again with: ${again}`;
  return { ok: false, failure: { reason: 'submission-missing', detail } };
}

/** A damaged one is as good as none: it can be brought again, and one page must not end the run. */
async function undamaged(
  captures: CaptureStore,
  key: string,
): Promise<CaptureWithBody | undefined> {
  try {
    return await captures.load(key);
  } catch (error) {
    if (error instanceof StoreError && error.reason === 'damaged') return undefined;
    throw error;
  }
}
