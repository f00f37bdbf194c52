// A small cloud to audit in: DynamoDB and S3 on loopback, the SDK's own local runner for durable executions, the pages of audit-world.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { withDurableExecution, type DurableContext } from '@aws/durable-execution-sdk-js';
import { LocalDurableTestRunner } from '@aws/durable-execution-sdk-js-testing';
import { startFauxqs } from 'fauxqs';
import { dynamoInventories } from '../../adapters/dynamo-inventories.ts';
import { dynamoLanes } from '../../adapters/dynamo-lanes.ts';
import { dynamoRecords } from '../../adapters/dynamo-records.ts';
import { dynamoRulings } from '../../adapters/dynamo-rulings.ts';
import { durableWorkflow } from '../../adapters/lambda-workflow.ts';
import { s3Captures } from '../../adapters/s3-captures.ts';
import { conductLane, type LaneLimits } from '../../core/cloud/lane.ts';
import type { Inventories, RunLanes } from '../../core/cloud/ports.ts';
import { renderPages } from '../../core/cloud/render.ts';
import type { Trigger } from '../../core/cloud/trigger.ts';
import { createRunVisitor, type VisitPorts } from '../../core/cloud/visit.ts';
import { weeklyStages, type WeeklyPorts } from '../../core/cloud/weekly.ts';
import type { Inventory } from '../../core/inventory/schema.ts';
import type { Policy } from '../../core/policy/schema.ts';
import type { BrowserVisit } from '../../core/ports.ts';
import { conductAudit, type Conducted } from '../../core/run/conduct.ts';
import { partSchema, type Stages } from '../../core/run/stages.ts';
import type { AuditPorts } from '../../core/run-audit.ts';
import { POLICY, type World } from './audit-world.ts';
import { serveDynamo } from './dynamo-server.ts';

const KEYS = { accessKeyId: 'test', secretAccessKey: 'test' };
const BUCKET = 'captures';

export type Stores = {
  client: DynamoDBClient;
  tableName: string;
  dynamoEndpoint: string;
  s3Endpoint: string;
  bucket: string;
  s3: S3Client;
  close: () => Promise<void>;
};

/** DynamoDB and S3 on loopback, with their table and bucket. */
export async function startStores(): Promise<Stores> {
  const [table, objects] = await Promise.all([
    serveDynamo(),
    startFauxqs({ port: 0, logger: false }),
  ]);
  const s3Endpoint = `http://127.0.0.1:${objects.port}`;
  const s3 = new S3Client({
    endpoint: s3Endpoint,
    region: 'us-east-1',
    credentials: KEYS,
    forcePathStyle: true,
  });
  await s3.send(new CreateBucketCommand({ Bucket: BUCKET }));
  return {
    ...table,
    dynamoEndpoint: table.endpoint,
    s3Endpoint,
    bucket: BUCKET,
    s3,
    close: async () => {
      s3.destroy();
      await Promise.all([objects.stop(), table.close()]);
    },
  };
}

/** Readies the local runner, its waits skipped; its clock would stand in for this process's timers, which visits need. */
export async function startRunner(): Promise<void> {
  await LocalDurableTestRunner.setupTestEnvironment({ skipTime: true });
  const clock: unknown = Reflect.get(LocalDurableTestRunner, 'fakeClock');
  if (typeof clock === 'object' && clock !== null && 'uninstall' in clock)
    (clock as { uninstall: () => void }).uninstall();
  Reflect.set(LocalDurableTestRunner, 'fakeClock', undefined);
}

export async function stopRunner(): Promise<void> {
  await LocalDurableTestRunner.teardownTestEnvironment();
}

type CloudOptions = {
  browser?: BrowserVisit;
  limits?: Partial<LaneLimits>;
  /** Called before a step's effect and after it: throwing is the function being ended there. */
  onStage?: (stage: string, when: 'before' | 'after') => void | Promise<void>;
  /** Milliseconds that one call of a function has, less the ten seconds before its end. */
  laneMs?: number;
  messages?: (runId: string) => Promise<number>;
};

export type CloudWorld = {
  ports: WeeklyPorts & VisitPorts;
  inventories: Inventories;
  lanes: RunLanes;
  push: (inventory: Inventory, policy?: Policy) => Promise<void>;
  /** One execution from a trigger to its end. */
  run: (trigger: Trigger, options?: CloudOptions) => Promise<Execution>;
};

type Execution = {
  status: 'SUCCEEDED' | 'FAILED';
  result?: Conducted;
  error?: string;
  waits: number[];
  operations: number;
};

export const SCHEDULE = { timeZone: 'America/Chicago', weekday: 'monday', hour: 6 } as const;

export function triggerAt(scheduledTime: string): Trigger {
  return { scheduledTime, schedule: SCHEDULE };
}

