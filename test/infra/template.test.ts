// The template of the stack: what is kept, what starts when, what each function finds around it, who is told.
import { readFileSync } from 'node:fs';
import { Capture, Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { FUNCTIONS, METRICS, OUTPUTS } from '../../core/cloud/names.ts';
import { triggerSchema } from '../../core/cloud/trigger.ts';
import { tableInput } from '../../adapters/dynamo-table.ts';
import { readSettings, SETTINGS } from '../../functions/settings.ts';
import { ALARMS } from '../../infra/alarms-table.ts';
import { FUNCTIONS as ROWS } from '../../infra/functions-table.ts';
import { flat, type Value } from './statements.ts';
import { synthesise } from './synthesised.ts';

const { template, settings } = synthesise();

const propertiesOf = (type: string) =>
  Object.values(template.findResources(type)).map((one) => one['Properties']);

const functionOf = (name: string) =>
  propertiesOf('AWS::Lambda::Function').find((one) => one.FunctionName === `presence-dev-${name}`);

describe('what is kept', () => {
  it('is the table that the adapter knows', () => {
    const input = tableInput('presence-dev-records');
    template.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      TableName: 'presence-dev-records',
      BillingMode: input.BillingMode,
      KeySchema: input.KeySchema,
      AttributeDefinitions: Match.arrayWith(input.AttributeDefinitions ?? []),
      GlobalSecondaryIndexes: (input.GlobalSecondaryIndexes ?? []).map((index) =>
        Match.objectLike(index),
      ),
    });
  });

  it('can be restored and is deleted by nobody', () => {
    template.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        Replicas: [
          Match.objectLike({
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: {
              PointInTimeRecoveryEnabled: true,
              RecoveryPeriodInDays: 35,
            },
          }),
        ],
      },
    });
    template.hasResource('AWS::S3::Bucket', { DeletionPolicy: 'Retain' });
  });

  it('is closed to the public, versioned, and reached by TLS only', () => {
    template.hasResourceProperties('AWS::S3::Bucket', {
      VersioningConfiguration: { Status: 'Enabled' },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
    template.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Deny',
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          }),
          Match.objectLike({
            Effect: 'Deny',
            Condition: { NumericLessThan: { 's3:TlsVersion': 1.2 } },
          }),
        ]),
      },
    });
  });

  it('is write-once where that is asked for', () => {
    const locked = synthesise('prod', { objectLock: { mode: 'GOVERNANCE', days: 90 } });
    locked.template.hasResourceProperties('AWS::S3::Bucket', {
      ObjectLockEnabled: true,
      ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 90 } } },
    });
    expect(propertiesOf('AWS::S3::Bucket')[0].ObjectLockEnabled).toBeUndefined();
  });

  it('ends by age where that is asked for, and otherwise only what was replaced does', () => {
    const ending = synthesise('prod', { keepCapturesDays: 1_100 });
    expect(lifecycleOf(ending.template)).toContainEqual(
      expect.objectContaining({ Id: 'captures-end', ExpirationInDays: 1_100, Status: 'Enabled' }),
    );
    expect(lifecycleOf(template)).toEqual([
      expect.objectContaining({
        NoncurrentVersionExpiration: { NoncurrentDays: settings.keepOldCapturesDays },
      }),
    ]);
    expect(JSON.stringify(lifecycleOf(template))).not.toContain('ExpirationInDays');
  });
});

