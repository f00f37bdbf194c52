// The end of an audit on the terminal: what a person must know at once.
import type { ReportInput, ReportStream } from './input.ts';
import { readOverview } from './overview.ts';
import { headLines, nextLines } from './text/frame.ts';
import { agencyLines } from './text/overview.ts';
import { NO_PAINT, type Paint } from './text/paint.ts';

/** The sentence of each agency, its pages with their first problem, what could not be read, what changed, where to look next. */
export async function* summaryText(input: ReportInput, paint: Paint = NO_PAINT): ReportStream {
  const overview = await readOverview(input);
  const pages = Math.max(5, Math.floor(40 / Math.max(1, overview.agencies.length)));
  const lines = [
    ...headLines(input, overview, paint),
    ...overview.agencies
      .slice(0, 20)
      .flatMap((agency) =>
        agencyLines(overview, agency, paint, { pages, changes: 5, command: input.command }),
      ),
    ...moreAgencies(overview.agencies.length - 20),
    ...nextLines(input, overview, paint),
  ];
  yield lines.map((line) => `${line}\n`).join('');
}

const moreAgencies = (more: number): string[] =>
  more > 0 ? [`… and ${more} more agencies in the report`, ''] : [];
