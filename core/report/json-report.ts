// The report as one JSON document; its shape is in json-shape.ts. One page a line, so that it can be compared and searched.
import { jsonLine } from './escape-json.ts';
import type { ReportInput, ReportStream } from './input.ts';
import { agencyPart, headPart, pagePart } from './json-parts.ts';
import { readOverview } from './overview.ts';

export async function* jsonReport(input: ReportInput): ReportStream {
  const overview = await readOverview(input);
  yield `{\n${members(headPart(input, overview))},\n`;
  yield `"agencies": [\n${input.agencies.map((agency) => jsonLine(agencyPart(agency))).join(',\n')}\n],\n`;
  yield '"pages": [';
  const zones = new Map(input.agencies.map(({ agencyId, timeZone }) => [agencyId, timeZone]));
  let joint = '\n';
  for await (const page of input.pages()) {
    const zone = zones.get(page.agencyId);
    if (zone === undefined) continue;
    const since = overview.lineOf(page.agencyId, page.pageId)?.unreadableSince;
    yield joint + jsonLine(pagePart(page, { since, visitor: input.run.visitor, zone }));
    joint = ',\n';
  }
  yield '\n]\n}\n';
}

function members(head: object): string {
  return Object.entries(head)
    .map(([key, value]) => `${jsonLine(key)}: ${jsonLine(value)}`)
    .join(',\n');
}
