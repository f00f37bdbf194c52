// Judges in worker threads, where a page that overruns its time or memory is ended and the next one goes on.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Judge, Judged } from '../core/ports.ts';
import type { JudgeRequest } from '../core/verdict/judge-page.ts';
import { unread } from '../core/verdict/unread.ts';
import { faultOf } from './judge-fault.ts';
import { tuneV8 } from './judge-v8.ts';
import { hasBegun, newTimes, watchOver } from './judge-watch.ts';
import type { WorkerTask } from './judge-worker.ts';
import { utf8Of } from './page-text.ts';

export type JudgePoolSettings = {
  /** Worker threads; `workersFor` the processors there are, unless told. */
  workers?: number;
  /** Pages that there are to judge, where that is known: no more workers are started, since each learns the rules anew. */
  pages?: number;
  /** Longest time for one page, milliseconds, counted from when its worker begins with it; longer where other programs keep it from its work. */
  timeLimitMs?: number;
  /** Most JavaScript heap of one worker, MiB. */
  heapMiB?: number;
  /** Another worker file than the bundled one. */
  workerFile?: string;
};

export type JudgePool = { judge: Judge; close: () => Promise<void> };

const TIME_LIMIT_MS = 5_000;
const HEAP_MIB = 512;

/**
 * Pages that a worker is given at once: it judges one after another, and finds the next at hand. Given one by one, it waited a seventh of
 * its time for this thread, which packs and stores the page before meanwhile.
 */
const AT_HAND = 2;

/**
 * Piscina asks for the worker's file by `require` first, where Node can do that with a module; Node 20 dies of a worker that is ended in the middle
 * of it ("IsGraphAsync must be used on an instantiated module"), as one is whose audit is over before it has loaded.
 */
const LOADED_BY_IMPORT = process.allowedNodeEnvironmentFlags.has('--experimental-require-module')
  ? ['--no-experimental-require-module']
  : [];

/** A page whose worker was ended for another page's sake is judged again; after so many times something else is wrong. */
const MOST_TRIES = 25;

/** A pool of judging workers; `close` ends them. */
export function createJudgePool(settings: JudgePoolSettings = {}): JudgePool {
  tuneV8();
  const workers = settings.workers ?? workersFor(availableParallelism(), settings.pages);
  const limitMs = settings.timeLimitMs ?? TIME_LIMIT_MS;
  const pool = new Piscina<WorkerTask, Judged>({
    filename: settings.workerFile ?? bundledWorker(),
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: AT_HAND,
    resourceLimits: { maxOldGenerationSizeMb: settings.heapMiB ?? HEAP_MIB },
    execArgv: [...loadersIn(process.execArgv), ...LOADED_BY_IMPORT],
  });
  let closed = false;
  const judge: Judge = async (request) => {
    for (let tries = 1; ; tries += 1) {
      const tried = await tryIn(pool, request, limitMs);
      if ('judged' in tried) return tried.judged;
      if (closed || tries === MOST_TRIES) return unread(faultOf(tried.lost));
    }
  };
  const close = (): Promise<void> => {
    closed = true;
    return pool.destroy();
  };
  return { judge, close };
}

/**
 * Three for every four processors: fetching and storing a page takes about a third of what judging it does. Every worker learns the rules
 * anew; on two processors two are the faster all the same, by a fifth to a half for 1,300 pages and by a seventh to a third for the first
 * 130, and take 160 MiB more.
 */
export function workersFor(processors: number, pages = Number.POSITIVE_INFINITY): number {
  return Math.max(1, Math.min(Math.round(processors * 0.75), pages));
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

/** `lost`: the worker was ended before it came to the page. */
type Tried = { judged: Judged } | { lost: unknown };

async function tryIn(
  pool: Piscina<WorkerTask, Judged>,
  request: JudgeRequest,
  limitMs: number,
): Promise<Tried> {
  const startedAt = newTimes();
  const watch = watchOver(startedAt, limitMs);
  try {
    const { task, transferList } = taskOf(request, startedAt);
    return { judged: await pool.run(task, { signal: watch.signal, transferList }) };
  } catch (error) {
    if (!watch.signal.aborted)
      return hasBegun(startedAt) ? { judged: unread(faultOf(error)) } : { lost: error };
    const detail = `reading the page took longer than ${limitMs / 1_000} s and was ended`;
    return { judged: unread({ reason: 'reading-timeout', detail }) };
  } finally {
    watch.end();
  }
}

/**
 * What a worker gets: no check looks at a screenshot or at the bytes as received, and the text goes over as bytes, which are handed over
 * whole. A string would be copied letter by letter, in both threads.
 */
function taskOf(
  { capture: whole, ...rest }: JudgeRequest,
  startedAt: BigInt64Array,
): { task: WorkerTask; transferList: ArrayBuffer[] } {
  const text = utf8Of(whole);
  // A copy, since what is handed over is gone here.
  const html = new ArrayBuffer(text.length);
  new Uint8Array(html).set(text);
  return { task: { rest, capture: whole.capture, html, startedAt }, transferList: [html] };
}

/** The worker in `dist/`, found from wherever this file itself was bundled to. */
function bundledWorker(): string {
  for (
    let dir = dirname(fileURLToPath(import.meta.url));
    dirname(dir) !== dir;
    dir = dirname(dir)
  ) {
    const file = join(dir, 'dist', 'adapters', 'judge-worker.js');
    if (existsSync(file)) return file;
  }
  throw new Error('dist/adapters/judge-worker.js is missing: run "npm run build".');
}
