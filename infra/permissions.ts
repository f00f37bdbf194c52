// What a function's row allows, as statements: each names its operations and exactly the resources that they are for.
import { Stack } from 'aws-cdk-lib/core';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import type { FunctionName } from '../core/cloud/names.ts';
import { BY_TIME } from '../core/store/table.ts';
import { FUNCTIONS } from './functions-table.ts';
import { liveArn, secretsPrefix } from './names.ts';
import type { Settings } from './settings.ts';

/** What the functions work with, by its ARNs. */
export type Resources = {
  tableArn: string;
  bucketArn: string;
  /** SES identity of the sender, and the configuration set that every message names. */
  identityArn: string;
  configurationSetArn: string;
  mailEventsArn: string;
};

type For = { settings: Settings; self: string; resources: Resources };

/** Everything that the function's role may do beside its log, its traces and its dead letters. */
export function statementsOf(scope: Construct, name: FunctionName, about: For): PolicyStatement[] {
  const row = FUNCTIONS[name];
  return [
    ...(row.durableHours === undefined ? [] : [ownCheckpoints(about.self)]),
    ...ofStore(name, about.resources),
    ...(row.may.invokes ?? []).map((target) => call(liveArn(scope, about.settings.env, target))),
    ...(row.may.sendsMail ? [sendMail(about)] : []),
    ...(row.may.readsSecrets ? [readSecrets(scope, about.settings)] : []),
    ...(row.may.takesMailEvents ? [takeMessages(about.resources.mailEventsArn)] : []),
  ];
}

function ofStore(name: FunctionName, { tableArn, bucketArn }: Resources): PolicyStatement[] {
  const { table = [], captures = [] } = FUNCTIONS[name].may;
  const statements = [allow('dynamodb', table.filter(isOfTable), [tableArn])];
  if (table.includes('Query'))
    statements.push(allow('dynamodb', ['Query'], [tableArn, `${tableArn}/index/${BY_TIME.name}`]));
  if (captures.length > 0) statements.push(allow('s3', captures, [`${bucketArn}/*`]));
  // Without it, a capture that is not there answers "access denied" instead of "not found".
  if (captures.includes('GetObject')) statements.push(allow('s3', ['ListBucket'], [bucketArn]));
  return statements;
}

const isOfTable = (operation: string): boolean => operation !== 'Query';

/** A durable execution writes down its own steps, under any version of its own function. */
function ownCheckpoints(self: string): PolicyStatement {
  const operations = ['CheckpointDurableExecution', 'GetDurableExecutionState'];
  return allow('lambda', operations, [`${self}:*`]);
}

function call(target: string): PolicyStatement {
  return allow('lambda', ['InvokeFunction'], [target]);
}

function sendMail({ resources, settings }: For): PolicyStatement {
  return new PolicyStatement({
    actions: ['ses:SendEmail', 'ses:SendRawEmail'],
    resources: [resources.identityArn, resources.configurationSetArn],
    conditions: { StringEquals: { 'ses:FromAddress': settings.sender } },
  });
}

function readSecrets(scope: Construct, { env }: Settings): PolicyStatement {
  const { partition, region, account } = Stack.of(scope);
  const secrets = `arn:${partition}:secretsmanager:${region}:${account}:secret:${secretsPrefix(env)}*`;
  return allow('secretsmanager', ['GetSecretValue'], [secrets]);
}

function takeMessages(queue: string): PolicyStatement {
  return allow('sqs', ['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes'], [queue]);
}

function allow(
  service: string,
  operations: readonly string[],
  resources: string[],
): PolicyStatement {
  return new PolicyStatement({
    actions: operations.map((operation) => `${service}:${operation}`),
    resources,
  });
}
