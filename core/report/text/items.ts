// One item of a page on a terminal: outcome, the page's own words behind a bar, and what to write.
import type { Finding } from '../../verdict/schema.ts';
import { terminalLine } from '../escape-terminal.ts';
import { calendarDay } from '../times.ts';
import { rulingLine } from '../ruling-words.ts';
import { LEVEL_WORDS, placeWords, stateOf } from '../words.ts';
import { wrapped, wrappedLines } from './layout.ts';
import { type Paint, signed } from './paint.ts';

const BAR = '      | ';

/** An item that asks for a change or a look, in full. */
export function problemLines(finding: Finding, paint: Paint): string[] {
  return [
    head(finding, paint),
    ...wrapped(finding.says, '    '),
    ...evidence(finding, paint),
    ...nearest(finding, paint),
    ...fix(finding, paint),
    ...ruled(finding),
    ...expired(finding),
  ];
}

/** An item in order, with the first words that prove it. */
export function quietLines(finding: Finding, paint: Paint): string[] {
  const says = finding.outcome === 'pass' ? [] : wrapped(finding.says, '    ');
  const more = [...evidence(finding, paint), ...ruled(finding), ...expired(finding)];
  return [head(finding, paint), ...says, ...more];
}

function head(finding: Finding, paint: Paint): string {
  const { title, level } = finding;
  const words = `${terminalLine(title, 120)} (${LEVEL_WORDS[level].toLowerCase()})`;
  return `  ${signed(stateOf(finding), paint)}: ${paint.bold(words)}`;
}

function evidence(finding: Finding, paint: Paint): string[] {
  return finding.evidence.flatMap((quote) => [
    paint.dim(`    The page says ${placeWords(quote)}${away(finding)}:`),
    ...wrapped(`“${quote.text}”`, BAR, 400),
  ]);
}

function nearest(finding: Finding, paint: Paint): string[] {
  const { nearest: quote } = finding;
  if (!quote) return [];
  const where = `${placeWords(quote)}${away(finding)}`;
  return [
    paint.dim(`    The nearest sentence found, which is not enough, ${where}:`),
    ...wrapped(`“${quote.text}”`, BAR, 400),
  ];
}

function away({ metOn, linkedUrl }: Finding): string {
  if (metOn !== 'linked') return '';
  return linkedUrl === undefined
    ? ', one click away'
    : `, one click away on ${terminalLine(linkedUrl, 300)}`;
}

function fix({ fix: words }: Finding, paint: Paint): string[] {
  if (words === undefined || words === '') return [];
  return [paint.dim('    What to write:'), ...wrappedLines(words, BAR)];
}

function ruled(finding: Finding): string[] {
  const line = rulingLine(finding);
  return line === undefined ? [] : wrapped(line, '    ');
}

function expired({ waiver, waiverExpired }: Finding): string[] {
  if (!waiver || !waiverExpired) return [];
  return wrapped(
    `A waiver for this item ran out on ${calendarDay(waiver.until)} and no longer counts. It was approved by ${waiver.approvedBy}: ${waiver.reason}`,
    '    ',
  );
}
