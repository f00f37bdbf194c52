// Text to paste in the HTML report: an item's own beside its finding, and the whole text of the field for the page.
import type { FixPlace, ItemFix, PageFix } from '../../fix/fix.ts';
import { counterWords, HOW_WORDS } from '../fix-words.ts';
import { bdi, type Html, html, htmlLines } from '../html.ts';
import { clip, shortLine } from '../safe-text.ts';

/** No script may copy it, so one click (or a long press) selects the whole block. */
export function copyBlock(label: string, words: string): Html {
  return html`<p class="label">
      ${label} <span class="hint">(click the text to select it, then copy)</span>
    </p>
    <pre class="copy"><bdi>${htmlLines(clip(words, 6000))}</bdi></pre> `;
}

/** What to write for one item; `undefined` where the fix has nothing for it. */
export function itemFixPart(fix: ItemFix | undefined): Html | undefined {
  if (fix === undefined) return undefined;
  const note = fix.note !== undefined && html`<p class="note">${fix.note}</p> `;
  if (fix.text === '') return html`${note}`;
  return html`${copyBlock('What to write', fix.text)}
    <p class="note">${counterWords(fix.counter)}</p>
    ${note}`;
}

/** The whole new text of the field, with what is not in it and why. */
export function pageFixPart(fix: PageFix | undefined): Html | false {
  if (fix === undefined || fix.text === '') return false;
  return html`<section class="item whole-fix">
    <h4>All of it in one text, ready to paste</h4>
    <p>${HOW_WORDS[fix.how]} ${where(fix.place)}</p>
    ${copyBlock(`The whole text, for the field ${fix.place.field}`, fix.text)}
    <p class="note">${counterWords(fix.counter)}</p>
    ${onNotice(fix)}${leftOut(fix)}
  </section> `;
}

const where = ({ field, steps }: FixPlace): Html =>
  html`<span class="where">Where: ${bdi(field)} (${steps.join(' › ')}).</span>`;

function onNotice({ items }: PageFix): Html | false {
  const there = items.filter(({ carriedBy }) => carriedBy === 'notice-page');
  if (there.length === 0) return false;
  return html`<p class="note">
    Enough on your notice page, which the text links:
    ${there.map(({ title }, n) => html`${n > 0 && ', '}${bdi(shortLine(title, 80))}`)}.
  </p> `;
}

function leftOut({ leftOut: parts }: PageFix): Html | false {
  if (parts.length === 0) return false;
  return html`<p class="label">What is not in the text, and why</p>
    <ul class="left-out">
      ${parts.map(({ what, why }) => html`<li><q>${bdi(shortLine(what, 300))}</q> ${why}</li> `)}
    </ul> `;
}
