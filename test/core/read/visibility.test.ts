// What a visitor cannot see is no content; what a click shows is; what only screen readers get is marked.
import { describe, expect, it } from 'vitest';
import type { Visibility } from '../../../core/read/content.ts';
import { contentOf, textsOf } from './page-of.ts';

const NOTE = 'This page is not monitored.';

const HIDDEN: Record<string, string> = {
  'display: none': `<p style="display:none">${NOTE}</p>`,
  'display: none of a box around': `<div style="DISPLAY : NONE !important"><div><p>${NOTE}</p></div></div>`,
  'the hidden attribute': `<p hidden>${NOTE}</p>`,
  'visibility: hidden': `<div style="visibility:hidden"><p>${NOTE}</p></div>`,
  'visibility: collapse': `<p style="visibility:collapse">${NOTE}</p>`,
  'opacity: 0': `<p style="opacity:0">${NOTE}</p>`,
  'opacity of a box around': `<div style="opacity:.01"><p style="opacity:1">${NOTE}</p></div>`,
  'opacity in percent': `<p style="opacity:0%">${NOTE}</p>`,
  'font-size: 0': `<p style="font-size:0">${NOTE}</p>`,
  'font-size: 1px': `<p style="font-size:1px"><b>${NOTE}</b></p>`,
  'the size in font': `<p style="font: 0/0 serif">${NOTE}</p>`,
  'transparent letters': `<p style="color:transparent">${NOTE}</p>`,
  'letters of no opacity': `<p style="color:rgba(0, 0, 0, 0)"><span>${NOTE}</span></p>`,
  'transparent fill': `<p style="-webkit-text-fill-color:#0000">${NOTE}</p>`,
  'white on the white page': `<p style="color:#fff">${NOTE}</p>`,
  'white on a white box': `<link rel="stylesheet" href="a.css"><p style="color:white;background:#ffffff">${NOTE}</p>`,
  'white in an old font tag': `<font color="white">${NOTE}</font>`,
  'black on an old black cell': `<table><tr><td bgcolor="000000"><font color="#000">${NOTE}</font></td></tr></table>`,
  'nearly white on white': `<p style="color:#fefefe;background-color:rgb(255 255 255)">${NOTE}</p>`,
  'filter: opacity': `<p style="filter:opacity(0)">${NOTE}</p>`,
  'filter: blur': `<p style="filter: blur(20px)">${NOTE}</p>`,
  'print only': `<style>.p{display:none}@media print{.p{display:block}}</style><p class="p">${NOTE}</p>`,
  'print only by name': `<p class="d-none d-print-block print-only">${NOTE}</p>`,
  'off the screen to the left': `<p style="position:absolute;left:-9999px">${NOTE}</p>`,
  'off the screen to the top': `<p style="position:fixed;top:-999em">${NOTE}</p>`,
  'text-indent': `<p style="text-indent:-9999px">${NOTE}</p>`,
  'scale(0)': `<p style="transform:scale(0)">${NOTE}</p>`,
  'the scale of nought': `<p style="scale:0">${NOTE}</p>`,
  'the scale of nought in one direction': `<p style="scale: 1 0">${NOTE}</p>`,
  'a colour by its hue': `<p style="color:hsl(0 0% 100%);background:white">${NOTE}</p>`,
  'a see-through colour by its hue': `<p style="color:hsla(120deg, 50%, 50%, 0)">${NOTE}</p>`,
  'two colours by their names': `<p style="color:purple;background:purple">${NOTE}</p>`,
  'scale(1, 0)': `<p style="transform: scale(1, 0)">${NOTE}</p>`,
  'moved away': `<p style="transform:translateX(-9999px)">${NOTE}</p>`,
  'no height': `<div style="height:0;overflow:hidden"><p>${NOTE}</p></div>`,
  'no greatest height': `<div style="max-height:0px;overflow-y:hidden">${NOTE}</div>`,
  'no width': `<div style="width:0;overflow:clip">${NOTE}</div>`,
  'content-visibility': `<div style="content-visibility:hidden">${NOTE}</div>`,
  'a mask that paints nothing': `<p style="mask-image:linear-gradient(transparent,transparent)">${NOTE}</p>`,
  'a closed dialog': `<dialog>${NOTE}</dialog>`,
  'a popover that is not shown': `<div popover>${NOTE}</div>`,
  'a template': `<template><p>${NOTE}</p></template>`,
  noscript: `<noscript><p>${NOTE}</p></noscript>`,
  'a comment': `<!-- ${NOTE} -->`,
  'a conditional comment': `<!--[if IE]><p>${NOTE}</p><![endif]-->`,
  'data in a script': `<script type="application/json">{"a":"${NOTE}"}</script>`,
  'a comment in a style sheet': `<style>/* ${NOTE} */</style>`,
  'the description': `<meta name="description" content="${NOTE}">`,
  'the title': `<title>${NOTE}</title>`,
  'alternative text': `<img src="a.png" alt="${NOTE}">`,
  'a tooltip': `<p title="${NOTE}" data-note="${NOTE}"></p>`,
  'a hidden field': `<input type="hidden" value="${NOTE}">`,
  'an option not chosen': `<select><option></option><option>${NOTE}</option></select>`,
  'a datalist': `<datalist><option>${NOTE}</option></datalist>`,
  'the fallback of an object': `<object data="a.pdf">${NOTE}</object>`,
  'the fallback of a video': `<video>${NOTE}</video>`,
  'the fallback of a frame': `<iframe src="/a">${NOTE}</iframe>`,
  noframes: `<noframes>${NOTE}</noframes>`,
  'the title of a drawing': `<svg><title>${NOTE}</title></svg>`,
  'definitions of a drawing': `<svg><defs><text>${NOTE}</text></defs></svg>`,
  'mirrored letters': `<p><bdo dir="rtl">${NOTE}</bdo></p>`,
  'a rule for a class': `<style>.gone{display:none}</style><p class="a gone">${NOTE}</p>`,
  'a rule for an id': `<style>#gone{visibility:hidden}</style><p id="gone">${NOTE}</p>`,
  'a rule for a tag': `<style>aside{display:none}</style><aside>${NOTE}</aside>`,
  'a rule for what is inside': `<style>.a .b > p{display:none}</style><div class="a"><div class="b"><p>${NOTE}</p></div></div>`,
  'a rule for screens': `<style media="screen">@media screen{.x{display:none}}</style><p class="x">${NOTE}</p>`,
  'a rule in a layer': `<style>@layer base{@media all{.x{opacity:0}}}</style><p class="x">${NOTE}</p>`,
  'a rule over an inline style': `<style>.x{display:none !important}</style><p class="x" style="display:block">${NOTE}</p>`,
  'the later of two rules': `<style>.x{display:block}.y{display:none}</style><p class="y x">${NOTE}</p>`,
  'the heavier of two rules': `<style>p.x{display:none}.x{display:block}</style><p class="x">${NOTE}</p>`,
  'a class that means hidden': `<p class="d-none">${NOTE}</p>`,
  'a sheet that is never closed': `<style>.x{display:none`.concat(
    `</style><p class="x">${NOTE}</p>`,
  ),
  'an unclosed comment': `<p>Seen</p><!-- <p>${NOTE}</p>`,
  'an unclosed script': `<p>Seen</p><script>var a = 1; <p>${NOTE}</p>`,
  'an unclosed style': `<p>Seen</p><style>p{} <p>${NOTE}</p>`,
  'an unclosed title': `<title>Seen <p>${NOTE}</p>`,
  'a rule of alternatives': `<style>:is(.a,.b){display:none}</style><p class="b">${NOTE}</p>`,
  'a rule of alternatives without weight': `<style>:where(.a,p.b){display:none}</style><p class="b">${NOTE}</p>`,
  'alternatives outside': `<style>:is(main,.a) > p{display:none}</style><main><p>${NOTE}</p></main>`,
  'a rule for an attribute': `<style>[data-k="a"]{display:none}</style><p data-k="a">${NOTE}</p>`,
  'a rule for a word of an attribute': `<style>p[data-k~=b]{display:none}</style><p data-k="a b">${NOTE}</p>`,
  'a rule for the beginning of an attribute': `<style>[data-k^=ab]{display:none}</style><p data-k="abc">${NOTE}</p>`,
  'a rule for the end of an attribute': `<style>[data-k$=bc i]{display:none}</style><p data-k="aBC">${NOTE}</p>`,
  'a rule for a language': `<style>p:lang(en){display:none}</style><div lang="en-US"><p>${NOTE}</p></div>`,
  'a rule for what has not an attribute': `<style>p:not([data-k]){display:none}</style><p>${NOTE}</p>`,
  'a rule for the first of all': `<style>div p:first-child{display:none}</style><div><p>${NOTE}</p><p>x</p></div>`,
  'a rule for every second': `<style>div>p:nth-child(2n){display:none}</style><div><p>x</p><p>${NOTE}</p></div>`,
  'a rule for the last of its name': `<style>p:nth-last-of-type(1){display:none}</style><div><p>x</p><p>${NOTE}</p><b>x</b></div>`,
  'a rule for an only child': `<style>p:only-child{display:none}</style><div> <p>${NOTE}</p> </div>`,
  'a rule for the next': `<style>.k + p{display:none}</style><h2 class="k">x</h2> <p>${NOTE}</p>`,
  'a rule for all that follow': `<style>.k ~ p{display:none}</style><h2 class="k">x</h2><b>x</b><p>${NOTE}</p>`,
  'a rule whose parts are found further out': `<style>.a > .b p{display:none}</style><div class="a"><div class="b"><div class="b"><p>${NOTE}</p></div></div></div>`,
  'a name with a colon': `<style>.lg\\:off{display:none}</style><p class="lg:off">${NOTE}</p>`,
  'a nested rule': `<style>.box{color:red;.n{display:none}}</style><div class="box"><p class="n">${NOTE}</p></div>`,
  'a nested rule for the same element': `<style>.a,.box{&.n{display:none}}</style><p class="box n">${NOTE}</p>`,
  'a condition inside a rule': `<style>.n{@media screen{display:none}}</style><p class="n">${NOTE}</p>`,
  'a rule that browsers of today support': `<style>@supports (display:grid){.x{display:none}}</style><p class="x">${NOTE}</p>`,
  'a rule for wide screens': `<style>@media only screen and (min-width:62em){.x{display:none}}</style><p class="x">${NOTE}</p>`,
  'a rule for a range of screens': `<style>@media (600px <= width < 3000px) and (orientation:landscape){.x{display:none}}</style><p class="x">${NOTE}</p>`,
  'a rule for all but print': `<style>@media not print{.x{display:none}}</style><p class="x">${NOTE}</p>`,
  'one of two conditions': `<style>@media print, (min-width:1px){.x{display:none}}</style><p class="x">${NOTE}</p>`,
  'a sheet for wide screens': `<style media="screen and (min-width:40em)">.x{display:none}</style><p class="x">${NOTE}</p>`,
  'a later layer': `<style>@layer a,b;@layer b{.x{display:none}}@layer a{p.x{display:block}}</style><p class="x">${NOTE}</p>`,
  'what is important of an earlier layer': `<style>@layer a{.x{display:none!important}}.x{display:block!important}</style><p class="x">${NOTE}</p>`,
  'a brace in a string': `<style>.a{background:url("data:x,{}}");display:none}</style><p class="a">${NOTE}</p>`,
  'a custom property': `<style>:root{--d:none}p{display:var(--d)}</style><p>${NOTE}</p>`,
  'a custom property with a value in its place': `<style>p{display:var(--d, none)}</style><p>${NOTE}</p>`,
  'a comment in its style': `<p style="display:/**/none">${NOTE}</p>`,
  'pushed out by a margin': `<p style="margin-left:-9999px">${NOTE}</p>`,
  'pushed out by all margins': `<p style="margin:-9999px 0 0">${NOTE}</p>`,
  'white on the white of the page': `<style>.a{color:#ffffff}body{background:#fff}</style><body><p class="a">${NOTE}</p>`,
  'hidden for good whatever its attribute': `<style>[hidden]{display:none!important}.x{display:block}</style><p hidden class="x">${NOTE}</p>`,
  'struck out': `<s>${NOTE}</s>`,
  'taken out': `<p><del>${NOTE}</del></p>`,
  'struck out by its style': `<div style="text-decoration:line-through red"><p>${NOTE}</p></div>`,
  'struck out by a rule': `<style>.x{text-decoration-line:line-through}</style><p class="x">${NOTE}</p>`,
};

