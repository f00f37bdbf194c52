// Durable executions under the SDK's local runner, whose handler is another process: what it checkpoints comes through the gateway.
import type { DurableLambdaHandler } from '@aws/durable-execution-sdk-js';
import { LocalDurableTestRunner } from '@aws/durable-execution-sdk-js-testing';
import type { Answer } from './environment.ts';
import type { Reply, Request } from './gateway.ts';

type Client = {
  checkpoint: (params: object) => Promise<object>;
  getExecutionState: (params: object) => Promise<object>;
};

type Invocation = {
  DurableExecutionArn: string;
  CheckpointToken: string;
  UpdatedOperationIds?: string[];
  InitialExecutionState: { Operations: object[]; NextMarker?: string };
  durableExecutionClient: Client;
};

type Durable = {
  Status: string;
  Result?: string;
  Error?: { ErrorMessage?: string; ErrorType?: string };
};

export type Execution =
  | { status: 'SUCCEEDED'; result: unknown }
  | { status: 'FAILED'; error: string };

export type DurableParts = {
  /** Calls a durable function's code once, in an environment of its own. */
  call: (name: string, event: object) => Promise<Answer>;
  /** Calls any function, as an execution does. */
  chained: (target: string, payload: unknown) => Promise<unknown>;
  /** Functions that may be called from an execution. */
  targets: string[];
};

export type DurableService = {
  run: (name: string, payload: unknown) => Promise<Execution>;
  /** Serves a function's checkpoints. */
  serve: (request: Request) => Promise<Reply>;
};

/** A crashed or timed-out invocation is tried again from its last checkpoint, as Lambda does; not for ever. */
const TRIES = 12;

let users = 0;

/** Readies the SDK's local runner, waits skipped. Its clock stands in for the timers of this process too: that is undone. */
export async function startDurable(
  parts: DurableParts,
): Promise<DurableService & { close: () => Promise<void> }> {
  users += 1;
  if (users === 1) {
    await LocalDurableTestRunner.setupTestEnvironment({ skipTime: true });
    const clock: unknown = Reflect.get(LocalDurableTestRunner, 'fakeClock');
    if (isClock(clock)) clock.uninstall();
    Reflect.set(LocalDurableTestRunner, 'fakeClock', undefined);
  }
  const open = new Map<string, { client: Client; token: string }>();
  return {
    run: (name, payload) => run(name, payload, { parts, open }),
    serve: (request) => serve(request, open),
    async close() {
      users -= 1;
      if (users === 0) await LocalDurableTestRunner.teardownTestEnvironment();
    },
  };
}

function isClock(value: unknown): value is { uninstall: () => void } {
  return typeof value === 'object' && value !== null && 'uninstall' in value;
}

type Within = { parts: DurableParts; open: Map<string, { client: Client; token: string }> };

async function run(name: string, payload: unknown, { parts, open }: Within): Promise<Execution> {
  const handlerFunction = (async (input: Invocation) => {
    const { DurableExecutionArn: id, durableExecutionClient: client } = input;
    open.set(id, { client, token: input.CheckpointToken });
    return invocation(name, input, { parts, open });
  }) as unknown as DurableLambdaHandler;
  const runner = new LocalDurableTestRunner({ handlerFunction });
  for (const target of parts.targets)
    runner.registerFunction(target, (event: unknown) => parts.chained(target, event));
  const execution = await runner.run({ payload });
  if (execution.getStatus() === 'SUCCEEDED')
    return { status: 'SUCCEEDED', result: execution.getResult() };
  const error = execution.getError();
  return { status: 'FAILED', error: `${error.errorType}: ${error.errorMessage}` };
}

async function invocation(
  name: string,
  input: Invocation,
  { parts, open }: Within,
): Promise<Durable> {
  const { DurableExecutionArn: id, durableExecutionClient: client } = input;
  let state = input.InitialExecutionState;
  for (let left = TRIES; ; left -= 1) {
    const token = open.get(id)?.token ?? input.CheckpointToken;
    const answer = await parts.call(name, {
      DurableExecutionArn: id,
      CheckpointToken: token,
      UpdatedOperationIds: input.UpdatedOperationIds,
      InitialExecutionState: state,
    });
    if (answer.ok) return answer.result as Durable;
    if (left === 0)
      return {
        Status: 'FAILED',
        Error: { ErrorType: answer.error.errorType, ErrorMessage: answer.error.errorMessage },
      };
    const now = (await client.getExecutionState({
      DurableExecutionArn: id,
      CheckpointToken: token,
    })) as { Operations: object[] };
    state = { Operations: now.Operations };
  }
}

async function serve({ path, body, operation }: Request, open: Within['open']): Promise<Reply> {
  const id = decodeURIComponent(/\/durable-executions\/([^/]+)\//.exec(path)?.[1] ?? '');
  const execution = open.get(id);
  if (execution === undefined)
    return {
      status: 404,
      body: '{"message":"no such execution"}',
      headers: { 'x-amzn-errortype': 'ResourceNotFoundException' },
    };
  if (operation === 'GetDurableExecutionState')
    return json(await execution.client.getExecutionState({ DurableExecutionArn: id }));
  const update = JSON.parse(body.toString()) as object;
  const answer = (await execution.client.checkpoint({ DurableExecutionArn: id, ...update })) as {
    CheckpointToken: string;
  };
  execution.token = answer.CheckpointToken;
  return json(answer);
}

/** Over the wire, times are seconds since 1970. */
function json(answer: object): Reply {
  const body = JSON.stringify(
    answer,
    function (this: Record<string, unknown>, key, value: unknown) {
      const original = this[key];
      return original instanceof Date ? original.getTime() / 1000 : value;
    },
  );
  return { status: 200, headers: { 'content-type': 'application/json' }, body };
}
