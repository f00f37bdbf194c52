// What only the cloud keeps in the table: pushed inventories, rations, recipients, lanes.
import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoInventories } from '../../adapters/dynamo-inventories.ts';
import { dynamoLanes } from '../../adapters/dynamo-lanes.ts';
import { dynamoRations } from '../../adapters/dynamo-rations.ts';
import { dynamoRecipients } from '../../adapters/dynamo-recipients.ts';
import type { PushedInventory } from '../../core/cloud/ports.ts';
import { isTroubled } from '../../core/cloud/recipients.ts';
import type { Agency, Page } from '../../core/inventory/schema.ts';
import { AGENCY, POLICY } from '../support/audit-world.ts';
import { meddledClient, serveDynamo, type DynamoServer } from '../support/dynamo-server.ts';

let server: DynamoServer;
beforeAll(async () => {
  server = await serveDynamo();
});
afterAll(() => server.close());

const clock = { now: () => new Date('2026-11-16T09:00:00Z'), token: () => 't' };

function pushed(version: string, more: Partial<PushedInventory> = {}): PushedInventory {
  return {
    version,
    pushedAt: '2026-11-16T09:00:00.000Z',
    by: 'sam',
    inventory: { agencies: [AGENCY], pages: [] },
    policy: POLICY,
    files: { inventory: { name: 'i.yaml', text: '# ours\nagencies: []\n' } },
    ...more,
  };
}

describe('pushed inventories', () => {
  it('come back whole, with the very file, and count only over the one that was seen', async () => {
    const inventories = dynamoInventories(server.client, server.tableName);
    expect(await inventories.current()).toBeUndefined();
    expect(await inventories.push(pushed('v1'), undefined)).toBe(true);
    // An acknowledgement was lost: the same push again is the same.
    expect(await inventories.push(pushed('v1'), undefined)).toBe(true);
    expect(await inventories.current()).toEqual(pushed('v1'));
    expect(await inventories.push(pushed('v2'), undefined)).toBe(false);
    expect(await inventories.push(pushed('v3', { by: 'kim' }), 'v1')).toBe(true);
    expect(await inventories.push(pushed('v4'), 'v1')).toBe(false);
    expect((await inventories.current())?.version).toBe('v3');
    expect((await inventories.version('v1'))?.by).toBe('sam');
    expect(await inventories.version('v9')).toBeUndefined();
  });

  it('may be those of a whole country', async () => {
    const agencies: Agency[] = Array.from({ length: 3_000 }, (_, at) => ({
      ...AGENCY,
      id: `agency-${at}`,
      name: `Police Department of Town ${at * 7919}`,
    }));
    const pages: Page[] = agencies.flatMap(({ id }, at) =>
      Array.from({ length: 6 }, (_, n) => ({
        id: `page-${n}`,
        agencyId: id,
        platform: 'website' as const,
        kind: 'web-page' as const,
        url: `https://town-${at}.example.gov/${(at * 31 + n) % 9973}/page`,
        waivers: [],
      })),
    );
    const inventories = dynamoInventories(server.client, server.tableName);
    const before = (await inventories.current())?.version;
    const large = pushed('large', { inventory: { agencies, pages } });
    expect(await inventories.push(large, before)).toBe(true);
    expect(await inventories.current()).toEqual(large);
  });

  it('of which a piece is damaged are not guessed at', async () => {
    const inventories = dynamoInventories(server.client, server.tableName);
    const before = (await inventories.current())?.version;
    await inventories.push(pushed('hurt'), before);
    await server.client.send(
      new UpdateItemCommand({
        TableName: server.tableName,
        Key: { pk: { S: 'INVENTORY#hurt' }, sk: { S: 'PIECE#0000' } },
        UpdateExpression: 'SET #r = :r',
        ExpressionAttributeNames: { '#r': 'record' },
        ExpressionAttributeValues: { ':r': { S: '{"text":"AAAA"}' } },
      }),
    );
    await expect(inventories.current()).rejects.toMatchObject({ reason: 'damaged' });
  });
});

