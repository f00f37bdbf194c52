// The policies for people: who works `presence cloud` and `presence check --cloud`, and who alone deletes captures. Attach them to roles or groups.
import { Stack } from 'aws-cdk-lib/core';
import { ManagedPolicy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Alias } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { FunctionName } from '../core/cloud/names.ts';
import { BY_TIME } from '../core/store/table.ts';
import { acknowledgeWildcards } from './acknowledged.ts';
import { functionArn, named } from './names.ts';
import type { Resources } from './permissions.ts';
import type { Schedules } from './schedules.ts';

export type OperatorsProps = {
  env: string;
  sender: string;
  resources: Resources;
  functions: Record<FunctionName, Alias>;
  schedules: Schedules;
};

export class Operators extends Construct {
  constructor(scope: Construct, id: string, props: OperatorsProps) {
    super(scope, id);
    const statements = [
      ...this.ofRecords(props.resources),
      ...this.ofFunctions(props),
      ...this.ofSchedules(props),
      ...this.ofLooks(props),
    ];
    const policy = new ManagedPolicy(this, 'Policy', {
      managedPolicyName: named(props.env, 'operators'),
      description: 'What presence cloud and presence check --cloud need.',
      statements,
    });
    acknowledgeWildcards(policy, statements);
    this.recordsOfficer(props);
  }

  /** `presence cloud retention`: reads the records, deletes captures, writes the log of it. No function and no operator may delete. */
  private recordsOfficer({ env, resources }: OperatorsProps): void {
    const { tableArn, bucketArn } = resources;
    const statements = [
      allow('dynamodb', ['GetItem', 'PutItem'], [tableArn]),
      allow('dynamodb', ['Query'], [tableArn, `${tableArn}/index/${BY_TIME.name}`]),
      allow('s3', ['DeleteObject'], [`${bucketArn}/*`]),
      allow('s3', ['ListBucket'], [bucketArn]),
      this.ofStack(),
    ];
    const policy = new ManagedPolicy(this, 'RecordsOfficer', {
      managedPolicyName: named(env, 'records-officer'),
      description: 'What presence cloud retention needs.',
      statements,
    });
    acknowledgeWildcards(policy, statements);
  }

  private ofStack(): PolicyStatement {
    const { partition, region, account, stackName } = Stack.of(this);
    return allow(
      'cloudformation',
      ['DescribeStacks', 'DescribeStackResources'],
      [`arn:${partition}:cloudformation:${region}:${account}:stack/${stackName}/*`],
    );
  }

  private ofRecords({ tableArn, bucketArn }: Resources): PolicyStatement[] {
    const operations = ['GetItem', 'PutItem', 'BatchWriteItem', 'DescribeTable'];
    return [
      allow('dynamodb', operations, [tableArn]),
      allow('dynamodb', ['Query'], [tableArn, `${tableArn}/index/${BY_TIME.name}`]),
      allow('s3', ['GetObject'], [`${bucketArn}/*`]),
      allow('s3', ['ListBucket'], [bucketArn]),
    ];
  }

  private ofFunctions({ functions, env }: OperatorsProps): PolicyStatement[] {
    const started: FunctionName[] = ['weekly-audit', 'notify'];
    const page = functions['check-page'].functionArn;
    return [
      allow(
        'lambda',
        ['InvokeFunction'],
        started.map((name) => functions[name].functionArn),
      ),
      // Since October 2025 a function's address asks for both.
      allow('lambda', ['InvokeFunctionUrl', 'InvokeFunction'], [page]),
      allow(
        'lambda',
        [
          'GetDurableExecution',
          'GetDurableExecutionHistory',
          'ListDurableExecutionsByFunction',
          'StopDurableExecution',
        ],
        [
          `${functionArn(this, env, 'weekly-audit')}:*`,
          `${functionArn(this, env, 'audit-lane')}:*`,
        ],
      ),
    ];
  }

  private ofSchedules({ schedules }: OperatorsProps): PolicyStatement[] {
    const { partition, region, account } = Stack.of(this);
    const scheduler = `arn:${partition}:scheduler:${region}:${account}`;
    const operations = ['CreateSchedule', 'UpdateSchedule', 'DeleteSchedule'];
    return [
      allow('scheduler', operations, [`${scheduler}:schedule/${schedules.groupName}/*`]),
      // The Scheduler lists schedules of all groups only.
      allow('scheduler', ['ListSchedules'], [`${scheduler}:schedule/*/*`]),
      new PolicyStatement({
        actions: ['iam:PassRole'],
        resources: [schedules.role.roleArn],
        conditions: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
      }),
    ];
  }

  /** Finding the stack's parts by its outputs; the test mail of `presence cloud verify`. */
  private ofLooks({ resources, sender }: OperatorsProps): PolicyStatement[] {
    return [
      this.ofStack(),
      new PolicyStatement({
        actions: ['ses:SendEmail', 'ses:SendRawEmail'],
        resources: [resources.identityArn, resources.configurationSetArn],
        conditions: { StringEquals: { 'ses:FromAddress': sender } },
      }),
    ];
  }
}

function allow(service: string, operations: string[], resources: string[]): PolicyStatement {
  return new PolicyStatement({
    actions: operations.map((operation) => `${service}:${operation}`),
    resources,
  });
}