/** The doors of `world` with the cloud's stores in the place of the laptop's. */
export function cloudWorld(stores: Stores, world: Pick<World, 'ports'>): CloudWorld {
  const { client, tableName } = stores;
  const { clock } = world.ports;
  const inventories = dynamoInventories(client, tableName);
  const lanes = dynamoLanes(client, tableName, clock);
  const audit: AuditPorts = {
    ...world.ports,
    records: dynamoRecords(client, tableName),
    rulings: dynamoRulings(client, tableName),
    captures: s3Captures({ client: stores.s3, bucket: stores.bucket }),
  };
  const ports = { ...audit, inventories, lanes };
  return {
    ports,
    inventories,
    lanes,
    push: async (inventory, policy = POLICY) => {
      const previous = (await inventories.current())?.version;
      const version = `v-${clock.token()}`;
      const files = { inventory: { name: 'test.yaml', text: '' } };
      const about = { version, pushedAt: clock.now().toISOString(), by: 'test' };
      await inventories.push({ ...about, inventory, policy, files }, previous);
    },
    run: (trigger, options = {}) => execute(ports, trigger, options),
  };
}

const LANE = 'arn:aws:lambda:us-east-1:111122223333:function:audit-lane:live';
const RENDER = 'arn:aws:lambda:us-east-1:111122223333:function:render-page:live';
const NOTIFY = 'arn:aws:lambda:us-east-1:111122223333:function:notify:live';

async function execute(
  ports: WeeklyPorts & VisitPorts,
  trigger: Trigger,
  options: CloudOptions,
): Promise<Execution> {
  const weekly = withDurableExecution(async (event: Trigger, context: DurableContext) => {
    const owner = context.executionContext.durableExecutionArn.replaceAll(/[^a-z0-9]/gi, '');
    const stages = weeklyStages(ports, {
      trigger: event,
      owner,
      unless: SCHEDULE,
      readerVersion: 'r1',
      visitor: { version: '0', contactUrl: 'https://presence.example/' },
      ...(options.messages === undefined
        ? {}
        : {
            messages: async ({ runId }) => ({ count: (await options.messages?.(runId)) ?? 0 }),
          }),
    });
    return conductAudit(
      durableWorkflow(context, { 'audit-lane': LANE, 'render-page': RENDER, notify: NOTIFY }),
      watched(stages, options),
      { lanes: 4, renders: 2, confirmAfterMs: 600_000 },
    );
  });
  const runner = new LocalDurableTestRunner<Conducted>({ handlerFunction: weekly });
  runner.registerDurableFunction(LANE, laneHandler(ports, options));
  runner.registerFunction(RENDER, renderHandler(ports, options));
  runner.registerFunction(NOTIFY, async () => ({ sent: 0 }));
  const execution = await runner.run({ payload: trigger });
  const operations = execution.getOperations();
  const waits = operations
    .filter((one) => one.getType() === 'WAIT')
    .flatMap((one) => one.getWaitDetails()?.waitSeconds ?? []);
  const done = { waits, operations: operations.length };
  if (execution.getStatus() !== 'SUCCEEDED')
    return { ...done, status: 'FAILED', error: execution.getError().errorMessage ?? '' };
  const result = execution.getResult();
  return { ...done, status: 'SUCCEEDED', ...(result === undefined ? {} : { result }) };
}

function watched(stages: Stages, { onStage }: CloudOptions): Stages {
  if (onStage === undefined) return stages;
  const watch =
    <A extends unknown[], R>(name: string, work: (...about: A) => Promise<R>) =>
    async (...about: A): Promise<R> => {
      const full = [name, ...about.filter((one) => typeof one === 'string')].join(' ');
      await onStage(full, 'before');
      const result = await work(...about);
      await onStage(full, 'after');
      return result;
    };
  return {
    begin: watch('begin', stages.begin),
    lanes: watch('lanes', stages.lanes),
    account: watch('account', stages.account),
    holdBack: watch('hold-back', stages.holdBack),
    close: watch('close', stages.close),
    ...(stages.messages === undefined ? {} : { messages: watch('messages', stages.messages) }),
  };
}

const HOST_DELAY = { hostDelayMs: 0, longestIdleMs: 0 };

function laneHandler(ports: VisitPorts, { limits, laneMs = 60_000, onStage }: CloudOptions) {
  const settings = { ...HOST_DELAY, ...limits };
  return withDurableExecution(async (event: unknown, context: DurableContext) => {
    const part = partSchema.parse(event);
    const visitor = createRunVisitor(
      { ...ports, browserElsewhere: true },
      { hostDelayMs: settings.hostDelayMs, onEvent: () => () => undefined },
    );
    await onStage?.(`lane ${part.phase}`, 'before');
    const doors = {
      lanes: ports.lanes,
      visitor,
      deadline: () => AbortSignal.timeout(laneMs),
    };
    return conductLane(durableWorkflow(context, {}), doors, settings, part);
  });
}

function renderHandler(ports: VisitPorts, { browser, onStage }: CloudOptions) {
  return async (event: unknown) => {
    const part = partSchema.parse(event);
    await onStage?.(`render ${part.phase}`, 'before');
    const visitor = createRunVisitor(
      { ...ports, ...(browser === undefined ? {} : { browser }) },
      { hostDelayMs: 0, onEvent: () => () => undefined },
    );
    const deadline = AbortSignal.timeout(60_000);
    return renderPages({ lanes: ports.lanes, visitor, deadline, leftMs: () => 100_000 }, part);
  };
}
