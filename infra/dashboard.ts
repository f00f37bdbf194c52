// One dashboard: whether reports come, what could not be read, the mail, the functions; the alarms on top.
import { Duration } from 'aws-cdk-lib/core';
import {
  AlarmStatusWidget,
  Dashboard as CloudWatchDashboard,
  GraphWidget,
  Metric,
  type Alarm,
  type IWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { FUNCTIONS, METRICS, type FunctionName } from '../core/cloud/names.ts';
import { named } from './names.ts';

export type DashboardProps = { env: string; alarms: Alarm[] };

const HALF = 12;

export class Dashboard extends Construct {
  constructor(scope: Construct, id: string, { env, alarms }: DashboardProps) {
    super(scope, id);
    const product = (metric: string, from: FunctionName) => ofProduct(env, metric, from);
    new CloudWatchDashboard(this, 'Dashboard', {
      dashboardName: named(env, 'audits'),
      widgets: [
        [new AlarmStatusWidget({ title: 'Alarms', alarms, width: 2 * HALF, height: 4 })],
        [
          graph('Hours since the last complete report', [
            product(METRICS.hoursSinceLastReport, 'watchdog'),
          ]),
          graph('Pages that could not be read (percent), pages without a report', [
            product(METRICS.unreadableShare, 'weekly-audit'),
            product(METRICS.missingPages, 'weekly-audit'),
          ]),
        ],
        [
          graph('Outbox: oldest message, hours; given up; came back', [
            product(METRICS.outboxOldestHours, 'notify'),
            product(METRICS.mailGivenUp, 'notify'),
            product(METRICS.bounces, 'mail-events'),
            product(METRICS.complaints, 'mail-events'),
          ]),
          graph('Durable executions: operations, the limit being 3,000', [
            ofLambda(env, 'DurableExecutionOperations', 'weekly-audit'),
            ofLambda(env, 'DurableExecutionOperations', 'audit-lane'),
          ]),
        ],
        [
          graph('Side by side', ofAll(env, 'ConcurrentExecutions')),
          graph('Errors and turned away', [...ofAll(env, 'Errors'), ...ofAll(env, 'Throttles')]),
        ],
      ],
    });
  }
}

function graph(title: string, left: Metric[]): IWidget {
  return new GraphWidget({ title, left, width: HALF, period: Duration.hours(1) });
}

function ofProduct(env: string, metricName: string, from: FunctionName): Metric {
  const dimensionsMap = { service: named(env, from) };
  return new Metric({
    namespace: METRICS.namespace,
    metricName,
    dimensionsMap,
    statistic: 'Maximum',
  });
}

function ofLambda(env: string, metricName: string, name: FunctionName): Metric {
  const dimensionsMap = { FunctionName: named(env, name) };
  return new Metric({ namespace: 'AWS/Lambda', metricName, dimensionsMap, statistic: 'Maximum' });
}

function ofAll(env: string, metricName: string): Metric[] {
  return FUNCTIONS.map((name) => ofLambda(env, metricName, name));
}
