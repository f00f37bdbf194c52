// The weekly audit, its lanes and its browser as the functions that are deployed, from the Scheduler's payload to the messages in the outbox.
import { LocalDurableTestRunner } from '@aws/durable-execution-sdk-js-testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dynamoInventories } from '../../adapters/dynamo-inventories.ts';
import { dynamoOutbox } from '../../adapters/dynamo-outbox.ts';
import { dynamoRecords } from '../../adapters/dynamo-records.ts';
import type { Agency, Page } from '../../core/inventory/schema.ts';
import { DEFAULT_POLICY } from '../../core/policy/iacp-2019.ts';
import type { Conducted } from '../../core/run/conduct.ts';
import type { handler as Lane } from '../../functions/audit-lane.ts';
import type { handler as Render } from '../../functions/render-page.ts';
import type { handler as Weekly } from '../../functions/weekly-audit.ts';
import { AGENCY, startSite, type Site } from '../support/audit-world.ts';
import { startRunner, startStores, stopRunner, type Stores } from '../support/cloud-world.ts';
import { buildThread, contextOf, environmentOver } from '../support/functions.ts';
import { GOOD_PAGE, POOR_PAGE } from '../support/presence.ts';

const ARN = 'arn:aws:lambda:us-east-1:111122223333:function';

let stores: Stores;
let site: Site;
let thread: Awaited<ReturnType<typeof buildThread>>;
let weekly: typeof Weekly;
let lane: typeof Lane;
let render: typeof Render;

beforeAll(async () => {
  [stores, site, thread] = await Promise.all([startStores(), startSite(), buildThread()]);
  const environment = environmentOver(stores, {
    JUDGE_THREAD: thread.file,
    AUDIT_LANE: `${ARN}:audit-lane:live`,
    RENDER_PAGE: `${ARN}:render-page:live`,
    NOTIFY: `${ARN}:notify:live`,
    OPERATORS: 'it@service.example',
  });
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  await startRunner();
  ({ handler: weekly } = await import('../../functions/weekly-audit.ts'));
  ({ handler: lane } = await import('../../functions/audit-lane.ts'));
  ({ handler: render } = await import('../../functions/render-page.ts'));
});
afterAll(async () => {
  await stopRunner();
  vi.unstubAllEnvs();
  await Promise.all([stores.close(), site.close()]);
  thread.clear();
});

const agency: Agency = {
  ...AGENCY,
  name: 'Riverton Police Department',
  officialHosts: ['127.0.0.1'],
  recipients: ['chief@riverton.gov'],
};

function pageAt(path: string): Page {
  return {
    id: path.slice(1) || 'home',
    agencyId: agency.id,
    platform: 'website',
    kind: 'home',
    url: `${site.url}${path}`,
    waivers: [],
  };
}

const SHELL =
  '<!doctype html><html lang="en"><head><title>R</title></head><body><div id="root"></div><script>document.getElementById("root").textContent = "Riverton Police Department, 200 Bridge Street. Call us.".repeat(4);</script></body></html>';

