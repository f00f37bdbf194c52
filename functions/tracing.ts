// Traces of every function, by Powertools. By itself: its library watches every promise of the process, which only what is traced should pay.
import { Tracer } from '@aws-lambda-powertools/tracer';

export const tracer = new Tracer();

/** Stamps the trace of an invocation with what it is about, where there is a trace. */
export function annotate(about: Record<string, string | number>): void {
  if (!tracer.isTracingEnabled()) return;
  for (const [name, value] of Object.entries(about)) tracer.putAnnotation(name, value);
}
