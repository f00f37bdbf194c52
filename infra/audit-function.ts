// One function: its role with exactly what its row allows, its log, its code, and the alias that it is called by.
import { Duration, RemovalPolicy, Size } from 'aws-cdk-lib/core';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
  type Alias,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { FunctionName } from '../core/cloud/names.ts';
import { acknowledge, acknowledgeWildcards } from './acknowledged.ts';
import { environmentOf, type Names } from './environment.ts';
import { FUNCTIONS, type FunctionRow } from './functions-table.ts';
import { functionArn, LIVE, named } from './names.ts';
import { statementsOf, type Resources } from './permissions.ts';
import type { Settings } from './settings.ts';

export type AuditFunctionProps = {
  name: FunctionName;
  settings: Settings;
  resources: Resources & Names;
  /** Folder with the function's bundle. */
  bundle: string;
  /** Where an event goes that the function could not take. */
  deadLetters: IQueue;
};

export class AuditFunction extends Construct {
  readonly function: LambdaFunction;
  /** Callers, triggers and permissions all name this alias. */
  readonly live: Alias;

  constructor(scope: Construct, id: string, props: AuditFunctionProps) {
    super(scope, id);
    const { name, settings, resources } = props;
    const row = FUNCTIONS[name];
    const logGroup = new LogGroup(this, 'Log', {
      logGroupName: `/presence/${settings.env}/${name}`,
      retention: RETENTION[settings.keepLogsDays],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.function = new LambdaFunction(this, 'Function', {
      functionName: named(settings.env, name),
      description: row.says,
      runtime: Runtime.NODEJS_24_X,
      handler: 'index.handler',
      code: Code.fromAsset(props.bundle),
      architecture: row.architecture === 'arm64' ? Architecture.ARM_64 : Architecture.X86_64,
      role: this.makeRole(props, logGroup),
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      tracing: Tracing.ACTIVE,
      environment: environmentOf(this, name, { settings, ...resources }),
      ...(row.startedByEvents && { deadLetterQueue: props.deadLetters }),
      ...sizeOf(row, settings),
    });
    this.live = this.function.addAlias(LIVE);
    if (!row.startedByEvents)
      acknowledge(this.function, 'Serverless-LambdaDLQ', ANSWERS_ITS_CALLER);
  }

  private makeRole({ name, settings, resources }: AuditFunctionProps, log: LogGroup): Role {
    const role = new Role(this, 'Role', {
      roleName: named(settings.env, name),
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    });
    log.grantWrite(role);
    const self = functionArn(this, settings.env, name);
    const statements = [...statementsOf(this, name, { settings, self, resources }), traces()];
    for (const statement of statements) role.addToPolicy(statement);
    acknowledgeWildcards(role, statements);
    return role;
  }
}

const RETENTION: Record<Settings['keepLogsDays'], RetentionDays> = {
  7: RetentionDays.ONE_WEEK,
  14: RetentionDays.TWO_WEEKS,
  30: RetentionDays.ONE_MONTH,
  60: RetentionDays.TWO_MONTHS,
  90: RetentionDays.THREE_MONTHS,
  180: RetentionDays.SIX_MONTHS,
  365: RetentionDays.ONE_YEAR,
  731: RetentionDays.TWO_YEARS,
  1827: RetentionDays.FIVE_YEARS,
  3653: RetentionDays.TEN_YEARS,
};

const ANSWERS_ITS_CALLER =
  'It answers whoever calls it (a durable execution, a person, the queue of mail events), who sees the failure; no event is ever left with it.';

// X-Ray knows no resources: it can only be allowed as a whole.
function traces(): PolicyStatement {
  const actions = ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'];
  return new PolicyStatement({ actions, resources: ['*'] });
}

function sizeOf(row: FunctionRow, { concurrency }: Settings) {
  const most = typeof row.concurrency === 'number' ? row.concurrency : concurrency[row.concurrency];
  const { durableHours, temporaryMiB, spare = 0 } = row;
  return {
    memorySize: row.memoryMiB,
    timeout: Duration.seconds(row.timeoutSeconds),
    ...(concurrency.reserve && { reservedConcurrentExecutions: most + spare }),
    ...(temporaryMiB !== undefined && { ephemeralStorageSize: Size.mebibytes(temporaryMiB) }),
    ...(durableHours !== undefined && { durableConfig: durableFor(durableHours) }),
  };
}

/** How long the steps of an ended execution can be looked at. */
const HISTORY = Duration.days(30);

function durableFor(hours: number) {
  return { executionTimeout: Duration.hours(hours), retentionPeriod: HISTORY };
}
