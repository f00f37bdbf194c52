// A run that was interrupted, by ctrl-C or by kill -9, goes on and ends like one that was not, each page once.
import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskCaptures } from '../../../adapters/disk-captures.ts';
import { runAudit, type RunEvent, type RunResult } from '../../../core/run-audit.ts';
import { unfinishedRun } from '../../../core/steps.ts';
import type { PageReport } from '../../../core/verdict/schema.ts';
import {
  GOOD,
  html,
  inventoryOf,
  LINKED,
  pageOf,
  policyOf,
  REQUIRED,
  requestOf,
  RULES,
  startSite,
  startWorld,
  type Site,
  type World,
} from '../../support/audit-world.ts';

const policy = policyOf({ purpose: LINKED, emergency: REQUIRED });
let site: Site;

beforeEach(async () => {
  site = await startSite();
  site.pages.set('/policy', html('This is our purpose.'));
});
afterEach(() => site.close());

/** Pages of several outcomes; from the given one on, the server holds its answers until `go` is called. */
function fill(
  count: number,
  holdFrom: number,
): { paths: string[]; reached: Promise<void>; go: () => void } {
  const opened = gate();
  const reached = gate();
  const paths = Array.from({ length: count }, (_, at) => `/page-${String(at).padStart(2, '0')}`);
  for (const [at, path] of paths.entries()) {
    const body =
      [GOOD, html('our purpose'), html('call 911', '<a href="/policy">Policy</a>')][at % 3] ?? '';
    site.pages.set(path, (_request, response) => {
      const answer = (): void => {
        if (!response.destroyed) response.writeHead(200, { 'content-type': 'text/html' }).end(body);
      };
      if (at < holdFrom) return answer();
      reached.open();
      void opened.passed.then(answer);
    });
  }
  return { paths, reached: reached.passed, go: opened.open };
}

function gate(): { open: () => void; passed: Promise<void> } {
  const passed = new EventEmitter();
  return {
    open: () => void passed.emit('open'),
    passed: once(passed, 'open').then(() => undefined),
  };
}

/** What a report says, apart from what differs between any two runs: run ids in keys and the times. */
function essence(report: PageReport): unknown {
  return JSON.parse(
    JSON.stringify(report, (key, value: unknown) =>
      ['runId', 'checkedAt', 'capturedAt', 'key'].includes(key) ? '' : value,
    ),
  );
}

async function essences(world: World, runId: string): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const report of world.ports.records.pageReports(runId)) all.push(essence(report));
  return all;
}

function finished(result: RunResult): Extract<RunResult, { status: 'finished' }> {
  if (result.status !== 'finished') throw new Error('stopped');
  return result;
}

