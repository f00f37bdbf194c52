// What must hold for any page: markup inside a line and white space noise change nothing, and nothing breaks the reader.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsedUrl } from '../../../core/parsed-url.ts';
import { readDraft, wholeText } from '../../../core/read/read.ts';
import { anyPage } from './any-page.ts';
import { contentOf, readPage, textsOf } from './page-of.ts';

const WORDS = [
  'Call',
  '911',
  'this',
  'page',
  'is',
  'not',
  'monitored',
  'at',
  'all',
  'times',
  'Riverton',
  'é',
  '日本',
  '🚨',
];
const INLINE = ['b', 'i', 'span', 'em', 'strong', 'u', 'small', 'font', 'mark', 'abbr', 'time'];
const SPACES = [' ', '\n', '\t ', '&nbsp;', '  ', '\u2009', '<!-- x --> ', ' \u200b', '\u200b '];
const NOTHING = ['', '&shy;', '\u200b', '<wbr>', '<!---->', '\ufeff', '<b></b>', '<span></span>'];

const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 });

describe('any sentence', () => {
  it('survives markup and white space noise', () => {
    const noise = fc.record({
      tag: fc.constantFrom(...INLINE),
      space: fc.constantFrom(...SPACES),
      inside: fc.constantFrom(...NOTHING),
      wraps: fc.constantFrom('none', 'word', 'start', 'letter'),
    });
    fc.assert(
      fc.property(sentence, fc.array(noise, { minLength: 12, maxLength: 12 }), (words, noises) => {
        const html = words.map((word, i) => {
          const { tag, space, inside, wraps } = noises[i]!;
          const [first = '', ...rest] = word;
          const marked = {
            none: `${first}${inside}${rest.join('')}`,
            word: `<${tag}>${word}${inside}</${tag}>`,
            start: `<${tag}>${first}</${tag}>${inside}${rest.join('')}`,
            letter: Array.from(word, (letter) => `<${tag}>${letter}</${tag}>`).join(inside),
          }[wraps];
          return i === 0 ? marked : `${space}${marked}`;
        });
        expect(textsOf(`<p> ${html.join('')} </p>`)).toEqual([words.join(' ')]);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same in a paragraph, a box, a cell, a list and a heading', () => {
    fc.assert(
      fc.property(sentence, (words) => {
        const text = words.join(' ');
        for (const tag of [
          'p',
          'div',
          'section',
          'li',
          'h2',
          'dd',
          'figcaption',
          'center',
          'label',
          'x-box',
        ]) {
          expect(textsOf(`<${tag}>${text}</${tag}>`)).toEqual([text]);
        }
        expect(textsOf(`<table><tr><td>${words.join('</td> <td>')}</td></tr></table>`)).toEqual([
          text,
        ]);
      }),
      { numRuns: 50 },
    );
  });

  it('is not there when it is hidden, whatever is around', () => {
    const hiding = fc.constantFrom('hidden', 'style="display:none"', 'style="visibility:hidden"', 'style="opacity:0"', 'style="position:absolute;left:-9999px"'); // prettier-ignore
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('div', 'p', 'span', 'ul', 'table', 'b', 'main'), { maxLength: 6 }),
        hiding,
        (tags, hide) => {
          const opening = tags.map((tag) => `<${tag}>`).join('');
          expect(textsOf(`<div ${hide}>${opening}secret`)).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});

const UNTIDY =
  // oxlint-disable-next-line no-control-regex -- exactly what must not be left in a block
  /[\u0000-\u0009\u000b-\u001f\u00a0\u200b-\u200f\u202a-\u202e\ufeff]| {2}|\n\n/;

describe('any page', () => {
  const page = anyPage(60);

  it('is read without a crash, its blocks whole and where they say', () => {
    fc.assert(
      fc.property(page, fc.constantFrom('static', 'browser', 'draft'), (html, mode) => {
        const content = contentOf(html, { mode });
        const whole = wholeText(content);
        for (const { text, offset } of content.blocks) {
          expect(whole.slice(offset, offset + text.length)).toBe(text);
          expect(text).toBe(text.trim());
          expect(text).not.toBe('');
          expect(text).not.toMatch(UNTIDY);
          expect(encodeURIComponent(text)).toBeTypeOf('string');
        }
        for (const { url } of content.links)
          if (url !== undefined) expect(parsedUrl(url)).toBeDefined();
      }),
      { numRuns: 600 },
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(page, (html) => {
        expect(readPage(html)).toEqual(readPage(html));
      }),
      { numRuns: 100 },
    );
  });

  it('of a platform is read without a crash', () => {
    const platform = fc.constantFrom(
      'facebook',
      'x',
      'youtube',
      'instagram',
      'linkedin',
      'mastodon',
    );
    fc.assert(
      fc.property(fc.json(), platform, (json, on) => {
        const html = `<script type="application/json">${json}</script><script type="application/ld+json">${json}</script><script>var ytInitialData = ${json};</script>`;
        expect(readPage(html, { platform: on }).ok).toBe(true);
        expect(readPage(json, { platform: on }).ok).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

it('any draft is read whole: every word of it is in its blocks', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(sentence, fc.constantFrom('\n', '\n\n', ' ', '\r\n'))),
      (lines) => {
        const text = lines.map(([words, end]) => words.join(' ') + end).join('');
        const read = wholeText(readDraft(text, 'facebook'));
        expect(read.split(/\s+/).join(' ')).toBe(text.trim().split(/\s+/).join(' '));
      },
    ),
    { numRuns: 100 },
  );
});
