// What the functions are made of, and what they say while there is nothing: settings, waits, the guard, an empty table.
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { dynamoInventories } from '../../adapters/dynamo-inventories.ts';
import { DEFAULT_POLICY } from '../../core/policy/iacp-2019.ts';
import { readSettings, SETTINGS } from '../../functions/settings.ts';
import type * as Wire from '../../functions/wire.ts';
import { AGENCY, startSite } from '../support/audit-world.ts';
import { startStores, type Stores } from '../support/cloud-world.ts';
import { contextOf, environmentOver } from '../support/functions.ts';
import { requestFor } from '../support/judge-request.ts';

let stores: Stores;
let wire: typeof Wire;

beforeAll(async () => {
  stores = await startStores();
  const environment = environmentOver(stores, {
    MAIL_SENDER: 'presence@riverton.gov',
    MAIL_CONFIGURATION_SET: 'presence-mail',
    FIX_PAGES: 'fix-pages:live',
  });
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  wire = await import('../../functions/wire.ts');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await stores.close();
});
afterEach(() => vi.restoreAllMocks());

describe('the settings', () => {
  it('are refused with every problem named, and none of the values', () => {
    const environment = { TABLE_NAME: 'hunter2', MAIL_SENDER: 'x', CONTACT_URL: 'secret' };
    const read = () => readSettings(SETTINGS.notify, environment);
    expect(read).toThrow(/MAIL_SENDER.*MAIL_CONFIGURATION_SET/);
    expect(read).not.toThrow(/hunter2|secret/);
  });
});

describe('the wiring', () => {
  it('goes to the first region where the environment names none', async () => {
    vi.stubEnv('AWS_REGION', undefined);
    const { client } = wire.openTable({ TABLE_NAME: 'presence' });
    expect(await client.config.region()).toBe('us-east-1');
    vi.stubEnv('AWS_REGION', 'us-west-2');
    const other = wire.openTable({ TABLE_NAME: 'presence' });
    expect(await other.client.config.region()).toBe('us-west-2');
  });

  it('visits no machine of its own unless a test asks for that', async () => {
    const site = await startSite();
    site.pages.set('/', '<!doctype html><title>Metadata</title>');
    const settings = { CONTACT_URL: 'https://presence.example/', SECRETS_PREFIX: 'presence/' };
    const { visitsOf } = await import('../../functions/wire-visits.ts');
    const deployed = await visitsOf({ ...settings, ALLOW_LOOPBACK: false });
    const visit = await deployed.fetchStatic(`${site.url}/`);
    expect(visit).toMatchObject({ ok: false, failure: { reason: 'address-refused' } });
    expect(site.hits).toEqual([]);
    await site.close();
  });

  it('makes a page unreadable, never right or wrong, where the judging thread was not shipped', async () => {
    const { judgeHere } = await import('../../functions/wire-runs.ts');
    const judge = await judgeHere({});
    const judged = await judge(requestFor('<p>Call 911.</p>'));
    expect(judged).toMatchObject({ findings: [], failure: { reason: 'reading-failed' } });
  });
});

describe('an empty table', () => {
  it('has no mail that waits', async () => {
    const said = metricsOf();
    const { handler } = await import('../../functions/notify.ts');
    expect(await handler({}, contextOf(300_000))).toEqual({
      sent: 0,
      later: 0,
      failed: 0,
      left: 0,
    });
    expect(said()).toMatch(/"OutboxOldestHours":0[,}]/);
  });

  it('has no age of reports where an inventory has no pages', async () => {
    await dynamoInventories(stores.client, stores.tableName).push(
      {
        version: 'v1',
        pushedAt: '2026-01-05T09:00:00.000Z',
        by: 'sam',
        inventory: { agencies: [AGENCY], pages: [] },
        policy: DEFAULT_POLICY,
        files: { inventory: { name: 'i.yaml', text: '' } },
      },
      undefined,
    );
    const said = metricsOf();
    const { handler } = await import('../../functions/watchdog.ts');
    expect(await handler({}, contextOf())).toEqual({ overdue: 0 });
    expect(said()).toMatch(/"AgenciesOverdue":0[,}]/);
    expect(said()).not.toContain('HoursSinceLastReport');
  });
});

/** What is written from here to the end of the test. */
function metricsOf(): () => string {
  const spy = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  return () => spy.mock.calls.map(([piece]) => String(piece)).join('');
}
