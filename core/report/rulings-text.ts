// The list of rulings, for a terminal: what was ruled, by whom and why, and whether it still applies.
import { command as plain, type Commands } from '../command.ts';
import type { Ruling } from '../rulings/ruling.ts';
import { type Standing, STANDINGS } from '../rulings/standing.ts';
import { terminalLine } from './escape-terminal.ts';
import { wrapped } from './text/layout.ts';
import { NO_PAINT, type Paint, signed } from './text/paint.ts';
import { calendarDay } from './times.ts';
import { counted, type Tone } from './words.ts';

const TONES: Readonly<Record<Standing, Tone>> = {
  stands: 'good',
  outdated: 'look',
  replaced: 'idle',
  unread: 'unread',
  'not-asked': 'idle',
};

const DECIDED = { satisfied: 'satisfied', 'not-satisfied': 'not satisfied' } as const;

/** Rulings in their order, each with how it stands. */
export function rulingsText(
  rulings: readonly { ruling: Ruling; standing: Standing }[],
  { paint = NO_PAINT, command = plain }: { paint?: Paint; command?: Commands } = {},
): string {
  if (rulings.length === 0)
    return `Nobody has ruled on anything yet. To do so, satisfied or not-satisfied: ${command('rule', 'PAGE', 'ITEM', 'satisfied', '--by', 'YOUR NAME', '--reason', 'WHY')}\n`;
  const lines = rulings.flatMap(({ ruling, standing }) => [
    paint.bold(terminalLine(`${ruling.agencyId}/${ruling.pageId}: ${ruling.title}`, 300)),
    ...wrapped(`Ruled by ${ruling.by} on ${calendarDay(ruling.at.slice(0, 10))}: ${DECIDED[ruling.decision]}. ${ruling.reason}`, '  '), // prettier-ignore
    ...ruling.quotes.slice(0, 2).flatMap(({ text }) => wrapped(`“${text}”`, '    | ', 400)),
    `  ${signed({ word: STANDINGS[standing], tone: TONES[standing] }, paint)}`,
    '',
  ]);
  const open = rulings.filter(({ standing }) => standing === 'outdated').length;
  const look = open === 0 ? '' : `, ${open} to look at again`;
  return `${[...lines, `${counted(rulings.length, 'ruling')}${look}.`].join('\n')}\n`;
}
