// Hosts' turns in the table: one function has one, it ends by itself, and what a run knows of a host goes with it.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dynamoTurns } from '../../adapters/dynamo-turns.ts';
import { createHostGate } from '../../core/run/host-gate.ts';
import { createSharedTurns, TURN_MS, type HostTurns } from '../../core/run/shared-turns.ts';
import { meddledClient, serveDynamo, type DynamoServer } from '../support/dynamo-server.ts';

let server: DynamoServer;
let turns: HostTurns;
let hosts = 0;
beforeAll(async () => {
  server = await serveDynamo();
  turns = dynamoTurns(server.client, server.tableName);
});
afterAll(() => server.close());

const NOW = Date.parse('2026-11-16T09:00:00Z');
const at = (now: number) => ({ now, until: now + TURN_MS });
const ALONE = { reason: 'bot-challenge', detail: 'a challenge' } as const;

function turnsOf(...owners: string[]) {
  hosts += 1;
  return owners.map((owner) => ({ host: `h${hosts}.example`, owner, runId: 'run-1' }));
}

describe('a turn', () => {
  it('is had by one at a time, however many ask at once', async () => {
    const all = turnsOf(...Array.from({ length: 12 }, (_, one) => `o${one}`));
    const answers = await Promise.all(all.map((turn) => turns.take(turn, at(NOW))));
    expect(answers.filter(({ taken }) => taken)).toHaveLength(1);
  });

  it('stays with its owner, who may ask again, and says until when', async () => {
    const [mine, theirs] = turnsOf('me', 'you') as [never, never];
    expect(await turns.take(mine, at(NOW))).toEqual({ taken: true });
    expect(await turns.take(mine, at(NOW + 10))).toEqual({ taken: true });
    expect(await turns.take(theirs, at(NOW + 20))).toEqual({
      taken: false,
      freeAt: NOW + 10 + TURN_MS,
    });
  });

  it('is another’s when the pause after it is over, and no sooner', async () => {
    const [mine, theirs] = turnsOf('me', 'you') as [never, never];
    await turns.take(mine, at(NOW));
    await turns.leave(mine, { freeAt: NOW + 2_000 });
    expect(await turns.take(theirs, at(NOW + 1_999))).toMatchObject({ freeAt: NOW + 2_000 });
    expect(await turns.take(theirs, at(NOW + 2_000))).toEqual({ taken: true });
    // Who was slow changes nothing in what is another's by now.
    await turns.leave(mine, { freeAt: NOW });
    expect(await turns.take(mine, at(NOW + 2_001))).toMatchObject({ taken: false });
  });

  it('ends by itself where its holder was killed, or its clock was days ahead', async () => {
    const [mine, theirs] = turnsOf('me', 'you') as [never, never];
    await turns.take(mine, at(NOW));
    expect(await turns.take(theirs, at(NOW + TURN_MS))).toEqual({ taken: true });
    await turns.take(mine, at(NOW + 9 * 86_400_000));
    expect(await turns.take(theirs, at(NOW))).toEqual({ taken: true });
  });

  it('is taken once where the acknowledgement was lost', async () => {
    let lost = 0;
    const { client, close } = await meddledClient(server, async (operation, body, answer) => {
      const reply = await answer.forward(body);
      if (operation !== 'PutItem' || lost++ > 0)
        return void answer.response.writeHead(reply.status).end(reply.body);
      answer.response.destroy();
    });
    const [mine] = turnsOf('me') as [never];
    expect(await dynamoTurns(client, server.tableName).take(mine, at(NOW))).toEqual({
      taken: true,
    });
    expect(lost).toBe(2);
    await close();
  });

  it('tells the next of the same run that the host is left alone, and no other run', async () => {
    const [mine, theirs, later] = turnsOf('me', 'you', 'she') as [never, never, object];
    await turns.take(mine, at(NOW));
    await turns.leave(mine, { freeAt: NOW, alone: ALONE });
    expect(await turns.take(theirs, at(NOW + 1))).toEqual({ taken: true, alone: ALONE });
    await turns.leave(theirs, { freeAt: NOW + 1, alone: ALONE });
    const other = { ...(later as never as Parameters<HostTurns['take']>[0]), runId: 'run-2' };
    expect(await turns.take(other, at(NOW + 2))).toEqual({ taken: true });
  });
});

