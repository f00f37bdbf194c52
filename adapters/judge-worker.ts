// The worker that reads and judges. It and the one that checks know the rules, because they cannot be handed to another thread.
import { RULES } from '../checks/index.ts';
import type { Capture } from '../core/capture/capture.ts';
import { judgeCapture, type JudgeRequest } from '../core/verdict/judge-page.ts';
import { timed } from './judge-watch.ts';
import { oneByOne } from './one-by-one.ts';
import { stringOf } from './page-text.ts';
import { textHash } from './text-hash.ts';

/** `html`: the text in UTF-8. `startedAt`: when the work began (judge-watch.ts), shared with the pool. */
export type WorkerTask = {
  rest: Omit<JudgeRequest, 'capture'>;
  capture: Capture;
  html: ArrayBuffer;
  startedAt: BigInt64Array;
};

/** Reads and judges one capture. A crash is thrown; the pool makes a failure of it. */
const judge = oneByOne(
  timed(async ({ rest, capture, html }: WorkerTask) => {
    const body = { capture, html: stringOf(new Uint8Array(html)) };
    return judgeCapture(RULES, { ...rest, capture: body }, textHash);
  }),
);

export default judge;
