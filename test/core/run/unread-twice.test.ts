// A page that could be read last time and cannot be read now is visited once more before anybody is told: real server, store and captures.
import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { RETRIES, SEEN_ONCE } from '../../../core/capture/retry.ts';
import { CAPTURE_FAILURES } from '../../../core/capture/failures.ts';
import { replayRun } from '../../../core/replay.ts';
import { runAudit, type RunResult } from '../../../core/run-audit.ts';
import type { PageReport } from '../../../core/verdict/schema.ts';
import {
  GOOD,
  html,
  inventoryOf,
  pageOf,
  requestOf,
  startSite,
  startWorld,
  type Site,
  type World,
} from '../../support/audit-world.ts';

const BAD = html('This is our purpose here.');
const CHALLENGE =
  '<!doctype html><html><head><title>Just a moment...</title></head><body><script>window._cf_chl_opt={}</script></body></html>';

let site: Site;
let world: World;
beforeEach(async () => {
  [site, world] = await Promise.all([startSite(), startWorld()]);
});
afterEach(async () => {
  await Promise.all([site.close(), world.close()]);
});

/** Serves these one after the other, the last one for ever; a number is a status. */
function inTurn(...answers: (string | number)[]): void {
  let at = 0;
  site.pages.set('/page', (_request, response: ServerResponse) => {
    const answer = answers[Math.min(at, answers.length - 1)] ?? '';
    at += 1;
    const [status, body] = typeof answer === 'number' ? [answer, html('Trouble')] : [200, answer];
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  });
}

type Finished = Extract<RunResult, { status: 'finished' }>;

async function audit(): Promise<{ run: Finished['run']; report: PageReport; kinds: string[] }> {
  const result = await runAudit(world.ports, requestOf(inventoryOf([pageOf(site, '/page')])));
  if (result.status !== 'finished') throw new Error('stopped');
  const { run, agencies } = result;
  const kinds = agencies.flatMap(({ changes }) => changes).map(({ kind }) => kind);
  return { run, report: await reportOf(run.runId), kinds };
}

async function reportOf(runId: string): Promise<PageReport> {
  const report = await world.ports.records.pageReport(runId, 'riverton', 'page');
  if (report === undefined) throw new Error('no report');
  return report;
}

const visits = (): number => site.hits.filter((hit) => hit === '/page').length;
const emergencyOf = (report: PageReport) =>
  report.findings.find(({ item }) => item === 'emergency');

it('a page that was away for one visit only is read on the second, and nobody hears of it', async () => {
  inTurn(GOOD, 404, GOOD);
  await audit();
  const { report, kinds } = await audit();
  expect(visits()).toBe(3);
  expect(report).toMatchObject({
    verdict: 'compliant',
    secondLook: { failure: { reason: 'not-found' } },
  });
  expect(Date.parse(report.checkedAt)).toBeGreaterThan(Date.parse(report.secondLook!.checkedAt));
  expect(kinds).toEqual([]);
});

it.each([
  [403, 'on a second visit the same'],
  [410, 'on a second visit HTTP 410'],
])(
  'a page that is away on both visits is unreadable, and visited once a run from then on (%i)',
  async (second, says) => {
    inTurn(GOOD, 403, second, 403);
    await audit();
    const { report, kinds } = await audit();
    expect(visits()).toBe(3);
    expect(report).toMatchObject({ verdict: 'unreadable', failure: { reason: 'forbidden' } });
    expect(report.failure?.detail).toContain(says);
    expect(report.secondLook?.failure).toBeDefined();
    expect(kinds).toEqual(['newly-unreadable']);
    const next = await audit();
    expect(visits()).toBe(4);
    expect(next.kinds).toEqual(['still-unreadable']);
    expect(next.report.secondLook).toBeUndefined();
  },
);

it('what newly fails on the only visit that could read the page is a question until the next run has seen it too', async () => {
  inTurn(GOOD, 404, BAD);
  await audit();
  const { report, kinds, run } = await audit();
  expect(report.verdict).toBe('needs-review');
  expect(emergencyOf(report)).toMatchObject({
    outcome: 'review',
    message: 'not-confirmed',
    confirmation: { state: 'not-confirmed', first: 'fail' },
  });
  expect(emergencyOf(report)?.says).toContain('on the other, the page could not be read');
  expect(kinds).toEqual([]);

  const replayed = await replayRun(world.ports, run.runId, { readerVersion: 'r1' });
  expect(emergencyOf(await reportOf(replayed.run.runId))).toEqual(emergencyOf(report));

  const next = await audit();
  expect(visits()).toBe(4);
  expect(next.kinds).toEqual(['newly-failing']);
  expect(emergencyOf(next.report)).toMatchObject({
    outcome: 'fail',
    confirmation: { state: 'confirmed' },
  });
});

it('what one visit saw failing last time, and the only one that could read the page now, is a finding', async () => {
  inTurn(GOOD, BAD, 404, 404, BAD);
  await audit();
  expect((await audit()).report.verdict).toBe('needs-review');
  const { report } = await audit();
  expect(visits()).toBe(5);
  expect(emergencyOf(report)).toMatchObject({
    outcome: 'fail',
    confirmation: { state: 'confirmed' },
  });
});

it('a host that asked to be left alone by a challenge is not visited again', async () => {
  inTurn(GOOD, CHALLENGE);
  await audit();
  const { report } = await audit();
  expect(visits()).toBe(2);
  expect(report.failure?.reason).toBe('bot-challenge');
});

it('a page that was never read before, or not the last time, is not visited twice', async () => {
  inTurn(404);
  await audit();
  await audit();
  expect(visits()).toBe(2);
});

it('a reason that is tried again at once needs no second visit as well', () => {
  const both = CAPTURE_FAILURES.filter((one) => SEEN_ONCE.has(one) && RETRIES[one].length > 0);
  expect(both).toEqual([]);
});
