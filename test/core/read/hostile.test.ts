// Pages made to break readers: no crash, no long wait, and never half a page taken for a whole one.
import { describe, expect, it } from 'vitest';
import { contentOf, readPage, textsOf } from './page-of.ts';
import { processorMs } from '../../support/processor-time.ts';

const NOTE = '<p>Call 911.</p>';

/** How long the hostile parts may take on a busy machine, in milliseconds. */
const PATIENCE = 5_000;

function timed<T>(work: () => T): { result: T; ms: number } {
  const start = processorMs();
  const result = work();
  return { result, ms: processorMs() - start };
}

describe('nesting', () => {
  it.each([
    ['div x 10,000', `${'<div>'.repeat(10_000)}${NOTE}`],
    ['span x 10,000', `${NOTE}${'<span>'.repeat(10_000)}x`],
    ['lists x 9,000', `${NOTE}${'<ul><li>'.repeat(9_000)}`],
    [
      'font x 5,000 and paragraphs never opened',
      `${NOTE}${'<font>'.repeat(5_000)}${'</p>'.repeat(2_000)}`,
    ],
    [
      'formatting x 2,000 before paragraphs',
      `${NOTE}${'<b id=i>'.repeat(2_000)}${'<p>'.repeat(20)}`,
    ],
    ['templates x 5,000', `${NOTE}${'<template>'.repeat(5_000)}`],
    ['text thrown out of tables', `${NOTE}<table>${'x<b>'.repeat(2_000)}`],
    ['tables x 3,000', `${NOTE}${'<table><tr><td>'.repeat(3_000)}`],
    ['quotations x 9,000', `${NOTE}${'<blockquote>'.repeat(9_000)}`],
  ])('%s is read', (_, html) => {
    const { result, ms } = timed(() => textsOf(html));
    expect(result).toContain('Call 911.');
    expect(ms).toBeLessThan(PATIENCE);
  });

  it.each([
    ['deeper than anybody writes', 'too-deep', '<div>'.repeat(100_000)],
    ['more parts than anybody writes', 'too-large', '<p>a</p>'.repeat(150_000)],
    ['more parts side by side', 'too-large', '<br>'.repeat(200_001)],
  ])('%s is refused', (_, reason, html) => {
    const { result, ms } = timed(() => readPage(html));
    expect(result).toMatchObject({ ok: false, failure: { reason } });
    expect(ms).toBeLessThan(PATIENCE * 2);
  });
});