const SHOWN: Record<string, string> = {
  'a zoom of nought, which is none': `<p style="zoom:0">${NOTE}</p>`,
  'a scale': `<p style="scale:1.05">${NOTE}</p>`,
  'a dark hue on white': `<p style="color:hsl(200, 50%, 30%);background:#fff">${NOTE}</p>`,
  'far down': `<div style="margin-top:3000px">${NOTE}</div>`,
  'a fixed footer': `<footer style="position:fixed;bottom:0">${NOTE}</footer>`,
  'small print': `<p style="font-size:9px">${NOTE}</p>`,
  'the text of a drawing': `<svg><text>${NOTE}</text></svg>`,
  'a field': `<input value="${NOTE}">`,
  'a text area': `<textarea>${NOTE}</textarea>`,
  'a hint': `<input placeholder="${NOTE}">`,
  'a button': `<button>${NOTE}</button>`,
  'open details': `<details open><summary>More</summary>${NOTE}</details>`,
  'aria-hidden but painted': `<p aria-hidden="true">${NOTE}</p>`,
  'visible again inside': `<div style="visibility:hidden"><p style="visibility:visible">${NOTE}</p></div>`,
  'legible again inside': `<div style="font-size:0"><span style="font-size:16px">${NOTE}</span></div>`,
  'sized by a sheet that is not read': `<link rel="stylesheet" href="a.css"><div style="font-size:0"><p class="x">${NOTE}</p></div>`,
  'an open dialog': `<dialog open>${NOTE}</dialog>`,
  'white on dark': `<div style="background:#003366"><p style="color:#fff">${NOTE}</p></div>`,
  'white on an old dark cell': `<table bgcolor="navy"><tr><td><font color="white">${NOTE}</font></td></tr></table>`,
  'white on an old image': `<table background="sky.jpg"><tr><td><font color="white">${NOTE}</font></td></tr></table>`,
  'white on an image': `<div style="background:#fff url(sky.jpg)"><p style="color:#fff">${NOTE}</p></div>`,
  'white where a sheet may set the background': `<link rel="stylesheet" href="a.css"><p class="hero" style="color:#fff">${NOTE}</p>`,
  'white inside what a sheet may paint': `<link rel="stylesheet" href="a.css"><div style="background:#fff"><div class="hero"><span style="color:#fff">${NOTE}</span></div></div>`,
  'white with a shadow': `<div style="text-shadow:1px 1px #000"><p style="color:#fff;background:#fff">${NOTE}</p></div>`,
  'white on a half transparent box': `<p style="color:#fff;background:rgba(0,0,0,.5)">${NOTE}</p>`,
  'white on an unknown colour': `<p style="color:#fff;background:var(--dark)">${NOTE}</p>`,
  'a link among white letters': `<div style="color:#fff;background:#fff"><a href="/">${NOTE}</a></div>`,
  'letters filled with a gradient': `<p style="color:transparent;background-image:linear-gradient(red,blue);background-clip:text">${NOTE}</p>`,
  'a hidden class with another for wide screens': `<div class="d-none d-md-block">${NOTE}</div>`,
  'a class that hides on phones': `<div class="hidden-xs">${NOTE}</div>`,
  'a hidden class that an own style shows': `<div class="hidden" style="display:block">${NOTE}</div>`,
  'a rule for phones only': `<style>@media (max-width:600px){.x{display:none}}</style><p class="x">${NOTE}</p>`,
  'a rule for print only': `<style>@media print{.x{display:none}}</style><p class="x">${NOTE}</p>`,
  'a sheet for print': `<style media="print">.x{display:none}</style><p class="x">${NOTE}</p>`,
  'hidden on small screens, shown on large ones': `<style>.x{display:none}@media (min-width:600px){.x{display:block}}</style><p class="x">${NOTE}</p>`,
  'a rule for visitors without scripts': `<style>.no-js .x{display:none}</style><html class="no-js"><p class="x">${NOTE}</p>`,
  'a rule of another element': `<style>div.x, .y .x, #z{display:none}</style><p class="x">${NOTE}</p>`,
  'a rule for a child of another': `<style>.a > .b{display:none}</style><div class="a"><div><p class="b">${NOTE}</p></div></div>`,
  'a selector that is not understood': `<style>p:not(.y):nth-child(1), ..x, p ~ p{display:none}</style><p>${NOTE}</p>`,
  'generated content': `<style>p::after{display:none}</style><p>${NOTE}</p>`,
  'an own style over a rule': `<style>.x{display:none}</style><p class="x" style="display:block">${NOTE}</p>`,
  'a rule in a comment': `<style>/* .x{display:none} */</style><p class="x">${NOTE}</p>`,
  'an animation': `<style>@keyframes k{from{display:none}}</style><p>${NOTE}</p>`,
  'what enters while scrolling': `<p data-aos="fade" style="opacity:0">${NOTE}</p>`,
  'what enters by its class': `<p class="wow fadeInUp" style="visibility:hidden">${NOTE}</p>`,
  'a body that waits for its fonts': `<body style="opacity:0;visibility:hidden"><p>${NOTE}</p></body>`,
  'a clip without a position': `<p style="clip:rect(0,0,0,0)">${NOTE}</p>`,
  'no height but no clipping': `<p style="height:0">${NOTE}</p>`,
  'a menu for desktops': `<div class="navbar-collapse collapse">${NOTE}</div>`,
  'an open tab': `<div class="tab-pane active">${NOTE}</div>`,
  'sizes that are no lengths': `<p style="font-size:calc(1px + 1em);width:auto;opacity:inherit;left">${NOTE}</p>`,
  'overridden by a later declaration': `<p style="display:none;display:block">${NOTE}</p>`,
  'put in': `<p><ins>${NOTE}</ins></p>`,
  underlined: `<u style="text-decoration:underline">${NOTE}</u>`,
  'no line through it': `<del style="text-decoration:none">${NOTE}</del>`,
  'a line through it that a later rule takes away': `<style>.x{text-decoration:line-through}.y{text-decoration:none}</style><p class="x y">${NOTE}</p>`,
  'a hidden attribute that its style overrides': `<p hidden style="display:block">${NOTE}</p>`,
  'a hidden attribute that a rule overrides': `<style>.x{display:flex}</style><p hidden class="x">${NOTE}</p>`,
  'a dialog that a rule shows': `<style>dialog{display:block}</style><dialog>${NOTE}</dialog>`,
  'a rule of other alternatives': `<style>:is(.a,.b){display:none}:not(p){color:red}</style><p class="c">${NOTE}</p>`,
  'a rule for another attribute': `<style>[data-k="a"],[data-l],p[data-k!=x i]{display:none}</style><p data-k="b">${NOTE}</p>`,
  'a rule for others of a list': `<style>p:nth-child(2n+1),p:first-of-type,p:last-child{display:none}</style><div><p>x</p><p>${NOTE}</p><p>x</p></div>`,
  'a rule for what follows another': `<style>.k + p, .j ~ p{display:none}</style><h2 class="k">x</h2><b>x</b><p>${NOTE}</p>`,
  'alternatives without weight give way': `<style>p{display:block}:where(.x){display:none}</style><p class="x">${NOTE}</p>`,
  'a selector that is misspelt takes its rule along': `<style>p, .x..y{display:none}</style><p>${NOTE}</p>`,
  'a selector of another browser takes its rule along': `<style>p, p:-moz-any(a){display:none}</style><p>${NOTE}</p>`,
  'a state that a visitor brings about': `<style>p:hover, p:is(:focus, :active){display:none}</style><p>${NOTE}</p>`,
  'a rule for browsers of old': `<style>@supports not (display:grid){p{display:none}}@supports (-ms-ime-align:auto){p{display:none}}</style><p>${NOTE}</p>`,
  'a rule for small or dark screens': `<style>@media (max-width:50em),(prefers-color-scheme:dark){p{display:none}}</style><p>${NOTE}</p>`,
  'a rule for a small range of screens': `<style>@media (400px<=width<=700px){p{display:none}}@media (width<600px){p{display:none}}</style><p>${NOTE}</p>`,
  'an earlier layer': `<style>@layer a{p.x{display:none}}.x{display:block}</style><p class="x">${NOTE}</p>`,
  'what moves in': `<style>@keyframes k{from{opacity:0}}.a{opacity:0;animation:k 1s forwards}</style><p class="a">${NOTE}</p>`,
  'what moves in with its letters': `<style>.a{transform:translateX(-1000px);animation-name:k}</style><p class="a">${NOTE}</p>`,
  'bleeding out of its column': `<p style="margin:0 -9999px;padding:0 9999px">${NOTE}</p>`,
  'a body without the class that a script gives it': `<style>body:not(.ready) p{display:none}</style><body><p>${NOTE}</p>`,
  'a rule about what is inside': `<style>p:has(b){display:none}</style><p>${NOTE}</p>`,
  'a custom property of several values': `<style>:root{--d:none}.k{--d:block}p{display:var(--d)}</style><p>${NOTE}</p>`,
  'a rule in a box of unknown size': `<style>@container (width > 10px){p{display:none}}</style><p>${NOTE}</p>`,
  'opened by a box that is ticked': `<style>.q{display:none}#k:checked + .q{display:block}</style><input type="radio" id="k" checked><div class="q">${NOTE}</div>`,
};

