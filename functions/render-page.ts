// Pages that need a browser, one host's one after another, with a real Chromium.
import type { Context } from 'aws-lambda';
import { renderPages } from '../core/cloud/render.ts';
import { partSchema, type PartAnswer } from '../core/run/stages.ts';
import { deadlineOf, once, openRunVisitor } from './run-visitor.ts';
import { readSettings, SETTINGS } from './settings.ts';
import { annotate, logger } from './telemetry.ts';
import { browserOf } from './wire.ts';

const settings = readSettings(SETTINGS['render-page'], process.env);
const opened = once(async () => {
  const { visit } = await browserOf(settings);
  return openRunVisitor(settings, { browser: visit });
});

export async function handler(event: unknown, context: Context): Promise<PartAnswer> {
  const part = partSchema.parse(event);
  logger.addContext(context);
  annotate({ runId: part.runId, lane: part.lane });
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
