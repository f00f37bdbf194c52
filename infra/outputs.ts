// What the stack tells `presence cloud`: names and ARNs of what is deployed.
import { CfnOutput, type Stack } from 'aws-cdk-lib/core';
import type { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import type { Alias } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { OUTPUTS, type FunctionName } from '../core/cloud/names.ts';
import type { Names } from './environment.ts';
import type { Schedules } from './schedules.ts';
import type { Settings } from './settings.ts';

export type Told = {
  settings: Settings;
  resources: Names;
  functions: Record<FunctionName, Alias>;
  schedules: Schedules;
  alarms: Alarm[];
  deadLetters: IQueue;
  url: string;
};

/** Writes every output of `core/cloud/names.ts`. */
export function tell(stack: Stack, told: Told): void {
  for (const [id, value] of Object.entries(valuesOf(told))) new CfnOutput(stack, id, { value });
}

function valuesOf(told: Told): Record<(typeof OUTPUTS)[keyof typeof OUTPUTS], string> {
  const { schedule, sender } = told.settings;
  return {
    [OUTPUTS.table]: told.resources.tableName,
    [OUTPUTS.captures]: told.resources.bucketName,
    [OUTPUTS.weeklyAudit]: told.functions['weekly-audit'].functionArn,
    [OUTPUTS.notify]: told.functions.notify.functionArn,
    [OUTPUTS.checkUrl]: told.url,
    [OUTPUTS.scheduleGroup]: told.schedules.groupName,
    [OUTPUTS.scheduleRole]: told.schedules.role.roleArn,
    [OUTPUTS.scheduleDeadLetters]: told.deadLetters.queueArn,
    [OUTPUTS.weekday]: schedule.weekday,
    [OUTPUTS.hour]: String(schedule.hour),
    [OUTPUTS.timeZone]: schedule.timeZone,
    [OUTPUTS.sender]: sender,
    [OUTPUTS.configurationSet]: told.resources.configurationSet,
    [OUTPUTS.alarms]: told.alarms.map((alarm) => alarm.alarmName).join(','),
  };
}
