// Small parts of the HTML report: page names, addresses, owners, times, quotations, tables.
import type { Owner } from '../../inventory/schema.ts';
import type { Finding } from '../../verdict/schema.ts';
import { safeHref, shortAddress } from '../addresses.ts';
import { bdi, type Html, html, type Value } from '../html.ts';
import type { PageLine } from '../overview.ts';
import { clip, shortLine } from '../safe-text.ts';
import type { ReportWords } from '../language/report-words.ts';
import { platformName } from '../words.ts';

/** A page's name in a table: its place in this report, with the platform under it. */
export function pageLink(line: PageLine, { language }: ReportWords): Html {
  const name = html`<bdi>${breakable(shortLine(shortAddress(line.url), 80))}</bdi>`;
  return html`<a href="#page-${line.n}">${name}</a>
    <span class="under">${platformName(line.platform, language)}</span>`;
}

/** An address that a narrow column breaks after its slashes first. */
export function breakable(address: string): Html {
  const [first = '', ...more] = address.split('/');
  return html`${first}${more.map((part) => html`/<wbr />${part}`)}`;
}

/** An address that can be followed when it is safe, and only text otherwise. */
export function outside(url: string, text = clip(url, 300)): Html {
  const href = safeHref(url);
  if (href === undefined) return bdi(text);
  return html`<a href="${href}" rel="noopener noreferrer nofollow ugc">${bdi(text)}</a>`;
}

/** Who mends a page. Addresses come from the inventory, never from a page. */
export function ownerOf(owner: Owner | undefined, { overview }: ReportWords): Html {
  if (!owner) return html`<span class="none">${overview.noOwner}</span>`;
  const { name, email } = owner;
  const mail =
    email === undefined
      ? false
      : html` <span class="under">${mailAddress(clip(email, 120))}</span>`;
  return html`${bdi(clip(name, 120))}${mail}`;
}

/** Broken behind its sign first, where a column is narrow. */
function mailAddress(email: string): Html {
  const at = email.indexOf('@') + 1;
  return html`<bdi>${email.slice(0, at)}<wbr />${email.slice(at)}</bdi>`;
}

export function when(time: string, zone: string, { moment }: ReportWords): Html {
  return html`<time datetime="${time}">${moment(time, zone)}</time>`;
}

/** What stood on the page, in its own words, and where. */
export function quotation(
  quote: Finding['evidence'][number],
  words: ReportWords,
  where: Html | false = false,
): Html {
  return html`<figure class="quote">
    <blockquote>${bdi(clip(quote.text, 400))}</blockquote>
    <figcaption>${words.place(quote)}${where}</figcaption>
  </figure>`;
}

export type Column<Row> = { head: string; cell: (row: Row) => Value };

/**
 * A table that keeps its roles when a narrow screen shows its rows as cards (CSS `display` takes them away in some browsers).
 * The first column names the row.
 */
export function table<Row>(
  caption: string,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): Html {
  const heads = columns.map(({ head }) => html`<th role="columnheader" scope="col">${head}</th>`);
  return html`<table role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${heads}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => tableRow(columns, row))}
    </tbody>
  </table> `;
}

function tableRow<Row>([first, ...rest]: readonly Column<Row>[], row: Row): Html {
  const cells = rest.map(
    ({ head, cell }) => html`<td role="cell" data-label="${head}"><div>${cell(row)}</div></td>`,
  );
  return html`<tr role="row">
    <th role="rowheader" scope="row">${first?.cell(row)}</th>
    ${cells}
  </tr> `;
}

/** What happened, as the program wrote it down: in English, whatever the language of the report. */
export function detail(text: string, { language }: ReportWords): Html {
  const shown = bdi(shortLine(text, 300));
  return language === 'en'
    ? html`<span class="under">${shown}</span>`
    : html`<span class="under" lang="en">${shown}</span>`;
}
