// The small functions as they are deployed: events of the mail service, the outbox, the watchdog.
import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { dynamoInventories } from '../../adapters/dynamo-inventories.ts';
import { dynamoOutbox } from '../../adapters/dynamo-outbox.ts';
import { dynamoRecipients } from '../../adapters/dynamo-recipients.ts';
import { dynamoRecords } from '../../adapters/dynamo-records.ts';
import { outboxItem } from '../../core/store/outbox-item.ts';
import type { OutboxEntry } from '../../core/mail/outbox/entry.ts';
import { AGENCY, POLICY } from '../support/audit-world.ts';
import { startAws, type AwsFake } from '../support/aws-fake.ts';
import { startStores, type Stores } from '../support/cloud-world.ts';
import { contextOf, environmentOver } from '../support/functions.ts';
import { agencyReportOf, pageOf, pageReportOf, runOf } from '../support/stored-records.ts';

let stores: Stores;
let aws: AwsFake;
let lines: string[];

beforeAll(async () => {
  stores = await startStores();
  aws = await startAws(() => ({ body: '{"MessageId":"ses-1"}' }));
  const environment = environmentOver(stores, {
    AWS_ENDPOINT_URL_SESV2: aws.url,
    MAIL_SENDER: 'presence@riverton.gov',
    MAIL_CONFIGURATION_SET: 'presence-mail',
    FIX_PAGES: 'fix-pages:live',
    POWERTOOLS_LOG_LEVEL: 'INFO',
  });
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await Promise.all([stores.close(), aws.close()]);
});
beforeEach(() => {
  lines = [];
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((piece) => {
      lines.push(...String(piece).split('\n').filter(Boolean));
      return true;
    });
  return () => vi.restoreAllMocks();
});

/** Metrics that were written, by their names. */
function metrics(): Record<string, number> {
  const found: Record<string, number> = {};
  for (const line of lines) {
    if (!line.includes('"_aws"')) continue;
    const said = JSON.parse(line) as Record<string, unknown>;
    for (const [name, value] of Object.entries(said)) {
      const number = Array.isArray(value) ? value[0] : value;
      if (typeof number === 'number') found[name] = number;
    }
  }
  return found;
}

const NOW = Date.now();
const ago = (hours: number): string => new Date(NOW - hours * 3_600_000).toISOString();

function entry(id: string, more: Partial<OutboxEntry> = {}): OutboxEntry {
  return {
    schema: 1,
    id: `run-1.${id}`,
    runId: 'run-1',
    agencyId: 'riverton',
    kind: 'leadership',
    to: ['chief@riverton.gov'],
    language: 'en',
    state: 'sent',
    createdAt: ago(30),
    giveUpAt: ago(6),
    nextAt: ago(30),
    attempt: 1,
    messageId: id,
    sentAt: ago(30),
    ...more,
  };
}

function sesEvent(eventType: string, id: string, more: object) {
  return {
    eventType,
    mail: {
      timestamp: ago(1),
      messageId: 'ses-1',
      destination: ['chief@riverton.gov'],
      tags: { 'presence-entry': [id], 'ses:configuration-set': ['presence-mail'] },
    },
    ...more,
  };
}

const sqs = (...bodies: unknown[]) => ({
  Records: bodies.map((body, at) => ({
    messageId: `m${at}`,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })),
});

