// Schedules in EventBridge Scheduler: made, renewed, removed; the same asked for twice changes nothing.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { schedulerClient, setSchedules } from '../../adapters/scheduler-schedules.ts';
import { triggerSchema, type Schedule } from '../../core/cloud/trigger.ts';
import { awsError, startAws, type AwsFake } from '../support/aws-fake.ts';

const TARGET = {
  group: 'presence-dev-audits',
  functionArn: 'arn:weekly:live',
  roleArn: 'arn:role',
  deadLettersArn: 'arn:dlq',
};
const CHICAGO: Schedule = { timeZone: 'America/Chicago', weekday: 'monday', hour: 6 };
const LONDON: Schedule = { timeZone: 'Europe/London', weekday: 'friday', hour: 17 };

let aws: AwsFake;
let there: Map<string, Record<string, unknown>>;
let hidden: Set<string>;

beforeEach(async () => {
  there = new Map([['weekly-audit-of-the-stack', {}]]);
  hidden = new Set();
  aws = await startAws(({ method, path, query, body }) => {
    const name = path.split('/')[2];
    if (method === 'GET') {
      const prefix = query.get('NamePrefix') ?? '';
      const all = [...there.keys()].filter((one) => one.startsWith(prefix) && !hidden.has(one));
      const from = Number(query.get('NextToken') ?? 0);
      const next = from + 1 < all.length ? { NextToken: String(from + 1) } : {};
      const Schedules = all.slice(from, from + 1).map((Name) => ({ Name }));
      return { body: JSON.stringify({ Schedules, ...next }) };
    }
    if (name === undefined) return awsError('ValidationException');
    if (method === 'DELETE')
      return there.delete(name) ? {} : awsError('ResourceNotFoundException', 404);
    if (method === 'POST' && there.has(name)) return awsError('ConflictException', 409);
    there.set(name, JSON.parse(body));
    return { body: '{"ScheduleArn":"arn"}' };
  });
});
afterEach(() => aws.close());

const client = () =>
  schedulerClient({
    endpoint: aws.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });

describe('schedules', () => {
  it('start the weekly audit in their own time zone, with what names the week', async () => {
    there.clear();
    const changes = await setSchedules(client(), TARGET, [CHICAGO, LONDON]);
    expect(changes.made).toEqual(['weekly-mon-06-america-chicago', 'weekly-fri-17-europe-london']);
    const made = there.get('weekly-mon-06-america-chicago');
    expect(made).toMatchObject({
      GroupName: 'presence-dev-audits',
      ScheduleExpression: 'cron(0 6 ? * MON *)',
      ScheduleExpressionTimezone: 'America/Chicago',
      State: 'ENABLED',
      Target: {
        Arn: 'arn:weekly:live',
        RoleArn: 'arn:role',
        DeadLetterConfig: { Arn: 'arn:dlq' },
        RetryPolicy: { MaximumEventAgeInSeconds: 86_400, MaximumRetryAttempts: 185 },
      },
    });
    const { Input } = made!['Target'] as { Input: string };
    const sent = Input.replace('<aws.scheduler.scheduled-time>', '2026-11-16T12:00:00Z');
    expect(triggerSchema.parse(JSON.parse(sent))).toEqual({
      scheduledTime: '2026-11-16T12:00:00Z',
      schedule: CHICAGO,
    });
  });

  it('that are wanted twice stay, and what is no longer wanted goes; others are left alone', async () => {
    there.clear();
    there.set('weekly-audit', {});
    there.delete('weekly-audit');
    there.set('presence-dev-notify', {});
    await setSchedules(client(), TARGET, [CHICAGO, LONDON]);
    const changes = await setSchedules(client(), TARGET, [CHICAGO]);
    expect(changes).toEqual({
      made: [],
      renewed: ['weekly-mon-06-america-chicago'],
      removed: ['weekly-fri-17-europe-london'],
    });
    expect([...there.keys()]).toEqual(['presence-dev-notify', 'weekly-mon-06-america-chicago']);
  });

  it('that somebody else has made meanwhile are renewed', async () => {
    there.clear();
    there.set('weekly-mon-06-america-chicago', {});
    hidden.add('weekly-mon-06-america-chicago');
    const changes = await setSchedules(client(), TARGET, [CHICAGO]);
    expect(changes.renewed).toEqual(['weekly-mon-06-america-chicago']);
  });
});
