// Who is told, of what: the alarms of the table, one topic that carries them by e-mail, and one dashboard.
import { Duration, Stack } from 'aws-cdk-lib/core';
import {
  Alarm,
  ComparisonOperator,
  MathExpression,
  Metric,
  TreatMissingData,
  type IMetric,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { METRICS } from '../core/cloud/names.ts';
import { ALARMS, type AlarmRow } from './alarms-table.ts';
import { named } from './names.ts';
import type { Settings } from './settings.ts';

export type WatchProps = { settings: Settings; deadLetters: IQueue; scheduleGroup: string };

export class Watch extends Construct {
  readonly topic: Topic;
  readonly alarms: Alarm[];

  constructor(scope: Construct, id: string, props: WatchProps) {
    super(scope, id);
    const { env, alarmsTo } = props.settings;
    this.topic = new Topic(this, 'Alarms', { topicName: named(env, 'alarms'), enforceSSL: true });
    for (const address of alarmsTo)
      this.topic.addSubscription(
        new EmailSubscription(address, { deadLetterQueue: props.deadLetters }),
      );
    this.topic.addToResourcePolicy(this.onlyFromAlarms());
    const action = new SnsAction(this.topic);
    this.alarms = ALARMS.map((row) => {
      const alarm = this.make(row, props);
      alarm.addAlarmAction(action);
      alarm.addOkAction(action);
      return alarm;
    });
  }

  private make(row: AlarmRow, props: WatchProps): Alarm {
    const [inTrouble, of] = row.of ?? [1, 1];
    return new Alarm(this, row.id, {
      alarmName: named(props.settings.env, row.id),
      alarmDescription: row.says,
      metric: metricOf(row, props),
      threshold: row.above,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: of,
      datapointsToAlarm: inTrouble,
      treatMissingData:
        row.silence === 'trouble' ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
  }

  private onlyFromAlarms(): PolicyStatement {
    const { partition, region, account } = Stack.of(this);
    return new PolicyStatement({
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [this.topic.topicArn],
      conditions: {
        StringEquals: { 'AWS:SourceAccount': account },
        ArnLike: { 'AWS:SourceArn': `arn:${partition}:cloudwatch:${region}:${account}:alarm:*` },
      },
    });
  }
}

/** What a row watches. */
function metricOf(row: AlarmRow, props: WatchProps): IMetric {
  const { env } = props.settings;
  const how = { statistic: row.statistic, period: Duration.minutes(row.periodMinutes) };
  const { watched } = row;
  const { metric: metricName } = watched;
  switch (watched.of) {
    case 'product':
      return new Metric({
        namespace: METRICS.namespace,
        metricName,
        dimensionsMap: { service: named(env, watched.from) },
        ...how,
      });
    case 'function':
      return together(
        watched.functions.map((name) => ofFunction(named(env, name), metricName, how)),
      );
    case 'queue':
      return new Metric({
        namespace: 'AWS/SQS',
        metricName,
        dimensionsMap: { QueueName: props.deadLetters.queueName },
        ...how,
      });
    case 'scheduler':
      return new Metric({
        namespace: 'AWS/Scheduler',
        metricName,
        dimensionsMap: { ScheduleGroup: props.scheduleGroup },
        ...how,
      });
    case 'mail':
      return new Metric({ namespace: 'AWS/SES', metricName, ...how });
  }
}

type How = { statistic: string; period: Duration };

function ofFunction(name: string, metricName: string, how: How): Metric {
  return new Metric({
    namespace: 'AWS/Lambda',
    metricName,
    dimensionsMap: { FunctionName: name },
    ...how,
  });
}

/** The sum over several functions; a silent one counts as none. */
function together(metrics: Metric[]): IMetric {
  const usingMetrics = Object.fromEntries(metrics.map((metric, at) => [`m${at}`, metric]));
  const summed = Object.keys(usingMetrics).map((id) => `FILL(${id}, 0)`);
  return new MathExpression({
    expression: summed.join(' + '),
    usingMetrics,
    label: 'all together',
    ...(metrics[0] && { period: metrics[0].period }),
  });
}
