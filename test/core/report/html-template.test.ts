// The template that makes all markup: what it did not make itself is text.
import { load } from 'cheerio';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bdi, html, htmlLines } from '../../../core/report/html.ts';
import { oneLine } from '../../../core/report/safe-text.ts';

describe('html', () => {
  it('escapes text in elements and attributes', () => {
    const text = `<b a="1" b='2'>&`;
    expect(html`<p title="${text}">${text}</p>`.toString()).toBe(
      '<p title="&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;">&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;</p>',
    );
  });

  it('puts its own parts in as they are, lists joined, nothing for what is not there', () => {
    const list = [html`<i>1</i>`, undefined, false as const, '', 0];
    expect(html`<p>${list}</p>`.toString()).toBe('<p><i>1</i>0</p>');
  });

  it('takes nothing that only looks like markup it made', () => {
    const forged = JSON.parse('{"markup":"<script>"}') as string;
    expect(html`${forged}`.toString()).toBe('[object Object]');
  });

  it('reads back as the very text, in an element and in an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const $ = load(html`<p title="${text}">${bdi(text)}</p>`.toString());
        expect($('p').text()).toBe(oneLine(text));
        expect($('p').attr('title') ?? '').toBe(oneLine(text));
        expect($('body *')).toHaveLength(2);
      }),
      { numRuns: 1_000 },
    );
  });

  it('breaks lines where the text does', () => {
    expect(htmlLines('a\r\nb\n<c').toString()).toBe('a<br />b<br />&lt;c');
  });
});
