// Each sink's escape, against the texts that do harm there and against any text.
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeHref, shortAddress } from '../../../core/report/addresses.ts';
import { csvCell, csvRow } from '../../../core/report/escape-csv.ts';
import { jsonLine } from '../../../core/report/escape-json.ts';
import {
  markdownCode,
  markdownCodeCell,
  markdownText,
} from '../../../core/report/escape-markdown.ts';
import { terminalLine } from '../../../core/report/escape-terminal.ts';
import { xmlAttribute, xmlText } from '../../../core/report/escape-xml.ts';
import { HOSTILE } from '../../support/report-data.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({
    unit: fc.constantFrom(...'=+-@\t\r\n\0＝＋－＠ `|\\<>&"\'[]()!#*_:/.;,a1'.split('')),
    maxLength: 40,
  }),
  fc.constantFrom(...HOSTILE),
);

const unescaped = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#10;', '\n')
    .replaceAll('&amp;', '&');

describe('CSV', () => {
  it.each([
    '=1',
    '+1',
    '-1',
    '@x',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '  =1',
    '\u00a0=1',
    '\u3000@',
  ])('never starts a formula: %j', (text) => {
    expect(csvCell(text)).toMatch(/^"'/);
  });

  it.each(['1=1', 'a@b.example', 'call -now', "'quoted"])(
    'leaves harmless text alone: %s',
    (text) => {
      expect(csvCell(text)).toBe(`"${text}"`);
    },
  );

  it('writes a number as it is, quoted', () => {
    expect(csvCell(-5)).toBe('"-5"');
  });

  it('reads back as one row of as many cells, none a formula', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 8 }), (cells) => {
        const rows: string[][] = parse(csvRow(cells), { record_delimiter: '\r\n' });
        expect(rows).toHaveLength(1);
        expect(rows[0]).toHaveLength(cells.length);
        for (const cell of rows[0] ?? [])
          expect(cell).not.toMatch(/^[\s\p{Z}]*[=+\-@\t\r\0＝＋－＠]/u);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('JSON', () => {
  it('reads back exactly, with nothing that a page or a terminal would act on', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = jsonLine({ text });
        expect(JSON.parse(line)).toEqual({ text });
        expect(line).not.toMatch(/[<\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('XML', () => {
  const CHAR = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
  it('holds only characters of XML 1.0, and no markup', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const xml of [xmlText(text), xmlAttribute(text)]) {
          expect(xml).toMatch(CHAR);
          expect(xml).not.toMatch(/[<>"']/);
          expect(xml).not.toMatch(/&(?!(?:lt|gt|amp|quot|apos|#10);)/);
        }
        expect(unescaped(xmlAttribute(text))).toBe(unescaped(xmlText(text)));
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps a line feed in an attribute', () => {
    expect(xmlAttribute('a\nb')).toBe('a&#10;b');
  });
});

describe('terminal', () => {
  it('gives no control character, no command of a CI log', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = terminalLine(text);
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(line).not.toMatch(/^\s*::/);
        expect(line).not.toMatch(/##[a-z]*\[/i);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('Markdown', () => {
  it('puts text into a code span that it cannot leave', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const span = markdownCode(text);
        if (span === '—') return;
        const fence = /^`+/.exec(span)?.[0] ?? '';
        expect(span.endsWith(fence)).toBe(true);
        const inside = span.slice(fence.length, -fence.length);
        expect([...inside.matchAll(/`+/g)].map((run) => run[0].length)).not.toContain(fence.length);
        expect(span).not.toMatch(/[\n\r]/);
      }),
      { numRuns: 1_000 },
    );
  });

  it('leaves no pipe in a cell that would end it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(markdownCodeCell(text).replace(/(?<!\\)\\\|/g, '')).not.toContain('|');
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['Riverton *Police*', String.raw`Riverton \*Police\*`],
    ['<b>', String.raw`\<b\>`],
    ['1. first', String.raw`1\. first`],
    ['ask @everyone', '`ask @everyone`'],
    ['see http://evil.example', '`see http://evil.example`'],
    ['www.evil.example', '`www.evil.example`'],
    ['fixes #12', '`fixes #12`'],
    ['a | b @c', String.raw`${'`'}a \| b @c${'`'}`],
    ['', ''],
  ])('takes signs literally and links nothing: %s', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });

  it('shows nothing as a dash, because a code span cannot be empty', () => {
    expect(markdownCode('  ')).toBe('—');
  });
});

describe('addresses', () => {
  it.each([
    ['https://www.riverton.example/police/', 'riverton.example/police'],
    ['http://x.example', 'x.example'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
  ])('shortens %s', (url, short) => {
    expect(shortAddress(url)).toBe(short);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://riverton.gov@evil.example/',
    'no address',
    '//x',
    'ftp://x.example/',
  ])('does not link %s', (url) => {
    expect(safeHref(url)).toBeUndefined();
  });

  it('writes a link anew', () => {
    expect(safeHref('HTTPS://X.example/a b"<')).toBe('https://x.example/a%20b%22%3C');
  });
});