const ON_CLICK: Record<string, string> = {
  'closed details': `<details><summary>More</summary>${NOTE}</details>`,
  'closed details in a box': `<details><summary>More</summary><div><p>${NOTE}</p></div></details>`,
  'until found': `<div hidden="until-found">${NOTE}</div>`,
  'a collapsed panel': `<div class="collapse">${NOTE}</div>`,
  'a tab not chosen': `<div class="tab-pane">${NOTE}</div>`,
  'a tab panel': `<div role="tabpanel" hidden>${NOTE}</div>`,
  'a tab panel hidden from screen readers': `<div role="tabpanel" aria-hidden="true">${NOTE}</div>`,
  'what a button controls': `<button aria-controls="more">More</button><div id="more" style="display:none">${NOTE}</div>`,
  'what a folded control controls': `<a aria-controls="more" aria-expanded="false">More</a><div id="more">${NOTE}</div>`,
  'what a link opens': `<a href="#more">More</a><div id="more" style="display:none">${NOTE}</div>`,
  'a dialog with a button': `<button commandfor="d" command="show-modal">More</button><dialog id="d">${NOTE}</dialog>`,
  'a popover with a button': `<button popovertarget="d">More</button><div popover id="d">${NOTE}</div>`,
  'a window over the page': `<div class="modal fade" role="dialog">${NOTE}</div>`,
  'right after a button': `<button>More</button><div style="display:none">${NOTE}</div>`,
  'right after a heading that folds': `<h3 class="accordion-title">More</h3><!-- x --> <div style="display:none">${NOTE}</div>`,
  'right after what has a state': `<div aria-expanded="false">More</div><div style="height:0;overflow:hidden">${NOTE}</div>`,
  'right after a tab': `<span role="tab">More</span><div hidden>${NOTE}</div>`,
  'a menu that opens under the pointer': `<style>.sub{display:none}.top:hover .sub{display:block}</style><div class="top"><div class="sub">${NOTE}</div></div>`,
  'a panel that a class opens': `<style>.panel{max-height:0;overflow:hidden}.panel.open{max-height:50em}</style><div class="panel">${NOTE}</div>`,
  'a slide of a row': `<div class="slider"><div style="display:none">${NOTE}</div></div>`,
  'a slide that is not seen': `<div class="slide" style="visibility:hidden">${NOTE}</div>`,
  'a menu in the navigation': `<nav><ul style="display:none"><li>${NOTE}</li></ul></nav>`,
  'opened by ticking a box': `<style>.q{display:none}.t:checked~.q{display:block}</style><input type="checkbox" class="t"><div class="q">${NOTE}</div>`,
  'a panel as long as it is not open': `<style>.panels > div:not(.is-open){display:none}</style><div class="panels"><div>${NOTE}</div></div>`,
  'a panel that an address opens': `<style>section:not(:target){display:none}</style><section>${NOTE}</section>`,
};

