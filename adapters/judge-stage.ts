// Worker threads for one stage of judging, where work that overruns its time or memory is ended and the next goes on.
import { Piscina } from 'piscina';
import type { Failure } from '../core/capture/failures.ts';
import { faultOf } from './judge-fault.ts';
import { hasBegun, isDone, newTimes, watchOver } from './judge-watch.ts';

export type StageSettings = {
  /** The worker's file. */
  file: string;
  workers: number;
  /** Longest time for one page, milliseconds. */
  limitMs: number;
  /** Most JavaScript heap of one worker, MiB. */
  heapMiB: number;
};

/** What a worker is given, and what of it is handed over whole. `startedAt`: see judge-watch.ts. */
export type Given<Task extends object> = { task: Task; transferList?: ArrayBuffer[] };

export type Stage<Task extends object, Answer> = {
  /** What the worker answers, or why it could not. `given` makes its task, once for every try. */
  run: (given: (startedAt: BigInt64Array) => Given<Task>) => Promise<Answered<Answer>>;
  close: () => Promise<void>;
};

export type Answered<Answer> = { answer: Answer } | { failure: Failure };

/**
 * Pages that a worker is given at once: it takes one after another, and finds the next at hand. Given one by one, it waited a seventh of
 * its time for this thread, which packs and stores the page before meanwhile.
 */
const AT_HAND = 3;

/**
 * Piscina asks for the worker's file by `require` first, where Node can do that with a module; Node 20 dies of a worker that is ended in the middle
 * of it ("IsGraphAsync must be used on an instantiated module"), as one is whose audit is over before it has loaded.
 */
const LOADED_BY_IMPORT = process.allowedNodeEnvironmentFlags.has('--experimental-require-module')
  ? ['--no-experimental-require-module']
  : [];

/** A page whose worker was ended for another page's sake is tried again; after so many times something else is wrong. */
const MOST_TRIES = 25;

/** Starts the workers; `close` ends them. */
export function openStage<Task extends object, Answer>(
  settings: StageSettings,
): Stage<Task, Answer> {
  const { file, workers, limitMs, heapMiB } = settings;
  const pool = new Piscina<Task, Answer>({
    filename: file,
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: AT_HAND,
    loadBalancer: (_task, those) => leastGiven(those),
    resourceLimits: { maxOldGenerationSizeMb: heapMiB },
    execArgv: [...loadersIn(process.execArgv), ...LOADED_BY_IMPORT],
  });
  let closed = false;
  return {
    run: async (given) => {
      for (let tries = 1; ; tries += 1) {
        const tried = await tryIn(pool, given, limitMs);
        if (!('lost' in tried)) return tried;
        if (closed || tries === MOST_TRIES) return { failure: faultOf(tried.lost) };
      }
    },
    close: () => {
      closed = true;
      return pool.destroy();
    },
  };
}

/**
 * The worker that has been given least, if that is less than it may have at hand. By itself, Piscina gives work that can be ended, as all of ours
 * can, only to a worker that has none, whatever it may have at once; and it calls the use of a worker that has one such piece infinite.
 */
function leastGiven<Worker extends { isRunningAbortableTask: boolean; currentUsage: number }>(
  workers: readonly Worker[],
): Worker | null {
  let least: Worker | null = null;
  let given = AT_HAND;
  for (const worker of workers) {
    const has = worker.isRunningAbortableTask ? 1 : worker.currentUsage;
    if (has < given) [least, given] = [worker, has];
  }
  return least;
}

/**
 * Of the options that Node was started with those that say how modules are loaded. A worker refuses to start with one that is for a whole process
 * ("--max-old-space-size=4096"); these hold for it anyway.
 */
export function loadersIn(options: readonly string[]): string[] {
  return options.flatMap((option, at) => {
    if (!LOADER.test(option)) return [];
    const value = option.includes('=') ? undefined : options[at + 1];
    return value === undefined ? [option] : [option, value];
  });
}

const LOADER = /^(?:--import|--require|-r|--loader|--experimental-loader)(?:=|$)/;

/** `lost`: the worker was ended for another page's sake, before it came to this one or could say what it had found. */
type Tried<Answer> = Answered<Answer> | { lost: unknown };

async function tryIn<Task extends object, Answer>(
  pool: Piscina<Task, Answer>,
  given: (startedAt: BigInt64Array) => Given<Task>,
  limitMs: number,
): Promise<Tried<Answer>> {
  const startedAt = newTimes();
  const watch = watchOver(startedAt, limitMs);
  try {
    const { task, transferList } = given(startedAt);
    const options = transferList === undefined ? {} : { transferList };
    return { answer: await pool.run(task, { signal: watch.signal, ...options }) };
  } catch (error) {
    if (!watch.signal.aborted) {
      return isAtFault(startedAt, error) ? { failure: faultOf(error) } : { lost: error };
    }
    const detail = `reading the page took longer than ${limitMs / 1_000} s and was ended`;
    return { failure: { reason: 'reading-timeout', detail } };
  } finally {
    watch.end();
  }
}

/**
 * Whether it is for this page that there is no answer. The pool ends a worker for the one page that overran; the next may have been begun in the
 * moment between. A worker that breaks takes the answer before with it, if that was still on its way.
 */
function isAtFault(times: BigInt64Array, error: unknown): boolean {
  const endedByPool = error instanceof Error && error.message === ENDED_BY_POOL;
  return hasBegun(times) && !isDone(times) && !endedByPool;
}

/** What Piscina says of every piece of work that a worker had when the pool ended it. */
const ENDED_BY_POOL = 'Terminating worker thread';
