// Judging in workers: the bundled one on real pages, and what becomes of pages that loop, eat memory or crash.
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { createJudgePool, workersFor, type JudgePool } from '../../adapters/judge-pool.ts';
import judgeInWorker from '../../adapters/judge-worker.ts';
import { bodyInUtf8 } from '../../adapters/page-text.ts';
import { RULES } from '../../checks/index.ts';
import { judgeCapture } from '../../core/verdict/judge-page.ts';
import { DEFAULT_POLICY } from '../../core/policy/iacp-2019.ts';
import { GOOD, html } from '../support/audit-world.ts';
import { requestFor } from '../support/judge-request.ts';

const workerFile = fileURLToPath(new URL('../support/hostile-worker.mjs', import.meta.url));
let pool: JudgePool | undefined;

afterEach(async () => {
  await pool?.close();
});

const judged = { ...requestFor(GOOD), policy: DEFAULT_POLICY };

describe('the bundled worker', () => {
  it('answers what judging in place answers', async () => {
    pool = createJudgePool({ workers: 1 });
    const expected = await judgeCapture(RULES, judged);
    expect(await pool.judge(judged)).toEqual(expected);
    const { capture, ...rest } = judged;
    const task = { rest, capture: capture.capture, html: bytesOf(GOOD), startedAt: begin() };
    expect(await judgeInWorker(task)).toEqual(expected);
    expect(await pool.judge({ ...rest, capture: bodyInUtf8(capture, Buffer.from(GOOD)) })).toEqual(
      expected,
    );
  });

  it('begins with a page, and its time, when the one given before is done', async () => {
    const { capture, ...rest } = judged;
    const [one, two] = [begin(), begin()];
    const taskOf = (startedAt: BigInt64Array) => ({
      rest,
      capture: capture.capture,
      html: bytesOf(GOOD),
      startedAt,
    });
    const first = judgeInWorker(taskOf(one));
    const second = judgeInWorker(taskOf(two));
    await first;
    expect([one[0] === 0n, two[0] === 0n]).toEqual([false, true]);
    expect(await second).toEqual(await first);
  });

  it('judges many pages side by side', async () => {
    pool = createJudgePool();
    const pages = Array.from({ length: 20 }, (_, at) =>
      html(`Page ${at} in an emergency call 911.`),
    );
    const { judge } = pool;
    const answers = await Promise.all(
      pages.map((page) => judge({ ...requestFor(page), policy: DEFAULT_POLICY })),
    );
    expect(new Set(answers.map((answer) => answer.textSha256)).size).toBe(20);
  });
});

describe('the number of workers', () => {
  it.each([
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [8, 6],
    [64, 48],
  ])('on %i processors is %i', (processors, workers) => {
    expect(workersFor(processors)).toBe(workers);
  });
});

const hostile = (settings = {}): JudgePool =>
  (pool = createJudgePool({ workers: 1, timeLimitMs: 400, workerFile, ...settings }));

describe('a page that misbehaves', () => {
  it('is ended when it overruns, and the next goes on in a fresh worker', async () => {
    const { judge } = hostile();
    const before = await judge(requestFor('0'));
    const [looped, next] = await Promise.all([judge(requestFor('loop')), judge(requestFor('0'))]);
    expect(looped.failure).toEqual({
      reason: 'reading-timeout',
      detail: 'reading the page was ended after 0.4 s',
    });
    expect(looped.findings).toEqual([]);
    expect(next.failure).toBeUndefined();
    expect(next.title).not.toBe(before.title);
  });

  it('does not count the time that others took before it', async () => {
    const { judge } = hostile({ timeLimitMs: 1_500 });
    const answers = await Promise.all(Array.from({ length: 6 }, () => judge(requestFor('400'))));
    expect(answers.map(({ failure }) => failure)).toEqual(
      Array.from({ length: 6 }, () => undefined),
    );
  });

  it('is ended even when its worker never says that it began', async () => {
    const { judge } = hostile({ timeLimitMs: 60 });
    expect((await judge(requestFor('never begins'))).failure?.reason).toBe('reading-timeout');
  });

  it.each([
    ['eat', 'reading the page took more memory than is allowed'],
    ['exit', 'the reader broke on this page (Error)'],
    ['throw', 'the reader broke on this page (RangeError)'],
    ['throw oddly', 'the reader broke on this page'],
  ])('is unreadable when its worker is told to %s, and the next goes on', async (order, detail) => {
    const { judge } = hostile({ timeLimitMs: 20_000, heapMiB: 24 });
    expect((await judge(requestFor(order))).failure).toEqual({ reason: 'reading-failed', detail });
    expect((await judge(requestFor('0'))).failure).toBeUndefined();
  });

  it.each(['loop', 'eat', 'exit', 'throw'])(
    'takes no page with it that waits behind it, when told to %s',
    async (order) => {
      const { judge } = hostile({ timeLimitMs: order === 'eat' ? 20_000 : 200, heapMiB: 24 });
      const orders = [order, '0', order, '0', '0'];
      const answers = await Promise.all(orders.map((one) => judge(requestFor(one))));
      expect(answers.map(({ failure }) => failure === undefined)).toEqual(
        orders.map((one) => one === '0'),
      );
    },
  );

  it('and its pool being closed leaves nobody waiting', async () => {
    const { judge, close } = hostile({ timeLimitMs: 20_000 });
    await judge(requestFor('0'));
    const answers = Promise.all(['loop', '0', '0'].map((order) => judge(requestFor(order))));
    await close();
    expect((await answers).map(({ failure }) => failure?.reason)).toEqual(
      Array.from({ length: 3 }, () => 'reading-failed'),
    );
  });

  it('costs no screenshot on the way', async () => {
    const { judge } = hostile();
    const request = requestFor('0');
    request.capture.screenshot = new Uint8Array(10);
    expect(await judge(request)).toMatchObject({ keys: ['capture', 'html'] });
  });
});

function bytesOf(text: string): ArrayBuffer {
  return new TextEncoder().encode(text).buffer;
}

function begin(): BigInt64Array {
  return new BigInt64Array(new SharedArrayBuffer(8));
}
