// What newly fails is visited once more in the same run before it counts: real server, real store, real captures.
import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replayRun } from '../../../core/replay.ts';
import { runAudit, type RunEvent, type RunResult } from '../../../core/run-audit.ts';
import { confirmPages, resumeRun, unfinishedRun } from '../../../core/steps.ts';
import type { Change, Finding, PageReport } from '../../../core/verdict/schema.ts';
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
  rulesOf,
  phraseCheck,
  PURPOSE,
  startSite,
  startWorld,
  type Site,
  type World,
} from '../../support/audit-world.ts';

const BAD = html('This is our purpose here.');
const AGAINST = html('This is our purpose here.', 'There is no call 911 here.');

let site: Site;
let world: World;
beforeEach(async () => {
  [site, world] = await Promise.all([startSite(), startWorld()]);
});
afterEach(async () => {
  await Promise.all([site.close(), world.close()]);
});

type Finished = Extract<RunResult, { status: 'finished' }>;

function finished(result: RunResult): Finished {
  if (result.status !== 'finished') throw new Error(`run ${result.runId} was stopped`);
  return result;
}

const send = (response: ServerResponse, body: string, status = 200): void =>
  void response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(body);

/** Serves these bodies one after the other, the last one for ever; a number is a status. */
function inTurn(path: string, ...answers: (string | number)[]): void {
  let at = 0;
  site.pages.set(path, (_request, response) => {
    const answer = answers[Math.min(at, answers.length - 1)] ?? '';
    at += 1;
    if (typeof answer === 'number') send(response, html('Trouble'), answer);
    else send(response, answer);
  });
}

async function audit(
  more: Parameters<typeof requestOf>[1] = {},
  ports = world.ports,
): Promise<Finished> {
  const pages = [...site.pages.keys()].filter((path) => path !== '/policy');
  const inventory = inventoryOf(pages.map((path) => pageOf(site, path)));
  return finished(await runAudit(ports, requestOf(inventory, more)));
}

async function reportOf(runId: string, pageId = 'page'): Promise<PageReport> {
  const report = await world.ports.records.pageReport(runId, 'riverton', pageId);
  if (report === undefined) throw new Error('no report');
  return report;
}

