// What visits pages of a run for a function: made once, and used again by each call that finds the function warm.
import { createRunVisitor, type VisitPorts } from '../core/cloud/visit.ts';
import { logEvent } from './telemetry.ts';
import {
  capturesIn,
  clock,
  judgeHere,
  lanesIn,
  openTable,
  peoplesIn,
  recordsIn,
  turnsIn,
  visitsOf,
  wait,
} from './wire.ts';

type Settings = Parameters<typeof openTable>[0] &
  Parameters<typeof capturesIn>[0] &
  Parameters<typeof judgeHere>[0] &
  Parameters<typeof visitsOf>[0] & { HOST_DELAY_MS: number };

/** `browser`: the function's own; without it, pages that need one are handed on. */
export async function openRunVisitor(
  settings: Settings,
  browser: Pick<VisitPorts, 'browser'> | { browserElsewhere: true },
) {
  const table = openTable(settings);
  const [lanes, captures, judge, visits, peoples, turns] = await Promise.all([
    lanesIn(table),
    capturesIn(settings),
    judgeHere(settings),
    visitsOf(settings),
    peoplesIn(table),
    turnsIn(table),
  ]);
  const stores = { records: recordsIn(table), lanes, captures, turns, ...peoples };
  const ports: VisitPorts = { ...stores, ...visits, ...browser, judge, clock, wait };
  const visitor = createRunVisitor(ports, {
    hostDelayMs: settings.HOST_DELAY_MS,
    onEvent: logEvent,
  });
  return { lanes, visitor };
}

/** Work stops so long before the function is ended. */
const BEFORE_THE_END_MS = 10_000;

type Timed = { getRemainingTimeInMillis: () => number };

/** Milliseconds for work; never less than one. */
export function leftOf(context: Timed): number {
  return Math.max(1, context.getRemainingTimeInMillis() - BEFORE_THE_END_MS);
}

/** Aborted ten seconds before the function's time is up. */
export function deadlineOf(context: Timed): AbortSignal {
  return AbortSignal.timeout(leftOf(context));
}

/** The same work, once: what failed is begun anew by the next call. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
