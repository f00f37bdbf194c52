// Retention over real audits in a real data folder: what is too old goes, what is held or newest stays, and the log knows who and why.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStorage, type Storage } from '../../../cli/wire.ts';
import { applyRetention } from '../../../core/evidence/apply-retention.ts';
import { whyDeleted } from '../../../core/evidence/deletion.ts';
import { gatherCaptures } from '../../../core/evidence/gather.ts';
import { goneWords } from '../../../core/evidence/gone.ts';
import { chosenReport, isDate } from '../../../core/evidence/choose.ts';
import { planRetention } from '../../../core/evidence/retention.ts';
import { capturesOf } from '../../../core/evidence/refs.ts';
import type { Agency, Inventory } from '../../../core/inventory/schema.ts';
import { PAGE } from '../../support/evidence-data.ts';
import { runAudit } from '../../../core/run-audit.ts';
import type { PageReport } from '../../../core/verdict/schema.ts';
import {
  AGENCY,
  GOOD,
  html,
  inventoryOf,
  LINKED,
  pageOf,
  policyOf,
  REQUIRED,
  requestOf,
  type Site,
  startSite,
  startWorld,
  type World,
} from '../../support/audit-world.ts';

const FIRE: Agency = { ...AGENCY, id: 'fire', name: 'Riverton Fire' };
const dir = mkdtempSync(join(tmpdir(), 'retention-'));
let site: Site;
let world: World;
let storage: Storage;
let inventory: Inventory;
const runIds: string[] = [];
const inTwoYears = new Date(Date.now() + 2 * 366 * 86_400_000);

beforeAll(async () => {
  site = await startSite();
  world = await startWorld();
  storage = await openStorage(dir, 'test');
  const link = '<a href="/policy">Comment policy</a>';
  site.pages.set('/a', html('This is our purpose here.', link));
  site.pages.set('/b', GOOD);
  site.pages.set('/gone', GOOD);
  site.pages.set('/policy', html('In an emergency call 911.', 'Our comment policy.'));
  const agency = { ...AGENCY, officialHosts: ['127.0.0.1'] };
  inventory = inventoryOf(
    [pageOf(site, '/a'), pageOf(site, '/gone'), pageOf(site, '/b', { agencyId: 'fire' })],
    [agency, { ...FIRE, officialHosts: ['127.0.0.1'] }],
  );
  const ports = { ...world.ports, records: storage.records, captures: storage.captures };
  const policy = policyOf({ purpose: REQUIRED, emergency: LINKED });
  for (let n = 0; n < 3; n += 1) {
    if (n === 2) site.pages.delete('/gone');
    site.pages.set('/b', html('This is our purpose here.', 'In an emergency call 911.', `n ${n}`));
    const result = await runAudit(ports, requestOf(inventory, { policy }));
    if (result.status !== 'finished') throw new Error('the audit was stopped');
    runIds.push(result.run.runId);
  }
}, 180_000);

afterAll(async () => {
  await storage.close();
  await world.close();
  await site.close();
  rmSync(dir, { recursive: true, force: true });
});

function keeping(riverton: Partial<Agency>, fire: Partial<Agency> = {}): Inventory {
  const [one, two] = inventory.agencies;
  return {
    agencies: [
      { ...one!, ...riverton },
      { ...two!, ...fire },
    ],
    pages: inventory.pages,
  };
}

const plan = (of: Inventory, now = inTwoYears) =>
  planRetention({ records: storage.records, archive: storage.archive, inventory: of, now });

async function reports(runId: string): Promise<PageReport[]> {
  const found: PageReport[] = [];
  for await (const report of storage.records.pageReports(runId)) found.push(report);
  return found;
}

const YEAR = { keepCapturesFor: '1 year' };

