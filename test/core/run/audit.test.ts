// A whole audit against a real server, the real store and real captures.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runAudit, type RunEvent, type RunResult } from '../../../core/run-audit.ts';
import { unfinishedRun } from '../../../core/steps.ts';
import { StoreError } from '../../../core/store/store-error.ts';
import type { Finding, PageReport } from '../../../core/verdict/schema.ts';
import {
  GOOD,
  html,
  inventoryOf,
  LINKED,
  pageOf,
  policyOf,
  requestOf,
  startSite,
  startWorld,
  type Site,
  type World,
} from '../../support/audit-world.ts';

let site: Site;
let world: World;

beforeEach(async () => {
  [site, world] = await Promise.all([startSite(), startWorld()]);
});
afterEach(async () => {
  await Promise.all([site.close(), world.close()]);
});

function finished(result: RunResult): Extract<RunResult, { status: 'finished' }> {
  if (result.status !== 'finished') throw new Error(`run ${result.runId} was stopped`);
  return result;
}

async function reports(runId: string): Promise<Map<string, PageReport>> {
  const all = new Map<string, PageReport>();
  for await (const report of world.ports.records.pageReports(runId)) all.set(report.pageId, report);
  return all;
}

const item = (report: PageReport | undefined, id: string): Finding | undefined =>
  report?.findings.find((finding) => finding.item === id);

