// An agency's history as open data: what may be published. It names no person, and quotes nothing that a page said.
import { z } from 'zod';
import { PAGE_KINDS, PLATFORMS } from '../inventory/schema.ts';
import { jsonLine } from '../report/escape-json.ts';
import { dayIn } from '../run/day.ts';
import { OUTCOMES } from '../verdict/outcomes.ts';
import { countsSchema, VERDICTS } from '../verdict/schema.ts';
import type { Binder } from './binder.ts';
import type { Opened, PageStory, StateSpan } from './story.ts';

const OPEN_DATA_FORMAT = 'agency-presence-open-data/1';

const day = z.iso.date().describe('Day by the agency’s calendar.');

const auditSchema = z.object({
  day,
  audit: z.string().describe('Id of the audit.'),
  policy: z.string().describe('Id and version of the policy that it judged by.'),
  pages: countsSchema.describe('expected = compliant + notCompliant + needsReview + unreadable + skipped.'),
}); // prettier-ignore

const pageSchema = z.object({
  page: z.string().describe('Id of the page within its agency.'),
  url: z.string(),
  platform: z.enum(PLATFORMS),
  kind: z.enum(PAGE_KINDS),
  audits: z.number(),
  states: z
    .array(
      z.object({ from: day, to: day, audits: z.number(), state: z.enum(VERDICTS), reason: z.string().optional().describe('Why it could not be read.') }),
    )
    .describe('Oldest first; from the audit that first saw a state to the one that last did.'),
  items: z
    .array(z.object({ item: z.string(), title: z.string(), level: z.enum(['required', 'recommended']), outcome: z.enum(OUTCOMES) }))
    .describe('How each standard item stood when the page was last read.'),
  findings: z
    .array(z.object({ item: z.string(), outcome: z.enum(OUTCOMES), opened: day, closed: day.optional().describe('Absent while it is open.') }))
    .describe('Items that were not in order, and when that ended.'),
}); // prettier-ignore

/** One document for an agency and a period. */
export const openDataSchema = z.object({
  format: z.literal(OPEN_DATA_FORMAT),
  agency: z.object({ id: z.string(), name: z.string(), timeZone: z.string() }),
  from: day,
  to: day,
  audits: z.array(auditSchema),
  pages: z.array(pageSchema),
});
export type OpenData = z.infer<typeof openDataSchema>;

/** JSON Schema (draft 2020-12) of the open data, for whoever uses them. */
export function openDataJsonSchema(): object {
  return {
    ...z.toJSONSchema(openDataSchema),
    title: 'Open data of the agency presence auditor',
    description: 'What `presence report --agency A --from D --to D --format open-data` writes.',
  };
}

export function openData({ agencyId, name, timeZone, period, audits, pages }: Binder): OpenData {
  const dayAt = (time: string): string => dayIn(timeZone, new Date(time));
  return {
    format: OPEN_DATA_FORMAT,
    agency: { id: agencyId, name, timeZone },
    ...period,
    audits: audits.map(({ startedAt, runId, policy, counts }) => ({
      day: dayAt(startedAt),
      audit: runId,
      policy: `${policy.id} ${policy.version}`,
      pages: counts,
    })),
    pages: pages.map((page) => openPage(page, dayAt)),
  };
}

/** The document as text, safe wherever JSON is shown. */
export function openDataText(binder: Binder): string {
  return `${jsonLine(openData(binder))}\n`;
}

function openPage(page: PageStory, dayAt: (time: string) => string): OpenData['pages'][number] {
  const { pageId, url, platform, kind, audits, states, items, opened } = page;
  return {
    page: pageId,
    url,
    platform,
    kind,
    audits,
    states: states.map((one) => openState(one, dayAt)),
    items,
    findings: opened.map((one) => openFinding(one, dayAt)),
  };
}

type OpenPage = OpenData['pages'][number];

function openState(
  { from, to, audits, verdict, reason }: StateSpan,
  dayAt: (time: string) => string,
): OpenPage['states'][number] {
  const span = { from: dayAt(from), to: dayAt(to), audits, state: verdict };
  return reason === undefined ? span : { ...span, reason };
}

function openFinding(
  { item, outcome, openedAt, closedAt }: Opened,
  dayAt: (time: string) => string,
): OpenPage['findings'][number] {
  const opened = { item, outcome, opened: dayAt(openedAt) };
  return closedAt === undefined ? opened : { ...opened, closed: dayAt(closedAt) };
}
