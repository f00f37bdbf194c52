// The worker that only reads: it knows no rules.
import type { Capture } from '../core/capture/capture.ts';
import type { Judged } from '../core/ports.ts';
import { readForChecks, type ReadingRequest } from '../core/verdict/judge-page.ts';
import { timed } from './judge-watch.ts';
import { oneByOne } from './one-by-one.ts';
import { stringOf } from './page-text.ts';
import { textHash } from './text-hash.ts';

/** `html`: the text in UTF-8. `startedAt`: when the work began (judge-watch.ts), shared with the pool. */
export type ReadingTask = {
  rest: Omit<ReadingRequest, 'capture'>;
  capture: Capture;
  html: ArrayBuffer;
  startedAt: BigInt64Array;
};

/** A `Reading`; what is to be checked as JSON, which the main thread hands on as it is. */
export type ReadInWorker = { judged: Judged } | { toCheck: string };

/** Reads one capture. A crash is thrown; the pool makes a failure of it. */
const read = oneByOne(
  timed(async ({ rest, capture, html }: ReadingTask): Promise<ReadInWorker> => {
    const body = { capture, html: stringOf(new Uint8Array(html)) };
    const found = await readForChecks({ ...rest, capture: body }, textHash);
    return 'toCheck' in found ? { toCheck: JSON.stringify(found.toCheck) } : found;
  }),
);

export default read;
