// Puts together the texts to paste on some pages of an agency, each tried with the checks: asked by whoever writes the messages.
import type { Context } from 'aws-lambda';
import { RULES } from '../checks/index.ts';
import { answerFixes } from '../core/cloud/page-fixes.ts';
import { readSettings, SETTINGS } from './settings.ts';
import { logger } from './telemetry.ts';
import { openTable, recordsIn } from './wire.ts';

const settings = readSettings(SETTINGS['fix-pages'], process.env);
const records = recordsIn(openTable(settings));

export async function handler(event: unknown, context: Context): ReturnType<typeof answerFixes> {
  logger.addContext(context);
  const answer = await answerFixes({ records, rules: RULES }, event);
  logger.info('texts to paste', { pages: answer.fixes.map(([pageId]) => pageId) });
  return answer;
}
