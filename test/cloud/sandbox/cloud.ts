// The deployed stack, run here: its bundles in processes, its table and bucket embedded, its triggers and its mail.
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { startFauxqs } from 'fauxqs';
import type { AddressInfo } from 'node:net';
import { tableInput } from '../../../adapters/dynamo-table.ts';
import { rememberExpressions } from '../../../adapters/embedded-expressions.ts';
import { metricsIn, ringing, type Datum } from './alarms.ts';
import { startDurable, type Execution } from './durable.ts';
import type { Answer, FunctionSpec } from './environment.ts';
import {
  errorOf,
  functionArn,
  startGateway,
  type Fault,
  type GatewayParts,
  type Reply,
  type Request,
} from './gateway.ts';
import { startLambda, type Billed, type LambdaParts } from './lambda.ts';
import { policies } from './policy.ts';
import { REGION, type Deployed, type Properties } from './resolve.ts';
import { startSes, type Ses, type SesEvent, type SesRules } from './ses.ts';

export type CloudOptions = {
  stack: Deployed;
  /** Variables that differ from the template's: only what lets pages on this machine be visited. */
  overrides?: Record<string, string>;
  ses?: Partial<SesRules>;
  /** Where DynamoDB is, such as DynamoDB Local; an embedded one unless told. */
  dynamoEndpoint?: string;
  secrets?: Record<string, string>;
  fault?: (request: Request) => Fault;
  onTaken?: (request: Request, reply: Reply) => void;
  /** What DynamoDB would answer by mistake, instead of doing it; undefined where it does it. */
  mistaken?: (request: Request) => Reply | undefined;
  inTurn?: GatewayParts['inTurn'];
  later?: GatewayParts['later'];
  enter?: LambdaParts['enter'];
  /** Milliseconds by which machines' clocks are set; 0 unless told. */
  ahead?: () => number;
  /** Where X-Ray's daemon listens, and whether it has drawn the call that begins; none is drawn unless told. */
  xray?: { address: string; traces: () => boolean };
};

/** What could not be taken, and the queue in which it lies by the template. */
type DeadLetter = { queue: string; what: unknown };

export type Cloud = {
  ses: Ses;
  /** As the Scheduler does at a time; resolves when what it started has ended. */
  trigger: (schedule: string, scheduledTime: string) => Promise<Answer | Execution>;
  /** Calls a function and waits. */
  call: (name: string, event: unknown) => Promise<Answer | Execution>;
  /** Has every message of the queue of mail events taken. */
  takeMailEvents: () => Promise<void>;
  deadLetters: DeadLetter[];
  /** What the functions wrote, and what AWS writes of them. */
  metrics: Datum[];
  /** Names of the template's alarms that ring at a time, milliseconds since 1970; now unless told. */
  ringing: (at?: number) => string[];
  logs: string[];
  denied: string[];
  calls: Map<string, number>;
  started: Map<string, number>;
  billed: Map<string, Billed>;
  /** For looking at what was stored, past the functions' roles. */
  dynamo: DynamoDBClient;
  tableName: string;
  bucketObjects: () => Promise<string[]>;
  outputs: Record<string, string>;
  killAll: () => void;
  close: () => Promise<void>;
};

const ASYNC_TRIES = 3;