/** Two processes of one run, by one clock that waits move on. */
function processes(runId = 'run-1') {
  const clock = { at: NOW, now: () => new Date(clock.at), token: () => '' };
  // A long wait is not made in a hundred looks.
  const wait = async (ms: number): Promise<void> => {
    clock.at += ms < 1_000 ? ms : 20 * ms;
  };
  const plain = { turns, wait };
  const gate = (owner: string, own: string[] = [], given: Partial<typeof plain> = {}) => {
    const isOwn = (host: string): boolean => own.includes(host);
    const by = { ...plain, ...given };
    const shared = createSharedTurns({ ...by, clock, runId, owner, isOwn });
    return createHostGate({ delayMs: 1_000, clock, wait: by.wait, shared });
  };
  return { clock, gate };
}
const never = new AbortController().signal;

describe('two processes', () => {
  it('keep a host’s pause between a visit of the one and a visit of the other', async () => {
    const { clock, gate } = processes();
    const [one, two] = [gate('one'), gate('two')];
    (await one.enter('https://pause.example/a', never))();
    await one('https://pause.example/b', never, async () => undefined);
    const left = clock.at;
    await two.enter('https://www.pause.example/', never);
    expect(clock.at - left).toBeGreaterThanOrEqual(1_000);
  });

  it('hear of a host that has had enough, in a visit or after it', async () => {
    const { clock, gate } = processes();
    let told = 0;
    const counted: HostTurns = {
      ...turns,
      leave: async (...left) => {
        await turns.leave(...left);
        told += 1;
      },
    };
    const [one, two] = [gate('one', [], { turns: counted }), gate('two')];
    const leave = await one.enter('https://enough.example/', never);
    one.heard('https://enough.example/', ALONE);
    leave();
    one.heard('https://later.example/', ALONE);
    await vi.waitFor(() => expect(told).toBe(2), 60_000);
    clock.at += TURN_MS;
    for (const url of ['https://enough.example/', 'https://later.example/']) {
      (await two.enter(url, never))();
      expect(two.leftAlone(url)).toMatchObject({ reason: 'bot-challenge' });
    }
  });

  it('go on with the turn of one that was killed in it, where the run gave them the host', async () => {
    const { clock, gate } = processes();
    await gate('killed', ['own.example']).enter('https://own.example/', never);
    const before = clock.at;
    await gate('next', ['own.example']).enter('https://own.example/', never);
    expect(clock.at).toBe(before);
    await gate('foreign').enter('https://own.example/', never);
    expect(clock.at - before).toBeGreaterThanOrEqual(TURN_MS);
  });

  it('take several hosts in one order, and begin anew where a turn was lost while they waited', async () => {
    const { clock, gate } = processes();
    const [two, three] = [gate('two'), gate('three')];
    const [a, b] = ['https://a.several.example/', 'https://b.several.example/'];
    const leaveB = await two.enter(b, never);
    let leaveA: (() => void) | undefined;
    const had: string[] = [];
    const waiting = gate('one', [], {
      turns: {
        ...turns,
        take: async (turn, times) => {
          const answer = await turns.take(turn, times);
          had.push(`${turn.host.charAt(0)} ${answer.taken ? 'had' : 'not'}`);
          return answer;
        },
      },
      wait: async (ms) => {
        clock.at += ms;
        // While it waits for the second host its turn at the first runs out, and somebody else takes that …
        if (leaveA === undefined) {
          clock.at += TURN_MS;
          leaveA = await three.enter(a, never);
          leaveB();
        }
        // … and keeps it until the second was had in vain.
        if (had.includes('b had')) leaveA();
      },
    });
    const leave = await waiting.enterAll([b, a], never);
    const told = had.filter((answer, index) => answer !== had[index - 1]);
    expect(told).toEqual(['a had', 'b not', 'b had', 'a not', 'a had', 'b had', 'a had']);
    leave();
  });

  it('stop waiting when they are stopped', async () => {
    const { gate } = processes();
    await gate('one').enter('https://stop.example/', never);
    const stop = AbortSignal.abort(new Error('stopped'));
    await expect(gate('two').enter('https://stop.example/', stop)).rejects.toThrow('stopped');
  });
});
