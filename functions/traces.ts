// One invocation's trace: a subsegment below Lambda's own segment, with what the invocation is about, and the calls to AWS below it.
import { setImmediate as turn } from 'node:timers/promises';
import { Tracer } from '@aws-lambda-powertools/tracer';
import xray from 'aws-xray-sdk-core';
import type { About } from './tracing.ts';

// Calls to AWS alone: pages are visited without a word of our traces.
const tracer = new Tracer({ captureHTTPsRequests: false });

const namespace = xray.getNamespace();
// Loaded in Lambda, the library takes all that comes after for one invocation: each has its own here.
if (namespace.active !== null) namespace.exit(namespace.active);

type Invocation = { name: string; header: string; isCold: boolean };
type Subsegment = ReturnType<InstanceType<typeof xray.Segment>['addNewSubsegment']>;

/** Calls of this client stand in traces from now on. */
export function capture(client: Parameters<(typeof tracer)['captureAWSv3Client']>[0]): void {
  tracer.captureAWSv3Client(client);
}

/** Does an invocation's work and tells X-Ray's daemon of it, also when it fails. */
export async function trace<R>(about: Invocation, work: () => Promise<R>): Promise<R> {
  const above = lambdaSegment(about.header);
  if (above === undefined || !tracer.isTracingEnabled()) return untraced(work);
  return during(above.addNewSubsegment(`## ${about.name}`), async () => {
    annotate({ ColdStart: about.isCold });
    tracer.addServiceNameAnnotation();
    return work();
  });
}

/** Does a part of the work of an invocation, below it where it is traced. */
export async function part<R>(name: string, about: About, work: () => Promise<R>): Promise<R> {
  const above = xray.getSegment();
  if (above === undefined) return work();
  return during(above.addNewSubsegment(name), async () => {
    annotate(about);
    return work();
  });
}

function during<R>(subsegment: Subsegment, work: () => Promise<R>): Promise<R> {
  return within(subsegment, async () => {
    try {
      const result = await work();
      if (isFailed(result)) subsegment.addError(told(errorOf(result)));
      return result;
    } catch (error) {
      subsegment.addError(told(error instanceof Error ? error : new Error(String(error))));
      throw error;
    } finally {
      await close(subsegment);
    }
  });
}

/** Does the work of an invocation that is not traced: its calls stand in no trace, least of all in that of an earlier one. */
export function untraced<R>(work: () => Promise<R>): Promise<R> {
  return within(undefined, work);
}

/** Stamps the current invocation's subsegment. */
export function annotate(about: About): void {
  const subsegment = xray.getSegment();
  for (const [name, value] of Object.entries(about)) subsegment?.addAnnotation(name, value);
}

/**
 * What Lambda itself has told X-Ray of this invocation, as the parent of what we tell; never sent. One for each: the library's own is shared
 * by all invocations of a process.
 */
function lambdaSegment(header: string): InstanceType<typeof xray.Segment> | undefined {
  const segment = new xray.Segment('facade');
  if (!xray.utils.LambdaUtils.populateTraceData(segment, header)) return undefined;
  // With something open above them subsegments are sent when they are closed.
  segment.incrementCounter();
  return segment;
}

function within<R>(segment: Subsegment | undefined, work: () => Promise<R>): Promise<R> {
  return namespace.bind(work, { segment })();
}

async function close(subsegment: Subsegment): Promise<void> {
  subsegment.close();
  // A call that nobody waited for is still open: what is above it would be sent after it, or never.
  if ((subsegment.subsegments?.length ?? 0) > 0) subsegment.flush();
  // The environment may be frozen as soon as the answer is there.
  await turn();
}

type Failed = { Status: 'FAILED'; Error?: { ErrorType?: string; ErrorMessage?: string } };

/** A durable execution's last invocation does not throw when it fails: it says so. */
function isFailed(result: unknown): result is Failed {
  return (
    typeof result === 'object' &&
    result !== null &&
    'Status' in result &&
    result.Status === 'FAILED'
  );
}

function errorOf({ Error: error }: Failed): Error {
  return { name: error?.ErrorType ?? 'Error', message: error?.ErrorMessage ?? '' };
}

/** Characters of a message: it may carry text of a page, and a trace is one datagram. */
const MOST_TEXT = 1_024;
const MOST_CALLS = 20;

/** An error as a trace holds it: by its name, the beginning of what it says, and where it came from. */
function told({ name, message, stack = '' }: Error): Error {
  const calls = stack.split('\n').filter((line) => /^ +at /.test(line));
  const short = message.slice(0, MOST_TEXT);
  return { name, message: short, stack: [name, ...calls.slice(0, MOST_CALLS)].join('\n') };
}
