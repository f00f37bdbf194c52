// Notes for counsel in the HTML report: folded away, with their decisions, and never beside a verdict.
import type { CounselNote } from '../../counsel/note.ts';
import { NOT_ADVICE, noteWords } from '../../counsel/words.ts';
import { bdi, type Html, html } from '../html.ts';
import { clip, shortLine } from '../safe-text.ts';
import type { ReportWords } from '../language/report-words.ts';
import { outside } from './parts.ts';

export function counselPart(
  notes: readonly CounselNote[] | undefined,
  words: ReportWords,
): Html | false {
  if (notes === undefined || notes.length === 0) return false;
  return html`<details class="fold counsel">
    <summary>${words.page.counsel.fold(notes.length)}</summary>
    <p class="note">${NOT_ADVICE[words.language]}</p>
    <ul>
      ${notes.map((note) => item(note, words))}
    </ul>
  </details> `;
}

function item({ key, quote, url }: CounselNote, words: ReportWords): Html {
  const { says, sources } = noteWords(key, words.language);
  return html`<li>
    <p>${says}</p>
    ${quote !== undefined && html`<p class="said">“${bdi(shortLine(quote, 300))}”</p> `}${
      url !== undefined &&
      html`<p class="under">${words.page.counsel.oneClickOn} ${outside(clip(url, 300))}</p> `
    }
    <p class="under">${sources.map(({ cite }, n) => html`${n > 0 && html`; `}${cite}`)}.</p>
  </li> `;
}
