// Traces of the functions, as X-Ray's daemon hears of them: a UDP port on this machine.
import { AsyncLocalStorage } from 'node:async_hooks';
import { EventEmitter, once } from 'node:events';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type * as Tracing from '../../functions/tracing.ts';
import { startDaemon, type Daemon, type Told } from '../cloud/sandbox/xray.ts';
import { startAws, type AwsFake } from '../support/aws-fake.ts';

let daemon: Daemon;
let aws: AwsFake;
let tracing: typeof Tracing;
let early: DynamoDBClient;
let answered = Promise.resolve({ body: '{}' });

beforeAll(async () => {
  [daemon, aws] = await Promise.all([startDaemon(), startAws(() => answered)]);
  const environment = {
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_XRAY_CONTEXT_MISSING: 'LOG_ERROR',
    AWS_XRAY_DAEMON_ADDRESS: daemon.address,
    LAMBDA_TASK_ROOT: '/var/task',
    POWERTOOLS_DEV: 'false',
    POWERTOOLS_SERVICE_NAME: 'presence',
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  tracing = await import('../../functions/tracing.ts');
  early = tracing.traceable(clientOf());
});
afterAll(async () => {
  vi.unstubAllEnvs();
  early.destroy();
  await Promise.all([daemon.close(), aws.close()]);
});

const clientOf = (): DynamoDBClient => new DynamoDBClient({ endpoint: aws.url });

let traces = 0;
/** A header as Lambda gives it, of a trace of its own. */
function headerOf(isSampled: boolean): { header: string; trace: string; parent: string } {
  traces += 1;
  const number = traces.toString(16);
  const trace = `1-65a0b0c0-${number.padStart(24, '0')}`;
  const parent = number.padStart(16, 'f');
  return { header: `Root=${trace};Parent=${parent};Sampled=${isSampled ? 1 : 0}`, trace, parent };
}

/** One invocation of a function in this process, with the header where Lambda puts it. */
async function invoke<R>(isSampled: boolean, work: () => Promise<R>) {
  const given = headerOf(isSampled);
  vi.stubEnv('_X_AMZN_TRACE_ID', given.header);
  const before = aws.requests.length;
  const result = await Promise.allSettled([tracing.traced('watchdog', work)()]);
  return { ...given, result: result[0], requests: aws.requests.slice(before) };
}

/** Opened once, for all who wait. */
function latch(): { opened: Promise<void>; open: () => void } {
  const gate = new EventEmitter();
  const opened = once(gate, 'open').then(() => undefined);
  return { opened, open: () => void gate.emit('open') };
}

const ask = (client = early) => client.send(new ListTablesCommand({}));
const ofTrace =
  (trace: string, name: string) =>
  (told: Told): boolean =>
    told.trace_id === trace && told.name === name;

describe('an invocation', () => {
  it('that is not drawn loads nothing and tells nothing', async () => {
    const { result, requests } = await invoke(false, async () => {
      tracing.annotate({ runId: 'none' });
      return ask();
    });
    expect(result).toMatchObject({ status: 'fulfilled' });
    expect(requests.map((request) => request.trace)).toEqual(['']);
    expect(Reflect.get(process, 'namespaces')).toBeUndefined();
    expect(daemon.told).toEqual([]);
  });

  it('that is drawn stands below Lambda’s own segment, with what it was about and its calls below it', async () => {
    const { trace, parent, requests } = await invoke(true, async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      tracing.annotate({ runId: '2026-W47', lane: 3 });
      const late = tracing.traceable(clientOf());
      await Promise.all([ask(), ask(late)]);
      late.destroy();
    });
    const whole = await daemon.hears(ofTrace(trace, '## watchdog'));
    expect(whole).toMatchObject({
      type: 'subsegment',
      parent_id: parent,
      annotations: { runId: '2026-W47', lane: 3, Service: 'presence', ColdStart: false },
    });
    expect(whole.fault).toBeUndefined();
    const calls = daemon.told.filter(ofTrace(trace, 'DynamoDB'));
    expect(calls).toHaveLength(2);
    for (const call of calls)
      expect(call).toMatchObject({
        parent_id: whole.id,
        namespace: 'aws',
        aws: { operation: 'ListTables' },
      });
    for (const request of requests) expect(request.trace).toMatch(`Root=${trace};Parent=`);
  });

  it('that is not drawn after one that is stands in no trace, and nothing complains of it', async () => {
    const complaint = vi.spyOn(console, 'error');
    const { trace, requests } = await invoke(false, async () => {
      tracing.annotate({ runId: 'none' });
      return ask();
    });
    expect(requests.map((request) => request.trace)).toEqual(['']);
    const next = await invoke(true, () => ask());
    await daemon.hears(ofTrace(next.trace, '## watchdog'));
    expect(daemon.told.filter((told) => told.trace_id === trace)).toEqual([]);
    expect(daemon.told.filter(ofTrace(next.trace, 'DynamoDB'))).toHaveLength(1);
    expect(complaint).not.toHaveBeenCalled();
    complaint.mockRestore();
  });

  it('that is drawn where Powertools’ traces are off tells nothing', async () => {
    vi.stubEnv('POWERTOOLS_TRACE_ENABLED', 'False');
    const { trace } = await invoke(true, () => ask());
    vi.stubEnv('POWERTOOLS_TRACE_ENABLED', undefined);
    const next = await invoke(true, () => ask());
    await daemon.hears(ofTrace(next.trace, '## watchdog'));
    expect(daemon.told.filter((told) => told.trace_id === trace)).toEqual([]);
  });

  it('whose header says nothing that can be told goes on', async () => {
    vi.stubEnv('_X_AMZN_TRACE_ID', 'Root=none;Parent=none;Sampled=1');
    await expect(tracing.traced('watchdog', async () => 7)()).resolves.toBe(7);
  });
});

