// Puts together the texts to paste on some pages of an agency, each tried with the checks: asked by whoever writes the messages.
import type { Context } from 'aws-lambda';
import type { answerFixes } from '../core/cloud/answer-fixes.ts';
import { once } from './once.ts';
import { readSettings, SETTINGS } from './settings.ts';
import { logger } from './telemetry.ts';
import { openTable, recordsIn } from './wire.ts';

const settings = readSettings(SETTINGS['fix-pages'], process.env);
const records = recordsIn(openTable(settings));

/** The checks are made with the first question, not when the function starts. */
const opened = once(async () => {
  const [{ answerFixes: answer }, { RULES }] = await Promise.all([
    import('../core/cloud/answer-fixes.ts'),
    import('../checks/index.ts'),
  ]);
  return (event: unknown) => answer({ records, rules: RULES }, event);
});

export async function handler(event: unknown, context: Context): ReturnType<typeof answerFixes> {
  logger.addContext(context);
  const answer = await (await opened())(event);
  logger.info('texts to paste', { pages: answer.fixes.map(([pageId]) => pageId) });
  return answer;
}
