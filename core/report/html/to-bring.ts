// The table of pages that a person should bring (again).
import { bdi, html, type Html } from '../html.ts';
import type { AgencyOverview } from '../overview.ts';
import { clip, shortLine } from '../safe-text.ts';
import type { ReportWords } from '../language/report-words.ts';
import { ownerOf, pageLink, table } from './parts.ts';

/** Nothing where nobody has to bring anything. */
export function toBring({ toBring: pages }: AgencyOverview, words: ReportWords): Html | false {
  if (pages.length === 0) return false;
  const { bring: say, page, owner } = words.overview;
  return html`<h3>${say.title}</h3>
    ${table(say.caption(pages.length), pages, [
      { head: page, cell: ({ line }) => pageLink(line, words) },
      { head: say.stands, cell: ({ stands }) => bdi(shortLine(words.stands(stands), 300)) },
      {
        head: say.how,
        cell: ({ stands }) => html`<code>${clip(stands.command, 300)}</code>`,
      },
      { head: owner, cell: ({ line }) => ownerOf(line.owner, words) },
    ])}`;
}
