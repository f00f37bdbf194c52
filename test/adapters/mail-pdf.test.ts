// Printed reports: tagged, with title and language, one page a chief can print before the detail, whatever stands in the names.
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openFonts, STANDARD } from '../../adapters/mail-pdf-fonts.ts';
import { pdfPrinter } from '../../adapters/mail-pdf.ts';
import type { Letter } from '../../core/mail/letter.ts';
import type { Printed, PrintedPage } from '../../core/mail/printed.ts';
import { HOSTILE } from '../support/report-data.ts';

const row = (text: string) => ({ title: text, texts: [text], about: text });
const letterOf = (texts: readonly string[], rows = 2): Letter => {
  const [a = '', b = a, c = b] = texts;
  return {
    language: 'es',
    subject: 'Riverton PD: las 4 páginas cumplen',
    kicker: a,
    tone: 'bad',
    verdict: 'Needs action',
    notices: [b],
    sentence: c,
    tiles: [
      { count: 1, word: 'compliant', tone: 'good' },
      { count: 2, word: 'need action', tone: 'bad' },
    ],
    sections: ['Worse', 'Open', 'Unread'].map((title) => ({
      title,
      tone: 'bad',
      lead: a,
      rows: Array.from({ length: rows }, (_, at) => row(texts[at % texts.length] ?? '')),
    })),
    trend: {
      title: 'Trend',
      words: 'From 1 to 4',
      bars: [0, 0.5, 1].map((share) => ({ label: 'x', share, value: '1/4' })),
    },
    closing: [a],
    small: [b],
  };
};
const pageOf = (text: string): PrintedPage => ({
  title: text,
  address: text,
  state: 'needs action',
  tone: 'bad',
  facts: [text],
  items: [{ title: text, state: text, quote: text, fix: text }],
  paste: { title: text, label: text, text: `${text}\n\n${text}`, notes: [text, text] },
});
const printedOf = (texts: readonly string[], given: Partial<Printed> = {}): Printed => ({
  letter: letterOf(texts),
  title: 'Riverton PD: las 4 páginas cumplen',
  language: 'es',
  detail: 'Page by page',
  pages: texts.map(pageOf),
  more: (count) => `and ${count} more`,
  footer: (at, total) => `Page ${at} of ${total}`,
  quote: 'Says',
  paste: 'Paste',
  made: new Date('2026-11-23T19:00:00Z'),
  ...given,
});

const print = async (printed: Printed, printer = pdfPrinter()): Promise<Buffer> =>
  Buffer.from(await printer.print(printed));
/** The file with its streams unpacked. */
function unpacked(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  return text.replaceAll(/stream\n([^]*?)\nendstream/g, (whole, body: string) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return whole;
    }
  });
}
const pagesIn = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

describe('a printed report', () => {
  it('is tagged, has title, language and headings, and says that it is accessible', async () => {
    const pdf = unpacked(await print(printedOf(['Riverton PD'])));
    expect(pdf).toMatch(/^%PDF-1\.7/);
    expect(pdf).toMatch(/\/Lang \(es\)/);
    expect(pdf).toMatch(/\/MarkInfo/);
    expect(pdf).toMatch(/\/Marked true/);
    expect(pdf).toMatch(/\/StructTreeRoot/);
    expect(pdf).toMatch(/\/DisplayDocTitle true/);
    const [, title = ''] = /\/Title (\d+) 0 R/.exec(pdf) ?? [];
    expect(pdf).toMatch(new RegExp(`\\n${title} 0 obj\\n\\(\u00fe\u00ff`));
    for (const tag of ['Document', 'H1', 'H2', 'H3', 'P', 'Figure', 'BlockQuote'])
      expect(pdf).toContain(`/S /${tag}`);
    expect(pdf).toMatch(/\/Alt \(/);
    expect(pdf).toContain('pdfuaid');
    expect(pdf).toContain('/Artifact');
  });

  it('has one page for the letter, however long it is, and the detail behind it', async () => {
    const long =
      'A name of an agency that goes on and on, over more than one line of the paper. '.repeat(6);
    const only = { pages: [] };
    expect(pagesIn(await print(printedOf(['short'], only)))).toBe(1);
    expect(pagesIn(await print(printedOf([long], { ...only, letter: letterOf([long], 30) })))).toBe(
      1,
    );
    expect(pagesIn(await print(printedOf(['short'])))).toBe(2);
    expect(
      pagesIn(
        await print(
          printedOf(
            Array.from({ length: 40 }, () => 'x'),
            { leftOut: '3 more' },
          ),
        ),
      ),
    ).toBeGreaterThan(4);
  });

  it('is the same for the same report', async () => {
    const printer = pdfPrinter();
    const ids = /\/ID \[[^\]]*\]/;
    const one = (await print(printedOf(['x']), printer)).toString('latin1').replace(ids, '');
    expect((await print(printedOf(['x']), printer)).toString('latin1').replace(ids, '')).toBe(one);
  });
});

describe('signs of any script', () => {
  const NAMES = [
    'Çéñtre Łódź',
    'Полиция',
    'Αστυνομία',
    'משטרה',
    'شرطة',
    '警察',
    '🚓 ✓',
    'a\u0301\u0302',
  ];

  it.each([
    ['an embedded font', openFonts()],
    ['the standard fonts', STANDARD],
  ])('do not break it, nor does hostile text: %s', async (_name, fonts) => {
    const printer = pdfPrinter(fonts);
    const pdf = await print(printedOf([...NAMES, ...HOSTILE]), printer);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1')).not.toMatch(/\/JavaScript|\/URI|\/Launch|\/EmbeddedFile/);
  });

  it('are shown where there is a letter, and named where there is none', () => {
    const { shown, isEmbedded } = openFonts();
    expect(isEmbedded).toBe(true);
    expect(NAMES.slice(0, 5).map(shown)).toEqual(NAMES.slice(0, 5));
    expect(shown('警察')).toBe('[U+8B66][U+5BDF]');
    expect(shown('a\u202eb')).toBe('a[U+202E]b');
  });
});