const item = (report: PageReport, id = 'emergency'): Finding => {
  const found = report.findings.find((finding) => finding.item === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

const changesOf = (result: Finished): Change[] => result.agencies.flatMap(({ changes }) => changes);
const visitsTo = (path: string): number => site.hits.filter((hit) => hit === path).length;

describe('an item that newly fails', () => {
  it('is a finding when a second visit saw it too, and both captures are named', async () => {
    inTurn('/page', GOOD, BAD);
    await audit();
    const events: RunEvent[] = [];
    const result = await audit({ onEvent: (event) => events.push(event) });
    expect(visitsTo('/page')).toBe(3);
    const report = await reportOf(result.run.runId);
    expect(report.verdict).toBe('not-compliant');
    expect(item(report).confirmation).toEqual({
      state: 'confirmed',
      first: 'fail',
      second: 'fail',
    });
    expect(report.secondLook?.capture?.sha256).toBe(report.capture?.sha256);
    expect(Date.parse(report.secondLook?.checkedAt ?? '')).toBeGreaterThan(
      Date.parse(report.checkedAt),
    );
    expect(changesOf(result)).toMatchObject([
      { kind: 'newly-failing', item: 'emergency', cause: 'page' },
    ]);
    expect(events).toContainEqual({ type: 'confirming', pages: 1 });
    expect(events.at(-3)).toMatchObject({ type: 'page-confirmed', verdict: 'not-compliant' });
    expect(result.exitCode).toBe(1);
  });

  it('does not count when the second visit found it; both readings are told', async () => {
    inTurn('/page', GOOD, BAD, GOOD);
    await audit();
    const result = await audit();
    const report = await reportOf(result.run.runId);
    expect(report.verdict).toBe('compliant');
    expect(item(report)).toMatchObject({
      outcome: 'pass',
      confirmation: { state: 'differs', first: 'fail', second: 'pass' },
      evidence: [{ text: 'In an emergency call 911.' }],
    });
    expect(item(report).says).toMatch(
      /^Two visits in this audit saw this differently\. The first: The page must say call 911\. The second: It says/,
    );
    expect(report.secondLook?.capture?.sha256).not.toBe(report.capture?.sha256);
    expect(changesOf(result)).toEqual([]);
    expect(result.exitCode).toBe(0);
  });

  it('is a question when one visit said the opposite and the other did not', async () => {
    inTurn('/page', GOOD, AGAINST, GOOD);
    await audit();
    const report = await reportOf((await audit()).run.runId);
    expect(report.verdict).toBe('needs-review');
    expect(item(report)).toMatchObject({ outcome: 'review', message: 'readings-differ' });
    expect(item(report).evidence.map(({ text }) => text)).toEqual([
      'There is no call 911 here.',
      'In an emergency call 911.',
    ]);
  });

  it('is a question when the second visit could not read the page, and a finding when the next run sees it again', async () => {
    inTurn('/page', GOOD, BAD, 403, BAD);
    await audit();
    const second = await audit();
    const report = await reportOf(second.run.runId);
    expect(report.verdict).toBe('needs-review');
    expect(item(report)).toMatchObject({
      outcome: 'review',
      message: 'not-confirmed',
      confirmation: { state: 'not-confirmed', first: 'fail' },
    });
    expect(item(report).says).toContain('HTTP 403');
    expect(report.secondLook).toMatchObject({ failure: { reason: 'forbidden' } });
    expect(changesOf(second)).toEqual([]);
    const third = await audit();
    expect(visitsTo('/page')).toBe(4);
    const next = await reportOf(third.run.runId);
    expect(item(next)).toMatchObject({
      outcome: 'fail',
      confirmation: { state: 'confirmed', first: 'fail' },
    });
    expect(next.secondLook).toBeUndefined();
    expect(changesOf(third)).toMatchObject([{ kind: 'newly-failing', item: 'emergency' }]);
  });

  it('is looked for again on the linked page as well', async () => {
    const policy = policyOf({ purpose: REQUIRED, emergency: LINKED });
    site.pages.set('/page', html('This is our purpose here.', '<a href="/policy">Policy</a>'));
    inTurn(
      '/policy',
      html('In an emergency call 911.'),
      html('Nothing.'),
      html('In an emergency call 911.'),
    );
    await audit({ policy });
    const report = await reportOf((await audit({ policy })).run.runId);
    expect(item(report)).toMatchObject({
      outcome: 'pass',
      metOn: 'linked',
      confirmation: { state: 'differs' },
    });
    expect(visitsTo('/policy')).toBe(3);
    expect(report.secondLook?.linked).toHaveLength(1);
  });

  it('waits between the two visits as long as it is told', async () => {
    inTurn('/page', GOOD, BAD);
    await audit();
    const waits: number[] = [];
    const ports = world.with({ wait: async (ms) => void waits.push(ms) });
    await audit({ settings: { lanes: 1, hostDelayMs: 0, confirmAfterMs: 600_000 } }, ports);
    // The tests' clock goes on by a minute whenever it is asked.
    const longest = Math.max(...waits);
    expect(longest).toBeGreaterThan(300_000);
    expect(longest).toBeLessThan(600_000);
  });
});

describe('no second visit is made', () => {
  it('for a page that was never read before', async () => {
    inTurn('/page', BAD);
    const result = await audit();
    expect(visitsTo('/page')).toBe(1);
    expect(item(await reportOf(result.run.runId))).not.toHaveProperty('confirmation');
  });

  it('for what fails as before, or is advice only', async () => {
    inTurn('/page', BAD);
    await audit();
    await audit();
    expect(visitsTo('/page')).toBe(2);
  });

  it('for a page on which our rules alone changed: its bytes were seen twice already', async () => {
    site.pages.set('/page', GOOD);
    await audit();
    const strict = rulesOf([
      [PURPOSE, 'p1'],
      [phraseCheck('emergency', 'dial 911'), 'e2'],
    ]);
    const result = await audit({}, world.with({ rules: strict }));
    expect(visitsTo('/page')).toBe(2);
    const report = await reportOf(result.run.runId);
    expect(item(report).confirmation).toEqual({ state: 'confirmed', first: 'fail' });
    expect(report.secondLook).toBeUndefined();
    expect(changesOf(result)).toMatchObject([{ kind: 'newly-failing', cause: 'rules' }]);
  });
});

const essence = (report: PageReport): unknown =>
  JSON.parse(
    JSON.stringify(report, (key, value: unknown) =>
      ['runId', 'checkedAt', 'capturedAt', 'key'].includes(key) ? '' : value,
    ),
  );

describe('after an interruption', () => {
  it('by kill -9 between the two visits, the run goes on and ends like one that was not', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'audit-confirm-'));
    const policy = policyOf({ purpose: LINKED, emergency: REQUIRED });
    const paths = ['/a', '/b', '/c'];
    const inventory = inventoryOf(paths.map((path) => pageOf(site, path)));
    const file = join(dir, 'inventory.json');
    await writeFile(file, JSON.stringify(inventory));
    for (const path of paths) site.pages.set(path, GOOD);
    let killed = await startWorld(RULES, dir);
    // The process that is killed takes its time from the tests' clock, which begins a week later.
    const earlier = { now: () => new Date('2026-11-09T09:00:00.000Z'), token: () => 'earlier' };
    await runAudit(killed.with({ clock: earlier }), requestOf(inventory, { policy }));
    await killed.close();

    // Second run: all three lose the note; the second visit to the last one is held until the process is dead.
    const visits = new Map<string, number>();
    const signals = new EventEmitter();
    const holding = once(signals, 'reached');
    let hold = true;
    for (const path of paths)
      site.pages.set(path, (_request, response) => {
        const count = (visits.get(path) ?? 0) + 1;
        visits.set(path, count);
        const again = [...visits.values()].filter((one) => one > 1).length;
        if (hold && again === 2) return void signals.emit('reached');
        send(response, BAD);
      });
    const script = fileURLToPath(new URL('../../support/audit-child.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', script, dir, file], {
      stdio: 'inherit',
    });
    await holding;
    child.kill('SIGKILL');
    await once(child, 'exit');
    hold = false;

    killed = await startWorld(RULES, dir);
    const clock = { now: () => new Date(), token: () => `tok${Math.random()}` };
    const left = await unfinishedRun(killed.ports.records);
    const ports = killed.with({ clock });
    const resumed = finished(
      await runAudit(ports, requestOf(inventory, { policy, resumeRunId: left?.runId ?? '' })),
    );

    for (const path of paths) site.pages.set(path, GOOD);
    await runAudit(world.ports, requestOf(inventory, { policy }));
    for (const path of paths) site.pages.set(path, BAD);
    const whole = finished(await runAudit(world.ports, requestOf(inventory, { policy })));
    for (const path of paths) {
      const id = path.slice(1);
      const one = await killed.ports.records.pageReport(resumed.run.runId, 'riverton', id);
      expect(
        one?.findings.find((finding) => finding.item === 'emergency')?.confirmation?.state,
      ).toBe('confirmed');
      expect(essence(one!)).toEqual(essence(await reportOf(whole.run.runId, id)));
    }
    expect(resumed.run.counts).toEqual(whole.run.counts);
    expect(resumed.agencies.flatMap(({ changes }) => changes).map(({ kind }) => kind)).toEqual(
      changesOf(whole).map(({ kind }) => kind),
    );
    await killed.close();
    await rm(dir, { recursive: true, force: true });
  });

  it('the step called twice visits nothing twice', async () => {
    inTurn('/page', GOOD, BAD);
    await audit();
    const stop = new AbortController();
    const pages = inventoryOf([pageOf(site, '/page')]);
    const stopped = await runAudit(
      world.ports,
      requestOf(pages, {
        signal: stop.signal,
        onEvent: ({ type }) => type === 'confirming' && stop.abort(),
      }),
    );
    expect(stopped.status).toBe('stopped');
    const runId = (stopped as Extract<RunResult, { status: 'stopped' }>).runId;
    expect(item(await reportOf(runId))).not.toHaveProperty('confirmation');
    const plan = await resumeRun(world.ports, runId);
    const work = {
      ports: world.ports,
      settings: { lanes: 1, hostDelayMs: 0 },
      signal: new AbortController().signal,
      onEvent: () => undefined,
    };
    await confirmPages(plan, work);
    const hits = site.hits.length;
    await confirmPages(plan, work);
    expect(site.hits).toHaveLength(hits);
    expect(item(await reportOf(runId)).confirmation?.state).toBe('confirmed');
  });
});

