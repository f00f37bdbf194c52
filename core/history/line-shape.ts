// The shape of a line of the history as JSON Lines: what machines may rely on. A change that breaks a reader gets a new `format`.
import { z } from 'zod';
import { agencyReportSchema, pageReportSchema } from '../verdict/schema.ts';

export const HISTORY_FORMAT = 'agency-presence-history/1';

const day = z.iso.date().describe('Day by the agency’s calendar; both days count.');

/** First `history`, then each `audit`, oldest first, then each page’s reports of these audits, page by page. */
const historyLineSchema = z.discriminatedUnion('type', [
  z
    .object({
      type: z.literal('history'),
      format: z.literal(HISTORY_FORMAT),
      agencyId: z.string(),
      from: day,
      to: day,
    })
    .describe('What the lines are about; the first line.'),
  agencyReportSchema
    .omit({ schema: true })
    .extend({ type: z.literal('audit') })
    .describe('An audit of the agency: how its pages stood, and what had changed.'),
  pageReportSchema
    .omit({ schema: true })
    .extend({ type: z.literal('page') })
    .describe('A page as an audit saw it, with every finding and its evidence.'),
]);
export type HistoryLine = z.infer<typeof historyLineSchema>;

/** JSON Schema (draft 2020-12) of each line, for whoever reads them. */
export function historyJsonSchema(): object {
  return {
    ...z.toJSONSchema(historyLineSchema),
    title: 'Line of the history of the agency presence auditor',
    description:
      'What `presence report --agency A --from D --to D --format jsonl` writes, line by line.',
  };
}
