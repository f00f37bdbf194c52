// The outbox worked off, over a real table: what is sent, put back, given up, and what happens when senders end in the middle.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoOutbox } from '../../../adapters/dynamo-outbox.ts';
import { deliver } from '../../../core/mail/deliver.ts';
import { MailError } from '../../../core/mail/mail-error.ts';
import type { MailMessage } from '../../../core/mail/message.ts';
import type { OutboxEntry } from '../../../core/mail/outbox/entry.ts';
import { StoreError } from '../../../core/store/store-error.ts';
import type { Mailer, Outbox } from '../../../core/ports.ts';
import { type DynamoServer, serveDynamo } from '../../support/dynamo-server.ts';
import { entryOf, minutes, T0 } from '../../support/outbox-data.ts';

let server: DynamoServer;
let outbox: Outbox;
let runs = 0;
beforeAll(async () => {
  server = await serveDynamo();
  outbox = dynamoOutbox(server.client, server.tableName);
});
afterAll(() => server.close());

const message = (entry: OutboxEntry): MailMessage => ({
  ...entry,
  subject: `About ${entry.id}`,
  html: '<p>x</p>',
  text: 'x',
  attachments: [],
});

/** A mailer that answers as told, and keeps what it took; a clock that is set. */
function world(answer: (message: MailMessage) => void = () => undefined) {
  const took: string[] = [];
  const mailer: Mailer = {
    send: async (one) => {
      answer(one);
      took.push(one.id);
      return { messageId: `m-${took.length}` };
    },
  };
  let now = T0;
  let tokens = 0;
  const ports = {
    outbox,
    mailer,
    compose: async (entry: OutboxEntry) => message(entry),
    clock: { now: () => now, token: () => `t-${(tokens += 1)}` },
  };
  return { took, ports, at: (time: Date) => (now = time) };
}

async function added(count: number, given: Partial<OutboxEntry> = {}): Promise<OutboxEntry[]> {
  // Earlier tests' entries are far in the future by then.
  runs += 1;
  const entries = Array.from({ length: count }, (_, at) =>
    entryOf(`m${at}`, { runId: `run-${runs}`, ...given }),
  );
  expect(await outbox.add(entries)).toBe(count);
  return entries;
}

it('sends each once, and nothing a second time', async () => {
  const [entry] = await added(3);
  const { took, ports } = world();
  expect(await deliver(ports)).toEqual({ sent: 3, later: 0, failed: 0, left: 0 });
  expect(await deliver(ports)).toEqual({ sent: 0, later: 0, failed: 0, left: 0 });
  expect(new Set(took).size).toBe(3);
  expect(await outbox.get(entry!.id)).toMatchObject({
    state: 'sent',
    subject: `About ${entry!.id}`,
  });
  expect(await outbox.add([entry!])).toBe(0);
  expect((await outbox.get(entry!.id))?.state).toBe('sent');
});

it('two at once send each message once', async () => {
  await added(6);
  const one = world();
  const two = world();
  two.ports.clock.token = () => 'other';
  const [a, b] = await Promise.all([deliver(one.ports), deliver(two.ports)]);
  expect(a.sent + b.sent).toBe(6);
  expect([...one.took, ...two.took]).toHaveLength(6);
});

it('puts back what may pass, gives up what may not, and goes on', async () => {
  const entries = await added(3);
  const { ports, at, took } = world(({ id }) => {
    if (id === entries[0]!.id) throw new MailError('greylisted', '451 later');
    if (id === entries[1]!.id) throw new MailError('recipient', '550 unknown user');
  });
  expect(await deliver(ports)).toEqual({ sent: 1, later: 1, failed: 1, left: 0 });
  ports.mailer = world().ports.mailer;
  at(minutes(5));
  expect((await deliver(ports)).sent).toBe(0);
  at(minutes(6));
  expect((await deliver(ports)).sent).toBe(1);
  expect(took).toHaveLength(1);
  const states = await Promise.all(entries.map(async ({ id }) => (await outbox.get(id))?.state));
  expect(states).toEqual(['sent', 'failed', 'sent']);
});

it('a sender that ended in the middle leaves its message to the next one, when its lease is over', async () => {
  const [entry] = await added(1);
  const { ports, at } = world(() => {
    throw new StoreError('no-answer', { says: 'killed' });
  });
  await expect(deliver(ports)).rejects.toThrow('killed');
  expect((await outbox.get(entry!.id))?.state).toBe('sending');
  const next = world();
  next.at(minutes(9));
  expect((await deliver(next.ports)).sent).toBe(0);
  next.at(minutes(10));
  expect((await deliver(next.ports)).sent).toBe(1);
  at(T0);
});

it('gives up after a day, and says why', async () => {
  const [entry] = await added(1);
  const { ports, at, took } = world();
  at(minutes(24 * 60 + 1));
  expect((await deliver(ports)).failed).toBe(1);
  expect(took).toEqual([]);
  expect((await outbox.get(entry!.id))?.state).toBe('failed');
});

it('a message that cannot be made does not keep the others back', async () => {
  const entries = await added(2);
  const { ports } = world();
  const compose = ports.compose;
  ports.compose = async (entry) => {
    if (entry.id === entries[0]!.id) throw new TypeError('no such thing');
    return await compose(entry);
  };
  expect(await deliver(ports)).toMatchObject({ sent: 1, failed: 1 });
  expect((await outbox.get(entries[0]!.id))?.trouble).toMatchObject({ reason: 'bad-message' });
});

it('stops when its time is up, and says how many are left', async () => {
  await added(3);
  const { ports, took } = world();
  expect(await deliver(ports, { goOn: () => took.length < 1 })).toMatchObject({ sent: 1, left: 2 });
  expect(await deliver(ports)).toMatchObject({ sent: 2 });
});

describe('the outbox', () => {
  it('lists what is on its way first, and a run’s own', async () => {
    const entries = await added(2, { nextAt: minutes(9000).toISOString() });
    const [first] = await outbox.newest(1);
    expect(entries.map(({ id }) => id)).toContain(first?.id);
    expect((await outbox.newest(4)).length).toBe(4);
    expect(await outbox.ofRun(entries[0]!.runId)).toEqual(entries);
    expect(await outbox.get('no-such-thing')).toBeUndefined();
  });

  it('hears of a message that was sent, and of one that is none of ours', async () => {
    const [entry] = await added(1);
    const event = { kind: 'bounced' as const, detail: '550 gone', at: T0.toISOString() };
    expect(await outbox.tell(entry!.id, event)).toBe(true);
    expect(await outbox.tell(entry!.id, event)).toBe(true);
    expect(await outbox.get(entry!.id)).toMatchObject({
      state: 'bounced',
      event: { detail: '550 gone' },
    });
    expect(await outbox.tell('run-x.leadership-y', event)).toBe(false);
    expect(await outbox.tell('nonsense', event)).toBe(false);
  });

  it('an event that comes while it is being sent is not written over', async () => {
    const [entry] = await added(1);
    const { ports } = world(() => undefined);
    const send = ports.mailer.send;
    ports.mailer = {
      send: async (one) => {
        await outbox.tell(one.id, { kind: 'delivered', detail: '250 ok', at: T0.toISOString() });
        return await send(one);
      },
    };
    await deliver(ports);
    expect((await outbox.get(entry!.id))?.state).toBe('delivered');
  });
});
