// Text to paste in the HTML report: an item's own beside its finding, and the whole text of the field for the page.
import type { FixPlace, ItemFix, PageFix } from '../../fix/fix.ts';
import type { ReportWords } from '../language/report-words.ts';
import { bdi, type Html, html, htmlLines } from '../html.ts';
import { clip, shortLine } from '../safe-text.ts';

/** No script may copy it, so one click (or a long press) selects the whole block. */
export function copyBlock(label: string, text: string, { page }: ReportWords): Html {
  return html`<p class="label">${label} <span class="hint">${page.toCopy}</span></p>
    <pre class="copy"><bdi>${htmlLines(clip(text, 6000))}</bdi></pre> `;
}

/** What to write for one item; `undefined` where the fix has nothing for it. */
export function itemFixPart(fix: ItemFix | undefined, words: ReportWords): Html | undefined {
  if (fix === undefined) return undefined;
  const note = fix.note !== undefined && html`<p class="note">${fix.note}</p> `;
  if (fix.text === '') return html`${note}`;
  return html`${copyBlock(words.page.write, fix.text, words)}
    <p class="note">${words.page.fix.counter(fix.counter)}</p>
    ${note}`;
}

/** The whole new text of the field, with what is not in it and why. */
export function pageFixPart(fix: PageFix | undefined, words: ReportWords): Html | false {
  if (fix === undefined || fix.text === '') return false;
  const say = words.page.fix;
  return html`<section class="item whole-fix">
    <h4>${say.title}</h4>
    <p>${say.how[fix.how]} ${where(fix.place, words)}</p>
    ${copyBlock(say.field(fix.place), fix.text, words)}
    <p class="note">${words.page.fix.counter(fix.counter)}</p>
    ${onNotice(fix, words)}${leftOut(fix, words)}
  </section> `;
}

const where = ({ field, steps }: FixPlace, { page }: ReportWords): Html =>
  html`<span class="where">${page.fix.where} ${bdi(field)} (${steps.join(' › ')}).</span>`;

function onNotice({ items }: PageFix, words: ReportWords): Html | false {
  const there = items.filter(({ carriedBy }) => carriedBy === 'notice-page');
  if (there.length === 0) return false;
  return html`<p class="note">
    ${words.page.fix.onNotice}
    ${there.map(({ item, title }, n) => html`${n > 0 && html`, `}${bdi(shortLine(words.item(item, title), 80))}`)}.
  </p> `;
}

function leftOut({ leftOut: parts }: PageFix, { page }: ReportWords): Html | false {
  if (parts.length === 0) return false;
  return html`<p class="label">${page.fix.leftOut}</p>
    <ul class="left-out">
      ${parts.map(
        ({ what, why }) =>
          html`<li>${what !== undefined && html`<q>${bdi(shortLine(what, 300))}</q> `}${why}</li> `,
      )}
    </ul> `;
}
