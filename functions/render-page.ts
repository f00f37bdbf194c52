// Pages that need a browser, with a real Chromium: those of an audit, one host's one after another, or one page for a check.
import type { Context } from 'aws-lambda';
import { visitAnswer, type RenderAnswer } from '../adapters/lambda-browser.ts';
import { renderOne, renderAskedSchema, type RenderAsked } from '../core/cloud/render-one.ts';
import { renderPages } from '../core/cloud/render.ts';
import { partSchema, type PartAnswer } from '../core/run/stages.ts';
import { deadlineOf } from './deadline.ts';
import { once } from './once.ts';
import { openRunVisitor } from './run-visitor.ts';
import { readSettings, SETTINGS } from './settings.ts';
import { logger } from './telemetry.ts';
import { annotate, traced } from './tracing.ts';
import { browserOf } from './wire-browser.ts';
import { turnsIn } from './wire-runs.ts';
import { visitsOf } from './wire-visits.ts';
import { clock, wait } from '../adapters/system-clock.ts';
import { openTable } from './wire.ts';

const settings = readSettings(SETTINGS['render-page'], process.env);
const browserHere = once(async () => (await browserOf(settings)).visit);
const opened = once(async () => openRunVisitor(settings, { browser: await browserHere() }));
const openedForOne = once(async () => {
  const [visits, turns, browser] = await Promise.all([
    visitsOf(settings),
    turnsIn(openTable(settings)),
    browserHere(),
  ]);
  return { ...visits, turns, browser, clock, wait };
});

export const handler = traced('render-page', render);

async function render(event: unknown, context: Context): Promise<PartAnswer | RenderAnswer> {
  logger.addContext(context);
  const one = renderAskedSchema.safeParse(event);
  if (one.success) return renderForCheck(one.data, deadlineOf(context));
  const part = partSchema.parse(event);
  annotate({ runId: part.runId, phase: part.phase, lane: part.lane });
  const doors = await opened();
  return renderPages(
    {
      ...doors,
      deadline: deadlineOf(context),
      leftMs: () => context.getRemainingTimeInMillis(),
    },
    part,
  );
}

async function renderForCheck(asked: RenderAsked, signal: AbortSignal): Promise<RenderAnswer> {
  annotate({ check: asked.render.turnOwner });
  const { HOST_DELAY_MS: hostDelayMs } = settings;
  const visit = await renderOne(await openedForOne(), asked, { hostDelayMs, signal });
  const { url } = asked.render;
  logger.info('rendered for a check', { url, ...(visit.ok ? {} : { failure: visit.failure }) });
  return visitAnswer(visit);
}
