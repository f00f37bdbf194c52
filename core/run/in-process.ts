// The workflow port in one process: everything is done where it is asked for, and the first error ends the audit.
import type { Wait } from './audit-ports.ts';
import type { Target, Workflow } from './workflow.ts';

export type InProcess = {
  wait: Wait;
  signal: AbortSignal;
  /** What stands for the functions. */
  targets: Partial<Record<Target, (payload: object) => Promise<unknown>>>;
};

/** Nothing is checkpointed: what a run that was killed had done is in the store, and a resumed run goes on from there. */
export function inProcess({ wait, signal, targets }: InProcess): Workflow {
  const workflow: Workflow = {
    step: (_name, work) => work(),
    wait: async (_name, ms) => {
      if (ms > 0) await wait(ms, signal);
    },
    map: async (_name, items, work, { width }) => {
      const entries = items.entries();
      const results = new Map<number, Awaited<ReturnType<typeof work>>>();
      const worker = async (): Promise<void> => {
        for (const [at, item] of entries) results.set(at, await work(item, at, workflow));
      };
      await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
      return [...results]
        .sort(([a], [b]) => a - b)
        .map(([, value]) => ({ ok: true as const, value }));
    },
    invoke: async (_name, target, payload) => {
      const work = targets[target];
      if (work === undefined) throw new TypeError(`nothing stands for ${target} here`);
      return work(payload);
    },
  };
  return workflow;
}