describe('what has outlived its time', () => {
  test('nothing, where the inventory does not say for how long', async () => {
    const { expired, staying } = await plan(inventory);
    expect(expired).toEqual([]);
    expect(staying['no-period']).toBe(0);
  });

  test('nothing, while it is young', async () => {
    expect((await plan(keeping(YEAR, YEAR), new Date())).expired).toEqual([]);
  });

  test('of a run whose agencies stand in its plan alone, the same', async () => {
    const { records, archive } = storage;
    const inThePlan = { agencies: [], agenciesInPlan: true as const };
    const inPlan = {
      runs: async (most: number) =>
        (await records.runs(most)).map((run) => Object.assign(run, inThePlan)),
      expectedPages: (runId: string) => records.expectedPages(runId),
      pageReports: (runId: string) => records.pageReports(runId),
      pageHistory: (...asked: Parameters<typeof records.pageHistory>) =>
        records.pageHistory(...asked),
    };
    const of = keeping({}, YEAR);
    const given = await planRetention({ records: inPlan, archive, inventory: of, now: inTwoYears });
    expect(given).toEqual(await plan(of));
    expect(given.expired.length).toBeGreaterThan(0);
  });

  test('an agency’s own, and never what another still keeps', async () => {
    const { expired, staying } = await plan(keeping({}, YEAR));
    expect(expired.length).toBeGreaterThan(0);
    expect(expired.every(({ agencyIds }) => agencyIds.join() === 'fire')).toBe(true);
    expect(staying['no-period']).toBeGreaterThan(0);
  });

  test('all but what the newest report of each page names, and the newest one that has any', async () => {
    const { expired, staying } = await plan(keeping(YEAR, YEAR));
    const gone = new Set(expired.map(({ key }) => key));
    const newest = (await reports(runIds[2]!)).flatMap((report) => capturesOf(report));
    expect(newest.length).toBeGreaterThan(2);
    for (const { ref } of newest) expect(gone.has(ref.key), ref.key).toBe(false);
    const lost = (await reports(runIds[2]!)).find(({ pageId }) => pageId === 'gone')!;
    expect(lost.capture).toBeUndefined();
    const last = (await reports(runIds[1]!)).find(({ pageId }) => pageId === 'gone')!;
    expect(gone.has(last.capture!.key)).toBe(false);
    const first = (await reports(runIds[0]!)).flatMap((report) => capturesOf(report));
    for (const { ref } of first) expect(gone.has(ref.key), ref.key).toBe(true);
    expect(staying.newest).toBeGreaterThan(0);
  });

  test('nothing of an agency under a legal hold, nor of a page that is', async () => {
    const held = await plan(keeping({ ...YEAR, legalHold: 'Doe v. Riverton' }, YEAR));
    expect(held.expired.every(({ agencyIds }) => agencyIds.join() === 'fire')).toBe(true);
    const inventoryWithHold = keeping(YEAR, YEAR);
    inventoryWithHold.pages = inventoryWithHold.pages.map((page) =>
      page.id === 'a' ? Object.assign({}, page, { legalHold: 'Subpoena' }) : page,
    );
    const { expired, staying } = await plan(inventoryWithHold);
    expect(expired.flatMap(({ pages }) => pages)).not.toContain('riverton/a');
    expect(expired.some(({ pages }) => pages.includes('fire/b'))).toBe(true);
    expect(staying.held).toBeGreaterThan(0);
  });

  test('nothing of an agency that the inventory does not list', async () => {
    const without = keeping(YEAR, YEAR);
    without.agencies = without.agencies.slice(1);
    const { expired, staying } = await plan(without);
    expect(expired.every(({ agencyIds }) => agencyIds.join() === 'fire')).toBe(true);
    expect(staying['unknown-agency']).toBeGreaterThan(0);
  });

  test('nothing of a run that is not finished', async () => {
    const { records, archive } = storage;
    // What has ended cannot be set going again, so the store is made to tell of it as it was before.
    const before: typeof records = {
      ...records,
      runs: async (most) =>
        (await records.runs(most)).map((run) =>
          run.runId === runIds[0] ? Object.assign({}, run, { status: 'running' as const }) : run,
        ),
    };
    const of = keeping(YEAR, YEAR);
    const { expired } = await planRetention({
      records: before,
      archive,
      inventory: of,
      now: inTwoYears,
    });
    expect(expired.some(({ key }) => key.startsWith(runIds[0]!))).toBe(false);
  });
});

test('what no report names goes with the longest period of its run, and under no hold of it', async () => {
  const key = `${runIds[0]!}/riverton/a/static-unnamed`;
  await storage.captures.save(key, PAGE);
  const found = async (of: Inventory) => (await plan(of)).expired.find((one) => one.key === key);
  expect(await found(keeping(YEAR, YEAR))).toMatchObject({
    pages: [],
    agencyIds: expect.arrayContaining(['riverton', 'fire']),
  });
  expect(await found(keeping(YEAR, { keepCapturesFor: '5 years' }))).toBeUndefined();
  expect(await found(keeping(YEAR, {}))).toBeUndefined();
  const held = keeping(YEAR, YEAR);
  held.pages = held.pages.map((page) =>
    page.id === 'b' ? Object.assign({}, page, { legalHold: 'Subpoena' }) : page,
  );
  expect(await found(held)).toBeUndefined();
  await storage.archive.remove(key);
});

