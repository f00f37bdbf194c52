// Puts together the texts to paste on some pages of an agency, each tried with the checks: asked by whoever writes the messages.
import type { Context } from 'aws-lambda';
import type { answerFixes } from '../core/cloud/answer-fixes.ts';
import { once } from './once.ts';
import { readSettings, SETTINGS } from './settings.ts';
import { logger } from './telemetry.ts';
import { annotate, traced } from './tracing.ts';
import { openTable, recordsIn } from './wire.ts';

const settings = readSettings(SETTINGS['fix-pages'], process.env);
const table = openTable(settings);

/** The checks are made with the first question, not when the function starts. */
const opened = once(async () => {
  const [{ answerFixes: answer }, { askedSchema }, { RULES }, records] = await Promise.all([
    import('../core/cloud/answer-fixes.ts'),
    import('../core/cloud/page-fixes.ts'),
    import('../checks/index.ts'),
    recordsIn(table),
  ]);
  return (event: unknown) => {
    const { data: asked } = askedSchema.safeParse(event);
    if (asked !== undefined) annotate({ runId: asked.runId, agencyId: asked.agencyId });
    return answer({ records, rules: RULES }, event);
  };
});

export const handler = traced('fix-pages', fixPages);

async function fixPages(event: unknown, context: Context): ReturnType<typeof answerFixes> {
  logger.addContext(context);
  const answer = await (await opened())(event);
  logger.info('texts to paste', { pages: answer.fixes.map(([pageId]) => pageId) });
  return answer;
}