const SCREEN_READER: Record<string, string> = {
  'sr-only': `<p class="sr-only">${NOTE}</p>`,
  'visually-hidden': `<p class="visually-hidden-focusable">${NOTE}</p>`,
  'screen-reader-text': `<p class="screen-reader-text">${NOTE}</p>`,
  'clipped to nothing': `<p style="position:absolute;clip:rect(0 0 0 0)">${NOTE}</p>`,
  'clipped to one pixel': `<p style="position:absolute;clip:rect(1px, 1px, 1px, 1px)">${NOTE}</p>`,
  'a box of one pixel': `<p style="width:1px;height:1px;overflow:hidden">${NOTE}</p>`,
  'clip-path': `<p style="clip-path:inset(100%)">${NOTE}</p>`,
  'a rule that clips': `<style>.x{position:absolute;width:1px;height:1px;overflow:hidden}</style><p class="x">${NOTE}</p>`,
  'inside what a click opens': `<details><summary>More</summary><p class="sr-only">${NOTE}</p></details>`,
  'a label': `<div aria-label="${NOTE}"></div>`,
};

function visibilitiesOf(html: string): Visibility[] {
  return contentOf(html)
    .blocks.filter(({ text }) => text.includes('This page'))
    .map(({ visibility }) => visibility);
}

