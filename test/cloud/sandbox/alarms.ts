// CloudWatch's part: the alarms of the synthesised template, each with its own metric, statistic, threshold and word on silence,
// against what the functions wrote (embedded metric format) and what AWS itself writes of functions, executions and queues.
import type { Deployed, Properties } from './resolve.ts';

/** One value of a metric. `at`: milliseconds since 1970, by the clock of the machine that wrote it. */
export type Datum = {
  namespace: string;
  name: string;
  dimensions: Readonly<Record<string, string>>;
  value: number;
  at: number;
};

type MetricStat = {
  Metric: { Namespace: string; MetricName: string; Dimensions?: Dimension[] };
  Period: number;
  Stat: string;
};
type Dimension = { Name: string; Value: string };
type Query = { Id: string; Expression?: string; MetricStat?: MetricStat; ReturnData?: boolean };

/** Names of the alarms that ring at a time, in order. `data`: everything written until then. */
export function ringing(stack: Deployed, data: readonly Datum[], at: number): string[] {
  return [...stack.of('AWS::CloudWatch::Alarm').values()]
    .filter((alarm) => isRinging(alarm, data, at))
    .map((alarm) => String(alarm['AlarmName']))
    .sort();
}

/** As CloudWatch has it: of the newest periods so many are in trouble; a period without a value counts as the alarm says. */
function isRinging(alarm: Properties, data: readonly Datum[], at: number): boolean {
  const { values, periodMs } = seriesOf(alarm, data);
  if (alarm['ComparisonOperator'] !== 'GreaterThanThreshold')
    throw new Error(`not known here: ${String(alarm['ComparisonOperator'])}`);
  const periods = Number(alarm['EvaluationPeriods']);
  const needed = Number(alarm['DatapointsToAlarm'] ?? periods);
  const newest = Math.floor(at / periodMs);
  let inTrouble = 0;
  for (let back = 0; back < periods; back += 1) {
    const value = values(newest - back);
    if (value === undefined ? isTrouble(alarm) : value > Number(alarm['Threshold'])) inTrouble += 1;
  }
  return inTrouble >= needed;
}

function isTrouble({ TreatMissingData: word }: Properties): boolean {
  if (word === 'breaching') return true;
  if (word === 'notBreaching') return false;
  throw new Error(`not known here: ${String(word)}`);
}

/** Properties of an alarm that are others; `of`: another function is watched; or there is no such alarm. */
export type AlarmChange = 'gone' | (Properties & { of?: string });

/** A stack in which one alarm is not as the template has it. */
export function withAlarm(stack: Deployed, name: string, change: AlarmChange): Deployed {
  const changed = (alarm: Properties): Properties[] => {
    if (alarm['AlarmName'] !== name) return [alarm];
    if (change === 'gone') return [];
    const { of, ...others } = change;
    const renamed = of === undefined ? alarm : elsewhere(alarm, of);
    return [{ ...renamed, ...others }];
  };
  const of = (type: string): Map<string, Properties> => {
    const all = stack.of(type);
    if (type !== 'AWS::CloudWatch::Alarm') return all;
    return new Map([...all].flatMap(([id, one]) => changed(one).map((its) => [id, its] as const)));
  };
  return { ...stack, of };
}

/** The same alarm on functions of another name. */
function elsewhere(alarm: Properties, name: string): Properties {
  const text = JSON.stringify(alarm, (key, value: unknown) =>
    key === 'Value' && typeof value === 'string' ? `${value}-${name}` : value,
  );
  return JSON.parse(text) as Properties;
}

type Series = { values: (period: number) => number | undefined; periodMs: number };

function seriesOf(alarm: Properties, data: readonly Datum[]): Series {
  const queries = alarm['Metrics'] as Query[] | undefined;
  if (queries !== undefined) return summed(queries, data);
  return plain(data, {
    Metric: {
      Namespace: String(alarm['Namespace']),
      MetricName: String(alarm['MetricName']),
      Dimensions: (alarm['Dimensions'] ?? []) as Dimension[],
    },
    Period: Number(alarm['Period']),
    Stat: String(alarm['Statistic']),
  });
}

/** The one form of mathematics that the stack uses: `FILL(m0, 0) + FILL(m1, 0)`. */
function summed(queries: readonly Query[], data: readonly Datum[]): Series {
  const told = queries.filter(({ ReturnData }) => ReturnData !== false);
  const parts = new Map(
    queries.flatMap(({ Id, MetricStat: stat }) => (stat ? [[Id, plain(data, stat)] as const] : [])),
  );
  const [{ Expression = '' } = { Expression: '' }] = told;
  if (told.length !== 1 || !/^FILL\(\w+, 0\)(?: \+ FILL\(\w+, 0\))*$/.test(Expression))
    throw new Error(`not known here: ${Expression}`);
  const asked = [...Expression.matchAll(/FILL\((\w+), 0\)/g)].map(([, id = '']) => parts.get(id));
  const periodMs = asked[0]?.periodMs ?? 0;
  return {
    periodMs,
    values: (period) => asked.reduce((sum, part) => sum + (part?.values(period) ?? 0), 0),
  };
}

function plain(data: readonly Datum[], { Metric, Period, Stat }: MetricStat): Series {
  const wanted = new Map((Metric.Dimensions ?? []).map(({ Name, Value }) => [Name, Value]));
  const mine = data.filter(
    ({ namespace, name, dimensions }) =>
      namespace === Metric.Namespace &&
      name === Metric.MetricName &&
      Object.keys(dimensions).length === wanted.size &&
      Object.entries(dimensions).every(([one, value]) => wanted.get(one) === value),
  );
  const periodMs = Period * 1_000;
  return {
    periodMs,
    values(period) {
      const values = mine
        .filter(({ at }) => Math.floor(at / periodMs) === period)
        .map(({ value }) => value);
      if (values.length === 0) return undefined;
      if (Stat === 'Maximum') return Math.max(...values);
      if (Stat === 'Sum') return values.reduce((sum, value) => sum + value, 0);
      throw new Error(`not known here: ${Stat}`);
    },
  };
}

/** The values in a line of a function's log, in CloudWatch's embedded form; none in any other line. */
export function metricsIn(line: string): Datum[] {
  if (!line.includes('CloudWatchMetrics')) return [];
  const found = JSON.parse(line) as Embedded;
  return found._aws.CloudWatchMetrics.flatMap(({ Namespace, Metrics, Dimensions }) =>
    Metrics.flatMap(({ Name }) => {
      const values = Array.isArray(found[Name]) ? found[Name] : [found[Name]];
      return Dimensions.flatMap((names) =>
        values.map((value) => ({
          namespace: Namespace,
          name: Name,
          dimensions: Object.fromEntries(names.map((name) => [name, String(found[name])])),
          value: Number(value),
          at: found._aws.Timestamp,
        })),
      );
    }),
  );
}

type Embedded = Record<string, unknown> & {
  _aws: {
    Timestamp: number;
    CloudWatchMetrics: { Namespace: string; Metrics: { Name: string }[]; Dimensions: string[][] }[];
  };
};