describe('mail-events', () => {
  it('puts what became of a message into its entry and its recipient’s record', async () => {
    const { handler } = await import('../../functions/mail-events.ts');
    const outbox = dynamoOutbox(stores.client, stores.tableName);
    await outbox.add([
      entry('delivered'),
      entry('bounced'),
      entry('complained'),
      entry('rejected'),
    ]);
    const timestamp = ago(1);
    const bounced = [
      { emailAddress: 'Chief@Riverton.gov', diagnosticCode: 'smtp; 550 no such user' },
    ];
    const events = sqs(
      sesEvent('Send', 'run-1.delivered', {}),
      sesEvent('Delivery', 'run-1.delivered', {
        delivery: { timestamp, recipients: ['sam@riverton.gov'] },
      }),
      {
        Type: 'Notification',
        Message: JSON.stringify(
          sesEvent('Bounce', 'run-1.bounced', {
            bounce: {
              timestamp,
              bounceType: 'Permanent',
              bounceSubType: 'General',
              bouncedRecipients: bounced,
            },
          }),
        ),
      },
      sesEvent('Complaint', 'run-1.complained', {
        complaint: { timestamp, complainedRecipients: [{ emailAddress: 'kim@riverton.gov' }] },
      }),
      sesEvent('Reject', 'run-1.rejected', { reject: { reason: 'Bad content' } }),
      sesEvent('Delivery', 'run-9.unknown', { delivery: { timestamp, recipients: [] } }),
    );
    expect(await handler(events as never, contextOf())).toEqual({ batchItemFailures: [] });
    expect(await handler(events as never, contextOf())).toEqual({ batchItemFailures: [] });
    const states = await outbox.ofRun('run-1');
    expect(Object.fromEntries(states.map(({ id, state }) => [id.slice(6), state]))).toEqual({
      delivered: 'delivered',
      bounced: 'bounced',
      complained: 'complained',
      rejected: 'bounced',
    });
    const all = await dynamoRecipients(stores.client, stores.tableName).all();
    const trouble = new Map(all.map((one) => [one.email, one.trouble]));
    expect(trouble.get('sam@riverton.gov')).toBeUndefined();
    expect(trouble.get('kim@riverton.gov')).toMatchObject({ kind: 'complained', lasting: true });
    expect(trouble.get('chief@riverton.gov')).toMatchObject({ kind: 'bounced', lasting: true });
    expect(metrics()).toMatchObject({ MailBounces: 1, MailComplaints: 1 });
  });

  it('hands back what it cannot take, and takes the rest', async () => {
    const { handler } = await import('../../functions/mail-events.ts');
    const delivery = { timestamp: ago(1), recipients: [] };
    const answer = await handler(
      sqs('not JSON', { eventType: 'Bounce' }, sesEvent('Delivery', 'x', { delivery })) as never,
      contextOf(),
    );
    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: 'm0' }, { itemIdentifier: 'm1' }]);
  });

  it('logs hostile text cut short, in one line', async () => {
    const { handler } = await import('../../functions/mail-events.ts');
    const code = `550 ${'x'.repeat(5_000)}\n{"_aws":{}}`;
    const bouncedRecipients = [{ emailAddress: 'a@b.gov', diagnosticCode: code }];
    const bounce = { timestamp: ago(1), bounceType: 'Transient', bouncedRecipients };
    await handler(sqs(sesEvent('Bounce', 'x', { bounce })) as never, contextOf());
    const line = lines.find((one) => one.includes('mail bounced')) ?? '';
    expect(line.length).toBeLessThan(2_500);
    expect(JSON.parse(line).detail).toContain('characters)');
  });
});

describe('watchdog', () => {
  it('tells how old the oldest last report is, and which mail was not heard of', async () => {
    const { handler } = await import('../../functions/watchdog.ts');
    expect(await handler({}, contextOf())).toEqual({ overdue: 0 });
    expect(metrics()).not.toHaveProperty('HoursSinceLastReport');
    const records = dynamoRecords(stores.client, stores.tableName);
    for (const [agencyId, hours] of [
      ['fresh', 20],
      ['stale', 24 * 10],
    ] as const) {
      const run = runOf(`run-${agencyId}`, { startedAt: ago(hours) });
      await records.startRun(run);
      const report = agencyReportOf(run, agencyId, { finishedAt: ago(hours) });
      await records.saveAgencyReport(report, run);
    }
    const agencies = ['fresh', 'stale', 'no-pages'].map((id) => Object.assign({}, AGENCY, { id }));
    await dynamoInventories(stores.client, stores.tableName).push(
      {
        version: 'v1',
        pushedAt: ago(24 * 30),
        by: 'sam',
        inventory: {
          agencies,
          pages: ['fresh', 'stale'].map((agencyId) => pageOf(agencyId, 'home')),
        },
        policy: POLICY,
        files: { inventory: { name: 'i.yaml', text: '' } },
      },
      undefined,
    );
    await dynamoOutbox(stores.client, stores.tableName).add([
      entry('silent'),
      entry('young', { sentAt: ago(2) }),
      entry('old', { sentAt: ago(24 * 20) }),
    ]);
    lines = [];
    expect(await handler({}, contextOf())).toEqual({ overdue: 1 });
    const said = metrics();
    expect(said['HoursSinceLastReport']).toBeCloseTo(240, 0);
    expect(said).toMatchObject({ AgenciesOverdue: 1, MailUnconfirmed: 1 });
    expect(lines.join('\n')).toContain('"agencyId":"stale"');
  });

  it('tells of a run of which nobody was told, an hour after its end and for eight days', async () => {
    const { handler } = await import('../../functions/watchdog.ts');
    const records = dynamoRecords(stores.client, stores.tableName);
    const untold = async (hours: number, more: object = {}) => {
      lines = [];
      const run = runOf(`run-untold-${hours}`, { status: 'finished', finishedAt: ago(hours) });
      await records.startRun({ ...run, ...more });
      await handler({}, contextOf());
      return metrics()['RunsUntold'];
    };
    expect(await untold(0.5)).toBe(0);
    expect(await untold(24 * 9)).toBe(0);
    expect(await untold(3, { messagesPutAt: ago(2) })).toBe(0);
    expect(await untold(4, { kind: 'replay' })).toBe(0);
    expect(await untold(2)).toBe(1);
    expect(lines.join('\n')).toContain('"runId":"run-untold-2"');
  });
});