export async function startCloud(options: CloudOptions): Promise<Cloud> {
  const { stack } = options;
  const stores = await startStores(stack, options.dynamoEndpoint);
  const specs = specsOf(stack, options.overrides ?? {});
  const state = { deadLetters: [] as DeadLetter[], metrics: [] as Datum[], logs: [] as string[] };
  const queue: { event: SesEvent; tries: number }[] = [];
  const now = (): number => Date.now() + (options.ahead?.() ?? 0);
  const ofAws = (name: string, metric: string): void => {
    const dimensions = { FunctionName: name };
    state.metrics.push({ namespace: 'AWS/Lambda', name: metric, dimensions, value: 1, at: now() });
  };
  const ses = startSes(
    { configurationSets: new Set(configurationSets(stack)), ...options.ses },
    now,
  );
  ses.onEvent((event) => queue.push({ event, tries: 0 }));
  const runs = new Map<string, Promise<unknown>>();

  const lambda = startLambda({
    specs,
    surroundings: (spec) => surroundingsOf(spec, { ...gateway, xray: options.xray?.address }),
    log: (name, line) => {
      state.logs.push(`${name} ${line}`);
      state.metrics.push(...metricsIn(line));
    },
    ...(options.enter && { enter: options.enter }),
    ...(options.ahead && { ahead: options.ahead }),
    ...(options.xray && { traces: options.xray.traces }),
  });
  const callOnce = async (name: string, event: unknown): Promise<Answer> => {
    const answer = await lambda.call(name, event);
    if (!answer.ok) ofAws(name, 'Errors');
    return answer;
  };
  const durable = await startDurable({
    call: callOnce,
    chained: async (target, payload) => resultOf(await call(nameOf(target), payload)),
    targets: [...specs.values()].map(({ arn }) => `${arn}:live`),
  });
  const call = async (name: string, event: unknown): Promise<Answer | Execution> => {
    if (specs.get(name)?.durable !== true) return callOnce(name, event);
    const execution = await durable.run(name, event);
    if (execution.status === 'FAILED') ofAws(name, 'DurableExecutionFailed');
    return execution;
  };
  const startAsync = (name: string, event: unknown): Promise<Answer | Execution> =>
    tried(
      () => call(name, event),
      (error) =>
        state.deadLetters.push({ queue: deadLettersOf(stack, name), what: { name, event, error } }),
      specs.get(name)?.durable === true ? 1 : ASYNC_TRIES,
    );

  const gateway = await startGateway({
    allows: policies(stack),
    ...(options.fault && { fault: options.fault }),
    ...(options.onTaken && { onTaken: options.onTaken }),
    ...(options.inTurn && { inTurn: options.inTurn }),
    ...(options.later && { later: options.later }),
    kill: lambda.kill,
    serve: {
      dynamodb: async (request) => options.mistaken?.(request) ?? stores.dynamo(request),
      s3: (request) => stores.s3(request),
      ses: async (request) => sesReply(request, ses),
      lambda: async (request) =>
        request.operation === 'InvokeFunction'
          ? invokeReply(request, { call, startAsync, runs })
          : durable.serve(request),
      secretsmanager: async (request) => secretReply(request, options.secrets ?? {}),
    },
  });

  return {
    ses,
    ...state,
    denied: gateway.denied,
    calls: gateway.calls,
    started: lambda.started,
    billed: lambda.billed,
    call,
    trigger: (schedule, scheduledTime) => {
      const { arn, input } = targetOf(stack, schedule);
      const payload = input.replaceAll('<aws.scheduler.scheduled-time>', scheduledTime);
      return startAsync(nameOf(arn), JSON.parse(payload));
    },
    takeMailEvents: () =>
      takeMailEvents(queue, call, (what) =>
        state.deadLetters.push({ queue: deadLettersOf(stack, 'presence-dev-mail-events'), what }),
      ),
    ringing: (at = now()) => ringing(stack, [...state.metrics, ...waiting(state, at)], at),
    dynamo: stores.client,
    tableName: stores.tableName,
    bucketObjects: stores.objects,
    outputs: stack.outputs,
    killAll: lambda.killAll,
    async close() {
      lambda.close();
      await Promise.allSettled(runs.values());
      await durable.close();
      await gateway.close();
      await stores.close();
    },
  };
}

async function tried(
  work: () => Promise<Answer | Execution>,
  giveUp: (error: unknown) => void,
  tries: number,
): Promise<Answer | Execution> {
  for (let left = tries - 1; ; left -= 1) {
    const answer = await work();
    if ('ok' in answer ? answer.ok : answer.status === 'SUCCEEDED') return answer;
    if (left > 0) continue;
    giveUp(answer);
    return answer;
  }
}

function resultOf(answer: Answer | Execution): unknown {
  if ('ok' in answer) {
    if (answer.ok) return answer.result;
    throw Object.assign(new Error(answer.error.errorMessage), { name: answer.error.errorType });
  }
  if (answer.status === 'SUCCEEDED') return answer.result;
  throw new Error(answer.error);
}

type Events = { event: SesEvent; tries: number }[];
const MOST_RECEIVES = 5;

/** As the event source mapping does: batches of ten, what failed comes again, then goes to the dead letters. */
async function takeMailEvents(
  queue: Events,
  call: Cloud['call'],
  giveUp: (event: SesEvent) => void,
): Promise<void> {
  while (queue.length > 0) {
    const batch = queue
      .splice(0, 10)
      .map(({ event, tries }, at) => ({ event, tries, messageId: String(at) }));
    const Records = batch.map(({ messageId, event, tries }) => ({
      messageId,
      body: JSON.stringify(event),
      eventSource: 'aws:sqs',
      attributes: { ApproximateReceiveCount: String(tries + 1) },
    }));
    const answer = await call('presence-dev-mail-events', { Records });
    const failed = failedOf(answer);
    for (const { messageId, event, tries } of batch) {
      if (failed !== 'all' && !failed.has(messageId)) continue;
      if (tries + 1 >= MOST_RECEIVES) giveUp(event);
      else queue.push({ event, tries: tries + 1 });
    }
  }
}

