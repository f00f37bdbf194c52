// Traces of every function. What makes them is loaded with the first invocation that is to be traced, not at the start: it is a tenth of it,
// and from then on it watches every promise of the process.
import type { FunctionName } from '../core/cloud/names.ts';
import type * as Traces from './traces.ts';

/** What a trace can be found by: ids, and words of a small set. */
export type About = Record<string, string | number | boolean>;

type Client = Parameters<(typeof Traces)['capture']>[0];

const clients: Client[] = [];
let traces: typeof Traces | undefined;
let isCold = true;

/** A client of AWS whose calls stand in the trace of whoever makes them, where there is one. */
export function traceable<C extends Client>(client: C): C {
  if (traces === undefined) clients.push(client);
  else traces.capture(client);
  return client;
}

/** A handler whose invocations are traced where X-Ray has drawn them; the others go on as if there were no traces. */
export function traced<A extends unknown[], R>(
  name: FunctionName,
  work: (...given: A) => Promise<R>,
): (...given: A) => Promise<R> {
  return async (...given) => {
    const cold = isCold;
    isCold = false;
    const header = sampledHeader();
    if (header === undefined)
      return traces === undefined ? work(...given) : traces.untraced(() => work(...given));
    const { trace } = await load();
    return trace({ name, header, isCold: cold }, () => work(...given));
  };
}

/** Stamps the trace of this invocation with what it is about, where there is a trace. */
export function annotate(about: About): void {
  traces?.annotate(about);
}

/** A part of an invocation's work, with what it is about: below the invocation in its trace, where there is one. */
export function tracedPart<R>(name: string, about: About, work: () => Promise<R>): Promise<R> {
  return traces === undefined ? work() : traces.part(name, about, work);
}

/** X-Ray takes no longer annotation. */
const MOST_VALUE = 1_000;

/** Several ids as one annotation, which is looked for by what it contains. */
export function idsOf(ids: readonly string[]): string {
  return ids.join(' ').slice(0, MOST_VALUE);
}

async function load(): Promise<typeof Traces> {
  // Lambda has the library complain of every call that is made outside a trace: of each invocation that is not traced after one that is.
  process.env['AWS_XRAY_CONTEXT_MISSING'] = 'IGNORE_ERROR';
  const loaded = await import('./traces.ts');
  traces = loaded;
  for (const client of clients.splice(0)) loaded.capture(client);
  return loaded;
}

const RUNTIME: string = 'awslambda';

/** What Lambda's runtime keeps of the invocation, where there may be several at once. */
type Runtime = { InvokeStore?: { getXRayTraceId?: () => string | undefined } };

/** This invocation's trace header, if X-Ray has drawn it and Powertools' traces are not switched off. */
function sampledHeader(): string | undefined {
  if (/^\s*false\s*$/i.test(process.env['POWERTOOLS_TRACE_ENABLED'] ?? '')) return undefined;
  const runtime: Runtime | undefined = Reflect.get(globalThis, RUNTIME);
  const header = runtime?.InvokeStore?.getXRayTraceId?.() ?? process.env['_X_AMZN_TRACE_ID'];
  return header !== undefined && /(?:^|;)Sampled=1(?:;|$)/.test(header) ? header : undefined;
}
