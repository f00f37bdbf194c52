// One execution environment: a process that takes one event after the other, frozen between them, killed at its time or memory limit.
import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export type FunctionSpec = {
  name: string;
  arn: string;
  role: string;
  handler: string;
  code: string;
  memoryMiB: number;
  timeoutMs: number;
  environment: Record<string, string>;
  durable: boolean;
  concurrency: number | undefined;
};

export type Answer =
  | { ok: true; result: unknown; ms: number }
  | { ok: false; error: { errorType: string; errorMessage: string; trace?: string }; ms: number };

export type Environment = {
  call: (event: unknown, invokedArn: string, machine: Machine) => Promise<Answer>;
  /** Ends it at once, whatever it does. */
  kill: () => void;
  alive: () => boolean;
  busy: () => boolean;
  pid: number;
  /** Resolves when it does nothing but wait: what it was about to ask for, it has asked. */
  idle: () => Promise<void>;
  /** Key by which the gateway knows its calls. */
  key: string | undefined;
};

/** `ahead`: milliseconds by which its clock is set. `isSteady`: chance has no part in when something is tried again. `isTraced`: drawn by X-Ray. */
type Machine = { ahead: number; isSteady: boolean; isTraced: boolean };

const RUNTIME = fileURLToPath(new URL('runtime.mjs', import.meta.url));
const LOOK_AT_MEMORY_MS = 250;
const INIT_MS = 10_000;

/** Starts an environment. `log` gets every line that the function writes. */
export function startEnvironment(
  spec: FunctionSpec,
  surroundings: Record<string, string>,
  log: (line: string) => void,
): Environment {
  const child = fork(RUNTIME, [spec.code, spec.handler], {
    cwd: spec.code,
    detached: true,
    env: { ...surroundings, ...spec.environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [`--max-old-space-size=${spec.memoryMiB}`],
  });
  linesOf(child, log);
  const ready = readiness(child);
  let busy = false;
  return {
    pid: child.pid ?? 0,
    key: surroundings['AWS_ACCESS_KEY_ID'],
    alive: () => child.exitCode === null && child.signalCode === null && !child.killed,
    busy: () => busy,
    idle: () => untilIdle(child.pid),
    kill: () => end(child),
    async call(event, invokedArn, machine) {
      busy = true;
      try {
        const started = await ready;
        if (started !== undefined) return failed('Runtime.ExitError', started, 0);
        signal(child, 'SIGCONT');
        return await invoke(child, spec, { event, invokedArn, machine });
      } finally {
        busy = false;
        // Between calls nothing runs in it, not even a timer.
        signal(child, 'SIGSTOP');
      }
    },
  };
}

/** What stood in the way of loading the handler; undefined when it is ready. */
function readiness(child: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    const late = setTimeout(() => {
      end(child);
      resolve('the handler was not loaded in time');
    }, INIT_MS * 6);
    child.once('message', () => {
      clearTimeout(late);
      resolve(undefined);
    });
    child.once('exit', (code, by) => {
      clearTimeout(late);
      resolve(`the runtime ended (${by ?? code}) before it was ready`);
    });
  });
}

type Message = {
  requestId: string;
  result?: unknown;
  error?: { errorType: string; errorMessage: string };
};

function invoke(
  child: ChildProcess,
  spec: FunctionSpec,
  { event, invokedArn, machine }: { event: unknown; invokedArn: string; machine: Machine },
): Promise<Answer> {
  const requestId = randomUUID();
  const begun = Date.now();
  return new Promise((resolve) => {
    const settle = (answer: Answer): void => {
      clearTimeout(timeout);
      clearInterval(memory);
      child.off('message', onMessage).off('exit', onExit);
      resolve(answer);
    };
    const over = (errorType: string, says: string): void => {
      end(child);
      settle(failed(errorType, says, Date.now() - begun));
    };
    const onMessage = (message: Message): void => {
      if (message.requestId !== requestId) return;
      const ms = Date.now() - begun;
      settle(
        message.error
          ? { ok: false, error: message.error, ms }
          : { ok: true, result: message.result, ms },
      );
    };
    const onExit = (): void => over('Runtime.ExitError', 'the runtime exited');
    const timeout = setTimeout(
      () => over('Sandbox.Timedout', `Task timed out after ${spec.timeoutMs} ms`),
      spec.timeoutMs,
    );
    const memory = setInterval(() => {
      if (residentMiB(child.pid) > spec.memoryMiB) over('Runtime.OutOfMemory', 'out of memory');
    }, LOOK_AT_MEMORY_MS);
    child.on('message', onMessage).on('exit', onExit);
    const deadline = begun + spec.timeoutMs;
    child.send({ event, requestId, deadline, arn: invokedArn, ...machine }, (error) => {
      if (error) over('Runtime.ExitError', error.message);
    });
  });
}

function failed(errorType: string, errorMessage: string, ms: number): Answer {
  return { ok: false, error: { errorType, errorMessage }, ms };
}

function linesOf(child: ChildProcess, log: (line: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) log(line);
    });
  }
}

function signal({ pid }: ChildProcess, name: 'SIGSTOP' | 'SIGCONT'): void {
  try {
    if (pid !== undefined) process.kill(pid, name);
  } catch {
    // It is gone already.
  }
}

/** Whatever it is doing, it does nothing more; no call finds it alive, even before the system has told of its end. */
function end(child: ChildProcess): void {
  killTree(child.pid);
  child.kill('SIGKILL');
}

/** Kills a process and all that it started, which may have groups of their own (a browser has). */
function killTree(pid: number | undefined): void {
  if (pid === undefined) return;
  for (const child of childrenOf(pid)) killTree(child);
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .split(' ')
      .filter(Boolean)
      .map(Number);
  } catch {
    return [];
  }
}

const LOOK_AGAIN_MS = 1;
const LOOKS = 1_000;
const SAME_LOOKS = 2;
/** Turns of our own event loop, until what has come over the wire is here. */
const TURNS = 4;

async function untilIdle(pid: number | undefined): Promise<void> {
  let [before, same] = ['', 0];
  for (let left = LOOKS; left > 0 && same < SAME_LOOKS; left -= 1) {
    const now = doneBy(pid);
    same = now === before && !isAtWork(pid) ? same + 1 : 0;
    before = now;
    await sleep(LOOK_AGAIN_MS);
  }
  for (let left = TURNS; left > 0; left -= 1) await turn();
}

/** Time that each thread of a process has had a processor. Nothing where the system does not tell. */
function doneBy(pid: number | undefined): string {
  return ofThreads(pid, 'schedstat')
    .map((times) => times.split(' ', 1)[0])
    .join();
}

/** Whether one of its threads has a processor or waits for one. */
function isAtWork(pid: number | undefined): boolean {
  const states = ofThreads(pid, 'stat').map((about) => about.charAt(about.lastIndexOf(')') + 2));
  return states.includes('R');
}

function ofThreads(pid: number | undefined, file: 'stat' | 'schedstat'): string[] {
  const tasks = `/proc/${pid}/task`;
  try {
    return readdirSync(tasks).map((id) => readFileSync(`${tasks}/${id}/${file}`, 'utf8'));
  } catch {
    // It is gone, or this is not Linux.
    return [];
  }
}

function residentMiB(pid: number | undefined): number {
  try {
    const [, pages = '0'] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
    return (Number(pages) * 4096) / 2 ** 20;
  } catch {
    return 0;
  }
}
