// The whole report as plain text: the overview of each agency, then every page.
import type { ReportInput, ReportStream } from './input.ts';
import { type Overview, readOverview } from './overview.ts';
import { pageReportText } from './page-text.ts';
import { headLines, nextLines } from './text/frame.ts';
import { agencyLines } from './text/overview.ts';
import { NO_PAINT, type Paint } from './text/paint.ts';

const EVERYTHING = { pages: Number.POSITIVE_INFINITY, changes: Number.POSITIVE_INFINITY };

/** Written while the pages are read a second time; `paint` colours it. */
export async function* textReport(input: ReportInput, paint: Paint = NO_PAINT): ReportStream {
  const overview = await readOverview(input);
  const { command } = input;
  yield joined(headLines(input, overview, paint));
  for (const agency of overview.agencies)
    yield joined(agencyLines(overview, agency, paint, { ...EVERYTHING, command }));
  yield* pages(input, overview, paint);
  yield joined(nextLines(input, overview, paint));
}

async function* pages(input: ReportInput, overview: Overview, paint: Paint): ReportStream {
  const zones = new Map(input.agencies.map(({ agencyId, timeZone }) => [agencyId, timeZone]));
  if (overview.counts.expected > 0) yield `${paint.bold('Page by page')}\n\n`;
  for await (const page of input.pages()) {
    const zone = zones.get(page.agencyId);
    if (zone === undefined) continue;
    const line = overview.lineOf(page.agencyId, page.pageId);
    const unread = { unreadableSince: line?.unreadableSince, visitor: input.run.visitor };
    yield `${pageReportText(page, { zone, paint, ...unread, command: input.command })}\n`;
  }
}

const joined = (lines: string[]): string => lines.map((line) => `${line}\n`).join('');
