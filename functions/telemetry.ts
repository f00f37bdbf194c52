// Logs and metrics of every function, by Powertools: one JSON object a line, with run and page ids; hostile text cut short.
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { METRICS } from '../core/cloud/names.ts';
import type { RunEvent } from '../core/run/audit-ports.ts';

/** Characters of one text in a log: what comes from pages and servers may be megabytes long. */
const MOST_TEXT = 1_024;

export const logger = new Logger({
  jsonReplacerFn: (_key: string, value: unknown): unknown =>
    typeof value === 'string' && value.length > MOST_TEXT
      ? `${value.slice(0, MOST_TEXT)}… (${value.length} characters)`
      : value,
});

type MetricName = (typeof METRICS)[keyof typeof METRICS];

/** Writes metrics, all with the name of the service. Told once an invocation or once a step. */
export type Measure = (values: Partial<Record<MetricName, number>>) => void;

/** `serviceName`: whose metrics they are; unless told, whom the environment names. */
export function measuring(serviceName?: string): Measure {
  const metrics = new Metrics({
    namespace: METRICS.namespace,
    ...(serviceName === undefined ? {} : { serviceName }),
  });
  return (values) => {
    for (const [name, value] of Object.entries(values))
      metrics.addMetric(name, unitOf(name), value);
    metrics.publishStoredMetrics();
  };
}

export const measure = measuring();

function unitOf(name: string): (typeof MetricUnit)[keyof typeof MetricUnit] {
  return name === METRICS.unreadableShare ? MetricUnit.Percent : MetricUnit.Count;
}

/** Page events of a run, for the log. */
export function logEvent(runId: string): (event: RunEvent) => void {
  return (event) => {
    const { type, ...about } = event;
    if (type === 'page-started') return;
    logger.info(type, { runId, ...about });
  };
}
