// The lists of an agency's overview that are there to look things up: every item, every page.
import { bdi, type Html, html } from '../html.ts';
import { badge } from './icons.ts';
import { ownerOf, pageLink, table } from './parts.ts';
import type { AgencyOverview, ItemTotals, PageLine } from '../overview.ts';
import { shortLine } from '../safe-text.ts';
import { counted, VERDICT_WORDS } from '../words.ts';

/** How each item stands over all pages that were read: shows what one correction on all pages would mend. */
export function itemTable({ items, found }: AgencyOverview): Html | false {
  if (items.size === 0) return false;
  const read = found.compliant + found.notCompliant + found.needsReview;
  return html`<h3>Item by item</h3>
    <details class="fold">
      <summary>How each item stands on the ${counted(read, 'page')} that could be read</summary>
      ${table(
        'Pages by outcome of each item, required or recommended',
        [...items.values()],
        [
          { head: 'Item', cell: ({ title }) => bdi(shortLine(title, 120)) },
          { head: 'Met', cell: ({ outcomes }) => outcomes.pass },
          { head: 'Not met', cell: notMet },
          { head: 'Needs a look', cell: ({ outcomes }) => outcomes.review + outcomes.error },
          { head: 'Waived', cell: ({ outcomes }) => outcomes.waived },
          { head: 'Does not apply', cell: ({ outcomes }) => outcomes['not-applicable'] },
        ],
      )}
    </details> `;
}

const notMet = ({ outcomes }: ItemTotals): Html | number => {
  const count = outcomes.fail + outcomes.contradicted;
  return count > 0 ? html`<strong>${count}</strong>` : count;
};

/** Every page of the agency with its verdict: the way into the details. */
export function pageIndex({ lines }: AgencyOverview): Html | false {
  if (lines.length === 0) return false;
  return html`<h3>All pages</h3>
    <details class="fold">
      <summary>${counted(lines.length, 'page')}, each with its verdict</summary>
      ${table('All pages in the order of the details below', lines, [
        { head: 'Page', cell: pageLink },
        { head: 'Verdict', cell: (line: PageLine) => badge(VERDICT_WORDS[line.verdict]) },
        { head: 'Who owns it', cell: (line) => ownerOf(line.owner) },
      ])}
    </details> `;
}
