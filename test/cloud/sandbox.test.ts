// The sandbox itself: what it holds a function to is what Lambda does, or nothing that it proves is worth anything.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCloud, type Cloud, type CloudOptions } from './sandbox/cloud.ts';
import type { Fault } from './sandbox/gateway.ts';
import type { Deployed, Properties } from './sandbox/resolve.ts';
import { startSes } from './sandbox/ses.ts';

const HANDLERS: Record<string, string> = {
  counts: `let calls = 0, ticks = 0; setInterval(() => { ticks += 1; }, 10);
    export const handler = async () => { calls += 1; const was = ticks; ticks = 0; await new Promise((r) => setTimeout(r, 60)); return { calls, was, pid: process.pid }; };`,
  hangs: `export const handler = () => new Promise(() => setInterval(() => {}, 1000));`,
  eats: `const kept = []; export const handler = async () => { for (;;) { kept.push(Buffer.alloc(2 ** 23, 1)); await new Promise((r) => setTimeout(r, 5)); } };`,
  throws: `export const handler = async () => { throw new RangeError('no'); };`,
  stores: `import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
    const client = new DynamoDBClient({});
    export const handler = async ({ put }) => {
      const Key = { pk: { S: 'a' }, sk: { S: 'b' } };
      const command = put ? new PutItemCommand({ TableName: process.env.TABLE_NAME, Item: Key }) : new GetItemCommand({ TableName: process.env.TABLE_NAME, Key });
      return (await client.send(command)).Item ?? null;
    };`,
  durable: `import { withDurableExecution } from '@aws/durable-execution-sdk-js';
    import { appendFileSync } from 'node:fs';
    const note = (what) => appendFileSync(process.env.NOTES, what + '\\n');
    export const handler = withDurableExecution(async (event, context) => {
      const one = await context.step('one', async () => { note('one'); return 1; });
      await context.wait('rest', { hours: 3 });
      const two = await context.step('two', async () => { note('two'); if (event.die) { const { readFileSync } = await import('node:fs'); if (readFileSync(process.env.NOTES, 'utf8').split('two').length === 2) process.kill(process.pid, 'SIGKILL'); } return 2; });
      const three = await context.invoke('three', process.env.TARGET, { pid: 0 });
      return one + two + three.calls;
    });`,
};