describe('rations', () => {
  const until = new Date('2026-11-16T10:00:00Z');

  it('are given out as often as there are any, however many ask at once', async () => {
    const rations = dynamoRations(server.client, server.tableName);
    const ration = { of: 'checks-a', window: 'w', most: 5, until };
    const asked = Array.from({ length: 12 }, (_, at) => rations.take(ration, `token-${at}`));
    expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(5);
    expect(await rations.take({ ...ration, window: 'next' }, 'token-1')).toBe(true);
  });

  it('take one place for one token, also when its acknowledgement is lost', async () => {
    let lose = true;
    const { client, close } = await meddledClient(server, async (operation, body, answer) => {
      const reply = await answer.forward(body);
      if (operation === 'PutItem' && lose) {
        lose = false;
        answer.response.destroy();
        return;
      }
      answer.response.writeHead(reply.status).end(reply.body);
    });
    const ration = { of: 'checks-b', window: 'w', most: 2, until };
    expect(await dynamoRations(client, server.tableName).take(ration, 'one')).toBe(true);
    await close();
    const rations = dynamoRations(server.client, server.tableName);
    expect(await rations.take(ration, 'one')).toBe(true);
    expect(await rations.take(ration, 'two')).toBe(true);
    expect(await rations.take(ration, 'three')).toBe(false);
  });
});

const oclock = (hour: number): string => `2026-11-16T${String(hour).padStart(2, '0')}:00:00.000Z`;

describe('recipients', () => {
  it('keep the last trouble of an address until mail arrives again', async () => {
    const recipients = dynamoRecipients(server.client, server.tableName);
    const bounce = {
      kind: 'bounced',
      lasting: false,
      detail: 'mailbox full',
      at: oclock(9),
    } as const;
    await recipients.note('Chief@Riverton.gov', bounce);
    await recipients.note('chief@riverton.gov', bounce);
    const find = async () =>
      (await recipients.all()).find(({ email }) => email === 'chief@riverton.gov');
    const troubled = await find();
    expect(troubled?.trouble).toEqual(bounce);
    expect(troubled !== undefined && isTroubled(troubled)).toBe(true);
    await recipients.note('chief@riverton.gov', { kind: 'delivered', at: oclock(8) });
    expect((await find())?.trouble).toEqual(bounce);
    await recipients.note('chief@riverton.gov', { kind: 'delivered', at: oclock(10) });
    expect(await find()).toEqual({ email: 'chief@riverton.gov', deliveredAt: oclock(10) });
    const complaint = {
      kind: 'complained',
      lasting: true,
      detail: 'abuse',
      at: oclock(11),
    } as const;
    await recipients.note('chief@riverton.gov', complaint);
    await recipients.note('chief@riverton.gov', bounce);
    await recipients.note('chief@riverton.gov', { kind: 'delivered', at: oclock(12) });
    const after = await find();
    expect(after?.trouble).toEqual(complaint);
    expect(after !== undefined && isTroubled(after)).toBe(true);
  });

  it('take news from several at once', async () => {
    const recipients = dynamoRecipients(server.client, server.tableName);
    await Promise.all(
      [1, 2, 3, 4].map((hour) =>
        recipients.note('sam@riverton.gov', { kind: 'delivered', at: oclock(hour) }),
      ),
    );
    const found = (await recipients.all()).find(({ email }) => email === 'sam@riverton.gov');
    expect(found?.deliveredAt).toBe(oclock(4));
  });
});

describe('lanes', () => {
  it('stand by run, owner, phase and what they are for', async () => {
    const lanes = dynamoLanes(server.client, server.tableName, clock);
    const name = { runId: 'r', owner: 'o', phase: 'audit', target: 'audit-lane' } as const;
    const lane = { hosts: [{ host: 'x.gov', pages: [['a', 'p'] as [string, string]] }] };
    await lanes.save(name, [lane, { hosts: [] }]);
    expect(await lanes.lane(name, 0)).toEqual(lane);
    expect(await lanes.lane(name, 1)).toEqual({ hosts: [] });
    expect(await lanes.lane(name, 2)).toBeUndefined();
    expect(await lanes.lane({ ...name, owner: 'p' }, 0)).toBeUndefined();
    const pages = Array.from({ length: 4_321 }, (_, at): [string, string] => [
      'riverton-police-department',
      `page-with-a-rather-long-id-as-people-write-them-${at}`,
    ]);
    const large = { hosts: [{ host: 'a.gov', pages }, ...lane.hosts] };
    await lanes.save({ ...name, phase: 'confirm' }, [large]);
    expect(await lanes.lane({ ...name, phase: 'confirm' }, 0)).toEqual(large);
    const wanted = { agencyId: 'a', pageId: 'p', url: 'https://x.gov/', firstKey: 'k' };
    await lanes.want(name, 'audit', wanted);
    await lanes.want(name, 'audit', wanted);
    expect(await lanes.wanted(name, 'audit')).toEqual([wanted]);
    expect(await lanes.wanted(name, 'confirm')).toEqual([]);
  });
});
