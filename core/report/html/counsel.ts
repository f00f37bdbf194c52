// Notes for counsel in the HTML report: folded away, with their decisions, and never beside a verdict.
import type { CounselNote } from '../../counsel/note.ts';
import { NOT_ADVICE, noteWords } from '../../counsel/words.ts';
import { bdi, type Html, html } from '../html.ts';
import { clip, shortLine } from '../safe-text.ts';
import { counted } from '../words.ts';
import { outside } from './parts.ts';

export function counselPart(notes: readonly CounselNote[] | undefined): Html | false {
  if (notes === undefined || notes.length === 0) return false;
  return html`<details class="fold counsel">
    <summary>${counted(notes.length, 'note')} for counsel on the comment policy</summary>
    <p class="note">${NOT_ADVICE.en}</p>
    <ul>
      ${notes.map(item)}
    </ul>
  </details> `;
}

function item({ key, quote, url }: CounselNote): Html {
  const { says, sources } = noteWords(key);
  return html`<li>
    <p>${says}</p>
    ${quote !== undefined && html`<p class="said">“${bdi(shortLine(quote, 300))}”</p> `}${
      url !== undefined && html`<p class="under">One click away, on ${outside(clip(url, 300))}</p> `
    }
    <p class="under">${sources.map(({ cite }, n) => html`${n > 0 && '; '}${cite}`)}.</p>
  </li> `;
}
