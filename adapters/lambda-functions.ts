// Calls Lambda functions: starts durable ones, and asks others for an answer.
import { InvokeCommand, LambdaClient, type LambdaClientConfig } from '@aws-sdk/client-lambda';
import { awsClientSettings, type AwsPatience } from './aws-client.ts';

const USUAL: AwsPatience = { answerWithinMs: 30_000 };

/** A client for durable executions and for calls. `patience`: how long an answer may take, and how often it is asked for. */
export function lambdaClient(
  more: LambdaClientConfig = {},
  patience: AwsPatience = USUAL,
): LambdaClient {
  return new LambdaClient({ ...awsClientSettings(patience), ...more });
}

export type StartRequest = {
  /** ARN with version or alias. */
  functionName: string;
  /** The same name starts the same execution once, however often it is asked for. `A-Z a-z 0-9 - _`, at most 64. */
  executionName: string;
  payload: object;
};

/** Starts a durable function and waits for nothing; gives the execution's ARN where the service tells it. */
export async function startDurable(
  client: LambdaClient,
  { functionName, executionName, payload }: StartRequest,
): Promise<string | undefined> {
  const { DurableExecutionArn } = await client.send(
    new InvokeCommand({
      FunctionName: functionName,
      InvocationType: 'Event',
      DurableExecutionName: executionName,
      Payload: JSON.stringify(payload),
    }),
  );
  return DurableExecutionArn;
}

/** The function itself failed; what it said may carry text of a page. */
class FunctionFailed extends Error {
  override readonly name = 'FunctionFailed';
}

/** What a function answered; throws an `Error` that names it where the function itself failed, and the signal's reason. */
export async function callFunction(
  client: LambdaClient,
  functionName: string,
  payload: object,
  signal?: AbortSignal,
): Promise<unknown> {
  const command = new InvokeCommand({
    FunctionName: functionName,
    Payload: JSON.stringify(payload),
  });
  const { FunctionError, Payload } = await client.send(
    command,
    signal === undefined ? {} : { abortSignal: signal },
  );
  // Where there is no body, the SDK gives null against its own types.
  const text = Payload?.transformToString() ?? '';
  if (FunctionError !== undefined)
    throw new FunctionFailed(`the function ${functionName} failed: ${text.slice(0, 500)}`);
  return text === '' ? undefined : JSON.parse(text);
}
