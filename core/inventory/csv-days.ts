// Days in a table's cells: read by the agency's country, and said how where they could mean two.
import type { Problem } from '../problem.ts';
import type { CsvRow } from './csv-table.ts';
import { dayInWords, writtenDay } from './written-day.ts';

const COLUMNS_OF_DAYS = ['openedOn', 'reviewOn'] as const;

/** The day of a cell as the inventory writes it; what cannot be read stays as it is, to be refused in words. */
export function dayOfCell(cell: string | undefined, country: string): string | undefined {
  return cell === undefined ? undefined : (writtenDay(cell, country)?.iso ?? cell);
}

/** One note for each order of day and month that was settled by the country (or by dots) alone. */
export function dayNotes(rows: readonly CsvRow[], country: string, file: string): Problem[] {
  const byReason = new Map<string, Guess[]>();
  for (const guess of rows.flatMap((row) => guesses(row, country))) {
    byReason.set(guess.why, [...(byReason.get(guess.why) ?? []), guess]);
  }
  return [...byReason.values()].flatMap((all) => note(all, file));
}

type Guess = { line: number; cell: string; iso: string; why: string };

function guesses({ line, cells }: CsvRow, country: string): Guess[] {
  return COLUMNS_OF_DAYS.flatMap((column) => {
    const cell = cells[column];
    const day = cell === undefined ? undefined : writtenDay(cell, country);
    return cell === undefined || day?.isAmbiguous !== true ? [] : [{ line, cell, ...day }];
  });
}

function note([first, ...others]: readonly Guess[], file: string): Problem[] {
  if (first === undefined) return [];
  const { line, cell, iso, why } = first;
  const lines = [...new Set(others.map((other) => other.line))].join(', ');
  const more = others.length === 0 ? '' : ` Other days were read so too (line ${lines}).`;
  return [
    {
      file,
      line,
      says: `“${cell}” was read as ${dayInWords(iso)} (${why}).${more}`,
      remedy:
        'If that is wrong, write days as year, month, day (2027-01-31) in the table, and import it again.',
    },
  ];
}