describe('a replay', () => {
  it('comes to the same from the two captures, and the next run finds the same cause', async () => {
    inTurn('/page', GOOD, BAD, GOOD, GOOD);
    await audit();
    const { run } = await audit();
    const before = await reportOf(run.runId);
    const replayed = await replayRun(world.ports, run.runId, { readerVersion: 'r1' });
    const after = await reportOf(replayed.run.runId);
    expect(after.findings).toEqual(before.findings);
    expect(after.secondLook).toEqual(before.secondLook);
    expect(replayed.agencies.flatMap(({ changes }) => changes)).toEqual([]);
    // A rule that asks for more than the page says: the second capture is judged by it as well.
    const strict = rulesOf([
      [PURPOSE, 'p1'],
      [phraseCheck('emergency', 'dial 911'), 'e2'],
    ]);
    const stricter = await replayRun(world.with({ rules: strict }), run.runId, {
      readerVersion: 'r1',
    });
    expect(item(await reportOf(stricter.run.runId)).outcome).toBe('fail');
  });

  it('keeps a question that one visit alone left', async () => {
    inTurn('/page', GOOD, BAD, 403);
    await audit();
    const { run } = await audit();
    const replayed = await replayRun(world.ports, run.runId, { readerVersion: 'r1' });
    expect(item(await reportOf(replayed.run.runId))).toEqual(item(await reportOf(run.runId)));
  });
});
