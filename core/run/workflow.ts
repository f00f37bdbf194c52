// The workflow port: the steps, waits, fan-outs and calls that an audit is made of. In this process, or checkpointed in the cloud.

/** Other functions that an audit calls. */
export type Target = 'audit-lane' | 'render-page' | 'notify';

/** What a fan-out brought for one item. A failure names its error and never ends the others. */
export type Mapped<O> = { ok: true; value: O } | { ok: false; error: string };

/**
 * Runs an orchestration that may be stopped at any moment and begun again from its top, with what was done taken from its checkpoints.
 * So everything that asks for the time, for chance or for the outside stands in a step; a step may be done twice and must end the same; and
 * what it gives is JSON of a few kilobytes: keys, never pages. Names are the same each time.
 */
export type Workflow = {
  /** Done once, for all the orchestration can see; done again after a failure, a few times. Its last error is thrown. */
  step: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  /** Waits so many milliseconds, in the cloud without running meanwhile. */
  wait: (name: string, ms: number) => Promise<void>;
  /** The items side by side, `width` at a time; what each came to, in their order. */
  map: <I, O>(
    name: string,
    items: readonly I[],
    work: (item: I, at: number, within: Workflow) => Promise<O>,
    options: { width: number },
  ) => Promise<Mapped<O>[]>;
  /** Calls another function and waits for its answer, which is JSON from outside and parsed by whoever asked. */
  invoke: (name: string, target: Target, payload: object) => Promise<unknown>;
};