describe('an audit', () => {
  it('reports every page with its verdict, its evidence and its capture', async () => {
    site.pages.set('/good', GOOD);
    site.pages.set('/bad', html('This is our purpose here.'));
    site.pages.set('/unclear', html('This is our purpose here.', 'You maybe call 911.'));
    const pages = ['/good', '/bad', '/unclear', '/gone'].map((path) => pageOf(site, path));
    pages.push(pageOf(site, '/left-out', { skip: 'closed in 2020' }));
    const events: RunEvent[] = [];
    const result = finished(
      await runAudit(
        world.ports,
        requestOf(inventoryOf(pages), { onEvent: (one) => events.push(one) }),
      ),
    );
    expect(result.run.counts).toEqual({
      expected: 5,
      compliant: 1,
      notCompliant: 1,
      needsReview: 1,
      unreadable: 1,
      skipped: 1,
    });
    expect(result.exitCode).toBe(1);
    expect(result.run.runId).toMatch(/^20261116T090\d00Z-[0-9a-f]{4}$/);
    const found = await reports(result.run.runId);
    expect(found.get('good')).toMatchObject({
      verdict: 'compliant',
      title: 'Riverton',
      language: 'en',
    });
    expect(item(found.get('good'), 'emergency')).toMatchObject({
      outcome: 'pass',
      says: 'It says “In an emergency call 911.”.',
      evidence: [{ text: 'In an emergency call 911.', place: 'main', visibility: 'shown' }],
    });
    expect(item(found.get('bad'), 'emergency')).toMatchObject({
      outcome: 'fail',
      fix: 'We say call 911.',
    });
    expect(found.get('gone')).toMatchObject({
      verdict: 'unreadable',
      failure: { reason: 'not-found' },
    });
    expect(found.get('gone')?.findings).toEqual([]);
    expect(found.get('left-out')).toMatchObject({
      verdict: 'skipped',
      skipReason: 'closed in 2020',
    });
    expect(site.hits.sort()).toEqual(['/bad', '/gone', '/good', '/unclear']);
    const key = found.get('good')?.capture?.key ?? '';
    expect((await world.ports.captures.load(key))?.html).toBe(GOOD);
    expect(events.at(0)).toMatchObject({
      type: 'run-started',
      expected: 5,
      done: 0,
      resumed: false,
    });
    expect(events.at(-1)).toMatchObject({ type: 'run-closed', counts: result.run.counts });
    expect(events.filter((event) => event.type === 'page-done').map(({ done }) => done)).toEqual([
      1, 2, 3, 4, 5,
    ]);
    const [agency] = await world.ports.records.agencyReports(result.run.runId);
    expect(agency).toMatchObject({
      verdict: 'not-compliant',
      changes: [],
      counts: result.run.counts,
    });
    expect(agency).not.toHaveProperty('previousRunId');
    expect(await world.ports.records.run(result.run.runId)).toEqual(result.run);
  });

  it('ends with 0 when all pages comply, and with 2 when one could not be read', async () => {
    site.pages.set('/good', GOOD);
    const good = pageOf(site, '/good');
    expect(finished(await runAudit(world.ports, requestOf(inventoryOf([good])))).exitCode).toBe(0);
    const both = inventoryOf([good, pageOf(site, '/gone')]);
    const result = finished(await runAudit(world.ports, requestOf(both)));
    expect(result.exitCode).toBe(2);
    expect(result.agencies[0]?.verdict).toBe('incomplete');
  });

  it('contains a check that breaks, and ends red without calling the page failing', async () => {
    site.pages.set('/crash', html('CRASH our purpose', 'In an emergency call 911.'));
    const result = finished(
      await runAudit(world.ports, requestOf(inventoryOf([pageOf(site, '/crash')]))),
    );
    const report = (await reports(result.run.runId)).get('crash');
    expect(item(report, 'purpose')).toMatchObject({ outcome: 'error', message: 'check-crashed' });
    expect(item(report, 'purpose')?.says).not.toContain('CRASH');
    expect(item(report, 'emergency')?.outcome).toBe('pass');
    expect(report?.verdict).toBe('needs-review');
    expect(result.exitCode).toBe(2);
  });

  it('makes an unreadable report of any surprise inside a page, and goes on', async () => {
    site.pages.set('/good', GOOD);
    site.pages.set('/odd', GOOD);
    const ports = world.with({
      judge: async (request) => {
        if (request.about.url?.endsWith('/odd') === true) throw new TypeError('secret of the page');
        return world.ports.judge(request);
      },
    });
    const pages = [pageOf(site, '/odd'), pageOf(site, '/good')];
    const result = finished(await runAudit(ports, requestOf(inventoryOf(pages))));
    const odd = (await reports(result.run.runId)).get('odd');
    expect(odd?.failure).toEqual({
      reason: 'reading-failed',
      detail: 'the auditor met a fault of its own (TypeError)',
    });
    expect(result.run.counts).toMatchObject({ compliant: 1, unreadable: 1 });
  });

  it('leaves platforms alone whose terms forbid automated reading', async () => {
    const visited: string[] = [];
    const ports = world.with({
      fetchStatic: async (url) => {
        visited.push(url);
        return { ok: false, failure: { reason: 'not-found', detail: 'HTTP 404' } };
      },
      fetchRobots: async () => ({
        ok: true,
        status: 404,
        contentType: '',
        body: new Uint8Array(),
        cut: false,
      }),
    });
    const pages = [
      pageOf(site, '/fb', { platform: 'facebook', url: 'https://www.facebook.com/rivertonpd' }),
      pageOf(site, '/as-web', { url: 'https://www.instagram.com/rivertonpd/' }),
      pageOf(site, '/own', { platform: 'facebook' }),
      pageOf(site, '/social', { url: 'https://social.riverton.example/@police' }),
    ];
    const result = finished(await runAudit(ports, requestOf(inventoryOf(pages))));
    const found = await reports(result.run.runId);
    expect(found.get('fb')?.failure?.reason).toBe('platform-terms');
    expect(found.get('fb')?.failure?.detail).toMatch(/^Facebook: /);
    expect(found.get('as-web')?.failure?.reason).toBe('platform-terms');
    expect(visited.sort()).toEqual([`${site.url}/own`, 'https://social.riverton.example/@police']);
    expect(result.exitCode).toBe(2);
  });

  it('stops at once when the store is in trouble', async () => {
    for (let at = 0; at < 12; at += 1) site.pages.set(`/${at}`, GOOD);
    const pages = [...site.pages.keys()].map((path) => pageOf(site, path));
    let saved = 0;
    const ports = world.with({
      captures: {
        ...world.ports.captures,
        save: async () => {
          saved += 1;
          throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
        },
      },
    });
    await expect(runAudit(ports, requestOf(inventoryOf(pages)))).rejects.toMatchObject({
      name: 'StoreError',
    });
    expect(saved).toBeLessThanOrEqual(3);
    const [run] = await world.ports.records.runs(1);
    expect(run?.status).toBe('running');
  });

  it('refuses an inventory without pages', async () => {
    await expect(runAudit(world.ports, requestOf(inventoryOf([])))).rejects.toMatchObject({
      reason: 'nothing-to-audit',
    });
  });

  it('names the pages when a report is missing at the end, and leaves the run open', async () => {
    const paths = Array.from({ length: 23 }, (_, at) => `/${at}`);
    for (const path of paths) site.pages.set(path, GOOD);
    const { records } = world.ports;
    const lost: typeof records.savePageReport = async (report, by) => {
      if (report.pageId === '7') await records.savePageReport(report, by);
    };
    const ports = world.with({ records: { ...records, savePageReport: lost } });
    const inventory = inventoryOf(paths.map((path) => pageOf(site, path)));
    await expect(runAudit(ports, requestOf(inventory))).rejects.toMatchObject({
      reason: 'pages-missing',
      message: expect.stringMatching(
        /expected 23 pages and has no report for 22: riverton\/0, .* and 2 more\./,
      ),
    });
    const left = await unfinishedRun(records);
    expect(await records.agencyReports(left?.runId ?? '')).toEqual([]);
    const again = await runAudit(
      world.ports,
      requestOf(inventory, { resumeRunId: left?.runId ?? '' }),
    );
    expect(finished(again).run.counts).toMatchObject({ expected: 23, compliant: 23 });
  });

  it('carries owner and expected language, and keeps captures under ids that no disk mistakes', async () => {
    site.pages.set('/good', GOOD);
    const odd = { owner: { name: 'Ann' }, language: 'en' };
    const pages = [
      pageOf(site, '/good', { ...odd, id: 'Good' }),
      pageOf(site, '/good', { ...odd, id: 'good' }),
      pageOf(site, '/good', { ...odd, id: '../Ünïcode' }),
    ];
    const languages: (string | undefined)[] = [];
    const ports = world.with({
      judge: (request) => {
        languages.push(request.page.language);
        return world.ports.judge(request);
      },
    });
    const result = finished(await runAudit(ports, requestOf(inventoryOf(pages))));
    const found = [...(await reports(result.run.runId)).values()];
    expect(found.map(({ owner }) => owner?.name)).toEqual(['Ann', 'Ann', 'Ann']);
    expect(languages).toEqual(['en', 'en', 'en']);
    const keys = found.map(({ capture }) => capture?.key.toLowerCase());
    expect(new Set(keys).size).toBe(3);
  });

  it('passes on what the store itself says, and stops when a kept capture is gone', async () => {
    site.pages.set('/a', html('call 911', '<a href="/policy">Comment policy</a>'));
    site.pages.set('/policy', html('our purpose'));
    const inventory = inventoryOf([pageOf(site, '/a')]);
    const policy = policyOf({ purpose: LINKED });
    const { captures } = world.ports;
    const full = new StoreError('disk-full', { says: 'The disk is full.' });
    const save = (): Promise<void> => Promise.reject(full);
    await expect(
      runAudit(world.with({ captures: { ...captures, save } }), requestOf(inventory)),
    ).rejects.toBe(full);
    await expect(
      runAudit(
        world.with({ captures: { ...captures, load: async () => undefined } }),
        requestOf(inventory, { policy }),
      ),
    ).rejects.toMatchObject({ reason: 'damaged' });
  });

  it('never visits a host twice at once, and keeps its pause', async () => {
    let inside = 0;
    let most = 0;
    const starts: number[] = [];
    for (let at = 0; at < 4; at += 1)
      site.pages.set(`/${at}`, (_request, response) => {
        starts.push(Date.now());
        most = Math.max(most, (inside += 1));
        setTimeout(() => {
          inside -= 1;
          response.writeHead(200, { 'content-type': 'text/html' }).end(GOOD);
        }, 20);
      });
    const pages = [...site.pages.keys()].map((path) => pageOf(site, path));
    const waits: number[] = [];
    const ports = world.with({ clock: { ...world.ports.clock, now: () => new Date() } });
    await runAudit(
      ports,
      requestOf(inventoryOf(pages), {
        settings: { lanes: 4, hostDelayMs: 60 },
        onEvent: (event) => event.type === 'waiting' && waits.push(event.ms),
      }),
    );
    expect(most).toBe(1);
    expect(waits, 'one after robots.txt, one after each page but the last').toHaveLength(4);
    const gaps = starts.slice(1).map((start, at) => start - (starts[at] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(75);
  });

  it('visits several hosts side by side', async () => {
    const other = await startSite();
    let both = 0;
    const held: (() => void)[] = [];
    const hold = (
      _request: unknown,
      response: { end: (text: string) => void; setHeader: (name: string, value: string) => void },
    ): void => {
      both += 1;
      held.push(() => {
        response.setHeader('content-type', 'text/html');
        response.end(GOOD);
      });
      if (both === 2) for (const go of held) go();
    };
    site.pages.set('/one', hold);
    other.pages.set('/two', hold);
    const pages = [pageOf(site, '/one'), pageOf(other, '/two')];
    const result = finished(await runAudit(world.ports, requestOf(inventoryOf(pages))));
    expect(result.run.counts.compliant).toBe(2);
    await other.close();
  });

  it('gives up an unfinished run when a new one begins', async () => {
    site.pages.set('/good', GOOD);
    const inventory = inventoryOf([pageOf(site, '/good')]);
    const stop = new AbortController();
    stop.abort();
    const first = await runAudit(world.ports, requestOf(inventory, { signal: stop.signal }));
    expect(first).toMatchObject({ status: 'stopped', done: 0, expected: 1 });
    const second = finished(await runAudit(world.ports, requestOf(inventory)));
    const { runId } = first as { runId: string };
    expect((await world.ports.records.run(runId))?.status).toBe('abandoned');
    await expect(
      runAudit(world.ports, requestOf(inventory, { resumeRunId: runId })),
    ).rejects.toMatchObject({ reason: 'run-abandoned' });
    await expect(
      runAudit(world.ports, requestOf(inventory, { resumeRunId: second.run.runId })),
    ).rejects.toMatchObject({ reason: 'run-finished' });
  });
});