describe('the functions', () => {
  it.each(FUNCTIONS)('%s finds its settings', (name) => {
    const { Variables } = functionOf(name).Environment;
    const found = Object.fromEntries(
      Object.entries<Value>(Variables).map(([key, value]) => [key, flat(value)]),
    );
    const read = readSettings(SETTINGS[name], found);
    expect(read.TABLE_NAME).toMatch(/^<RecordsTable/);
    expect(found['POWERTOOLS_METRICS_NAMESPACE']).toBe(METRICS.namespace);
  });

  it.each(FUNCTIONS)('%s is as its row says', (name) => {
    const row = ROWS[name];
    const made = functionOf(name);
    expect(made).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: [row.architecture],
      MemorySize: row.memoryMiB,
      Timeout: row.timeoutSeconds,
      TracingConfig: { Mode: 'Active' },
    });
    expect(made.VpcConfig).toBeUndefined();
    expect(made.DurableConfig?.ExecutionTimeout).toBe(
      row.durableHours === undefined ? undefined : row.durableHours * 3600,
    );
  });

  it('writes to the recipients of the settings beside the operators of the inventory', () => {
    expect(functionOf('weekly-audit').Environment.Variables).not.toHaveProperty('OPERATORS');
    const told = synthesise('prod', { recipients: ['a@riverton.gov', 'b@riverton.gov'] });
    const made = Object.values(told.template.findResources('AWS::Lambda::Function'));
    const weekly = made.find(
      (one) => one['Properties'].FunctionName === 'presence-prod-weekly-audit',
    );
    const OPERATORS = weekly?.['Properties'].Environment.Variables.OPERATORS;
    const read = SETTINGS['weekly-audit'].shape.OPERATORS;
    expect(read.parse(OPERATORS)).toEqual(['a@riverton.gov', 'b@riverton.gov']);
    expect(read.parse(undefined)).toEqual([]);
    expect(read.safeParse('nobody').success).toBe(false);
  });

  it('lanes and renders go no further than what is reserved for them', () => {
    const { Variables } = functionOf('weekly-audit').Environment;
    const reserved = (name: string) => functionOf(name).ReservedConcurrentExecutions;
    expect(Number(Variables.LANES)).toBeLessThanOrEqual(reserved('audit-lane'));
    expect(Number(Variables.RENDERS)).toBeLessThanOrEqual(reserved('render-page'));
  });

  it('reserve in all what the deployment’s page says', () => {
    const reserved = FUNCTIONS.map((name) => functionOf(name).ReservedConcurrentExecutions);
    const sum = reserved.reduce((all, one) => all + one, 0);
    const text = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
    expect(text).toContain(`(${sum} as shipped)`);
  });

  it('reserve nothing where the account has too little to reserve', () => {
    const small = synthesise('dev', { concurrency: { lanes: 4, renders: 2, reserve: false } });
    const functions = Object.values(small.template.findResources('AWS::Lambda::Function'));
    expect(functions.filter((one) => 'ReservedConcurrentExecutions' in one['Properties'])).toEqual(
      [],
    );
  });

  it('are called by an alias, and durable ones by nothing else', () => {
    const aliases = propertiesOf('AWS::Lambda::Alias').map((one) => one.Name);
    expect(aliases).toEqual(FUNCTIONS.map(() => 'live'));
    const { Variables } = functionOf('weekly-audit').Environment;
    for (const name of ['AUDIT_LANE', 'RENDER_PAGE', 'NOTIFY'])
      expect(flat(Variables[name])).toMatch(/:function:presence-dev-[a-z-]+:live$/);
  });

  it('check on demand asks for signed requests', () => {
    template.resourceCountIs('AWS::Lambda::Url', 1);
    template.hasResourceProperties('AWS::Lambda::Url', { AuthType: 'AWS_IAM', Qualifier: 'live' });
  });
});

describe('schedules', () => {
  it('start the weekly audit in its time zone, with what it parses', () => {
    const input = new Capture();
    template.hasResourceProperties('AWS::Scheduler::Schedule', {
      Name: 'presence-dev-weekly-audit',
      ScheduleExpression: 'cron(0 2 ? * SUN *)',
      ScheduleExpressionTimezone: 'America/New_York',
      Target: Match.objectLike({
        Input: input,
        RetryPolicy: { MaximumEventAgeInSeconds: 86_400, MaximumRetryAttempts: 185 },
      }),
    });
    const payload = input
      .asString()
      .replace('<aws.scheduler.scheduled-time>', '2026-11-22T07:00:00Z');
    expect(triggerSchema.parse(JSON.parse(payload))).toEqual({
      scheduledTime: '2026-11-22T07:00:00Z',
      schedule: settings.schedule,
    });
  });

  it('leave their dead letters in a queue that is watched', () => {
    const queues = propertiesOf('AWS::Scheduler::Schedule').map(({ Target }) =>
      flat(Target.DeadLetterConfig.Arn),
    );
    expect(new Set(queues).size).toBe(1);
    expect(queues).toHaveLength(3);
  });

  it.each([
    ['monday', 6, 'America/Chicago', 'cron(0 6 ? * MON *)'],
    ['thursday', 0, 'Pacific/Honolulu', 'cron(0 0 ? * THU *)'],
  ])('%s at %d in %s', (weekday, hour, timeZone, expression) => {
    const other = synthesise('prod', { schedule: { weekday, hour, timeZone } });
    other.template.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: expression,
      ScheduleExpressionTimezone: timeZone,
    });
  });
});

