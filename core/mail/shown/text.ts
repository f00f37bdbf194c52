// A letter as plain text: the same parts in the same order, for whoever reads or hears it without pictures.
import { clip, manyLines, shortLine } from '../../report/safe-text.ts';
import { SIGNS } from '../../report/words.ts';
import type { Letter, LetterRow, LetterSection, LetterTrend } from '../letter.ts';
import { wordsOf } from '../letters/parts.ts';

const WIDTH = 74;

/** Lines of at most 74 characters, but for words that are longer. */
export function letterText(letter: Letter): string {
  const { notices, tone, verdict, sentence, kicker, tiles, sections, trend, closing, small } =
    letter;
  const counts = tiles.map(({ count, word }) => `${count} ${word}`).join(', ');
  const blocks = [
    ...notices.map((notice) => wrapped(notice, 400)),
    [`${SIGNS[tone]} ${verdict}`, ...wrapped(sentence, 600)],
    [...(tiles.length > 1 ? wrapped(counts, 300) : []), ...wrapped(kicker, 160)],
    ...sections.map((part) => sectionLines(part, letter)),
    ...(trend === undefined ? [] : [trendLines(trend)]),
    closing.flatMap((line) => wrapped(line, 400)),
    ['-- ', ...small.flatMap((line) => wrapped(line, 400))],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function sectionLines(
  { title, tone, lead, rows, more }: LetterSection,
  { language }: Letter,
): string[] {
  const heading = `${SIGNS[tone]} ${shortLine(title, 120)}`;
  return [
    heading,
    '-'.repeat(Math.min(heading.length, WIDTH)),
    ...(lead === undefined ? [] : wrapped(lead, 400)),
    ...rows.flatMap((row) => rowLines(row, language)),
    ...(more === undefined ? [] : [`… ${more}`]),
  ];
}

function rowLines(
  { title, texts = [], about, quote, paste }: LetterRow,
  language: Letter['language'],
): string[] {
  const words = wordsOf(language).owner;
  return [
    ...wrapped(title, 140, '* ', '  '),
    ...texts.flatMap((text) => wrapped(text, 320, '  ')),
    ...(quote === undefined
      ? []
      : wrapped(`${words.quote}: “${shortLine(quote, 300)}”`, 400, '  ')),
    ...(paste === undefined ? [] : [`  ${paste.label}:`, ...pasteLines(paste.text)]),
    ...(paste?.notes ?? []).flatMap((note) => wrapped(note, 420, '  ')),
    ...(about === undefined ? [] : wrapped(about, 320, '  ')),
  ];
}

/** Not wrapped, so that what is copied is what is meant. */
function pasteLines(text: string): string[] {
  return manyLines(clip(text, 4_000))
    .split('\n')
    .map((line) => `    ${line}`.trimEnd());
}

function trendLines({ title, words, bars }: LetterTrend): string[] {
  const values = bars.map(({ label, value }) => `${label}: ${value}`).join('; ');
  return [
    title,
    '-'.repeat(title.length),
    ...wrapped(words, 400),
    ...(bars.length === 0 ? [] : wrapped(values, 600)),
  ];
}

/** At spaces, with an indent; `first` for the first line. */
function wrapped(text: string, limit: number, first = '', indent = first): string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of shortLine(text, limit).split(' ')) {
    if (!isEmpty && line.length + word.length >= WIDTH) {
      lines.push(line);
      line = indent;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}
