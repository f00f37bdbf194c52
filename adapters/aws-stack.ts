// What a deployed stack says of itself, and the SDK's errors in words.
import {
  CloudFormationClient,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  type CloudFormationClientConfig,
} from '@aws-sdk/client-cloudformation';
import { CloudError, type CloudReason } from '../core/cloud/cloud-error.ts';
import { OUTPUTS } from '../core/cloud/names.ts';
import { awsClientSettings, awsErrorNames } from './aws-client.ts';

export type Outputs = Record<keyof typeof OUTPUTS, string>;
export type StackResource = { id: string; type: string; status: string };

export function stackClient(more: CloudFormationClientConfig = {}): CloudFormationClient {
  return new CloudFormationClient({ ...awsClientSettings(), ...more });
}

/** The outputs that this program goes by. Throws a `CloudError` where the stack is not there, or has not all of them. */
export async function stackOutputs(client: CloudFormationClient, stack: string): Promise<Outputs> {
  const found = await inWords(`The stack “${stack}”`, () =>
    client.send(new DescribeStacksCommand({ StackName: stack })),
  ).catch((error: unknown) => {
    throw noStack(error, stack);
  });
  const told = new Map(
    (found.Stacks?.[0]?.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [
      OutputKey,
      OutputValue,
    ]),
  );
  const missing: string[] = [];
  const value = (name: keyof typeof OUTPUTS): string => {
    const text = told.get(OUTPUTS[name]);
    if (text === undefined) missing.push(OUTPUTS[name]);
    return text ?? '';
  };
  const outputs: Outputs = {
    table: value('table'),
    captures: value('captures'),
    weeklyAudit: value('weeklyAudit'),
    notify: value('notify'),
    checkUrl: value('checkUrl'),
    scheduleGroup: value('scheduleGroup'),
    scheduleRole: value('scheduleRole'),
    scheduleDeadLetters: value('scheduleDeadLetters'),
    weekday: value('weekday'),
    hour: value('hour'),
    timeZone: value('timeZone'),
    sender: value('sender'),
    configurationSet: value('configurationSet'),
    alarms: value('alarms'),
  };
  if (missing.length === 0) return outputs;
  throw new CloudError(
    'stack-incomplete',
    `The stack “${stack}” does not say: ${missing.join(', ')}.`,
  );
}

/** CloudFormation tells a stack that is not there like a mistake in the question. */
function noStack(error: unknown, stack: string): unknown {
  const cause = error instanceof CloudError ? error.cause : error;
  if (awsErrorNames(cause).name !== 'ValidationError') return error;
  return new CloudError('no-stack', `There is no stack “${stack}” here.`, cause);
}

/** All resources of the stack, with CloudFormation's own status. */
export async function stackResources(
  client: CloudFormationClient,
  stack: string,
): Promise<StackResource[]> {
  const { StackResources = [] } = await inWords(`The stack “${stack}”`, () =>
    client.send(new DescribeStackResourcesCommand({ StackName: stack })),
  );
  return StackResources.map(
    ({ LogicalResourceId = '', ResourceType = '', ResourceStatus = '' }) => ({
      id: LogicalResourceId,
      type: ResourceType,
      status: ResourceStatus,
    }),
  );
}

const REASONS: ReadonlyMap<string, CloudReason> = new Map([
  ['CredentialsProviderError', 'no-credentials'],
  ['TokenProviderError', 'no-credentials'],
  ['ExpiredToken', 'no-credentials'],
  ['ExpiredTokenException', 'no-credentials'],
  ['UnrecognizedClientException', 'no-credentials'],
  ['InvalidClientTokenId', 'no-credentials'],
  ['AccessDenied', 'refused'],
  ['AccessDeniedException', 'refused'],
  ['ResourceNotFoundException', 'stack-incomplete'],
  ['TimeoutError', 'no-answer'],
  ['ECONNREFUSED', 'no-answer'],
  ['ECONNRESET', 'no-answer'],
  ['ENOTFOUND', 'no-answer'],
  ['EAI_AGAIN', 'no-answer'],
]);

/** The SDK gives this error no name of its own. */
function isRegionMissing(error: unknown): boolean {
  return error instanceof Error && error.message === 'Region is missing';
}

/** Asks AWS for something; what goes wrong is a `CloudError`. */
async function inWords<T>(what: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof CloudError) throw error;
    if (isRegionMissing(error)) throw new CloudError('no-region', 'No AWS region is set.', error);
    const { name, code } = awsErrorNames(error);
    const reason = REASONS.get(code) ?? REASONS.get(name) ?? 'failed';
    throw new CloudError(reason, `${what} could not be used (${code || name}).`, error);
  }
}
