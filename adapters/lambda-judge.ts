// Judges in one worker thread of a function, which is ended when a page overruns its time or memory; the next page gets a new one.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Judge, Judged } from '../core/ports.ts';
import type { JudgeRequest } from '../core/verdict/judge-page.ts';
import { unread } from '../core/verdict/unread.ts';
import { faultOf } from './judge-fault.ts';
import type { WorkerTask } from './judge-worker.ts';
import { newTimes } from './judge-watch.ts';
import { utf8Of } from './page-text.ts';

type LambdaJudgeSettings = {
  /** The thread's file; `judge-thread.mjs` beside the function's own unless told. */
  file?: URL;
  /** Longest time for one page, milliseconds. */
  timeLimitMs?: number;
  /** What a new thread has beyond that, to learn the rules before its first page. */
  startMs?: number;
  /** Most JavaScript heap of the thread, MiB. */
  heapMiB?: number;
};

const TIME_LIMIT_MS = 8_000;
const START_MS = 10_000;
const HEAP_MIB = 768;

/**
 * The judge, and what ends it. Pages are judged one after another, in the order in which they come. The thread does not keep the process
 * alive, and may be frozen with it between two calls.
 */
export function createLambdaJudge(settings: LambdaJudgeSettings = {}): {
  judge: Judge;
  close: () => Promise<void>;
} {
  const thread = new JudgeThread(settings);
  let last: Promise<unknown> = Promise.resolve();
  return {
    judge: (request) => {
      const judged = last.then(() => thread.judge(request));
      last = judged.catch(() => undefined);
      return judged;
    },
    close: () => thread.end(),
  };
}

const answerSchema = z.union([
  z.object({ judged: z.custom<Judged>((value) => typeof value === 'object' && value !== null) }),
  z.object({ fault: z.string() }),
]);

class JudgeThread {
  readonly #settings: LambdaJudgeSettings;
  #worker: Worker | undefined;

  constructor(settings: LambdaJudgeSettings) {
    this.#settings = settings;
  }

  async judge(request: JudgeRequest): Promise<Judged> {
    const { timeLimitMs: limitMs = TIME_LIMIT_MS, startMs = START_MS } = this.#settings;
    try {
      const isNew = this.#worker === undefined;
      const worker = (this.#worker ??= this.#start());
      const answer = await answerOf(worker, request, isNew ? limitMs + startMs : limitMs);
      if (answer === 'overrun') {
        await this.end();
        const detail = `reading the page took longer than ${limitMs / 1_000} s and was ended`;
        return unread({ reason: 'reading-timeout', detail });
      }
      if ('judged' in answer) return answer.judged;
      const detail = `the reader broke on this page (${answer.fault})`;
      return unread({ reason: 'reading-failed', detail });
    } catch (error) {
      await this.end();
      return unread(faultOf(error));
    }
  }

  async end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#settings.file ?? besideMe(), {
      resourceLimits: { maxOldGenerationSizeMb: this.#settings.heapMiB ?? HEAP_MIB },
      // Nothing of the function's rights is any business of what reads hostile pages.
      env: {},
    });
    worker.unref();
    // It may also break while no page waits for it, or when it has been given up: unheard, that would end the function.
    const forget = (): void => {
      if (this.#worker === worker) this.#worker = undefined;
    };
    worker.on('error', forget);
    worker.on('exit', forget);
    return worker;
  }
}

/** What the thread answered, or that it did not in time. Rejects when the thread breaks or ends. */
async function answerOf(
  worker: Worker,
  request: JudgeRequest,
  limitMs: number,
): Promise<z.infer<typeof answerSchema> | 'overrun'> {
  let timer: NodeJS.Timeout | undefined;
  const quiet = new AbortController();
  const { signal } = quiet;
  try {
    return await new Promise((resolve, reject) => {
      timer = setTimeout(() => resolve('overrun'), limitMs);
      const once = (event: string, heard: (value: unknown) => void): void => {
        worker.once(event, heard);
        signal.addEventListener('abort', () => worker.off(event, heard), { once: true });
      };
      once('message', (value) => resolve(answerSchema.parse(value)));
      once('error', reject);
      once('exit', () => reject(new Error('the judging thread ended')));
      const { task, transferList } = taskOf(request);
      worker.postMessage(task, transferList);
    });
  } finally {
    clearTimeout(timer);
    quiet.abort();
  }
}

/** The text goes over as bytes, which are handed over whole; screenshots and the bytes as received are nothing that a check looks at. */
function taskOf({ capture: whole, ...rest }: JudgeRequest): {
  task: WorkerTask;
  transferList: ArrayBuffer[];
} {
  const text = utf8Of(whole);
  const html = new ArrayBuffer(text.length);
  new Uint8Array(html).set(text);
  const startedAt = newTimes();
  return { task: { rest, capture: whole.capture, html, startedAt }, transferList: [html] };
}

function besideMe(): URL {
  const file = new URL('./judge-thread.mjs', import.meta.url);
  if (existsSync(fileURLToPath(file))) return file;
  throw new Error(
    'judge-thread.mjs is missing beside the function: build it from functions/judge-thread.ts',
  );
}
