// The judging thread of a function: real pages by the real rules, and an end for those that overrun their time or break it.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createLambdaJudge } from '../../adapters/lambda-judge.ts';
import type { CaptureWithBody } from '../../core/capture/capture.ts';
import { draftCapture } from '../../core/check-now.ts';
import { DEFAULT_POLICY } from '../../core/policy/iacp-2019.ts';
import type { Judge } from '../../core/ports.ts';
import { AGENCY } from '../support/audit-world.ts';
import { buildThread } from '../support/functions.ts';
import { GOOD_PAGE } from '../support/presence.ts';

const folder = mkdtempSync(join(tmpdir(), 'presence-judge-'));
/** A thread that breaks after its answer does so when this file is there. */
const ANSWERED = join(folder, 'answered');
const HOSTILE = `import { existsSync, rmSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
const breakWhenAnswered = () => {
  if (!existsSync(${JSON.stringify(ANSWERED)})) return setTimeout(breakWhenAnswered, 5);
  rmSync(${JSON.stringify(ANSWERED)});
  throw new RangeError('after the answer');
};
parentPort.on('message', ({ html }) => {
  const text = Buffer.from(html).toString();
  if (text.includes('forever')) for (;;);
  if (text.includes('exits')) process.exit(3);
  if (text.includes('throws')) throw new RangeError('text of the page');
  if (text.includes('eats')) { const kept = []; for (;;) kept.push(new Array(1e6).fill('x')); }
  if (text.includes('later')) breakWhenAnswered();
  if (text.includes('told')) parentPort.postMessage({ fault: 'SyntaxError' });
  else parentPort.postMessage({ judged: { title: text, env: Object.keys(process.env).length } });
});`;
let thread: Awaited<ReturnType<typeof buildThread>>;
let capture: (body: string) => Promise<CaptureWithBody>;

beforeAll(async () => {
  writeFileSync(join(folder, 'hostile.mjs'), HOSTILE);
  thread = await buildThread();
  capture = (body) =>
    draftCapture({ name: 'a', body, type: 'text/html' }, new Date('2026-11-16T09:00:00Z'));
});
afterAll(() => {
  thread.clear();
  rmSync(folder, { recursive: true, force: true });
});

async function judged(judge: Judge, body: string) {
  const { name, alsoKnownAs, country, emergencyNumber, officialHosts } = AGENCY;
  const agency = { name, alsoKnownAs, country, emergencyNumber, officialHosts };
  return judge({
    capture: await capture(body),
    about: { agency, platform: 'website', kind: 'home' },
    policy: DEFAULT_POLICY,
    page: { kind: 'home', waivers: [] },
    today: '2026-11-16',
  });
}

describe('the judging thread', () => {
  it('judges by the rules, as it is shipped', async () => {
    const { judge, close } = createLambdaJudge({
      file: pathToFileURL(thread.file),
    });
    const { findings, title } = await judged(judge, GOOD_PAGE);
    expect(title).toBe('Riverton Police Department');
    expect(findings.find(({ item }) => item === 'emergency-note')?.outcome).toBe('pass');
    await close();
  });

  it('is ended when a page overruns, breaks or eats it, and the next page goes on', async () => {
    const { judge, close } = createLambdaJudge({
      file: pathToFileURL(join(folder, 'hostile.mjs')),
      timeLimitMs: 300,
      startMs: 700,
      heapMiB: 64,
    });
    const all = await Promise.all(
      ['one', 'forever', 'two', 'exits', 'throws', 'told', 'eats', 'three'].map((body) =>
        judged(judge, body),
      ),
    );
    expect(all.map(({ title, failure }) => failure?.reason ?? title)).toEqual([
      'one',
      'reading-timeout',
      'two',
      'reading-failed',
      'reading-failed',
      'reading-failed',
      expect.stringMatching(/^reading-(?:failed|timeout)$/),
      'three',
    ]);
    const words = all.map(({ failure }) => failure?.detail ?? '');
    expect(words[1]).toBe('reading the page took longer than 0.3 s and was ended');
    expect(words[4]).not.toContain('text of the page');
    expect(words[5]).toContain('SyntaxError');
    // Nothing of the function's surroundings is any business of what reads hostile pages.
    expect(all[0]).toMatchObject({ env: 0 });
    await close();
  });

  it('that breaks after its answer ends nothing, and the next page gets a new one', async () => {
    const { judge, close } = createLambdaJudge({
      file: pathToFileURL(join(folder, 'hostile.mjs')),
    });
    expect((await judged(judge, 'later')).title).toBe('later');
    writeFileSync(ANSWERED, '');
    await vi.waitFor(() => expect(existsSync(ANSWERED)).toBe(false), 60_000);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await judged(judge, 'next')).title).toBe('next');
    await close();
  });

  it('that was not built says so', async () => {
    const { judge } = createLambdaJudge();
    const { failure } = await judged(judge, 'x');
    expect(failure?.reason).toBe('reading-failed');
  });
});
