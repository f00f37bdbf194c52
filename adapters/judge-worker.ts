// The worker that reads and judges: the one adapter that knows the rules, because they cannot be handed to another thread.
import { RULES } from '../checks/index.ts';
import type { Capture } from '../core/capture/capture.ts';
import type { Judged } from '../core/ports.ts';
import { judgeCapture, type JudgeRequest } from '../core/verdict/judge-page.ts';
import { begin } from './judge-watch.ts';
import { stringOf } from './page-text.ts';
import { textHash } from './text-hash.ts';

/** `html`: the text in UTF-8. `startedAt`: when the work began (judge-watch.ts), shared with the pool. */
export type WorkerTask = {
  rest: Omit<JudgeRequest, 'capture'>;
  capture: Capture;
  html: ArrayBuffer;
  startedAt: BigInt64Array;
};

let last: Promise<unknown> = Promise.resolve();

/**
 * Reads and judges one capture, when those that were given before are done: each has its own time. A crash is thrown; the pool makes a
 * failure of it.
 */
export default function judge(task: WorkerTask): Promise<Judged> {
  const judged = last.then(() => judgeOne(task));
  last = judged.catch(() => undefined);
  return judged;
}

async function judgeOne(task: WorkerTask): Promise<Judged> {
  begin(task.startedAt);
  const capture = { capture: task.capture, html: stringOf(new Uint8Array(task.html)) };
  return judgeCapture(RULES, { ...task.rest, capture }, textHash);
}
