// One item of one page in the HTML report: what was found, in the page's own words, and what to write instead.
import type { ItemFix } from '../../fix/fix.ts';
import type { Finding } from '../../verdict/schema.ts';
import { bdi, type Html, html } from '../html.ts';
import { copyBlock, itemFixPart } from './fix.ts';
import { badge } from './icons.ts';
import { outside, quotation } from './parts.ts';
import { clip, shortLine } from '../safe-text.ts';
import { calendarDay } from '../times.ts';
import { rulingLine } from '../ruling-words.ts';
import { LEVEL_WORDS, stateOf } from '../words.ts';

/** An item that asks for a change or a look, in full; with the text that is fitted to the page, where there is one. */
export function problemItem(finding: Finding, fitted?: ItemFix): Html {
  const { word, tone } = stateOf(finding);
  return html`<section class="item ${tone}">
    <h4>
      ${bdi(shortLine(finding.title, 120))} ${badge({ word, tone })}
      <span class="tag">${LEVEL_WORDS[finding.level]}</span>
    </h4>
    <p>${bdi(clip(finding.says, 1500))}</p>
    ${evidence(finding)}${nearest(finding)}${itemFixPart(fitted) ?? fix(finding)}${ruled(finding)}${expiredWaiver(finding)}
  </section> `;
}

/** An item in order, or one that does not count: one line and its evidence. */
export function quietItem(finding: Finding): Html {
  const { outcome } = finding;
  return html`<li>
    <p class="row">
      <span class="name">${bdi(shortLine(finding.title, 120))}</span>
      ${badge(stateOf(finding))} <span class="tag">${LEVEL_WORDS[finding.level]}</span>
    </p>
    ${
      outcome !== 'pass' && html`<p>${bdi(clip(finding.says, 1500))}</p> `
    }${finding.evidence.map((quote) => quotation(quote, awayWords(finding)))}${ruled(finding)}${expiredWaiver(finding)}
  </li> `;
}

function evidence(finding: Finding): Html | false {
  if (finding.evidence.length === 0) return false;
  return html`<p class="label">What the page says</p>
    ${finding.evidence.map((quote) => quotation(quote, awayWords(finding)))} `;
}

function nearest(finding: Finding): Html | false {
  if (!finding.nearest) return false;
  return html`<p class="label">The nearest sentence found, which is not enough</p>
    ${quotation(finding.nearest, awayWords(finding))} `;
}

function awayWords({ metOn, linkedUrl }: Finding): Html | false {
  if (metOn !== 'linked') return false;
  if (linkedUrl === undefined) return html`, one click away`;
  return html`, one click away on ${outside(linkedUrl)}`;
}

function fix({ fix: words }: Finding): Html | false {
  return words !== undefined && words !== '' && copyBlock('What to write', words);
}

function ruled(finding: Finding): Html | false {
  const line = rulingLine(finding);
  return line !== undefined && html`<p class="waiver">${bdi(clip(line, 1500))}</p> `;
}

function expiredWaiver({ waiver, waiverExpired }: Finding): Html | false {
  if (!waiver || !waiverExpired) return false;
  return html`<p class="waiver">
    A waiver for this item ran out on ${calendarDay(waiver.until)} and no longer counts. It was
    approved by ${bdi(shortLine(waiver.approvedBy, 80))}: ${bdi(shortLine(waiver.reason, 300))}
  </p> `;
}
