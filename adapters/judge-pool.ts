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
import type { WorkerTask } from './judge-worker.ts';
import { utf8Of } from './page-text.ts';

export type JudgePoolSettings = {
  /** Worker threads; `workersFor` the processors there are, unless told. */
  workers?: number;
  /** Longest time for one page, milliseconds, counted from when its worker begins with it. */
  timeLimitMs?: number;
  /** Most JavaScript heap of one worker, MiB. */
  heapMiB?: number;
  /** Another worker file than the bundled one. */
  workerFile?: string;
};

export type JudgePool = { judge: Judge; close: () => Promise<void> };

const TIME_LIMIT_MS = 5_000;
const HEAP_MIB = 512;

/** A worker that has not even begun after so many limits cannot be loaded; without this a page would wait for ever. */
const LIMITS_TO_BEGIN = 12;

/**
 * Pages that a worker is given at once: it judges one after another, and finds the next at hand. Given one by one, it waited a seventh of
 * its time for this thread, which packs and stores the page before meanwhile.
 */
const AT_HAND = 2;

/** A page whose worker was ended for another page's sake is judged again; after so many times something else is wrong. */
const MOST_TRIES = 25;

/** A pool of judging workers; `close` ends them. */
export function createJudgePool(settings: JudgePoolSettings = {}): JudgePool {
  tuneV8();
  const workers = settings.workers ?? workersFor(availableParallelism());
  const limitMs = settings.timeLimitMs ?? TIME_LIMIT_MS;
  const pool = new Piscina<WorkerTask, Judged>({
    filename: settings.workerFile ?? bundledWorker(),
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: AT_HAND,
    resourceLimits: { maxOldGenerationSizeMb: settings.heapMiB ?? HEAP_MIB },
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
export function workersFor(processors: number): number {
  return Math.max(1, Math.round(processors * 0.75));
}

/** `lost`: the worker was ended before it came to the page. */
type Tried = { judged: Judged } | { lost: unknown };

async function tryIn(
  pool: Piscina<WorkerTask, Judged>,
  request: JudgeRequest,
  limitMs: number,
): Promise<Tried> {
  const startedAt = new BigInt64Array(new SharedArrayBuffer(8));
  const watch = watchOver(startedAt, limitMs);
  try {
    const { task, transferList } = taskOf(request, startedAt);
    return { judged: await pool.run(task, { signal: watch.signal, transferList }) };
  } catch (error) {
    if (!watch.signal.aborted)
      return hasBegun(startedAt) ? { judged: unread(faultOf(error)) } : { lost: error };
    const detail = `reading the page was ended after ${limitMs / 1_000} s`;
    return { judged: unread({ reason: 'reading-timeout', detail }) };
  } finally {
    watch.end();
  }
}

function hasBegun(startedAt: BigInt64Array): boolean {
  return Atomics.load(startedAt, 0) !== 0n;
}

/** A signal that is aborted once the work has run for the limit; the time in the pool's queue does not count. */
function watchOver(
  startedAt: BigInt64Array,
  limitMs: number,
): { signal: AbortSignal; end: () => void } {
  const overrun = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let looks = 0;
  const look = (): void => {
    const begun = Number(Atomics.load(startedAt, 0));
    const left = begun === 0 ? limitMs : Math.min(limitMs, begun + limitMs - Date.now());
    looks += 1;
    if (left <= 0 || looks > LIMITS_TO_BEGIN) overrun.abort();
    else timer = setTimeout(look, left);
  };
  timer = setTimeout(look, limitMs);
  return { signal: overrun.signal, end: () => clearTimeout(timer) };
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
