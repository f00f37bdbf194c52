// Judges in worker threads, where a page that overruns its time or memory is ended and the next one goes on.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Capture, CaptureWithBody } from '../core/capture/capture.ts';
import type { Judge, Judged } from '../core/ports.ts';
import { unread } from '../core/verdict/unread.ts';
import type { CheckingTask } from './checking-worker.ts';
import { type Answered, type Given, openStage } from './judge-stage.ts';
import { tuneV8 } from './judge-v8.ts';
import type { WorkerTask } from './judge-worker.ts';
import { utf8Of } from './page-text.ts';
import type { ReadingTask, ReadInWorker } from './reading-worker.ts';

export type JudgePoolSettings = {
  /** Worker threads; `workersFor` the processors there are, unless told. */
  workers?: number;
  /** Pages that there are to judge, where that is known: no more workers are started, since each learns the rules anew. */
  pages?: number;
  /** Longest time for one page in a worker, milliseconds, counted from when that begins with it; longer where other programs keep it from its work. */
  timeLimitMs?: number;
  /** Most JavaScript heap of one worker, MiB. */
  heapMiB?: number;
  /** Other worker files than the bundled ones. */
  files?: Partial<Files>;
};

/** One that reads and checks; one for each half. */
type Files = Record<'judge' | 'read' | 'check', string>;

export type JudgePool = { judge: Judge; close: () => Promise<void> };

const TIME_LIMIT_MS = 5_000;
const HEAP_MIB = 512;

/**
 * A pool of judging workers; `close` ends them. Where there are several, some only read and the others only check: each then has half of the
 * code to get going with, and half of it in its processor's memory.
 */
export function createJudgePool(settings: JudgePoolSettings = {}): JudgePool {
  tuneV8();
  const workers = settings.workers ?? workersFor(availableParallelism(), settings.pages);
  return workers === 1 ? wholeJudge(settings) : judgeInHalves(settings, workers);
}

/**
 * Three for every four processors: fetching and storing a page takes about a third of what judging it does. On two processors two are the
 * faster all the same.
 */
export function workersFor(processors: number, pages = Number.POSITIVE_INFINITY): number {
  return Math.max(1, Math.min(Math.round(processors * 0.75), pages));
}

/** Of so many workers, two or more, those that read: two of three, since reading a page takes twice as long as checking it. */
export function readersOf(workers: number): number {
  return Math.min(workers - 1, Math.max(1, Math.round((workers * 2) / 3)));
}

function wholeJudge(settings: JudgePoolSettings): JudgePool {
  const stage = openStage<WorkerTask, Judged>({ ...stageOf(settings, 'judge'), workers: 1 });
  return {
    judge: async ({ capture, ...rest }) =>
      judgedBy(await stage.run((startedAt) => taskOf(capture, rest, startedAt))),
    close: stage.close,
  };
}

function judgeInHalves(settings: JudgePoolSettings, workers: number): JudgePool {
  const readers = readersOf(workers);
  const reading = openStage<ReadingTask, ReadInWorker>({
    ...stageOf(settings, 'read'),
    workers: readers,
  });
  const checking = openStage<CheckingTask, Judged>({
    ...stageOf(settings, 'check'),
    workers: workers - readers,
  });
  const judge: Judge = async ({ capture: whole, ...rest }) => {
    const { about, items } = rest;
    const asked = items === undefined ? { about } : { about, items };
    const read = await reading.run((startedAt) => taskOf(whole, asked, startedAt));
    if ('failure' in read) return unread(read.failure);
    if ('judged' in read.answer) return read.answer.judged;
    const { toCheck } = read.answer;
    const { capture } = whole;
    return judgedBy(
      await checking.run((startedAt) => ({ task: { rest, capture, toCheck, startedAt } })),
    );
  };
  const close = async (): Promise<void> => {
    await Promise.all([reading.close(), checking.close()]);
  };
  return { judge, close };
}

function judgedBy(said: Answered<Judged>): Judged {
  return 'answer' in said ? said.answer : unread(said.failure);
}

function stageOf(
  settings: JudgePoolSettings,
  file: keyof Files,
): { file: string; limitMs: number; heapMiB: number } {
  return {
    file: settings.files?.[file] ?? bundled(BUNDLED[file]),
    limitMs: settings.timeLimitMs ?? TIME_LIMIT_MS,
    heapMiB: settings.heapMiB ?? HEAP_MIB,
  };
}

/**
 * What a worker gets: no check looks at a screenshot or at the bytes as received, and the text goes over as bytes, which are handed over
 * whole. A string would be copied letter by letter, in both threads.
 */
function taskOf<Rest>(
  whole: CaptureWithBody,
  rest: Rest,
  startedAt: BigInt64Array,
): Given<{ rest: Rest; capture: Capture; html: ArrayBuffer; startedAt: BigInt64Array }> {
  const text = utf8Of(whole);
  // A copy, since what is handed over is gone here.
  const html = new ArrayBuffer(text.length);
  new Uint8Array(html).set(text);
  return { task: { rest, capture: whole.capture, html, startedAt }, transferList: [html] };
}

const BUNDLED: Files = {
  judge: 'judge-worker.js',
  read: 'reading-worker.js',
  check: 'checking-worker.js',
};

/** A worker in `dist/`, found from wherever this file itself was bundled to. */
function bundled(name: string): string {
  for (
    let dir = dirname(fileURLToPath(import.meta.url));
    dirname(dir) !== dir;
    dir = dirname(dir)
  ) {
    const file = join(dir, 'dist', 'adapters', name);
    if (existsSync(file)) return file;
  }
  throw new Error(`dist/adapters/${name} is missing: run "npm run build".`);
}
