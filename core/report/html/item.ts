// One item of one page in the HTML report: what was found, in the page's own words, and what to write instead.
import type { ItemFix } from '../../fix/fix.ts';
import type { Finding } from '../../verdict/schema.ts';
import { bdi, type Html, html } from '../html.ts';
import { copyBlock, itemFixPart } from './fix.ts';
import { badge } from './icons.ts';
import { outside, quotation } from './parts.ts';
import { clip, shortLine } from '../safe-text.ts';
import type { ReportWords } from '../language/report-words.ts';
import { stateIn } from '../words.ts';

/** An item that asks for a change or a look, in full; with the text that is fitted to the page, where there is one. */
export function problemItem(finding: Finding, words: ReportWords, fitted?: ItemFix): Html {
  const { word, tone } = stateIn(finding, words.outcome);
  return html`<section class="item ${tone}">
    <h4>
      ${titleOf(finding, words)} ${badge({ word, tone })}
      <span class="tag">${words.level(finding.level)}</span>
    </h4>
    <p>${bdi(clip(words.says(finding), 1500))}</p>
    ${evidence(finding, words)}${nearest(finding, words)}${itemFixPart(fitted, words) ?? fix(finding, words)}${ruled(finding, words)}${expiredWaiver(finding, words)}
  </section> `;
}

/** An item in order, or one that does not count: one line and its evidence. */
export function quietItem(finding: Finding, words: ReportWords): Html {
  const { outcome } = finding;
  return html`<li>
    <p class="row">
      <span class="name">${titleOf(finding, words)}</span>
      ${badge(stateIn(finding, words.outcome))}
      <span class="tag">${words.level(finding.level)}</span>
    </p>
    ${
      outcome !== 'pass' && html`<p>${bdi(clip(words.says(finding), 1500))}</p> `
    }${quotations(finding, words)}${ruled(finding, words)}${expiredWaiver(finding, words)}
  </li> `;
}

const titleOf = ({ item, title }: Finding, words: ReportWords): Html =>
  bdi(shortLine(words.item(item, title), 120));

const quotations = (finding: Finding, words: ReportWords): Html[] =>
  finding.evidence.map((quote) => quotation(quote, words, awayWords(finding, words)));

function evidence(finding: Finding, words: ReportWords): Html | false {
  if (finding.evidence.length === 0) return false;
  return html`<p class="label">${words.page.says}</p>
    ${quotations(finding, words)} `;
}

function nearest(finding: Finding, words: ReportWords): Html | false {
  if (!finding.nearest) return false;
  return html`<p class="label">${words.page.nearest}</p>
    ${quotation(finding.nearest, words, awayWords(finding, words))} `;
}

function awayWords({ metOn, linkedUrl }: Finding, { page }: ReportWords): Html | false {
  if (metOn !== 'linked') return false;
  if (linkedUrl === undefined) return html`${page.oneClick}`;
  return html`${page.oneClickOn} ${outside(linkedUrl)}`;
}

function fix({ fix: text }: Finding, words: ReportWords): Html | false {
  return text !== undefined && text !== '' && copyBlock(words.page.write, text, words);
}

function ruled(finding: Finding, words: ReportWords): Html | false {
  const line = words.ruling(finding);
  return line !== undefined && html`<p class="waiver">${bdi(clip(line, 1500))}</p> `;
}

function expiredWaiver({ waiver, waiverExpired }: Finding, words: ReportWords): Html | false {
  if (!waiver || !waiverExpired) return false;
  return html`<p class="waiver">
    ${words.page.waiverOver(words.calendarDay(waiver.until))}
    ${bdi(shortLine(waiver.approvedBy, 80))}: ${bdi(shortLine(waiver.reason, 300))}
  </p> `;
}
