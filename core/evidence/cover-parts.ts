// Small parts of a record's cover page.
import { bdi, type Html, html } from '../report/html.ts';
import { when } from '../report/html/parts.ts';
import type { ReportWords } from '../report/language/report-words.ts';
import { clip } from '../report/safe-text.ts';

/** A term and what it is. */
export function fact(term: string, value: Html | string): Html {
  return html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div> `;
}

/** A time by the agency's clocks, and in UTC. */
export function bothTimes(time: string, zone: string, words: ReportWords): Html {
  return html`${when(time, zone, words)}
    <span class="under">${new Date(time).toISOString()} (UTC)</span>`;
}

/** Something that is compared sign by sign. */
export const code = (text: string): Html => html`<code>${bdi(clip(text, 1_000))}</code>`;
