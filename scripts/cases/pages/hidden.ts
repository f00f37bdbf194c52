// Section E of hostile pages: text that a visitor does not see, and what looks like it and is seen.
import { absent, present } from './expect.ts';
import { html, SENTENCE, type Case } from './stage.ts';

const P = (style: string) => `<p style="${style}">${SENTENCE}</p>`;

/** By the id of the row: the ways of hiding that it names, each a page of its own. */
const HIDDEN: Record<string, string[]> = {
  E1: [P('display:none')],
  E2: [`<div style="display:none"><div><p>${SENTENCE}</p></div></div>`],
  E3: [`<p hidden>${SENTENCE}</p>`],
  E4: [P('visibility:hidden'), P('visibility:collapse')],
  E5: [P('opacity:0'), P('opacity:0.01'), `<div style="opacity:0"><p>${SENTENCE}</p></div>`],
  E6: [P('font-size:0'), P('font-size:1px')],
  E7: [P('color:transparent')],
  E8: [P('color:#fff'), `<div style="background:#123">${P('color:#123')}</div>`],
  E9: [P('color:#fefefe;background:#fff')],
  E10: [P('filter:opacity(0)'), P('filter:blur(20px)')],
  E11: [
    `<style>.x{display:none}@media print{.x{display:block}}</style><p class="x">${SENTENCE}</p>`,
  ],
  E12: [
    `<style>.x{display:none}div:hover .x{display:block}</style><div>menu<p class="x">${SENTENCE}</p></div>`,
    `<button aria-controls="x" aria-expanded="false">More</button><div id="x" hidden>${SENTENCE}</div>`,
  ],
  E13: [P('position:absolute;left:-9999px'), P('position:absolute;top:-9999px')],
  E14: [P('text-indent:-9999px')],
  E15: [P('transform:scale(0)'), P('transform:translateX(-9999px)')],
  E16: [
    P('position:absolute;clip:rect(0,0,0,0)'),
    P('position:absolute;width:1px;height:1px;overflow:hidden'),
  ],
  E17: [P('clip-path:inset(100%)')],
  E18: [
    P('height:0;overflow:hidden'),
    P('max-height:0;overflow:hidden'),
    P('width:0;overflow:hidden;white-space:nowrap'),
  ],
  E19: [
    `<div style="position:relative"><p>${SENTENCE}</p><div style="position:absolute;inset:0;background:#fff"></div></div>`,
  ],
  E20: [
    `<div style="background:#fff"><p style="position:relative;z-index:-1">${SENTENCE}</p></div>`,
  ],
  E21: [P('content-visibility:hidden')],
  E22: [P('mask-image:linear-gradient(transparent,transparent)')],
  E23: [
    `<style>@keyframes late{to{opacity:1}}</style>${P('opacity:0;animation:late 1s 30s forwards')}`,
  ],
  E24: [`<details><summary>More</summary><p>${SENTENCE}</p></details>`],
  E25: [`<dialog>${SENTENCE}</dialog>`, `<div popover>${SENTENCE}</div>`],
  E26: [`<template><p>${SENTENCE}</p></template>`],
  E27: [`<noscript><p>${SENTENCE}</p></noscript>`],
  E28: [`<!-- ${SENTENCE} -->`, `<!--[if IE]><p>${SENTENCE}</p><![endif]-->`],
  E29: [
    `<script type="application/json">{"a":"${SENTENCE}"}</script>`,
    `<style>/* ${SENTENCE} */</style>`,
  ],
  E30: [
    `<script>{const m=document.createElement("meta");m.name="description";m.content="${SENTENCE}";document.head.append(m)}</script>`,
  ],
  E31: [
    `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" width="50" height="50" alt="${SENTENCE}">`,
    `<p title="${SENTENCE}">x</p>`,
    `<p aria-label="${SENTENCE}">x</p>`,
    `<p data-note="${SENTENCE}">x</p>`,
  ],
  E32: [
    `<input type="hidden" value="${SENTENCE}">`,
    `<select><option>A</option><option>${SENTENCE}</option></select>`,
    `<input list="l"><datalist id="l"><option>${SENTENCE}</option></datalist>`,
  ],
  E33: [
    `<video width="50" height="50">${SENTENCE}</video>`,
    `<iframe srcdoc="x">${SENTENCE}</iframe>`,
    `<noframes>${SENTENCE}</noframes>`,
  ],
  E34: [
    `<svg width="10" height="10"><title>${SENTENCE}</title></svg>`,
    `<svg width="10" height="10"><defs><text>${SENTENCE}</text></defs></svg>`,
  ],
  E35: [`<p><bdo dir="rtl">${SENTENCE}</bdo></p>`, P('unicode-bidi:bidi-override;direction:rtl')],
};

const SHOWN: Record<string, string[]> = {
  E40: [`<div style="height:3000px"></div><p>${SENTENCE}</p>`],
  E41: [`<footer style="position:fixed;bottom:0"><p>${SENTENCE}</p></footer>`],
  E42: [P('font-size:9px')],
  E43: [
    `<div id="h"></div><script>document.getElementById("h").attachShadow({mode:"open"}).innerHTML="<p>${SENTENCE}</p>"</script>`,
  ],
  E44: [
    `<iframe srcdoc="<p>${SENTENCE}</p>"></iframe>`,
    `<iframe id="f"></iframe><script>if(self===top){document.getElementById("f").src="/inside"}</script>`,
  ],
  E45: [`<svg width="500" height="30"><text y="20">${SENTENCE}</text></svg>`],
  E46: [
    `<input value="${SENTENCE}" size="60">`,
    `<textarea>${SENTENCE}</textarea>`,
    `<input placeholder="${SENTENCE}" size="60">`,
  ],
  E47: [`<button>${SENTENCE}</button>`],
  E48: [`<details open><summary>More</summary><p>${SENTENCE}</p></details>`],
  E49: [`<img src="/broken.png" alt="${SENTENCE}" width="300" height="40">`],
  E50: [`<p aria-hidden="true">${SENTENCE}</p>`],
  E51: [P('text-decoration:line-through')],
};

function each(snippets: string[], judge: typeof absent): Case {
  return async (stage) => {
    for (const [at, snippet] of snippets.entries()) {
      const url = await stage.serve((request, response) => {
        const inside = request.url === '/inside';
        const isPicture = request.url?.endsWith('.png') === true;
        response.writeHead(isPicture ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(inside ? `<p>${SENTENCE}</p>` : html(snippet));
      });
      const wrong = judge(await stage.browse(url));
      if (wrong !== undefined) return `${wrong} (way ${at + 1})`;
    }
    return undefined;
  };
}

const asCases = (rows: Record<string, string[]>, judge: typeof absent): [string, Case][] =>
  Object.entries(rows).map(([id, snippets]) => [id, each(snippets, judge)]);

/** By the id of the row. */
export const HIDING: Record<string, Case> = Object.fromEntries([
  ...asCases(HIDDEN, (seen) => seen.reason ?? absent(seen)),
  ...asCases(SHOWN, (seen) => present(seen)),
]);
