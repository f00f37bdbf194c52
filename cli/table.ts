// Rows as columns of text for the terminal.
import { terminalLine } from '../core/report/escape-terminal.ts';

/** A head and lines under it, each column as wide as its widest cell; control characters in cells are made visible. */
export function tableText({ head, lines }: { head: string[]; lines: string[][] }): string {
  const rows = [head, head.map((title) => '-'.repeat(title.length)), ...lines].map((row) =>
    row.map((cell) => terminalLine(cell, 80)),
  );
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
