// The workflow port over a journal that outlives its process: what durable executions promise, with killing at every seam of it.
import type { Mapped, Target, Workflow } from '../../../core/run/workflow.ts';
import { KILLED, live, point, shutOut, type Killing } from './life.ts';

type Entry = { value: string } | { error: Error };

export type Execution<T> = { status: 'SUCCEEDED'; result: T } | { status: 'FAILED'; error: string };

export type JournalParts = {
  killing: Killing;
  /** Time goes by. */
  pass: (ms: number) => void;
  /** Calls a function; it goes on whatever becomes of its caller. */
  call: (target: Target, payload: object) => Promise<unknown>;
};

/** The time of an execution: over after so many operations; `late` lets it go by. */
export type Allowed = { operations: number; late: () => Promise<void> };

/** As in adapters/lambda-workflow.ts. */
const STEP_TRIES = 6;
const FINAL =
  /run-taken|newer-data|bad-data|too-large|pages-missing|no-such-run|run-finished|run-abandoned|not-an-audit/;
/** Lambda begins a killed invocation again for as long as the execution may last. */
const INVOCATIONS = 400;
export const TIMED_OUT = 'the execution timed out';

/** One durable execution from its start to its end. */
export async function execute<T>(
  parts: JournalParts,
  handler: (workflow: Workflow) => Promise<T>,
  allowed: Allowed,
): Promise<Execution<T>> {
  const journal: Journal = { entries: new Map(), calls: new Map(), left: allowed.operations };
  for (let left = INVOCATIONS; left > 0; left -= 1) {
    try {
      const result = await live(() => handler(workflowOf(parts, journal, '')));
      if (result !== KILLED) return { status: 'SUCCEEDED', result };
      if (journal.left <= 0) {
        await allowed.late();
        return { status: 'FAILED', error: TIMED_OUT };
      }
      parts.pass(1000);
    } catch (error) {
      return { status: 'FAILED', error: String(error) };
    }
  }
  return { status: 'FAILED', error: TIMED_OUT };
}

type Journal = { entries: Map<string, Entry>; calls: Map<string, Promise<unknown>>; left: number };

function workflowOf(parts: JournalParts, journal: Journal, prefix: string): Workflow {
  let count = 0;
  const id = (): string => `${prefix}/${(count += 1)}`;
  return {
    step: async (_name, work) => kept(parts, journal, id(), () => tried(parts, work)),
    wait: async (_name, ms) => {
      await kept(parts, journal, id(), async () => parts.pass(ms));
    },
    map: async (_name, items, work, { width }) => {
      const at = id();
      const queue = [...items.entries()];
      const results: Mapped<Awaited<ReturnType<typeof work>>>[] = [];
      const worker = async (): Promise<void> => {
        for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
          const [place, item] = one;
          try {
            const within = workflowOf(parts, journal, `${at}.${place}`);
            results[place] = { ok: true, value: await work(item, place, within) };
          } catch (error) {
            results[place] = { ok: false, error: String(error) };
          }
        }
      };
      await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
      return results;
    },
    invoke: async (_name, target, payload) => {
      const at = id();
      return kept(parts, journal, at, async () => {
        const call = journal.calls.get(at) ?? parts.call(target, payload);
        journal.calls.set(at, call);
        call.catch(() => undefined);
        return call;
      });
    },
  };
}

/** Once written down, an operation is never done again; between its effect and that, its process may be killed. */
async function kept<T>(
  parts: JournalParts,
  journal: Journal,
  id: string,
  work: () => Promise<T>,
): Promise<T> {
  const known = journal.entries.get(id);
  if (known !== undefined) return valueOf(known);
  journal.left -= 1;
  if (journal.left <= 0) await shutOut(parts.killing);
  await point(parts.killing);
  let entry: Entry;
  try {
    entry = { value: JSON.stringify((await work()) ?? null) };
  } catch (error) {
    entry = { error: error instanceof Error ? error : new Error(String(error)) };
  }
  await point(parts.killing);
  journal.entries.set(id, entry);
  await point(parts.killing);
  return valueOf(entry);
}

function valueOf(entry: Entry): never {
  if ('error' in entry) throw entry.error;
  return JSON.parse(entry.value) as never;
}

async function tried<T>(parts: JournalParts, work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      const reason = error instanceof Error && 'reason' in error ? String(error.reason) : '';
      if (tries >= STEP_TRIES || FINAL.test(reason)) throw error;
      parts.pass(2000 * 2 ** (tries - 1));
    }
  }
}
