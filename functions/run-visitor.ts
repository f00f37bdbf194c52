// What visits pages of a run for a function: made once, and used again by each call that finds the function warm.
import { createRunVisitor, type RunVisitor, type VisitPorts } from '../core/cloud/visit.ts';
import { logEvent } from './telemetry.ts';
import { idsOf, tracedPart } from './tracing.ts';
import { capturesIn, judgeHere, lanesIn, peoplesIn, turnsIn } from './wire-runs.ts';
import { visitsOf } from './wire-visits.ts';
import { clock, wait } from '../adapters/system-clock.ts';
import { openTable, recordsIn } from './wire.ts';

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
  const [records, lanes, captures, judge, visits, peoples, turns] = await Promise.all([
    recordsIn(table),
    lanesIn(table),
    capturesIn(settings),
    judgeHere(settings),
    visitsOf(settings),
    peoplesIn(table),
    turnsIn(table),
  ]);
  const stores = { records, lanes, captures, turns, ...peoples };
  const ports: VisitPorts = { ...stores, ...visits, ...browser, judge, clock, wait };
  const visitor = createRunVisitor(ports, {
    hostDelayMs: settings.HOST_DELAY_MS,
    onEvent: logEvent,
  });
  return { lanes, visitor: { ...visitor, visit: inTraces(visitor.visit) } };
}

/** Each visit is a part of the invocation's trace, which is found by the pages in it. */
function inTraces(visit: RunVisitor['visit']): RunVisitor['visit'] {
  return (name, pages, options) => {
    const ids = pages.map(([agencyId, pageId]) => `${agencyId}/${pageId}`);
    const { runId, phase } = name;
    return tracedPart('visit', { runId, phase, pages: idsOf(ids) }, () =>
      visit(name, pages, options),
    );
  };
}
