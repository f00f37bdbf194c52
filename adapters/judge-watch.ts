// The time that a page has in a judging worker, watched from the thread that gave it.

/** A worker that has not even begun after so many limits cannot be loaded; without this a page would wait for ever. */
const LIMITS_TO_BEGIN = 12;

/**
 * What the worker writes down of a page: when it began (ms since the epoch, 0 before), the processor time used till then (microseconds), and 1 once
 * it has an answer.
 */
export function newTimes(): BigInt64Array {
  return new BigInt64Array(new SharedArrayBuffer(3 * BigInt64Array.BYTES_PER_ELEMENT));
}

/** The same work, which writes that down, in the worker. */
export function timed<Task extends { startedAt: BigInt64Array }, Answer>(
  work: (task: Task) => Promise<Answer>,
): (task: Task) => Promise<Answer> {
  return async (task) => {
    const { startedAt: times } = task;
    Atomics.store(times, 1, BigInt(processorTime()));
    Atomics.store(times, 0, BigInt(Date.now()));
    const answer = await work(task);
    Atomics.store(times, 2, 1n);
    return answer;
  };
}

/** Whether the worker has come to the page. */
export function hasBegun(times: BigInt64Array): boolean {
  return Atomics.load(times, 0) !== 0n;
}

/** Whether the worker has done the page: its answer may be lost all the same, where the worker ended right after. */
export function isDone(times: BigInt64Array): boolean {
  return Atomics.load(times, 2) !== 0n;
}

/** A signal that is aborted once the work has run for the limit; the time in the pool's queue does not count. */
export function watchOver(
  startedAt: BigInt64Array,
  limitMs: number,
): { signal: AbortSignal; end: () => void } {
  const overrun = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let looks = 0;
  const look = (): void => {
    const begun = Number(Atomics.load(startedAt, 0));
    const left = begun === 0 ? limitMs : timeLeft(spentSince(startedAt, begun), limitMs);
    looks += 1;
    if (left <= 0 || (begun === 0 && looks > LIMITS_TO_BEGIN)) overrun.abort();
    else timer = setTimeout(look, left);
  };
  timer = setTimeout(look, limitMs);
  return { signal: overrun.signal, end: () => clearTimeout(timer) };
}

/** Milliseconds since a page was begun: by the clock, and of processor time of all threads together, which is no less than the worker's own. */
type Spent = { elapsed: number; used: number };

function spentSince(startedAt: BigInt64Array, begun: number): Spent {
  const used = processorTime() - Number(Atomics.load(startedAt, 1));
  return { elapsed: Date.now() - begun, used: used / 1_000 };
}

/** Processor time of this whole process, microseconds. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/**
 * Milliseconds until a page that is not done should be looked at again; 0 where it has had its time. On a machine that is busy with other things
 * a worker may get little of the processor: while all threads together have used less than the limit, the page is not what takes so long.
 */
export function timeLeft({ elapsed, used }: Spent, limitMs: number): number {
  if (elapsed < limitMs) return Math.min(limitMs, limitMs - elapsed);
  return elapsed >= limitMs * MOST_WAITED ? 0 : Math.max(0, limitMs - used);
}

/** So many limits by the clock end a page in any case. */
const MOST_WAITED = 6;
