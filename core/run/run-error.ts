// Why a run cannot be begun, continued or closed, under a closed reason.

const RUN_REASONS = [
  'no-such-run',
  'run-finished',
  'run-abandoned',
  'not-an-audit',
  'run-unfinished',
  'plan-incomplete',
  'pages-missing',
  'nothing-to-audit',
] as const;
export type RunReason = (typeof RUN_REASONS)[number];

/** Trouble with a run. `message` is ready for the screen: what is the matter, and what to do. */
export class RunError extends Error {
  override readonly name = 'RunError';
  readonly reason: RunReason;

  constructor(reason: RunReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
