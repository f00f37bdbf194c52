// Lines and columns of text reports, by the columns that text takes on a terminal.
import { terminalLine } from '../escape-terminal.ts';

/** Columns of a text report; narrow enough for a window beside others. */
const WIDTH = 96;

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** What takes two columns (UAX #11: wide and full-width), roughly. */
const WIDE =
  /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;

/** Latin letters and the usual punctuation: one column each. */
const NARROW = /^[\x20-\u02ff\u2010-\u2027]*$/;

/** Stands for a space at which no line may end: a sign that no text has (private use). */
const JOINT = '\u{F0000}';

/**
 * Someone else's text as wrapped lines, each behind `prefix`: no line of it can begin with a command of a CI log. `whole`: words that
 * stay on one line, a command to be pasted.
 */
export function wrapped(
  text: string,
  prefix: string,
  limit = 2_000,
  whole: readonly string[] = [],
): string[] {
  const lines: string[] = [];
  const room = WIDTH - columns(prefix);
  let line = '';
  let used = 0;
  const joined = whole.reduce(
    (all, one) => all.replaceAll(one, () => one.replaceAll(' ', JOINT)),
    terminalLine(text, limit),
  );
  for (const word of joined.split(' ')) {
    const wide = columns(word);
    if (line !== '' && used + 1 + wide > room) {
      lines.push(line);
      line = '';
      used = 0;
    }
    used += line === '' ? wide : wide + 1;
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line].map((one) => prefix + one.replaceAll(JOINT, ' ').replace(/^::/, ': :'));
}

/** As `wrapped`, and what the text itself breaks stays broken. */
export function wrappedLines(text: string, prefix: string): string[] {
  return text.split(/\r?\n/).flatMap((line) => wrapped(line, prefix));
}

/** Text in a column: cut to it with `…`, and filled up. */
export function column(text: string, width: number): string {
  const line = terminalLine(text, width * 2);
  if (columns(line) <= width) return line + ' '.repeat(width - columns(line));
  let kept = '';
  let used = 0;
  for (const { segment } of SEGMENTER.segment(line)) {
    const wide = WIDE.test(segment) ? 2 : 1;
    if (used + wide > width - 1) break;
    kept += segment;
    used += wide;
  }
  return `${kept}…${' '.repeat(width - used - 1)}`;
}

function columns(text: string): number {
  if (NARROW.test(text)) return text.length;
  let count = 0;
  for (const { segment } of SEGMENTER.segment(text)) count += WIDE.test(segment) ? 2 : 1;
  return count;
}
