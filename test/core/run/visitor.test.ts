// Visits to platforms' interfaces: in their hosts' turns, and no more of them when an interface has had enough.
import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../core/capture/failures.ts';
import type { Page } from '../../../core/inventory/schema.ts';
import type { Connect, Visit } from '../../../core/ports.ts';
import { createPoliteness } from '../../../core/run/politeness.ts';
import { createVisitor } from '../../../core/run/visitor.ts';

const PAGE: Page = {
  id: 'x',
  agencyId: 'riverton',
  platform: 'facebook',
  kind: 'profile',
  url: 'https://www.facebook.com/rivertonpd',
  waivers: [],
};

const fetchRobots = async () => {
  throw new Error('robots.txt is about pages');
};
const fetchStatic = async () => failed('server-error');

function world(answers: Visit[]) {
  const clock = { at: 1_000_000, now: () => new Date(clock.at), token: () => 't' };
  const wait = async (ms: number): Promise<void> => void (clock.at += ms);
  const asked: number[] = [];
  const connect: Connect = {
    lacks: async () => undefined,
    host: () => 'https://graph.example/v1',
    visit: async () => {
      asked.push(clock.at);
      return answers[asked.length - 1] ?? failed('server-error');
    },
  };
  const ports = { fetchStatic, fetchRobots, connect, clock, wait };
  const politeness = createPoliteness({ ports, lanes: 1, hostDelayMs: 1_000, runId: 'r' });
  const signal = new AbortController().signal;
  const about = { politeness, signal, permissionFor: () => undefined };
  return {
    asked,
    visitor: createVisitor({ ports, ...about }),
    blind: createVisitor({ ports: { fetchStatic }, ...about }),
  };
}

const failed = (reason: Failure['reason']): Visit => ({
  ok: false,
  failure: { reason, detail: `it was ${reason}` },
});

describe('an interface', () => {
  it('is asked with its host’s pause between two calls, and without robots.txt', async () => {
    const { visitor, asked } = world([]);
    await visitor.visitConnect(PAGE);
    await visitor.visitConnect(PAGE);
    const [first = 0, second = 0] = asked;
    expect(second - first).toBeGreaterThanOrEqual(1_000);
  });

  it('that has had enough is not asked a third time, and the page says why', async () => {
    const { visitor, asked } = world([failed('rate-limited'), failed('rate-limited')]);
    await visitor.visitConnect(PAGE);
    await visitor.visitConnect(PAGE);
    const third = await visitor.visitConnect(PAGE);
    expect(asked).toHaveLength(2);
    expect(third).toMatchObject({ ok: false, failure: { reason: 'rate-limited' } });
    expect(third.ok ? '' : third.failure.detail).toContain('left alone');
  });

  it('that is not there is a mistake of whoever chose it', async () => {
    await expect(world([]).blind.visitConnect(PAGE)).rejects.toThrow(TypeError);
  });
});
