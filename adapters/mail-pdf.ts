// A printed report as a PDF: tagged, with title and language; the letter on the first page, every page in detail behind it.
import Pdf from 'pdfkit';
import type { Letter, LetterRow, LetterSection } from '../core/mail/letter.ts';
import type { Printed, PrintedPage, Printer } from '../core/mail/printed.ts';
import { clip } from '../core/report/safe-text.ts';
import { SIGNS, type Tone } from '../core/report/words.ts';
import { type Fonts, openFonts } from './mail-pdf-fonts.ts';
import { sheet, type Sheet } from './mail-pdf-sheet.ts';

/** Text of each tone on white paper. */
const COLOR: Record<Tone, string> = {
  good: '#0b6b34',
  bad: '#b3141e',
  look: '#835000',
  unread: '#4b5563',
  idle: '#4b5563',
};
const INK = '#1b1f24';
const GREY = '#4b5563';

/** Fonts are read once. */
export function pdfPrinter(fonts: Fonts = openFonts()): Printer {
  return {
    print: async (printed) => {
      const document = documentOf(printed, fonts);
      const bytes = collected(document);
      const paper = sheet(document, fonts);
      front(paper, printed);
      if (printed.pages.length > 0) detail(paper, printed);
      paper.footers(printed.footer);
      document.end();
      return await bytes;
    },
  };
}

function documentOf({ title, language, made }: Printed, fonts: Fonts): PDFKit.PDFDocument {
  const options: PDFKit.PDFDocumentOptions = {
    size: 'LETTER',
    margins: { top: 48, bottom: 54, left: 54, right: 54 },
    bufferPages: true,
    tagged: true,
    lang: language,
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: title, Author: 'Agency presence auditor', CreationDate: made, ModDate: made },
  };
  // PDF/UA (ISO 14289) asks for embedded fonts; the types know only the archive's forms of PDF.
  const document = new Pdf(
    fonts.isEmbedded ? Object.assign(options, { subset: 'PDF/UA' }) : options,
  );
  register(document, 'regular', fonts.regular);
  register(document, 'bold', fonts.bold);
  return document;
}

/** pdfkit takes a parsed font as well, which its types do not say. */
function register(document: PDFKit.PDFDocument, name: string, font: Fonts['regular']): void {
  const take = document.registerFont.bind(document);
  Reflect.apply(take, undefined, [name, font]);
}

async function collected(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of document) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

/** One page, whatever there is to say: what does not fit is counted, and stands in the detail. */
function front(paper: Sheet, { letter, more }: Printed): void {
  const { notices, kicker, tone, verdict, sentence, tiles, sections } = letter;
  for (const notice of notices)
    paper.line('P', notice, { size: 11, font: 'bold', color: '#5c3900', after: 4 });
  paper.line('P', kicker, { size: 9, color: GREY, after: 2 });
  paper.line('H1', `${SIGNS[tone]} ${verdict}`, {
    size: 20,
    font: 'bold',
    color: COLOR[tone],
    after: 2,
  });
  paper.line('P', sentence, { size: 12, color: INK, after: 4 });
  const counts = tiles.map(({ count, word }) => `${count} ${word}`).join('   ·   ');
  if (tiles.length > 1) paper.line('P', counts, { size: 11, font: 'bold', color: INK, after: 4 });
  const end = endOf(paper, letter);
  for (const [at, part] of sections.entries()) {
    // Every section has at least its line.
    const behind = (sections.length - at - 1) * LINE;
    frontSection(paper, part, { end: end - behind, left: more });
  }
  paper.goTo(Math.max(paper.y(), Math.min(end, paper.y() + 8)));
  trend(paper, letter);
  for (const line of letter.closing) paper.line('P', line, { size: 10, color: INK, after: 1 });
  for (const line of letter.small) paper.line('P', line, { size: 8, color: GREY, after: 1 });
}

/** A section that has no room for more than its title. */
const LINE = 16;

/** Where the sections have to end, so that trend and closing still stand on the first page. */
function endOf(paper: Sheet, { closing, small, trend: bars }: Letter): number {
  const heightOfAll = (lines: readonly string[], size: number) =>
    lines.reduce((sum, line) => sum + paper.height(line, size) + 2, 0);
  const ends = heightOfAll(closing, 10) + heightOfAll(small, 8);
  const picture = bars === undefined || bars.bars.length === 0 ? 24 : 66;
  const trending = bars === undefined ? 0 : picture + paper.height(bars.words, 10);
  return paper.bottom() - ends - trending - 14;
}

