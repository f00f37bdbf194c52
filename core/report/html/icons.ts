// The icons of the HTML report: one shape a tone, drawn once and used everywhere, always beside a word.
import { type Html, html } from '../html.ts';
import type { Tone } from '../words.ts';

/** Put once into the page; every icon refers to it. */
export const ICON_SHEET = html`<svg
  class="sheet"
  aria-hidden="true"
  focusable="false"
  width="0"
  height="0"
>
  <defs>
    <symbol id="i-good" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="7.25" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path
        d="M4.7 8.3l2.3 2.3 4.4-4.9"
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </symbol>
    <symbol id="i-bad" viewBox="0 0 16 16">
      <path
        d="M5 .9h6L15.1 5v6L11 15.1H5L.9 11V5z"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linejoin="round"
      />
      <path
        d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
      />
    </symbol>
    <symbol id="i-look" viewBox="0 0 16 16">
      <path
        d="M8 1.3l7 12.9H1z"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linejoin="round"
      />
      <path d="M8 6v3.6" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
      <circle cx="8" cy="12" r="1" fill="currentColor" />
    </symbol>
    <symbol id="i-unread" viewBox="0 0 16 16">
      <path
        d="M1 8s2.6-4.6 7-4.6S15 8 15 8s-2.6 4.6-7 4.6S1 8 1 8z"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linejoin="round"
      />
      <path
        d="M2.5 14.2L13.5 1.8"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
      />
    </symbol>
    <symbol id="i-idle" viewBox="0 0 16 16">
      <circle
        cx="8"
        cy="8"
        r="7.25"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-dasharray="2.6 2"
      />
      <path d="M5 8h6" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
    </symbol>
  </defs>
</svg>`;

const ICONS: Record<Tone, Html> = {
  good: icon(html`i-good`),
  bad: icon(html`i-bad`),
  look: icon(html`i-look`),
  unread: icon(html`i-unread`),
  idle: icon(html`i-idle`),
};

/** A word with its icon; the tone's colour is never the only sign. */
export function badge(says: { word: string; tone: Tone }): Html {
  return html`<span class="badge ${says.tone}">${ICONS[says.tone]} ${says.word}</span>`;
}

function icon(id: Html): Html {
  return html`<svg class="icon" aria-hidden="true" focusable="false"><use href="#${id}" /></svg>`;
}