describe('what people brought', () => {
  const seen = { by: 'Jane Doe', how: 'text', seenOn: '2026-01-05' } as const;
  const now = new Date('2028-06-01T12:00:00Z');

  async function brought(pageId: string, name: string, at: string, expiresOn: string) {
    const captureKey = `submissions/riverton/${pageId}/${name}`;
    await storage.captures.save(captureKey, PAGE);
    const record = { ...seen, at, recordedAt: at, expiresOn, captureKey, sha256: 'aa' };
    const page = { agencyId: AGENCY.id, pageId, url: 'https://www.riverton.gov/' };
    await storage.submissions.save({ schema: 1, ...record, ...page });
    return captureKey;
  }

  test('goes when it is old and counts no more; what may still be taken for a visit stays', async () => {
    const old = await brought('a', '1', '2026-01-05T10:00:00.000Z', '2026-04-05');
    const counting = await brought('a', '2', '2026-02-05T10:00:00.000Z', '2029-01-01');
    const young = await brought('a', '3', '2028-01-05T10:00:00.000Z', '2028-04-05');
    const ofNobody = await brought('elsewhere', '4', '2026-01-05T10:00:00.000Z', '2026-04-05');
    const { records, archive, submissions } = storage;
    const find = async (of: Inventory) => {
      const found = await planRetention({ records, archive, submissions, inventory: of, now });
      return found.expired.map(({ key }) => key).filter((key) => key.startsWith('submissions/'));
    };
    expect(await find(keeping(YEAR, YEAR))).toEqual([old]);
    expect(await find(keeping({ ...YEAR, legalHold: 'Doe v. Riverton' }, YEAR))).toEqual([]);
    expect(await find(keeping({}, YEAR))).toEqual([]);
    for (const key of [counting, young, ofNobody, old]) await archive.remove(key);
    expect(await find(keeping(YEAR, YEAR))).toEqual([]);
  });
});

test('deleting: logged first, gone from the disk, and evidence says by whom and why', async () => {
  const { expired } = await plan(keeping(YEAR, YEAR));
  const order: string[] = [];
  const deleted = await applyRetention(expired, {
    archive: {
      remove: async (key) => {
        order.push('remove');
        await storage.archive.remove(key);
      },
    },
    deletions: {
      save: async (entry) => {
        order.push('log');
        await storage.deletions.save(entry);
      },
    },
    clock: world.ports.clock,
    by: 'Jane Doe',
  });
  expect(deleted).toBe(expired.length);
  expect(order[0]).toBe('log');
  for (const { key } of expired) expect(await storage.captures.load(key)).toBeUndefined();
  expect((await plan(keeping(YEAR, YEAR))).expired).toEqual([]);

  const log = await storage.deletions.newest(10);
  expect(log.flatMap(({ captures }) => captures.map(({ key }) => key)).sort()).toEqual(
    expired.map(({ key }) => key).sort(),
  );
  expect(log.every(({ by, why }) => by === 'Jane Doe' && why.includes('1 year'))).toBe(true);

  const old = (await reports(runIds[0]!)).find(({ pageId }) => pageId === 'a')!;
  const gathered = await gatherCaptures(storage.captures, old, (key) =>
    whyDeleted(storage.deletions, key),
  );
  expect(gathered.captures).toEqual([]);
  expect(goneWords(gathered.missing[0]!.gone, 'UTC')).toMatch(
    /deleted on Nov 16, 2026.* by Jane Doe: older than/,
  );
  expect(await whyDeleted(storage.deletions, 'another')).toBeUndefined();

  for (const report of await reports(runIds[2]!))
    for (const { ref } of capturesOf(report))
      expect(await storage.captures.load(ref.key)).toBeDefined();
});

describe('which report is shown', () => {
  const name = { agencyId: AGENCY.id, pageId: 'gone' };
  const chosen = (choice: { runId?: string; at?: string }) =>
    chosenReport(storage.records, name, choice, 'America/Chicago');

  test('the newest that rests on a capture, or the run’s', async () => {
    expect((await chosen({}))!.runId).toBe(runIds[1]);
    expect((await chosen({ runId: runIds[2]! }))!.capture).toBeUndefined();
    expect(await chosen({ runId: 'none' })).toBeUndefined();
  });

  test('the newest up to a day of the agency’s calendar, or up to a moment', async () => {
    const first = (await chosen({ runId: runIds[0]! }))!;
    const at = first.capture!.capturedAt;
    expect((await chosen({ at }))!.runId).toBe(runIds[0]);
    expect(await chosen({ at: new Date(Date.parse(at) - 1).toISOString() })).toBeUndefined();
    expect((await chosen({ at: '2099-01-01' }))!.runId).toBe(runIds[1]);
    expect(await chosen({ at: '2020-01-01' })).toBeUndefined();
  });

  test.each([
    ['2026-03-31', true],
    ['2026-03-31T14:30-05:00', true],
    ['2026-03-31T14:30:00.5Z', true],
    ['2026-03-31T14:30', false],
    ['2026-02-31T25:00Z', false],
    ['yesterday', false],
  ])('%s is a date: %s', (text, is) => expect(isDate(text)).toBe(is));
});