describe('sizes', () => {
  it('more visible text than anybody reads is refused, hidden text is not counted', () => {
    const text = 'Riverton serves. '.repeat(150_000);
    expect(readPage(`<p>${text}</p>`)).toMatchObject({
      ok: false,
      failure: { reason: 'too-large' },
    });
    expect(readPage(`${NOTE}<p hidden>${text}</p>`).ok).toBe(true);
  });

  it.each([
    ['an attribute of 5 MB', `<p title="${'y'.repeat(5_000_000)}">Call 911.</p>`],
    ['a class of 1 MB', `<p class="${'comment-list footer '.repeat(50_000)}">Call 911.</p>`],
    ['an id of 1 MB', `<p id="${'nav-'.repeat(250_000)}">Call 911.</p>`],
    ['a style of 1 MB', `<p style="${'color:red;'.repeat(100_000)}">Call 911.</p>`],
    ['a style of brackets', `<p style="${'color:rgb('.repeat(50_000)}">Call 911.</p>`],
    [
      '100,000 attributes',
      `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=x`).join(' ')}>Call 911.</p>`,
    ],
    ['an entity flood', `${NOTE}<p>${'&amp;'.repeat(200_000)}</p>`],
    ['a million letters', `${NOTE}<p>${'a'.repeat(1_000_000)}</p>`],
    ['a million spaces', `${NOTE}<p>a${' '.repeat(1_000_000)}b</p>`],
    ['a million no-break spaces', `${NOTE}<p>a${'\u00a0'.repeat(1_000_000)}b</p>`],
    ['letters and marks', `${NOTE}<p>${'aaaa!'.repeat(200_000)}</p>`],
    ['marks without letters', `${NOTE}<p>${'\u0301'.repeat(500_000)}</p>`],
    ['line breaks', `${NOTE}<p>${'a<br>'.repeat(60_000)}</p>`],
    ['overrides', `${NOTE}<p>${'\u202eab'.repeat(200_000)}</p>`],
    [
      'addresses',
      `${NOTE}${'<a href="https://l.facebook.com/l.php?u=https%3A%2F%2Fa.gov">x</a>'.repeat(10_000)}`,
    ],
    ['braces that never open', `${NOTE}<p>${'{{ x '.repeat(100_000)}</p>`],
    ['hidden addresses', `${NOTE}<b data-cfemail="${'ab'.repeat(500_000)}">x</b>`],
    ['options', `${NOTE}<select>${'<option>x'.repeat(50_000)}</select>`],
    ['controls', `${NOTE}<p aria-controls="${'a '.repeat(500_000)}"></p>`],
    ['comments', `${NOTE}${'<!--x-->'.repeat(150_000)}`],
    ['pages in a page', `${NOTE}${'<iframe srcdoc="<p>x</p>"></iframe>'.repeat(2_000)}`],
  ])('%s', (_, html) => {
    const { result, ms } = timed(() => textsOf(html));
    expect(result).toContain('Call 911.');
    expect(ms).toBeLessThan(PATIENCE);
  });
});

describe('style sheets', () => {
  const page = '<div class="a">'.repeat(300) + NOTE + '<p class="a b">x</p>'.repeat(3_000);
  it.each([
    ['many rules for one class', '.a .a .b{display:none}'.repeat(5_000)],
    ['rules never closed', '.a{'.repeat(100_000)],
    ['blocks never opened', '}'.repeat(500_000)],
    ['comments never closed', '/*'.repeat(200_000)],
    ['conditions inside conditions', '@media screen{'.repeat(50_000)],
    ['a selector without end', `${'.a>'.repeat(100_000)}.b{display:none}`],
    ['a list of selectors without end', `${'.a,'.repeat(100_000)}.b{color:red}`],
    ['strings never closed', `.a{font:"`.repeat(50_000)],
    ['rules inside rules', '.a,.b{&&&{'.repeat(20_000)],
    [
      'places among siblings',
      ':nth-last-child(2n+1):not(:nth-of-type(3)){display:none}'.repeat(500),
    ],
    [
      'siblings before siblings',
      'p~p~p~p~p~p~.c{display:none}p~p~p~p~p~p+.b{opacity:1}'.repeat(500),
    ],
    [
      'alternatives inside alternatives',
      `${':is('.repeat(60)}.a${')'.repeat(60)} .b{display:none}`.repeat(500),
    ],
    ['layers', '@layer a,b;@layer{.a{opacity:1}}'.repeat(5_000)],
    ['semicolons', ';'.repeat(1_000_000)],
    ['at-rules', '@x;'.repeat(200_000)],
  ])('%s', (_, sheet) => {
    const { result, ms } = timed(() => readPage(`<style>${sheet}</style>${page}`));
    expect(result.ok).toBe(true);
    expect(ms).toBeLessThan(PATIENCE);
  });
});

describe('markup that is broken', () => {
  it.each([
    [
      'text after an unclosed text area is its value',
      '<p>a</p><textarea>b <p>c</p>',
      ['a', 'b <p>c</p>'],
    ],
    ['plaintext swallows the rest', '<p>a</p><plaintext>b <p>c</p>', ['a', 'b <p>c</p>']],
    [
      'entities of a doctype are not expanded',
      '<!DOCTYPE html [<!ENTITY a "lol">]><p>&a;</p>',
      [']>', '&a;'],
    ],
    [
      'names that stand in every object',
      '<constructor id="constructor" class="__proto__" role="toString" lang="valueOf">a</constructor>',
      ['a'],
    ],
    ['nothing at all', '', []],
    ['no markup', 'Call 911.', ['Call 911.']],
    ['binary', '\u0001\u0002PK\u0003\u0004 x\u0000', ['PK x']],
  ])('%s', (_, html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });

  it('frames are not taken for an empty page', () => {
    const { script, blocks } = contentOf(
      '<frameset cols="50%,50%"><frame src="a.html"><noframes>Old</noframes></frameset>',
    );
    expect(blocks).toEqual([]);
    expect(script.shell).toBe(true);
  });
});

function pageOf(times: number): string {
  const section =
    '<div class="x"><p>Not <b>moni</b>tored <a href="/a">here</a>.<br>Call 911.</p><ul><li>One</li></ul></div>';
  return `<style>.x{color:red}.y .x{display:none}</style>${section.repeat(times)}`;
}

describe('time', () => {
  it('grows with the size of the page, not faster', () => {
    textsOf(pageOf(500));
    const small = Math.min(
      timed(() => textsOf(pageOf(1_000))).ms,
      timed(() => textsOf(pageOf(1_000))).ms,
    );
    const large = Math.min(
      timed(() => textsOf(pageOf(8_000))).ms,
      timed(() => textsOf(pageOf(8_000))).ms,
    );
    expect(large).toBeLessThan(small * 8 * 4);
  });
});
