// What `presence doctor` finds: one row for each thing that was looked at.
import { terminalLine } from '../core/report/escape-terminal.ts';
import { paintFor } from './terminal.ts';

/** `warn`: an audit works, with something missing. */
type Sign = 'ok' | 'warn' | 'fail';
export type Row = { what: string; sign: Sign; says: string; remedy?: string };

/** Rows for a person at a terminal. What came from elsewhere cannot do anything to it. */
export function rowsText(rows: readonly Row[]): string {
  const paint = paintFor(process.stdout);
  const marks = { ok: paint.green('ok  '), warn: paint.yellow('note'), fail: paint.red('FAIL') };
  return rows
    .map(({ what, sign, says, remedy }) => {
      const lines = (remedy ?? '').split('\n').filter((line) => line !== '');
      const steps = lines.map((line) => `\n${' '.repeat(18)}→ ${terminalLine(line, 600)}`).join('');
      return `${marks[sign]}  ${what.padEnd(12)}${terminalLine(says, 600)}${steps}\n`;
    })
    .join('');
}