function frontSection(
  paper: Sheet,
  { title, tone, lead, rows, more }: LetterSection,
  { end, left }: { end: number; left: Printed['more'] },
): void {
  if (paper.y() + 50 > end) {
    const words = `${SIGNS[tone]} ${title}: ${left(rows.length, 0)}`;
    paper.line('P', words, { size: 9, font: 'bold', color: COLOR[tone] });
    return;
  }
  paper.line('H2', `${SIGNS[tone]} ${title}`, {
    size: 12,
    font: 'bold',
    color: COLOR[tone],
    before: 6,
    after: 1,
  });
  if (lead !== undefined) paper.line('P', lead, { size: 9, color: GREY, after: 1 });
  let shown = 0;
  for (const row of rows) {
    if (paper.y() + heightOf(paper, row) + 12 > end) break;
    frontRow(paper, row);
    shown += 1;
  }
  const over = rows.length - shown;
  if (over > 0) paper.line('P', `… ${left(over, shown)}`, { size: 9, color: GREY });
  else if (more !== undefined) paper.line('P', `… ${more}`, { size: 9, color: GREY });
}

function heightOf(paper: Sheet, { title, texts = [], about }: LetterRow): number {
  const parts = [title, ...texts, ...(about === undefined ? [] : [about])];
  return parts.reduce((sum, text) => sum + paper.height(clip(text, MOST), 10) + 1, 4);
}

const MOST = 300;

function frontRow(paper: Sheet, { title, texts = [], about }: LetterRow): void {
  paper.line('P', clip(title, 140), { size: 10, font: 'bold', color: INK, before: 2 });
  for (const text of texts) paper.line('P', clip(text, MOST), { size: 10, color: INK, indent: 10 });
  if (about !== undefined) paper.line('P', clip(about, MOST), { size: 9, color: GREY, indent: 10 });
}

function trend(paper: Sheet, { trend: part }: Letter): void {
  if (part === undefined) return;
  paper.line('H2', part.title, { size: 11, font: 'bold', color: INK, before: 2, after: 2 });
  if (part.bars.length > 0) paper.bars(part.bars, part.words);
  paper.line('P', part.words, { size: 10, color: INK, after: 4 });
}

function detail(paper: Sheet, printed: Printed): void {
  paper.newPage();
  paper.line('H1', printed.detail, { size: 16, font: 'bold', color: INK, after: 4 });
  for (const page of printed.pages) detailPage(paper, page, printed);
  if (printed.leftOut !== undefined)
    paper.line('P', printed.leftOut, { size: 10, color: GREY, before: 8 });
}

function detailPage(paper: Sheet, page: PrintedPage, { quote, paste }: Printed): void {
  paper.keep(70);
  const { title, address, state, tone, facts, items } = page;
  paper.line('H2', clip(title, 140), { size: 12, font: 'bold', color: INK, before: 8 });
  paper.line('P', `${SIGNS[tone]} ${state}`, { size: 10, font: 'bold', color: COLOR[tone] });
  paper.line('P', clip(address, MOST), { size: 8, color: GREY, after: 2 });
  for (const item of items) {
    paper.keep(40);
    paper.line('H3', clip(item.title, MOST), { size: 10, font: 'bold', color: INK, before: 3 });
    paper.line('P', item.state, { size: 9, color: GREY, indent: 10 });
    if (item.quote !== undefined)
      paper.line('BlockQuote', `${quote}: “${clip(item.quote, MOST)}”`, {
        size: 9,
        color: INK,
        indent: 10,
      });
    if (item.fix !== undefined)
      paper.line('P', `${paste}: ${clip(item.fix, 1_500)}`, {
        size: 9,
        color: '#10243e',
        indent: 10,
      });
  }
  if (page.paste !== undefined) pasteBox(paper, page.paste);
  for (const fact of facts) paper.line('P', clip(fact, 600), { size: 9, color: INK, before: 1 });
}

/** Lines as they are pasted, then what to know of them. */
function pasteBox(paper: Sheet, { title, text, notes }: NonNullable<PrintedPage['paste']>): void {
  paper.keep(50);
  paper.line('H3', title, { size: 10, font: 'bold', color: INK, before: 4, after: 1 });
  for (const line of clip(text, 4_000).split('\n'))
    if (line.trim() !== '')
      paper.line('P', line, { size: 10, color: '#10243e', indent: 10, after: 1 });
  for (const note of notes) paper.line('P', clip(note, 420), { size: 9, color: GREY, indent: 10 });
}
