// A DynamoDB that loses answers, keeps silent, resets, refuses or leaves a batch half done: nothing is lost, nothing is counted twice.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putItems } from '../../adapters/dynamo-batch.ts';
import { cloudClient } from '../../adapters/dynamo-client.ts';
import { requestTrouble } from '../../adapters/dynamo-errors.ts';
import { dynamoRecords } from '../../adapters/dynamo-records.ts';
import type { ExpectedPage, Records } from '../../core/ports.ts';
import { policyItem } from '../../core/store/items.ts';
import type { DynamoServer, Meddle } from '../support/dynamo-server.ts';
import { meddledClient, serveDynamo } from '../support/dynamo-server.ts';
import {
  agencyOf,
  agencyReportOf,
  pageOf,
  pageReportOf,
  POLICY,
  runOf,
} from '../support/stored-records.ts';

describe('records over a bad line', () => {
  let server: DynamoServer;
  let sound: Records;

  beforeAll(async () => {
    server = await serveDynamo();
    sound = dynamoRecords(server.client, server.tableName);
  });
  afterAll(() => server.close());

  it('a write whose answer is lost succeeds, and is there once', async () => {
    const lost: string[] = [];
    const losing: Meddle = async (operation, body, { forward, response }) => {
      const answer = await forward(body);
      const first = !lost.includes(body.toString());
      if (first) {
        lost.push(body.toString());
        response.destroy();
        return;
      }
      expect(['PutItem', 'BatchWriteItem']).toContain(operation);
      response.writeHead(answer.status).end(answer.body);
    };
    await through(losing, async (records) => {
      const run = runOf('lost-answers');
      await records.startRun(run);
      await records.savePlan(run.runId, POLICY, [
        { agency: agencyOf('a'), page: pageOf('a', 'p') },
      ]);
      await records.savePageReport(pageReportOf(run, 'a', 'p'), run);
      await records.saveAgencyReport(agencyReportOf(run, 'a'), run);
      await records.updateRun({ ...run, owner: 'next' }, run.owner);
    });
    expect(lost.length).toBe(7);
    expect(await sound.run('lost-answers')).toMatchObject({ owner: 'next' });
    expect(await sound.pageHistory('a', 'p', 10)).toHaveLength(1);
    expect(await sound.agencyHistory('a', 10)).toHaveLength(1);
  });

  it('a write that another attempt has overtaken while its answer was lost changes nothing', async () => {
    const run = runOf('overtaken');
    const later = pageReportOf(run, 'a', 'q', { checkedAt: '2026-03-02T09:00:00.000Z' });
    let tries = 0;
    const overtaking: Meddle = async (_, body, { forward, response }) => {
      const answer = await forward(body);
      tries += 1;
      if (tries > 1) {
        response.writeHead(answer.status).end(answer.body);
        return;
      }
      await sound.savePageReport(later, { ...run, owner: 'the one who resumed' });
      response.destroy();
    };
    await through(overtaking, (records) =>
      records.savePageReport(pageReportOf(run, 'a', 'q'), run),
    );
    expect(tries).toBe(2);
    expect(await sound.pageReport('overtaken', 'a', 'q')).toEqual(later);
  });

  it('what a batch leaves undone is sent again, until the plan is whole', async () => {
    const sizes: number[] = [];
    const halving: Meddle = async (operation, body, { forward, response }) => {
      if (operation !== 'BatchWriteItem') {
        const answer = await forward(body);
        response.writeHead(answer.status).end(answer.body);
        return;
      }
      const asked: { RequestItems: Record<string, unknown[]> } = JSON.parse(body.toString());
      const puts = asked.RequestItems[server.tableName] ?? [];
      sizes.push(puts.length);
      const done = Math.ceil(puts.length / 2);
      const part = { RequestItems: { [server.tableName]: puts.slice(0, done) } };
      await forward(Buffer.from(JSON.stringify(part)));
      const rest = puts.slice(done);
      const left = rest.length === 0 ? {} : { [server.tableName]: rest };
      response.writeHead(200).end(JSON.stringify({ UnprocessedItems: left }));
    };
    const expected = Array.from({ length: 60 }, (_, index): ExpectedPage => {
      return { agency: agencyOf('a'), page: pageOf('a', `page-${index}`) };
    });
    await through(halving, (records) => records.savePlan('half-done', POLICY, expected));
    expect(Math.max(...sizes)).toBe(25);
    expect(sizes.length).toBeGreaterThan(3);
    let found = 0;
    for await (const { page } of sound.expectedPages('half-done')) found += Number(page.id !== '');
    expect(found).toBe(60);
  });

  it('a batch that never gets on ends with a reason', async () => {
    const { client, close } = await meddledClient(server, stuck);
    const items = [policyItem('stuck', POLICY)];
    const put = putItems({ client, tableName: server.tableName }, items, 1);
    await expect(put).rejects.toMatchObject({
      reason: 'no-answer',
      message: expect.stringContaining('1 items are left'),
    });
    await close();
  });

  it('a silent server is given up, not waited for', async () => {
    await through(
      silent,
      async (records) => {
        await expect(records.run('r')).rejects.toMatchObject({ reason: 'no-answer' });
      },
      100,
    );
  });

  it.each([
    ['AccessDeniedException', 'refused'],
    ['ResourceNotFoundException', 'no-table'],
    ['SomethingNewException', 'failed'],
  ])('the answer %s is trouble of the kind %s, for every way in', async (name, reason) => {
    const refusing: Meddle = async (_operation, _body, { response }) => {
      const body = { __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: 'no' };
      response.writeHead(400).end(JSON.stringify(body));
    };
    await through(refusing, async (records) => {
      const run = runOf('refused');
      const plan = [{ agency: agencyOf('a'), page: pageOf('a', 'p') }];
      const ways = [
        records.run('r'),
        records.runs(1),
        records.startRun(run),
        records.savePlan('r', POLICY, plan),
        records.agencyReports('r'),
      ];
      for (const way of await Promise.allSettled(ways))
        expect(way).toMatchObject({ status: 'rejected', reason: { reason, name: 'StoreError' } });
    });
  });

  it('a server that is not there is trouble with a remedy', async () => {
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    const client = cloudClient({
      region: 'us-east-1',
      endpoint: 'http://127.0.0.1:9',
      credentials,
    });
    await expect(dynamoRecords(client, 'presence').run('r')).rejects.toThrow(
      /"presence" could not be used \(ECONNREFUSED.*Check the network connection/,
    );
  });

  async function through(
    meddle: Meddle,
    work: (records: Records) => Promise<void>,
    answerWithinMs?: number,
  ): Promise<void> {
    const { client, close } = await meddledClient(server, meddle, answerWithinMs);
    try {
      await work(dynamoRecords(client, server.tableName));
    } finally {
      await close();
    }
  }
});

describe('an error of the SDK', () => {
  it.each([
    [{ name: 'ThrottlingException', message: 'slow down' }, 'no-answer'],
    [{ name: 'TimeoutError', message: '' }, 'no-answer'],
    [{ name: 'Error', code: 'ENOTFOUND', message: 'getaddrinfo' }, 'no-answer'],
    [{ name: 'CredentialsProviderError', message: 'none' }, 'refused'],
    ['not an error at all', 'failed'],
  ])('%j is trouble of the kind %s', (error, reason) => {
    expect(requestTrouble(error, 'presence').reason).toBe(reason);
  });
});

function silent(): Promise<void> {
  return Promise.resolve();
}

async function stuck(...[, body, { response }]: Parameters<Meddle>): Promise<void> {
  const asked: { RequestItems: unknown } = JSON.parse(body.toString());
  response.writeHead(200).end(JSON.stringify({ UnprocessedItems: asked.RequestItems }));
}
