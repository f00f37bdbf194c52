// What is said of a capture that was kept, and cannot be judged again.
import type { CaptureFailure, FailureText } from './failures.ts';

export const KEPT_TEXT: Record<
  Extract<CaptureFailure, 'capture-missing' | 'capture-damaged'>,
  FailureText
> = {
  'capture-missing': {
    retry: false,
    means:
      'The capture that was kept of this page is not there, so it could not be judged again: nothing is said of the page.',
    remedy:
      'See in "presence retention --log" whether it was deleted; otherwise restore it from a backup of the data folder. What the audit itself found still stands.',
  },
  'capture-damaged': {
    retry: false,
    means:
      'The capture that was kept of this page does not match its hash, so it was not judged again: nothing is said of the page.',
    remedy:
      'Check the disk, and restore the file from a backup of the data folder. What the audit itself found still stands.',
  },
};
