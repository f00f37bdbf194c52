// Logs, metrics and traces of every function, by Powertools: one JSON object a line, with run and page ids; hostile text cut short.
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { Tracer } from '@aws-lambda-powertools/tracer';
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

const metrics = new Metrics({ namespace: METRICS.namespace });

export const tracer = new Tracer();

type MetricName = (typeof METRICS)[keyof typeof METRICS];

/** Writes metrics, all with the name of the service. Told once an invocation or once a step. */
export function measure(values: Partial<Record<MetricName, number>>): void {
  for (const [name, value] of Object.entries(values)) metrics.addMetric(name, unitOf(name), value);
  metrics.publishStoredMetrics();
}

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

/** Stamps the trace of an invocation with what it is about, where there is a trace. */
export function annotate(about: Record<string, string | number>): void {
  if (!tracer.isTracingEnabled()) return;
  for (const [name, value] of Object.entries(about)) tracer.putAnnotation(name, value);
}
