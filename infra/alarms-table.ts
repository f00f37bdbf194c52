// The alarms, one row each: what is watched, from when on it is trouble, and what to do then.
import { METRICS, type FunctionName } from '../core/cloud/names.ts';

type Watched =
  | { of: 'product'; metric: string; from: FunctionName }
  | { of: 'function'; metric: string; functions: readonly FunctionName[] }
  | { of: 'queue'; metric: string }
  | { of: 'scheduler'; metric: string }
  | { of: 'mail'; metric: string };

export type AlarmRow = {
  /** Also the heading of its page in docs/operations.md. */
  id: string;
  watched: Watched;
  statistic: 'Sum' | 'Maximum';
  periodMinutes: number;
  /** So many periods of so many must be in trouble. */
  of?: [number, number];
  /** Trouble at more than this. */
  above: number;
  /** What it means that nothing was heard. */
  silence: 'trouble' | 'fine';
  /** What has happened and what to do, for whoever gets the e-mail. */
  says: string;
};

const DAY = 24 * 60;
/** A weekly report, and a day for the audit itself. */
const OVERDUE_HOURS = 8 * 24;

export const ALARMS: readonly AlarmRow[] = [
  {
    id: 'no-recent-report',
    watched: { of: 'product', metric: METRICS.hoursSinceLastReport, from: 'watchdog' },
    statistic: 'Maximum',
    periodMinutes: DAY,
    of: [2, 2],
    above: OVERDUE_HOURS,
    silence: 'trouble',
    says: 'No complete report for more than eight days, or the watchdog itself is silent. See which run is the newest with: presence cloud status. If it was interrupted: presence cloud resume. If there is none: presence cloud run.',
  },
  {
    id: 'agencies-overdue',
    watched: { of: 'product', metric: METRICS.agenciesOverdue, from: 'watchdog' },
    statistic: 'Maximum',
    periodMinutes: DAY,
    above: 0,
    silence: 'fine',
    says: 'At least one agency has had no complete report for more than eight days, while others have. See which with: presence cloud status. Then audit them with: presence cloud run --agency ID.',
  },
  {
    id: 'reports-untold',
    watched: { of: 'product', metric: METRICS.runsUntold, from: 'watchdog' },
    statistic: 'Maximum',
    periodMinutes: DAY,
    above: 0,
    silence: 'fine',
    says: 'An audit is finished, and not everybody was told: it ended before its messages were in the outbox. Put them there with: presence cloud resume. No page is visited again.',
  },
  {
    id: 'missing-pages',
    watched: { of: 'product', metric: METRICS.missingPages, from: 'weekly-audit' },
    statistic: 'Maximum',
    periodMinutes: 60,
    above: 0,
    silence: 'fine',
    says: 'A run was closed with pages that no part of it had reported. They stand in the report as not reached, neither passing nor failing. See which run with: presence cloud status; audit its agencies once more with: presence cloud run --agency ID --again.',
  },
  {
    id: 'many-unreadable',
    watched: { of: 'product', metric: METRICS.unreadableShare, from: 'weekly-audit' },
    statistic: 'Maximum',
    periodMinutes: 60,
    above: 30,
    silence: 'fine',
    says: 'More than 30 percent of the pages could not be read: a platform has changed or shuts us out, or our network is down. The report names the reasons; nothing was counted as failing. Look at the commonest reason first.',
  },
  {
    id: 'dead-letters',
    watched: { of: 'queue', metric: 'ApproximateNumberOfMessagesVisible' },
    statistic: 'Maximum',
    periodMinutes: 5,
    above: 0,
    silence: 'fine',
    says: 'A trigger or an event could not be taken, after all retries. Read the message in the queue of dead letters: it says what it is and why. Start the audit by hand with presence cloud run if it was a trigger, then delete the message.',
  },
  {
    id: 'triggers-dropped',
    watched: { of: 'scheduler', metric: 'InvocationDroppedCount' },
    statistic: 'Sum',
    periodMinutes: 15,
    above: 0,
    silence: 'fine',
    says: 'The Scheduler gave up on a trigger, after a day of tries. Start the audit by hand: presence cloud run. Then look at the role and the alias of the function that it names.',
  },
  {
    id: 'executions-failed',
    watched: {
      of: 'function',
      metric: 'DurableExecutionFailed',
      functions: ['weekly-audit', 'audit-lane'],
    },
    statistic: 'Sum',
    periodMinutes: 15,
    above: 0,
    silence: 'fine',
    says: 'An audit ended with an error. What was done by then is kept. Read the error in the log of the function; then go on with: presence cloud resume RUN.',
  },
  {
    id: 'executions-timed-out',
    watched: {
      of: 'function',
      metric: 'DurableExecutionTimedOut',
      functions: ['weekly-audit', 'audit-lane'],
    },
    statistic: 'Sum',
    periodMinutes: 15,
    above: 0,
    silence: 'fine',
    says: 'An audit was not through in its time. What was done by then is kept: go on with presence cloud resume RUN. If that comes again, raise the lanes or the time (docs/operations.md).',
  },
  {
    id: 'functions-failing',
    watched: {
      of: 'function',
      metric: 'Errors',
      functions: ['notify', 'fix-pages', 'check-page', 'watchdog', 'mail-events', 'render-page'],
    },
    statistic: 'Sum',
    periodMinutes: 15,
    above: 3,
    silence: 'fine',
    says: 'A function fails again and again. Its log has the error. Pages whose visit failed are reported as unreadable, mails stay in the outbox: nothing is lost meanwhile.',
  },
  {
    id: 'functions-throttled',
    watched: {
      of: 'function',
      metric: 'Throttles',
      functions: ['weekly-audit', 'audit-lane', 'render-page', 'mail-events'],
    },
    statistic: 'Sum',
    periodMinutes: 60,
    of: [2, 2],
    above: 20,
    silence: 'fine',
    says: 'Functions wait for their turn for more than an hour. The account’s concurrency is too small for the lanes that are set: ask for a higher quota, or lower concurrency.lanes in cdk.json.',
  },
  {
    id: 'outbox-old',
    watched: { of: 'product', metric: METRICS.outboxOldestHours, from: 'notify' },
    statistic: 'Maximum',
    periodMinutes: 60,
    above: 4,
    silence: 'trouble',
    says: 'A report has waited for more than four hours to be sent, or nothing works the outbox off. See whether SES is in its sandbox or over its quota, and the log of notify. It is tried for 24 hours, then given up.',
  },
  {
    id: 'mail-given-up',
    watched: { of: 'product', metric: METRICS.mailGivenUp, from: 'notify' },
    statistic: 'Sum',
    periodMinutes: 60,
    above: 0,
    silence: 'fine',
    says: 'A report was given up: refused, or not taken for 24 hours. The recipient has not got it. presence cloud status names the message and the reason; mend it and send again.',
  },
  {
    id: 'mail-unconfirmed',
    watched: { of: 'product', metric: METRICS.mailUnconfirmed, from: 'watchdog' },
    statistic: 'Maximum',
    periodMinutes: DAY,
    above: 0,
    silence: 'fine',
    says: 'SES took messages more than a day ago, and no delivery was heard of. Look whether the events arrive (queue of mail events), then at the recipient’s mail server.',
  },
  {
    id: 'mail-bounces',
    watched: { of: 'product', metric: METRICS.bounces, from: 'mail-events' },
    statistic: 'Sum',
    periodMinutes: 60,
    above: 0,
    silence: 'fine',
    says: 'A report came back: its recipient has not got it. The address stands in presence cloud status. Mend it in the inventory and push that.',
  },
  {
    id: 'mail-complaints',
    watched: { of: 'product', metric: METRICS.complaints, from: 'mail-events' },
    statistic: 'Sum',
    periodMinutes: 60,
    above: 0,
    silence: 'fine',
    says: 'A recipient marked a report as unwanted. Take the address out of the inventory, or speak with the person: SES sends nothing more to it.',
  },
  {
    id: 'bounce-rate',
    watched: { of: 'mail', metric: 'Reputation.BounceRate' },
    statistic: 'Maximum',
    periodMinutes: 60,
    above: 0.02,
    silence: 'fine',
    says: 'More than 2 percent of the account’s mail bounces. At 5 percent AWS looks into it, at 10 percent it may stop all sending. Take the bouncing addresses out of the inventory now.',
  },
];
