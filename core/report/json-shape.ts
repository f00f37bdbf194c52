// The shape of the JSON report: what machines may rely on. A change that breaks a reader gets a new `format`.
import { z } from 'zod';
import { failureSchema } from '../capture/failures.ts';
import {
  agencyReportSchema,
  countsSchema,
  pageReportSchema,
  runSchema,
} from '../verdict/schema.ts';

export const JSON_FORMAT = 'agency-presence-report/1';

const headSchema = z
  .object({
    format: z.literal(JSON_FORMAT),
    product: z.object({ name: z.string(), version: z.string() }),
    writtenAt: z.iso.datetime(),
    run: runSchema
      .omit({ schema: true, owner: true })
      .describe('The audit; its counts are of all its agencies, also of those not in this report.'),
    policy: z.object({ id: z.string(), version: z.string(), title: z.string() }),
    counts: countsSchema.describe(
      'Pages of the agencies in this report. expected = compliant + notCompliant + needsReview + unreadable + skipped.',
    ),
    notices: z
      .array(z.string())
      .describe('What is not whole about this report, in sentences; normally empty.'),
  })
  .describe('What the report is about.');

const agencySchema = agencyReportSchema.omit({ schema: true, runId: true });

const pageSchema = pageReportSchema.omit({ schema: true, runId: true }).extend({
  failure: failureSchema
    .extend({
      means: z.string(),
      remedy: z.string(),
      since: z.iso
        .datetime()
        .optional()
        .describe('When the first run began that could not read it, without a break up to now.'),
      letter: z
        .string()
        .optional()
        .describe('For a bot wall: what to send to the web vendor, ready to copy.'),
    })
    .optional()
    .describe('For an unreadable page: the reason, what it means and what to do.'),
  submission: z
    .object({
      state: z.enum(['current', 'due', 'expired', 'missing']),
      by: z.string().optional(),
      expiresOn: z.iso.date().optional(),
      command: z.string(),
    })
    .optional()
    .describe(
      'For a page that a person brings: how what was brought stands, and how to bring it (again).',
    ),
});

/** One document. Times are ISO 8601 in UTC, sizes bytes, hashes SHA-256 in hex. */
export const jsonReportSchema = headSchema.extend({
  agencies: z.array(agencySchema),
  pages: z.array(pageSchema),
});

/** JSON Lines: first `report`, then each `agency`, then each `page`. */
export const jsonLineSchema = z.discriminatedUnion('type', [
  headSchema.extend({ type: z.literal('report') }),
  agencySchema.extend({ type: z.literal('agency') }),
  pageSchema.extend({ type: z.literal('page') }),
]);

export type ReportHead = z.infer<typeof headSchema>;
export type ReportAgency = z.infer<typeof agencySchema>;
export type ReportPage = z.infer<typeof pageSchema>;

/** The JSON Schema (draft 2020-12) of the JSON report, for editors and for those who read it. */
export function reportJsonSchema(): object {
  return {
    ...z.toJSONSchema(jsonReportSchema),
    title: 'Report of the agency presence auditor',
    description: 'What `presence report --format json` writes.',
  };
}
