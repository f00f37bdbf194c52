// A letter's HTML, kept under the size at which Gmail cuts a message off: what is longer loses rows, and says how many.
import { byteLength } from '../store/size.ts';
import type { Letter } from './letter.ts';
import { wordsOf } from './letters/parts.ts';
import { letterHtml } from './shown/html.ts';

/** Gmail clips at 102 KB of HTML; quoted-printable and the sender's own marks add to it on the way. */
export const MOST_HTML_BYTES = 90_000;

/** The HTML, and the letter as it was shown. Rows fall off at the end, the least grave ones first; the attached report has them all. */
export function fitted(letter: Letter): { html: string; letter: Letter } {
  let shown = letter;
  let left = letter.sections.reduce((sum, { rows }) => sum + rows.length, 0);
  let html = letterHtml(shown);
  while (byteLength(html) > MOST_HTML_BYTES && left > 0) {
    left = Math.floor(left * 0.7);
    shown = withRows(letter, left);
    html = letterHtml(shown);
  }
  return { html, letter: shown };
}

function withRows(letter: Letter, most: number): Letter {
  let left = most;
  const sections: Letter['sections'] = [];
  let over = 0;
  for (const part of letter.sections) {
    const rows = part.rows.slice(0, left);
    left -= rows.length;
    over += part.rows.length - rows.length;
    if (rows.length > 0) sections.push({ ...part, rows });
  }
  const words = wordsOf(letter.language);
  return { ...letter, sections, closing: [`… ${words.more(over)}`, ...letter.closing] };
}
