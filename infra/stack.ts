// The stack: every part, joined.
import { Stack, Tags, type StackProps } from 'aws-cdk-lib/core';
import { ManagedPolicy, PermissionsBoundary } from 'aws-cdk-lib/aws-iam';
import { FunctionUrlAuthType, type Alias } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Construct } from 'constructs';
import type { FunctionName } from '../core/cloud/names.ts';
import { acknowledge } from './acknowledged.ts';
import { AuditFunction } from './audit-function.ts';
import { CapturesBucket } from './captures-bucket.ts';
import { Dashboard } from './dashboard.ts';
import { DeadLetters } from './dead-letters.ts';
import type { Names } from './environment.ts';
import { Mail } from './mail.ts';
import { Operators } from './operators.ts';
import { tell } from './outputs.ts';
import type { Resources } from './permissions.ts';
import { RecordsTable } from './records-table.ts';
import { Schedules } from './schedules.ts';
import type { Settings } from './settings.ts';
import { Watch } from './watch.ts';

export type PresenceProps = StackProps & {
  settings: Settings;
  /** Folder with each function's bundle. */
  bundleOf: (name: FunctionName) => string;
};

type Kept = { table: RecordsTable['table']; bucket: CapturesBucket['bucket']; mail: Mail };

export class PresenceStack extends Stack {
  constructor(scope: Construct, id: string, props: PresenceProps) {
    super(scope, id, props);
    const { settings } = props;
    const { env, sender } = settings;
    const deadLetters = new DeadLetters(this, 'DeadLetters', { env }).queue;
    const { table } = new RecordsTable(this, 'Records', { env });
    const { bucket } = new CapturesBucket(this, 'Captures', settings);
    const mail = new Mail(this, 'Mail', { settings, deadLetters });
    const resources = resourcesOf({ table, bucket, mail });
    const make = (name: FunctionName): Alias => {
      const bundle = props.bundleOf(name);
      return new AuditFunction(this, name, { name, settings, resources, bundle, deadLetters }).live;
    };
    const functions: Record<FunctionName, Alias> = {
      'weekly-audit': make('weekly-audit'),
      'audit-lane': make('audit-lane'),
      'render-page': make('render-page'),
      notify: make('notify'),
      'fix-pages': make('fix-pages'),
      'check-page': make('check-page'),
      watchdog: make('watchdog'),
      'mail-events': make('mail-events'),
    };
    takeMailEvents(functions['mail-events'], mail);
    const url = functions['check-page'].addFunctionUrl({ authType: FunctionUrlAuthType.AWS_IAM });
    const schedules = new Schedules(this, 'Schedules', { settings, functions, deadLetters });
    const { groupName: scheduleGroup } = schedules;
    const { alarms } = new Watch(this, 'Watch', { settings, deadLetters, scheduleGroup });
    new Dashboard(this, 'Dashboard', { env, alarms });
    new Operators(this, 'Operators', { env, sender, resources, functions, schedules });
    tell(this, { settings, resources, functions, schedules, alarms, deadLetters, url: url.url });
    mark(this, settings);
  }
}

/** Messages that could not be taken come back one by one, and go to the dead letters after five tries. */
function takeMailEvents(live: Alias, { events }: Mail): void {
  live.addEventSource(new SqsEventSource(events, { batchSize: 10, reportBatchItemFailures: true }));
  acknowledge(live, 'Serverless-LambdaEventSourceMappingDestination', QUEUE_HAS_ITS_OWN);
}

const QUEUE_HAS_ITS_OWN =
  'The queue itself moves what could not be taken to the dead letters (its redrive policy).';

function resourcesOf({ table, bucket, mail }: Kept): Resources & Names {
  return {
    tableArn: table.tableArn,
    tableName: table.tableName,
    bucketArn: bucket.bucketArn,
    bucketName: bucket.bucketName,
    configurationSet: mail.configurationSet.configurationSetName,
    configurationSetArn: mail.configurationSetArn,
    identityArn: mail.identityArn,
    mailEventsArn: mail.events.queueArn,
  };
}

/** Tags everything, and bounds every role where that is asked for. */
function mark(stack: Stack, { tags, permissionBoundary, env }: Settings): void {
  Tags.of(stack).add('presence:environment', env);
  for (const [name, value] of Object.entries(tags)) Tags.of(stack).add(name, value);
  if (permissionBoundary === undefined) return;
  const policy = ManagedPolicy.fromManagedPolicyArn(stack, 'Boundary', permissionBoundary);
  PermissionsBoundary.of(stack).apply(policy);
}