describe('notify', () => {
  it('sends what is due through SES, once, and tells how old the oldest is', async () => {
    const { handler } = await import('../../functions/notify.ts');
    const records = dynamoRecords(stores.client, stores.tableName);
    const run = runOf('run-2', { status: 'finished', agencies: ['riverton'], finishedAt: ago(1) });
    await records.startRun(run);
    const page = pageOf('riverton', 'home');
    const agency = { ...AGENCY, id: page.agencyId };
    await records.savePlan(run.runId, POLICY, [{ page, agency }]);
    await records.savePageReport(pageReportOf(run, page.agencyId, page.id), run);
    await records.saveAgencyReport(agencyReportOf(run, page.agencyId), run);
    const outbox = dynamoOutbox(stores.client, stores.tableName);
    const due = {
      runId: 'run-2',
      agencyId: page.agencyId,
      state: 'pending' as const,
      attempt: 0,
      giveUpAt: new Date(NOW + 3_600_000).toISOString(),
    };
    const { sentAt: _sent, messageId: _message, ...pending } = entry('a', due);
    await outbox.add([
      { ...pending, id: 'run-2.leadership-a' },
      { ...pending, id: 'run-2.leadership-later', nextAt: new Date(NOW + 3_000_000).toISOString() },
    ]);
    expect(await handler({ runId: 'run-2' }, contextOf(300_000))).toEqual({
      sent: 1,
      later: 0,
      failed: 0,
      left: 0,
    });
    expect(aws.requests).toHaveLength(1);
    expect(await outbox.get('run-2.leadership-a')).toMatchObject({
      state: 'sent',
      messageId: 'ses-1',
    });
    expect(metrics()['OutboxOldestHours']).toBeCloseTo(30, 0);
    expect(await handler({}, contextOf(300_000))).toMatchObject({ sent: 0 });
    expect(aws.requests).toHaveLength(1);
  });

  it('begins no message that it has no time for', async () => {
    const { handler } = await import('../../functions/notify.ts');
    const outbox = dynamoOutbox(stores.client, stores.tableName);
    const {
      sentAt: _sent,
      messageId: _message,
      ...pending
    } = entry('b', {
      state: 'pending',
      giveUpAt: new Date(NOW + 3_600_000).toISOString(),
    });
    await outbox.add([pending]);
    const before = aws.requests.length;
    expect(await handler({}, contextOf(20_000))).toMatchObject({ sent: 0, left: 1 });
    expect(aws.requests).toHaveLength(before);
  });

  it('tells how old the oldest is that is due, also where more than a thousand others wait for later', async () => {
    const { handler } = await import('../../functions/notify.ts');
    const { sentAt: _sent, messageId: _message, ...waiting } = entry('c', { state: 'pending' });
    const later = Array.from({ length: 1_001 }, (_, at) => ({
      ...waiting,
      id: `run-1.later-${at}`,
      createdAt: ago(2),
      nextAt: new Date(NOW + 3_600_000 + at).toISOString(),
    }));
    const oldest = { ...waiting, id: 'run-1.oldest', createdAt: ago(41), nextAt: ago(40) };
    await putAll([...later, oldest]);
    await handler({}, contextOf(20_000));
    expect(metrics()['OutboxOldestHours']).toBeCloseTo(41, 0);
  });
});

/** By twenty-five, as the service takes them. */
async function putAll(entries: readonly OutboxEntry[]): Promise<void> {
  for (let from = 0; from < entries.length; from += 25) {
    const puts = entries.slice(from, from + 25).map((one) => ({
      PutRequest: { Item: marshall(outboxItem(one)) },
    }));
    await stores.client.send(
      new BatchWriteItemCommand({ RequestItems: { [stores.tableName]: puts } }),
    );
  }
}