describe('the functions together', () => {
  it('audit what was pushed, with a real browser where one is needed, and put messages out', async () => {
    site.pages.set('/', GOOD_PAGE);
    site.pages.set('/poor', POOR_PAGE);
    site.pages.set('/app', SHELL);
    await dynamoInventories(stores.client, stores.tableName).push(
      {
        version: 'v1',
        pushedAt: '2026-11-15T09:00:00.000Z',
        by: 'sam',
        inventory: { agencies: [agency], pages: ['/', '/poor', '/app', '/gone'].map(pageAt) },
        policy: DEFAULT_POLICY,
        files: { inventory: { name: 'riverton.yaml', text: '' } },
      },
      undefined,
    );
    const notified: unknown[] = [];
    const runner = new LocalDurableTestRunner<Conducted>({ handlerFunction: weekly });
    runner
      .registerDurableFunction(`${ARN}:audit-lane:live`, lane)
      .registerFunction(`${ARN}:render-page:live`, (event: unknown) =>
        render(event, contextOf(180_000)),
      )
      .registerFunction(`${ARN}:notify:live`, async (event: unknown) => {
        notified.push(event);
        return {};
      });
    const schedule = { timeZone: 'America/Chicago', weekday: 'monday', hour: 6 };
    const execution = await runner.run({
      payload: { scheduledTime: '2026-11-16T12:00:00Z', schedule },
    });
    expect(execution.getStatus()).toBe('SUCCEEDED');
    const runId = '2026-W47-mon-06-america-chicago';
    expect(execution.getResult()).toMatchObject({
      status: 'finished',
      runId,
      notReached: 0,
      lanesFailed: 0,
      counts: { expected: 4, compliant: 1, unreadable: 1 },
    });
    const records = dynamoRecords(stores.client, stores.tableName);
    expect(await records.run(runId)).toMatchObject({
      status: 'finished',
      inventoryName: 'riverton.yaml',
      visitor: { userAgent: expect.stringContaining('https://presence.example/') },
    });
    const app = await records.pageReport(runId, 'riverton', 'app');
    expect(app?.capture).toMatchObject({ mode: 'browser' });
    expect(app?.failure).toBeUndefined();
    const gone = await records.pageReport(runId, 'riverton', 'gone');
    expect(gone?.failure?.reason).toBe('not-found');
    expect(notified).toEqual([{ runId }]);
    const entries = await dynamoOutbox(stores.client, stores.tableName).ofRun(runId);
    expect(entries.map(({ kind, to, state }) => [kind, to.join(), state])).toEqual([
      ['leadership', 'chief@riverton.gov', 'pending'],
      ['operator', 'it@service.example', 'pending'],
    ]);
  }, 180_000);

  it('audit a week once, whoever triggers it again', async () => {
    const runner = new LocalDurableTestRunner<Conducted>({ handlerFunction: weekly });
    const schedule = { timeZone: 'America/Chicago', weekday: 'monday', hour: 6 };
    const hits = site.hits.length;
    const execution = await runner.run({
      payload: { scheduledTime: '2026-11-16T12:00:00Z', schedule },
    });
    const runId = '2026-W47-mon-06-america-chicago';
    expect(execution.getResult()).toEqual({ status: 'duplicate', runId });
    expect(site.hits).toHaveLength(hits);
  });

  it('account for pages of which every one is left out, without a visit', async () => {
    const inventories = dynamoInventories(stores.client, stores.tableName);
    const pushed = await inventories.current();
    if (pushed === undefined) throw new Error('no inventory');
    const pages = [{ ...pageAt('/'), skip: 'closed in 2020' }];
    const inventory = { ...pushed.inventory, pages };
    await inventories.push({ ...pushed, version: 'v2', inventory }, pushed.version);
    const hits = site.hits.length;
    const runner = new LocalDurableTestRunner<Conducted>({ handlerFunction: weekly });
    runner
      .registerDurableFunction(`${ARN}:audit-lane:live`, lane)
      .registerFunction(`${ARN}:notify:live`, async () => ({}));
    const schedule = { timeZone: 'America/Chicago', weekday: 'monday', hour: 6 };
    const execution = await runner.run({
      payload: { scheduledTime: '2026-11-23T12:00:00Z', schedule },
    });
    expect(execution.getResult()).toMatchObject({
      status: 'finished',
      notReached: 0,
      counts: { expected: 1, skipped: 1, unreadable: 0 },
    });
    expect(site.hits).toHaveLength(hits);
  });

  it('refuse a payload that is not theirs', async () => {
    await expect(render({ runId: 'x' }, contextOf())).rejects.toThrow();
    const execution = await new LocalDurableTestRunner({ handlerFunction: weekly }).run({
      payload: { anything: 1 },
    });
    expect(execution.getStatus()).toBe('FAILED');
  });
});
