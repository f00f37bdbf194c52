// The lists of an agency's overview that are there to look things up: every item, every page.
import { bdi, type Html, html } from '../html.ts';
import { badge } from './icons.ts';
import { ownerOf, pageLink, table } from './parts.ts';
import type { AgencyOverview, ItemTotals, PageLine } from '../overview.ts';
import { shortLine } from '../safe-text.ts';
import type { ReportWords } from '../language/report-words.ts';

/** How each item stands over all pages that were read: shows what one correction on all pages would mend. */
export function itemTable({ items, found }: AgencyOverview, words: ReportWords): Html | false {
  if (items.size === 0) return false;
  const say = words.overview.items;
  const { heads } = say;
  const read = found.compliant + found.notCompliant + found.needsReview;
  return html`<h3>${say.title}</h3>
    <details class="fold">
      <summary>${say.fold(read)}</summary>
      ${table(
        say.caption,
        [...items.values()],
        [
          {
            head: heads.item,
            cell: ({ item, title }) => bdi(shortLine(words.item(item, title), 120)),
          },
          { head: heads.met, cell: ({ outcomes }) => outcomes.pass },
          { head: heads.notMet, cell: notMet },
          { head: heads.look, cell: ({ outcomes }) => outcomes.review + outcomes.error },
          { head: heads.waived, cell: ({ outcomes }) => outcomes.waived },
          { head: heads.none, cell: ({ outcomes }) => outcomes['not-applicable'] },
        ],
      )}
    </details> `;
}

const notMet = ({ outcomes }: ItemTotals): Html | number => {
  const count = outcomes.fail + outcomes.contradicted;
  return count > 0 ? html`<strong>${count}</strong>` : count;
};

/** Every page of the agency with its verdict: the way into the details. */
export function pageIndex({ lines }: AgencyOverview, words: ReportWords): Html | false {
  if (lines.length === 0) return false;
  const { index: say, page, owner } = words.overview;
  return html`<h3>${say.title}</h3>
    <details class="fold">
      <summary>${say.fold(lines.length)}</summary>
      ${table(say.caption, lines, [
        { head: page, cell: (line) => pageLink(line, words) },
        { head: say.verdict, cell: (line: PageLine) => badge(words.verdict(line.verdict)) },
        { head: owner, cell: (line) => ownerOf(line.owner, words) },
      ])}
    </details> `;
}
