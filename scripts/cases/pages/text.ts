// Section D of hostile pages: what is done to the letters.
import { all, browsed, first, matched, present, served, unconfirmed } from './expect.ts';
import { html, SENTENCE, type Case, type Seen } from './stage.ts';

const found = (text: string): Case => served(html(`<p>${text}</p>`), matched);
const unfound = (body: string): Case => served(html(body), unconfirmed);

/** Puts something between all letters of the words. */
const between = (mark: string) => SENTENCE.replaceAll(/(\w)(?=\w)/g, `$1${mark}`);
/** The same letters from another block of Unicode, so many places on. */
const shifted = (letters: RegExp, by: number) =>
  SENTENCE.replaceAll(letters, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + by));
const wide = shifted(/[!-~]/g, 0xfee0);
const bold = shifted(/[a-z]/g, 0x1d3b9);
const turned = SENTENCE.split('').toReversed().join('');

/** Nothing that is quoted is longer than a snippet may be, nor has half a letter. */
function short(seen: Seen): string | undefined {
  const quoted = JSON.stringify(seen.findings);
  return seen.findings.length > 0 && quoted.length < 200_000 && !LONE.test(quoted)
    ? undefined
    : `${quoted.length} characters of findings`;
}

const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** By the id of the row. */
export const TEXT: Record<string, Case> = {
  D1: all(
    ...['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'].map((mark) => found(between(mark))),
  ),
  D2: all(found(between('&shy;')), found(between('<wbr>'))),
  D3: all(...['\u00a0', '\u2009', '\u3000'].map((space) => found(SENTENCE.replaceAll(' ', space)))),
  D4: all(found(wide), found(bold)),
  D5: unfound(`<p>${SENTENCE.replaceAll('o', '\u043e').replaceAll('e', '\u0435')}</p>`),
  D6: (stage) => found(between('\u0301'.repeat(200)))(stage),
  D7: all(
    found(`<bdo dir="rtl">${turned}</bdo>`),
    unfound(`<p><bdo dir="rtl">${SENTENCE}</bdo></p>`),
    browsed(
      html(
        `<p>\u202e${turned}\u202c</p><p style="unicode-bidi:bidi-override;direction:rtl">${turned}</p>`,
      ),
      matched,
    ),
  ),
  D8: found(SENTENCE.replace('not', '<b>n</b><i>ot</i>')),
  D9: browsed(
    html(
      `<p style="display:flex;white-space:pre">${turned
        .split('')
        .map((letter, i) => `<span style="order:${SENTENCE.length - i}">${letter}</span>`)
        .join('')}</p>`,
    ),
    (seen) => present(seen),
  ),
  D10: unfound(`<img src="/x.png" alt="">`),
  D11: browsed(
    html(
      `<canvas id="c" width="400" height="40"></canvas><script>document.getElementById('c').getContext('2d').fillText('${SENTENCE}', 10, 20)</script>`,
    ),
    unconfirmed,
  ),
  D12: browsed(
    html(`<p class="x"></p>`, `<style>.x::before{content:"${SENTENCE}"}</style>`),
    matched,
  ),
  D13: found(`<span style="text-transform:uppercase">${SENTENCE.toLowerCase()}</span>`),
  D14: (stage) => served(html(`<p>${SENTENCE}${'w'.repeat(1_000_000)}</p>`), short)(stage),
  D15: all(
    served(html(`<p>${SENTENCE} &#xD800;</p>`), (seen) => first(matched(seen), short(seen))),
    browsed(
      html(
        `<p>${SENTENCE} <b id="b"></b></p><script>document.getElementById('b').textContent='\\ud800'</script>`,
      ),
      (seen) => first(matched(seen), short(seen)),
    ),
  ),
  D16: unfound(`<p>We never write "${SENTENCE}" on our page.</p>`),
};
