// Paper to write on: lines that are tagged as they are written, bars, footers; every text is shown by signs that the font has.
import type { Fonts } from './mail-pdf-fonts.ts';

type LineStyle = {
  size: number;
  color: string;
  font?: 'regular' | 'bold';
  /** Points of space above and below, and from the left. */
  before?: number;
  after?: number;
  indent?: number;
};

type Bar = { label: string; share: number; value: string };

export type Sheet = {
  line: (tag: string, text: string, style: LineStyle) => void;
  bars: (bars: readonly Bar[], words: string) => void;
  footers: (words: (page: number, total: number) => string) => void;
  newPage: () => void;
  /** Begins a new page where less room than this is left, points. */
  keep: (points: number) => void;
  height: (text: string, size: number) => number;
  y: () => number;
  goTo: (y: number) => void;
  /** The lowest point of a page that may be written on. */
  bottom: () => number;
};

const BAR_HEIGHT = 28;

export function sheet(document: PDFKit.PDFDocument, { shown }: Fonts): Sheet {
  const root = document.struct('Document');
  document.addStructure(root);
  const { left, right } = document.page.margins;
  const width = document.page.width - left - right;
  const bottom = () => document.page.height - document.page.margins.bottom;
  const add = (tag: string, draw: () => void, alt?: string) =>
    root.add(document.struct(tag, alt === undefined ? {} : { alt }, draw));
  return {
    line(tag, text, { size, color, font = 'regular', before = 0, after = 0, indent = 0 }) {
      const y = document.y + before;
      const words = shown(text);
      document.font(font).fontSize(size).fillColor(color);
      add(tag, () => document.text(words, left + indent, y, { width: width - indent }));
      document.y += after;
    },
    bars(bars, words) {
      const top = document.y;
      add('Figure', () => drawBars(document, bars, { left, top, width }), shown(words));
      document.y = top + BAR_HEIGHT + 12;
    },
    footers: (words) =>
      footers(document, (page, total) => shown(words(page, total)), { left, width }),
    newPage: () => void document.addPage(),
    keep(points) {
      if (document.y + points > bottom()) document.addPage();
    },
    height: (text, size) =>
      document
        .font('regular')
        .fontSize(size)
        .heightOfString(shown(text), { width: width - 10 }),
    y: () => document.y,
    goTo(y) {
      document.y = y;
    },
    bottom,
  };
}

function drawBars(
  document: PDFKit.PDFDocument,
  bars: readonly Bar[],
  { left, top, width }: { left: number; top: number; width: number },
): void {
  const step = Math.min(40, width / Math.max(1, bars.length));
  for (const [at, { share }] of bars.entries()) {
    const height = Math.max(1, share * BAR_HEIGHT);
    document.rect(left + at * step, top + BAR_HEIGHT - height, step - 4, height).fill('#2f6db3');
  }
  document.font('regular').fontSize(6).fillColor('#4b5563');
  for (const [at, { value }] of bars.entries())
    document.text(value, left + at * step, top + BAR_HEIGHT + 2, {
      width: step - 4,
      align: 'center',
      lineBreak: false,
    });
}

function footers(
  document: PDFKit.PDFDocument,
  words: (page: number, total: number) => string,
  room: { left: number; width: number },
): void {
  const { start, count } = document.bufferedPageRange();
  for (let at = 0; at < count; at += 1) {
    document.switchToPage(start + at);
    footer(document, words(at + 1, count), room);
  }
}

/** Below the margin, and no part of what is read out. */
function footer(
  document: PDFKit.PDFDocument,
  text: string,
  { left, width }: { left: number; width: number },
): void {
  const { bottom } = document.page.margins;
  // Text below the margin would begin a new page.
  document.page.margins.bottom = 0;
  document.markContent('Artifact', { type: 'Pagination' });
  document.font('regular').fontSize(8).fillColor('#4b5563');
  document.text(text, left, document.page.height - 36, { width, align: 'right', lineBreak: false });
  document.endMarkedContent();
  document.page.margins.bottom = bottom;
}
