// The report as JSON Lines: one object a line, for runs that are too large to be held as one document.
import { jsonLine } from './escape-json.ts';
import type { ReportInput, ReportStream } from './input.ts';
import { agencyPart, headPart, pagePart } from './json-parts.ts';
import { readOverview } from './overview.ts';

export async function* jsonLinesReport(input: ReportInput): ReportStream {
  const overview = await readOverview(input);
  yield `${jsonLine({ type: 'report', ...headPart(input, overview) })}\n`;
  for (const agency of input.agencies)
    yield `${jsonLine({ type: 'agency', ...agencyPart(agency) })}\n`;
  const zones = new Map(input.agencies.map(({ agencyId, timeZone }) => [agencyId, timeZone]));
  for await (const page of input.pages()) {
    const zone = zones.get(page.agencyId);
    if (zone === undefined) continue;
    const since = overview.lineOf(page.agencyId, page.pageId)?.unreadableSince;
    const part = pagePart(page, { since, visitor: input.run.visitor, zone });
    yield `${jsonLine({ type: 'page', ...part })}\n`;
  }
}
