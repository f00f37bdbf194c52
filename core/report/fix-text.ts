// The fix of a page for a terminal: the text to paste, how long it is, where it goes, and what is not in it.
import type { FixPlace, ItemFix, PageFix } from '../fix/fix.ts';
import { terminalLine } from './escape-terminal.ts';
import { wrapped } from './text/layout.ts';
import { NO_PAINT, type Paint } from './text/paint.ts';
import { counterWords, HOW_WORDS } from './fix-words.ts';

const RULE = '─'.repeat(72);

/** Safe to print whatever the page said; the text itself stands in lines of its own, so that it can be copied as it is. */
export function fixText(fix: PageFix, page: { url: string }, paint: Paint = NO_PAINT): string {
  const lines = [
    paint.bold(`What to write on ${terminalLine(page.url, 300)}`),
    `  ${HOW_WORDS[fix.how]} ${placeWords(fix.place)}`,
    ...stepLines(fix.place, paint),
    '',
    ...textLines(fix, paint),
    '',
    ...fix.items.flatMap((item) => itemLines(item, paint)),
    ...leftOutLines(fix, paint),
  ];
  return `${lines.join('\n')}\n`;
}

const placeWords = ({ field }: FixPlace): string => `Field: ${terminalLine(field, 80)}.`;

const stepLines = ({ steps }: FixPlace, paint: Paint): string[] =>
  wrapped(`Where to click: ${steps.join(' > ')}`, '  ').map((line) => paint.dim(line));

function textLines({ text, counter }: PageFix, paint: Paint): string[] {
  if (text === '') return ['  There is no text that could be pasted as it is; see below.'];
  const shown = text.split('\n').map((line) => terminalLine(line, 5_000).replace(/^::/, ': :'));
  return [paint.dim(RULE), ...shown, paint.dim(RULE), `  ${counterWords(counter)}`];
}

const CARRIED: Record<ItemFix['carriedBy'], string> = {
  text: 'in the text',
  'notice-page': 'on your notice page',
  nothing: 'not in the text',
};

function itemLines(item: ItemFix, paint: Paint): string[] {
  const head = `  ${paint.bold(terminalLine(item.title, 120))}: ${CARRIED[item.carriedBy]}`;
  const alone = item.carriedBy === 'nothing' && item.text !== '';
  return [
    head,
    ...(item.note === undefined ? [] : wrapped(item.note, '    ')),
    ...(alone ? wrapped(`By itself: ${item.text}`, '    ') : []),
  ];
}

function leftOutLines({ leftOut }: PageFix, paint: Paint): string[] {
  if (leftOut.length === 0) return [];
  return [
    '',
    paint.bold('  What is not in the text, and why'),
    ...leftOut.flatMap(({ what, why }) =>
      what === undefined
        ? listed(wrapped(why, '    '))
        : [...listed(wrapped(`“${what}”`, '    ', 400)), ...wrapped(why, '    ')],
    ),
  ];
}

/** Lines that are indented, as one entry of a list. */
const listed = ([first = '', ...more]: string[]): string[] => [`  - ${first.trimStart()}`, ...more];