describe('a part of an invocation', () => {
  it('stands below it with its own ids and calls, and marks its own failure', async () => {
    const trouble = new Error('no page');
    const { trace } = await invoke(true, async () => {
      const pages = tracing.idsOf(['riverton/home', 'riverton/news']);
      await tracing.tracedPart('visit', { pages }, () => ask());
      await tracing.tracedPart('visit', {}, () => Promise.reject(trouble)).catch(() => undefined);
      await ask();
    });
    const whole = await daemon.hears(ofTrace(trace, '## watchdog'));
    const [first, second] = daemon.told.filter(ofTrace(trace, 'visit'));
    expect(first).toMatchObject({
      parent_id: whole.id,
      annotations: { pages: 'riverton/home riverton/news' },
    });
    expect(first?.fault).toBeUndefined();
    expect([second?.parent_id, second?.fault, whole.fault]).toEqual([whole.id, true, undefined]);
    const calls = daemon.told.filter(ofTrace(trace, 'DynamoDB'));
    expect(calls.map(({ parent_id }) => parent_id)).toEqual([first?.id, whole.id]);
  });

  it('is done as ever where nothing is traced', async () => {
    const { result, requests } = await invoke(false, () =>
      tracing.tracedPart('visit', { pages: 'none' }, () => ask().then(() => 7)),
    );
    expect(result).toEqual({ status: 'fulfilled', value: 7 });
    expect(requests.map((request) => request.trace)).toEqual(['']);
  });

  it('is looked for by ids that X-Ray takes', () => {
    expect(tracing.idsOf(Array.from({ length: 400 }, (_, at) => `page-${at}`))).toHaveLength(1_000);
  });
});

describe('an invocation that fails', () => {
  it('is marked, with the beginning of what it says, and fails as it did', async () => {
    const trouble = new RangeError(`no ${'x'.repeat(5_000)}`);
    const { trace, result } = await invoke(true, () => Promise.reject(trouble));
    expect(result).toEqual({ status: 'rejected', reason: trouble });
    const told = await daemon.hears(ofTrace(trace, '## watchdog'));
    expect(told.fault).toBe(true);
    expect(told.cause?.exceptions[0]).toMatchObject({ type: 'RangeError' });
    expect(told.cause?.exceptions[0]?.message).toHaveLength(1_024);
    expect(JSON.stringify(told)).not.toContain('x'.repeat(1_025));
  });

  it('is marked where it only says so, as the last one of a durable execution', async () => {
    const answer = { Status: 'FAILED', Error: { ErrorType: 'StoreError', ErrorMessage: 'gone' } };
    const failed = await invoke(true, async () => answer);
    const told = await daemon.hears(ofTrace(failed.trace, '## watchdog'));
    expect(told.fault).toBe(true);
    expect(told.cause?.exceptions[0]).toMatchObject({ type: 'StoreError', message: 'gone' });
    const waiting = await invoke(true, async () => ({ Status: 'PENDING' }));
    expect((await daemon.hears(ofTrace(waiting.trace, '## watchdog'))).fault).toBeUndefined();
  });
});

describe('invocations', () => {
  it('at the same time are told apart, drawn or not', async () => {
    const store = new AsyncLocalStorage<string>();
    vi.stubGlobal('awslambda', { InvokeStore: { getXRayTraceId: () => store.getStore() } });
    const all = [true, false, true].map(headerOf);
    const gate = latch();
    let waiting = 0;
    const handler = tracing.traced('watchdog', async () => {
      waiting += 1;
      if (waiting === all.length) gate.open();
      await gate.opened;
      tracing.annotate({ runId: store.getStore() ?? '' });
      await ask();
    });
    await Promise.all(all.map(({ header }) => store.run(header, handler)));
    vi.unstubAllGlobals();
    for (const { header, trace } of all.filter((_, at) => at !== 1)) {
      const told = await daemon.hears(ofTrace(trace, '## watchdog'));
      expect(told.annotations).toMatchObject({ runId: header });
      const calls = daemon.told.filter(ofTrace(trace, 'DynamoDB'));
      expect(calls.map(({ parent_id }) => parent_id)).toEqual([told.id]);
    }
    expect(daemon.told.filter((told) => told.trace_id === all[1]?.trace)).toEqual([]);
  });

  it('that leave a call behind are told of all the same', async () => {
    const answer = latch();
    answered = answer.opened.then(() => ({ body: '{}' }));
    let left: Promise<unknown> = Promise.resolve();
    const { trace } = await invoke(true, async () => {
      const asked = aws.requests.length;
      left = ask();
      await vi.waitUntil(() => aws.requests.length > asked);
    });
    const told = await daemon.hears(ofTrace(trace, '## watchdog'));
    expect(told.in_progress).toBeUndefined();
    answer.open();
    await left;
    expect((await daemon.hears(ofTrace(trace, 'DynamoDB'))).parent_id).toBe(told.id);
  });
});
