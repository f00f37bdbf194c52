// The messages of a run of many agencies, put into the outbox some agencies at a time: all of them, each once, operators with the last.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { putEntries } from '../../../core/cloud/put-entries.ts';
import { type DynamoServer, serveDynamo } from '../../support/dynamo-server.ts';
import * as data from '../../support/mail-data.ts';
import { POLICY } from '../../support/stored-records.ts';

let server: DynamoServer;
beforeAll(async () => {
  server = await serveDynamo();
});
afterAll(() => server.close());

it('puts messages of five agencies in three parts, and changes nothing when it is repeated', async () => {
  const { records, outbox } = data.worldOn(server);
  const run = await data.store(records, data.allClear());
  const runId = `${run.runId}-many`;
  const [page] = data.allClear().pages;
  if (page === undefined) throw new Error('no page');
  const agencies = Array.from({ length: 5 }, (_, at) =>
    data.riverton({ id: `a${at}`, recipients: [`chief@a${at}.example`] }),
  );
  const home = {
    id: 'home',
    platform: 'website',
    kind: 'home',
    url: 'https://a.example/',
  } as const;
  const expected = agencies.map((agency) => ({
    agency,
    page: { ...home, agencyId: agency.id, waivers: [] },
  }));
  await records.startRun({ ...run, runId });
  await records.savePlan(runId, POLICY, expected);
  const clock = { now: () => new Date('2026-11-23T19:05:00Z'), token: () => 't' };
  const put = (from: number) =>
    putEntries(
      { records, outbox, clock },
      { runId, everyDays: 7, operators: ['service@example.org'], from, most: 2 },
    );
  expect(await put(0)).toEqual({ count: 2, next: 2 });
  expect(await put(2)).toEqual({ count: 2, next: 4 });
  expect((await records.run(runId))?.messagesPutAt).toBeUndefined();
  const last = await put(4);
  expect((await records.run(runId))?.messagesPutAt).toBe('2026-11-23T19:05:00.000Z');
  expect(last).toEqual({ count: 3 });
  const there = await outbox.ofRun(runId);
  expect(there.map(({ kind, to }) => `${kind} ${to.join()}`).sort()).toEqual([
    ...agencies.map(({ id }) => `leadership chief@${id}.example`),
    'operator it@riverton.example',
    'operator service@example.org',
  ]);
  await put(0);
  expect(await outbox.ofRun(runId)).toEqual(there);
  expect(await putEntries({ records, outbox, clock }, { runId: 'none', everyDays: 7, from: 0 })).toEqual({ count: 0 }); // prettier-ignore
});
