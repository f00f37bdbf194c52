// Letters for printed reports: an embedded font that knows most scripts, or the standard ones where it is not installed; never a failure over a sign.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { oneLine } from '../core/report/safe-text.ts';

/** Fonts as pdfkit takes them, parsed once for all documents, and what of a text they can show. */
export type Fonts = {
  regular: string | Font;
  bold: string | Font;
  isEmbedded: boolean;
  /** The text on one line, with a mark `[U+4E2D]` for every sign that the font has no letter for. */
  shown: (text: string) => string;
};

/** DejaVu Sans covers Latin, Greek, Cyrillic, Hebrew, Arabic and more; Helvetica, which is in every reader, Western European only. */
export function openFonts(folder = dejavuFolder()): Fonts {
  if (folder === undefined) return STANDARD;
  const regular = create(readFileSync(`${folder}/DejaVuSans.ttf`));
  const bold = create(readFileSync(`${folder}/DejaVuSans-Bold.ttf`));
  const has = (code: number) =>
    regular.hasGlyphForCodePoint(code) && bold.hasGlyphForCodePoint(code);
  return { regular, bold, isEmbedded: true, shown: shownBy(has) };
}

/** What of Windows-1252, in which the standard fonts are encoded, is printed: ASCII, Latin-1, quotes, dashes, bullet and ellipsis. */
const WESTERN = /^[\u0020-\u007e\u00a1-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026]$/u;

/** In every reader of PDF, and Western European only: what is there where the other is not installed. */
export const STANDARD: Fonts = {
  regular: 'Helvetica',
  bold: 'Helvetica-Bold',
  isEmbedded: false,
  shown: shownBy((code) => WESTERN.test(String.fromCodePoint(code))),
};

const ASCII = /^[\u0020-\u007e]*$/;

function shownBy(has: (code: number) => boolean): (text: string) => string {
  return (text) => {
    if (ASCII.test(text)) return text;
    let shown = '';
    for (const char of oneLine(text).normalize('NFC')) {
      const code = char.codePointAt(0) ?? 0;
      shown += has(code) ? char : `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
    }
    return shown;
  };
}

function dejavuFolder(): string | undefined {
  try {
    const require = createRequire(import.meta.url);
    return require.resolve('dejavu-fonts-ttf/package.json').replace(/package\.json$/, 'ttf');
  } catch {
    return undefined;
  }
}