describe.each<[string, Record<string, string>, Visibility[]]>([
  ['hidden', HIDDEN, []],
  ['shown', SHOWN, ['shown']],
  ['on click', ON_CLICK, ['on-click']],
  ['screen readers', SCREEN_READER, ['screen-reader']],
])('%s', (_, rows, expected) => {
  it.each(Object.entries(rows))('%s', (_name, html) => {
    expect(visibilitiesOf(html)).toEqual(expected);
  });
});

describe('parts of a sentence', () => {
  it('what only screen readers get is no part of what is seen', () => {
    const html = '<p>Call <span class="sr-only">us at</span>911</p>';
    expect(textsOf(html, 'shown')).toEqual(['Call 911']);
    expect(textsOf(html, 'screen-reader')).toEqual(['us at']);
  });

  it('what is struck out is not said', () => {
    const html = '<p>This page is <del>not</del> <ins>always</ins> monitored.</p>';
    expect(textsOf(html)).toEqual(['This page is always monitored.']);
  });

  it('what is hidden leaves no gap', () => {
    expect(textsOf('<p>mon<span style="display:none">x</span>itored</p>')).toEqual(['monitored']);
  });

  it('the summary of closed details is seen', () => {
    const html =
      '<details><summary>More</summary>a<details><summary>Inner</summary>b</details></details>';
    const seen = contentOf(html).blocks.map(({ text, visibility }) => [text, visibility]);
    expect(seen).toEqual([['More', 'shown'], ['a', 'on-click'], ['Inner', 'on-click'], ['b', 'on-click']]); // prettier-ignore
  });
});

