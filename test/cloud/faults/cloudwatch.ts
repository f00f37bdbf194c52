// CloudWatch for weeks in one process: what the functions' own code writes, line by line, what AWS writes of them, and the template's alarms.
import type { FunctionName } from '../../../core/cloud/names.ts';
import { logger, measuring, type Measure } from '../../../functions/telemetry.ts';
import { metricsIn, ringing, type Datum } from '../sandbox/alarms.ts';
import type { Deployed } from '../sandbox/resolve.ts';

export type CloudWatch = {
  data: Datum[];
  /** Names of the template's alarms that ring at a time, milliseconds since 1970. */
  ringing: (at: number) => string[];
  /** What a function measures by. */
  measureOf: (name: FunctionName) => Measure;
  /** What Lambda writes of a function. */
  ofLambda: (name: FunctionName, metric: LambdaMetric) => void;
  /** What share of the account's mail comes back, as SES tells. */
  bounceRate: (rate: number) => void;
  /** A trigger that the Scheduler gave up. */
  dropped: (schedule: string) => void;
  /** Something lies in the queue that a function's dead letters go to. */
  deadLetter: (name: FunctionName) => void;
};

type LambdaMetric = 'Errors' | 'DurableExecutionFailed' | 'DurableExecutionTimedOut' | 'Throttles';

// What they write besides is for people.
logger.setLogLevel('SILENT');

/** `now`: the week's time. The lines' own stamps are this machine's, which is in no week. */
export function cloudWatchOf(stack: Deployed, now: () => number): CloudWatch {
  const data: Datum[] = [];
  const put = (
    namespace: string,
    name: string,
    dimensions: Record<string, string>,
    value = 1,
  ): void => void data.push({ namespace, name, dimensions, value, at: now() });
  return {
    data,
    // What is written later in the same hour has not been heard of yet.
    ringing: (at) =>
      ringing(
        stack,
        data.filter((one) => one.at <= at),
        at,
      ),
    measureOf: (name) => (values) => {
      const lines = written(() => measures(serviceOf(stack, name))(values));
      for (const datum of lines.flatMap(metricsIn)) data.push({ ...datum, at: now() });
    },
    ofLambda: (name, metric) => put('AWS/Lambda', metric, { FunctionName: `presence-dev-${name}` }),
    bounceRate: (rate) => put('AWS/SES', 'Reputation.BounceRate', {}, rate),
    dropped(schedule) {
      const found = [...stack.of('AWS::Scheduler::Schedule').values()].find(
        (one) => one['Name'] === schedule,
      );
      const group = String(found?.['GroupName']);
      put('AWS/Scheduler', 'InvocationDroppedCount', { ScheduleGroup: group });
    },
    deadLetter(name) {
      const { TargetArn = '' } = (functionIn(stack, name)['DeadLetterConfig'] ?? {}) as Queue;
      const QueueName = TargetArn.split(':').at(-1) ?? '';
      put('AWS/SQS', 'ApproximateNumberOfMessagesVisible', { QueueName });
    },
  };
}

type Queue = { TargetArn?: string };

const known = new Map<string, Measure>();

/** Powertools, as the function has it. */
function measures(service: string): Measure {
  const measure = known.get(service) ?? measuring(service);
  known.set(service, measure);
  return measure;
}

function serviceOf(stack: Deployed, name: FunctionName): string {
  const { Variables } = functionIn(stack, name)['Environment'] as Environment;
  return Variables['POWERTOOLS_SERVICE_NAME'] ?? '';
}

type Environment = { Variables: Record<string, string> };

function functionIn(stack: Deployed, name: FunctionName) {
  const found = [...stack.of('AWS::Lambda::Function').values()].find(
    (one) => one['FunctionName'] === `presence-dev-${name}`,
  );
  if (found === undefined) throw new Error(`no function ${name} in the template`);
  return found;
}

/** What is written to the standard output meanwhile, in lines; none of it comes out. */
function written(work: () => void): string[] {
  const before = process.stdout.write.bind(process.stdout);
  let text = '';
  process.stdout.write = (piece: unknown): boolean => {
    text += String(piece);
    return true;
  };
  try {
    work();
  } finally {
    process.stdout.write = before;
  }
  return text.split('\n').filter(Boolean);
}
