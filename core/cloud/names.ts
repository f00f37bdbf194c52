// Names that the stack, the functions and the command line must have in common: functions, the stack's outputs, metrics.

/** One file each in `functions/`. */
export const FUNCTIONS = [
  'weekly-audit',
  'audit-lane',
  'render-page',
  'notify',
  'fix-pages',
  'check-page',
  'watchdog',
  'mail-events',
] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

/** Calls of fix-pages side by side: its reserved concurrency, and what notify asks at once. */
export const FIXES_TOGETHER = 4;

/** Outputs of the stack, by which `presence cloud` finds what is deployed. */
export const OUTPUTS = {
  table: 'TableName',
  captures: 'CapturesBucket',
  /** ARN with the alias: durable functions are invoked by version or alias. */
  weeklyAudit: 'WeeklyAuditArn',
  notify: 'NotifyArn',
  /** `https://….lambda-url.….on.aws/`, IAM-authorised. */
  checkUrl: 'CheckPageUrl',
  scheduleGroup: 'ScheduleGroup',
  /** Role that the Scheduler takes on to start the weekly audit. */
  scheduleRole: 'ScheduleRoleArn',
  /** Queue for triggers that were never taken. */
  scheduleDeadLetters: 'ScheduleDeadLettersArn',
  /** The stack's own schedule: `monday`, `6`, `America/New_York`. */
  weekday: 'ScheduleWeekday',
  hour: 'ScheduleHour',
  timeZone: 'ScheduleTimeZone',
  sender: 'MailSender',
  configurationSet: 'MailConfigurationSet',
  /** Comma-separated names of the alarms. */
  alarms: 'AlarmNames',
} as const;

/** Namespace and names of the metrics that the functions write (Powertools, embedded metric format). */
export const METRICS = {
  namespace: 'Presence',
  /** Daily, from the watchdog: of the agency whose last complete report is the oldest. */
  hoursSinceLastReport: 'HoursSinceLastReport',
  /** Daily: agencies whose last complete report is older than eight days. */
  agenciesOverdue: 'AgenciesOverdue',
  /** At the close of a run: expected pages without a report. 0 is written too. */
  missingPages: 'MissingPages',
  /** At the close of a run: percent of the pages that were not left out. */
  unreadableShare: 'UnreadablePercent',
  runsClosed: 'RunsClosed',
  /** Daily, from the watchdog: finished runs whose messages are not all in the outbox an hour later. */
  runsUntold: 'RunsUntold',
  /** A trigger for a week that was claimed already. */
  duplicateTriggers: 'DuplicateTriggers',
  /** From notify: hours since the oldest message that is not sent yet was made; 0 when there is none. */
  outboxOldestHours: 'OutboxOldestHours',
  /** From notify: messages that were given up by this call or in the last hour, as far as the newest thousand tell. */
  mailGivenUp: 'MailGivenUp',
  /** From mail-events. */
  bounces: 'MailBounces',
  complaints: 'MailComplaints',
  /** From the watchdog: messages sent more than a day ago of which no delivery was heard. */
  mailUnconfirmed: 'MailUnconfirmed',
} as const;