describe('a run that was interrupted', () => {
  it('goes on after kill -9 and ends like an uninterrupted one, each page once', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'audit-killed-'));
    const { paths, reached, go } = fill(18, 9);
    const inventory = inventoryOf(paths.map((path) => pageOf(site, path)));
    const file = join(dir, 'inventory.json');
    await writeFile(file, JSON.stringify(inventory));
    const script = fileURLToPath(new URL('../../support/audit-child.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', script, dir, file], {
      stdio: 'inherit',
    });
    await reached;
    child.kill('SIGKILL');
    await once(child, 'exit');
    go();

    const world = await startWorld(RULES, dir);
    const left = await unfinishedRun(world.ports.records);
    expect(left).toMatchObject({ status: 'running', counts: { expected: 18 } });
    const before = await essences(world, left?.runId ?? '');
    expect(before.length).toBeGreaterThanOrEqual(6);
    expect(before.length).toBeLessThanOrEqual(9);
    const hitsBefore = site.hits.length;
    const clock = { now: () => new Date(), token: () => `tok${Math.random()}` };
    const ports = world.with({ clock });
    const result = finished(
      await runAudit(ports, requestOf(inventory, { policy, resumeRunId: left?.runId ?? '' })),
    );
    expect(result.run).toMatchObject({
      runId: left?.runId,
      status: 'finished',
      startedAt: left?.startedAt,
    });
    expect(result.run.owner).not.toBe(left?.owner);
    const visitedAgain = site.hits.slice(hitsBefore).filter((path) => path !== '/policy');
    expect(new Set(visitedAgain).size).toBe(visitedAgain.length);
    expect(visitedAgain.length).toBe(18 - before.length);
    expect(site.hits.filter((path) => path === '/policy')).toHaveLength(1);

    const fresh = await startWorld();
    const whole = finished(await runAudit(fresh.ports, requestOf(inventory, { policy })));
    expect(await essences(world, result.run.runId)).toEqual(await essences(fresh, whole.run.runId));
    expect(result.run.counts).toEqual(whole.run.counts);
    expect(result.exitCode).toBe(whole.exitCode);
    await Promise.all([world.close(), fresh.close()]);
    await rm(dir, { recursive: true, force: true });
  });

  it('stops cleanly when aborted, writes no report for what was under way, and keeps to its plan', async () => {
    const world = await startWorld();
    const { paths, reached, go } = fill(6, 3);
    const pages = paths.map((path) => pageOf(site, path));
    const stop = new AbortController();
    const running = runAudit(
      world.ports,
      requestOf(inventoryOf(pages), { policy, signal: stop.signal }),
    );
    await reached;
    stop.abort();
    const stopped = await running;
    expect(stopped).toMatchObject({ status: 'stopped', expected: 6 });
    const { runId, done } = stopped as Extract<RunResult, { status: 'stopped' }>;
    expect(done).toBeLessThanOrEqual(3);
    expect(await essences(world, runId)).toHaveLength(done);
    go();

    // The inventory is another one by now, and so is the policy: the run keeps to what it was planned with.
    const changed = [{ ...pages[0]!, purpose: 'News' }, ...pages.slice(2), pageOf(site, '/policy')];
    const events: RunEvent[] = [];
    const result = finished(
      await runAudit(
        world.ports,
        requestOf(inventoryOf(changed), {
          policy: policyOf({ purpose: REQUIRED }),
          resumeRunId: runId,
          readerVersion: 'r2',
          onEvent: (event) => events.push(event),
        }),
      ),
    );
    const difference = {
      added: ['riverton/policy'],
      removed: ['riverton/page-01'],
      changed: ['riverton/page-00'],
    };
    expect(result.inventoryDifference).toEqual(difference);
    expect(events).toContainEqual({ type: 'inventory-changed', difference });
    expect(events[0]).toMatchObject({ type: 'run-started', resumed: true, done });
    expect(result.run.counts).toMatchObject({ expected: 6, compliant: 4, notCompliant: 2 });
    const last = await world.ports.records.pageReport(runId, 'riverton', 'page-05');
    expect(last?.versions).toEqual({ policy: '1', reader: 'r2' });
    await world.close();
  });

  it('does not go on with what is not there, not planned, or a replay', async () => {
    const world = await startWorld();
    const inventory = inventoryOf([pageOf(site, '/policy')]);
    const resume = (resumeRunId: string): Promise<RunResult> =>
      runAudit(world.ports, requestOf(inventory, { resumeRunId }));
    await expect(resume('20200101T000000Z-none')).rejects.toMatchObject({ reason: 'no-such-run' });
    const done = finished(await runAudit(world.ports, requestOf(inventory)));
    const run = { ...done.run, status: 'running' as const };
    const unplanned = { ...run, runId: '20200101T000000Z-0001' };
    await world.ports.records.startRun(unplanned);
    await expect(resume(unplanned.runId)).rejects.toMatchObject({ reason: 'plan-incomplete' });
    const replay = { ...run, runId: '20200101T000000Z-0002', kind: 'replay' as const };
    await world.ports.records.startRun(replay);
    await expect(resume(replay.runId)).rejects.toMatchObject({ reason: 'not-an-audit' });
    await world.close();
  });

  it('is refused to whoever was replaced as its owner', async () => {
    const world = await startWorld();
    const { paths, reached, go } = fill(2, 1);
    const inventory = inventoryOf(paths.map((path) => pageOf(site, path)));
    const first = runAudit(world.ports, requestOf(inventory));
    await reached;
    const left = await unfinishedRun(world.ports.records);
    const taken = {
      resumeRunId: left?.runId ?? '',
      onEvent: ({ type }: RunEvent) => type === 'page-started' && go(),
    };
    // On another machine: a data folder lets in one process at a time.
    const captures = diskCaptures(join(world.dir, 'other-captures'));
    const second = runAudit(world.with({ captures }), requestOf(inventory, taken));
    await expect(first).rejects.toMatchObject({ name: 'StoreError', reason: 'run-taken' });
    expect(finished(await second).run.counts).toMatchObject({ expected: 2, unreadable: 0 });
    await world.close();
  });
});