function failedOf(answer: Answer | Execution): Set<string> | 'all' {
  if (!('ok' in answer) || !answer.ok) return 'all';
  const { batchItemFailures = [] } = (answer.result ?? {}) as {
    batchItemFailures?: { itemIdentifier: string }[];
  };
  return new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
}

/** Queue for what a function cannot take after all tries: its own, or that of the queue which it takes from. */
function deadLettersOf(stack: Deployed, name: string): string {
  const spec = [...stack.of('AWS::Lambda::Function').values()].find(
    (one) => one['FunctionName'] === name,
  );
  const source = [...stack.of('AWS::SQS::Queue').values()].find((one) => one['QueueName'] === name);
  const { TargetArn } = (spec?.['DeadLetterConfig'] ?? {}) as { TargetArn?: string };
  const { deadLetterTargetArn } = (source?.['RedrivePolicy'] ?? {}) as Redrive;
  return (TargetArn ?? deadLetterTargetArn ?? '').split(':').at(-1) ?? '';
}

type Redrive = { deadLetterTargetArn?: string };

/** How many messages wait in each queue of dead letters, as SQS tells CloudWatch. */
function waiting({ deadLetters }: { deadLetters: DeadLetter[] }, at: number): Datum[] {
  return deadLetters.map(({ queue: QueueName }, before) => ({
    namespace: 'AWS/SQS',
    name: 'ApproximateNumberOfMessagesVisible',
    dimensions: { QueueName },
    value: before + 1,
    at,
  }));
}

function targetOf(stack: Deployed, name: string): { arn: string; input: string } {
  const found = [...stack.of('AWS::Scheduler::Schedule').values()].find(
    (one) => one['Name'] === name,
  );
  const { Arn, Input } = (found?.['Target'] ?? {}) as { Arn: string; Input: string };
  return { arn: Arn, input: Input };
}

/** `presence-dev-weekly-audit` of an ARN with or without alias. */
function nameOf(target: string): string {
  return target.startsWith('arn:') ? (target.split(':')[6] ?? '') : (target.split(':')[0] ?? '');
}

function configurationSets(stack: Deployed): string[] {
  return [...stack.of('AWS::SES::ConfigurationSet').values()].map((one) => String(one['Name']));
}

function specsOf(stack: Deployed, overrides: Record<string, string>): Map<string, FunctionSpec> {
  const specs = [...stack.of('AWS::Lambda::Function').values()].filter(
    (one) => one['FunctionName'] !== undefined,
  );
  return new Map(specs.map((one) => [String(one['FunctionName']), specOf(one, stack, overrides)]));
}

function specOf(one: Properties, stack: Deployed, overrides: Record<string, string>): FunctionSpec {
  const { Variables } = one['Environment'] as { Variables: Record<string, string> };
  const own = Object.entries(overrides).filter(([name]) => name in Variables);
  const name = String(one['FunctionName']);
  return {
    name,
    arn: functionArn(name),
    role: String(one['Role']).split('/').at(-1) ?? '',
    handler: String(one['Handler']),
    code: stack.asset((one['Code'] as { S3Key: string }).S3Key),
    memoryMiB: Number(one['MemorySize']),
    timeoutMs: Number(one['Timeout']) * 1000,
    environment: { ...Variables, ...Object.fromEntries(own) },
    durable: one['DurableConfig'] !== undefined,
    concurrency: one['ReservedConcurrentExecutions'] as number | undefined,
  };
}

type Keys = { url: string; keyOf: (role: string) => string; xray: string | undefined };

/** What Lambda itself puts into an environment. */
function surroundingsOf(spec: FunctionSpec, { url, keyOf, xray }: Keys): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '/tmp',
    LANG: 'en_US.UTF-8',
    TZ: ':UTC',
    AWS_REGION: REGION,
    AWS_DEFAULT_REGION: REGION,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_NAME: spec.name,
    AWS_LAMBDA_FUNCTION_VERSION: '1',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(spec.memoryMiB),
    AWS_LAMBDA_LOG_GROUP_NAME: 'log',
    AWS_LAMBDA_LOG_STREAM_NAME: 'stream',
    AWS_XRAY_DAEMON_ADDRESS: xray ?? '127.0.0.1:2000',
    AWS_XRAY_CONTEXT_MISSING: 'LOG_ERROR',
    LAMBDA_TASK_ROOT: spec.code,
    _HANDLER: spec.handler,
    AWS_ACCESS_KEY_ID: keyOf(spec.role),
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_SESSION_TOKEN: 'token',
    AWS_ENDPOINT_URL: url,
    AWS_ENDPOINT_URL_S3: url,
  };
}

