// The thread that reads and judges for a function: bundled beside it as a file of its own, and ended when a page overruns.
import { parentPort } from 'node:worker_threads';
import judge, { type WorkerTask } from '../adapters/judge-worker.ts';

const port = parentPort;
port?.on('message', (task: WorkerTask) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the port of a thread, not of a window
  void answer(task).then((said) => port.postMessage(said));
});

/** A crash is told by its name alone: its message may carry text of the page. */
async function answer(task: WorkerTask): Promise<object> {
  try {
    return { judged: await judge(task) };
  } catch (error) {
    return { fault: error instanceof Error ? error.name : 'unknown' };
  }
}
