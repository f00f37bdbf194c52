// The worker that only checks what another has read.
import { RULES } from '../checks/index.ts';
import type { Capture } from '../core/capture/capture.ts';
import {
  type CheckingRequest,
  checkWhatWasRead,
  type ToCheck,
} from '../core/verdict/judge-page.ts';
import { begin } from './judge-watch.ts';
import { oneByOne } from './one-by-one.ts';
import { textHash } from './text-hash.ts';

/** `toCheck`: what the reading worker gave. `startedAt`: when the work began (judge-watch.ts), shared with the pool. */
export type CheckingTask = {
  rest: Omit<CheckingRequest, 'capture'>;
  capture: Capture;
  toCheck: string;
  startedAt: BigInt64Array;
};

/** Judges what was read of one capture. A crash is thrown; the pool makes a failure of it. */
const check = oneByOne(async ({ rest, capture, toCheck, startedAt }: CheckingTask) => {
  begin(startedAt);
  // Written by the reading worker of this same version.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const read = JSON.parse(toCheck) as ToCheck;
  return checkWhatWasRead(RULES, { ...rest, capture: { capture } }, read, textHash);
});

export default check;