/** dynalite, on loopback. */
async function embeddedDynamo(): Promise<{ endpoint: string; close: () => Promise<void> }> {
  rememberExpressions();
  const server = dynalite({ createTableMs: 0 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function startStores(stack: Deployed, elsewhere: string | undefined) {
  const embedded = elsewhere === undefined ? await embeddedDynamo() : undefined;
  const endpoint = elsewhere ?? embedded?.endpoint ?? '';
  const client = new DynamoDBClient({
    endpoint,
    region: REGION,
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  const [table] = stack.of('AWS::DynamoDB::GlobalTable').values();
  const tableName = String(table?.['TableName']);
  await client.send(new CreateTableCommand({ ...tableInput(tableName), TableName: tableName }));
  const objects = await startFauxqs({ port: 0, logger: false });
  const [bucket] = stack.of('AWS::S3::Bucket').keys();
  const bucketName = `presence-dev-${bucket?.toLowerCase()}`;
  objects.createBucket(bucketName);
  return {
    client,
    tableName,
    dynamo: (request: Request) => forward(endpoint, request),
    s3: (request: Request) => forward(`http://127.0.0.1:${objects.port}`, request),
    objects: async () => {
      const answer = await fetch(`http://127.0.0.1:${objects.port}/${bucketName}?list-type=2`);
      return [...(await answer.text()).matchAll(/<Key>([^<]+)<\/Key>/g)].map(([, key = '']) => key);
    },
    async close() {
      client.destroy();
      await objects.stop();
      await embedded?.close();
    },
  };
}

const HOP_BY_HOP = /^(?:host|connection|content-length|transfer-encoding|expect|keep-alive)$/;

async function forward(
  base: string,
  { method, path, query, headers, body }: Request,
): Promise<Reply> {
  const sent = Object.entries(headers).filter(([name]) => !HOP_BY_HOP.test(name));
  const search = query.size === 0 ? '' : `?${query.toString()}`;
  const answer = await fetch(`${base}${path}${search}`, {
    method,
    headers: sent.map(([name, value]) => [name, String(value)]),
    ...(method === 'GET' || method === 'HEAD' ? {} : { body: new Uint8Array(body) }),
  });
  const got = [...answer.headers].filter(
    ([name]) => !HOP_BY_HOP.test(name) && name !== 'content-encoding',
  );
  return {
    status: answer.status,
    headers: Object.fromEntries(got),
    body: Buffer.from(await answer.arrayBuffer()),
  };
}

function sesReply(request: Request, ses: Ses): Reply {
  const given = ses.send(JSON.parse(request.body.toString()));
  if ('error' in given)
    return errorOf(request, given.error.type, given.error.status, given.error.message);
  return json({ MessageId: given.messageId });
}

type Invoking = {
  call: Cloud['call'];
  startAsync: Cloud['call'];
  runs: Map<string, Promise<unknown>>;
};

async function invokeReply(request: Request, { call, startAsync, runs }: Invoking): Promise<Reply> {
  const target = nameOf(decodeURIComponent(/\/functions\/([^/]+)/.exec(request.path)?.[1] ?? ''));
  const payload: unknown = request.body.length === 0 ? {} : JSON.parse(request.body.toString());
  if (request.headers['x-amz-invocation-type'] === 'Event') {
    const name = String(
      request.headers['x-amz-durable-execution-name'] ?? `${target}-${runs.size}`,
    );
    // The same name starts the same execution once.
    if (!runs.has(name)) runs.set(name, startAsync(target, payload));
    return { status: 202, body: '' };
  }
  const answer = await call(target, payload);
  if ('ok' in answer && !answer.ok)
    return { ...json(answer.error), headers: { 'x-amz-function-error': 'Unhandled' } };
  return json(resultOf(answer));
}

function secretReply(request: Request, secrets: Record<string, string>): Reply {
  const { SecretId } = JSON.parse(request.body.toString()) as { SecretId: string };
  const SecretString = secrets[SecretId];
  if (SecretString === undefined) return errorOf(request, 'ResourceNotFoundException', 400);
  return json({ Name: SecretId, SecretString });
}

function json(value: unknown): Reply {
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value ?? null),
  };
}
