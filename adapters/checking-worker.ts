// The worker that only checks what another has read.
import { RULES } from '../checks/index.ts';
import type { Capture } from '../core/capture/capture.ts';
import { UNNAMED } from '../core/check.ts';
import { DEFAULT_POLICY } from '../core/policy/iacp-2019.ts';
import { readDraft } from '../core/read/draft.ts';
import {
  type CheckingRequest,
  checkWhatWasRead,
  type ToCheck,
} from '../core/verdict/judge-page.ts';
import { runChecks } from '../core/verdict/run-checks.ts';
import { timed } from './judge-watch.ts';
import { oneByOne } from './one-by-one.ts';
import { textHash } from './text-hash.ts';

/** `toCheck`: what the reading worker gave. `startedAt`: when the work began (judge-watch.ts), shared with the pool. */
export type CheckingTask = {
  rest: Omit<CheckingRequest, 'capture'>;
  capture: Capture;
  toCheck: string;
  startedAt: BigInt64Array;
};

/**
 * Checks what the checks themselves suggest to write. Lists of phrases are made ready when they are first asked for, which takes a fifth of a
 * second in all, and every lane of an audit would wait for it; so it is done here, while the first pages are still on their way.
 */
async function practise(): Promise<void> {
  const agency = {
    name: UNNAMED,
    alsoKnownAs: [],
    country: 'US',
    emergencyNumber: '911',
    officialHosts: [],
  };
  for (const kind of ['home', 'profile'] as const) {
    const about = { agency, platform: 'website', kind } as const;
    const texts = RULES.checks.map(({ check }) => check.suggest(about));
    const content = readDraft(texts.join('\n\n'), 'website');
    const page = { kind, waivers: [] };
    await runChecks(RULES, content, { about, policy: DEFAULT_POLICY, page, today: '2026-01-01' });
  }
}
await practise();

/** Judges what was read of one capture. A crash is thrown; the pool makes a failure of it. */
const check = oneByOne(
  timed(async ({ rest, capture, toCheck }: CheckingTask) => {
    // Written by the reading worker of this same version.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const read = JSON.parse(toCheck) as ToCheck;
    return checkWhatWasRead(RULES, { ...rest, capture: { capture } }, read, textHash);
  }),
);

export default check;
