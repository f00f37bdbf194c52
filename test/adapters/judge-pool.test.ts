// Judging in workers: the bundled one on real pages, and what becomes of pages that loop, eat memory or crash.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import {
  createJudgePool,
  readersOf,
  workersFor,
  type JudgePool,
} from '../../adapters/judge-pool.ts';
import { loadersIn, openStage } from '../../adapters/judge-stage.ts';
import { hasBegun, newTimes, timeLeft } from '../../adapters/judge-watch.ts';
import judgeInWorker from '../../adapters/judge-worker.ts';
import { bodyInUtf8 } from '../../adapters/page-text.ts';
import { RULES } from '../../checks/index.ts';
import { textHash } from '../../adapters/text-hash.ts';
import { judgeCapture } from '../../core/verdict/judge-page.ts';
import { DEFAULT_POLICY } from '../../core/policy/iacp-2019.ts';
import { GOOD, html } from '../support/audit-world.ts';
import { requestFor } from '../support/judge-request.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
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
    const task = { rest, capture: capture.capture, html: bytesOf(GOOD), startedAt: newTimes() };
    expect(await judgeInWorker(task)).toEqual(expected);
    expect(await pool.judge({ ...rest, capture: bodyInUtf8(capture, Buffer.from(GOOD)) })).toEqual(
      expected,
    );
  });

  it('begins with a page, and its time, when the one given before is done', async () => {
    const { capture, ...rest } = judged;
    const [one, two] = [newTimes(), newTimes()];
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

describe('workers that read beside workers that check', () => {
  const notFound =
    '<title>404 Page not found - Riverton Police</title><h1>Page not found</h1>' +
    '<p>Riverton Police</p><p>In an emergency call 911.</p>';

  it.each([
    ['a page', GOOD],
    ['one that declares no language', GOOD.replace(/ lang="en"/, '')],
    [
      'one in several languages',
      `<html lang="es"><p lang="en">In an emergency call 911.</p><p>Aviso.`,
    ],
    ['half of a letter, and a line that JSON would not take', '<p>\ud83d \u2028 \0 911</p>'],
    ['an error page of the agency itself', notFound],
    ['a challenge', '<title>Just a moment...</title><script src="/cdn-cgi/challenge-platform/x">'],
    ['nothing', ''],
    ['too much', '<i>'.repeat(30_000)],
  ])('answer what one that does both answers, of %s', async (_name, page) => {
    const request = { ...requestFor(page), policy: DEFAULT_POLICY };
    pool = createJudgePool({ workers: 2 });
    expect(await pool.judge(request)).toEqual(await judgeCapture(RULES, request));
  });

  it('ask of a linked page what is asked of it', async () => {
    const request = { ...judged, items: ['emergency-note'] };
    pool = createJudgePool({ workers: 2 });
    const answer = await pool.judge(request);
    expect(answer.findings.map(({ item }) => item)).toEqual(['emergency-note']);
    expect(answer).toEqual(await judgeCapture(RULES, request));
  });

  it.each([
    [2, 1],
    [3, 2],
    [6, 4],
    [48, 32],
  ])('of %i, %i read', (workers, readers) => {
    expect(readersOf(workers)).toBe(readers);
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

  it.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [100, 3],
  ])('for %i pages is no more than %i', (pages, workers) => {
    expect(workersFor(4, pages)).toBe(workers);
  });
});

describe('the time that a page has', () => {
  it.each([
    ['just begun', { elapsed: 0, used: 0 }, 5_000],
    ['half over', { elapsed: 2_500, used: 2_500 }, 2_500],
    ['over', { elapsed: 5_000, used: 5_000 }, 0],
    ['over, of several threads', { elapsed: 5_000, used: 9_000 }, 0],
    ['by the clock alone, while others had the processor', { elapsed: 5_000, used: 1_000 }, 4_000],
    ['after that', { elapsed: 9_000, used: 5_100 }, 0],
    ['without end', { elapsed: 30_000, used: 2_000 }, 0],
    ['of a clock that was set back', { elapsed: -60_000, used: 10 }, 5_000],
  ])('%s', (_name, spent, left) => {
    expect(timeLeft(spent, 5_000)).toBe(left);
  });
});

describe('what a worker is started with', () => {
  it('is how modules are loaded, and nothing that is for a whole process', () => {
    const options = [
      '--max-old-space-size=4096',
      '--import',
      'a',
      '--import=b',
      '-r',
      'c',
      '--expose-gc',
    ];
    expect(loadersIn(options)).toEqual(['--import', 'a', '--import=b', '-r', 'c']);
  });

  it('lets a command run with options of V8', async () => {
    const args = ['--max-old-space-size=512', 'bin/presence.js', 'check', '-', '--json'];
    const run = promisify(execFile)(process.execPath, args, { cwd: root });
    run.child.stdin?.end('This account is not monitored 24/7.');
    const { stdout } = await run.catch((error: { stdout: string }) => error);
    expect(JSON.parse(stdout)).toHaveProperty('runId');
  });
});

const ordering = (order: string) => requestFor(`<title>${order}</title><p>Riverton Police</p>`);
const hostile = (settings = {}): JudgePool =>
  (pool = createJudgePool({
    workers: 1,
    timeLimitMs: 400,
    files: { judge: workerFile },
    ...settings,
  }));

describe.each([
  ['in the one worker', {}],
  ['where it is read', { workers: 2, files: { read: workerFile } }],
  ['where it is checked', { workers: 2, files: { check: workerFile } }],
])('a page that misbehaves %s', (_where, settings) => {
  it('is ended when it overruns, and the next goes on in a fresh worker', async () => {
    const { judge } = hostile(settings);
    const before = await judge(ordering('0'));
    const [looped, next] = await Promise.all([judge(ordering('loop')), judge(ordering('0'))]);
    expect(looped.failure).toEqual({
      reason: 'reading-timeout',
      detail: 'reading the page took longer than 0.4 s and was ended',
    });
    expect(looped.findings).toEqual([]);
    expect(next.failure).toBeUndefined();
    expect(next.title).not.toBe(before.title);
  });

  it('is unreadable when its worker throws, and the next goes on', async () => {
    const { judge } = hostile(settings);
    const detail = 'the reader broke on this page (RangeError)';
    expect((await judge(ordering('throw'))).failure).toEqual({ reason: 'reading-failed', detail });
    expect((await judge(ordering('0'))).failure).toBeUndefined();
  });

  it('costs no screenshot on the way', async () => {
    const { judge } = hostile(settings);
    const request = ordering('0');
    request.capture.screenshot = new Uint8Array(10);
    const { title: _id, ...said } = await judge(request);
    expect(said).toMatchObject({ given: expect.arrayContaining(['capture', 'startedAt']) });
    expect(JSON.stringify(said)).not.toContain('screenshot');
  });
});

it('a page with nothing to check never comes to the worker that checks', async () => {
  const { judge } = hostile({ workers: 2, files: { check: workerFile } });
  const wall =
    '<title>Just a moment...</title><script src="/cdn-cgi/challenge-platform/x"></script>';
  const answer = await judge(requestFor(`${wall}<p>Riverton Police</p>`));
  expect(answer.failure?.reason).toBe('bot-challenge');
  expect(answer).toMatchObject({ findings: [], title: 'Just a moment...', policyLinks: [] });
  expect(answer.textSha256).toBe(textHash('Riverton Police'));
});

describe('a page that misbehaves', () => {
  it('does not count the time that others took before it', async () => {
    const { judge } = hostile({ timeLimitMs: 1_500 });
    const answers = await Promise.all(Array.from({ length: 6 }, () => judge(ordering('400'))));
    expect(answers.map(({ failure }) => failure)).toEqual(
      Array.from({ length: 6 }, () => undefined),
    );
  });

  it('is ended even when its worker never says that it began', async () => {
    const { judge } = hostile({ timeLimitMs: 60 });
    expect((await judge(ordering('never begins'))).failure?.reason).toBe('reading-timeout');
  });

  it.each([
    ['eat', 'reading the page took more memory than is allowed'],
    ['exit', 'the reader broke on this page (Error)'],
    ['throw', 'the reader broke on this page (RangeError)'],
    ['throw oddly', 'the reader broke on this page'],
  ])('is unreadable when its worker is told to %s, and the next goes on', async (order, detail) => {
    const { judge } = hostile({ timeLimitMs: 20_000, heapMiB: 24 });
    expect((await judge(ordering(order))).failure).toEqual({ reason: 'reading-failed', detail });
    expect((await judge(ordering('0'))).failure).toBeUndefined();
  });

  it.each(['loop', 'eat', 'exit', 'throw'])(
    'takes no page with it that waits behind it, when told to %s',
    async (order) => {
      const { judge } = hostile({ timeLimitMs: order === 'eat' ? 20_000 : 2_000, heapMiB: 24 });
      const orders = [order, '0', order, '0', '0'];
      const answers = await Promise.all(orders.map((one) => judge(ordering(one))));
      expect(answers.map(({ failure }) => failure === undefined)).toEqual(
        orders.map((one) => one === '0'),
      );
    },
  );

  it('and its pool being closed leaves nobody waiting', async () => {
    const { judge, close } = hostile({ timeLimitMs: 20_000 });
    await judge(ordering('0'));
    const answers = Promise.all(['loop', '0', '0'].map((order) => judge(ordering(order))));
    await close();
    expect((await answers).map(({ failure }) => failure?.reason)).toEqual(
      Array.from({ length: 3 }, () => 'reading-failed'),
    );
  });
});

const asked = (order: string, startedAt: BigInt64Array) => ({
  task: { html: bytesOf(`<title>${order}</title>`), capture: {}, startedAt },
});

describe('a worker', () => {
  const limits = { heapMiB: 100, workers: 1 };

  it('has the next page at hand, and begins with it while the thread that gives them is at other work', async () => {
    const stage = openStage({ file: workerFile, limitMs: 20_000, ...limits });
    const begun: BigInt64Array[] = [];
    const read = () =>
      stage.run((startedAt) => {
        begun.push(startedAt);
        return asked('5', startedAt);
      });
    await read();
    const both = Promise.all([read(), read()]);
    const until = Date.now() + 10_000;
    while (Date.now() < until && !begun.every((times) => hasBegun(times)));
    expect(begun.map((times) => hasBegun(times))).toEqual([true, true, true]);
    await both;
    await stage.close();
  });

  it('that is ended for a page takes none with it that it has just begun', async () => {
    const stage = openStage({ file: workerFile, limitMs: 400, ...limits });
    await stage.run((startedAt) => asked('0', startedAt));
    let tries = 0;
    const [overrun, next] = await Promise.all([
      stage.run((startedAt) => asked('loop', startedAt)),
      stage.run((startedAt) => {
        tries += 1;
        // As though it had been begun right before the first one's time was over.
        if (tries === 1) Atomics.store(startedAt, 0, BigInt(Date.now() + 60_000));
        return asked('0', startedAt);
      }),
    ]);
    expect(overrun).toMatchObject({ failure: { reason: 'reading-timeout' } });
    expect(next).toHaveProperty('answer');
    expect(tries).toBe(2);
    await stage.close();
  });
});

describe('a pool', () => {
  // Node 20 died of this, once in some thirty times, with the whole process.
  it('may be closed while its workers are still loading', async () => {
    for (let after = 20; after < 140; after += 4) {
      const loading = createJudgePool({ workers: 2 });
      await new Promise((resolve) => setTimeout(resolve, after));
      await loading.close();
    }
    pool = createJudgePool({ workers: 1 });
    expect(await pool.judge(judged)).toEqual(await judgeCapture(RULES, judged));
  });
});

function bytesOf(text: string): ArrayBuffer {
  return new TextEncoder().encode(text).buffer;
}
