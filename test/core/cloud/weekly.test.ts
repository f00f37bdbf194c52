// The weekly audit under the SDK's own local runner, over DynamoDB and S3 on loopback: equal to the laptop's, once a week, lossless.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runAudit } from '../../../core/run-audit.ts';
import { beginRun } from '../../../core/cloud/begin.ts';
import type { AgencyReport, PageReport, Run } from '../../../core/verdict/schema.ts';
import type { Records } from '../../../core/ports.ts';
import { StoreError } from '../../../core/store/store-error.ts';
import { weeklyStages } from '../../../core/cloud/weekly.ts';
import {
  AGENCY,
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
import {
  cloudWorld,
  SCHEDULE,
  startRunner,
  startStores,
  stopRunner,
  triggerAt,
  type CloudWorld,
  type Stores,
} from '../../support/cloud-world.ts';

let site: Site;
let world: World;
let stores: Stores;
let cloud: CloudWorld;

beforeAll(startRunner);
afterAll(stopRunner);
beforeEach(async () => {
  [site, world, stores] = await Promise.all([startSite(), startWorld(), startStores()]);
  cloud = cloudWorld(stores, world);
});
afterEach(async () => {
  await Promise.all([site.close(), world.close(), stores.close()]);
});

const BAD = html('This is our purpose here.');
const WEEK_1 = '2026-11-16T12:00:00Z';
const WEEK_2 = '2026-11-23T12:00:00Z';

async function reportsOf(records: Records, runId: string): Promise<PageReport[]> {
  const all = [];
  for await (const report of records.pageReports(runId)) all.push(report);
  return all.sort((a, b) => (a.pageId < b.pageId ? -1 : 1));
}

/** Times, ids and the keys made from them, and what is random in a wait, are as they are. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) => {
      if (/^(?:runId|previousRunId|since|capturedAt|checkedAt|startedAt|finishedAt)$/.test(key))
        return undefined;
      if (key === 'key') return String(part).split('/').slice(1).join('/');
      return part;
    }),
  );
}

/** The function ends between the claim and the plan. */
const savePlan: Records['savePlan'] = async () => {
  throw new StoreError('bad-data', { says: 'the function was ended here.' });
};

describe('a weekly audit', () => {
  it('gives the reports that the laptop gives, this week and the next', async () => {
    site.pages.set('/good', GOOD);
    site.pages.set('/bad', BAD);
    site.pages.set('/changes', GOOD);
    const pages = ['/good', '/bad', '/changes', '/gone'].map((path) => pageOf(site, path));
    pages.push(pageOf(site, '/left-out', { skip: 'closed in 2020' }));
    const inventory = inventoryOf(pages);
    await cloud.push(inventory);

    const first = await cloud.run(triggerAt(WEEK_1));
    expect(first).toMatchObject({
      status: 'SUCCEEDED',
      result: { status: 'finished', runId: '2026-W47-mon-06-america-chicago', notReached: 0 },
    });
    const local1 = await runAudit(world.ports, requestOf(inventory));
    site.pages.set('/changes', BAD);
    const second = await cloud.run(triggerAt(WEEK_2));
    const local2 = await runAudit(world.ports, requestOf(inventory));

    for (const [name, local] of [
      ['2026-W47', local1],
      ['2026-W48', local2],
    ] as const) {
      if (local.status !== 'finished') throw new Error('stopped');
      const runId = `${name}-mon-06-america-chicago`;
      const ours = await reportsOf(cloud.ports.records, runId);
      const theirs = await reportsOf(world.ports.records, local.run.runId);
      expect(ours).toHaveLength(5);
      expect(plain(ours)).toEqual(plain(theirs));
      const agencies: AgencyReport[] = await cloud.ports.records.agencyReports(runId);
      expect(plain(agencies)).toEqual(plain(local.agencies));
    }
    const changed = await cloud.ports.records.pageReport(
      '2026-W48-mon-06-america-chicago',
      'riverton',
      'changes',
    );
    expect(changed?.secondLook).toBeDefined();
    expect(changed?.findings.find(({ item }) => item === 'emergency')?.confirmation).toEqual({
      state: 'confirmed',
      first: 'fail',
      second: 'fail',
    });
    // The second visits came ten minutes after the first, without running meanwhile.
    expect(second.waits).toContain(600);
  }, 180_000);

  it('is made once a week, however often and however late its trigger comes', async () => {
    site.pages.set('/good', GOOD);
    await cloud.push(inventoryOf([pageOf(site, '/good')]));
    const [one, two] = await Promise.all([
      cloud.run(triggerAt(WEEK_1)),
      cloud.run(triggerAt(WEEK_1)),
    ]);
    expect(new Set([one.result?.status, two.result?.status])).toEqual(
      new Set(['duplicate', 'finished']),
    );
    const hits = site.hits.length;
    const records = cloud.ports.records;
    const before = await records.run('2026-W47-mon-06-america-chicago');
    // A day late: the week is that of the scheduled time.
    expect((await cloud.run(triggerAt(WEEK_1))).result?.status).toBe('duplicate');
    expect(site.hits).toHaveLength(hits);
    expect(await records.run('2026-W47-mon-06-america-chicago')).toEqual(before);
    expect((await cloud.run(triggerAt(WEEK_2))).result).toMatchObject({
      status: 'finished',
      runId: '2026-W48-mon-06-america-chicago',
    });
  });

  it('covers the agencies of its schedule, and a person may ask for others', async () => {
    site.pages.set('/good', GOOD);
    const early = { ...AGENCY, id: 'early', auditTime: { weekday: 'tuesday' as const, hour: 5 } };
    const pages = [pageOf(site, '/good'), pageOf(site, '/good', { agencyId: 'early' })];
    await cloud.push(inventoryOf(pages, [AGENCY, early]));
    const scheduled = await cloud.run(triggerAt(WEEK_1));
    expect(scheduled.result).toMatchObject({ counts: { expected: 1 } });
    const askedAt = '2026-11-18T10:00:00.000Z';
    const asked = await cloud.run({ askedAt, agencies: ['early'] });
    expect(asked.result).toMatchObject({ status: 'finished', counts: { expected: 1 } });
    expect((await cloud.run({ askedAt, agencies: ['early'] })).result?.status).toBe('duplicate');
    const again = await cloud.run({ askedAt, agencies: ['early'], again: 'b2' });
    expect(again.result).toMatchObject({ status: 'finished' });
    const none = await cloud.run({ askedAt, agencies: ['unknown'] });
    expect(none.result).toMatchObject({ status: 'nothing' });
  });

  it('says that there is nothing to audit before an inventory was pushed', async () => {
    expect((await cloud.run(triggerAt(WEEK_1))).result).toEqual({
      status: 'nothing',
      why: 'no inventory was pushed yet',
    });
  });

  const STAGES = [
    'begin',
    'lanes audit audit-lane',
    'lane audit',
    'lanes audit render-page',
    'account audit',
    'lanes confirm audit-lane',
    'lane confirm',
    'lanes confirm render-page',
    'account confirm',
    'hold-back',
    'close',
    'messages',
  ];

  it('ends the same when it is killed before and after each of its steps', async () => {
    site.pages.set('/good', GOOD);
    site.pages.set('/changes', GOOD);
    const inventory = inventoryOf(['/good', '/changes'].map((path) => pageOf(site, path)));
    await cloud.push(inventory);
    await cloud.run(triggerAt(WEEK_1));
    site.pages.set('/changes', BAD);
    const killed: string[] = [];
    const messages: string[] = [];
    const result = await cloud.run(triggerAt(WEEK_2), {
      messages: async (runId) => messages.push(runId),
      onStage: (stage, when) => {
        const name = `${stage} ${when}`;
        if (killed.includes(name)) return;
        killed.push(name);
        throw new Error('the function was ended here');
      },
    });
    expect(result).toMatchObject({
      status: 'SUCCEEDED',
      result: { status: 'finished', notReached: 0, lanesFailed: 0 },
    });
    const steps = STAGES.filter((stage) => !stage.startsWith('lane '));
    for (const stage of steps) expect(killed).toContain(`${stage} after`);
    for (const stage of STAGES) expect(killed).toContain(`${stage} before`);
    const { records } = cloud.ports;
    const runId = '2026-W48-mon-06-america-chicago';
    const run = await records.run(runId);
    expect(run).toMatchObject({
      status: 'finished',
      counts: { expected: 2, compliant: 1, notCompliant: 1 },
    });
    const [agency] = await records.agencyReports(runId);
    expect(agency?.changes).toMatchObject([{ kind: 'newly-failing', pageId: 'changes' }]);
    expect(await reportsOf(records, runId)).toHaveLength(2);
    // Each page once in the first week; in the second once more, and the changed one again to confirm it.
    expect(site.hits.sort()).toEqual(['/changes', '/changes', '/changes', '/good', '/good']);
  });

  it('accounts for pages whose lane fails again and again, as not reached', async () => {
    site.pages.set('/good', GOOD);
    const skipped = pageOf(site, '/left-out', { skip: 'closed in 2020' });
    await cloud.push(inventoryOf([pageOf(site, '/good'), skipped]));
    const result = await cloud.run(triggerAt(WEEK_1), {
      onStage: (stage) => {
        if (stage === 'lane audit') throw new Error('out of memory');
      },
    });
    expect(result.result).toMatchObject({ status: 'finished', notReached: 2, lanesFailed: 1 });
    const [good, left] = await reportsOf(cloud.ports.records, '2026-W47-mon-06-america-chicago');
    expect(good).toMatchObject({ verdict: 'unreadable', failure: { reason: 'not-reached' } });
    expect(left).toMatchObject({ verdict: 'skipped', skipReason: 'closed in 2020' });
    expect(result.waits).toContain(60);
  });

  it('never tells what could not be confirmed as newly failing', async () => {
    site.pages.set('/changes', GOOD);
    await cloud.push(inventoryOf([pageOf(site, '/changes')]));
    await cloud.run(triggerAt(WEEK_1));
    site.pages.set('/changes', BAD);
    await cloud.run(triggerAt(WEEK_2), {
      onStage: (stage) => {
        if (stage === 'lane confirm') throw new Error('out of memory');
      },
    });
    const runId = '2026-W48-mon-06-america-chicago';
    const [report] = await reportsOf(cloud.ports.records, runId);
    expect(report?.secondLook?.failure?.reason).toBe('not-reached');
    expect(report?.findings.find(({ item }) => item === 'emergency')).toMatchObject({
      outcome: 'review',
      confirmation: { state: 'not-confirmed' },
    });
    const [agency] = await cloud.ports.records.agencyReports(runId);
    expect(agency?.changes.filter(({ kind }) => kind === 'newly-failing')).toEqual([]);
  });

  it('hands pages that need a browser on to it, with the capture that showed it', async () => {
    const shell =
      '<!doctype html><html><head><title>R</title><script src="/app.js"></script></head><body><div id="root"></div></body></html>';
    site.pages.set('/app', shell);
    site.pages.set('/good', GOOD);
    await cloud.push(inventoryOf(['/app', '/good'].map((path) => pageOf(site, path))));
    const visited: string[] = [];
    const result = await cloud.run(triggerAt(WEEK_1), {
      browser: async (url, because) => {
        visited.push(url);
        const seen = await world.ports.fetchStatic(url.replace('/app', '/good'));
        if (!seen.ok) return seen;
        const capture = { ...seen.value.capture, mode: 'browser' as const, because };
        return {
          ok: true,
          value: { ...seen.value, capture: { ...capture, requestedUrl: url, finalUrl: url } },
        };
      },
    });
    expect(result.result).toMatchObject({ counts: { compliant: 2 }, notReached: 0 });
    expect(visited).toEqual([`${site.url}/app`]);
    const [app] = await reportsOf(cloud.ports.records, '2026-W47-mon-06-america-chicago');
    expect(app).toMatchObject({ verdict: 'compliant', capture: { mode: 'browser' } });
    // The plain visit was not made again.
    expect(site.hits.filter((path) => path === '/app')).toHaveLength(1);
  });

  it('tries again later what failed for the moment, without running meanwhile', async () => {
    let asked = 0;
    site.pages.set('/busy', (_request, response) => {
      asked += 1;
      response.writeHead(asked === 1 ? 503 : 200, { 'content-type': 'text/html' });
      response.end(asked === 1 ? 'busy' : GOOD);
    });
    await cloud.push(inventoryOf([pageOf(site, '/busy')]));
    const result = await cloud.run(triggerAt(WEEK_1));
    expect(result.result).toMatchObject({ counts: { compliant: 1 } });
    expect(asked).toBe(2);
  });

  it('reports a page as not reached that takes longer than a function has, and goes on', async () => {
    site.pages.set('/endless', () => undefined);
    site.pages.set('/good', GOOD);
    await cloud.push(inventoryOf(['/endless', '/good'].map((path) => pageOf(site, path))));
    const result = await cloud.run(triggerAt(WEEK_1), { laneMs: 1_000 });
    expect(result.result).toMatchObject({ status: 'finished', notReached: 0, lanesFailed: 0 });
    const [endless, good] = await reportsOf(cloud.ports.records, '2026-W47-mon-06-america-chicago');
    expect(endless).toMatchObject({ verdict: 'unreadable', failure: { reason: 'not-reached' } });
    expect(good).toMatchObject({ verdict: 'compliant' });
  });

  describe('killed after its claim and before its plan was whole', () => {
    const runId = '2026-W47-mon-06-america-chicago';
    async function leaveUnplanned(startedAt: string, more: Partial<Run> = {}): Promise<void> {
      site.pages.set('/good', GOOD);
      site.pages.set('/new', GOOD);
      await cloud.push(inventoryOf([pageOf(site, '/good')]));
      const { records, inventories } = cloud.ports;
      const ports = {
        inventories,
        records: { ...records, savePlan },
        clock: { now: () => new Date(startedAt), token: () => 'the first one' },
      };
      const request = {
        trigger: triggerAt(WEEK_1),
        owner: 'the first one',
        unless: SCHEDULE,
        readerVersion: 'r1',
        visitor: { version: '0', contactUrl: 'https://presence.example/' },
      };
      await expect(beginRun(ports, request)).rejects.toThrow('ended here');
      const left = await records.run(runId);
      if (left === undefined) throw new Error('it was not claimed');
      await records.updateRun({ ...left, ...more });
      // What is pushed later is the next week's.
      await cloud.push(inventoryOf(['/good', '/new'].map((path) => pageOf(site, path))));
    }

    it.each([
      ['by its agencies', {}],
      [
        'by its schedule, where they are too many to be named',
        { agencies: [], agenciesInPlan: true as const },
      ],
    ])('is resumed with the inventory that it was begun with, %s', async (_how, more) => {
      await leaveUnplanned(new Date().toISOString(), more);
      expect((await cloud.run(triggerAt(WEEK_1))).result).toMatchObject({ status: 'duplicate' });
      const resumed = await cloud.run({ resume: runId });
      expect(resumed.result).toMatchObject({
        status: 'finished',
        runId,
        counts: { expected: 1, compliant: 1 },
      });
    });

    it('is taken up by the next trigger when an hour has gone by', async () => {
      await leaveUnplanned('2026-11-01T12:00:05.000Z');
      expect((await cloud.run(triggerAt(WEEK_1))).result).toMatchObject({
        status: 'finished',
        runId,
      });
      expect((await cloud.run(triggerAt(WEEK_1))).result).toMatchObject({ status: 'duplicate' });
    });

    it('says so where that inventory is not there any more', async () => {
      await leaveUnplanned(new Date().toISOString(), { inventoryVersion: 'gone' });
      expect((await cloud.run({ resume: runId })).result).toMatchObject({ status: 'nothing' });
    });
  });

  it('is told of when it was closed and its messages were not put; once, and while they are news', async () => {
    site.pages.set('/good', GOOD);
    await cloud.push(inventoryOf([pageOf(site, '/good')]));
    const broken = await cloud.run(triggerAt(WEEK_1), {
      messages: async () => {
        throw new StoreError('bad-data', { says: 'a fault.' });
      },
    });
    expect(broken.status).toBe('FAILED');
    const runId = '2026-W47-mon-06-america-chicago';
    const { records } = cloud.ports;
    const left = await records.run(runId);
    if (left === undefined) throw new Error('no run');
    expect(left.status).toBe('finished');
    const hits = site.hits.length;
    const messages: string[] = [];
    const telling = { messages: async (id: string) => messages.push(id) };
    expect((await cloud.run(triggerAt(WEEK_1), telling)).result?.status).toBe('duplicate');
    const resumed = await cloud.run({ resume: runId }, telling);
    expect(resumed.result).toEqual({ status: 'announced', runId, messages: 1 });
    expect([messages, site.hits.length]).toEqual([[runId], hits]);
    // Long ago, and as the messages note it themselves (put-entries.test.ts).
    for (const more of [
      { finishedAt: '2026-01-05T12:00:00.000Z' },
      { messagesPutAt: new Date().toISOString() },
    ]) {
      await records.updateRun({ ...left, ...more });
      const again = await cloud.run({ resume: runId }, telling);
      expect(again.result).toMatchObject({ status: 'nothing' });
    }
    expect(messages).toEqual([runId]);
  });

  it('is taken over where it was left, and the execution that left it writes no more', async () => {
    site.pages.set('/good', GOOD);
    await cloud.push(inventoryOf([pageOf(site, '/good')]));
    const broken = await cloud.run(triggerAt(WEEK_1), {
      onStage: (stage) => {
        if (stage === 'hold-back') throw new StoreError('bad-data', { says: 'a fault.' });
      },
    });
    expect(broken.status).toBe('FAILED');
    const runId = '2026-W47-mon-06-america-chicago';
    const left = await cloud.ports.records.run(runId);
    expect(left?.status).toBe('running');
    const resumed = await cloud.run({ resume: runId });
    expect(resumed.result).toMatchObject({ status: 'finished', runId });
    expect(site.hits).toEqual(['/good']);
    const name = { runId, owner: left?.owner ?? '' };
    await expect(
      weeklyStages(cloud.ports, {
        trigger: { resume: runId },
        owner: name.owner,
        unless: SCHEDULE,
        readerVersion: 'r1',
        visitor: { version: '0', contactUrl: 'https://presence.example/' },
      }).account(name, 'audit'),
    ).rejects.toMatchObject({ reason: 'run-taken' });
    // It was at a visit when the run was taken from it; that ends now, when the run is closed and told of.
    const [told] = await reportsOf(cloud.ports.records, runId);
    if (left === undefined || told === undefined) throw new Error('nothing was told');
    const late = { ...told, title: 'late', checkedAt: '2099-01-01T00:00:00.000Z' };
    await cloud.ports.records.savePageReport(late, left);
    expect(await reportsOf(cloud.ports.records, runId)).toEqual([told]);
    // There is nothing left of it but to tell.
    expect((await cloud.run({ resume: runId })).result).toMatchObject({ status: 'announced' });
    expect((await cloud.run({ resume: 'no-such-run' })).error).toContain('no run');
  });
});
