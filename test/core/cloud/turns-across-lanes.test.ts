// A host that one lane visits and others are led to: never two visits at once, never two too close, whichever function makes them.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dynamoTurns } from '../../../adapters/dynamo-turns.ts';
import type { Clock } from '../../../core/ports.ts';
import {
  GOOD,
  inventoryOf,
  pageOf,
  startSite,
  startWorld,
  type Site,
  type World,
} from '../../support/audit-world.ts';
import {
  cloudWorld,
  startRunner,
  startStores,
  stopRunner,
  triggerAt,
  type Stores,
} from '../../support/cloud-world.ts';

let world: World;
let stores: Stores;
let sites: Site[];

beforeAll(startRunner);
afterAll(stopRunner);
beforeEach(async () => {
  [world, stores, sites] = await Promise.all([
    startWorld(),
    startStores(),
    Promise.all([startSite(), startSite(), startSite()]),
  ]);
});
afterEach(async () => {
  await Promise.all([world.close(), stores.close(), ...sites.map((site) => site.close())]);
});

const clock: Clock = { now: () => new Date(), token: () => crypto.randomUUID() };
const PAUSE_MS = 120;
const ANSWER_MS = 60;

/** Serves pages slowly, and notes when each visit began and ended. */
function watched(site: Site, paths: readonly string[]) {
  const visits: { from: number; to: number }[] = [];
  for (const path of [...paths, '/robots.txt'])
    site.pages.set(path, (_request, response) => {
      const visit = { from: performance.now(), to: Number.POSITIVE_INFINITY };
      visits.push(visit);
      setTimeout(() => {
        visit.to = performance.now();
        const isRobots = path === '/robots.txt';
        response.writeHead(isRobots ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(GOOD);
      }, ANSWER_MS);
    });
  return {
    visits,
    /** Milliseconds between the end of a visit and the beginning of the next; less than nothing where they overlap. */
    gaps: () => {
      const sorted = visits.toSorted((a, b) => a.from - b.from);
      return sorted.slice(1).map(({ from }, at) => from - (sorted[at]?.to ?? 0));
    },
  };
}

async function audited(isShared: boolean) {
  const [busy, ...others] = sites;
  if (busy === undefined) throw new Error('no site');
  const own = ['/1', '/2', '/3'];
  const { gaps, visits } = watched(busy, [...own, '/there']);
  for (const site of others)
    for (const path of own)
      site.pages.set(path, (_request, response) => {
        response.writeHead(302, { location: `${busy.url}/there` }).end();
      });
  const pages = sites.flatMap((site, at) =>
    own.map((path) => pageOf(site, path, { id: `s${at}${path.slice(1)}` })),
  );
  const turns = dynamoTurns(stores.client, stores.tableName);
  const ports = { ...world.ports, clock, ...(isShared ? { turns } : {}) };
  const cloud = cloudWorld(stores, { ports });
  await cloud.push(inventoryOf(pages));
  // The pauses are made in place: the runner skips durable waits, and a real one is never shorter than was asked for.
  const limits = { hostDelayMs: PAUSE_MS, longestIdleMs: 60_000 };
  const execution = await cloud.run(triggerAt('2026-11-16T12:00:00Z'), { limits });
  return { execution, gaps: gaps(), visits };
}

describe('a host of one lane to which pages of other lanes lead', () => {
  it('is visited by one function at a time, with its pause between two visits', async () => {
    const { execution, gaps, visits } = await audited(true);
    expect(execution).toMatchObject({
      status: 'SUCCEEDED',
      result: { notReached: 0, lanesFailed: 0, counts: { expected: 9, unreadable: 0 } },
    });
    // Three pages of its own, six that were led there; robots.txt once a function.
    expect(visits.length).toBeGreaterThanOrEqual(10);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(PAUSE_MS - 5);
  }, 180_000);

  it('would be visited by several at once without that', async () => {
    const { execution, gaps } = await audited(false);
    expect(execution.status).toBe('SUCCEEDED');
    expect(Math.min(...gaps)).toBeLessThan(0);
  }, 180_000);
});
