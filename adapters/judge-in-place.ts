// Judges in the calling thread: for Lambda, where the function's own time limit ends an overrun, and for a single draft.
import type { Rules } from '../core/check.ts';
import type { Judge } from '../core/ports.ts';
import { judgeCapture } from '../core/verdict/judge-page.ts';
import { unread } from '../core/verdict/unread.ts';
import { faultOf } from './judge-fault.ts';
import { textHash } from './text-hash.ts';

/** The judge over these rules. A crash of the reader is a failure in the answer. */
export function judgeInPlace(rules: Rules): Judge {
  return async (request) => {
    try {
      return await judgeCapture(rules, request, textHash);
    } catch (error) {
      return unread(faultOf(error));
    }
  };
}
