// Weekly schedules in EventBridge Scheduler: each that is wanted is there, as it is wanted; what is no longer wanted goes.
import {
  CreateScheduleCommand,
  DeleteScheduleCommand,
  ListSchedulesCommand,
  SchedulerClient,
  UpdateScheduleCommand,
  type CreateScheduleCommandInput,
  type SchedulerClientConfig,
} from '@aws-sdk/client-scheduler';
import { scheduleName } from '../core/cloud/schedule.ts';
import type { Schedule } from '../core/cloud/trigger.ts';
import { awsClientSettings, awsErrorNames } from './aws-client.ts';

export type ScheduleTarget = {
  /** Schedule group. */
  group: string;
  /** The weekly audit, with its alias. */
  functionArn: string;
  roleArn: string;
  deadLettersArn: string;
};

/** Names of ours; whatever else is in the group (the stack's own schedules) is left alone. */
const OURS = 'weekly-';

/** The Scheduler tries for a day (its longest) before a trigger goes to the dead letters. */
const RETRY = { MaximumEventAgeInSeconds: 86_400, MaximumRetryAttempts: 185 };

export type ScheduleChanges = { made: string[]; renewed: string[]; removed: string[] };

export function schedulerClient(more: SchedulerClientConfig = {}): SchedulerClient {
  return new SchedulerClient({ ...awsClientSettings(), ...more });
}

/** Makes the group's schedules those that are wanted. May be repeated, and broken off anywhere. */
export async function setSchedules(
  client: SchedulerClient,
  target: ScheduleTarget,
  wanted: readonly Schedule[],
): Promise<ScheduleChanges> {
  const there = await namesIn(client, target.group);
  const changes: ScheduleChanges = { made: [], renewed: [], removed: [] };
  const names = new Set<string>();
  for (const schedule of wanted) {
    const input = scheduleInput(target, schedule);
    const name = input.Name ?? '';
    names.add(name);
    const isNew = !there.has(name) && (await made(client, input));
    if (isNew) changes.made.push(name);
    else {
      await client.send(new UpdateScheduleCommand(input));
      changes.renewed.push(name);
    }
  }
  for (const name of there) {
    if (names.has(name)) continue;
    await removed(client, target.group, name);
    changes.removed.push(name);
  }
  return changes;
}

async function namesIn(client: SchedulerClient, group: string): Promise<Set<string>> {
  const names = new Set<string>();
  let from: string | undefined;
  do {
    const page = await client.send(
      new ListSchedulesCommand({ GroupName: group, NamePrefix: OURS, NextToken: from }),
    );
    for (const { Name } of page.Schedules ?? []) if (Name !== undefined) names.add(Name);
    from = page.NextToken;
  } while (from !== undefined);
  return names;
}

function scheduleInput(target: ScheduleTarget, schedule: Schedule): CreateScheduleCommandInput {
  const day = schedule.weekday.slice(0, 3).toUpperCase();
  return {
    Name: `${OURS}${scheduleName(schedule)}`,
    GroupName: target.group,
    ScheduleExpression: `cron(0 ${schedule.hour} ? * ${day} *)`,
    ScheduleExpressionTimezone: schedule.timeZone,
    FlexibleTimeWindow: { Mode: 'FLEXIBLE', MaximumWindowInMinutes: 15 },
    State: 'ENABLED',
    Target: {
      Arn: target.functionArn,
      RoleArn: target.roleArn,
      DeadLetterConfig: { Arn: target.deadLettersArn },
      RetryPolicy: RETRY,
      Input: JSON.stringify({ scheduledTime: '<aws.scheduler.scheduled-time>', schedule }),
    },
  };
}

/** False where somebody else has made it meanwhile. */
async function made(client: SchedulerClient, input: CreateScheduleCommandInput): Promise<boolean> {
  try {
    await client.send(new CreateScheduleCommand(input));
    return true;
  } catch (error) {
    if (awsErrorNames(error).name === 'ConflictException') return false;
    throw error;
  }
}

async function removed(client: SchedulerClient, GroupName: string, Name: string): Promise<void> {
  try {
    await client.send(new DeleteScheduleCommand({ GroupName, Name }));
  } catch (error) {
    if (awsErrorNames(error).name !== 'ResourceNotFoundException') throw error;
  }
}
