// What starts when: the weekly audit in its time zone, the outbox every quarter of an hour, the watchdog every day.
import { Stack } from 'aws-cdk-lib/core';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Alias } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule, CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { FunctionName } from '../core/cloud/names.ts';
import type { Schedule } from '../core/cloud/trigger.ts';
import { named } from './names.ts';
import type { Settings } from './settings.ts';

export type SchedulesProps = {
  settings: Settings;
  functions: Record<FunctionName, Alias>;
  deadLetters: IQueue;
};

type What = {
  name: FunctionName;
  expression: string;
  timeZone: string;
  windowMinutes?: number;
  input?: object;
};

/** A day, as long as the Scheduler tries at all. The week of a run comes from the scheduled time, however late it starts. */
const RETRIES = { maximumEventAgeInSeconds: 86_400, maximumRetryAttempts: 185 };

/** Everybody else's jobs start at the full hour too. */
const WEEKLY_WINDOW_MINUTES = 15;

export class Schedules extends Construct {
  /** Agencies with schedules of their own get them in this group (`presence cloud push`). */
  readonly groupName: string;
  /** May call what schedules start, and leave dead letters; nothing else. */
  readonly role: Role;

  constructor(scope: Construct, id: string, props: SchedulesProps) {
    super(scope, id);
    this.groupName = named(props.settings.env, 'audits');
    const group = new CfnScheduleGroup(this, 'Group', { name: this.groupName });
    this.role = this.makeRole(props);
    for (const what of schedulesOf(props.settings)) {
      const schedule = this.make(what, props);
      schedule.addResourceDependency(group);
      schedule.node.addDependency(this.role);
    }
  }

  private makeRole({ settings, functions, deadLetters }: SchedulesProps): Role {
    const { account } = Stack.of(this);
    const role = new Role(this, 'Role', {
      roleName: named(settings.env, 'scheduler'),
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        // Nobody else's schedule may borrow the role.
        conditions: { StringEquals: { 'aws:SourceAccount': account } },
      }),
    });
    const started = schedulesOf(settings).map(({ name }) => functions[name].functionArn);
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: started }),
    );
    role.addToPolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [deadLetters.queueArn] }),
    );
    return role;
  }

  private make(what: What, { settings, functions, deadLetters }: SchedulesProps): CfnSchedule {
    return new CfnSchedule(this, what.name, {
      name: named(settings.env, what.name),
      groupName: this.groupName,
      scheduleExpression: what.expression,
      scheduleExpressionTimezone: what.timeZone,
      flexibleTimeWindow:
        what.windowMinutes === undefined
          ? { mode: 'OFF' }
          : { mode: 'FLEXIBLE', maximumWindowInMinutes: what.windowMinutes },
      target: {
        arn: functions[what.name].functionArn,
        roleArn: this.role.roleArn,
        deadLetterConfig: { arn: deadLetters.queueArn },
        retryPolicy: RETRIES,
        input: JSON.stringify(what.input ?? {}),
      },
    });
  }
}

function schedulesOf({ schedule }: Settings): What[] {
  const { timeZone, weekday, hour } = schedule;
  return [
    {
      name: 'weekly-audit',
      expression: `cron(0 ${hour} ? * ${weekday.slice(0, 3).toUpperCase()} *)`,
      timeZone,
      windowMinutes: WEEKLY_WINDOW_MINUTES,
      input: weeklyInput({ timeZone, weekday, hour }),
    },
    { name: 'notify', expression: 'rate(15 minutes)', timeZone },
    { name: 'watchdog', expression: 'cron(0 12 * * ? *)', timeZone },
  ];
}

/** The scheduled time is the same for all attempts; the execution's id would be another for each. */
function weeklyInput(schedule: Schedule): object {
  return { scheduledTime: '<aws.scheduler.scheduled-time>', schedule };
}