describe('mail', () => {
  it('sends events of every kind that tells whether a message arrived', () => {
    template.hasResourceProperties('AWS::SES::ConfigurationSetEventDestination', {
      EventDestination: {
        MatchingEventTypes: Match.arrayWith(['send', 'reject', 'bounce', 'complaint', 'delivery']),
      },
    });
    template.hasResourceProperties('AWS::SES::ConfigurationSet', {
      SuppressionOptions: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
    });
  });

  it('has its events taken one by one, none twice at once', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
    template.hasResourceProperties('AWS::SQS::Queue', {
      QueueName: 'presence-dev-mail-events',
      VisibilityTimeout: 6 * ROWS['mail-events'].timeoutSeconds,
      RedrivePolicy: Match.objectLike({ maxReceiveCount: 5 }),
    });
  });

  it('confirms the domain, or the address alone', () => {
    template.hasResourceProperties('AWS::SES::EmailIdentity', { EmailIdentity: 'example.org' });
    const alone = synthesise('dev', { senderIdentity: 'address' });
    alone.template.hasResourceProperties('AWS::SES::EmailIdentity', {
      EmailIdentity: 'presence-dev@example.org',
    });
  });
});

describe('alarms', () => {
  const made = propertiesOf('AWS::CloudWatch::Alarm');

  it('are all there, tell what to do, and reach somebody', () => {
    const names: string[] = made.map((one) => one.AlarmName);
    expect(new Set(names)).toEqual(new Set(ALARMS.map(({ id }) => `presence-dev-${id}`)));
    expect(names).toHaveLength(ALARMS.length);
    for (const alarm of made) {
      expect(alarm.AlarmDescription.length).toBeGreaterThan(80);
      expect(alarm.AlarmActions).toHaveLength(1);
      expect(alarm.OKActions).toHaveLength(1);
    }
    template.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'presence-alarms@example.org',
    });
  });

  it('have a page each in docs/operations.md, and no page is of an alarm that is gone', () => {
    const text = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
    const pages = [...text.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);
    expect(pages).toEqual(ALARMS.map(({ id }) => id));
  });

  it('rings when the watchdog is silent', () => {
    const watchdog = made.find((one) => one.AlarmName.endsWith('no-recent-report'));
    expect(watchdog).toMatchObject({
      TreatMissingData: 'breaching',
      Threshold: 192,
      Period: 86_400,
      EvaluationPeriods: 2,
      DatapointsToAlarm: 2,
    });
  });

  // CloudWatch looks back one day at most for periods under an hour, and seven for longer ones.
  it.each(ALARMS.map((row) => [row.id, row] as const))(
    '%s looks no further back than CloudWatch can',
    (_id, row) => {
      const [, of] = row.of ?? [1, 1];
      const days = (row.periodMinutes * of) / (24 * 60);
      expect(days).toBeLessThanOrEqual(row.periodMinutes < 60 ? 1 : 7);
    },
  );
});

describe('two environments from one code', () => {
  it('share no name', () => {
    expect(namesIn('prod').filter((name) => name.startsWith('presence-dev'))).toEqual([]);
    expect(namesIn('dev').filter((name) => name.startsWith('presence-prod'))).toEqual([]);
    expect(namesIn('prod').length).toBeGreaterThan(20);
  });

  it('have every output that the command line looks for', () => {
    expect(Object.keys(template.findOutputs('*')).sort()).toEqual(Object.values(OUTPUTS).sort());
  });

  it('bounds every role and tags everything where that is asked for', () => {
    const boundary = 'arn:aws:iam::111122223333:policy/agency-boundary';
    const bound = synthesise('prod', { permissionBoundary: boundary, tags: { office: 'clerk' } });
    const roles = Object.values(bound.template.findResources('AWS::IAM::Role'));
    expect(roles.map((role) => role['Properties'].PermissionsBoundary)).toEqual(
      roles.map(() => boundary),
    );
    bound.template.hasResourceProperties('AWS::Lambda::Function', {
      Tags: Match.arrayWith([{ Key: 'office', Value: 'clerk' }]),
    });
  });
});

function namesIn(env: string): string[] {
  return (
    JSON.stringify(synthesise(env).template.toJSON()).match(/presence-(?:dev|prod)\b[\w-]*/g) ?? []
  );
}

function lifecycleOf(made: typeof template) {
  const [bucket] = Object.values(made.findResources('AWS::S3::Bucket'));
  return bucket?.['Properties'].LifecycleConfiguration.Rules;
}