describe('a browser has looked', () => {
  const browser = { mode: 'browser' } as const;

  it('its marks decide', () => {
    const html = `<p>Seen</p><p data-presence-visibility="hidden">Gone<b data-presence-visibility="shown">Back</b></p>
      <div data-presence-visibility="on-click">Folded<span data-presence-visibility="screen-reader">Read out</span></div>
      <p data-presence-visibility="nonsense">Plain</p>`;
    expect(textsOf(html, 'shown', browser)).toEqual(['Seen', 'Back', 'Plain']);
    expect(textsOf(html, 'on-click', browser)).toEqual(['Folded']);
    expect(textsOf(html, 'screen-reader', browser)).toEqual(['Read out']);
  });

  it('names, styles and attributes are not guessed from', () => {
    const html = `<style>.x{display:none}</style><p class="x sr-only" hidden style="opacity:0">One</p><div class="collapse">Two</div>
      <div style="display:inline">Three </div><div style="display:inline;white-space:pre">four</div>`;
    expect(textsOf(html, 'shown', browser)).toEqual(['One', 'Two', 'Three four']);
  });

  it('a line through letters is told by the tag, or by the layout where that differs', () => {
    const html = `<p>One <del>two</del> <s style="text-decoration:none">three</s> <b style="text-decoration:line-through">four</b></p>`;
    expect(textsOf(html, 'shown', browser)).toEqual(['One three']);
  });

  it('shadow roots stand in line with what is around them', () => {
    const html = '<div>Call <x-phone><div data-presence-shadow>911</div></x-phone> now</div>';
    expect(textsOf(html, 'shown', browser)).toEqual(['Call 911 now']);
  });

  it('nobody else may set marks', () => {
    const html =
      '<p data-presence-visibility="hidden">Seen</p><p hidden data-presence-visibility="shown">Gone</p>';
    expect(textsOf(html)).toEqual(['Seen']);
    expect(textsOf(html, undefined, { mode: 'draft' })).toEqual(['Seen']);
  });
});
