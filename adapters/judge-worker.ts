// The worker that reads and judges: the one adapter that knows the rules, because they cannot be handed to another thread.
import { RULES } from '../checks/index.ts';
import type { Judged } from '../core/ports.ts';
import { judgeCapture, type JudgeRequest } from '../core/verdict/judge-page.ts';

/** `startedAt` is shared with the pool, which writes down nothing but reads when the work began (ms since the epoch, 0 before). */
export type WorkerTask = { request: JudgeRequest; startedAt: BigInt64Array };

/** Reads and judges one capture. A crash is thrown; the pool makes a failure of it. */
export default async function judge({ request, startedAt }: WorkerTask): Promise<Judged> {
  Atomics.store(startedAt, 0, BigInt(Date.now()));
  return judgeCapture(RULES, request);
}