let folder = '';
let notes = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'presence-sandbox-'));
  notes = path.join(folder, 'notes');
  await writeFile(notes, '');
  for (const [name, source] of Object.entries(HANDLERS))
    await build({
      stdin: { contents: source, resolveDir: process.cwd(), loader: 'js' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      banner: {
        js: `import{createRequire as R}from'node:module';const require=R(import.meta.url);`,
      },
      outfile: path.join(folder, name, 'index.mjs'),
      logLevel: 'error',
    });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function stackOf(functions: Record<string, Properties>, policies: Properties[] = []): Deployed {
  const resources: Record<string, [string, Properties][]> = {
    'AWS::Lambda::Function': Object.entries(functions).map(([name, more]) => [
      name,
      {
        FunctionName: name,
        Role: `arn:aws:iam::111122223333:role/${name}`,
        Handler: 'index.handler',
        Code: { S3Key: name },
        MemorySize: 256,
        Timeout: 5,
        Environment: {
          Variables: {
            TABLE_NAME: 'records',
            NOTES: notes,
            TARGET: 'arn:aws:lambda:us-east-1:111122223333:function:counts:live',
          },
        },
        ...more,
      },
    ]),
    'AWS::DynamoDB::GlobalTable': [['table', { TableName: 'records' }]],
    'AWS::S3::Bucket': [['bucket', {}]],
    'AWS::IAM::Policy': policies.map((policy, at) => [String(at), policy]),
  };
  return {
    of: (type) => new Map(resources[type] ?? []),
    outputs: {},
    asset: (key) => path.join(folder, key),
  };
}

function allowing(role: string, Action: string[], Resource: string): Properties {
  return { Roles: [role], PolicyDocument: { Statement: [{ Effect: 'Allow', Action, Resource }] } };
}

async function within<T>(options: CloudOptions, work: (cloud: Cloud) => Promise<T>): Promise<T> {
  const cloud = await startCloud(options);
  try {
    return await work(cloud);
  } finally {
    await cloud.close();
  }
}

const TABLE = 'arn:aws:dynamodb:us-east-1:111122223333:table/records';

describe('an execution environment', () => {
  it('is used again while it is warm, and frozen between calls', async () => {
    await within({ stack: stackOf({ counts: {} }) }, async (cloud) => {
      await cloud.call('counts', {});
      await new Promise((resolve) => setTimeout(resolve, 400));
      const answer = await cloud.call('counts', {});
      expect(answer).toMatchObject({ ok: true, result: { calls: 2 } });
      // 400 ms of a timer that fires every 10 ms, had it run.
      expect((answer as { result: { was: number } }).result.was).toBeLessThan(15);
      expect(cloud.started.get('counts')).toBe(1);
    });
  });

  it('is killed at its time limit, and the next call gets another', async () => {
    await within({ stack: stackOf({ hangs: { Timeout: 1 } }) }, async (cloud) => {
      const first = await cloud.call('hangs', {});
      expect(first).toMatchObject({ ok: false, error: { errorType: 'Sandbox.Timedout' } });
      await cloud.call('hangs', {});
      expect(cloud.started.get('hangs')).toBe(2);
    });
  });

  it('is killed at its memory limit', async () => {
    await within({ stack: stackOf({ eats: { Timeout: 30 } }) }, async (cloud) => {
      const answer = await cloud.call('eats', {});
      expect(answer).toMatchObject({
        ok: false,
        error: { errorType: expect.stringMatching(/OutOfMemory|ExitError/) },
      });
    });
  });

  it('tells what a handler threw', async () => {
    await within({ stack: stackOf({ throws: {} }) }, async (cloud) => {
      const answer = await cloud.call('throws', {});
      expect(answer).toMatchObject({
        ok: false,
        error: { errorType: 'RangeError', errorMessage: 'no' },
      });
    });
  });
});

describe('the gateway', () => {
  it('lets a role do what its policies allow, and nothing else', async () => {
    const stack = stackOf({ stores: {} }, [allowing('stores', ['dynamodb:GetItem'], TABLE)]);
    await within({ stack }, async (cloud) => {
      expect(await cloud.call('stores', {})).toMatchObject({ ok: true, result: null });
      expect(await cloud.call('stores', { put: true })).toMatchObject({
        ok: false,
        error: { errorType: 'AccessDeniedException' },
      });
      expect(cloud.denied).toEqual([`stores dynamodb:PutItem ${TABLE}`]);
    });
  });

  it('knows no rights of others', async () => {
    const stack = stackOf({ stores: {} }, [allowing('somebody', ['dynamodb:GetItem'], TABLE)]);
    await within({ stack }, async (cloud) => {
      expect(await cloud.call('stores', {})).toMatchObject({ ok: false });
    });
  });

  it('can lose an answer after the write was done', async () => {
    const stack = stackOf({ stores: {} }, [allowing('stores', ['dynamodb:*'], TABLE)]);
    let left = 1;
    const fault = (): Fault => (left-- > 0 ? 'lose-answer' : 'none');
    await within({ stack, fault }, async (cloud) => {
      expect(await cloud.call('stores', { put: true })).toMatchObject({ ok: true });
      expect(cloud.calls.get('stores dynamodb:PutItem')).toBe(2);
    });
  });
});

describe('a durable execution', () => {
  const rights = [
    allowing(
      'durable',
      ['lambda:CheckpointDurableExecution', 'lambda:GetDurableExecutionState'],
      'arn:aws:lambda:us-east-1:111122223333:function:durable:*',
    ),
    allowing(
      'durable',
      ['lambda:InvokeFunction'],
      'arn:aws:lambda:us-east-1:111122223333:function:counts:live',
    ),
  ];
  const functions = { durable: { DurableConfig: {} }, counts: {} };

  it('waits hours in no time, calls another function, and does each step once', async () => {
    await writeFile(notes, '');
    await within({ stack: stackOf(functions, rights) }, async (cloud) => {
      expect(await cloud.call('durable', {})).toEqual({ status: 'SUCCEEDED', result: 4 });
      expect(cloud.denied).toEqual([]);
    });
  });

  it('goes on from its last checkpoint when its process is killed', async () => {
    await writeFile(notes, '');
    await within({ stack: stackOf(functions, rights) }, async (cloud) => {
      expect(await cloud.call('durable', { die: true })).toEqual({
        status: 'SUCCEEDED',
        result: 4,
      });
      expect(cloud.started.get('durable')).toBe(2);
    });
  });

  it('may not call what its role does not allow', async () => {
    await within({ stack: stackOf(functions, rights.slice(0, 1)) }, async (cloud) => {
      expect(await cloud.call('durable', {})).toMatchObject({ status: 'FAILED' });
      expect(cloud.denied[0]).toContain('lambda:InvokeFunction');
    });
  });
});

describe('the stand-in for SES', () => {
  const request = (more: object = {}) => ({
    FromEmailAddress: 'Presence <reports@example.org>',
    Destination: { ToAddresses: ['chief@riverton.gov'] },
    Content: raw('From: reports@example.org\r\nTo: chief@riverton.gov\r\nSubject: Report'),
    ...more,
  });

  it.each([
    ['an unverified sender', {}, { FromEmailAddress: 'x@elsewhere.org' }, 'MessageRejected'],
    ['an unverified recipient in the sandbox', { sandbox: true }, {}, 'MessageRejected'],
    [
      'more than fifty recipients',
      {},
      { Destination: { ToAddresses: Array.from({ length: 51 }, (_, at) => `a${at}@b.gov`) } },
      'BadRequestException',
    ],
    [
      'a configuration set that is not there',
      {},
      { ConfigurationSetName: 'other' },
      'NotFoundException',
    ],
    ['a header twice', {}, { Content: raw('Subject: a\r\nSubject: b') }, 'BadRequestException'],
    ['a header that is not ASCII', {}, { Content: raw('Subject: ñ') }, 'BadRequestException'],
    ['a line broken without CR', {}, { Content: raw('Subject: a\nTo: b') }, 'BadRequestException'],
    ['what is over the daily quota', { perDay: 0 }, {}, 'TooManyRequestsException'],
    ['what comes too fast', { perSecond: 0 }, {}, 'TooManyRequestsException'],
  ])('refuses %s', (_name, rules, more, type) => {
    const ses = startSes(rules);
    expect(ses.send(request(more))).toMatchObject({ error: { type } });
    expect(ses.sent).toEqual([]);
  });

  it('takes a message to a suppressed address, sends it nowhere, and says so in an event', () => {
    const ses = startSes({ suppressed: new Set(['chief@riverton.gov']) });
    const events: string[] = [];
    ses.onEvent(({ eventType }) => events.push(eventType));
    expect(ses.send(request())).toHaveProperty('messageId');
    expect(events).toEqual(['Send', 'Bounce']);
  });
});

function raw(head: string) {
  return { Raw: { Data: Buffer.from(`${head}\r\n\r\nText`).toString('base64') } };
}
