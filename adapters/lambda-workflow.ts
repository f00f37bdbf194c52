// The workflow port over a Lambda durable execution: every step, wait, fan-out and call is a checkpoint.
import type { DurableContext, RetryDecision } from '@aws/durable-execution-sdk-js';
import type { Mapped, Target, Workflow } from '../core/run/workflow.ts';

/** ARN of each function that may be called; durable ones with their alias. */
export type Targets = Partial<Record<Target, string>>;

/** The workflow of one execution, or of a child context within it. */
export function durableWorkflow(context: DurableContext, targets: Targets): Workflow {
  return {
    step: (name, work) => context.step(short(name), () => work(), { retryStrategy }),
    wait: async (name, ms) => {
      if (ms > 0) await context.wait(short(name), { seconds: Math.ceil(ms / 1_000) });
    },
    map: async (name, items, work, { width }) => {
      const batch = await context.map(
        short(name),
        [...items],
        (within, item, at) => work(item, at, durableWorkflow(within, targets)),
        // Every item is done whatever becomes of the others: nothing is left out for another one's failure.
        { maxConcurrency: width, completionConfig: { toleratedFailurePercentage: 100 } },
      );
      return batch.all.map((one) => mapped(one));
    },
    invoke: (name, target, payload) => {
      const arn = targets[target];
      if (arn === undefined) throw new TypeError(`no function is set for ${target}`);
      return context.invoke<object, unknown>(short(name), arn, payload);
    },
  };
}

function mapped<O>({ status, result, error }: BatchOne<O>): Mapped<O> {
  if (status === 'SUCCEEDED' && result !== undefined) return { ok: true, value: result };
  return { ok: false, error: wordsOf(error) };
}

type BatchOne<O> = { status: string; result?: O; error?: Error };

function wordsOf(error: Error | undefined): string {
  if (error === undefined) return 'it did not end';
  return `${error.name}: ${error.message}`.slice(0, 500);
}

/** Names are for people; AWS takes 256 characters. */
function short(name: string): string {
  return name.slice(0, 200);
}

/** Tries of one step, the waits between them doubling: together about two minutes. */
const TRIES = 6;
const FIRST_WAIT_S = 2;

/** Errors that no other try changes, by name and reason: the run is somebody else's, or cannot be gone on with. */
const FINAL_REASONS: ReadonlySet<string> = new Set([
  'run-taken',
  'newer-data',
  'bad-data',
  'too-large',
  'pages-missing',
  'no-such-run',
  'run-finished',
  'run-abandoned',
  'not-an-audit',
]);

function retryStrategy(error: Error, tries: number): RetryDecision {
  const reason = 'reason' in error && typeof error.reason === 'string' ? error.reason : '';
  if (tries >= TRIES || FINAL_REASONS.has(reason)) return { shouldRetry: false };
  return { shouldRetry: true, delay: { seconds: FIRST_WAIT_S * 2 ** (tries - 1) } };
}
